#include "near_case.h"

#include <string.h>

/* Cases that are not the round's and are compared with those that are. */
enum { MOST_COMPARED = 1000 };

/* What tells a case from others: its digits without leading zeros, with a comma between numbers,
 * and its letters without words that only say that it is a case. */
struct core {
    struct text digits;
    struct text letters;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* In a folded name: an ASCII letter, or a part of any other character. */
static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* The number of characters from `at` on of which `is_one` is true. */
static size_t run_at(struct text name, size_t at, bool is_one(char c))
{
    size_t end = at;
    while (end < name.length && is_one(name.data[end]))
        end++;
    return end - at;
}

static bool is_label(struct text word)
{
    static const char *const labels[] = {"case", "child", "no",     "nr",      "num", "number",
                                         "ref",  "id",    "the",    "young",   "yp",  "person",
                                         "of",   "pupil", "client", "patient", NULL};
    for (const char *const *label = labels; *label; label++)
        if (text_equal(word, text_of(*label)))
            return true;
    return false;
}

/* True for letters that are typed for digits: O for 0, l and I for 1, right beside a digit. */
static bool are_mistyped_digits(struct text name, size_t at, size_t length)
{
    size_t end = at + length;
    bool beside =
        (at && is_digit(name.data[at - 1])) || (end < name.length && is_digit(name.data[end]));
    for (size_t i = at; i < end; i++)
        beside = beside && strchr("oli", name.data[i]);
    return beside;
}

/* Adds a run of digits, or of letters typed for them, without zeros that lead a number. `joined`:
 * it continues the number before. */
static void add_digits(char *digits, size_t *length, struct text run, bool joined)
{
    if (!joined && *length)
        digits[(*length)++] = ',';
    for (size_t i = 0; i < run.length; i++) {
        bool zero_leads =
            *length && digits[*length - 1] == '0' && (*length == 1 || digits[*length - 2] == ',');
        *length -= zero_leads;
        digits[*length] = run.data[i];
        if (!is_digit(run.data[i]))
            digits[*length] = "10"[run.data[i] == 'o'];
        (*length)++;
    }
}

/* True for the ".0" at the end of "4.0". */
static bool is_empty_decimal(struct text name, size_t at)
{
    size_t i = at;
    while (i < name.length && name.data[i] == '0')
        i++;
    return at >= 2 && name.data[at - 1] == '.' && is_digit(name.data[at - 2]) && i == name.length;
}

static struct core core_of(struct arena *arena, struct text own_name)
{
    struct text_key key;
    struct text name = text_identity(own_name, &key);
    char *digits = arena_alloc(arena, 2 * name.length + 1);
    char *letters = arena_alloc(arena, name.length + 1);
    size_t digit_count = 0, letter_count = 0, number_end = SIZE_MAX;
    for (size_t at = 0, length; at < name.length; at += length) {
        length = run_at(name, at, is_digit);
        bool number = length > 0;
        if (!number)
            length = run_at(name, at, is_letter);
        struct text run = {name.data + at, length};
        if (!length) {
            length = 1;
        } else if (number ? !is_empty_decimal(name, at) : are_mistyped_digits(name, at, length)) {
            add_digits(digits, &digit_count, run, at == number_end);
            number_end = at + length;
        } else if (!number && !is_label(run)) {
            memcpy(letters + letter_count, run.data, length);
            letter_count += length;
        }
    }
    return (struct core){{digits, digit_count}, {letters, letter_count}};
}

/* How near two cases are: 1 is nearest; 0 is not near. */
static unsigned nearness(const struct core *a, const struct core *b)
{
    if (!text_equal(a->digits, b->digits))
        return 0;
    if (text_equal(a->letters, b->letters))
        return a->digits.length || a->letters.length ? 1 : 0;
    if (a->digits.length && (!a->letters.length || !b->letters.length))
        return 2;
    return text_nearly_equal(a->letters, b->letters) ? 3 : 0;
}

static bool is_of_round(const struct tally *tally, bool listed)
{
    return listed ? tally->named : tally->requested > 0;
}

/* The case of the round that is nearest; NULL if none is near. */
static const struct tally *nearest(const struct groups *cases, const struct core *cores,
                                   const struct core *core)
{
    const struct tally *found = NULL;
    unsigned best = 0;
    for (size_t i = 0; i < cases->count; i++) {
        unsigned near = cores[i].digits.data ? nearness(&cores[i], core) : 0;
        if (near && (!best || near < best)) {
            best = near;
            found = &cases->tallies[i];
        }
    }
    return found;
}

static void say(const struct tally *tally, const struct tally *near, const struct case_names *names,
                bool listed, struct problems *problems)
{
    const char *where = listed ? "in the round's list of cases" : "among the requests";
    struct place place = tally->first.file ? tally->first : (struct place){"requests", 0, NULL};
    struct quoted_text quoted, other_quoted;
    const char *own_json = problem_json(problems, case_names_own(names, tally->name));
    if (near) {
        problem_mend(problems, "case_aliases",
                     problem_json(problems, case_names_own(names, near->name)), "%s", own_json);
        const char *own = problem_quote(problems, case_names_own(names, tally->name), &quoted);
        const char *other =
            problem_quote(problems, case_names_own(names, near->name), &other_quoted);
        problem_add(problems, SEVERITY_ERROR, place,
                    "case %s is not %s, but %s is: if they are one child, put \"case_aliases\": "
                    "{%s: [%s]} into the round's manifest; if not, put \"out_of_sample\": "
                    "[{\"case\": %s}] there",
                    own, where, other, other, own, own);
    } else if (listed && tally->returns) {
        problem_mend(problems, "out_of_sample", NULL,
                     "{\"case\": %s, \"why\": \"" TO_BE_FILLED_IN "\"}", own_json);
        problem_add(problems, SEVERITY_WARNING, place,
                    "case %.*s is not in the round's list of cases: its returns are counted all "
                    "the same. Add it to the list, or put it under \"out_of_sample\" in the "
                    "round's manifest",
                    TEXT_ARGUMENTS(tally->name));
    }
}

void near_cases_say(struct groups *cases, const struct case_names *names, bool listed,
                    struct problems *problems)
{
    struct arena arena;
    size_t compared = 0, of_round = 0;
    arena_init_like(&arena, cases->arena);
    struct core *cores = arena_array(&arena, cases->count, sizeof *cores);
    for (size_t i = 0; i < cases->count; i++)
        if (is_of_round(&cases->tallies[i], listed) && !cases->tallies[i].redacted) {
            cores[i] = core_of(&arena, case_names_own(names, cases->tallies[i].name));
            of_round++;
        }
    for (size_t i = 0; i < cases->count; i++) {
        struct tally *tally = &cases->tallies[i];
        const struct tally *near = NULL;
        if (is_of_round(tally, listed) || tally->out_of_sample || tally->withdrawn || tally->near ||
            !(tally->returns || tally->requested))
            continue;
        if (of_round && !tally->redacted && compared++ < MOST_COMPARED) {
            struct core core = core_of(&arena, case_names_own(names, tally->name));
            near = nearest(cases, cores, &core);
            tally->near = near != NULL;
        }
        say(tally, near, names, listed, problems);
    }
    arena_free(&arena);
}
