/* A text as the detectors see it: characters by which it is compared, each with the bytes that it
 * stands for.
 *
 * Letters are without case and decomposed, digits of full width and of other scripts are digits,
 * every dash and raised dot is "-", every slash "/", every apostrophe "'" and all white space " ".
 * What HTML and web addresses write for a character ("&nbsp;", "%20") is that character. What
 * cannot be seen (soft hyphens, zero-width characters, controls) is not there, and neither is what
 * encloses a digit.
 */
#ifndef CINAUDIT_REDACT_VIEW_H
#define CINAUDIT_REDACT_VIEW_H

#include "redact.h"

#include <stdint.h>

struct sign {
    int32_t character;
    uint32_t begin; /* the bytes of the text that it stands for */
    uint32_t end;
    bool capital;
    bool ends_line;
};

struct view {
    struct arena *arena; /* owns the signs */
    struct sign *signs;
    size_t count;
    size_t capacity;
};

/* An identifier that has been taken out: no character of any text. One kind follows another. */
enum { SIGN_REMOVED = 0x110000 };

/* "[telephone number removed]" */
const char *removed_words(enum identifier kind);

/* Makes the view that of another text, in the room it has. The words for what was taken out are
 * each one sign. */
void view_make(struct view *view, struct text text);

/* True unless a sign is a part of the character that the sign before it is a part of, too. */
bool view_begins_character(const struct view *view, size_t at);

/* The character at an index, and 0 before the first (an index below 0 wraps) and behind the last.
 */
static inline int32_t sign_at(const struct view *view, size_t index)
{
    return index < view->count ? view->signs[index].character : 0;
}

static inline bool is_capital(const struct view *view, size_t index)
{
    return index < view->count && view->signs[index].capital;
}

/* True at the white space that ends a line; everywhere else it is as good as any other. */
static inline bool ends_line(const struct view *view, size_t index)
{
    return index < view->count && view->signs[index].ends_line;
}

static inline bool is_digit(int32_t character)
{
    return character >= '0' && character <= '9';
}

/* True for a letter from a to z. */
static inline bool is_plain_letter(int32_t character)
{
    return character >= 'a' && character <= 'z';
}

static inline bool is_removed(int32_t character)
{
    return character >= SIGN_REMOVED;
}

/* True for what words are made of: letters with their accents, and digits. */
bool is_word(int32_t character);

bool is_one_of(int32_t character, const char *marks);

/* True for the sign of a currency, behind which figures are an amount. */
bool is_currency(int32_t character);

/* Passes over at most so many of the marks. */
size_t skip(const struct view *view, size_t at, const char *marks, size_t most);

/* Where so many of the marks at most begin that end there. */
size_t skip_back(const struct view *view, size_t at, const char *marks, size_t most);

/* How many of the letters stand there, the first ones first: all, if it is their number. */
size_t letters_at(const struct view *view, size_t at, const char *letters);

/* Where one of the words begins, in a list that ends with NULL, that ends there, with no letter or
 * digit before it; `at` if none does. */
size_t word_before(const struct view *view, size_t at, const char *const *words);

/* True if one does. */
bool is_glued_to(const struct view *view, size_t at, const char *const *words);

/* The same with a space or a hyphen, or two, behind the word. */
bool is_behind(const struct view *view, size_t at, const char *const *words);

/* True if the word stands there, in small letters, with no letter or digit on either side. */
bool word_at(const struct view *view, size_t at, const char *word);

/* True if one of the words, in a list that ends with NULL, stands there; its end goes to `end`. */
bool any_word_at(const struct view *view, size_t at, const char *const *words, size_t *end);

/* True for a mark that ends a sentence; not for the full stop of "no.". */
bool ends_sentence(const struct view *view, size_t at);

/* True if one of the words begins at most `reach` signs before `at`, and nothing but letters, marks
 * and spaces stands between: no digit, no end of a sentence. */
bool is_spoken_of(const struct view *view, size_t at, const char *const *words, size_t reach);

/* Digits with marks between them. */
enum { MOST_DIGITS = 18 };
struct digits {
    char digits[MOST_DIGITS + 1]; /* a C string */
    size_t ends[MOST_DIGITS];     /* behind each of them in the view */
    size_t count;
    size_t groups[MOST_DIGITS]; /* lengths of the first groups that no mark parts */
    size_t group_count;
};

/* Reads digits from `at` on, which may be parted by spaces, by a hyphen, or by one of the marks;
 * a full stop, a comma and a slash part them only if no other mark stands beside it. */
struct digits digits_at(const struct view *view, size_t at, const char *marks);

/* True if a group ends with the digit of that index. */
bool ends_group(const struct view *view, const struct digits *digits, size_t index);

/* The number that a stretch of the digits makes. */
unsigned number_of(const struct digits *digits, size_t first, size_t length);

/* True if two of them, from an index on, are the century of a year that somebody may speak of. */
bool has_century(const struct digits *digits, size_t first);

/* True if the first groups have these lengths, which end with a 0 where they are fewer than three.
 */
bool is_grouped_as(const struct digits *digits, const size_t lengths[3]);

/* True if the numbers are a day and a month, in one order or the other. */
bool is_day_and_month(unsigned first, unsigned second);

/* True if the first three groups are a day, a month and a year, in one order or the other. */
bool begins_with_date(const struct digits *digits);

#endif
