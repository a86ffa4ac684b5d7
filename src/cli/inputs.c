#include "inputs.h"

#include <sys/stat.h>

bool inputs_find(struct arena *arena, const struct named_inputs *named, struct problems *problems,
                 struct inputs *inputs)
{
    *inputs = (struct inputs){0};
    if (named->round) {
        inputs->round = round_read(arena, named->round, !named->file_count, problems);
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
        problem_add(problems, SEVERITY_ERROR, (struct place){named->round, 0, "returns"},
                    "missing: no file of returns is named here, nor on the command line");
    return named->file_count || inputs->files.count;
}

static bool is_same_file(const struct stat *a, const char *path)
{
    struct stat b;
    return path && stat(path, &b) == 0 && a->st_dev == b.st_dev && a->st_ino == b.st_ino;
}

static bool is_read_by_round(const struct stat *output, const struct round *round)
{
    if (!round)
        return false;
    for (size_t i = 0; i < round->notes_count; i++)
        if (is_same_file(output, round->notes[i].path))
            return true;
    return is_same_file(output, round->path) || is_same_file(output, round->cases.path);
}

bool inputs_would_be_overwritten(const char *command, const struct inputs *inputs, const char *path)
{
    struct stat output;
    if (!path || stat(path, &output) != 0 || !S_ISREG(output.st_mode))
        return false;
    bool same = is_same_file(&output, inputs->requests_path) ||
                is_same_file(&output, inputs->template_path) ||
                is_read_by_round(&output, inputs->round);
    for (size_t i = 0; i < inputs->files.count && !same; i++)
        same = is_same_file(&output, inputs->files.paths[i]);
    if (same)
        usage_error(command, "--output \"%s\" would overwrite what is read", path);
    return same;
}
