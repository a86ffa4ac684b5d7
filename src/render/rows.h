/* The rows of the tables of questions: a label, columns of figures, a bar. */
#ifndef CINAUDIT_RENDER_ROWS_H
#define CINAUDIT_RENDER_ROWS_H

#include "page.h"

enum { ROW_GAP = 2, ROW_SHORTEST_LABEL = 20, ROW_SHORTEST_BAR = 11 };

/* The widths of a row's columns; the label and the bar share what the figures leave. */
struct row_widths {
    size_t share;
    size_t label;
    size_t bar;
};

/* The width of "100.0% of 28", where no base is larger than the number of returns, and of the
 * heads over it. */
size_t row_share_width(const struct page *page, const struct results *results);

/* How the width that a row has left, once `used` is taken, goes to its label and its bar. */
struct row_widths row_widths(const struct page *page, size_t share, size_t used,
                             size_t widest_label);

/* Begins a row with the first line of its label, and returns the rest of it. */
struct text row_begin(const struct page *page, struct text label, size_t width);

/* Writes a figure behind a gap, to the right of its column. */
void row_figure(const struct page *page, struct text text, size_t width);

/* Ends a row, with the lines that its label has left. */
void row_end(const struct page *page, struct text rest, size_t width);

/* A number, and a share as people read it: a percentage, on a small base "k of n", on none a
 * dash. */
struct text row_number(char buffer[static 64], size_t number);
struct text row_share(char buffer[static 64], size_t count, size_t base, unsigned decimals);

/* Writes what the bases are made of: "28 returns: 24 answered, 4 no answer." */
void row_base(const struct page *page, const char *opening, const struct group *group,
              const struct measure *measure);

#endif
