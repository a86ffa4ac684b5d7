/* The three layouts of returns. Each reads a whole source into a builder, and passes on the returns
 * it makes. */
#pragma once

#include "alarms.h"
#include "blanks.h"
#include "builder.h"
#include "header.h"
#include "input/source.h"

/* One file while it is read. */
struct return_file {
    struct arena *arena; /* freed when the file has been read */
    const struct template *template;
    struct source *source;
    struct builder *builder;
    const struct reader_options *options;
    return_handler *handler;   /* of the options; NULL while errors are looked for */
    struct problems *problems; /* those of the source go there, if they are held back */
    struct problems held;
    enum superseded superseded; /* whether others have replaced returns in it */
    struct alarms alarms;
    struct blanks blanks; /* checklists that its returns leave blank */
    size_t records;       /* returns found in the file, including those left out */
    size_t returns;       /* passed to the handler */
    bool one_of_several;  /* another sheet of the workbook is read, too; one may be blank */
    bool malformed;       /* the whole file cannot be used; the problem has been reported */
};

/* Finishes the current return and passes it on. */
void return_file_finish(struct return_file *file);

/* Takes a cell, depending on what its column means. A fault says why it cannot be read: an answer
 * becomes unreadable, and a return without a readable case or agency is left out. A doubt is a
 * warning, except in columns that change no figure. Either is NULL or empty if there is none. */
void return_file_take_cell(struct return_file *file, const struct column *meaning, struct text cell,
                           struct cell_place place, const char *fault, const char *doubt);

/* Warns of a doubt about a cell that changes a figure or an alarm. */
void return_file_doubt(const struct return_file *file, const struct column *meaning,
                       struct cell_place place, const char *doubt);

/* Reports an error at a line, and marks the whole file as malformed. */
#define FILE_ERROR(file, at_line, ...)                                                             \
    ((file)->malformed = true,                                                                     \
     SOURCE_PROBLEM((file)->source, SEVERITY_ERROR, (at_line), __VA_ARGS__))

/* A header, then a return per record. */
void wide_read(struct return_file *file, const struct header *header, struct record_table table);

/* A header, then a line per item; one return per file. */
void form_read(struct return_file *file, const struct header *header, struct record_table table);

/* A table in one of these two layouts, depending on its header. */
void table_read(struct return_file *file, const struct header *header, struct record_table table);

/* Objects, in a list or one after the other. */
void json_returns_read(struct return_file *file);

#ifdef CINAUDIT_WITH_XLSX
/* A workbook with sheets in the wide or form layout. */
void workbook_returns_read(struct return_file *file);
#endif
