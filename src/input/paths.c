
#include "paths.h"

#include "file.h"

#include "base/text_map.h"

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
#define ENDINGS_IN_WORDS ".csv, .tsv, .json, .ndjson, .xlsx and .xlsm"
#define OTHER_FORMAT ".xlsx or "
#else
static const char *const return_endings[] = {".csv", ".tsv", ".json", ".ndjson", NULL};
#define ENDINGS_IN_WORDS ".csv, .tsv, .json and .ndjson"
#define OTHER_FORMAT ""
#endif

/* Files that are not read, by their endings, and what to do if one of them is a return. */
static const struct {
    const char *const *endings;
    const char *advice;
} unread_kinds[] = {
    {(const char *const[]){".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".fods", ".numbers", NULL},
     "a spreadsheet of this kind is not read: if it is a return, save it as " OTHER_FORMAT
     "\"CSV UTF-8\""},
    {(const char *const[]){".docx", ".doc", ".docm", ".rtf", ".odt", ".pages", ".pdf", ".ppt",
                           ".pptx", ".odp", ".one", ".xps", NULL},
     "a document is not read: if it is a return, copy its answers into a form, and put that file "
     "here"},
    {(const char *const[]){".msg", ".eml", ".mht", ".mhtml", NULL},
     "an e-mail is not read: if a return is attached, save the attachment here"},
    {(const char *const[]){".zip", ".7z", ".rar", ".gz", ".tar", NULL},
     "an archive is not read: if it holds returns, unpack it, and put them here"},
    {(const char *const[]){".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".heic", ".bmp", NULL},
     "a picture is not read: if it is the scan of a return, copy its answers into a form, and put "
     "that file here"},
    {(const char *const[]){".html", ".htm", NULL},
     "a web page is not read: if it is a form, its answers are in the file that \"Save return\" "
     "makes: put that file here"},
    {(const char *const[]){".lnk", ".url", ".webloc", NULL},
     "a shortcut is not read: if it leads to a return, put a copy of the return here"},
};

/* Tables that programs save as text, as well as notes and the like. */
static const char *const text_endings[] = {".txt", ".text", ".tab", ".prn", NULL};

/* Files and folders that systems and office programs make for themselves; none is a return. */
static const char *const system_names[] = {"Thumbs.db", "ehthumbs.db", "desktop.ini",
                                           "Icon\r",    "__MACOSX",    NULL};
static const char *const system_beginnings[] = {"~$", "._", NULL};

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

/* What a file is, as far as its name and its state tell. */
enum file_kind {
    KIND_RETURN,
    KIND_OF_SYSTEM,
    KIND_UNREAD, /* of unread_kinds */
    KIND_UNKNOWN,
    KIND_HIDDEN, /* hidden, but called like a return */
    KIND_FOLDER,
    KIND_BROKEN_LINK,
    KIND_SPECIAL /* a pipe, socket or device: reading it may never end */
};

static bool is_of_system(const char *name)
{
    for (const char *const *system = system_names; *system; system++)
        if (strcasecmp(name, *system) == 0)
            return true;
    for (const char *const *beginning = system_beginnings; *beginning; beginning++)
        if (strncmp(name, *beginning, strlen(*beginning)) == 0)
            return true;
    return *name == '.' && !ending_of(name, return_endings);
}

/* What to do if a file of this ending is a return; NULL if the ending says nothing. */
static const char *advice_on(const char *name)
{
    for (size_t i = 0; i < LENGTH(unread_kinds); i++)
        if (!ending_of(name, return_endings) && ending_of(name, unread_kinds[i].endings))
            return unread_kinds[i].advice;
    return NULL;
}

/* If a file's state is unknown, goes by its name, so that reading it gives the reason. */
static enum file_kind kind_of(const char *path)
{
    struct stat status;
    const char *name = last_name(path);
    bool known = stat(path, &status) == 0;
    if (is_of_system(name))
        return KIND_OF_SYSTEM;
    if (!known && errno == ENOENT)
        return KIND_BROKEN_LINK;
    if (known && S_ISDIR(status.st_mode))
        return KIND_FOLDER;
    if (known && !S_ISREG(status.st_mode))
        return KIND_SPECIAL;
    if (*name == '.')
        return KIND_HIDDEN;
    if (ending_of(name, return_endings))
        return KIND_RETURN;
    return advice_on(name) ? KIND_UNREAD : KIND_UNKNOWN;
}

/* Reports a file that is not read. Whatever may be a return, or hold one, is a warning. */
static void say_unread(struct arena *arena, struct path_list *list, const char *path,
                       struct problems *problems)
{
    static const struct {
        enum severity severity;
        const char *message;
    } said[] = {
        [KIND_RETURN] = {SEVERITY_WARNING,
                         "is not read: nothing under \"returns\" in the manifest matches it. If it "
                         "is a return, add it there; if not, move it to another folder"},
        [KIND_OF_SYSTEM] = {SEVERITY_NOTE,
                            "passed over: systems and office programs make files of this name for "
                            "themselves"},
        [KIND_UNKNOWN] = {SEVERITY_WARNING,
                          "is not read: returns are " ENDINGS_IN_WORDS " files. If it is a return, "
                          "save it as one of these; if not, move it to another folder"},
        [KIND_HIDDEN] = {SEVERITY_WARNING,
                         "is not read, because its name begins with a full stop: if it is a "
                         "return, give it another name"},
        [KIND_FOLDER] = {SEVERITY_WARNING,
                         "a folder inside a folder of returns: its files are not read. If there "
                         "are returns in it, move them up, or name this folder too, under "
                         "\"returns\" in the round's manifest"},
        [KIND_BROKEN_LINK] = {SEVERITY_WARNING, "is not read: it is a link to a file that is not "
                                                "there"},
        [KIND_SPECIAL] = {SEVERITY_ERROR,
                          "cannot be a return: it is a pipe, a socket or a device, not a file. "
                          "Take it away"},
    };
    const char *other = arena_format(arena, "other file %zu", ++list->ignored_count);
    struct place place = {file_called(arena, problems, path, other), 0, NULL};
    enum file_kind kind = kind_of(path);
    if (kind == KIND_UNKNOWN && ending_of(last_name(path), text_endings))
        problem_add(problems, SEVERITY_WARNING, place,
                    "a text file is not read: if it is a return, such as Excel's \"Unicode Text\", "
                    "name it under \"returns\" in the round's manifest, or change the end of its "
                    "name to .csv; if not, move it to another folder");
    else if (kind == KIND_UNREAD)
        problem_add(problems, SEVERITY_WARNING, place, "%s", advice_on(last_name(path)));
    else
        problem_add(problems, said[kind].severity, place, "%s", said[kind].message);
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
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (kind_of(file) == KIND_RETURN)
            append(arena, list, file, problems);
        else if (!is_of_system(entry->d_name) || *entry->d_name != '.')
            path_list_push(arena, &others, file);
        errno = 0;
    }
    if (errno)
        problem_add(problems, SEVERITY_FAILURE, place, "cannot be read: %s", strerror(errno));
    else if (list->count == first && !list->full)
        problem_add(problems, SEVERITY_ERROR, place,
                    "no file in this folder is read: returns are " ENDINGS_IN_WORDS " files");
    arena_release(arena, folder);
    if (others.count)
        qsort(others.paths, others.count, sizeof *others.paths, text_compare_strings);
    for (size_t i = 0; i < others.count; i++)
        *ARENA_NEXT(arena, list->others, list->other_count, list->other_capacity) = others.paths[i];
    if (list->count > first)
        qsort(list->paths + first, list->count - first, sizeof *list->paths, text_compare_strings);
}

/* What tells files and folders apart, whatever path leads to them. */
struct identity {
    unsigned long long device, number;
};

/* False if there is no such file, or its state is not known. */
static bool identify(const char *path, struct identity *identity)
{
    struct stat status;
    bool known = stat(path, &status) == 0;
    if (known)
        *identity = (struct identity){status.st_dev, status.st_ino};
    return known;
}

static bool is_named(const struct text_map *named, const char *path)
{
    struct identity identity;
    size_t first;
    return identify(path, &identity) &&
           text_map_find(named, (struct text){(const char *)&identity, sizeof identity}, &first);
}

static void add_named(struct text_map *named, const char *path)
{
    struct identity identity;
    if (!is_named(named, path) && identify(path, &identity))
        text_map_add(named, (struct text){(const char *)&identity, sizeof identity}, 0);
}

void path_list_say_passed_over(struct arena *arena, struct path_list *list,
                               struct problems *problems)
{
    struct text_map named;
    text_map_init(&named, arena);
    for (size_t i = 0; list->other_count && i < list->count; i++) {
        const char *path = list->paths[i], *slash = strrchr(path, '/');
        add_named(&named, path);
        if (slash)
            add_named(&named, arena_copy(arena, path, (size_t)(slash - path) + 1));
    }
    for (size_t i = 0; i < list->other_count; i++)
        if (!is_named(&named, list->others[i]))
            say_unread(arena, list, list->others[i], problems);
}

void path_list_add(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems)
{
    if (*path && is_folder(path))
        add_folder(arena, list, path, problems);
    else
        append(arena, list, path, problems);
}

/* True if the last part of a pattern says this ending itself. */
static bool says_ending(const char *pattern, const char *name)
{
    const char *asked = strrchr(last_name(pattern), '.'), *ending = strrchr(name, '.');
    return asked && ending && strcasecmp(asked, ending) == 0;
}

void path_list_add_match(struct arena *arena, struct path_list *list, const char *path,
                         const char *pattern, struct problems *problems)
{
    const char *name = last_name(path);
    enum file_kind kind = kind_of(path);
    bool wild = strpbrk(last_name(pattern), "*?[") != NULL;
    bool passed_over = kind == KIND_OF_SYSTEM || kind == KIND_UNREAD || kind == KIND_BROKEN_LINK;
    if (kind == KIND_SPECIAL || (wild && passed_over && !says_ending(pattern, name)))
        say_unread(arena, list, path, problems);
    else
        path_list_add(arena, list, path, problems);
}

void path_list_say_unmatched(struct arena *arena, struct path_list *list, const char *path,
                             struct problems *problems)
{
    enum file_kind kind = kind_of(path);
    if (kind != KIND_OF_SYSTEM && kind != KIND_SPECIAL)
        say_unread(arena, list, path, problems);
}
