
#include "paths.h"

#include "file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

/* Adds a file to read, or an error if there are too many. */
static void append(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems)
{
    if (list->count < MOST_FILES) {
        path_list_push(arena, list, path);
        return;
    }
    if (list->full)
        return;
    list->full = true;
    const char *name = return_file_name(arena, problems, path, list->count);
    problem_add(problems, SEVERITY_ERROR, (struct place){name, 0, NULL},
                "too many files: this one, and those after it, are more than the %d that a round "
                "may have",
                MOST_FILES);
}

#ifdef CINAUDIT_WITH_XLSX
static const char *const return_endings[] = {".csv",  ".tsv",  ".json", ".ndjson",
                                             ".xlsx", ".xlsm", NULL};
static const char endings_in_words[] = ".csv, .tsv, .json, .ndjson, .xlsx and .xlsm";
static const char other_format[] = ".xlsx or ";
#else
static const char *const return_endings[] = {".csv", ".tsv", ".json", ".ndjson", NULL};
static const char endings_in_words[] = ".csv, .tsv, .json and .ndjson";
static const char other_format[] = "";
#endif
static const char *const spreadsheet_endings[] = {".xlsx", ".xlsm", ".xlsb",    ".xls",
                                                  ".ods",  ".fods", ".numbers", NULL};

/* True for a file that a spreadsheet program puts beside one that it has open. */
static bool marks_open_file(const char *name)
{
    return strncmp(name, "~$", 2) == 0;
}

/* The ending of a file's name from a list that ends with NULL; NULL if it has none of them. */
static const char *ending_of(const char *name, const char *const *endings)
{
    const char *ending = strrchr(name, '.');
    for (; ending && *endings; endings++)
        if (strcasecmp(ending, *endings) == 0)
            return *endings;
    return NULL;
}

const char *return_file_name(struct arena *arena, const struct problems *problems, const char *path,
                             size_t index)
{
    const char *ending = ending_of(path, return_endings);
    if (strcmp(path, "-") == 0)
        return "standard input";
    return file_called(arena, problems, path,
                       arena_format(arena, "file %zu%s", index + 1, ending ? ending : ""));
}

static bool is_return_name(const char *name)
{
    return *name != '.' && !marks_open_file(name) && ending_of(name, return_endings);
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

/* The name of a file without its folder. */
static const char *last_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* True for a regular file. If its state is unknown, takes it for one, so that reading it gives the
 * reason. */
static bool is_regular(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 ? S_ISREG(status.st_mode) : errno != ENOENT;
}

/* Reports the other files in a folder. A spreadsheet gets a warning: it is probably a return that
 * was not saved as CSV. */
static void say_passed_over(struct arena *arena, struct path_list *list, struct path_list *others,
                            struct problems *problems)
{
    if (others->count)
        qsort(others->paths, others->count, sizeof *others->paths, compare_paths);
    for (size_t i = 0; i < others->count; i++) {
        const char *path = others->paths[i];
        const char *other = arena_format(arena, "other file %zu", ++list->ignored_count);
        struct place place = {file_called(arena, problems, path, other), 0, NULL};
        bool marks = marks_open_file(last_name(path));
        if (!marks && is_regular(path) && ending_of(path, spreadsheet_endings))
            problem_add(problems, SEVERITY_WARNING, place,
                        "a spreadsheet of this kind is not read: if it is a return, save it as "
                        "%s\"CSV UTF-8\"",
                        other_format);
        else if (marks)
            problem_add(problems, SEVERITY_NOTE, place,
                        "passed over: it marks a file that is open in a spreadsheet program");
        else
            problem_add(problems, SEVERITY_NOTE, place,
                        "passed over: of a folder, %s files are read", endings_in_words);
    }
}

static void add_folder(struct arena *arena, struct path_list *list, const char *path,
                       struct problems *problems)
{
    DIR *folder = folder_open(arena, path);
    struct place place = {file_called(arena, problems, path, "folder of returns"), 0, NULL};
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
        if (is_return_name(entry->d_name) && is_regular(file))
            append(arena, list, file, problems);
        else if (*entry->d_name != '.')
            path_list_push(arena, &others, file);
        errno = 0;
    }
    if (errno)
        problem_add(problems, SEVERITY_FAILURE, place, "cannot be read: %s", strerror(errno));
    else if (list->count == first && !list->full)
        problem_add(problems, SEVERITY_ERROR, place,
                    "no file in this folder is read: returns are %s files", endings_in_words);
    arena_release(arena, folder);
    say_passed_over(arena, list, &others, problems);
    if (list->count > first)
        qsort(list->paths + first, list->count - first, sizeof *list->paths, compare_paths);
}

void path_list_add(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems)
{
    if (*path && is_folder(path))
        add_folder(arena, list, path, problems);
    else
        append(arena, list, path, problems);
}
