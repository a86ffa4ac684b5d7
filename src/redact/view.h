/* A text as the detectors see it: a list of signs, each with the bytes it stands for.
 *
 * Letters lose their case and are decomposed. Full-width digits and digits of other scripts become
 * digits. Every dash and raised dot is "-", every slash "/", every apostrophe "'", all white space
 * " ". What HTML and web addresses write for a character ("&nbsp;", "%20") is that character.
 * Invisible characters (soft hyphens, zero-width characters, controls) are left out, and so are
 * marks that enclose a digit.
 */
#pragma once

#include "redact.h"

#include <stdint.h>

struct sign {
    int32_t character;
    uint32_t begin; /* the bytes that it stands for */
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

/* An identifier that was taken out. No character of a text has this value; the kinds follow each
 * other. */
enum { SIGN_REMOVED = 0x110000 };

/* Makes the view of another text, in the same memory. The words for something taken out are one
 * sign. */
void view_make(struct view *view, struct text text);

/* True if a sign begins a character; false if it belongs to the same character as the sign before.
 */
bool view_begins_character(const struct view *view, size_t at);

/* The character at an index; 0 before the first (an index below 0 wraps) and after the last. */
static inline int32_t sign_at(const struct view *view, size_t index)
{
    return index < view->count ? view->signs[index].character : 0;
}

static inline bool is_capital(const struct view *view, size_t index)
{
    return index < view->count && view->signs[index].capital;
}

/* True at white space that ends a line; everything else treats it like other white space. */
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

/* True for the parts of words: letters with their accents, and digits. */
bool is_word(int32_t character);

bool is_one_of(int32_t character, const char *marks);

/* True for a currency sign: the figures after it are an amount. */
bool is_currency(int32_t character);

/* Skips at most so many of the marks. */
size_t skip(const struct view *view, size_t at, const char *marks, size_t most);

/* The beginning of the marks that end here, at most so many. */
size_t skip_back(const struct view *view, size_t at, const char *marks, size_t most);

/* How many of the letters stand here, in order from the first. */
size_t letters_at(const struct view *view, size_t at, const char *letters);

/* The beginning of a word of the list (which ends with NULL) that ends here, with no letter or
 * digit before it; `at` if there is none. */
size_t word_before(const struct view *view, size_t at, const char *const *words);

/* True if there is one. */
bool is_glued_to(const struct view *view, size_t at, const char *const *words);

/* The same, with one or two spaces or hyphens after the word. */
bool is_behind(const struct view *view, size_t at, const char *const *words);

/* True if the word (given in small letters) stands here, with no letter or digit on either side. */
bool word_at(const struct view *view, size_t at, const char *word);

/* True if one of the words of the list (which ends with NULL) stands here; its end goes to `end`.
 */
bool any_word_at(const struct view *view, size_t at, const char *const *words, size_t *end);

/* True for a mark that ends a sentence; not for the full stop of "no.". */
bool ends_sentence(const struct view *view, size_t at);

/* True if one of the words begins at most `reach` signs before `at`, with only letters, marks and
 * spaces between: no digit, no end of a sentence. */
bool is_spoken_of(const struct view *view, size_t at, const char *const *words, size_t reach);

/* Digits with marks between them. */
enum { MOST_DIGITS = 18 };
struct digits {
    char digits[MOST_DIGITS + 1]; /* a C string */
    size_t ends[MOST_DIGITS];     /* the place after each of them in the view */
    size_t count;
    size_t groups[MOST_DIGITS]; /* lengths of the first groups without marks between */
    size_t group_count;
};

/* Reads digits from `at` on. Spaces, a hyphen or one of the marks may separate them. A full stop, a
 * comma and a slash count only if no other mark stands beside them. */
struct digits digits_at(const struct view *view, size_t at, const char *marks);

/* True if a group ends with the digit at that index. */
bool ends_group(const struct view *view, const struct digits *digits, size_t index);

/* The number that a run of the digits makes. */
unsigned number_of(const struct digits *digits, size_t first, size_t length);

/* True if the two digits from an index on are the century of a year that people write about. */
bool has_century(const struct digits *digits, size_t first);

/* True if the first groups have these lengths; the list ends with 0 if there are fewer than three.
 */
bool is_grouped_as(const struct digits *digits, const size_t lengths[3]);

/* True if the numbers are a day and a month, in either order. */
bool is_day_and_month(unsigned first, unsigned second);

/* True if the first three groups are a day, a month and a year, the day and month in either order.
 */
bool begins_with_date(const struct digits *digits);
