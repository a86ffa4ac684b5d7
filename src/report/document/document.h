/* A document of headings, paragraphs, lists, quotes and tables with charts.
 *
 * The report is built as a document, and each output format draws it. The code that draws it knows
 * nothing about audits. Every text is UTF-8 and may hold anything that was in a return: markup,
 * control characters, line ends. The code that draws it must make that harmless.
 */
#pragma once

#include "base/text_map.h"

#include <stdbool.h>
#include <stddef.h>

/* The colour and pattern of a part of a chart: the same meaning always looks the same. */
enum tone { TONE_POSITIVE, TONE_NEGATIVE, TONE_UNSURE, TONE_NOT_APPLICABLE, TONE_NEUTRAL };
enum { TONE_COUNT = 5 };

/* The part of a chart that belongs to a row of its table: `count` of `base`. */
struct bar {
    size_t count;
    size_t base; /* 0: the row is not in the chart */
    enum tone tone;
    const char *value; /* the text beside it: "14 (60.9%)" */
};

struct table_column {
    const char *head;
    bool figures; /* a column of numbers, aligned to the right */
};

struct table_row {
    const char *const *cells; /* as many as the table has columns; the first is the row's label */
    struct bar bar;
};

enum chart_kind {
    CHART_NONE,
    CHART_PIE, /* the rows are parts of one whole: their counts add up to the base */
    CHART_BARS /* each row has its own base */
};

struct table {
    const char *caption;
    const struct table_column *columns;
    size_t column_count;
    const struct table_row *rows;
    size_t row_count;
    enum chart_kind chart;
    const char *chart_title; /* what the chart shows, as a sentence; only if there is a chart */
};

enum block_kind {
    BLOCK_HEADING,
    BLOCK_PARAGRAPH,
    BLOCK_NOTICE, /* a warning, shown so that nobody misses it */
    BLOCK_NOTE,   /* small print about the block before it */
    BLOCK_LIST,
    BLOCK_QUOTE,
    BLOCK_TABLE,
    BLOCK_MARKS /* ends a list: explains the marks of bars, where bars are made of marks */
};

struct block {
    enum block_kind kind;
    unsigned level;     /* of a heading: 2 to 6 (the document's title has level 1) */
    const char *name;   /* of a heading: the text its anchor is made from */
    const char *anchor; /* of a heading: letters, digits and hyphens, unique in the document */
    const char *text;   /* of all but lists, tables and marks; line ends count in quotes */
    const char *source; /* of a quote: who wrote it; NULL if not given */
    const char *const *items; /* of a list */
    size_t item_count;
    bool numbered; /* of a list */
    const struct table *table;
    const char *section; /* the section it is in, or NULL */
    const char *part;    /* the part of that section it is in, or NULL */
};

/* The arena owns everything in it. */
struct document {
    struct arena *arena;
    const char *title;
    const char *subtitle; /* or NULL */
    struct block *blocks;
    size_t count;
    size_t capacity;
    struct text_map anchors; /* those in use, with the last number added to each */
    const char *section;     /* of the blocks added now, as is `part` */
    const char *part;
    bool undrawn; /* the document will not be drawn: only its last block is kept */
};

/* Begins a section, or a part of one: blocks added from now on belong to it. */
void document_section(struct document *document, const char *section, const char *part);

/* Each adds a block at the end. Texts are not copied. A heading's anchor is made from `name` and
 * made unique. */
void document_heading(struct document *document, unsigned level, const char *name,
                      const char *text);
void document_text(struct document *document, enum block_kind kind, const char *text);
void document_quote(struct document *document, const char *text, const char *source);
void document_list(struct document *document, const char *const *items, size_t count,
                   bool numbered);
void document_table(struct document *document, const struct table *table);
void document_marks(struct document *document);

/* Returns a document with only the blocks that are outside all sections or in one of the named
 * sections or parts. `names` ends with NULL; if it is NULL itself, returns the whole document.
 * Anchors are made again, and may differ from those of the whole. */
struct document document_pick(const struct document *document, const char *const *names);
