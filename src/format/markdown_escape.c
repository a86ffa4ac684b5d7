#include "markdown_escape.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Markup anywhere in a line. ' and " would become curly. */
static const char always[] = "\\*_#`[]<>|$~^@{}\"'";

/* Markup at the beginning of a line: lists, definitions, underlines of headings, title blocks. */
static const char leading[] = "-+=:%";

/* After the first word they make it a list's number, or the mark of a table's caption. */
static const char after_first_word[] = ".):";

/* Two hyphens become a dash, three full stops an ellipsis. */
static const char joined[] = "-.";

/* After these, pandoc turns a space into a non-breaking one (pandoc
 * --print-default-data-file=abbreviations). All end with a full stop. */
static const char *const abbreviations[] = {
    "aet",  "aetat", "al",  "Apr",  "Aug",  "bk",  "Bros", "c",    "Capt", "cf",  "ch",   "chap",
    "chs",  "Co",    "col", "Corp", "cp",   "d",   "Dec",  "Dr",   "e.g",  "ed",  "eds",  "esp",
    "f",    "fasc",  "Feb", "ff",   "fig",  "fl",  "fol",  "fols", "Fr",   "Gen", "Gov",  "Hon",
    "i.e",  "ill",   "Inc", "incl", "Jan",  "Jr",  "Jul",  "Jun",  "Ltd",  "M.A", "M.D",  "Mar",
    "Mr",   "Mrs",   "Ms",  "n",    "n.b",  "nn",  "No",   "Nov",  "Oct",  "p",   "Ph.D", "pp",
    "Pres", "Prof",  "pt",  "q.v",  "Rep",  "Rev", "s.v",  "s.vv", "saec", "sec", "Sen",  "Sep",
    "Sept", "Sgt",   "Sr",  "St",   "univ", "viz", "vol",  "vs"};

/* The character at an index, or a space outside the line. */
static char at(struct text line, size_t index)
{
    if (index < line.length)
        return line.data[index];
    return ' ';
}

static bool is_one_of(const char *set, char character)
{
    return character && strchr(set, character);
}

/* True if the full stop at that index ends an abbreviation before a space. */
static bool ends_abbreviation(struct text line, size_t index)
{
    size_t begin = index;
    if (at(line, index) != '.' || at(line, index + 1) != ' ')
        return false;
    while (begin && (isalnum((unsigned char)line.data[begin - 1]) || line.data[begin - 1] == '.'))
        begin--;
    struct text word = {line.data + begin, index - begin};
    for (size_t i = 0; i < LENGTH(abbreviations); i++)
        if (text_equal(word, text_of(abbreviations[i])))
            return true;
    return false;
}

/* True for the beginning of "&amp;", "://", ".example.org" after "www", and "![". */
static bool begins_reference(struct text line, size_t index)
{
    char next = at(line, index + 1);
    switch (line.data[index]) {
    case '&':
        return next == '#' || isalpha((unsigned char)next);
    case ':':
        return next == '/';
    case '.':
        return index >= 3 && strncasecmp(line.data + index - 3, "www", 3) == 0;
    case '!':
        return next == '[';
    default:
        return false;
    }
}

/* Without a backslash, an opening quotation mark may be read as an apostrophe and turned round. */
static bool is_opening_mark(struct text line, size_t index)
{
    static const char mark[] = "‘";
    return line.length - index >= sizeof mark - 1 &&
           memcmp(line.data + index, mark, sizeof mark - 1) == 0;
}

static bool needs_backslash(struct text line, size_t index, size_t first_word)
{
    char character = line.data[index];
    if (is_one_of(always, character) || is_opening_mark(line, index))
        return true;
    if (index == 0 && is_one_of(leading, character))
        return true;
    if (index + 1 == first_word && is_one_of(after_first_word, character))
        return true;
    if (is_one_of(joined, character) &&
        (at(line, index + 1) == character || (index && line.data[index - 1] == character)))
        return true;
    return begins_reference(line, index) || ends_abbreviation(line, index);
}

const char *markdown_escape(struct arena *arena, struct text line)
{
    const char *space = line.length ? memchr(line.data, ' ', line.length) : NULL;
    size_t first_word = space ? (size_t)(space - line.data) : line.length;
    char *escaped = arena_alloc(arena, 2 * line.length + 1), *end = escaped;
    for (size_t i = 0; i < line.length; i++) {
        if (needs_backslash(line, i, first_word))
            *end++ = '\\';
        *end++ = line.data[i];
    }
    *end = '\0';
    return escaped;
}
