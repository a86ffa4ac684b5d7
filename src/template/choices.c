/* Reads which answers of an item a finding counts. */
#include "load.h"
#include "roles.h"

bool choose_role(const struct template *template, struct node node, size_t item, enum role role,
                 struct choice *choice)
{
    const struct question *question = question_of_item(template, item);
    *choice = (struct choice){.item = item, .role = role};
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].value && question->options[i].role == role)
            return true;
    NODE_ERROR(node, "no option of %s has the role %s", template->items[item].id, role_name(role));
    return false;
}

/* "yes, no, not_applicable" */
static const char *option_values(struct arena *arena, const struct question *question)
{
    const char *values = "";
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].value)
            values = arena_format(arena, "%s%s%s", values, *values ? ", " : "",
                                  question->options[i].value);
    return values;
}

bool choose_option(const struct template *template, struct node node, size_t item,
                   struct text value, bool or_role, struct choice *choice)
{
    const struct question *question = question_of_item(template, item);
    size_t option = option_by_value(question, value);
    *choice = (struct choice){.item = item, .by_option = true, .option = option};
    if (option < question->option_count) {
        choice->role = question->options[option].role;
        return true;
    }
    NODE_ERROR(node, "%s is not the value of an option of %s (%s)%s",
               PROBLEM_QUOTED(node.loader->problems, value), template->items[item].id,
               option_values(node.loader->arena, question), or_role ? ", nor a role" : "");
    return false;
}

bool choose_base(struct node node, struct text name, enum base *base)
{
    *base = text_equal(name, text_of("appropriate")) ? BASE_APPROPRIATE : BASE_ANSWERED;
    if (*base == BASE_APPROPRIATE || text_equal(name, text_of("answered")))
        return true;
    NODE_ERROR(node, "%s is not a base: answered or appropriate",
               PROBLEM_QUOTED(node.loader->problems, name));
    return false;
}

bool choice_is_in_base(struct node node, const struct choice *choice)
{
    if (choice->base == BASE_ANSWERED || choice->role != ROLE_NOT_APPLICABLE)
        return true;
    NODE_ERROR(node, "\"not applicable\" is no part of the base appropriate: its base is answered");
    return false;
}
