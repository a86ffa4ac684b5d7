#include "workbook_library.h"

#include "base/shared_library.h"

#include <dlfcn.h>

/* The interface that the program was built with. */
#if LIBZIP_VERSION_MAJOR == 1 && LIBZIP_VERSION_MINOR < 8
#define INTERFACE "4"
#else
#define INTERFACE "5"
#endif

#define ZIP_SYMBOL(function) {#function, offsetof(struct zip_library, function)},
static const struct library_symbol symbols[] = {ZIP_FUNCTIONS(ZIP_SYMBOL)};
#undef ZIP_SYMBOL

static const struct shared_library libzip = {
    .file = "libzip.so." INTERFACE,
    .package = "libzip" INTERFACE,
    .needed_by = "with which workbooks are read",
    .otherwise = "save the workbook as \"CSV UTF-8\"",
    .symbols = symbols,
    .symbol_count = sizeof symbols / sizeof *symbols,
};

const char *zip_library_open(struct zip_library *library, struct arena *arena)
{
    const char *error = NULL;
    library->handle = shared_library_open(&libzip, library, arena, &error);
    return error;
}

void zip_library_close(struct zip_library *library)
{
    dlclose(library->handle);
    library->handle = NULL;
}
