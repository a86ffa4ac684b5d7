/* Returns, read one at a time from CSV files, JSON files and workbooks.
 *
 * Which layout a file has follows from its content (docs/returns.md describes them).
 * A return is read, given to the handler and forgotten. Whatever cannot be read is a problem with
 * its file and line; nothing is guessed and nothing is left out in silence.
 */
#ifndef CINAUDIT_READ_READER_H
#define CINAUDIT_READ_READER_H

#include "read.h"

struct reader;

/* A reader for any number of files, owned by `arena`, which everything in `options` must outlive.
 */
struct reader *reader_new(struct arena *arena, const struct reader_options *options);

/* Reads all returns of a file; "-" is standard input. A file that is malformed as a whole (not
 * CSV, not JSON, no workbook, no return in it) is left out as a whole: with `keep_going` the
 * handler gets none of its returns, and without it the handler gets those before the place of the
 * error. A single return is left out when its case or agency is missing or its record is malformed.
 * An answer that cannot be read is ANSWER_UNREADABLE. Each of these is an error among the problems.
 * A file that cannot be opened or read is a failure among them. A regular file that was read before
 * is not read again, and an error. */
void reader_read(struct reader *reader, const char *path);

/* Returns given to the handler so far. */
size_t reader_returns(const struct reader *reader);

#endif
