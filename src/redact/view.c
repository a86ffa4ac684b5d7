#include "view.h"

#include "base/entity.h"
#include "base/unicode.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static void add(struct view *view, int32_t character, size_t begin, size_t end, bool capital)
{
    *ARENA_NEXT(view->arena, view->signs, view->count, view->capacity) =
        (struct sign){character, (uint32_t)begin, (uint32_t)end, capital, false};
}

static int combining_class(int32_t character)
{
    return character < 0x300 ? 0 : utf8proc_get_property(character)->combining_class;
}

/* Puts the mark that was added last into Unicode's canonical order, so that letters with several
 * marks are equal however they were typed. No letter has more marks than the Stream-Safe Text
 * Format allows (UAX #15), and a mark moves no further than that: thousands of marks would take for
 * ever. */
static void order_marks(struct view *view)
{
    enum { MOST_MARKS = 30 };
    size_t added = view->count - 1;
    for (size_t i = added; i > 0 && added - i < MOST_MARKS; i--) {
        int before = combining_class(view->signs[i - 1].character);
        int own = combining_class(view->signs[i].character);
        if (own == 0 || before <= own)
            return;
        int32_t character = view->signs[i].character;
        view->signs[i].character = view->signs[i - 1].character;
        view->signs[i - 1].character = character;
    }
}

/* The ASCII mark that a character counts as; 0 if there is none. Raised dots stand between numbers
 * as dashes do. */
static int32_t mark_of(int32_t character)
{
    static const struct {
        char mark;
        int32_t characters[10]; /* 0 after the last one */
    } rows[] = {{'\'', {'`', 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07}},
                {'"', {0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB, 0xFF02}},
                {'-', {0xB7, 0x2022, 0x2027, 0x2212, 0x2219, 0x22C5}},
                {'/', {0x2044, 0x2215}}};
    for (size_t row = 0; row < LENGTH(rows); row++)
        for (size_t i = 0; i < 10 && rows[row].characters[i]; i++)
            if (rows[row].characters[i] == character)
                return rows[row].mark;
    return utf8proc_category(character) == UTF8PROC_CATEGORY_PD ? '-' : 0;
}

/* True for marks that enclose or strike through the digit before them. */
static bool is_on_digit(const struct view *view, int32_t character)
{
    utf8proc_category_t category = utf8proc_category(character);
    return is_digit(sign_at(view, view->count - 1)) &&
           (category == UTF8PROC_CATEGORY_ME || category == UTF8PROC_CATEGORY_MN);
}

static bool is_unseen(int32_t character)
{
    utf8proc_category_t category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_CC ||
           utf8proc_get_property(character)->ignorable;
}

/* Raised and lowered figures are footnotes, not part of the number before them. */
static bool is_raised(int32_t character)
{
    unsigned type = utf8proc_get_property(character)->decomp_type;
    return type == UTF8PROC_DECOMP_TYPE_SUPER || type == UTF8PROC_DECOMP_TYPE_SUB;
}

static void add_decomposed(struct view *view, int32_t character, size_t begin, size_t end)
{
    enum { MOST = 18 }; /* the longest decomposition of a character */
    utf8proc_int32_t parts[MOST];
    int boundary = 0;
    bool capital = utf8proc_category(character) == UTF8PROC_CATEGORY_LU;
    utf8proc_ssize_t count = utf8proc_decompose_char(
        character, parts, MOST,
        (utf8proc_option_t)(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD), &boundary);
    if (count < 1 || count > MOST || is_raised(character)) {
        parts[0] = character;
        count = 1;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        add(view, parts[i], begin, end, capital);
        order_marks(view);
    }
}

static void add_space(struct view *view, int32_t character, size_t begin, size_t end)
{
    add(view, ' ', begin, end, false);
    view->signs[view->count - 1].ends_line = character == '\n' || character == '\r';
}

static void add_character(struct view *view, int32_t character, size_t begin, size_t end)
{
    bool capital = character >= 'A' && character <= 'Z';
    if (unicode_is_white_space(character))
        add_space(view, character, begin, end);
    else if (character < 0x7F && character > ' ' && character != '`')
        add(view, capital ? character + ('a' - 'A') : character, begin, end, capital);
    else if (is_unseen(character) || is_on_digit(view, character))
        return;
    else if (mark_of(character))
        add(view, mark_of(character), begin, end, false);
    else if (unicode_digit(character) >= 0)
        add(view, '0' + unicode_digit(character), begin, end, false);
    else
        add_decomposed(view, character, begin, end);
}

/* Adds what was taken out earlier, if its words stand here. Returns their length, or 0. */
static size_t add_removed(struct view *view, struct text text, size_t at)
{
    for (int32_t kind = 0; kind < IDENTIFIER_COUNT; kind++) {
        struct text words = text_of(removed_words((enum identifier)kind));
        if (text.length - at >= words.length &&
            memcmp(text.data + at, words.data, words.length) == 0) {
            add(view, SIGN_REMOVED + kind, at, at + words.length, false);
            return words.length;
        }
    }
    return 0;
}

