/* Sentences and paragraphs while they are written, with what each sentence rests on. */
#ifndef CINAUDIT_REPORT_LANGUAGE_PROSE_H
#define CINAUDIT_REPORT_LANGUAGE_PROSE_H

#include "base/text_buffer.h"
#include "collate/results.h"
#include "report/document/document.h"
#include "report/document/statements.h"
#include "round/round.h"

/* What all of a report's sections are written with. */
struct writer {
    struct arena *arena;
    const struct results *results;
    const struct round *round; /* or NULL */
    unsigned decimals;
    struct document *document;
    const char *section; /* the anchor of the heading that is written under */
    struct text_buffer sentence;
    struct text_buffer paragraph;
    struct fact *facts; /* of the sentence */
    size_t fact_count;
    size_t fact_capacity;
    struct statement *statements;
    size_t statement_count;
    size_t statement_capacity;
    size_t variant; /* which of several wordings comes next */
};

/* Makes the letter at that place a capital, if it is a small one of ASCII. */
void prose_capitalise(struct text_buffer *prose, size_t at);

/* A heading; what follows stands under it. */
void write_heading(struct writer *writer, unsigned level, const char *name, const char *text);

/* Adds to the sentence in hand. */
void say(struct writer *writer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds a figure to what the sentence in hand rests on. */
void cite(struct writer *writer, struct fact fact);

/* The same of an item of the template: so many of a base, which is called `of`. */
void cite_item(struct writer *writer, size_t item, const char *what, size_t count, size_t base,
               const char *of);

/* Ends the sentence: its first letter becomes a capital, and it gets a full stop unless it has an
 * end mark. An empty one is nothing. */
void end_sentence(struct writer *writer);

/* Ends the paragraph, and the sentence if one is in hand, and adds it to the document as a block of
 * that kind. An empty one is nothing. */
void end_paragraph(struct writer *writer, enum block_kind kind);

/* Ends the sentence as the item of a list: a copy of its text, recorded as a statement. */
const char *end_item(struct writer *writer);

/* A paragraph that rests on no figures. */
void write_paragraph(struct writer *writer, enum block_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
