#include "inputs.h"

#include "input/file.h"
#include "round/manifest.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* True if the path, "-" for the standard stream behind the descriptor, leads to anything. */
static bool find_status(const char *path, int descriptor, struct stat *status)
{
    return (strcmp(path, "-") == 0 ? fstat(descriptor, status) : stat(path, status)) == 0;
}

static bool is_same_file(const struct stat *a, const char *path)
{
    struct stat b;
    return path && find_status(path, STDIN_FILENO, &b) && a->st_dev == b.st_dev &&
           a->st_ino == b.st_ino;
}

/* Of the returns that the manifest lists as superseded, those in files that are read, which are
 * then called as the reader calls them. One in another file is an error, unless the command line
 * names the files. */
static void find_superseded(struct arena *arena, struct problems *problems, struct inputs *inputs,
                            const struct named_inputs *named)
{
    const struct round *round = inputs->round;
    struct superseded *list = arena_array(arena, round->superseded_count, sizeof *list);
    inputs->superseded = list;
    for (size_t i = 0; i < round->superseded_count; i++) {
        struct superseded superseded = round->superseded[i];
        struct stat status;
        bool there = stat(superseded.path, &status) == 0;
        size_t file = 0;
        while (file < inputs->files.count &&
               !(there && is_same_file(&status, inputs->files.paths[file])))
            file++;
        if (file < inputs->files.count) {
            superseded.path = return_file_name(arena, problems, inputs->files.paths[file], file);
            list[inputs->superseded_count++] = superseded;
        } else if (!named->file_count) {
            problem_add(problems, SEVERITY_ERROR, superseded.place,
                        "%s is not one of the round's files of returns",
                        PROBLEM_QUOTED(problems, text_of(superseded.path)));
        }
    }
}

struct redactor *inputs_redactor(struct arena *arena, const char *redact_terms,
                                 struct problems *problems)
{
    struct redactor *redactor = redactor_new(arena);
    problems->filter = redact_message;
    problems->filter_context = redactor;
    if (redact_terms && !redactor_read_terms(redactor, redact_terms, problems))
        return NULL;
    return redactor;
}

bool inputs_find(struct arena *arena, const struct named_inputs *named, struct problems *problems,
                 struct inputs *inputs)
{
    *inputs = (struct inputs){.redact_terms = named->redact_terms};
    if (!named->no_redact &&
        !(inputs->redactor = inputs_redactor(arena, named->redact_terms, problems)))
        return false;
    if (named->round) {
        inputs->round =
            round_read(arena, named->round, !named->file_count, inputs->redactor, problems);
        if (!inputs->round)
            return false;
        inputs->requests_path = inputs->round->requests_path;
        inputs->template_path = inputs->round->template_path;
        inputs->files = inputs->round->returns;
    }
    if (named->requests)
        inputs->requests_path = named->requests;
    if (named->template)
        inputs->template_path = named->template;
    if (named->file_count)
        inputs->files = expand_paths(arena, named->files, named->file_count, problems);
    else if (!inputs->files.count)
        problem_add(
            problems, SEVERITY_ERROR,
            (struct place){file_called(arena, problems, named->round, "manifest"), 0, "returns"},
            "missing: no file of returns is named here, nor on the command line");
    if (inputs->round)
        find_superseded(arena, problems, inputs, named);
    return named->file_count || inputs->files.count;
}

static bool is_one_of(const struct stat *output, const struct path_list *files)
{
    for (size_t i = 0; i < files->count; i++)
        if (is_same_file(output, files->paths[i]))
            return true;
    return false;
}

bool inputs_would_be_overwritten(const char *command, const struct inputs *inputs, const char *path)
{
    struct stat output;
    const char *name = path && strcmp(path, "-") != 0 ? path : "-";
    if (!find_status(name, STDOUT_FILENO, &output) || !S_ISREG(output.st_mode))
        return false;
    bool same = is_same_file(&output, inputs->requests_path) ||
                is_same_file(&output, inputs->template_path) ||
                is_same_file(&output, inputs->redact_terms) ||
                (inputs->round && is_one_of(&output, &inputs->round->sources)) ||
                is_one_of(&output, &inputs->files);
    if (same && name != path)
        usage_error(command, "standard output would overwrite what is read");
    else if (same)
        usage_error(command, "--output \"%s\" would overwrite what is read", path);
    return same;
}
