/* Loads "applies_if": questions that are asked only after a certain answer. */
#include "load.h"

static const char *const condition_keys[] = {"item", "options", NULL};

bool template_asks(const struct question *question, const unsigned char *answers)
{
    const struct condition *condition = &question->applies_if;
    for (size_t i = 0; i < condition->option_count; i++)
        if (answers[condition->item] == ANSWER_OPTION + condition->options[i])
            return true;
    return condition->option_count == 0;
}

/* The item whose answer decides; NOT_FOUND after an error. */
static size_t load_condition_item(struct loader *loader, const struct draft *draft, size_t question,
                                  struct node node)
{
    const char *id = node_string(loader, node, "item");
    const char *path = path_member(loader, node.path, "item");
    size_t item = *id ? item_reference(loader, draft->template, path, text_of(id)) : NOT_FOUND;
    if (item == NOT_FOUND || draft->items[item].question < question)
        return item;
    TEMPLATE_ERROR(loader, path, "%s stands no earlier than this question: its answer is not known",
                   PROBLEM_QUOTED(loader->problems, text_of(id)));
    return NOT_FOUND;
}

static void load_condition(struct loader *loader, struct draft *draft, size_t index,
                           struct node node)
{
    struct condition *condition = &draft->questions[index].applies_if;
    if (!node_is_object(loader, node, condition_keys))
        return;
    size_t count, item = load_condition_item(loader, draft, index, node);
    struct node list = node_array(loader, node, "options", 1, MOST_OPTIONS, &count);
    size_t *options = arena_array(loader->arena, count, sizeof *options);
    for (size_t i = 0; i < count; i++) {
        const char *value = node_string_element(loader, list, i);
        struct choice choice = {.option = 0};
        if (*value && item != NOT_FOUND)
            choose_option(loader, draft->template, path_element(loader, list.path, i), item,
                          text_of(value), false, &choice);
        options[i] = choice.option;
    }
    if (item != NOT_FOUND)
        *condition = (struct condition){item, options, count};
}

void load_conditions(struct loader *loader, struct draft *draft, struct node root)
{
    struct node list = node_member(loader, root, "questions");
    for (size_t i = 0; i < draft->template->question_count; i++) {
        struct node node = node_member(loader, node_element(loader, list, i), "applies_if");
        if (node.value)
            load_condition(loader, draft, i, node);
    }
}
