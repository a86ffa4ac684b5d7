#include "workbook_numbers.h"

#include "base/arena.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum token_kind {
    TOKEN_END, /* of a section or of the code */
    TOKEN_LITERAL,
    TOKEN_NOTHING, /* a colour, a language */
    TOKEN_DIGIT,   /* 0, # or ? */
    TOKEN_POINT,
    TOKEN_COMMA,
    TOKEN_VALUE, /* General or @: the value as it is */
    TOKEN_OTHER
};

struct token {
    enum token_kind kind;
    const char *text; /* of a literal; the digit's sign */
    size_t length;
    const char *next;
};

const char *number_format_built_in(unsigned long number)
{
    static const char *const codes[] = {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ?\?/?\?",
        [37] = "#,##0_);(#,##0)",
        [38] = "#,##0_);[Red](#,##0)",
        [39] = "#,##0.00_);(#,##0.00)",
        [40] = "#,##0.00_);[Red](#,##0.00)",
        [41] = "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
        [43] = "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"_);_(@_)",
        [46] = "[h]:mm:ss",
        [48] = "##0.0E+0",
    };
    return number < LENGTH(codes) ? codes[number] : NULL;
}

static bool begins(const char *text, const char *beginning)
{
    for (; *beginning; text++, beginning++)
        if (tolower((unsigned char)*text) != *beginning)
            return false;
    return true;
}

/* [Red] and [$-809] show nothing, [$£-809] shows the sign of a currency; others are conditions or
 * times. */
static struct token bracket_token(const char *code)
{
    static const char *const colours[] = {"[black]", "[blue]",  "[cyan]",   "[green]", "[magenta]",
                                          "[red]",   "[white]", "[yellow]", "[color"};
    const char *end = strchr(code, ']');
    if (!end)
        return (struct token){.kind = TOKEN_OTHER, .next = code + strlen(code)};
    for (size_t i = 0; i < LENGTH(colours); i++)
        if (begins(code, colours[i]))
            return (struct token){.kind = TOKEN_NOTHING, .next = end + 1};
    if (code[1] != '$')
        return (struct token){.kind = TOKEN_OTHER, .next = end + 1};
    return (struct token){TOKEN_LITERAL, code + 2, strcspn(code + 2, "-]"), end + 1};
}

static struct token next_token(const char *code)
{
    static const char literals[] = "$-+():!^&'~{}=<> ";
    const char *end = *code == '"' ? strchr(code + 1, '"') : NULL;
    if (!*code || *code == ';')
        return (struct token){.kind = TOKEN_END, .next = code};
    if (end)
        return (struct token){TOKEN_LITERAL, code + 1, (size_t)(end - code) - 1, end + 1};
    if (*code == '\\' && code[1])
        return (struct token){TOKEN_LITERAL, code + 1, 1, code + 2};
    if ((*code == '_' && code[1]) || (*code == '*' && code[1] == ' '))
        return (struct token){TOKEN_LITERAL, " ", 1, code + 2};
    if (*code == '[')
        return bracket_token(code);
    if (begins(code, "general"))
        return (struct token){.kind = TOKEN_VALUE, .next = code + strlen("general")};
    if (strchr("0#?", *code))
        return (struct token){TOKEN_DIGIT, code, 1, code + 1};
    enum token_kind kind = *code == '@'                                              ? TOKEN_VALUE
                           : *code == '.'                                            ? TOKEN_POINT
                           : *code == ','                                            ? TOKEN_COMMA
                           : strchr(literals, *code) || (unsigned char)*code >= 0x80 ? TOKEN_LITERAL
                                                                                     : TOKEN_OTHER;
    return (struct token){kind, code, 1, code + 1};
}

/* What a section of a format consists of. */
struct section {
    const char *code;
    size_t zeros, digits; /* places before the point; `zeros`: those that show a 0 */
    size_t decimals;
    bool point, comma, comma_last, value, other;
    bool words;    /* literals other than brackets, spaces and signs */
    bool negative; /* a minus or brackets, as around a negative number */
};

static void note_literal(struct section *section, struct token token)
{
    for (size_t i = 0; i < token.length; i++) {
        section->words = section->words || !strchr(" -+()", token.text[i]);
        section->negative = section->negative || strchr("-(", token.text[i]);
    }
}

