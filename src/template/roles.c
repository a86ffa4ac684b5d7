#include "roles.h"

const struct question *question_of_item(const struct template *template, size_t item)
{
    return &template->questions[template->items[item].question];
}

const struct template_option *option_of_role(const struct question *question, enum role role)
{
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == role)
            return &question->options[i];
    return NULL;
}

size_t options_of_role(const struct question *question, enum role role)
{
    size_t options = 0;
    for (size_t i = 0; i < question->option_count; i++)
        options += question->options[i].role == role;
    return options;
}

bool has_shades(const struct question *question)
{
    return options_of_role(question, ROLE_POSITIVE) > 1 ||
           options_of_role(question, ROLE_NEGATIVE) > 1;
}

bool is_graded(const struct question *question)
{
    return options_of_role(question, ROLE_POSITIVE) > 1 &&
           options_of_role(question, ROLE_NEGATIVE) > 1;
}

const char *option_labels(struct arena *arena, const struct question *question)
{
    const char *options = question->options[0].label;
    for (size_t i = 1; i < question->option_count; i++)
        options = arena_format(arena, "%s / %s", options, question->options[i].label);
    return options;
}
