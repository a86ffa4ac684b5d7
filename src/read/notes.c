/* The notes of parents and practitioners: Markdown, which is not looked into here. */
#include "../base/file.h"
#include "round_files.h"

#include <string.h>

enum { MOST_MEBIBYTES = 1 };

static size_t line_of(struct text text, size_t offset)
{
    size_t line = 1;
    for (size_t i = 0; i < offset; i++)
        line += text.data[i] == '\n';
    return line;
}

/* Passes over a byte order mark. */
static char *without_mark(struct text bytes, size_t *length)
{
    static const char mark[] = "\xEF\xBB\xBF";
    size_t skipped = bytes.length >= 3 && memcmp(bytes.data, mark, 3) == 0 ? 3 : 0;
    *length = bytes.length - skipped;
    return (char *)bytes.data + skipped;
}

struct text notes_read(struct arena *arena, const char *path, struct problems *problems)
{
    const struct text nothing = text_of("");
    struct place place = {file_name(arena, path), 0, NULL};
    struct text text;
    if (!file_read(arena, path, "file of notes", MOST_MEBIBYTES, problems, &text))
        return nothing;
    char *characters = without_mark(text, &text.length);
    text = (struct text){characters, text_unify_line_ends(characters, text.length)};
    size_t invalid = text_first_invalid(text);
    if (invalid < text.length) {
        place.line = line_of(text, invalid);
        if (text.data[invalid])
            problem_add(problems, SEVERITY_ERROR, place,
                        "not UTF-8 text: save the file again as UTF-8 (the byte that is wrong is "
                        "0x%02X)",
                        (unsigned)(unsigned char)text.data[invalid]);
        else
            problem_add(problems, SEVERITY_ERROR, place, "not a text file: it holds a NUL byte");
        return nothing;
    }
    if (text_is_blank(text))
        problem_add(problems, SEVERITY_WARNING, place, "no note is in it");
    return text;
}
