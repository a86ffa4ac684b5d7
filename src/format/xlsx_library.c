#include "xlsx_library.h"

static const char *const functions[] = {XLSX_FUNCTIONS(LIBRARY_NAME)};

/* The version that the program was built with: another one may lay out its structures differently.
 */
const struct shared_library libxlsxwriter = {
    .file = "libxlsxwriter.so." LXW_SOVERSION,
    .package = "libxlsxwriter" LXW_SOVERSION,
    .needed_by = "which the format needs",
    .functions = functions,
    .function_count = LENGTH(functions),
};
