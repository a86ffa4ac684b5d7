/* Writes sentences and paragraphs, and records the figures behind each sentence. */
#pragma once

#include "base/text_buffer.h"
#include "collate/results.h"
#include "report/document/document.h"
#include "report/document/statements.h"
#include "round/round.h"

/* The state shared by all sections of a report while they are written. */
struct writer {
    struct arena *arena;
    const struct results *results;
    const struct round *round; /* or NULL */
    unsigned decimals;
    struct document *document;
    const char *section; /* the anchor of the current heading */
    struct text_buffer sentence;
    struct text_buffer paragraph;
    struct fact *facts; /* of the current sentence */
    size_t fact_count;
    size_t fact_capacity;
    struct statement *statements;
    size_t statement_count;
    size_t statement_capacity;
    size_t variant; /* picks one of several wordings, so that they alternate */
};

/* Makes the letter at `at` a capital if it is a small ASCII letter. */
void prose_capitalise(struct text_buffer *prose, size_t at);

/* Writes a heading. Sentences that follow belong to it. */
void write_heading(struct writer *writer, unsigned level, const char *name, const char *text);

/* Adds to the current sentence. */
void say(struct writer *writer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Records a figure behind the current sentence. */
void cite(struct writer *writer, struct fact fact);

/* The same for an item of the template: `count` of `base`; `of` is the base's name. */
void cite_item(struct writer *writer, size_t item, const char *what, size_t count, size_t base,
               const char *of);

/* Ends the sentence: capitalises its first letter, and adds a full stop unless it has an end mark.
 * Does nothing if the sentence is empty. */
void end_sentence(struct writer *writer);

/* Ends the paragraph, with its last sentence, and adds it to the document as a block of that kind.
 * Does nothing if it is empty. */
void end_paragraph(struct writer *writer, enum block_kind kind);

/* Ends the sentence as an item of a list: records it as a statement, and returns a copy owned by
 * the arena. NULL if it is empty. */
const char *end_item(struct writer *writer);

/* Writes a paragraph of one sentence. The figures it cites must be added before with `cite`. */
void write_paragraph(struct writer *writer, enum block_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
