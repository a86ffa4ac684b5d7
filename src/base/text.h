/* Text as it comes in: UTF-8 bytes with a length, and the ways it is compared and shown.
 *
 * A text never owns its bytes. Functions here take valid UTF-8 unless they say otherwise.
 */
#ifndef CINAUDIT_BASE_TEXT_H
#define CINAUDIT_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct text {
    const char *data;
    size_t length;
};

enum {
    LONGEST_NAME = 200,         /* bytes that a case, an agency or a setting may have */
    LONGEST_FIELD = 1024 * 1024 /* bytes that any other may have */
};

/* For printf: printf("%.*s", TEXT_ARGUMENTS(text)). */
#define TEXT_ARGUMENTS(text) (int)(text).length, (text).data

/* The text of a C string, which must outlive it. */
struct text text_of(const char *string);

/* The text without white space (Unicode's) at either end. */
struct text text_trim(struct text text);

/* True if nothing but white space is in it. */
bool text_is_blank(struct text text);

/* True if all characters are ASCII, and none is NUL. */
bool text_is_ascii(struct text text);

/* How many characters at the beginning are ASCII and not NUL. */
size_t text_ascii_length(struct text bytes);

/* True if the bytes are the same. */
bool text_equal(struct text a, struct text b);

/* Offset of the first byte that is not part of valid UTF-8, or is NUL; the length if none is. */
size_t text_first_invalid(struct text bytes);

/* A form of a text to compare by, made without allocating. */
enum { TEXT_KEY_MAX = 2048 };
struct text_key {
    char bytes[TEXT_KEY_MAX];
    size_t length;
};

/* The key by which headers and answers match: letter case, spacing and punctuation are left out,
 * but a separator between two digits is kept as one point, so that "q1.1" is not "q11". Symbols
 * outside ASCII stay, so a tick is not blank. False if the text can be no header or answer, because
 * it is too long (over TEXT_KEY_MAX bytes) or holds a control character other than white space: it
 * matches nothing. */
bool text_match_key(struct text text, struct text_key *key);

/* The key by which cases and agencies are the same: without letter case, outer and repeated white
 * space, in Unicode NFC, with a curly apostrophe, as word processors put it, made a straight one,
 * and without characters that are not seen, but for those that join letters. False if the text is
 * too long. */
bool text_identity_key(struct text text, struct text_key *key);

/* What a name is the same by: its identity key, which goes to `key`, or the text itself where that
 * is too long for one. */
struct text text_identity(struct text text, struct text_key *key);

/* The text of a key, which must outlive it. */
struct text text_of_key(const struct text_key *key);

/* The order of the bytes. Below 0, 0 or above 0 as strcmp. */
int text_compare(struct text a, struct text b);

/* Natural order: runs of digits by their number, the rest without regard to letter case, and as
 * bytes where that makes no difference; texts that have no identity key come last. */
int text_compare_natural(struct text a, struct text b);

/* The columns that the text takes in a terminal. */
size_t text_width(struct text text);

/* How much of the text, in bytes, goes on one line of `width` columns: breaks at a space where it
 * can, inside a word that is wider than a line, and at every line end. Where the next line begins
 * goes to `next`. */
size_t text_line(struct text text, size_t width, size_t *next);

/* "s" for every count but 1. */
const char *text_plural(size_t count);

/* A text made fit to be shown inside a message. */
struct quoted_text {
    char bytes[288];
};

/* Writes the text between double quotation marks to `quoted`, and returns its bytes, a C string:
 * characters that are not seen are written as \x1b or \u202e, and a long text is cut short with an
 * ellipsis. */
const char *text_quote(struct text text, struct quoted_text *quoted);

/* The same for use inside an argument list: lives as long as the block it stands in. */
#define TEXT_QUOTED(text) text_quote((text), &(struct quoted_text){{0}})

/* Makes a C string one line of UTF-8 that no terminal acts on: line feeds become spaces, and other
 * control characters, those that turn the direction of writing, and bytes that are no part of a
 * character become question marks. */
void text_make_line(char *string);

/* Replaces each byte of a C string that is no part of a character by a question mark. */
void text_make_valid(char *string);

/* Makes every line end in the bytes, CRLF or CR, an LF. Returns how many bytes they are then. */
size_t text_unify_line_ends(char *bytes, size_t length);

/* Single-character edits (put in, left out, replaced, or two neighbours swapped) that lead from
 * one text to the other, counted up to `limit`; `limit` + 1 if there are more. */
size_t text_distance(struct text a, struct text b, size_t limit);

/* True if the one is likely to be the other mistyped: one edit in short texts, two from eight
 * bytes on, three from twenty on; equal texts are not. Meant for keys. */
bool text_nearly_equal(struct text a, struct text b);

/* Of the names in a list that ends with NULL, the one of fewest edits among those that are nearly
 * equal; NULL if none is. */
const char *text_nearest(struct text text, const char *const *names);

#endif
