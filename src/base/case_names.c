#include <cinaudit/case_names.h>

#include "prose_text.h"
#include "unicode.h"

#include <string.h>
#include <strings.h>

enum { LETTERS = 26, SHORT_NAME = 3 };

void case_names_init(struct case_names *names, struct arena *arena)
{
    *names = (struct case_names){.arena = arena};
    text_map_init(&names->index, arena);
}

/* 0 is A, 25 is Z, 26 is AA. */
static struct text letters_of(struct arena *arena, size_t number)
{
    char reversed[16];
    size_t length = 0;
    for (size_t left = number + 1; left; left = (left - 1) / LETTERS)
        reversed[length++] = (char)('A' + (left - 1) % LETTERS);
    char *letters = arena_alloc(arena, length + 1);
    for (size_t i = 0; i < length; i++)
        letters[i] = reversed[length - 1 - i];
    return (struct text){letters, length};
}

static bool is_digit(int32_t character)
{
    return character >= '0' && character <= '9';
}

/* True if a letter or a digit stands in front of a place. */
static bool is_word_before(struct text text, size_t at)
{
    size_t begin = at, length;
    while (begin > 0 && (begin == at || ((unsigned char)text.data[begin] & 0xC0) == 0x80))
        begin--;
    return at && unicode_is_word(unicode_character(text, begin, &length));
}

static bool is_word_at(struct text text, size_t at)
{
    size_t length;
    return at < text.length && unicode_is_word(unicode_character(text, at, &length));
}

struct text case_names_letter(struct case_names *names, struct text case_id)
{
    struct text_key key;
    size_t number;
    if (!names || !case_id.length)
        return case_id;
    struct text identity = text_identity(case_id, &key);
    if (text_map_find(&names->index, identity, &number))
        return names->letters[number];
    names->letters = arena_grow(names->arena, names->letters, names->count, &names->capacity,
                                sizeof *names->letters);
    names->letters[names->count] = letters_of(names->arena, names->count);
    if (case_id.length > names->longest)
        names->longest = case_id.length;
    text_map_add(&names->index, identity, names->count);
    return names->letters[names->count++];
}

static bool has_letters_and_digits(struct text name)
{
    bool letter = false, digit = false;
    size_t length;
    for (size_t at = 0; at < name.length; at += length) {
        int32_t character = unicode_character(name, at, &length);
        digit = digit || is_digit(character);
        letter = letter || (unicode_is_word(character) && !is_digit(character));
    }
    return letter && digit;
}

/* True if the word "case", or another that a case's name follows, stands in front of a place, with
 * nothing but spaces, points and colons between them. */
static bool follows_case(struct text text, size_t at)
{
    static const char *const words[] = {"case", "child", "number", "no"};
    while (at && (text.data[at - 1] == ' ' || text.data[at - 1] == '.' || text.data[at - 1] == ':'))
        at--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if (at >= length && strncasecmp(text.data + at - length, words[i], length) == 0 &&
            !is_word_before(text, at - length))
            return true;
    }
    return false;
}

/* Where the longest case's name ends that begins at a place, in whatever spelling makes it the
 * same; the place itself if none does. The case's number goes to `number`. */
static size_t end_of_name(const struct case_names *names, struct text text, size_t at,
                          size_t *number)
{
    enum { ODD_SPELLING = 8 }; /* bytes more: spaces, accents typed by themselves */
    size_t found = at, length, longest = 2 * names->longest + ODD_SPELLING;
    if (is_word_at(text, at) && is_word_before(text, at))
        return at;
    for (size_t end = at; end < text.length && end - at < longest; end += length) {
        int32_t character = unicode_character(text, end, &length);
        struct text name = {text.data + at, end + length - at};
        struct text_key key;
        if (unicode_is_white_space(character) ||
            (unicode_is_word(character) && is_word_at(text, end + length)))
            continue;
        bool telling =
            name.length > SHORT_NAME || has_letters_and_digits(name) || follows_case(text, at);
        if (telling && text_map_find(&names->index, text_identity(name, &key), number))
            found = end + length;
    }
    return found;
}

struct text case_names_replace(const struct case_names *names, struct text text)
{
    struct prose replaced = {0};
    size_t kept = 0, length;
    for (size_t at = 0; at < text.length; at += length) {
        size_t number = 0;
        bool white = unicode_is_white_space(unicode_character(text, at, &length));
        size_t end = white ? at : end_of_name(names, text, at, &number);
        if (end == at)
            continue;
        prose_add(names->arena, &replaced, "%.*s%.*s", (int)(at - kept), text.data + kept,
                  TEXT_ARGUMENTS(names->letters[number]));
        length = end - at;
        kept = end;
    }
    if (!kept)
        return text;
    prose_add(names->arena, &replaced, "%.*s", (int)(text.length - kept), text.data + kept);
    return text_of(replaced.characters);
}
