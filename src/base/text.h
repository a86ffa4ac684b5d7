/* Text: UTF-8 bytes with a length, and the ways to compare and show it.
 *
 * A text does not own its bytes. Functions here take valid UTF-8 unless they say otherwise.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct text {
    const char *data;
    size_t length;
};

enum {
    LONGEST_NAME = 200,         /* the most bytes of a case, an agency or a setting */
    LONGEST_FIELD = 1024 * 1024 /* the most bytes of any other field */
};

/* For printf: printf("%.*s", TEXT_ARGUMENTS(text)). */
#define TEXT_ARGUMENTS(text) (int)(text).length, (text).data

/* The text of a C string, which must outlive it. */
struct text text_of(const char *string);

/* Takes `length` bytes off the beginning. */
void text_skip(struct text *text, size_t length);

/* The text without white space (as in Unicode) at either end. */
struct text text_trim(struct text text);

/* True if there is only white space in it. */
bool text_is_blank(struct text text);

/* True if all characters are ASCII, and none is NUL. */
bool text_is_ascii(struct text text);

/* The number of characters at the beginning that are ASCII and not NUL. */
size_t text_ascii_length(struct text bytes);

/* True if the bytes are the same. */
bool text_equal(struct text a, struct text b);

/* The offset of the first byte that is NUL or not part of valid UTF-8; the length if there is none.
 */
size_t text_first_invalid(struct text bytes);

/* A form of a text for comparing, made without allocating memory. */
enum { TEXT_KEY_MAX = 2048 };
struct text_key {
    char bytes[TEXT_KEY_MAX];
    size_t length;
};

/* Makes the key by which headers and answers match. Letter case, spacing and punctuation are left
 * out, but a separator between two digits becomes a point or a dash, so that "q1.1" is not "q11".
 * What can carry meaning stays: symbols, such as a tick or the sign of "13+" and "<5", and a dash
 * or a point that belongs to a value, as in "-1", "B-" and ".5". Returns false if the text is too
 * long (over TEXT_KEY_MAX bytes) or holds a control character other than white space: it cannot be
 * a header or an answer, and matches nothing. */
bool text_match_key(struct text text, struct text_key *key);

/* The signs in a text that take back what it says, or add to it: "Yes?", "No*". The second is true
 * if there are any. */
size_t text_doubts(struct text text);
bool text_holds_doubt(struct text text);

/* True if a text is one of these words of ASCII characters, in whatever letter case. The list ends
 * with NULL. */
bool text_is_one_of(struct text text, const char *const *words);

/* The index of the first of the names whose bytes are the text's match key. The list ends with
 * NULL; if there is no such name, returns their number. */
size_t text_match_name(struct text text, const char *const *names);

/* Makes the key by which cases and agencies are the same: in Unicode NFC, without letter case, and
 * without outer and repeated white space. A curly apostrophe, as from a word processor, becomes a
 * straight one. A whole number has no decimals: 3.0 is 3. Invisible characters are left out, except
 * those that join or separate letters. Returns false if the text is too long. */
bool text_identity_key(struct text text, struct text_key *key);

/* What names are compared by: the identity key, which goes to `key`, or the text itself if it is
 * too long for one. */
struct text text_identity(struct text text, struct text_key *key);

/* The text of a key, which must outlive it. */
struct text text_of_key(const struct text_key *key);

/* Compares two C strings, given by their addresses, for qsort. */
int text_compare_strings(const void *a, const void *b);

/* Compares texts by their bytes. Returns a number below, equal to or above 0, as strcmp does. */
int text_compare(struct text a, struct text b);

/* Compares texts in natural order: runs of digits as numbers, the rest without letter case. If that
 * makes no difference, compares bytes. Texts without an identity key come last. */
int text_compare_natural(struct text a, struct text b);

/* The number of columns that the text takes in a terminal. */
size_t text_width(struct text text);

/* Returns how many bytes of the text fit on one line of `width` columns, and sets `next` to the
 * beginning of the next line. Breaks at every line end, at a space if possible, and inside words
 * that are wider than a line. */
size_t text_line(struct text text, size_t width, size_t *next);

/* The text before the next of `count` items of a list once `said` of them are written: nothing
 * before the first, `last` (such as " and ") before the last, a comma before the others. */
const char *text_joint(size_t said, size_t count, const char *last);

/* The number of line ends in a text: LF, CR, or both together. */
size_t text_line_ends(struct text text);

/* "s", or "" for 1. */
const char *text_plural(size_t count);

/* Room for a text quoted in a message. */
struct quoted_text {
    char bytes[288];
};

/* Writes the text in double quotation marks to `quoted`, and returns it as a C string. Invisible
 * characters become \x1b or \u202e, and a long text ends with an ellipsis. */
const char *text_quote(struct text text, struct quoted_text *quoted);

/* The same inside an argument list. Valid until the end of the enclosing block. */
#define TEXT_QUOTED(text) text_quote((text), &(struct quoted_text){{0}})

/* Turns a C string into one line of UTF-8 that no terminal acts on. Line feeds become spaces. Other
 * control characters, characters that change the direction of writing, and invalid bytes become
 * question marks. */
void text_make_line(char *string);

/* Replaces each byte of a C string that is not part of a character by a question mark. */
void text_make_valid(char *string);

/* Turns every line end in the bytes, CRLF or CR, into LF. Returns the new length. */
size_t text_unify_line_ends(char *bytes, size_t length);

/* Counts the single-character edits (insertions, deletions, replacements, swaps of neighbours)
 * between two texts, up to `limit`. Returns `limit` + 1 if there are more. */
size_t text_distance(struct text a, struct text b, size_t limit);

/* True if one text is probably the other one mistyped: they differ by one edit in short texts, up
 * to two from eight bytes on, up to three from twenty on. False for equal texts. Meant for keys. */
bool text_nearly_equal(struct text a, struct text b);

/* The number of edits between such texts; 0 if they are equal, or not nearly. Adds the steps that
 * it takes to find out, of some nanoseconds each, to `steps`. */
size_t text_near_distance(struct text a, struct text b, size_t *steps);

/* The nearest of the names that are nearly equal to the text; NULL if there is none. `names` ends
 * with NULL. */
const char *text_nearest(struct text text, const char *const *names);
