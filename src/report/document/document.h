/* A document of headings, paragraphs, lists, quotes and tables with charts.
 *
 * The report is built as one, and drawn from it in each format; what draws it knows nothing about
 * audits. Every text in it is UTF-8 and may hold whatever somebody put into a return: markup,
 * control characters, line ends. What draws it must make that harmless.
 */
#ifndef CINAUDIT_REPORT_DOCUMENT_DOCUMENT_H
#define CINAUDIT_REPORT_DOCUMENT_DOCUMENT_H

#include "base/text_map.h"

#include <stdbool.h>
#include <stddef.h>

/* How a part of a chart is drawn, so that like is drawn alike. */
enum tone { TONE_POSITIVE, TONE_NEGATIVE, TONE_UNSURE, TONE_NOT_APPLICABLE, TONE_NEUTRAL };
enum { TONE_COUNT = 5 };

/* The part of a chart that a row of its table stands for: `count` of `base`. */
struct bar {
    size_t count;
    size_t base; /* 0: the row has no part in the chart */
    enum tone tone;
    const char *value; /* what is written beside it: "14 (60.9%)" */
};

struct table_column {
    const char *head;
    bool figures; /* numbers, which stand to the right */
};

struct table_row {
    const char *const *cells; /* as many as the table has columns; the first is the row's label */
    struct bar bar;
};

enum chart_kind {
    CHART_NONE,
    CHART_PIE, /* the rows are the parts of one whole: the counts add up to the base of each */
    CHART_BARS /* each row stands for itself */
};

struct table {
    const char *caption;
    const struct table_column *columns;
    size_t column_count;
    const struct table_row *rows;
    size_t row_count;
    enum chart_kind chart;
    const char *chart_title; /* if there is a chart, and what it shows, as a sentence */
};

enum block_kind {
    BLOCK_HEADING,
    BLOCK_PARAGRAPH,
    BLOCK_NOTICE, /* a paragraph that nobody may miss */
    BLOCK_NOTE,   /* small print to what stands before it */
    BLOCK_LIST,
    BLOCK_QUOTE,
    BLOCK_TABLE,
    BLOCK_MARKS /* the end of a list: what the marks of bars mean, where bars are made of marks */
};

struct block {
    enum block_kind kind;
    unsigned level;     /* of a heading: 2 to 6; the document's title is the one of level 1 */
    const char *name;   /* of a heading: what its anchor is made from */
    const char *anchor; /* of a heading: letters, digits and hyphens, unique in the document */
    const char *text;   /* of a heading, paragraph, notice, note or quote; line ends in it count in
                           a quote only */
    const char *source; /* of a quote: whose it is; NULL where that is not said */
    const char *const *items; /* of a list */
    size_t item_count;
    bool numbered; /* a list whose order counts */
    const struct table *table;
    const char
        *section;     /* the names of the section that it is in and of a part of that; NULL for */
    const char *part; /* none */
};

/* Its memory is its arena's. */
struct document {
    struct arena *arena;
    const char *title;
    const char *subtitle; /* NULL where there is none */
    struct block *blocks;
    size_t count;
    size_t capacity;
    struct text_map anchors; /* those taken, with the last number put behind each */
    const char *section;     /* of the blocks that are added, as is `part` */
    const char *part;
    bool undrawn; /* nobody draws it: of its blocks the last alone is kept */
};

/* Begins a section, or a part of one: what is added from now on is in it. */
void document_section(struct document *document, const char *section, const char *part);

/* Each adds a block at the end. Texts are referred to, not copied. A heading's anchor is made from
 * `name`, and made unique. */
void document_heading(struct document *document, unsigned level, const char *name,
                      const char *text);
void document_text(struct document *document, enum block_kind kind, const char *text);
void document_quote(struct document *document, const char *text, const char *source);
void document_list(struct document *document, const char *const *items, size_t count,
                   bool numbered);
void document_table(struct document *document, const struct table *table);
void document_marks(struct document *document);

/* A document of those blocks alone that are in no section, or in one of the sections or parts that
 * `names` has, ended by NULL; the document itself where `names` is NULL. Its anchors are unique
 * among themselves, and may differ from those of the whole. */
struct document document_pick(const struct document *document, const char *const *names);

#endif
