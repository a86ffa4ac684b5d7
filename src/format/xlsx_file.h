/* How a workbook gets to a stream, whatever it holds. */
#ifndef CINAUDIT_FORMAT_XLSX_FILE_H
#define CINAUDIT_FORMAT_XLSX_FILE_H

#include "xlsx_sheet.h"

#include <stdio.h>
#include <time.h>

struct xlsx_file {
    const char *title;  /* among its properties */
    time_t created;     /* as in struct render_options, as is the folder */
    const char *folder; /* for temporary files */
    void (*write)(struct book *book, const void *content); /* makes its styles and sheets */
    const void *content;
};

/* Has the library write the workbook to a temporary file, and copies it to the stream. `write` is
 * called in a child process, and twice: the same content gives the same bytes. False if that fails,
 * and what went wrong goes to `error`, owned by `arena`: nothing has been written then, unless
 * `out` or the reading back of the temporary file has failed. */
bool xlsx_file_write(FILE *out, struct arena *arena, const struct xlsx_file *file,
                     const char **error);

#endif
