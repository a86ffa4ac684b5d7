/* The text of a file, handed out by lines with their numbers, in UTF-8 whatever it is in. */
#ifndef CINAUDIT_INPUT_SOURCE_H
#define CINAUDIT_INPUT_SOURCE_H

#include "encoding.h"

#include <stdbool.h>

enum {
    /* bytes of text that are held at once: a header, and room in which a character may not fit */
    SOURCE_BUFFER_SIZE = 256 * 1024 + LONGEST_CHARACTER,
    SOURCE_STEP =
        64 * 1024, /* read at a time: little enough to stay in a processor's nearer cache */
    SOURCE_MEMORY = SOURCE_BUFFER_SIZE + SOURCE_STEP + LONGEST_CHARACTER
};
enum { LARGEST_PACKAGE = 64 }; /* MiB that a workbook may have */

/* What a file is that is no text: a zip archive, as workbooks are, or what older and encrypted
 * office documents are. */
enum package_kind { PACKAGE_NONE, PACKAGE_ZIP, PACKAGE_OLE };

struct source {
    const char *name;
    struct problems *problems;
    int descriptor;
    long long beginning; /* where in the file it was opened, for reading it again; -1 of a pipe */
    char *buffer;        /* of SOURCE_MEMORY bytes */
    size_t begin;        /* text that is not yet handed out: buffer[begin..end) */
    size_t end;
    size_t pending;  /* bytes behind `end` that are read, and the beginning of a character */
    struct text raw; /* bytes that are read, and not yet converted: behind SOURCE_BUFFER_SIZE */
    struct decoder decoder;
    bool decoding;           /* it is text, and what is in the buffer is UTF-8 */
    bool encoding_said;      /* in a note */
    const char *next_feed;   /* the next LF and CR at or after `begin`, `buffer + end` if the */
    const char *next_return; /* buffer holds none, and NULL if that is not known */
    bool read_all;           /* the file has no more bytes */
    bool at_end;             /* nothing is left to be put into the buffer */
    bool failed;             /* a problem has been said, and no more is handed out */
    bool line_ended;         /* the piece handed out last ended its line */
    size_t line;             /* of the piece handed out last, from 1 */
};

/* Opens a file, which messages call by `name`, or standard input for "-", and fills the buffer,
 * which the caller lends and which must hold SOURCE_MEMORY bytes. A byte order mark is passed over.
 * False, and a problem, if that fails. With `again`, what cannot be read twice is copied to a
 * temporary file first. To be closed with source_close. */
bool source_open(struct source *source, const char *path, const char *name, char *buffer,
                 bool again, struct problems *problems);

void source_close(struct source *source);

/* Makes sure that the source can be read at any place of its file: what it hands out until it is
 * rewound has no meaning then. False, and a problem, if that fails. */
bool source_hold(struct source *source);

/* What the source is by its first bytes, while no line has been handed out. */
enum package_kind source_package(const struct source *source);

/* Goes back to the beginning; the source must have been opened with `again`. */
bool source_rewind(struct source *source);

/* What of the file is in the buffer: from the beginning, while no line has been handed out. */
struct text source_peek(const struct source *source);

/* True if it is no package, and text as far as the buffer goes; otherwise says what is wrong. What
 * was not in the buffer is checked when it is handed out. */
bool source_check(struct source *source);

/* True for a line of nothing but spaces, tabs and line ends, as libcsv passes over it; a tab that
 * delimits fields makes it a record. */
bool source_is_blank_line(struct text line, char delimiter);

/* The number of the first line that is not blank, of those in the buffer. */
size_t source_first_text_line(const struct source *source);

/* Hands out the next line with its end (LF, CRLF or CR), in valid UTF-8 without NUL; a line that
 * does not fit the buffer in several pieces, each of whole characters. False at the end, and after
 * a problem. A note says which encoding it is, if it is not UTF-8. */
bool source_next_line(struct source *source, struct text *line);

/* The length of the first line in `bytes` with its end; 0 if it has no end there. */
size_t source_first_line(struct text bytes);

#endif
