/* Reads notes of parents and practitioners. Their Markdown is parsed in passages.c. */
#include "input/file.h"
#include "round_files.h"

enum { MOST_MEBIBYTES = 1 };

struct text notes_read(struct arena *arena, const char *path, const char *name,
                       struct problems *problems)
{
    const struct text nothing = text_of("");
    struct text text;
    if (!file_read(arena, path, name, "file of notes", MOST_MEBIBYTES, problems, &text))
        return nothing;
    char *characters = (char *)text.data; /* owned by the arena, so it may be changed */
    text.length = text_unify_line_ends(characters, text.length);
    if (text_is_blank(text))
        problem_add(problems, SEVERITY_WARNING, (struct place){name, 0, NULL}, "no note is in it");
    return text;
}
