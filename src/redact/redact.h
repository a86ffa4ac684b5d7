/* Identifiers of people, taken out of free text.
 *
 * Comments and notes are about children at risk, and somebody always writes down a name or a number
 * in them. Every free text goes through a redactor as it is read, so that nothing that comes after
 * has ever seen what it took out. docs/redaction.md says what is found, and what cannot be.
 */
#ifndef CINAUDIT_REDACT_REDACT_H
#define CINAUDIT_REDACT_REDACT_H

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

/* How many of each kind have been taken out. */
struct identifier_counts {
    size_t of[IDENTIFIER_COUNT];
};

/* The kind as data formats call it, "telephone_number", and in words: "telephone number". */
const char *identifier_key(enum identifier kind);
const char *identifier_words(enum identifier kind);

size_t identifier_total(const struct identifier_counts *counts);
void identifier_add(struct identifier_counts *counts, const struct identifier_counts *more);

/* "2 telephone numbers and 1 name"; "" where there is none. Owned by the arena. */
const char *identifier_list(struct arena *arena, const struct identifier_counts *counts);

struct redactor;

/* A redactor that knows no names yet. It is owned by `arena`, and keeps room in it for the longest
 * text that it is given. */
struct redactor *redactor_new(struct arena *arena);

/* Adds the terms of a file to its list: UTF-8 text with a term on each line, at most 10,000 of at
 * most 200 bytes; blank lines, and those that begin with "#", are passed over. False, and errors or
 * failures among the problems, which never repeat a term. */
bool redactor_read_terms(struct redactor *redactor, const char *path, struct problems *problems);

/* How many terms its list has. */
size_t redactor_terms(const struct redactor *redactor);

/* The text with words such as "[telephone number removed]" for each identifier in it, owned by
 * `arena`; the same text where it has none. What was taken out is added to `counts`, unless that is
 * NULL. Takes time in proportion to the length of the text. Redacting once more changes nothing.
 * Without a redactor nothing is taken out. */
struct text redact(struct redactor *redactor, struct arena *arena, struct text text,
                   struct identifier_counts *counts);

/* The same as a filter of problems, whose context is the redactor. */
struct text redact_message(void *redactor, struct arena *arena, struct text text);

/* A name by which results know a case or an agency, without identifiers. Two that are the same
 * without them are numbered, so that they can be told apart; `shown` holds those made so far. */
struct text redact_key(struct redactor *redactor, struct arena *arena, struct text_map *shown,
                       struct text key);

/* What to say of a text that has lost something: "the comment holds what looks like a postcode: it
 * is removed from every output". Owned by the arena. */
const char *redaction_message(struct arena *arena, const char *what,
                              const struct identifier_counts *counts);

/* Takes identifiers out of a text that is said to stand at `place`, with a warning if there are
 * any, and adds what was taken out to `counts`. */
struct text redact_at(struct redactor *redactor, struct arena *arena, struct text text,
                      struct problems *problems, struct place place, const char *what,
                      struct identifier_counts *counts);

#endif
