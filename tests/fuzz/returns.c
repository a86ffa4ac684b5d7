#include "returns.h"

#include "audit.h"

#include <stdlib.h>

static const struct template *template_for(struct text bytes)
{
    size_t count = 0;
    while (template_shipped(count))
        count++;
    HOLDS(count > 0);
    return audit_template(template_shipped(bytes.length % count)->name);
}

/* A file's returns, one after the other; the caller frees them. */
struct reading {
    struct text returns;
    size_t count;
    bool errors;
};

static struct reading read_file(const char *path, struct text bytes, bool keep_going)
{
    struct audit audit;
    char *returns = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&returns, &length);
    HOLDS(out);
    audit_begin(&audit, template_for(bytes), NULL);
    audit.returns_out = out;
    audit_read(&audit, path, keep_going);
    HOLDS(audit.problems.counts[SEVERITY_FAILURE] == 0);
    audit_results(&audit);
    struct reading reading = {.count = audit.returns,
                              .errors = problems_have_errors(&audit.problems)};
    HOLDS(reading.count > 0 || reading.errors);
    audit_end(&audit);
    HOLDS(fclose(out) == 0);
    reading.returns = (struct text){returns, length};
    return reading;
}

int fuzz_returns(const uint8_t *data, size_t size)
{
    struct text bytes = {(const char *)data, size};
    struct fuzz_file file = fuzz_file_of(bytes);
    struct reading strict = read_file(file.path, bytes, false);
    struct reading going = read_file(file.path, bytes, true);
    HOLDS(strict.errors == going.errors);
    if (going.count || !going.errors)
        HOLDS(text_equal(going.returns, strict.returns));
    free((char *)strict.returns.data);
    free((char *)going.returns.data);
    fuzz_file_close(&file);
    return 0;
}
