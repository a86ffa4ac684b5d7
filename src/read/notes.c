/* The notes of parents and practitioners: Markdown, which is not looked into here. */
#include "../base/file.h"
#include "round_files.h"

enum { MOST_MEBIBYTES = 1 };

struct text notes_read(struct arena *arena, const char *path, const char *kind,
                       struct problems *problems)
{
    const struct text nothing = text_of("");
    struct place place = {file_called(arena, problems, path, kind), 0, NULL};
    struct text text;
    if (!file_read(arena, path, kind, MOST_MEBIBYTES, problems, &text))
        return nothing;
    char *characters = (char *)text.data; /* the arena's own */
    text.length = text_unify_line_ends(characters, text.length);
    if (text_is_blank(text))
        problem_add(problems, SEVERITY_WARNING, place, "no note is in it");
    return text;
}
