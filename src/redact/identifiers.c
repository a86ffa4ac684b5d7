/* The kinds of identifiers and their names. */
#include "view.h"

#include "base/text_buffer.h"

static const struct {
    const char *key;
    const char *words;
    const char *plural;
    const char *article;
    const char *removed;
} kinds[IDENTIFIER_COUNT] = {
    {"nhs_number", "NHS number", "NHS numbers", "an", "[NHS number removed]"},
    {"national_insurance_number", "National Insurance number", "National Insurance numbers", "a",
     "[National Insurance number removed]"},
    {"telephone_number", "telephone number", "telephone numbers", "a",
     "[telephone number removed]"},
    {"email_address", "e-mail address", "e-mail addresses", "an", "[e-mail address removed]"},
    {"postcode", "postcode", "postcodes", "a", "[postcode removed]"},
    {"date_of_birth", "date of birth", "dates of birth", "a", "[date of birth removed]"},
    {"name", "name", "names", "a", "[name removed]"},
};

const char *identifier_key(enum identifier kind)
{
    return kinds[kind].key;
}

const char *removed_words(enum identifier kind)
{
    return kinds[kind].removed;
}

size_t identifier_total(const struct identifier_counts *counts)
{
    size_t total = 0;
    for (size_t i = 0; i < IDENTIFIER_COUNT; i++)
        total += counts->of[i];
    return total;
}

void identifier_add(struct identifier_counts *counts, const struct identifier_counts *more)
{
    for (size_t i = 0; i < IDENTIFIER_COUNT; i++)
        counts->of[i] += more->of[i];
}

/* Lists the kinds that were found, joined by commas and "and". Each has its number or, if found
 * once and `articles` is set, its article. */
static const char *list_kinds(struct arena *arena, const struct identifier_counts *counts,
                              bool articles)
{
    const char *list[IDENTIFIER_COUNT];
    size_t length = 0;
    for (size_t i = 0; i < IDENTIFIER_COUNT; i++) {
        size_t count = counts->of[i];
        const char *words = count == 1 ? kinds[i].words : kinds[i].plural;
        if (count == 1 && articles)
            list[length++] = arena_format(arena, "%s %s", kinds[i].article, words);
        else if (count)
            list[length++] = arena_format(arena, "%zu %s", count, words);
    }
    return text_join(arena, list, length, " and ");
}

const char *identifier_list(struct arena *arena, const struct identifier_counts *counts)
{
    return list_kinds(arena, counts, false);
}

const char *redaction_message(struct arena *arena, const char *what,
                              const struct identifier_counts *counts)
{
    size_t total = identifier_total(counts);
    return arena_format(arena, "%s holds what looks like %s: %s removed from every output", what,
                        list_kinds(arena, counts, true),
                        total == 1   ? "it is"
                        : total == 2 ? "both are"
                                     : "all are");
}
