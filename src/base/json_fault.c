#include "json_fault.h"

#include <string.h>

/* A scan of JSON, which has stopped if there is a message. */
struct scan {
    const char *at;
    const char *end;
    const char *message;
};

static bool is_digit(const struct scan *scan, const char *at)
{
    return at < scan->end && *at >= '0' && *at <= '9';
}

/* The value of the four hexadecimal digits at a place, or -1. */
static long hexadecimal(const struct scan *scan, const char *at)
{
    static const char digits[] = "0123456789abcdef";
    long value = 0;
    for (size_t i = 0; i < 4; i++) {
        const char *digit = at + i < scan->end && at[i] ? strchr(digits, at[i] | 0x20) : NULL;
        if (!digit || !*digit)
            return -1;
        value = value * 16 + (digit - digits);
    }
    return value;
}

/* Takes "\u…", of which two stand for one character outside the usual ones. */
static void take_unicode_escape(struct scan *scan)
{
    enum { FIRST_HALF = 0xD800, SECOND_HALF = 0xDC00, AFTER_HALVES = 0xE000 };
    long value = hexadecimal(scan, scan->at + 2), other = -1;
    if (scan->end - scan->at > 7 && scan->at[6] == '\\' && scan->at[7] == 'u')
        other = hexadecimal(scan, scan->at + 8);
    bool pair =
        value >= FIRST_HALF && value < SECOND_HALF && other >= SECOND_HALF && other < AFTER_HALVES;
    if (value < 0)
        scan->message = "\\u must be followed by four hexadecimal digits";
    else if (value == 0)
        scan->message = "\\u0000 is not allowed in text";
    else if (value >= FIRST_HALF && value < AFTER_HALVES && !pair)
        scan->message =
            "half of a character: the numbers \\ud800 to \\udfff stand in pairs, and the "
            "other one is missing";
    else
        scan->at += pair ? 12 : 6;
}

/* Says what a character is that must not stand in a text as it is. */
static const char *text_fault(char character)
{
    switch (character) {
    case '\n':
    case '\r':
        return "not valid JSON: a line break within a text: is its closing quotation mark missing? "
               "(A line break in a text is written \\n)";
    case '\t':
        return "not valid JSON: a tab within a text, where it is written \\t";
    default:
        return "not valid JSON: a character that cannot be seen stands within a text";
    }
}

/* Takes the rest of a text, whose opening quotation mark has been taken. */
static void take_text(struct scan *scan)
{
    while (scan->at < scan->end && !scan->message) {
        if (*scan->at == '"') {
            scan->at++;
            return;
        }
        if ((unsigned char)*scan->at < ' ')
            scan->message = text_fault(*scan->at);
        else if (*scan->at != '\\')
            scan->at++;
        else if (scan->end - scan->at > 2 && scan->at[1] == 'u')
            take_unicode_escape(scan);
        else
            scan->at += scan->end - scan->at > 1 ? 2 : 1;
    }
}

static const char *digits_from(const struct scan *scan, const char *at)
{
    while (is_digit(scan, at))
        at++;
    return at;
}

/* What is wrong with a number, which must be a whole one, perhaps with decimals and an exponent;
 * NULL if nothing is. */
static const char *number_fault(const struct scan *scan)
{
    const char *at = scan->at + (*scan->at == '-');
    if (!is_digit(scan, at))
        return "not valid JSON: a minus without a number behind it";
    if (*at == '0' && is_digit(scan, at + 1))
        return "not valid JSON: a number that begins with 0, such as 01 for 1";
    at = digits_from(scan, at);
    if (at < scan->end && *at == '.' && !is_digit(scan, at + 1))
        return "not valid JSON: a number that ends in a point, such as 2. for 2";
    if (at < scan->end && *at == '.')
        at = digits_from(scan, at + 1);
    if (at < scan->end && (*at == 'e' || *at == 'E')) {
        at++;
        at += at < scan->end && (*at == '+' || *at == '-');
        if (!is_digit(scan, at))
            return "not valid JSON: a number that ends in e, such as 1e for 1";
        at = digits_from(scan, at);
    }
    return at < scan->end && *at && strchr("0123456789.eE+-", *at)
               ? "not valid JSON: more than a number, such as 1-2 or 1.2.3: put a text between "
                 "quotation marks"
               : NULL;
}

/* Takes a number, as far as it is one. */
static void take_number(struct scan *scan)
{
    scan->message = number_fault(scan);
    while (!scan->message && scan->at < scan->end && *scan->at &&
           strchr("0123456789.eE+-", *scan->at))
        scan->at++;
}

const char *json_fault(struct text source, const char **message)
{
    struct scan scan = {source.data, source.data + source.length, NULL};
    while (scan.at < scan.end && !scan.message) {
        char character = *scan.at;
        if (character == '-' || is_digit(&scan, scan.at))
            take_number(&scan);
        else if ((unsigned char)character < ' ' && character && !strchr("\t\n\r", character))
            scan.message = "not valid JSON: a character that cannot be seen, such as a form feed, "
                           "stands between the values";
        else if (scan.at++, character == '"')
            take_text(&scan);
    }
    *message = scan.message;
    return scan.message ? scan.at : NULL;
}