static struct section section_at(const char *code)
{
    struct section section = {.code = code};
    struct token token;
    for (; (token = next_token(code)).kind != TOKEN_END; code = token.next) {
        bool digit = token.kind == TOKEN_DIGIT;
        section.digits += digit && !section.point;
        section.zeros += digit && !section.point && *token.text == '0';
        section.decimals += digit && section.point;
        section.point = section.point || token.kind == TOKEN_POINT;
        section.comma = section.comma || token.kind == TOKEN_COMMA;
        section.comma_last = token.kind == TOKEN_COMMA || (section.comma_last && !digit);
        section.value = section.value || token.kind == TOKEN_VALUE;
        section.other = section.other || token.kind == TOKEN_OTHER;
        if (token.kind == TOKEN_LITERAL)
            note_literal(&section, token);
    }
    return section;
}

/* The section behind this one; NULL if it is the last. */
static const char *next_section(const char *code)
{
    struct token token;
    while ((token = next_token(code)).kind != TOKEN_END)
        code = token.next;
    return *token.next ? token.next + 1 : NULL;
}

/* The section for a number: the first, or that for negative numbers or zero if there is one. */
static struct section section_for(const char *code, double number, bool *own_sign)
{
    const char *second = next_section(code), *third = second ? next_section(second) : NULL;
    *own_sign = number < 0 && second;
    return section_at(number < 0 && second ? second : number == 0 && third ? third : code);
}

/* Appends as much as fits. */
static void put(char shown[static LONGEST_SHOWN], const char *text, size_t length)
{
    size_t end = strlen(shown);
    if (end + length < LONGEST_SHOWN) {
        memcpy(shown + end, text, length);
        shown[end + length] = '\0';
    }
}

/* Appends what one place for a digit shows; the first place shows all digits that have none. */
static void put_digits(char shown[static LONGEST_SHOWN], const char *digits, size_t places,
                       size_t place, char sign)
{
    size_t length = strlen(digits), behind = places - place - 1;
    size_t end = length > behind ? length - behind : 0;
    size_t begin = end && place ? end - 1 : 0;
    if (end)
        put(shown, digits + begin, end - begin);
    else if (sign != '#')
        put(shown, sign == '0' ? "0" : " ", 1);
}

/* Writes a whole number, or a value, with the literals of its section. */
static void write_section(const struct section *section, double number, const char *general,
                          char shown[static LONGEST_SHOWN])
{
    char digits[LONGEST_SHOWN] = "";
    struct token token;
    size_t place = 0;
    if (number != 0)
        snprintf(digits, sizeof digits, "%.0f", fabs(number));
    for (const char *code = section->code; (token = next_token(code)).kind != TOKEN_END;
         code = token.next) {
        if (token.kind == TOKEN_DIGIT)
            put_digits(shown, digits, section->digits, place++, *token.text);
        else if (token.kind == TOKEN_VALUE)
            put(shown, general, strlen(general));
        else if (token.kind == TOKEN_LITERAL)
            put(shown, token.text, token.length);
    }
}

/* True if so many decimals show all of a number. */
static bool shows_all(double number, size_t decimals)
{
    enum { MOST = 15 };
    char rounded[400];
    snprintf(rounded, sizeof rounded, "%.*f", (int)(decimals < MOST ? decimals : MOST), number);
    return strtod(rounded, NULL) == number;
}

enum appearance number_appearance(const char *code, double number, const char *general,
                                  char shown[static LONGEST_SHOWN])
{
    bool own_sign;
    struct section section = section_for(code, number, &own_sign);
    bool separated = section.point || section.comma, empty = !section.digits && !section.value;
    shown[0] = '\0';
    if (section.other || section.comma_last || (separated && section.value) ||
        (section.digits && !shows_all(number, section.decimals)) ||
        (own_sign && !section.words && !section.negative))
        return SHOWN_OTHERWISE;
    if ((separated || own_sign) && !section.words && section.zeros <= 1 && !empty)
        return SHOWN_AS_IT_IS;
    if (separated)
        return SHOWN_OTHERWISE;
    if (number < 0 && !own_sign)
        put(shown, "-", 1);
    write_section(&section, number, general, shown);
    return strspn(shown, " ") == strlen(shown) || strlen(shown) + 1 == LONGEST_SHOWN
               ? SHOWN_OTHERWISE
               : SHOWN_AS_TEXT;
}

bool format_changes_text(const char *code)
{
    const char *last = code;
    size_t sections = 1;
    for (const char *next = code; (next = next_section(next)); sections++)
        last = next;
    struct section section = section_at(last);
    return sections == 4 ? !section.value || section.words || section.other
                         : section.value && section.words && strchr(last, '@');
}
