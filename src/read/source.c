#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Read at a time once the header is known: little enough to stay in a processor's nearer cache. */
enum { STEP = 64 * 1024 };

static void fail(struct source *source, enum severity severity, const char *message,
                 const char *detail)
{
    problem_add(source->problems, severity,
                (struct place){source->name, severity == SEVERITY_FAILURE ? 0 : source->line, NULL},
                "%s%s", message, detail);
    source->failed = true;
}

static void forget_line_ends(struct source *source)
{
    source->next_feed = source->next_return = NULL;
}

/* Moves what is left to the front of the buffer and reads until the buffer holds `wanted` bytes or
 * the file ends. */
static void fill(struct source *source, size_t wanted)
{
    memmove(source->buffer, source->buffer + source->begin, source->end - source->begin);
    source->end -= source->begin;
    source->begin = 0;
    while (!source->at_end && source->end < wanted) {
        ssize_t count =
            read(source->descriptor, source->buffer + source->end, wanted - source->end);
        if (count > 0) {
            source->end += (size_t)count;
        } else if (count == 0) {
            source->at_end = true;
        } else if (errno != EINTR) {
            fail(source, SEVERITY_FAILURE, "cannot be read: ", strerror(errno));
            source->at_end = true;
        }
    }
    forget_line_ends(source);
}

/* Passes over a byte order mark; UTF-16 is told by its own. */
static void begin_text(struct source *source)
{
    fill(source, SOURCE_BUFFER_SIZE);
    source->line = 1;
    source->line_ended = false;
    struct text start = source_peek(source);
    if (start.length >= 2 &&
        (memcmp(start.data, "\xFF\xFE", 2) == 0 || memcmp(start.data, "\xFE\xFF", 2) == 0))
        fail(source, SEVERITY_ERROR, "is in UTF-16, not in UTF-8: save it again as \"CSV UTF-8\"",
             "");
    if (start.length >= 3 && memcmp(start.data, "\xEF\xBB\xBF", 3) == 0)
        source->begin += 3;
    forget_line_ends(source);
}

/* Copies all that can be read to a temporary file, which has no name and goes with its last
 * descriptor; of a package no more than what tells that it is too large. */
static bool copy_to_temporary(struct source *source)
{
    FILE *file = tmpfile();
    bool copied = file != NULL;
    size_t most = SIZE_MAX, length = 0;
    while (copied && !source->failed && length <= most) {
        fill(source, SOURCE_BUFFER_SIZE);
        if (source->end == 0)
            break;
        if (length == 0 && source_package(source) != PACKAGE_NONE)
            most = LARGEST_PACKAGE * (size_t)1024 * 1024;
        copied = fwrite(source->buffer, 1, source->end, file) == source->end;
        length += source->end;
        source->begin = source->end;
    }
    copied = copied && fflush(file) == 0 && dup2(fileno(file), source->descriptor) >= 0;
    if (!copied && !source->failed)
        fail(source, SEVERITY_FAILURE, "cannot be copied to read it twice: ", strerror(errno));
    if (file)
        fclose(file);
    return copied && !source->failed;
}

/* NOLINTNEXTLINE(readability-non-const-parameter): the buffer is written to by source_next_line */
bool source_open(struct source *source, const char *path, const char *name, char *buffer,
                 bool again, struct problems *problems)
{
    bool standard_input = strcmp(path, "-") == 0;
    *source = (struct source){.name = standard_input ? "standard input" : name,
                              .problems = problems,
                              .buffer = buffer,
                              .line = 1};
    source->descriptor = standard_input ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
    if (source->descriptor < 0) {
        fail(source, SEVERITY_FAILURE, "cannot be opened: ", strerror(errno));
        return false;
    }
    source->beginning = (long long)lseek(source->descriptor, 0, SEEK_CUR);
    if (again)
        return source_hold(source) && source_rewind(source);
    begin_text(source);
    return !source->failed;
}

bool source_hold(struct source *source)
{
    if (source->beginning >= 0)
        return true;
    source->beginning = 0;
    return copy_to_temporary(source);
}

void source_close(struct source *source)
{
    if (source->descriptor >= 0)
        close(source->descriptor);
    source->descriptor = -1;
}

bool source_rewind(struct source *source)
{
    if (lseek(source->descriptor, (off_t)source->beginning, SEEK_SET) < 0) {
        fail(source, SEVERITY_FAILURE, "cannot be read again: ", strerror(errno));
        return false;
    }
    source->begin = source->end = 0;
    source->at_end = source->failed = false;
    begin_text(source);
    return !source->failed;
}

struct text source_peek(const struct source *source)
{
    return (struct text){source->buffer + source->begin, source->end - source->begin};
}

enum package_kind source_package(const struct source *source)
{
    static const struct {
        const char *bytes; /* four, with which a file begins */
        enum package_kind kind;
    } signatures[] = {{"PK\3\4", PACKAGE_ZIP},
                      {"PK\5\6", PACKAGE_ZIP}, /* one without entries */
                      {"\xD0\xCF\x11\xE0", PACKAGE_OLE}};
    struct text start = source_peek(source);
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++)
        if (start.length >= 4 && memcmp(start.data, signatures[i].bytes, 4) == 0)
            return signatures[i].kind;
    return PACKAGE_NONE;
}

