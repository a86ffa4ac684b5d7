/* Reads returns, one at a time, from CSV files, JSON files and workbooks.
 *
 * A file's content decides its layout (docs/returns.md describes them). Each return is read, passed
 * to the handler and forgotten. Anything that cannot be read is reported with its file and line.
 * Nothing is guessed, and nothing is left out silently.
 */
#pragma once

#include "read.h"

struct reader;

/* Makes a reader for any number of files, owned by `arena`. Everything in `options` must outlive
 * it. */
struct reader *reader_new(struct arena *arena, const struct reader_options *options);

/* Reads all returns of a file; "-" is standard input. A malformed file (not CSV or JSON, not a
 * workbook, or without a return) is left out completely with `keep_going`; otherwise the handler
 * gets the returns before the error. A single return is left out if its case or agency is missing
 * or its record is malformed. An unreadable answer becomes ANSWER_UNREADABLE. Each of these is
 * reported as an error. A file that cannot be opened or read is reported as a failure. A regular
 * file that was read before is an error, and is not read again. */
void reader_read(struct reader *reader, const char *path);

/* The number of returns passed to the handler so far. */
size_t reader_returns(const struct reader *reader);
