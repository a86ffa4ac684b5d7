/* Work that is done in a process of its own, which may come to any end. */
#ifndef CINAUDIT_BASE_RUN_IN_CHILD_H
#define CINAUDIT_BASE_RUN_IN_CHILD_H

#include "arena.h"

/* Does the work: returns NULL, or what went wrong. `arena` is the process's own. */
typedef const char *child_work(struct arena *arena, void *context);

/* Runs the work in a process that shares this one's open files and, as they are now, its memory;
 * what the work changes in memory is lost. Its standard error goes nowhere. Returns NULL if all
 * went well, what went wrong, owned by `arena`, or `broken` if the process was ended by a signal.
 * If the work runs out of memory, the handler of `arena` is called. */
const char *run_in_child(struct arena *arena, child_work *work, void *context, const char *broken);

#endif
