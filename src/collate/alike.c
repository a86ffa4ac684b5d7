#include "alike.h"

enum { MOST_COMPARED = 1000 }; /* agencies; each is compared with each other */

/* Cuts the first word off a text and returns it. */
static struct text next_word(struct text *text)
{
    *text = text_trim(*text);
    size_t length = 0;
    while (length < text->length && text->data[length] != ' ')
        length++;
    struct text word = {text->data, length};
    text_skip(text, length);
    return word;
}

static bool tells_apart(struct text word)
{
    bool digit = false;
    for (size_t i = 0; i < word.length; i++)
        digit = digit || (word.data[i] >= '0' && word.data[i] <= '9');
    return digit || word.length <= 1;
}

/* True if two names differ in a number or a single letter, as "School 1" and "School 2" or "Team A"
 * and "Team B" do. Such names are different on purpose. */
static bool are_numbered(struct text a, struct text b)
{
    while (a.length && b.length) {
        struct text first = next_word(&a), second = next_word(&b);
        if (!text_equal(first, second) && (tells_apart(first) || tells_apart(second)))
            return true;
    }
    return false;
}

static bool are_alike(const struct text_key *a, const struct text_key *b)
{
    return text_nearly_equal(text_of_key(a), text_of_key(b)) &&
           !are_numbered(text_of_key(a), text_of_key(b));
}

/* True if the first spelling is less likely to be right than the second: nobody asked that agency,
 * or it has fewer returns, or it came later. */
static bool is_doubtful(const struct tally *a, const struct tally *b)
{
    if (!a->requested != !b->requested)
        return !a->requested;
    return a->returns != b->returns ? a->returns < b->returns : a > b;
}

static void say_alike(const struct tally *doubtful, const struct tally *other,
                      struct problems *problems)
{
    problem_mend(problems, "agency_aliases", problem_json(problems, other->name), "%s",
                 problem_json(problems, doubtful->name));
    struct quoted_text quoted, other_quoted;
    const char *own = problem_quote(problems, doubtful->name, &quoted);
    const char *better = problem_quote(problems, other->name, &other_quoted);
    problem_add(problems, SEVERITY_WARNING, doubtful->first,
                "the agency %s (%zu return%s) is nearly called %s (%zu): if the two are one, put "
                "\"agency_aliases\": {%s: [%s]} into the round's manifest",
                own, doubtful->returns, text_plural(doubtful->returns), better, other->returns,
                better, own);
}

void alike_say(const struct groups *agencies, struct problems *problems)
{
    size_t count = agencies->count;
    if (count > MOST_COMPARED)
        count = MOST_COMPARED;
    struct arena arena;
    arena_init_like(&arena, agencies->arena);
    struct text_key *keys = arena_array(&arena, count, sizeof *keys);
    for (size_t i = 0; i < count; i++)
        if (agencies->tallies[i].redacted ||
            !text_identity_key(agencies->tallies[i].name, &keys[i]))
            keys[i].length = 0;
    for (size_t i = 0; i < count; i++) {
        const struct tally *tally = &agencies->tallies[i], *likeliest = tally;
        for (size_t j = 0; j < count && tally->returns; j++)
            if (is_doubtful(likeliest, &agencies->tallies[j]) && are_alike(&keys[i], &keys[j]))
                likeliest = &agencies->tallies[j];
        if (likeliest != tally)
            say_alike(tally, likeliest, problems);
    }
    arena_free(&arena);
}
