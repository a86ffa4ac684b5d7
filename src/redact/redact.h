/* Takes what identifies people out of free text.
 *
 * Comments and notes are about children at risk, and somebody always writes down a name or a
 * number. Every free text goes through a redactor as it is read, so later stages never see what was
 * taken out. docs/redaction.md says what is found and what cannot be found.
 */
#pragma once

#include "base/problem.h"
#include "base/text_map.h"

enum identifier {
    IDENTIFIER_NHS_NUMBER,
    IDENTIFIER_INSURANCE_NUMBER, /* a National Insurance number */
    IDENTIFIER_TELEPHONE_NUMBER,
    IDENTIFIER_EMAIL_ADDRESS,
    IDENTIFIER_POSTCODE,
    IDENTIFIER_DATE_OF_BIRTH,
    IDENTIFIER_NAME /* a term of the list */
};
enum { IDENTIFIER_COUNT = 7 };

/* How many of each kind were taken out. */
struct identifier_counts {
    size_t of[IDENTIFIER_COUNT];
};

/* The kind's name in data formats: "telephone_number". */
const char *identifier_key(enum identifier kind);

/* What stands in place of an identifier of the kind: "[telephone number removed]". */
const char *removed_words(enum identifier kind);

size_t identifier_total(const struct identifier_counts *counts);
void identifier_add(struct identifier_counts *counts, const struct identifier_counts *more);

/* The counts in words: "2 telephone numbers and 1 name"; "" if there are none. Owned by the arena.
 */
const char *identifier_list(struct arena *arena, const struct identifier_counts *counts);

struct redactor;

/* Makes a redactor that knows no names yet. `arena` owns it; it keeps room for the longest text
 * that it was given. */
struct redactor *redactor_new(struct arena *arena);

/* Adds the terms of a file to the list: UTF-8, one term a line, at most 10,000 terms of at most 200
 * bytes. Blank lines and lines that begin with "#" are skipped. Returns false after an error or a
 * failure; no message repeats a term. */
bool redactor_read_terms(struct redactor *redactor, const char *path, struct problems *problems);

/* The number of terms in its list. */
size_t redactor_terms(const struct redactor *redactor);

/* Replaces each identifier in the text by words such as "[telephone number removed]". `arena` owns
 * the result; a text without identifiers is returned as it is. Adds what was taken out to `counts`,
 * unless that is NULL. Takes time in proportion to the length. Redacting a second time changes
 * nothing. Without a redactor (NULL) nothing is taken out. */
struct text redact(struct redactor *redactor, struct arena *arena, struct text text,
                   struct identifier_counts *counts);

/* The same, as a filter for problems; its context is the redactor. */
struct text redact_message(void *redactor, struct arena *arena, struct text text);

/* The name of a case or an agency in the results, without identifiers. Names that become equal are
 * numbered. `shown` holds the names made so far. */
struct text redact_key(struct redactor *redactor, struct arena *arena, struct text_map *shown,
                       struct text key);

/* A message about a text that lost something: "the comment holds what looks like a postcode: it is
 * removed from every output". Owned by the arena. */
const char *redaction_message(struct arena *arena, const char *what,
                              const struct identifier_counts *counts);

/* Takes identifiers out of a text that stands at `place`. Adds a warning if there are any, and adds
 * what was taken out to `counts`. */
struct text redact_at(struct redactor *redactor, struct arena *arena, struct text text,
                      struct problems *problems, struct place place, const char *what,
                      struct identifier_counts *counts);
