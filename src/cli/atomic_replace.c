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

/* Gives a file the access control list (acl(5)) of another, or none, instead of the one from its
 * folder. With a list, the group's mode limits what the list allows. */
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

/* Only those who could read the old file may read the new one. If the file cannot be given to the
 * same group, the group loses access, and others keep only what the group had. */
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

/* Writes a new file of that name, for systems where the nameless one cannot be linked. */
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

/* Gives the file a temporary name in the same folder, then renames it: a link cannot replace an
 * existing file in one step. */
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

/* Signals are blocked while the temporary name exists. */
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
        return errno == EACCES; /* the folder may be writable, but not readable */
    bool synced = fsync(descriptor) == 0 || errno == EINVAL; /* the file system does not need it */
    int error = errno;
    close(descriptor);
    errno = error;
    return synced;
}
