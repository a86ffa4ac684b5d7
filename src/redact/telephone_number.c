/* Finds telephone numbers of the United Kingdom (Ofcom's National Telephone Numbering Plan), and of
 * other countries if they begin with a plus or 00. */
#include "detectors.h"

#include <string.h>

static const char marks[] = " -./()_|,*~";

/* What a number begins with after the 0, and how many digits it may have. */
static const struct {
    const char *begin;
    size_t least;
    size_t most;
} ranges[] = {{"1", 9, 10},    {"20", 10, 10}, {"23", 10, 10}, {"24", 10, 10}, {"28", 10, 10},
              {"29", 10, 10},  {"30", 10, 10}, {"33", 10, 10}, {"34", 10, 10}, {"37", 10, 10},
              {"500", 9, 9},   {"55", 10, 10}, {"56", 10, 10}, {"7", 10, 10},  {"800", 9, 10},
              {"808", 10, 10}, {"82", 10, 10}, {"84", 10, 10}, {"87", 10, 10}, {"90", 10, 10},
              {"91", 10, 10},  {"98", 10, 10}};

/* True if so many digits are a number, without the 0 in front. */
static bool is_national(const char *digits, size_t count)
{
    if (digits[0] == '1' && digits[1] == '0')
        return false; /* no area code begins like this */
    for (size_t i = 0; i < LENGTH(ranges); i++)
        if (strncmp(digits, ranges[i].begin, strlen(ranges[i].begin)) == 0)
            return count >= ranges[i].least && count <= ranges[i].most;
    return false;
}

/* How many of the digits stand before the national number; SIZE_MAX if they are not a number of the
 * United Kingdom. */
static size_t prefix_length(const struct digits *digits, bool plus)
{
    size_t length = 0;
    if (plus && strncmp(digits->digits, "44", 2) == 0)
        length = 2;
    else if (!plus && strncmp(digits->digits, "0044", 4) == 0)
        length = 4;
    else if (!plus && strncmp(digits->digits, "447", 3) == 0)
        return 2;
    else if (plus || digits->digits[0] != '0')
        return SIZE_MAX;
    return length + (digits->digits[length] == '0');
}

/* The place before the marks that end at `at`. */
static size_t before_marks(const struct view *view, size_t at)
{
    return skip_back(view, at, " .:-(=/*", 4);
}

/* In front of a word that joins a number to what it is, and of the marks before that: "no.", "on";
 * `at` if none ends there. */
static size_t before_joint(const struct view *view, size_t at)
{
    static const char *const joints[] = {"no",  "number", "on", "is", "her",
                                         "him", "them",   "me", "us", NULL};
    size_t begin = word_before(view, at, joints);
    return begin != at ? before_marks(view, begin) : at;
}

static const char *const telephones[] = {"tel",  "telephone", "phone", "mob",      "mobile", "ring",
                                         "call", "contact",   "text",  "whatsapp", NULL};
static const char *const people[] = {"mum",  "mam",   "mom", "mother", "dad",   "father",
                                     "aunt", "uncle", "nan", "gran",   "carer", NULL};

/* True if a word next to the digits says that they are a telephone number: "mob 7700900123", "mum's
 * no. 7700900123". Without one they may number a case or an invoice. */
static bool is_called_telephone(const struct view *view, size_t at)
{
    size_t end = before_marks(view, at), begin = before_joint(view, before_joint(view, end));
    if (is_glued_to(view, begin, telephones))
        return true;
    bool owner = sign_at(view, begin - 1) == 's' && sign_at(view, begin - 2) == '\'';
    return begin < end && is_glued_to(view, owner ? begin - 2 : begin, people);
}

/* True for a number without its 0 (spreadsheets drop it), in the usual groups; "2013-14 1234" is
 * not. */
static bool lacks_zero(const struct digits *digits)
{
    static const size_t written[][3] = {{10},      {4, 6}, {4, 3, 3}, {3, 7},
                                        {3, 3, 4}, {2, 8}, {2, 4, 4}};
    enum { DIGITS = 10 };
    const char *number = digits->digits;
    bool year = number[0] == '2' && number[1] == '0' && !strchr("378", number[2]);
    if (digits->count < DIGITS || !strchr("127", *number) || year || !is_national(number, DIGITS))
        return false;
    for (size_t i = 0; i < LENGTH(written); i++)
        if (is_grouped_as(digits, written[i]))
            return true;
    return false;
}

/* How many of the digits make a number; 0 if none do. */
static size_t count_national(const struct view *view, const struct digits *digits, size_t prefix)
{
    for (size_t count = digits->count; count > prefix; count--)
        if (ends_group(view, digits, count - 1) &&
            is_national(digits->digits + prefix, count - prefix))
            return count;
    return 0;
}

