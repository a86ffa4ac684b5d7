/* The report on a file of returns, in every format. */
#include "audit.h"

static void report_on(FILE *out, struct text bytes)
{
    struct audit audit;
    struct fuzz_file file = fuzz_file_of(bytes);
    audit_begin(&audit, audit_template("cin-plans-2014"), out);
    audit_read(&audit, file.path, true);
    if (audit.returns)
        audit_report(&audit, NULL);
    audit_end(&audit);
    fuzz_file_close(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_twice(report_on, data, size);
}
