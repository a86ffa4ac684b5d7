/* The files that the patterns of a manifest stand for. */
#include "round_files.h"

#include <cinaudit/text_map.h>

#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The pattern behind its folder, whose own name stands for nothing but itself. */
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

/* A folder that is not there holds nothing that matches; one that cannot be read ends the search.
 */
static int cannot_be_read(const char *path, int error)
{
    (void)path;
    return error != ENOENT && error != ENOTDIR;
}

/* A file called "-" stays one: by itself that would be standard input. */
static const char *path_of_match(struct arena *arena, const char *match)
{
    return strcmp(match, "-") == 0 ? "./-" : arena_copy(arena, match, strlen(match));
}

/* Adds what a pattern stands for; says so if that is nothing. */
static void add_matches(struct loader *loader, const char *path, const char *pattern,
                        struct path_list *files)
{
    glob_t matches = {0};
    int result = glob(pattern, GLOB_NOSORT, cannot_be_read, &matches);
    if (result == GLOB_NOSPACE)
        arena_out_of_memory(loader->arena);
    if (result == GLOB_NOMATCH)
        JSON_ERROR(loader, path, "stands for no file");
    else if (result != 0)
        problem_add(loader->problems, SEVERITY_FAILURE, (struct place){loader->name, 0, path},
                    "a folder that it leads through cannot be read");
    for (size_t i = 0; result == 0 && i < matches.gl_pathc; i++)
        path_list_add(loader->arena, files, path_of_match(loader->arena, matches.gl_pathv[i]),
                      loader->problems);
    globfree(&matches);
}

/* True if an earlier pattern, of those before `pattern`, stands for the file, whatever it called
 * it. A file that one pattern finds under two names is left for the reader to complain of. */
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

void patterns_expand(struct loader *loader, struct node list, size_t count, const char *folder,
                     struct path_list *files)
{
    struct text_map named;
    text_map_init(&named, loader->arena);
    for (size_t i = 0; i < count; i++) {
        const char *pattern = node_string_element(loader, list, i);
        size_t first = files->count, kept = first;
        if (*pattern)
            add_matches(loader, path_element(loader, list.path, i),
                        pattern_in(loader->arena, folder, pattern), files);
        for (size_t k = first; k < files->count; k++)
            if (!named_before(&named, files->paths[k], i))
                files->paths[kept++] = files->paths[k];
        files->count = kept;
    }
    if (files->count)
        qsort(files->paths, files->count, sizeof *files->paths, compare_paths);
}
