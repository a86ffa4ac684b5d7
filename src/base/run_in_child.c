/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS: Linux has it, POSIX does not */
#include "run_in_child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* The outcome of the work, in memory that both processes share. If the child crashes, it stays
 * BROKEN, as it began. */
struct child_outcome {
    enum { BROKEN, GOOD, WRONG, OUT_OF_MEMORY } ending;
    char message[4096];
};

static _Noreturn void end_out_of_memory(void *context)
{
    ((struct child_outcome *)context)->ending = OUT_OF_MEMORY;
    _exit(1);
}

/* The host's handlers of crashes are not for the child. */
static void crash_quietly(void)
{
    static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    for (size_t i = 0; i < LENGTH(crashes); i++)
        signal(crashes[i], SIG_DFL);
}

static _Noreturn void do_work(child_work *work, void *context, struct child_outcome *outcome)
{
    struct arena arena;
    crash_quietly();
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0)
        dup2(nowhere, STDERR_FILENO);
    arena_init(&arena, end_out_of_memory, outcome);
    const char *error = work(&arena, context);
    if (error)
        snprintf(outcome->message, sizeof outcome->message, "%s", error);
    outcome->ending = error ? WRONG : GOOD;
    _exit(0);
}

static const char *failure(struct arena *arena)
{
    return arena_format(arena, "a process cannot be started: %s", strerror(errno));
}

static void unmap(void *outcome)
{
    munmap(outcome, sizeof(struct child_outcome));
}

const char *run_in_child(struct arena *arena, child_work *work, void *context, const char *broken)
{
    struct child_outcome *outcome =
        mmap(NULL, sizeof *outcome, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (outcome == MAP_FAILED)
        return failure(arena);
    arena_own(arena, outcome, unmap);
    pid_t process = fork();
    if (process == 0) {
        arena->root->out_of_memory = end_out_of_memory; /* never jump into the parent's code */
        arena->root->context = outcome;
        do_work(work, context, outcome);
    }
    const char *error = process < 0 ? failure(arena) : broken;
    while (process > 0 && waitpid(process, NULL, 0) < 0 && errno == EINTR)
        ;
    struct child_outcome result = *outcome;
    arena_release(arena, outcome);
    if (result.ending == OUT_OF_MEMORY)
        arena_out_of_memory(arena);
    if (result.ending == WRONG)
        error = arena_copy(arena, result.message, strlen(result.message));
    return result.ending == GOOD ? NULL : error;
}
