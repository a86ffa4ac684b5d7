/* Writes a workbook to a stream. */
#pragma once

#include "xlsx_sheet.h"

#include <stdio.h>
#include <time.h>

struct xlsx_file {
    const char *title;  /* in the workbook's properties */
    time_t created;     /* as in struct render_options */
    const char *folder; /* for temporary files, as in struct render_options */
    void (*write)(struct book *book, const void *content); /* makes the styles and sheets */
    const void *content;
};

/* Lets the library write the workbook to a temporary file, and copies it to the stream. `write` is
 * called twice, in a child process; the same content gives the same bytes. Returns NULL, or the
 * error, owned by `arena`. Nothing has been written then, unless writing to `out` or reading the
 * temporary file failed. */
const char *xlsx_file_write(FILE *out, struct arena *arena, const struct xlsx_file *file);
