/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): for memfd_create */
#define _GNU_SOURCE
#include "fuzz.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

void fuzz_complain(const char *condition, const char *file, int line)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    abort();
}

static struct text found_by(fuzz_reading *read, struct text bytes)
{
    char *found = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&found, &length);
    HOLDS(out);
    read(out, bytes);
    HOLDS(fclose(out) == 0);
    return (struct text){found, length};
}

int fuzz_twice(fuzz_reading *read, const uint8_t *data, size_t size)
{
    struct text bytes = {(const char *)data, size};
    struct text first = found_by(read, bytes), second = found_by(read, bytes);
    HOLDS(text_equal(first, second));
    free((char *)first.data);
    free((char *)second.data);
    return 0;
}

struct fuzz_file fuzz_file_of(struct text bytes)
{
    struct fuzz_file file = {.descriptor = memfd_create("fuzz", MFD_CLOEXEC)};
    HOLDS(file.descriptor >= 0);
    HOLDS(write(file.descriptor, bytes.data, bytes.length) == (ssize_t)bytes.length);
    snprintf(file.path, sizeof file.path, "/dev/fd/%d", file.descriptor);
    return file;
}

void fuzz_file_close(const struct fuzz_file *file)
{
    close(file->descriptor);
}

bool fuzz_next_part(struct text *bytes, struct text *part)
{
    if (!bytes->data)
        return false;
    const char *mark = bytes->length ? memchr(bytes->data, 0x1E, bytes->length) : NULL;
    part->data = bytes->data;
    part->length = mark ? (size_t)(mark - bytes->data) : bytes->length;
    bytes->data = mark ? mark + 1 : NULL;
    bytes->length -= part->length + (mark != NULL);
    return true;
}

void fuzz_hold_utf8(struct text text)
{
    HOLDS(text_first_invalid(text) == text.length);
}

void fuzz_hold_harmless(struct text text)
{
    fuzz_hold_utf8(text);
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        HOLDS(byte >= ' ' || byte == '\n');
        HOLDS(byte != 0x7F);
        HOLDS(!(byte == 0xC2 && (unsigned char)text.data[i + 1] < 0xA0)); /* U+0080 to U+009F */
    }
}
