/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS: Linux has it, POSIX does not */
#include "run_in_child.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum ending { ENDING_GOOD, ENDING_WRONG, ENDING_OUT_OF_MEMORY };

/* Memory of both processes. */
struct message {
    char bytes[4096];
};

static _Noreturn void end_out_of_memory(void *context)
{
    (void)context;
    _exit(ENDING_OUT_OF_MEMORY);
}

static _Noreturn void do_work(child_work *work, void *context, struct message *message)
{
    struct arena arena;
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0)
        dup2(nowhere, STDERR_FILENO);
    arena_init(&arena, end_out_of_memory, NULL);
    const char *error = work(&arena, context);
    if (error)
        snprintf(message->bytes, sizeof message->bytes, "%s", error);
    arena_free(&arena);
    _exit(error ? ENDING_WRONG : ENDING_GOOD);
}

static const char *failure(struct arena *arena)
{
    return arena_format(arena, "a process cannot be started: %s", strerror(errno));
}

static const char *wait_for(struct arena *arena, pid_t process, const struct message *message,
                            const char *broken)
{
    int status;
    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR)
            return failure(arena);
    if (!WIFEXITED(status))
        return broken;
    switch (WEXITSTATUS(status)) {
    case ENDING_GOOD:
        return NULL;
    case ENDING_WRONG:
        return arena_copy(arena, message->bytes, strlen(message->bytes));
    case ENDING_OUT_OF_MEMORY:
        arena_out_of_memory(arena);
    default:
        return broken;
    }
}

const char *run_in_child(struct arena *arena, child_work *work, void *context, const char *broken)
{
    struct message *message =
        mmap(NULL, sizeof *message, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (message == MAP_FAILED)
        return failure(arena);
    pid_t process = fork();
    if (process == 0)
        do_work(work, context, message);
    const char *error = process < 0 ? failure(arena) : wait_for(arena, process, message, broken);
    munmap(message, sizeof *message);
    return error;
}
