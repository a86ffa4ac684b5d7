#include "file.h"

#include "encoding.h"
#include "garbled.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

const char *file_name(struct arena *arena, const char *path)
{
    char *name = arena_copy(arena, path, strlen(path));
    text_make_valid(name);
    return name;
}

/* Reads until the end, or until there are more than `longest` bytes. Returns false if reading
 * fails. */
static bool read_bytes(struct arena *arena, FILE *file, size_t longest, struct text *bytes)
{
    char *buffer = NULL;
    size_t length = 0, capacity = 0, count;
    do {
        buffer = arena_grow(arena, buffer, capacity, &capacity, 4096);
        count = fread(buffer + length, 1, capacity * 4096 - length, file);
        length += count;
    } while (count && length <= longest);
    *bytes = (struct text){buffer, length};
    return !ferror(file);
}

/* Converts `rest` to UTF-8 and puts it after `text`, which is UTF-8 already. */
static struct text convert(struct arena *arena, struct decoder *decoder, struct text text,
                           struct text rest)
{
    enum {
        MOST_FROM_A_BYTE = 3
    }; /* bytes of UTF-8 for a byte of Windows-1252; UTF-16 needs fewer */
    size_t room = rest.length * MOST_FROM_A_BYTE;
    char *converted = arena_alloc(arena, text.length + room + 1);
    memcpy(converted, text.data, text.length);
    size_t length = decoder_convert(decoder, &rest, true, converted + text.length, room);
    return (struct text){converted, text.length + length};
}

/* Decodes the bytes of a file to UTF-8. Returns false, and adds a problem, if they are not text. */
static bool decode(struct arena *arena, struct problems *problems, struct place place,
                   struct text *bytes)
{
    struct decoder decoder;
    size_t mark = decoder_begin(&decoder, *bytes);
    arena_own(arena, &decoder, decoder_end);
    struct text text = {bytes->data + mark, bytes->length - mark}, rest = text;
    text.length = decoder_accept(&decoder, text, true);
    text_skip(&rest, text.length);
    if (decoder.encoding != ENCODING_UTF_8)
        text = convert(arena, &decoder, text, rest);
    *bytes = text;
    decoder_note(&decoder, problems, place);
    if (decoder.fault != DECODING_NO_SYSTEM)
        place.line = 1 + text_line_ends(text);
    decoder_refuse(&decoder, problems, place);
    bool good = decoder.fault == DECODING_GOOD;
    if (good && !decoder.only_ascii)
        garbled_say(problems, (struct place){place.file, 1, NULL}, text);
    arena_release(arena, &decoder);
    return good;
}

const char *file_called(struct arena *arena, const struct problems *problems, const char *path,
                        const char *kind)
{
    return problems->anonymous ? kind : file_name(arena, path);
}

static void close_file(void *file)
{
    fclose(file);
}

bool file_read(struct arena *arena, const char *path, const char *name, const char *kind,
               size_t most, struct problems *problems, struct text *text)
{
    struct place place = {name, 0, NULL};
    size_t longest = most * 1024 * 1024;
    FILE *file = fopen(path, "r");
    if (file)
        arena_own(arena, file, close_file);
    else if (errno == ENOMEM)
        arena_out_of_memory(arena);
    bool good = file && read_bytes(arena, file, longest, text);
    if (!good)
        problem_add(problems, SEVERITY_FAILURE, place, "the %s cannot be read: %s", kind,
                    strerror(errno));
    if (file)
        arena_release(arena, file);
    if (good && text->length > longest)
        problem_add(problems, SEVERITY_ERROR, place, "more than %zu MiB: not a %s", most, kind);
    return good && text->length <= longest && decode(arena, problems, place, text);
}
