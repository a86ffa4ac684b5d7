/* Finds all inputs, named in the options or in the round's manifest. */
#include "audit.h"

#include "base/text_buffer.h"
#include "base/text_map.h"
#include "input/file.h"
#include "input/glob.h"
#include "round/manifest.h"

#include <sys/stat.h>
#include <unistd.h>

#include <string.h>

/* True if the path, or standard input for "-", is that file. */
static bool is_same_file(const struct stat *a, const char *path)
{
    struct stat b;
    bool there = (strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &b) : stat(path, &b)) == 0;
    return there && a->st_dev == b.st_dev && a->st_ino == b.st_ino;
}

/* The number of the file of returns that a path of the manifest means; their count if there is
 * none.
 */
static size_t find_file(const struct cinaudit_audit *audit, const char *path)
{
    struct stat status;
    bool there = stat(path, &status) == 0;
    size_t file = 0;
    while (file < audit->files.count && !(there && is_same_file(&status, audit->files.paths[file])))
        file++;
    return file;
}

/* Where the name of a sheet begins in "forms.xlsx:Case A", with its colon; the end if there is
 * none. */
static const char *sheet_of(const char *path)
{
    struct stat status;
    const char *colon = strrchr(path, ':');
    return colon && stat(path, &status) != 0 ? colon : path + strlen(path);
}

/* Calls the files of the manifest's mends as the reader calls them. A mend of another file is an
 * error, and left out; if the options name the files, it is left out alone. */
static void find_files_of_mends(struct cinaudit_audit *audit)
{
    struct round *round = audit->round;
    struct problems *problems = &audit->problems;
    size_t kept = 0;
    for (size_t i = 0; i < round->mend_count; i++) {
        struct mend mend = round->mends[i];
        const char *sheet = mend.file ? sheet_of(mend.file) : "";
        const char *path =
            mend.file ? arena_copy(&audit->arena, mend.file, (size_t)(sheet - mend.file)) : NULL;
        size_t file = path ? find_file(audit, path) : 0;
        if (path && file < audit->files.count)
            mend.file = arena_format(
                &audit->arena, "%s%s",
                return_file_name(&audit->arena, problems, audit->files.paths[file], file), sheet);
        else if (mend.file && !audit->options.file_count)
            problem_add(problems, SEVERITY_ERROR, mend.place,
                        "%s is not one of the round's files of returns",
                        PROBLEM_QUOTED(problems, text_of(mend.file)));
        if (!mend.file || file < audit->files.count)
            round->mends[kept++] = mend;
    }
    round->mend_count = kept;
}

/* Adds a name to a key, in the form that names are compared by. */
static void add_to_key(struct arena *arena, struct text_buffer *key, struct text name)
{
    struct text_key identity;
    name = text_identity(name, &identity);
    text_buffer_add(arena, key, "%.*s\x1F", TEXT_ARGUMENTS(name));
}

static struct text key_of_mend(struct arena *arena, const struct mend *mend)
{
    struct text_buffer key = {0};
    text_buffer_add(arena, &key, "%d\x1F%s\x1F%s\x1F", (int)mend->kind,
                    mend->file ? mend->file : "", mend->item ? mend->item : "");
    add_to_key(arena, &key, mend->case_id);
    add_to_key(arena, &key, mend->agency);
    add_to_key(arena, &key, mend->setting);
    add_to_key(arena, &key, mend->from);
    return (struct text){key.characters, key.length};
}

/* Reports a mend that stands in the manifest twice, and leaves it out: one of them was meant for
 * something else. */
static void say_repeated_mends(struct cinaudit_audit *audit)
{
    struct round *round = audit->round;
    struct arena arena;
    struct text_map keys;
    size_t kept = 0;
    arena_init_like(&arena, &audit->arena);
    text_map_init(&keys, &arena);
    for (size_t i = 0; i < round->mend_count; i++) {
        const struct mend mend = round->mends[i];
        size_t before;
        struct text key = key_of_mend(&arena, &mend);
        bool is_alias = mend.kind == MEND_AGENCY_ALIAS || mend.kind == MEND_CASE_ALIAS;
        if (!is_alias && text_map_find(&keys, key, &before)) {
            problem_add(&audit->problems, SEVERITY_ERROR, mend.place,
                        "stands there already, as %s: take one of them away",
                        round->mends[before].place.item);
            continue;
        }
        if (!is_alias)
            text_map_add(&keys, key, kept);
        round->mends[kept++] = mend;
    }
    round->mend_count = kept;
    arena_free(&arena);
}

/* Makes a redactor, which from now on also filters all problems. False after an error. */
static bool make_redactor(struct cinaudit_audit *audit)
{
    const char *terms = audit->options.redact_terms;
    audit->redactor = redactor_new(&audit->arena);
    audit->problems.filter = redact_message;
    audit->problems.filter_context = audit->redactor;
    return !terms || redactor_read_terms(audit->redactor, terms, &audit->problems);
}

static bool find_files(struct cinaudit_audit *audit)
{
    const struct cinaudit_options *options = &audit->options;
    struct problems *problems = &audit->problems;
    if (audit->round && !options->file_count)
        audit->files = audit->round->returns;
    for (size_t i = 0; i < options->file_count; i++)
        path_list_add(&audit->arena, &audit->files, options->files[i], problems);
    if (options->file_count)
        path_list_say_passed_over(&audit->arena, &audit->files, problems);
    if (!options->file_count && !audit->files.count)
        problem_add(problems, SEVERITY_ERROR,
                    (struct place){file_called(&audit->arena, problems, options->round, "manifest"),
                                   0, "returns"},
                    "missing: no file of returns is named here, nor on the command line");
    if (audit->round) {
        find_files_of_mends(audit);
        say_repeated_mends(audit);
    }
    return options->file_count || audit->files.count;
}

static void list_inputs(struct cinaudit_audit *audit, const struct path_list *paths)
{
    for (size_t i = 0; i < paths->count; i++)
        path_list_push(&audit->arena, &audit->inputs, paths->paths[i]);
}

static void list_all_inputs(struct cinaudit_audit *audit)
{
    const char *const named[] = {audit->requests_path, audit->template_path,
                                 audit->options.redact_terms};
    for (size_t i = 0; i < LENGTH(named); i++)
        if (named[i])
            path_list_push(&audit->arena, &audit->inputs, named[i]);
    if (audit->round)
        list_inputs(audit, &audit->round->sources);
    list_inputs(audit, &audit->files);
}

bool audit_find_inputs(struct cinaudit_audit *audit)
{
    const struct cinaudit_options *options = &audit->options;
    bool returns = options->purpose == CINAUDIT_REPORT || options->purpose == CINAUDIT_CHECK;
    audit->requests_path = options->requests;
    audit->template_path = options->template_name;
    if (options->purpose != CINAUDIT_TEMPLATE &&
        options->identifiers == CINAUDIT_REMOVE_IDENTIFIERS && !make_redactor(audit))
        return false;
    if (options->round) {
        audit->round = round_read(&audit->arena, options->round, returns && !options->file_count,
                                  audit->redactor, &audit->problems);
        if (!audit->round)
            return false;
        if (!audit->requests_path)
            audit->requests_path = audit->round->requests_path;
        if (!audit->template_path)
            audit->template_path = audit->round->template_path;
    }
    bool found = !returns || find_files(audit);
    list_all_inputs(audit);
    return found;
}
