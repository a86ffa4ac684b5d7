/* Libraries that are loaded when they are needed, because their start-up is no cost that every run
 * should pay.
 */
#ifndef CINAUDIT_BASE_SHARED_LIBRARY_H
#define CINAUDIT_BASE_SHARED_LIBRARY_H

#include "arena.h"

struct library_symbol {
    const char *name;
    size_t offset; /* of its pointer in the struct of functions */
};

struct shared_library {
    const char *file;
    const char *package;   /* Debian's */
    const char *needed_by; /* for the message: "which the format needs" */
    const char *otherwise; /* what else can be done: "choose another format" */
    const struct library_symbol *symbols;
    size_t symbol_count;
};

/* Loads a library and puts the addresses of its functions into the struct `functions`. Returns what
 * is to be given to dlclose; or NULL, and in `error` what is wrong and what to do about it, owned
 * by `arena`. */
void *shared_library_open(const struct shared_library *library, void *functions,
                          struct arena *arena, const char **error);

#endif
