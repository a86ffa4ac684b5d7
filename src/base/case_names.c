#include <cinaudit/case_names.h>

#include "case_mention.h"
#include "name_signs.h"
#include "prose_text.h"
#include "unicode.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LETTERS = 26 };

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

/* Reads the signs of what a case is called, without what parts a code, into `kept` if that is not
 * NULL. Returns how many they are. */
static size_t read_signs(struct text called, bool code, int32_t *kept)
{
    struct name_signs signs;
    size_t count = 0;
    name_signs_begin(&signs, called, 0);
    for (int32_t sign; (sign = name_signs_next(&signs)) != NO_SIGN;) {
        if (sign == JOINT && code)
            continue;
        if (kept)
            kept[count] = sign;
        count++;
    }
    return count;
}

/* Adds what the case that comes next is called in prose. */
static void add_search_name(struct case_names *names, struct text called, bool code)
{
    struct search_names *list = code ? &names->codes : &names->words;
    size_t length = read_signs(called, code, NULL);
    int32_t *signs = arena_array(names->arena, length, sizeof *signs);
    if (!read_signs(called, code, signs))
        return;
    list->list =
        arena_grow(names->arena, list->list, list->count, &list->capacity, sizeof *list->list);
    list->list[list->count++] = (struct search_name){signs, length, names->count};
    list->sorted = false;
    if (*signs < 0x80)
        names->begins[*signs] = true;
}

/* Where what follows the word "case" or "child" begins in a name; 0 if it does not begin so. */
static size_t behind_case_word(struct text name)
{
    static const char *const words[] = {"case", "child"};
    static const char joints[] = " -_./:";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]), at = length;
        if (name.length <= length || strncasecmp(name.data, words[i], length) != 0)
            continue;
        while (at < name.length && strchr(joints, name.data[at]))
            at++;
        return at > length && at < name.length ? at : 0;
    }
    return 0;
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
    size_t behind = behind_case_word(case_id);
    names->letters = arena_grow(names->arena, names->letters, names->count, &names->capacity,
                                sizeof *names->letters);
    names->letters[names->count] = letters_of(names->arena, names->count);
    text_map_add(&names->index, identity, names->count);
    add_search_name(names, case_id, is_code(case_id));
    if (behind) /* "Case 12" is "case no 12", too */
        add_search_name(names, (struct text){case_id.data + behind, case_id.length - behind},
                        false);
    return names->letters[names->count++];
}

bool case_names_are_mixed_up(const struct case_names *names)
{
    struct text_key key;
    size_t number;
    for (size_t i = 0; i < names->count; i++)
        if (text_map_find(&names->index, text_identity(names->letters[i], &key), &number) &&
            number != i)
            return true;
    return false;
}

/* By their signs, and then in the order of their first appearance. */
static int compare_search_names(const void *a, const void *b)
{
    const struct search_name *one = a, *other = b;
    size_t shorter = one->length < other->length ? one->length : other->length;
    for (size_t i = 0; i < shorter; i++)
        if (one->signs[i] != other->signs[i])
            return one->signs[i] < other->signs[i] ? -1 : 1;
    if (one->length != other->length)
        return one->length < other->length ? -1 : 1;
    return one->number < other->number ? -1 : one->number > other->number;
}

static void sort(struct search_names *names)
{
    if (!names->sorted && names->count)
        qsort(names->list, names->count, sizeof *names->list, compare_search_names);
    names->sorted = true;
}

/* Names of a sorted list that are the same up to a sign. */
struct range {
    size_t begin, end;
};

/* The first of a range whose sign at a depth is not below this one. */
static size_t first_from(const struct search_names *names, struct range range, size_t depth,
                         int32_t sign)
{
    while (range.begin < range.end) {
        size_t middle = range.begin + (range.end - range.begin) / 2;
        const struct search_name *name = &names->list[middle];
        if (name->length <= depth || name->signs[depth] < sign)
            range.begin = middle + 1;
        else
            range.end = middle;
    }
    return range.begin;
}

static struct range narrow(const struct search_names *names, struct range range, size_t depth,
                           int32_t sign)
{
    return (struct range){first_from(names, range, depth, sign),
                          first_from(names, range, depth, sign + 1)};
}

/* A place in prose at which a case's name is looked for. */
struct place_in_text {
    struct text text;
    size_t at;
    bool listed; /* just behind another case's name, with nothing but what joins two between */
};

/* Where the longest name of a list ends that begins at a place; the place itself if none does. The
 * case's number goes to `number`. Codes are found whatever parts them. */
static size_t end_of_listed(const struct search_names *names, const struct place_in_text *place,
                            bool codes, size_t *number)
{
    struct range range = {0, names->count};
    struct name_signs signs;
    size_t found = place->at, depth = 0;
    bool parted = false;
    name_signs_begin(&signs, place->text, place->at);
    for (int32_t sign; range.begin < range.end && (sign = name_signs_next(&signs)) != NO_SIGN;) {
        bool joint = codes && sign == JOINT;
        if (joint && (parted || !depth))
            break;
        parted = joint;
        if (joint)
            continue;
        range = narrow(names, range, depth++, sign);
        const struct search_name *first = &names->list[range.begin];
        if (range.begin == range.end || first->length != depth || signs.taken < signs.count ||
            !means_case(place->text, place->at, signs.end, place->listed))
            continue;
        found = signs.end;
        *number = first->number;
    }
    return found;
}

/* Where the longest case's name ends that begins at a place; the place itself if none does. Of
 * names that come to the same the one in this spelling counts. */
static size_t end_of_name(struct case_names *names, const struct place_in_text *place,
                          size_t *number)
{
    struct text_key key;
    size_t code, of_word = 0, of_code = 0;
    size_t word = end_of_listed(&names->words, place, false, &of_word);
    code = end_of_listed(&names->codes, place, true, &of_code);
    size_t end = word > code ? word : code;
    *number = word > code ? of_word : of_code;
    struct text name = {place->text.data + place->at, end - place->at};
    if (name.length)
        text_map_find(&names->index, text_identity(name, &key), number);
    return end;
}

/* False if no name begins with the character at a place: so of most characters, at little cost.
 * One outside ASCII, or with a mark behind it, may be a spelling of any other. */
static bool may_begin_name(const struct case_names *names, struct text text, size_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    bool plain = byte < 0x80 && byte != '&' &&
                 (at + 1 == text.length || (unsigned char)text.data[at + 1] < 0x80);
    bool capital = byte >= 'A' && byte <= 'Z';
    return !plain || names->begins[capital ? byte + ('a' - 'A') : byte];
}

struct text case_names_replace(struct case_names *names, struct text text)
{
    struct prose replaced = {0};
    size_t kept = 0, length;
    bool of_cases = false; /* the name that ends at `kept` is called a case, or in a list of such */
    sort(&names->words);
    sort(&names->codes);
    for (size_t at = 0; at < text.length; at += length) {
        size_t number = 0;
        bool white = unicode_is_white_space(unicode_character(text, at, &length));
        if (white || !may_begin_name(names, text, at))
            continue;
        struct place_in_text place = {text, at, of_cases && joins_names(text, kept, at)};
        size_t end = end_of_name(names, &place, &number);
        if (end == at)
            continue;
        of_cases = place.listed || follows_case(text, at);
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