/* The character that a web address writes as "%" and two digits for each byte; its length goes to
 * `length`. 0 if there is none, if it cannot be seen, or if it is a space: "50%20" may be a share
 * before a word. */
static int32_t percent_at(struct text text, size_t *length)
{
    enum { MOST_BYTES = 4, WIDTH = 3 };
    utf8proc_uint8_t bytes[MOST_BYTES];
    utf8proc_int32_t character = 0;
    size_t count = 0;
    for (const char *at = text.data;
         count < MOST_BYTES && text.length >= WIDTH * (count + 1) && *at == '%' &&
         isxdigit((unsigned char)at[1]) && isxdigit((unsigned char)at[2]);
         at += WIDTH) {
        char digits[] = {at[1], at[2], '\0'};
        bytes[count++] = (utf8proc_uint8_t)strtol(digits, NULL, 16);
    }
    utf8proc_ssize_t used = utf8proc_iterate(bytes, (utf8proc_ssize_t)count, &character);
    if (used < 1 || unicode_is_control(character))
        return 0;
    *length = WIDTH * (size_t)used;
    return character;
}

/* Reads the character at an offset, or what stands for it; its length goes to `length`. */
static int32_t character_at(struct text text, size_t at, size_t *length)
{
    struct text rest = {text.data + at, text.length - at};
    int32_t character = *rest.data == '&'   ? entity_at(rest, length)
                        : *rest.data == '%' ? percent_at(rest, length)
                                            : 0;
    return character ? character : unicode_character(text, at, length);
}

void view_make(struct view *view, struct text text)
{
    size_t length;
    view->count = 0;
    for (size_t at = 0; at < text.length; at += length) {
        length = text.data[at] == '[' ? add_removed(view, text, at) : 0;
        if (!length) {
            int32_t character = character_at(text, at, &length);
            add_character(view, character, at, at + length);
        }
    }
}

bool view_begins_character(const struct view *view, size_t at)
{
    return at == 0 || at >= view->count || view->signs[at].begin >= view->signs[at - 1].end;
}

bool is_word(int32_t character)
{
    return !is_removed(character) && unicode_is_word(character);
}

bool is_one_of(int32_t character, const char *marks)
{
    return character > 0 && character < 0x80 && strchr(marks, (char)character);
}

bool is_currency(int32_t character)
{
    return !is_removed(character) && utf8proc_category(character) == UTF8PROC_CATEGORY_SC;
}

size_t skip(const struct view *view, size_t at, const char *marks, size_t most)
{
    size_t i = at;
    while (i - at < most && is_one_of(sign_at(view, i), marks))
        i++;
    return i;
}

size_t skip_back(const struct view *view, size_t at, const char *marks, size_t most)
{
    size_t i = at;
    while (at - i < most && is_one_of(sign_at(view, i - 1), marks))
        i--;
    return i;
}

size_t letters_at(const struct view *view, size_t at, const char *letters)
{
    size_t length = 0;
    while (letters[length] && sign_at(view, at + length) == (unsigned char)letters[length])
        length++;
    return length;
}

bool word_at(const struct view *view, size_t at, const char *word)
{
    size_t length = letters_at(view, at, word);
    if (word[length] || (is_word(sign_at(view, at - 1)) && is_word((unsigned char)*word)))
        return false;
    return !is_word((unsigned char)word[length - 1]) || !is_word(sign_at(view, at + length));
}

size_t word_before(const struct view *view, size_t at, const char *const *words)
{
    for (; *words; words++) {
        size_t length = strlen(*words);
        if (letters_at(view, at - length, *words) == length &&
            !is_word(sign_at(view, at - length - 1)))
            return at - length;
    }
    return at;
}

bool is_glued_to(const struct view *view, size_t at, const char *const *words)
{
    return word_before(view, at, words) != at;
}

bool is_behind(const struct view *view, size_t at, const char *const *words)
{
    return is_glued_to(view, skip_back(view, at, " -", 2), words);
}

bool any_word_at(const struct view *view, size_t at, const char *const *words, size_t *end)
{
    for (; *words; words++)
        if (word_at(view, at, *words)) {
            *end = at + strlen(*words);
            return true;
        }
    return false;
}

bool ends_sentence(const struct view *view, size_t at)
{
    enum { SHORT = 3 }; /* letters of the words that are written with a full stop: "no.", "tel." */
    int32_t character = sign_at(view, at);
    if (sign_at(view, at + 1) != ' ' || !is_one_of(character, ".!?;"))
        return false;
    size_t letters = 0;
    while (letters <= SHORT && is_word(sign_at(view, at - 1 - letters)))
        letters++;
    return character != '.' || letters > SHORT || is_digit(sign_at(view, at - 1));
}

bool is_spoken_of(const struct view *view, size_t at, const char *const *words, size_t reach)
{
    size_t end;
    for (size_t i = at; i > 0 && at - i < reach; i--) {
        int32_t character = sign_at(view, i - 1);
        if (is_digit(character) || is_removed(character) || ends_sentence(view, i - 1))
            return false;
        if (any_word_at(view, i - 1, words, &end))
            return true;
    }
    return false;
}
