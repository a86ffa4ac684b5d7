#include "output.h"

#include "atomic_replace.h"
#include "base/tmpfile.h"
#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool fail(struct output *output)
{
    complain_of_writing(output->path ? output->path : "standard output");
    output_abandon(output);
    return false;
}

void output_abandon(struct output *output)
{
    if (output->stream)
        fclose(output->stream);
    if (output->stream && output->path && output->destination >= 0)
        close(output->destination);
    output->stream = NULL;
}

/* The name of the file itself, with links followed. NULL, with errno set, if that fails. */
static const char *behind_links(struct arena *arena, const char *path)
{
    char resolved[PATH_MAX];
    if (realpath(path, resolved))
        return arena_copy(arena, resolved, strlen(resolved));
    return errno == ENOENT ? path : NULL;
}

/* Opens the file without a name, in memory or in the folder of the target. */
static bool open_stream(struct output *output, struct arena *arena)
{
    int descriptor = output->destination >= 0
                         ? tmpfile_open_in_memory()
                         : tmpfile_open(arena, folder_of(arena, output->target));
    if (descriptor < 0)
        return false;
    output->stream = fdopen(descriptor, "w");
    int error = errno;
    if (!output->stream)
        close(descriptor);
    errno = error;
    return output->stream != NULL;
}

/* Finds the file that the path leads to. Opens it if it is not a regular file. */
static bool find_target(struct output *output, struct arena *arena, const char *path)
{
    struct stat *status = &output->replaced, link;
    output->path = path;
    output->destination = -1;
    output->target = behind_links(arena, path);
    if (!output->target)
        return false;
    bool there = stat(output->target, status) == 0;
    output->replaces = there && S_ISREG(status->st_mode);
    bool is_new = !there && errno == ENOENT && lstat(output->target, &link) != 0;
    if (output->replaces || is_new)
        return true;
    if (!there) /* or a broken link */
        return false;
    if (S_ISDIR(status->st_mode))
        errno = EISDIR;
    else
        output->destination = open(output->target, O_WRONLY | O_CLOEXEC);
    return output->destination >= 0;
}

/* True if the path, or the descriptor for "-", leads to a file; fills in its status. */
static bool find_status(const char *path, int descriptor, struct stat *status)
{
    return (strcmp(path, "-") == 0 ? fstat(descriptor, status) : stat(path, status)) == 0;
}

static bool is_input(const struct cinaudit_audit *audit, const struct stat *output)
{
    struct stat input;
    const char *path;
    for (size_t i = 0; (path = cinaudit_input(audit, i)); i++)
        if (find_status(path, STDIN_FILENO, &input) && input.st_dev == output->st_dev &&
            input.st_ino == output->st_ino)
            return true;
    return false;
}

bool output_would_overwrite(const char *command, const struct cinaudit_audit *audit,
                            const char *path)
{
    struct stat output;
    const char *name = path ? path : "-";
    if (!find_status(name, STDOUT_FILENO, &output) || !S_ISREG(output.st_mode) ||
        !is_input(audit, &output))
        return false;
    if (strcmp(name, "-") == 0)
        usage_error(command, "standard output would overwrite what is read");
    else
        usage_error(command, "--output \"%s\" would overwrite what is read", path);
    return true;
}

bool output_open(struct output *output, struct arena *arena, const char *path)
{
    *output = (struct output){.destination = STDOUT_FILENO};
    bool found = !path || strcmp(path, "-") == 0 || find_target(output, arena, path);
    if (found && open_stream(output, arena))
        return true;
    int error = errno;
    if (output->path && output->destination >= 0)
        close(output->destination);
    errno = error;
    return fail(output);
}

/* Moves the bytes to their final place. */
static bool deliver(struct output *output, struct arena *arena)
{
    int descriptor = fileno(output->stream);
    if (output->destination < 0)
        return atomic_replace(arena, descriptor, output->target,
                              output->replaces ? &output->replaced : NULL);
    if (!tmpfile_copy(descriptor, output->destination))
        return false;
    int destination = output->destination;
    output->destination = -1;
    return close(destination) == 0;
}

/* If this fails, the report is still written and has its name. */
static bool sync_folder_of(struct output *output, struct arena *arena)
{
    if (sync_folder(folder_of(arena, output->target)))
        return true;
    complain("%s is written, but its folder cannot be synced: %s", output->path, strerror(errno));
    return false;
}

bool output_close(struct output *output, struct arena *arena)
{
    bool regular = output->destination < 0;
    if (fflush(output->stream) != 0 || ferror(output->stream) || !deliver(output, arena))
        return fail(output);
    output_abandon(output);
    return !regular || sync_folder_of(output, arena);
}
