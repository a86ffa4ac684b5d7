/* The files that a path on the command line stands for. */
#include <cinaudit/read.h>

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

static void append(struct arena *arena, struct path_list *list, const char *path)
{
    list->paths = arena_grow(arena, list->paths, list->count, &list->capacity, sizeof *list->paths);
    list->paths[list->count++] = path;
}

static bool is_return_file(const char *name)
{
    static const char *const endings[] = {".csv", ".tsv", ".json", ".ndjson"};
    const char *ending = strrchr(name, '.');
    if (!ending || ending == name || *name == '.')
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (strcasecmp(ending, endings[i]) == 0)
            return true;
    return false;
}

static int compare_paths(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool is_regular(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static void add_folder(struct arena *arena, struct path_list *list, const char *path,
                       struct problems *problems)
{
    DIR *folder = opendir(path);
    struct place place = {path, 0, NULL};
    if (!folder) {
        problem_add(problems, SEVERITY_FAILURE, place, "cannot be opened: %s", strerror(errno));
        return;
    }
    size_t first = list->count;
    const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
    const struct dirent *entry;
    errno = 0;
    while ((entry = readdir(folder))) {
        if (is_return_file(entry->d_name)) {
            const char *file = arena_format(arena, "%s%s%s", path, slash, entry->d_name);
            if (is_regular(file))
                append(arena, list, file);
        }
        errno = 0;
    }
    if (errno)
        problem_add(problems, SEVERITY_FAILURE, place, "cannot be read: %s", strerror(errno));
    else if (list->count == first)
        problem_add(problems, SEVERITY_ERROR, place,
                    "no .csv, .tsv, .json or .ndjson file is in this folder");
    closedir(folder);
    if (list->count > first)
        qsort(list->paths + first, list->count - first, sizeof *list->paths, compare_paths);
}

void path_list_add(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems)
{
    if (*path && is_folder(path))
        add_folder(arena, list, path, problems);
    else
        append(arena, list, path);
}
