#include "glob.h"

#include <errno.h>
#include <fnmatch.h>
#include <string.h>
#include <sys/stat.h>

/* One part of a pattern: the name between slashes, and the slashes after it. */
struct pattern_part {
    const char *name;
    const char *slashes;
    bool literal; /* has no wildcards */
};

void path_list_push(struct arena *arena, struct path_list *paths, const char *path)
{
    *ARENA_NEXT(arena, paths->paths, paths->count, paths->capacity) = path;
}

/* Cuts the first part off the pattern. */
static struct pattern_part take_part(struct arena *arena, const char **pattern)
{
    size_t length = strcspn(*pattern, "/");
    size_t slashes = strspn(*pattern + length, "/");
    struct pattern_part part = {arena_copy(arena, *pattern, length),
                                arena_copy(arena, *pattern + length, slashes), true};
    *pattern += length + slashes;
    part.literal = !strpbrk(part.name, "*?[");
    return part;
}

static const char *without_escapes(struct arena *arena, const char *name)
{
    char *plain = arena_copy(arena, name, strlen(name)), *end = plain;
    for (const char *byte = plain; *byte; byte++) {
        byte += *byte == '\\' && byte[1];
        *end++ = *byte;
    }
    *end = '\0';
    return plain;
}

static void close_folder(void *folder)
{
    closedir(folder);
}

DIR *folder_open(struct arena *arena, const char *path)
{
    DIR *folder = opendir(path);
    if (folder)
        arena_own(arena, folder, close_folder);
    else if (errno == ENOMEM)
        arena_out_of_memory(arena);
    return folder;
}

/* Adds what matches the part in a folder. `path` ends with a slash, or is "" for the working
 * folder. */
static bool search_folder(struct arena *arena, const char *path, const struct pattern_part *part,
                          struct path_list *found)
{
    DIR *folder = folder_open(arena, *path ? path : ".");
    if (!folder)
        return errno == ENOENT || errno == ENOTDIR;
    const struct dirent *entry;
    errno = 0;
    while ((entry = readdir(folder))) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 &&
            fnmatch(part->name, entry->d_name, FNM_PERIOD) == 0)
            path_list_push(arena, found,
                           arena_format(arena, "%s%s%s", path, entry->d_name, part->slashes));
        errno = 0;
    }
    int error = errno;
    arena_release(arena, folder);
    errno = error;
    return error == 0;
}

bool glob_add(struct arena *arena, const char *pattern, struct path_list *matches)
{
    struct path_list paths = {0};
    path_list_push(arena, &paths, "");
    while (*pattern) {
        struct path_list longer = {0};
        struct pattern_part part = take_part(arena, &pattern);
        for (size_t i = 0; i < paths.count; i++)
            if (part.literal)
                path_list_push(arena, &longer,
                               arena_format(arena, "%s%s%s", paths.paths[i],
                                            without_escapes(arena, part.name), part.slashes));
            else if (!search_folder(arena, paths.paths[i], &part, &longer))
                return false;
        paths = longer;
    }
    struct stat status;
    for (size_t i = 0; i < paths.count; i++)
        if (lstat(paths.paths[i], &status) == 0)
            path_list_push(arena, matches, paths.paths[i]);
        else if (errno != ENOENT && errno != ENOTDIR)
            return false;
    return true;
}
