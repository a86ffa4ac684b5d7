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

/* Adds the files for a pattern. It is an error if there are none. */
static void add_matches(struct node node, const char *pattern, struct path_list *files)
{
    struct arena *arena = node.loader->arena;
    struct path_list matches = {0};
    bool found = glob_add(arena, pattern, &matches);
    if (!found && errno == ENOMEM)
        arena_out_of_memory(arena);
    if (!found)
        NODE_PROBLEM(node, SEVERITY_FAILURE, "a folder that it leads through cannot be read");
    else if (!matches.count)
        NODE_ERROR(node, "stands for no file");
    for (size_t i = 0; found && i < matches.count; i++)
        path_list_add(arena, files, path_of_match(matches.paths[i]), node.loader->problems);
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

static int compare_paths(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void patterns_expand(struct node list, size_t count, const char *folder, struct path_list *files)
{
    struct text_map named;
    text_map_init(&named, list.loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(list, i);
        const char *pattern = node_text(node);
        size_t first = files->count, kept = first;
        if (*pattern)
            add_matches(node, pattern_in(node.loader->arena, folder, pattern), files);
        for (size_t k = first; k < files->count; k++)
            if (!named_before(&named, files->paths[k], i))
                files->paths[kept++] = files->paths[k];
        files->count = kept;
    }
    if (files->count)
        qsort(files->paths, files->count, sizeof *files->paths, compare_paths);
}
