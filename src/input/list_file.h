/* Reads a short list from a CSV file. Its columns, found by name and in any order, become the
 * members of a struct for each row. */
#pragma once

#include "base/problem.h"
#include "base/text.h"

enum { MOST_LIST_ROWS = 100000 }; /* far more than real lists have */

struct list_column {
    const char *name;
    size_t offset; /* of its struct text in a row's struct */
    bool prose;    /* may have line breaks and more than LONGEST_NAME bytes */
};

/* Takes a row without errors, which is valid until the call returns. Its texts live as long as the
 * arena. They are trimmed, have "\n" for line ends, and are empty if the file has none. `place` is
 * the file and the row's first line. */
typedef void list_handler(void *context, const void *row, struct place place);

struct list_kind {
    const char *name;  /* of the file, for messages: "list of requests" */
    const char *entry; /* of a row, for messages: "request" */
    const struct list_column *columns;
    size_t column_count;
    size_t required_count; /* so many must exist, and have text in every row: the first */
    size_t row_size;       /* size of a row's struct */
    list_handler *take;
};

/* Reads a list and gives its rows to the kind's handler. `arena` owns everything. Returns false if
 * there are errors or failures, which are added to the problems. A list without a row is an error.
 */
bool list_file_read(struct arena *arena, const char *path, const struct list_kind *kind,
                    void *context, struct problems *problems);
