#include "source.h"

#include "file_kind.h"
#include "garbled.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void fail(struct source *source, enum severity severity, const char *message,
                 const char *detail)
{
    SOURCE_PROBLEM(source, severity, severity == SEVERITY_FAILURE ? 0 : source->line, "%s%s",
                   message, detail);
    source->failed = true;
}

/* Reads at most `most` bytes. Returns their number, 0 at the end. */
static size_t read_some(struct source *source, char *bytes, size_t most)
{
    ssize_t count;
    do {
        count = read(source->descriptor, bytes, most);
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        fail(source, SEVERITY_FAILURE, "cannot be read: ", strerror(errno));
    source->read_all = count <= 0;
    return count > 0 ? (size_t)count : 0;
}

static void find_end(struct source *source)
{
    bool nothing_left = source->read_all && !source->pending && !source->raw.length;
    source->at_end = nothing_left || source->decoder.fault != DECODING_GOOD;
}

/* Takes `count` bytes that were read after the pending ones. Valid UTF-8 stays where it is. */
static void take_bytes(struct source *source, size_t count)
{
    struct text bytes = {source->buffer + source->end, source->pending + count};
    size_t good =
        source->decoding ? decoder_accept(&source->decoder, bytes, source->read_all) : bytes.length;
    source->end += good;
    source->pending = bytes.length - good;
    if (source->decoder.encoding != ENCODING_UTF_8) {
        char *raw = source->buffer + SOURCE_BUFFER_SIZE;
        memcpy(raw, bytes.data + good, source->pending);
        source->raw = (struct text){raw, source->pending};
        source->pending = 0;
    }
    find_end(source);
}

/* Reads bytes that are not UTF-8, and converts them into the buffer until it holds `wanted` bytes.
 */
static void convert_bytes(struct source *source, size_t wanted)
{
    char *raw = source->buffer + SOURCE_BUFFER_SIZE;
    memmove(raw, source->raw.data, source->raw.length);
    source->raw.data = raw;
    if (!source->read_all && source->raw.length < SOURCE_STEP)
        source->raw.length +=
            read_some(source, raw + source->raw.length, SOURCE_STEP - source->raw.length);
    source->end += decoder_convert(&source->decoder, &source->raw, source->read_all,
                                   source->buffer + source->end, wanted - source->end);
    find_end(source);
}

/* Moves the rest to the front of the buffer. Then reads until the buffer holds `wanted` bytes, or
 * might not have room for another character, or the file ends. */
static void fill(struct source *source, size_t wanted)
{
    memmove(source->buffer, source->buffer + source->begin,
            source->end + source->pending - source->begin);
    source->end -= source->begin;
    source->begin = 0;
    while (!source->at_end && source->end + LONGEST_CHARACTER <= wanted) {
        size_t room = wanted - source->end - source->pending;
        if (source->decoder.encoding != ENCODING_UTF_8)
            convert_bytes(source, wanted);
        else
            take_bytes(source, read_some(source, source->buffer + source->end + source->pending,
                                         room < SOURCE_STEP ? room : SOURCE_STEP));
    }
    source->next_feed = source->next_return = NULL;
}

/* Finds out whether the file is text, and its encoding. Skips a byte order mark. */
static void begin_text(struct source *source)
{
    source->line = 1;
    source->line_ended = false;
    fill(source, SOURCE_STEP);
    source->decoding = source_package(source) == PACKAGE_NONE;
    if (source->decoding) {
        source->begin = decoder_begin(&source->decoder, source_peek(source));
        size_t count = source->end - source->begin;
        source->end = source->begin;
        take_bytes(source, count);
    }
    fill(source, SOURCE_BUFFER_SIZE);
}

/* Resets the source to the state before anything was read. */
static void forget_text(struct source *source)
{
    if (source->decoding)
        decoder_end(&source->decoder);
    source->decoding = source->read_all = source->at_end = source->failed = false;
    source->begin = source->end = source->pending = source->raw.length = 0;
}

static void close_file(void *file)
{
    fclose(file);
}

/* Copies everything to a temporary file, which has no name and disappears with its last descriptor.
 * Of a package, copies no more than shows that it is too large. */
static bool copy_to_temporary(struct source *source)
{
    FILE *file = tmpfile();
    struct arena *arena = source->problems->arena;
    bool copied = file != NULL;
    if (file)
        arena_own(arena, file, close_file);
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
        arena_release(arena, file);
    return copied && !source->failed;
}

static void release(void *context)
{
    struct source *source = context;
    forget_text(source);
    if (source->descriptor >= 0)
        close(source->descriptor);
}

/* NOLINTNEXTLINE(readability-non-const-parameter): source_next_line writes to the buffer */
bool source_open(struct source *source, const char *path, const char *name, char *buffer,
                 bool again, struct problems *problems)
{
    bool standard_input = strcmp(path, "-") == 0;
    *source = (struct source){.name = standard_input ? "standard input" : name,
                              .problems = problems,
                              .buffer = buffer,
                              .line = 1};
    source->descriptor = standard_input ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
    int error = errno;
    arena_own(problems->arena, source, release);
    errno = error;
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
    arena_release(source->problems->arena, source);
}

bool source_rewind(struct source *source)
{
    if (lseek(source->descriptor, (off_t)source->beginning, SEEK_SET) < 0) {
        fail(source, SEVERITY_FAILURE, "cannot be read again: ", strerror(errno));
        return false;
    }
    forget_text(source);
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
        const char *bytes; /* the first four bytes of a file */
        enum package_kind kind;
    } signatures[] = {{"PK\3\4", PACKAGE_ZIP},
                      {"PK\5\6", PACKAGE_ZIP}, /* an archive without entries */
                      {"\xD0\xCF\x11\xE0", PACKAGE_OLE}};
    struct text start = source_peek(source);
    for (size_t i = 0; i < LENGTH(signatures); i++)
        if (start.length >= 4 && memcmp(start.data, signatures[i].bytes, 4) == 0)
            return signatures[i].kind;
    return kind_of_bytes(start) ? PACKAGE_OTHER : PACKAGE_NONE;
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
        text_skip(&bytes, length);
        line++;
    }
    return line;
}

