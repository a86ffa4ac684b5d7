#include "xlsx_library.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <string.h>

/* The version that the program was built with: another one may lay out its structures differently.
 */
static const char file_name[] = "libxlsxwriter.so." LXW_SOVERSION;
static const char package[] = "libxlsxwriter" LXW_SOVERSION;

struct symbol {
    const char *name;
    size_t offset; /* of the pointer in struct xlsx_library */
};

#define XLSX_SYMBOL(function) {#function, offsetof(struct xlsx_library, function)},
static const struct symbol symbols[] = {XLSX_FUNCTIONS(XLSX_SYMBOL)};
#undef XLSX_SYMBOL

/* POSIX has an object pointer that dlsym returns stand for a function; C has no cast for it. */
static bool load_symbol(struct xlsx_library *library, const struct symbol *symbol)
{
    void *address = dlsym(library->handle, symbol->name);
    memcpy((char *)library + symbol->offset, &address, sizeof address);
    return address != NULL;
}

static const char *open_failed(struct arena *arena)
{
    const char *reason = dlerror();
    return arena_format(arena,
                        "%s, which the format needs, cannot be used (%s): install the "
                        "Debian package %s, or choose another format",
                        file_name, reason ? reason : "no reason is given", package);
}

const char *xlsx_library_open(struct xlsx_library *library, struct arena *arena)
{
    *library = (struct xlsx_library){.handle = dlopen(file_name, RTLD_NOW | RTLD_LOCAL)};
    if (!library->handle)
        return open_failed(arena);
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        if (load_symbol(library, &symbols[i]))
            continue;
        const char *error = open_failed(arena);
        xlsx_library_close(library);
        return error;
    }
    return NULL;
}

void xlsx_library_close(struct xlsx_library *library)
{
    dlclose(library->handle);
    library->handle = NULL;
}