/* The same for another country (ITU-T E.164), after a prefix. */
static size_t count_foreign(const struct view *view, const struct digits *digits, size_t prefix)
{
    enum { SHORTEST = 9, LONGEST = 15 };
    for (size_t count = prefix + LONGEST; count >= prefix + SHORTEST; count--)
        if (count <= digits->count && ends_group(view, digits, count - 1))
            return count;
    return 0;
}

/* True after 00, which is dialled instead of a plus: "0048 512 345 678". */
static bool calls_abroad(const struct view *view, size_t at, const struct digits *digits)
{
    return strncmp(digits->digits, "00", 2) == 0 && digits->digits[2] > '0' &&
           (digits->group_count > 1 || is_called_telephone(view, at));
}

/* The end of an extension that begins at `at`, or `at`. */
static size_t behind_extension(const struct view *view, size_t at)
{
    static const char *const words[] = {"extension", "extn", "ext", "x", "#", NULL};
    enum { MOST = 6 };
    size_t end, length = 0, i = skip(view, at, " ,(", 3);
    for (const char *const *word = words; *word && !length; word++)
        if (letters_at(view, i, *word) == strlen(*word))
            length = strlen(*word);
    if (!length)
        return at;
    i = skip(view, i + length, " .:", 3);
    for (end = i; end - i < MOST && is_digit(sign_at(view, end));)
        end++;
    return end > i && !is_word(sign_at(view, end)) ? end : at;
}

/* True if a number may begin here: not inside a word (unless the word is about telephones), not in
 * an amount of money, and not as 0.16… */
static bool may_begin(const struct view *view, size_t at)
{
    static const char *const others[] = {"no",  "number", "on",   "t",    "m",
                                         "fax", "home",   "work", "cell", NULL};
    int32_t before = sign_at(view, at - 1);
    if (sign_at(view, at) == '0' && sign_at(view, at + 1) == '.')
        return false;
    if (!is_word(before))
        return !is_currency(before);
    return is_glued_to(view, at, telephones) || is_glued_to(view, at, people) ||
           is_glued_to(view, at, others);
}

/* True for a time from one hour to another: "0800 - 1630 22 days". */
static bool begins_with_hours(const struct view *view, const struct digits *digits)
{
    if (digits->group_count < 2 || digits->groups[0] != 4 || digits->groups[1] != 4)
        return false;
    for (size_t i = 0; i <= 4; i += 4) {
        unsigned minutes = number_of(digits, i + 2, 2);
        if (number_of(digits, i, 2) > 24 || minutes >= 60 || minutes % 5 != 0)
            return false;
    }
    return sign_at(view, skip(view, digits->ends[3], " ", 2)) == '-';
}

/* The end of a number whose first digit, or plus, is at `at`. */
static size_t end_of_number(const struct view *view, size_t at)
{
    enum { DIGITS = 10 }; /* for a number without its 0 */
    bool plus = sign_at(view, at) == '+';
    size_t begin = plus ? at + 1 : at;
    while (plus && begin - at < 3 && (sign_at(view, begin) == ' ' || sign_at(view, begin) == '('))
        begin++;
    if (!is_digit(sign_at(view, begin)))
        return at;
    struct digits digits = digits_at(view, begin, marks);
    if (!plus && (begins_with_date(&digits) || begins_with_hours(view, &digits)))
        return at;
    size_t prefix = prefix_length(&digits, plus);
    if (prefix == SIZE_MAX && !plus && is_called_telephone(view, at) && lacks_zero(&digits))
        return behind_extension(view, digits.ends[DIGITS - 1]);
    size_t count = prefix == SIZE_MAX ? 0 : count_national(view, &digits, prefix);
    if (!count && (plus || calls_abroad(view, at, &digits)))
        count = count_foreign(view, &digits, plus ? 0 : strlen("00"));
    return count ? behind_extension(view, digits.ends[count - 1]) : at;
}

/* True if the brackets from `at` on open a number, not a remark. */
static bool opens_area_code(const struct view *view, size_t at)
{
    enum { LONGEST = 8 };
    for (size_t i = at + 1; i - at < LONGEST; i++) {
        int32_t character = sign_at(view, i);
        if (character == ')')
            return true;
        if (!is_digit(character) && character != '+' && character != ' ')
            return false;
    }
    return false;
}

size_t find_telephone_number(const struct view *view, size_t at)
{
    int32_t first = sign_at(view, at);
    bool bracket = first == '(' && opens_area_code(view, at);
    size_t begin = bracket ? at + 1 : at;
    first = sign_at(view, begin);
    if ((!is_digit(first) && first != '+') || is_digit(sign_at(view, at - 1)) ||
        !may_begin(view, at))
        return at;
    size_t end = end_of_number(view, begin);
    return end > begin ? end : at;
}