static const char *find(const char *from, const char *end, char byte)
{
    const char *found = memchr(from, byte, (size_t)(end - from));
    return found ? found : end;
}

size_t source_first_line(struct text bytes)
{
    const char *end = bytes.data + bytes.length;
    const char *feed = find(bytes.data, end, '\n');
    const char *carriage_return = find(bytes.data, feed, '\r');
    if (carriage_return < feed && carriage_return + 1 < feed)
        return (size_t)(carriage_return - bytes.data) + 1;
    return feed < end              ? (size_t)(feed - bytes.data) + 1
           : carriage_return < end ? (size_t)(carriage_return - bytes.data) + 1
                                   : 0;
}

bool source_is_blank_line(struct text line, char delimiter)
{
    for (size_t i = 0; i < line.length; i++)
        if (line.data[i] > ' ' || !strchr(" \t\r\n", line.data[i]) || line.data[i] == delimiter)
            return false;
    return true;
}

size_t source_first_text_line(const struct source *source)
{
    struct text bytes = source_peek(source);
    size_t line = 1, length;
    while ((length = source_first_line(bytes)) &&
           source_is_blank_line((struct text){bytes.data, length}, '\0')) {
        bytes.data += length;
        bytes.length -= length;
        line++;
    }
    return line;
}

/* The length of the next line in the buffer with its end; 0 if its end is not there. Where the
 * next LF and CR are is remembered, so that a file with only one of them is searched but once. */
static size_t buffered_line(struct source *source)
{
    const char *begin = source->buffer + source->begin, *end = source->buffer + source->end;
    if (!source->next_feed || source->next_feed < begin)
        source->next_feed = find(begin, end, '\n');
    if (!source->next_return || source->next_return < begin)
        source->next_return = find(begin, end, '\r');
    if (source->next_feed < source->next_return)
        return (size_t)(source->next_feed - begin) + 1;
    if (source->next_return == end)
        return 0;
    if (source->next_return + 1 == end)
        return source->at_end ? (size_t)(end - begin) : 0; /* an LF may follow */
    return (size_t)(source->next_return - begin) + (source->next_return[1] == '\n' ? 2 : 1);
}

/* What of a line that fills the buffer can be handed out: whole characters, and no CR at the end,
 * which an LF may follow. */
static size_t buffered_piece(const struct source *source)
{
    size_t length = source->end - source->begin;
    const char *bytes = source->buffer + source->begin;
    if (source->at_end)
        return length;
    size_t whole = length - (bytes[length - 1] == '\r');
    for (size_t back = 1; back <= 3 && back < whole; back++) {
        unsigned char byte = (unsigned char)bytes[whole - back];
        if (byte >= 0xC0)
            return whole - back;
        if (byte < 0x80)
            break;
    }
    return whole;
}

static bool refuse_byte(struct source *source, char invalid)
{
    char byte[8];
    snprintf(byte, sizeof byte, "0x%02X)", (unsigned char)invalid);
    if (invalid == '\0')
        fail(source, SEVERITY_ERROR, "not a text file: it holds a NUL byte", "");
    else
        fail(source, SEVERITY_ERROR,
             "not UTF-8 text: save the file again as \"CSV UTF-8\" (the byte that is wrong is ",
             byte);
    return false;
}

static bool check_text(struct source *source, struct text line)
{
    size_t invalid = text_first_invalid(line);
    return invalid == line.length || refuse_byte(source, line.data[invalid]);
}

bool source_check(struct source *source)
{
    enum { LONGEST_CHARACTER = 4 };
    if (!source->failed && source_package(source) != PACKAGE_NONE)
        fail(source, SEVERITY_ERROR,
             "is a spreadsheet or another office document, not text: save it as \"CSV UTF-8\"", "");
    struct text bytes = source_peek(source);
    size_t invalid = text_first_invalid(bytes);
    bool may_be_cut = !source->at_end && bytes.length - invalid < LONGEST_CHARACTER;
    if (source->failed || invalid == bytes.length || may_be_cut)
        return !source->failed;
    char byte = bytes.data[invalid];
    size_t length;
    bytes.length = invalid;
    while ((length = source_first_line(bytes))) {
        source->line++;
        bytes.data += length;
        bytes.length -= length;
    }
    return refuse_byte(source, byte);
}

bool source_next_line(struct source *source, struct text *line)
{
    if (source->failed)
        return false;
    size_t length = buffered_line(source), held;
    while (!length && !source->at_end &&
           (held = source->end - source->begin) < SOURCE_BUFFER_SIZE) {
        size_t room = SOURCE_BUFFER_SIZE - held;
        fill(source, held + (room < STEP ? room : STEP));
        length = buffered_line(source);
    }
    bool ended = length > 0;
    if (!length)
        length = source->end > source->begin ? buffered_piece(source) : 0;
    if (!length || source->failed)
        return false;
    source->line += source->line_ended;
    source->line_ended = ended;
    *line = (struct text){source->buffer + source->begin, length};
    source->begin += length;
    return check_text(source, *line);
}
