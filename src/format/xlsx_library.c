#include "xlsx_library.h"

#include "base/shared_library.h"

#include <dlfcn.h>

#define XLSX_SYMBOL(function) {#function, offsetof(struct xlsx_library, function)},
static const struct library_symbol symbols[] = {XLSX_FUNCTIONS(XLSX_SYMBOL)};
#undef XLSX_SYMBOL

/* The version that the program was built with: another one may lay out its structures differently.
 */
static const struct shared_library xlsxwriter = {
    .file = "libxlsxwriter.so." LXW_SOVERSION,
    .package = "libxlsxwriter" LXW_SOVERSION,
    .needed_by = "which the format needs",
    .otherwise = "choose another format",
    .symbols = symbols,
    .symbol_count = sizeof symbols / sizeof *symbols,
};

const char *xlsx_library_open(struct xlsx_library *library, struct arena *arena)
{
    const char *error = NULL;
    library->handle = shared_library_open(&xlsxwriter, library, arena, &error);
    return error;
}

void xlsx_library_close(struct xlsx_library *library)
{
    dlclose(library->handle);
    library->handle = NULL;
}
