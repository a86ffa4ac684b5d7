/* Hands out the text of a file by numbered lines, in UTF-8 whatever its encoding. */
#pragma once

#include "encoding.h"

#include <stdbool.h>

enum {
    /* bytes of text in memory: room for a header and one more character */
    SOURCE_BUFFER_SIZE = 256 * 1024 + LONGEST_CHARACTER,
    SOURCE_STEP = 64 * 1024, /* bytes read at a time: few enough for a processor's cache */
    SOURCE_MEMORY = SOURCE_BUFFER_SIZE + SOURCE_STEP + LONGEST_CHARACTER
};
enum { LARGEST_PACKAGE = 64 }; /* the most MiB of a workbook */

/* Files that are not text: a zip archive, such as a workbook; an older or encrypted office
 * document; others, which are never read. */
enum package_kind { PACKAGE_NONE, PACKAGE_ZIP, PACKAGE_OLE, PACKAGE_OTHER };

struct source {
    const char *name;
    struct problems *problems;
    int descriptor;
    long long beginning; /* offset at which it was opened, for reading it again; -1 for a pipe */
    char *buffer;        /* SOURCE_MEMORY bytes, owned by the caller */
    size_t begin;        /* text not yet handed out: buffer[begin..end) */
    size_t end;
    size_t pending;  /* bytes after `end` that have been read and begin a character */
    struct text raw; /* bytes read, but not yet converted: after SOURCE_BUFFER_SIZE */
    struct decoder decoder;
    bool decoding;           /* it is text, and the buffer holds UTF-8 */
    bool encoding_said;      /* a note of the encoding was added */
    bool garbled_said;       /* a warning of garbled letters was added */
    const char *next_feed;   /* the next LF and CR at or after `begin`; `buffer + end` if */
    const char *next_return; /* the buffer holds none; NULL if not known */
    bool read_all;           /* the file has no more bytes */
    bool at_end;             /* nothing is left to put into the buffer */
    bool failed;             /* a problem was added, and no more is handed out */
    bool line_ended;         /* the last piece handed out ended its line */
    size_t line;             /* of the last piece handed out, from 1 */
};

/* Adds a problem at a line of the source; 0 for the whole of it. */
#define SOURCE_PROBLEM(source, severity, at_line, ...)                                             \
    problem_add((source)->problems, (severity), (struct place){(source)->name, (at_line), NULL},   \
                __VA_ARGS__)

/* Opens a file, or standard input if `path` is "-", and fills the buffer. `name` is for messages.
 * `buffer` is the caller's and must hold SOURCE_MEMORY bytes. A byte order mark is skipped. With
 * `again`, a file that cannot be read twice is first copied to a temporary file. Returns false, and
 * adds a problem, on failure. Call source_close in any case; otherwise the problems' arena closes
 * the source when it is freed. */
bool source_open(struct source *source, const char *path, const char *name, char *buffer,
                 bool again, struct problems *problems);

void source_close(struct source *source);

/* Makes the source seekable, by copying it to a temporary file if need be. What it hands out until
 * source_rewind has no meaning. Returns false, and adds a problem, on failure. */
bool source_hold(struct source *source);

/* Tells from the first bytes whether the source is a package. No line may have been handed out yet.
 */
enum package_kind source_package(const struct source *source);

/* Goes back to the beginning. The source must have been opened with `again`. */
bool source_rewind(struct source *source);

/* The text in the buffer. This is the beginning of the file while no line has been handed out. */
struct text source_peek(const struct source *source);

/* True if the source is not a package, and is text as far as it is in the buffer; otherwise adds a
 * problem. The rest is checked when it is handed out. */
bool source_check(struct source *source);

/* True for a line of only spaces, tabs and line ends, which libcsv skips. A tab that is the
 * delimiter makes it a record. */
bool source_is_blank_line(struct text line, char delimiter);

/* The number of the first line in the buffer that is not blank. */
size_t source_first_text_line(const struct source *source);

/* Hands out the next line with its end (LF, CRLF or CR), in valid UTF-8 without NUL. A line that
 * does not fit into the buffer comes in several pieces, each of whole characters. Returns false at
 * the end, and after a problem. A note names the encoding if it is not UTF-8. */
bool source_next_line(struct source *source, struct text *line);

/* The length of the first line in `bytes`, including its end; 0 if the end is missing. */
size_t source_first_line(struct text bytes);
