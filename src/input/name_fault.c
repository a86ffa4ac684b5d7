#include "name_fault.h"

#include "base/unicode.h"

#include <string.h>
#include <strings.h>
#include <utf8proc.h>

/* What Excel, LibreOffice and Google Sheets show where a formula has no value. */
static const char *const formula_errors[] = {
    "#N/A",      "#REF!",     "#VALUE!",    "#NAME?",        "#DIV/0!", "#NULL!",    "#NUM!",
    "#SPILL!",   "#CALC!",    "#FIELD!",    "#BLOCKED!",     "#BUSY!",  "#UNKNOWN!", "#PYTHON!",
    "#CONNECT!", "#TIMEOUT!", "#EXTERNAL!", "#GETTING_DATA", "#ERROR!", "#EXT!",     "Err:"};

static bool is_formula_error(struct text text)
{
    while (text.length && text.data[text.length - 1] >= '0' && text.data[text.length - 1] <= '9')
        text.length--; /* Err:502 */
    for (size_t i = 0; i < sizeof formula_errors / sizeof *formula_errors; i++)
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

const char *name_fault(struct text name)
{
    struct text_key key;
    if (name.length > LONGEST_NAME)
        return "is too long: at most 200 bytes are allowed";
    if (is_plain(name))
        return spreadsheet_fault(name);
    if (has(name, is_control))
        return "holds a control character, which nobody can have meant";
    if (has(name, is_lost))
        return "holds U+FFFD, the sign of a character that was lost when the text was saved";
    if (!text_identity_key(name, &key) || !key.length)
        return "has nothing in it that can be seen";
    return NULL;
}
