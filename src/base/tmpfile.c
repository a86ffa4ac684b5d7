/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
#define _GNU_SOURCE /* O_TMPFILE, memfd_create: Linux has them, POSIX does not */
#include "tmpfile.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { OWNER_ONLY = 0600 };

/* Blocks signals while the file has a name. */
static int open_and_remove(struct arena *arena, const char *folder)
{
    char *name = arena_format(arena, "%s/.cinaudit-XXXXXX", folder);
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    int descriptor = mkostemp(name, O_CLOEXEC);
    int error = errno;
    if (descriptor >= 0)
        unlink(name);
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = error;
    return descriptor;
}

int tmpfile_open(struct arena *arena, const char *folder)
{
    int descriptor = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, OWNER_ONLY);
    return descriptor >= 0 ? descriptor : open_and_remove(arena, folder);
}

int tmpfile_open_in_memory(void)
{
    return memfd_create("cinaudit", MFD_CLOEXEC);
}

bool tmpfile_link(int descriptor, const char *name)
{
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    return linkat(AT_FDCWD, path, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
}

static bool write_all(int descriptor, const char *bytes, size_t length)
{
    while (length) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}

bool tmpfile_copy(int descriptor, int to)
{
    char buffer[16384];
    off_t at = 0;
    ssize_t length;
    do {
        length = pread(descriptor, buffer, sizeof buffer, at);
        if (length > 0 && !write_all(to, buffer, (size_t)length))
            return false;
        at += length > 0 ? length : 0;
    } while (length > 0 || (length < 0 && errno == EINTR));
    return length == 0;
}
