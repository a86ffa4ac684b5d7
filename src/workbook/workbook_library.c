#include "workbook_library.h"

/* The version of the library's interface with which the program was built. */
#if LIBZIP_VERSION_MAJOR == 1 && LIBZIP_VERSION_MINOR < 8
#define INTERFACE "4"
#else
#define INTERFACE "5"
#endif

static const char *const functions[] = {ZIP_FUNCTIONS(LIBRARY_NAME)};

const struct shared_library libzip = {
    .file = "libzip.so." INTERFACE,
    .package = "libzip" INTERFACE,
    .needed_by = "with which workbooks are read",
    .functions = functions,
    .function_count = LENGTH(functions),
};
