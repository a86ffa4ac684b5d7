/* Finds a template: a shipped one by name, or a file. */
#include "base/text_buffer.h"
#include "input/file.h"
#include "load.h"

#include <string.h>
#include <unistd.h>

enum { MOST_MEBIBYTES = 16 };

/* The names of the shipped templates, and NULL behind them. */
static const char **shipped_names(struct arena *arena, size_t *count)
{
    *count = 0;
    while (template_shipped(*count))
        (*count)++;
    const char **names = arena_array(arena, *count + 1, sizeof *names);
    for (size_t i = 0; i < *count; i++)
        names[i] = template_shipped(i)->name;
    return names;
}

/* Reports a name that is neither a shipped template nor a path (it has no folder and no ending). */
static bool is_mistyped(struct arena *arena, const char *name, struct problems *problems)
{
    if (strpbrk(name, "/.") || access(name, F_OK) == 0)
        return false;
    struct place place = {file_called(arena, problems, name, "template"), 0, NULL};
    size_t count;
    const char **names = shipped_names(arena, &count);
    const char *nearest = text_nearest(text_of(name), names);
    if (nearest)
        problem_add(problems, SEVERITY_FAILURE, place,
                    "neither a file nor the name of a shipped template: did you mean %s?", nearest);
    else
        problem_add(problems, SEVERITY_FAILURE, place,
                    "neither a file nor the name of a shipped template, which are %s",
                    text_join(arena, names, count, " and "));
    return true;
}

bool template_find(struct arena *arena, const char *name, struct problems *problems,
                   struct text *source, const char **shown)
{
    if (!name)
        name = template_shipped(0)->name;
    const struct shipped_template *shipped = template_shipped_by_name(name);
    if (shipped) {
        *source = shipped->source;
        *shown = arena_format(arena, "the template %s", shipped->name);
        return true;
    }
    if (is_mistyped(arena, name, problems))
        return false;
    *shown = file_called(arena, problems, name, "template");
    return file_read(arena, name, *shown, "template", MOST_MEBIBYTES, problems, source);
}

const struct template *template_open(struct arena *arena, const char *name,
                                     struct problems *problems)
{
    struct text source;
    const char *shown;
    if (!template_find(arena, name, problems, &source, &shown))
        return NULL;
    return template_load(arena, source, shown, problems);
}
