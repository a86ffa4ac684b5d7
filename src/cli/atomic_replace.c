#include "atomic_replace.h"

#include "base/tmpfile.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

const char *folder_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return ".";
    return slash == path ? "/" : arena_copy(arena, path, (size_t)(slash - path));
}

/* Gives a file the other's access control list (acl(5)), or none, in place of what it has from its
 * folder. A list makes the mode of the group the bounds of what the list allows. */
static bool keep_access_list(int descriptor, const char *target)
{
    static const char name[] = "system.posix_acl_access";
    char list[4096];
    if (fremovexattr(descriptor, name) != 0 && errno != ENODATA && errno != ENOTSUP)
        return false;
    ssize_t length = getxattr(target, name, list, sizeof list);
    if (length < 0)
        return errno == ENODATA || errno == ENOTSUP;
    return fsetxattr(descriptor, name, list, (size_t)length, 0) == 0;
}

/* Whoever could read the old file can read the new one, and nobody else: where it cannot be given
 * to the same group, it is for none, and that group is among the others. */
static bool keep_access(int descriptor, const char *target, const struct stat *replaced)
{
    mode_t mode = replaced->st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
    if (fchown(descriptor, replaced->st_uid, replaced->st_gid) != 0 &&
        fchown(descriptor, (uid_t)-1, replaced->st_gid) != 0)
        mode &= S_IRWXU | (mode & S_IRWXG) >> 3;
    if (!keep_access_list(descriptor, target))
        mode &= S_IRWXU;
    return fchmod(descriptor, mode) == 0;
}

/* Writes a file of that name, which must be new, where the one without a name cannot take it. */
static bool write_copy(int descriptor, const char *name, const char *target,
                       const struct stat *replaced)
{
    int copy = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (copy < 0)
        return false;
    bool good = (!replaced || keep_access(copy, target, replaced)) &&
                tmpfile_copy(descriptor, copy) && fsync(copy) == 0;
    int error = errno;
    if (close(copy) != 0 && good) {
        good = false;
        error = errno;
    }
    if (!good)
        unlink(name);
    errno = error;
    return good;
}

static bool give_name(int descriptor, const char *name, const char *target,
                      const struct stat *replaced)
{
    return tmpfile_link(descriptor, name) ||
           (errno != EEXIST && write_copy(descriptor, name, target, replaced));
}

/* A name for the moment, beside the target's, and then the target's own: nothing takes a name that
 * another file has in one step. */
static bool replace(struct arena *arena, int descriptor, const char *target,
                    const struct stat *replaced)
{
    enum { MOST_TRIES = 100 };
    const char *folder = folder_of(arena, target);
    for (int i = 0; i < MOST_TRIES; i++) {
        const char *name = arena_format(arena, "%s/.cinaudit-%ld-%d", folder, (long)getpid(), i);
        if (give_name(descriptor, name, target, replaced)) {
            bool renamed = rename(name, target) == 0;
            int error = errno;
            if (!renamed)
                unlink(name);
            errno = error;
            return renamed;
        }
        if (errno != EEXIST)
            break;
    }
    return false;
}

/* Signals wait while there is a name that is not the target's. */
bool atomic_replace(struct arena *arena, int descriptor, const char *target,
                    const struct stat *replaced)
{
    if ((replaced && !keep_access(descriptor, target, replaced)) || fsync(descriptor) != 0)
        return false;
    if (!replaced && tmpfile_link(descriptor, target))
        return true;
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    bool placed = replace(arena, descriptor, target, replaced);
    int error = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = error;
    return placed;
}

bool sync_folder(const char *folder)
{
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES; /* a folder that can be written to, but not read */
    bool synced = fsync(descriptor) == 0 || errno == EINVAL; /* a file system that has no need */
    int error = errno;
    close(descriptor);
    errno = error;
    return synced;
}
