/* Runs work in a child process, which may crash. A platform without processes can call the work
 * directly instead; this is the one place that knows. */
#pragma once

#include "arena.h"

/* Does the work: returns NULL, or what went wrong. `arena` is the child's own. */
typedef const char *child_work(struct arena *arena, void *context);

/* Runs the work in a child that shares this process's open files and begins with a copy of its
 * memory; what the work changes in memory is lost. Its standard error goes nowhere. Returns NULL if
 * all went well, what went wrong, owned by `arena`, or `broken` if the child ended before the work
 * was done. If the work runs out of memory, the handler of `arena` is called. */
const char *run_in_child(struct arena *arena, child_work *work, void *context, const char *broken);
