#include "shared_library.h"

#include <dlfcn.h>
#include <string.h>

const char *shared_library_open(const struct shared_library *library, void *pointers,
                                struct arena *arena, const char *otherwise)
{
    void *handle = dlopen(library->file, RTLD_NOW | RTLD_LOCAL), *address = handle;
    for (size_t i = 0; address && i < library->function_count; i++) {
        address = dlsym(handle, library->functions[i]);
        /* C has no cast from the object pointer of dlsym to a function pointer. */
        memcpy((char *)pointers + i * sizeof address, &address, sizeof address);
    }
    if (address)
        return NULL;
    const char *reason = dlerror();
    return arena_format(arena, "%s, %s, cannot be used (%s): install the Debian package %s, or %s",
                        library->file, library->needed_by, reason ? reason : "no reason is given",
                        library->package, otherwise);
}
