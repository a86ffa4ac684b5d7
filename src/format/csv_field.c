#include "csv_field.h"

#include "base/count.h"
#include "base/unicode.h"
#include "harmless.h"

#include <csv.h>
#include <string.h>
#include <utf8proc.h>

void csv_field_write(FILE *out, struct text field)
{
    bool plain = true;
    for (size_t i = 0; i < field.length && plain; i++)
        plain = !strchr(",;\"\r\n\t", field.data[i]);
    if (field.length && (field.data[0] == ' ' || field.data[field.length - 1] == ' '))
        plain = false;
    if (plain)
        fwrite(field.data, 1, field.length, out);
    else
        csv_fwrite(out, field.data, field.length);
}

/* A character after which a field could begin, with another delimiter or quotation mark. */
static bool may_begin_field(int32_t character)
{
    return character < 0x80 && character > 0 && strchr(",;|\"\n", character);
}

/* The characters that begin a formula (OWASP, "CSV Injection"). Some programs treat the full-width
 * forms as the normal ones. */
static bool begins_formula(int32_t character)
{
    switch (character) {
    case '=':
    case '+':
    case '-':
    case '@':
    case 0xFF1D: /* the same, full width */
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
    case 0x2212: /* minus sign */
        return true;
    default:
        return false;
    }
}

/* A text while it is read character by character. */
struct scan {
    struct text text;
    size_t at;
    bool at_beginning; /* at what may be the beginning of a field */
};

/* The next character to write. `disarm` becomes true if an apostrophe must go before it. */
static int32_t scan_next(struct scan *scan, size_t *length, bool *disarm)
{
    int32_t character = harmless_character(scan->text, scan->at, length);
    scan->at += *length;
    *disarm = scan->at_beginning && begins_formula(character);
    bool blank = character == ' ' || character == 0xA0 || character == 0x3000;
    scan->at_beginning =
        may_begin_field(character) || (scan->at_beginning && (blank || character == LEFT_OUT));
    return character;
}

static bool csv_text_is_harmless(struct text text)
{
    struct scan scan = {.text = text, .at_beginning = true};
    while (scan.at < text.length) {
        size_t before = scan.at, length;
        bool disarm;
        int32_t shown = scan_next(&scan, &length, &disarm);
        if (disarm || shown != unicode_character(text, before, &length))
            return false;
    }
    return true;
}

static void put_character(FILE *out, int32_t character)
{
    utf8proc_uint8_t bytes[4] = {0};
    utf8proc_ssize_t size = utf8proc_encode_char(character, bytes);
    fwrite(bytes, 1, (size_t)size, out);
}

void csv_text_write(FILE *out, struct text text)
{
    if (csv_text_is_harmless(text)) {
        csv_field_write(out, text);
        return;
    }
    struct scan scan = {.text = text, .at_beginning = true};
    fputc('"', out);
    while (scan.at < text.length) {
        size_t length;
        bool disarm;
        int32_t character = scan_next(&scan, &length, &disarm);
        if (disarm)
            fputc('\'', out);
        if (character == '"')
            fputc('"', out);
        if (character != LEFT_OUT)
            put_character(out, character);
    }
    fputc('"', out);
}

void csv_count_write(FILE *out, size_t count)
{
    char field[24], *end = field + sizeof field, *at = end;
    if (count != WITHHELD)
        do
            *--at = (char)('0' + count % 10);
        while (count /= 10);
    *--at = ',';
    fwrite(at, 1, (size_t)(end - at), out); /* called a million times, so printf is too slow */
}

void csv_percentage_write(FILE *out, size_t count, size_t base, unsigned decimals)
{
    char buffer[32];
    const char *percent = percentage(count, base, decimals, buffer);
    fprintf(out, ",%s", percent ? percent : "");
}
