/* What the program makes of a round that has been written. */
#pragma once

#include "round_writer.h"

#include "collate/collation.h"

/* Begin with reading_begin, and end with reading_end. */
struct reading {
    struct arena arena;
    struct problems problems; /* all are kept */
    struct collation *collation;
};

void reading_begin(const struct sample *round, struct reading *reading);
void reading_end(struct reading *reading);

/* Reads files of returns. */
void reading_read(const struct sample *round, struct reading *reading, const char *const *files,
                  size_t count);

/* The same for a folder, in a round that asked for the returns of the sample. */
void reading_read_folder(const struct sample *round, struct reading *reading, const char *folder);

/* The results as JSON, without problems and the names of files; the caller frees them. Call it
 * once. */
char *reading_results(struct reading *reading);

/* The results of files as JSON, without the names of files; the caller frees them. NULL, with
 * messages on standard error, if there is a warning or an error. */
char *results_of(const struct sample *round, const char *const *files, size_t count);