/* The length of the next line in the buffer, including its end; 0 if the end is missing. Remembers
 * the next LF and CR, so that a file with only one of them is searched only once. */
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

/* The length of the piece to hand out of a line that fills the buffer. A CR at the end stays,
 * because an LF may follow. */
static size_t buffered_piece(const struct source *source)
{
    size_t length = source->end - source->begin;
    if (!source->at_end && length && source->buffer[source->end - 1] == '\r')
        length--;
    return length;
}

/* Adds a note of the encoding, once. */
static void say_encoding(struct source *source)
{
    if (!source->encoding_said)
        decoder_note(&source->decoder, source->problems, (struct place){source->name, 0, NULL});
    source->encoding_said = source->encoding_said || source->decoder.encoding != ENCODING_UTF_8;
}

static bool refuse_bytes(struct source *source)
{
    struct place place = {source->name, source->line, NULL};
    if (source->decoder.fault == DECODING_NO_SYSTEM)
        place.line = 0;
    decoder_refuse(&source->decoder, source->problems, place);
    source->failed = true;
    return false;
}

/* Why a source is no text that can be read; NULL if it is one. */
static const char *refusal(const struct source *source)
{
    const char *kind = NULL;
    switch (source_package(source)) {
    case PACKAGE_NONE:
        return kind_of_text(source_peek(source));
    case PACKAGE_OTHER:
        kind = kind_of_bytes(source_peek(source));
        break;
    case PACKAGE_OLE:
        kind = kind_of_ole(source_peek(source));
        break;
    case PACKAGE_ZIP:
        break;
    }
    return kind ? kind
                : "is a spreadsheet or another office document, not text: save it as \"CSV UTF-8\"";
}

bool source_check(struct source *source)
{
    const char *reason = source->failed ? NULL : refusal(source);
    if (reason)
        fail(source, SEVERITY_ERROR, reason, "");
    if (source->failed)
        return false;
    say_encoding(source);
    if (source->decoder.fault == DECODING_GOOD)
        return true;
    struct text bytes = source_peek(source);
    size_t length;
    while ((length = source_first_line(bytes))) {
        source->line++;
        text_skip(&bytes, length);
    }
    return refuse_bytes(source);
}

/* Reads on until the buffer holds the next line, or as much of it as fits. Returns the line's
 * length with its end; 0 if the end is missing. */
static size_t find_line(struct source *source)
{
    size_t length = buffered_line(source), held;
    while (!length && !source->at_end &&
           (held = source->end - source->begin) + LONGEST_CHARACTER <= SOURCE_BUFFER_SIZE) {
        size_t room = SOURCE_BUFFER_SIZE - held;
        fill(source, held + (room < SOURCE_STEP ? room : SOURCE_STEP));
        say_encoding(source);
        length = buffered_line(source);
    }
    return length;
}

bool source_next_line(struct source *source, struct text *line)
{
    if (source->failed)
        return false;
    size_t length = find_line(source);
    bool ended = length > 0, refused = !ended && source->decoder.fault != DECODING_GOOD;
    if (!ended && !refused)
        length = buffered_piece(source);
    if (source->failed || (!length && !refused))
        return false;
    source->line += source->line_ended;
    if (refused)
        return refuse_bytes(source);
    source->line_ended = ended;
    *line = (struct text){source->buffer + source->begin, length};
    source->begin += length;
    if (source->decoding && !source->decoder.only_ascii && !source->garbled_said)
        source->garbled_said =
            garbled_say(source->problems, (struct place){source->name, source->line, NULL}, *line);
    return true;
}
