#include "shared_library.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <string.h>

/* POSIX has an object pointer that dlsym returns stand for a function; C has no cast for it. */
static bool load_symbol(void *handle, const struct library_symbol *symbol, void *functions)
{
    void *address = dlsym(handle, symbol->name);
    memcpy((char *)functions + symbol->offset, &address, sizeof address);
    return address != NULL;
}

static const char *open_failed(const struct shared_library *library, struct arena *arena)
{
    const char *reason = dlerror();
    return arena_format(arena, "%s, %s, cannot be used (%s): install the Debian package %s, or %s",
                        library->file, library->needed_by, reason ? reason : "no reason is given",
                        library->package, library->otherwise);
}

void *shared_library_open(const struct shared_library *library, void *functions,
                          struct arena *arena, const char **error)
{
    void *handle = dlopen(library->file, RTLD_NOW | RTLD_LOCAL);
    bool good = handle != NULL;
    for (size_t i = 0; good && i < library->symbol_count; i++)
        good = load_symbol(handle, &library->symbols[i], functions);
    if (good)
        return handle;
    *error = open_failed(library, arena);
    if (handle)
        dlclose(handle);
    return NULL;
}
