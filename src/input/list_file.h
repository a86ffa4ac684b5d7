/* A short list in a CSV file: its columns, by name and in any order, become the rows of a table. */
#ifndef CINAUDIT_INPUT_LIST_FILE_H
#define CINAUDIT_INPUT_LIST_FILE_H

#include "base/problem.h"
#include "base/text.h"

enum { MOST_LIST_ROWS = 100000 }; /* far above real use, as all limits */

struct list_column {
    const char *name;
    size_t offset; /* of its struct text in a row */
    bool required; /* the column must be there, and filled in every row */
    bool prose;    /* may have line breaks, and more than LONGEST_NAME bytes */
};

/* Is given each row that has no error, which lives until the call returns; its texts, trimmed, with
 * "\n" for line ends and empty where the file has none, live as long as the arena. `place` is its
 * file and first line. */
typedef void list_handler(void *context, const void *row, struct place place);

struct list_kind {
    const char *name;  /* what messages call the file: "list of requests" */
    const char *entry; /* and what is in it: "request" */
    const struct list_column *columns;
    size_t column_count;
    size_t row_size; /* of the struct that its texts are in */
    list_handler *take;
};

/* Reads a list, and gives its rows to the kind's handler. Everything is owned by `arena`. False if
 * there are errors or failures, which are among the problems; a list without a row is one. */
bool list_file_read(struct arena *arena, const char *path, const struct list_kind *kind,
                    void *context, struct problems *problems);

#endif
