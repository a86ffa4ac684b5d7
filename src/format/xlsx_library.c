#include "xlsx_library.h"

static const char *const functions[] = {XLSX_FUNCTIONS(LIBRARY_NAME)};

/* The version the program was built with. Another one may lay out its structures differently. */
const struct shared_library libxlsxwriter = {
    .file = "libxlsxwriter.so." LXW_SOVERSION,
    .package = "libxlsxwriter" LXW_SOVERSION,
    .needed_by = "which the format needs",
    .functions = functions,
    .function_count = LENGTH(functions),
};
