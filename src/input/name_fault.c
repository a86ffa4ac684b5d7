#include "name_fault.h"

#include "base/arena.h"
#include "base/unicode.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* What Excel, LibreOffice and Google Sheets show where a formula has no value. */
static const char *const formula_errors[] = {
    "#N/A",      "#REF!",     "#VALUE!",    "#NAME?",        "#DIV/0!", "#NULL!",    "#NUM!",
    "#SPILL!",   "#CALC!",    "#FIELD!",    "#BLOCKED!",     "#BUSY!",  "#UNKNOWN!", "#PYTHON!",
    "#CONNECT!", "#TIMEOUT!", "#EXTERNAL!", "#GETTING_DATA", "#ERROR!", "#EXT!",     "Err:"};

static bool is_formula_error(struct text text)
{
    while (text.length && text.data[text.length - 1] >= '0' && text.data[text.length - 1] <= '9')
        text.length--; /* Err:502 */
    for (size_t i = 0; i < LENGTH(formula_errors); i++)
        if (strlen(formula_errors[i]) == text.length &&
            strncasecmp(formula_errors[i], text.data, text.length) == 0)
            return true;
    return false;
}

const char *spreadsheet_fault(struct text text)
{
    text = text_trim(text);
    if (!text.length || (*text.data != '#' && *text.data != 'E' && *text.data != 'e'))
        return NULL;
    size_t signs = 0;
    while (signs < text.length && text.data[signs] == '#')
        signs++;
    if (signs > 1 && signs == text.length)
        return "is what a spreadsheet shows in a column that is too narrow: widen the column and "
               "save the file again";
    return is_formula_error(text) ? "is the error of a formula: mend the formula in the "
                                    "spreadsheet, or type what belongs there"
                                  : NULL;
}

static bool has(struct text text, bool (*is)(int32_t character))
{
    size_t length;
    for (size_t at = 0; at < text.length; at += length)
        if (is(unicode_character(text, at, &length)))
            return true;
    return false;
}

static bool is_control(int32_t character)
{
    return unicode_is_control(character) && character != '\t' && character != '\n';
}

static bool is_lost(int32_t character)
{
    return character == 0xFFFD;
}

/* True if all characters are visible ASCII, as in nearly every name. */
static bool is_plain(struct text name)
{
    size_t i = 0;
    while (i < name.length && name.data[i] >= ' ' && name.data[i] < 0x7F)
        i++;
    return i == name.length;
}

static size_t digits_at(struct text name, size_t at)
{
    size_t end = at;
    while (end < name.length && name.data[end] >= '0' && name.data[end] <= '9')
        end++;
    return end - at;
}

/* True for a number as spreadsheet programs show one with too many digits: 1.23457E+13. */
static bool is_shortened_number(struct text name)
{
    size_t at = digits_at(name, 0);
    if (!at)
        return false;
    if (at < name.length && name.data[at] == '.')
        at += 1 + digits_at(name, at + 1);
    if (at + 2 > name.length || (name.data[at] | 0x20) != 'e' || name.data[at + 1] != '+')
        return false;
    size_t exponent = digits_at(name, at + 2);
    return exponent && at + 2 + exponent == name.length;
}

/* Whether a part of a name is the name of a month, a number of one or two digits, or a year. */
enum part { PART_OTHER, PART_MONTH, PART_NUMBER, PART_YEAR };

static enum part part_of(struct text part)
{
    static const char months[] = "jan feb mar apr may jun jul aug sep oct nov dec ";
    char folded[5] = "";
    if (part.length && digits_at(part, 0) == part.length)
        return part.length <= 2 ? PART_NUMBER : part.length == 4 ? PART_YEAR : PART_OTHER;
    if (part.length != 3)
        return PART_OTHER;
    for (size_t i = 0; i < 3; i++)
        folded[i] = (char)(part.data[i] | 0x20);
    folded[3] = ' ';
    return strstr(months, folded) ? PART_MONTH : PART_OTHER;
}

/* True for what spreadsheet programs show a date or a time as: 03-Apr, Apr-03, 03/04/2014,
 * 2014-04-03, 10:30:00. */
static bool looks_like_date(struct text name)
{
    size_t parts[PART_YEAR + 1] = {0}, count = 0;
    char mark = '\0';
    for (size_t at = 0, length; at <= name.length; at += length + 1, count++) {
        for (length = 0; at + length < name.length; length++)
            if (strchr("-/:", name.data[at + length]))
                break;
        if (at + length < name.length && mark && mark != name.data[at + length])
            return false;
        if (at + length < name.length)
            mark = name.data[at + length];
        parts[part_of((struct text){name.data + at, length})]++;
    }
    if (parts[PART_OTHER] || count < 2 || count > 3)
        return false;
    if (mark == ':')
        return parts[PART_NUMBER] == count;
    return parts[PART_MONTH] == 1 || (count == 3 && !parts[PART_MONTH] && parts[PART_YEAR] == 1);
}

const char *name_doubt(struct text name)
{
    return looks_like_date(name)
               ? "looks like a date or a time: if something else was typed, such as 3-4, the "
                 "spreadsheet program has changed it. Format the column as text, and type it again"
               : NULL;
}

const char *name_fault(struct text name)
{
    struct text_key key;
    if (name.length > LONGEST_NAME)
        return "is too long: at most 200 bytes are allowed";
    if (is_shortened_number(name))
        return "is what a spreadsheet program shows of a long number, and its digits are lost: "
               "format the column as text, type the number again, and save the file";
    if (is_plain(name))
        return spreadsheet_fault(name);
    if (has(name, is_control))
        return "holds a sign that cannot be seen (a control character): type the name again";
    if (has(name, is_lost))
        return "holds U+FFFD (a question mark in a diamond), which stands for a letter that was "
               "lost when the text was saved: type the name again";
    if (!text_identity_key(name, &key) || !key.length)
        return "has nothing in it that can be seen";
    return NULL;
}

/* True for marks without a letter or a digit, such as "-" and "?". */
static bool is_marks(struct text name)
{
    size_t i = 0;
    while (i < name.length && ispunct((unsigned char)name.data[i]))
        i++;
    return i == name.length;
}

static bool points_elsewhere(struct text name)
{
    static const char *const words[] = {
        "\"",     "''",       ",,",   "-\"-",          "〃",        "do.",       "ditto",
        "ditto.", "as above", "same", "same as above", "see above", "as before", NULL};
    return text_is_one_of(name, words);
}

bool name_says_nothing(struct text name)
{
    static const char *const words[] = {"n/a", "n.a.", "none", "not applicable", NULL};
    return text_is_one_of(name, words) ||
           (is_marks(name) && !points_elsewhere(name) && !spreadsheet_fault(name));
}

const char *name_lack(struct text name)
{
    if (points_elsewhere(name))
        return "says that it is the same as above: write the name itself";
    return name_says_nothing(name) ? "is no name: write the name itself" : NULL;
}
