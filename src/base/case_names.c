#include <cinaudit/case_names.h>

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

struct text case_names_letter(struct case_names *names, struct text case_id)
{
    struct text_key key;
    size_t number;
    if (!names || !case_id.length)
        return case_id;
    struct text identity = text_identity_key(case_id, &key) ? text_of_key(&key) : case_id;
    if (text_map_find(&names->index, identity, &number))
        return names->letters[number];
    names->own_names = arena_grow(names->arena, names->own_names, names->count,
                                  &names->own_capacity, sizeof *names->own_names);
    names->letters = arena_grow(names->arena, names->letters, names->count, &names->letter_capacity,
                                sizeof *names->letters);
    struct text own = text_trim(case_id);
    names->own_names[names->count] =
        (struct text){arena_copy(names->arena, own.data, own.length), own.length};
    names->letters[names->count] = letters_of(names->arena, names->count);
    text_map_add(&names->index, identity, names->count);
    return names->letters[names->count++];
}

/* Letters and digits of ASCII, and every byte of another character. */
static bool is_of_word(char byte)
{
    unsigned char b = (unsigned char)byte;
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b >= 0x80;
}

static bool has_letters_and_digits(struct text name)
{
    bool letter = false, digit = false;
    for (size_t i = 0; i < name.length; i++) {
        bool is_digit = name.data[i] >= '0' && name.data[i] <= '9';
        digit = digit || is_digit;
        letter = letter || (!is_digit && is_of_word(name.data[i]));
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
            (at == length || !is_of_word(text.data[at - length - 1])))
            return true;
    }
    return false;
}

static bool stands_at(struct text text, size_t at, struct text name)
{
    size_t end = at + name.length;
    return end <= text.length && strncasecmp(text.data + at, name.data, name.length) == 0 &&
           (end == text.length || !is_of_word(text.data[end])) &&
           (name.length > SHORT_NAME || has_letters_and_digits(name) || follows_case(text, at));
}

/* The case whose name stands there, the longest where there are several; the number of cases if
 * none does. */
static size_t case_at(const struct case_names *names, struct text text, size_t at)
{
    size_t found = names->count;
    if (at && is_of_word(text.data[at - 1]))
        return found;
    for (size_t i = 0; i < names->count; i++)
        if (stands_at(text, at, names->own_names[i]) &&
            (found == names->count || names->own_names[i].length > names->own_names[found].length))
            found = i;
    return found;
}

/* A text while it is put together. */
struct replaced {
    struct arena *arena;
    char *bytes;
    size_t length;
    size_t capacity;
};

static void append(struct replaced *replaced, const char *bytes, size_t length)
{
    while (replaced->capacity - replaced->length < length)
        replaced->bytes = arena_grow(replaced->arena, replaced->bytes, replaced->capacity,
                                     &replaced->capacity, 1);
    if (length)
        memcpy(replaced->bytes + replaced->length, bytes, length);
    replaced->length += length;
}

struct text case_names_replace(const struct case_names *names, struct text text)
{
    struct replaced replaced = {.arena = names->arena};
    size_t kept = 0;
    for (size_t at = 0; at < text.length; at++) {
        size_t found = is_of_word(text.data[at]) ? case_at(names, text, at) : names->count;
        if (found == names->count)
            continue;
        append(&replaced, text.data + kept, at - kept);
        append(&replaced, names->letters[found].data, names->letters[found].length);
        at += names->own_names[found].length - 1;
        kept = at + 1;
    }
    if (!kept)
        return text;
    append(&replaced, text.data + kept, text.length - kept);
    append(&replaced, "", 1); /* C strings are made of it */
    return (struct text){replaced.bytes, replaced.length - 1};
}
