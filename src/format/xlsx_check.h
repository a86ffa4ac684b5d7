/* Whether a workbook is whole.
 *
 * libxlsxwriter makes each part of a workbook in a temporary file and does not ask whether all of
 * it was written: on a full disk it puts half a part into the workbook, and reports no error.
 */
#ifndef CINAUDIT_FORMAT_XLSX_CHECK_H
#define CINAUDIT_FORMAT_XLSX_CHECK_H

#include "xlsx_library.h"

#include <stdbool.h>

/* Reads the workbook back: true if the last tag of each part closes its first. */
bool xlsx_is_whole(const struct xlsx_library *library, const char *path);

#endif
