#include "heading_markup.h"

#include "base/arena.h"
#include "base/entity.h"

#include <string.h>
#include <strings.h>
#include <utf8proc.h>

static bool is_tag_name(struct text name)
{
    static const char *const names[] = {"a",     "b",   "br",  "div", "em", "font", "h1",
                                        "h2",    "h3",  "h4",  "i",   "li", "ol",   "p",
                                        "small", "sub", "sup", "u",   "ul", "span", "strong"};
    for (size_t i = 0; i < LENGTH(names); i++)
        if (name.length == strlen(names[i]) && strncasecmp(name.data, names[i], name.length) == 0)
            return true;
    return false;
}

/* The length of the tag at the beginning of a text; 0 if there is none. */
static size_t tag_length(struct text text)
{
    const char *end =
        text.length > 1 && *text.data == '<' ? memchr(text.data, '>', text.length) : NULL;
    if (!end)
        return 0;
    size_t begin = text.data[1] == '/' ? 2 : 1, at = begin;
    while (text.data[at] != '>' && text.data[at] != ' ' && text.data[at] != '/')
        at++;
    bool is_tag = is_tag_name((struct text){text.data + begin, at - begin});
    return is_tag ? (size_t)(end - text.data) + 1 : 0;
}

/* A copy of the text with a space for each tag, and a character for each entity. */
static struct text without_markup(struct arena *arena, struct text text)
{
    char *bytes = arena_alloc(arena, text.length + 1), *to = bytes;
    for (size_t at = 0, length; at < text.length; at += length) {
        struct text rest = {text.data + at, text.length - at};
        int32_t character = entity_at(rest, &length);
        if (character) {
            to += utf8proc_encode_char(character, (utf8proc_uint8_t *)to);
            continue;
        }
        length = tag_length(rest);
        if (length) {
            *to++ = ' ';
            continue;
        }
        *to++ = *rest.data;
        length = 1;
    }
    return text_trim((struct text){bytes, (size_t)(to - bytes)});
}

static bool may_have_markup(struct text cell)
{
    return cell.length &&
           (memchr(cell.data, '<', cell.length) || memchr(cell.data, '&', cell.length));
}

void headings_remove_markup(struct arena *arena, const struct template *template,
                            struct first_rows *rows)
{
    for (size_t i = 0; i < rows->count; i++)
        for (size_t j = 0; j < rows->rows[i].count; j++) {
            struct text *cell = &rows->rows[i].fields[j];
            if (may_have_markup(*cell) && !template_column(template, *cell))
                *cell = without_markup(arena, *cell);
        }
}
