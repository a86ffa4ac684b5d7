#include <cinaudit/case_names.h>

#include "prose_text.h"
#include "unicode.h"

#include <string.h>
#include <strings.h>
#include <utf8proc.h>

/* Longer names, in bytes, are no ordinary words; codes, in characters, are none inside a word. */
enum { LETTERS = 26, SHORT_NAME = 3, SHORTEST_CODE = 3 };

void case_names_init(struct case_names *names, struct arena *arena)
{
    *names = (struct case_names){.arena = arena};
    text_map_init(&names->index, arena);
    text_map_init(&names->search, arena);
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

/* Of any script, as of full width. */
static bool is_digit(int32_t character)
{
    return utf8proc_category(character) == UTF8PROC_CATEGORY_ND;
}

/* The character in front of a place; a space at the beginning. */
static int32_t character_before(struct text text, size_t at)
{
    size_t begin = at, length;
    while (begin > 0 && (begin == at || ((unsigned char)text.data[begin] & 0xC0) == 0x80))
        begin--;
    return at ? unicode_character(text, begin, &length) : ' ';
}

/* The character at a place; a space at the end. */
static int32_t character_at(struct text text, size_t at)
{
    size_t length;
    return at < text.length ? unicode_character(text, at, &length) : ' ';
}

/* True if a place is inside a word. */
static bool is_in_word(struct text text, size_t at)
{
    return unicode_is_word(character_before(text, at)) && unicode_is_word(character_at(text, at));
}

/* True if a place is inside a number. */
static bool is_in_number(struct text text, size_t at)
{
    return is_digit(character_before(text, at)) && is_digit(character_at(text, at));
}

/* Lets the name that comes next be found in prose; the first of those with its search key is. */
static void add_search_key(struct case_names *names, struct text case_id)
{
    struct text_key key;
    size_t number;
    if (!text_search_key(case_id, &key) || !key.length ||
        text_map_find(&names->search, text_of_key(&key), &number))
        return;
    text_map_add(&names->search, text_of_key(&key), names->count);
    names->begins[(unsigned char)key.bytes[0]] = true;
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
    add_search_key(names, case_id);
    return names->letters[names->count++];
}

/* What a stretch of text is made of, as far as it has been looked at. */
struct makeup {
    bool letter;
    bool digit;
    size_t characters; /* that words are made of */
};

static void add_character(struct makeup *makeup, int32_t character)
{
    bool digit = is_digit(character), word = unicode_is_word(character);
    makeup->digit = makeup->digit || digit;
    makeup->letter = makeup->letter || (word && !digit);
    makeup->characters += word;
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
            !is_in_word(text, at - length))
            return true;
    }
    return false;
}

/* False if no name begins with the character at a place: so of most characters, at little cost.
 * One outside ASCII, or with a mark behind it, may be a spelling of any other. */
static bool may_begin_name(const struct case_names *names, struct text text, size_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    bool plain = byte < 0x80 && character_at(text, at + 1) < 0x80;
    bool capital = byte >= 'A' && byte <= 'Z';
    return !plain || names->begins[capital ? byte + ('a' - 'A') : byte];
}

/* The number of the case that is called by a name, in this spelling if any is; false if none is. */
static bool find_name(const struct case_names *names, struct text name, size_t *number)
{
    struct text_key key;
    if (!text_search_key(name, &key) || !text_map_find(&names->search, text_of_key(&key), number))
        return false;
    text_map_find(&names->index, text_identity(name, &key), number);
    return true;
}

/* Where the longest case's name ends that begins at a place, in whatever spelling makes it the
 * same; the place itself if none does. The case's number goes to `number`. */
static size_t end_of_name(const struct case_names *names, struct text text, size_t at,
                          size_t *number)
{
    /* bytes: each of a name may be a character of four, and there may be spaces and marks more */
    enum { WIDEST = 4, ODD_SPELLING = 8 };
    size_t found = at, length, longest = WIDEST * names->longest + ODD_SPELLING;
    struct makeup makeup = {0};
    bool begins_word = !is_in_word(text, at);
    if (!may_begin_name(names, text, at) || is_in_number(text, at))
        return at;
    for (size_t end = at; end < text.length && end - at < longest; end += length) {
        int32_t character = unicode_character(text, end, &length);
        struct text name = {text.data + at, end + length - at};
        add_character(&makeup, character);
        if (makeup.characters > 2 * names->longest)
            break;
        if (unicode_is_white_space(character) || is_in_number(text, end + length))
            continue;
        bool whole = begins_word && !is_in_word(text, end + length);
        bool mixed = makeup.letter && makeup.digit;
        bool telling = whole ? mixed || name.length > SHORT_NAME || follows_case(text, at)
                             : mixed && makeup.characters >= SHORTEST_CODE;
        if (telling && find_name(names, name, number))
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
