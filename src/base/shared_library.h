/* Loads libraries only when they are needed, so that other runs do not pay for their start-up.
 *
 * A macro lists a library's functions once: LIST(F) is F(name) for each function.
 * LIST(LIBRARY_POINTER) are the members of a struct of pointers; through them the compiler checks
 * each call against the library's own declarations. LIST(LIBRARY_NAME) are the names in the same
 * order.
 */
#pragma once

#include "arena.h"

#define LIBRARY_POINTER(function) __typeof__(function) *(function);
#define LIBRARY_NAME(function) #function,

struct shared_library {
    const char *file;
    const char *package;   /* the Debian package */
    const char *needed_by; /* for the message: "which the format needs" */
    const char *const *functions;
    size_t function_count;
};

/* Loads a library and fills the struct of pointers. The library stays loaded. Returns NULL, or a
 * message with the reason and the remedy, owned by `arena`. `otherwise` is what to do without the
 * library, such as "choose another format". */
const char *shared_library_open(const struct shared_library *library, void *pointers,
                                struct arena *arena, const char *otherwise);
