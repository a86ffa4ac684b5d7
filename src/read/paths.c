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

static const char *const return_endings[] = {".csv", ".tsv", ".json", ".ndjson", NULL};
static const char *const spreadsheet_endings[] = {".xlsx", ".xls",     ".xlsm",
                                                  ".ods",  ".numbers", NULL};

/* True if a file's name ends in one of a list that ends with NULL. */
static bool ends_in(const char *name, const char *const *endings)
{
    const char *ending = strrchr(name, '.');
    for (; ending && *endings; endings++)
        if (strcasecmp(ending, *endings) == 0)
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

/* What a folder has besides returns: a spreadsheet is probably one that was not saved as CSV. */
static void say_passed_over(struct path_list *others, struct problems *problems)
{
    if (others->count)
        qsort(others->paths, others->count, sizeof *others->paths, compare_paths);
    for (size_t i = 0; i < others->count; i++) {
        struct place place = {others->paths[i], 0, NULL};
        if (is_regular(place.file) && ends_in(place.file, spreadsheet_endings))
            problem_add(problems, SEVERITY_WARNING, place,
                        "a spreadsheet is not read: if it is a return, save it as \"CSV UTF-8\"");
        else
            problem_add(problems, SEVERITY_NOTE, place,
                        "passed over: of a folder, .csv, .tsv, .json and .ndjson files are read");
    }
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
    struct path_list others = {0};
    const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
    const struct dirent *entry;
    errno = 0;
    while ((entry = readdir(folder))) {
        const char *file = arena_format(arena, "%s%s%s", path, slash, entry->d_name);
        if (*entry->d_name != '.' && is_regular(file) && ends_in(entry->d_name, return_endings))
            append(arena, list, file);
        else if (*entry->d_name != '.')
            append(arena, &others, file);
        errno = 0;
    }
    if (errno)
        problem_add(problems, SEVERITY_FAILURE, place, "cannot be read: %s", strerror(errno));
    else if (list->count == first)
        problem_add(problems, SEVERITY_ERROR, place,
                    "no .csv, .tsv, .json or .ndjson file is in this folder");
    closedir(folder);
    say_passed_over(&others, problems);
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
