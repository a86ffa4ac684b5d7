#include "output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(struct output *output)
{
    int error = errno;
    fprintf(stderr, "cinaudit: %s cannot be written: %s\n",
            output->path ? output->path : "standard output", strerror(error));
    output_abandon(output);
    return false;
}

void output_abandon(struct output *output)
{
    if (output->temporary)
        unlink(output->temporary);
    output->temporary = NULL;
}

/* The name of the file itself, where the path is a link to one. */
static const char *behind_links(struct arena *arena, const char *path)
{
    char *resolved = realpath(path, NULL);
    const char *target = resolved ? arena_copy(arena, resolved, strlen(resolved)) : path;
    free(resolved);
    return target;
}

/* `mode` is the old file's, or 0 for a new one, which its owner alone can read. */
static bool open_temporary(struct output *output, struct arena *arena, mode_t mode)
{
    const char *slash = strrchr(output->target, '/');
    int folder = slash ? (int)(slash - output->target) + 1 : 0;
    char *name = arena_format(arena, "%.*s.cinaudit-XXXXXX", folder, output->target);
    int descriptor = mkstemp(name);
    if (descriptor < 0)
        return fail(output);
    output->temporary = name;
    if (mode && fchmod(descriptor, mode) != 0) {
        close(descriptor);
        return fail(output);
    }
    output->stream = fdopen(descriptor, "w");
    if (output->stream)
        return true;
    close(descriptor);
    return fail(output);
}

bool output_open(struct output *output, struct arena *arena, const char *path)
{
    struct stat status;
    *output = (struct output){.stream = stdout, .path = path};
    if (!path || strcmp(path, "-") == 0) {
        output->path = NULL;
        return true;
    }
    output->target = behind_links(arena, path);
    bool there = stat(output->target, &status) == 0;
    if (there && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return fail(output);
    }
    if (!there || S_ISREG(status.st_mode))
        return open_temporary(output, arena, there ? status.st_mode & 0777 : 0);
    output->stream = fopen(output->target, "w");
    return output->stream || fail(output);
}

bool output_close(struct output *output)
{
    bool written = !ferror(output->stream) && fflush(output->stream) == 0;
    if (written && output->temporary)
        written = fsync(fileno(output->stream)) == 0;
    int error = errno;
    if (output->path && fclose(output->stream) != 0 && written) {
        written = false;
        error = errno;
    }
    errno = error;
    if (!written)
        return fail(output);
    if (output->temporary && rename(output->temporary, output->target) != 0)
        return fail(output);
    output->temporary = NULL;
    return true;
}
