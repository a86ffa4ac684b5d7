/* The plain words that every template understands: y, n/a, don't know, and 0 for an empty box. */
#include "load.h"

#include <string.h>

/* Words that mean the same, as match keys, and the role of the option that they mean if it has none
 * of them as a name. */
struct plain_words {
    const char *words[10];
    bool by_role;
    enum role role;
};
static const struct plain_words plain_words[] = {
    {{"yes", "y"}, false, ROLE_POSITIVE},
    {{"no", "n"}, false, ROLE_NEGATIVE},
    {{"notapplicable", "na", "doesnotapply"}, true, ROLE_NOT_APPLICABLE},
    {{"dontknow", "donotknow", "dk", "notknown", "unknown", "unsure", "notsure"},
     true,
     ROLE_UNSURE}};
static const struct plain_words ticked = {.words = {"ticked", "checked"}};
static const struct plain_words not_ticked = {
    .words = {"0", "false", "unticked", "unchecked", "notticked", "notchecked"}};

/* The only option that has one of the words as a name; the number of options if there is none, and
 * NOT_FOUND if several have. */
static size_t named_option(const struct question *question, const struct plain_words *plain)
{
    size_t found = question->option_count, option;
    for (const char *const *word = plain->words; *word; word++) {
        if (!text_map_find(&question->answers, text_of(*word), &option))
            continue;
        if (found < question->option_count && found != option)
            return NOT_FOUND;
        found = option;
    }
    return found;
}

/* The only option with a role; NOT_FOUND otherwise. */
static size_t option_of_role(const struct question *question, enum role role)
{
    size_t found = NOT_FOUND;
    for (size_t i = 0; i < question->option_count; i++) {
        if (question->options[i].role != role)
            continue;
        if (found != NOT_FOUND)
            return NOT_FOUND;
        found = i;
    }
    return found;
}

/* Adds words for an option; what they mean already stays. */
static void add_words(struct question *question, const struct plain_words *plain, size_t option)
{
    size_t other;
    for (const char *const *word = plain->words; *word; word++)
        if (!text_map_find(&question->answers, text_of(*word), &other))
            text_map_add(&question->answers, text_of(*word), option);
}

void load_plain_words(struct question *question)
{
    for (size_t i = 0; i < LENGTH(plain_words); i++) {
        const struct plain_words *plain = &plain_words[i];
        size_t option = named_option(question, plain);
        if (option == question->option_count)
            option = plain->by_role ? option_of_role(question, plain->role) : NOT_FOUND;
        if (option != NOT_FOUND)
            add_words(question, plain, option);
    }
    if (!question->checklist)
        return;
    add_words(question, &ticked, question->ticked);
    add_words(question, &not_ticked, question->not_ticked);
}
