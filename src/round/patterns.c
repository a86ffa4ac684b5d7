/* Finds the files for the paths and patterns of a manifest. */
#include "input/paths.h"
#include "round_files.h"

#include "base/text_map.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char *round_path(struct arena *arena, const char *folder, const char *path)
{
    if (*path == '/')
        return path;
    return arena_format(arena, "%s%s", *folder || strcmp(path, "-") != 0 ? folder : "./", path);
}

/* Joins the folder and the pattern. The folder's name is escaped, because it is not a pattern. */
static const char *pattern_in(struct arena *arena, const char *folder, const char *pattern)
{
    bool relative = *pattern != '/';
    char *joined = arena_alloc(arena, 2 * strlen(folder) + strlen(pattern) + 1);
    char *end = joined;
    for (const char *byte = folder; relative && *byte; byte++) {
        if (strchr("\\*?[", *byte))
            *end++ = '\\';
        *end++ = *byte;
    }
    strcpy(end, pattern);
    return joined;
}

/* Keeps a file called "-" a file: "-" alone would be standard input. */
static const char *path_of_match(const char *match)
{
    return strcmp(match, "-") == 0 ? "./-" : match;
}

/* What the patterns have found, by device and number. */
struct found {
    struct text_map matches; /* files and folders, links as themselves */
    struct text_map named;   /* files, by the number of the first pattern that found them */
    struct text_map folders; /* those that are searched for files that no pattern matches */
    struct path_list beside; /* the same as paths */
    int error;               /* why the state of a file is not known; 0 if all are */
};

/* Looks at a file by stat or lstat. False if it is not there, or not to be seen. */
static bool see(int (*look)(const char *path, struct stat *status), const char *path,
                struct stat *status, struct found *found)
{
    if (look(path, status) == 0)
        return true;
    if (errno != ENOENT && errno != ENOTDIR)
        found->error = errno;
    return false;
}

/* Adds a file to a map by its device and number. False if it was there already. */
static bool add_identity(struct text_map *map, const struct stat *status, size_t value)
{
    unsigned long long identity[] = {status->st_dev, status->st_ino};
    struct text key = {(const char *)identity, sizeof identity};
    size_t earlier;
    if (text_map_find(map, key, &earlier))
        return false;
    text_map_add(map, key, value);
    return true;
}

/* Remembers a match, and the folder that it is in if the pattern chose among its files. A folder
 * that matches says itself what is not read of it. */
static void remember_match(struct arena *arena, const char *path, const char *pattern,
                           const char *own_folder, struct found *found)
{
    struct stat status;
    const char *slash = strrchr(path, '/'), *last = strrchr(pattern, '/');
    const char *folder = arena_copy(arena, path, slash ? (size_t)(slash - path) + 1 : 0);
    if (see(lstat, path, &status, found))
        add_identity(&found->matches, &status, 0);
    if (see(stat, path, &status, found) && S_ISDIR(status.st_mode))
        add_identity(&found->folders, &status, 0);
    else if (strpbrk(last ? last : pattern, "*?[") && strcmp(folder, own_folder) != 0 &&
             see(stat, *folder ? folder : ".", &status, found))
        path_list_push(arena, &found->beside, folder);
}

static void sort_paths(struct path_list *paths)
{
    if (paths->count)
        qsort(paths->paths, paths->count, sizeof *paths->paths, text_compare_strings);
}

/* Adds the files for a pattern. It is an error if there are none. */
static void add_matches(struct node node, const char *pattern, const char *folder,
                        struct path_list *files, struct found *found)
{
    struct arena *arena = node.loader->arena;
    struct path_list matches = {0};
    bool good = glob_add(arena, pattern, &matches);
    if (!good && errno == ENOMEM)
        arena_out_of_memory(arena);
    if (!good)
        NODE_PROBLEM(node, SEVERITY_FAILURE, "a folder that it leads through cannot be read");
    else if (!matches.count)
        NODE_ERROR(node,
                   "stands for no file: compare it with the names in the folder, letter by letter. "
                   "Paths start from the manifest's folder");
    sort_paths(&matches);
    for (size_t i = 0; good && i < matches.count; i++) {
        remember_match(arena, matches.paths[i], pattern, folder, found);
        path_list_add_match(arena, files, path_of_match(matches.paths[i]), pattern,
                            node.loader->problems);
    }
}

/* True if a pattern before `pattern` has found this file already, by any name. If one pattern finds
 * a file under two names, both stay, for the reader to complain about. */
static bool named_before(struct text_map *named, const char *path, size_t pattern)
{
    struct stat status;
    size_t earlier;
    if (stat(path, &status) != 0)
        return false;
    unsigned long long identity[] = {status.st_dev, status.st_ino};
    struct text key = {(const char *)identity, sizeof identity};
    if (text_map_find(named, key, &earlier))
        return earlier != pattern;
    text_map_add(named, key, pattern);
    return false;
}

/* Says which files stand beside those that patterns match, and are not read: returns that came in
 * another format, or under a name of another form. */
static void say_unmatched(struct loader *loader, struct found *found, struct path_list *files)
{
    struct stat status;
    for (size_t i = 0; i < found->beside.count; i++) {
        const char *folder = found->beside.paths[i];
        struct path_list entries = {0};
        if (!see(stat, *folder ? folder : ".", &status, found) ||
            !add_identity(&found->folders, &status, 0) ||
            !glob_add(loader->arena, pattern_in(loader->arena, folder, "*"), &entries))
            continue;
        sort_paths(&entries);
        for (size_t k = 0; k < entries.count; k++)
            if (see(lstat, entries.paths[k], &status, found) &&
                add_identity(&found->matches, &status, 0))
                path_list_say_unmatched(loader->arena, files, entries.paths[k], loader->problems);
    }
}

void patterns_expand(struct node list, size_t count, const char *folder, struct path_list *files)
{
    struct found found = {0};
    text_map_init(&found.matches, list.loader->arena);
    text_map_init(&found.named, list.loader->arena);
    text_map_init(&found.folders, list.loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(list, i);
        const char *pattern = node_text(node);
        size_t first = files->count, kept = first;
        if (*pattern)
            add_matches(node, pattern_in(node.loader->arena, folder, pattern), folder, files,
                        &found);
        for (size_t k = first; k < files->count; k++)
            if (!named_before(&found.named, files->paths[k], i))
                files->paths[kept++] = files->paths[k];
        files->count = kept;
    }
    if (!list.loader->problems->counts[SEVERITY_FAILURE]) { /* or more may match than was found */
        path_list_say_passed_over(list.loader->arena, files, list.loader->problems);
        say_unmatched(list.loader, &found, files);
    }
    if (found.error)
        NODE_PROBLEM(list, SEVERITY_FAILURE, "a file that it leads to cannot be read: %s",
                     strerror(found.error));
    sort_paths(files);
}
