/* The three layouts of a return. Each reads a whole source into a builder and hands on what the
 * builder makes. */
#ifndef CINAUDIT_READ_LAYOUTS_H
#define CINAUDIT_READ_LAYOUTS_H

#include "blanks.h"
#include "builder.h"
#include "header.h"
#include "input/source.h"

/* One file while it is read. */
struct return_file {
    struct arena *arena; /* lives as long as the file is read */
    const struct template *template;
    struct source *source;
    struct builder *builder;
    return_handler *handler; /* or NULL */
    void *context;
    struct blanks blanks; /* what its returns leave blank */
    size_t records;       /* returns found in the file, those left out included */
    size_t returns;       /* given to the handler */
    bool malformed;       /* the file as a whole cannot be used; the problem has been said */
};

/* Finishes the return in hand and hands it on. */
void return_file_finish(struct return_file *file);

/* Says that what a cell holds cannot be read, and why. An answer is then unreadable, and a return
 * without what it is known by is left out. */
void return_file_refuse_cell(struct return_file *file, const struct column *meaning,
                             struct cell_place place, const char *fault);

/* Says, of a cell that holds what a return is known by, what is in doubt. */
void return_file_doubt_cell(struct return_file *file, const struct column *meaning,
                            struct cell_place place, const char *doubt);

/* Says something about the place in hand and marks the whole file as malformed. */
#define FILE_ERROR(file, at_line, ...)                                                             \
    ((file)->malformed = true,                                                                     \
     SOURCE_PROBLEM((file)->source, SEVERITY_ERROR, (at_line), __VA_ARGS__))

/* A header, then a return per record. */
void wide_read(struct return_file *file, const struct header *header, struct record_table table);

/* A header, then a line per item; one return per file. */
void form_read(struct return_file *file, const struct header *header, struct record_table table);

/* A table in whichever of these two layouts its header has. */
void table_read(struct return_file *file, const struct header *header, struct record_table table);

/* Objects, in a list or one behind the other. */
void json_returns_read(struct return_file *file);

#ifdef CINAUDIT_WITH_XLSX
/* A workbook with a sheet of one of the first two layouts. */
void workbook_returns_read(struct return_file *file);
#endif

#endif
