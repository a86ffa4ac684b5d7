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
static size_t load_condition_item(const struct template_draft *draft, size_t question,
                                  struct node node)
{
    const char *id = node_text(node);
    size_t item = *id ? item_reference(draft->template, node, text_of(id)) : NOT_FOUND;
    if (item == NOT_FOUND || draft->items[item].question < question)
        return item;
    NODE_ERROR(node, "%s stands no earlier than this question: its answer is not known",
               NODE_QUOTED(node, id));
    return NOT_FOUND;
}

static void load_condition(struct template_draft *draft, size_t index, struct node node)
{
    if (!node_is_object(node, condition_keys))
        return;
    size_t count, item = load_condition_item(draft, index, node_member(node, "item"));
    struct node list = node_array(node, "options", 1, MOST_OPTIONS, &count);
    size_t *options = arena_array(draft->arena, count, sizeof *options);
    for (size_t i = 0; i < count; i++) {
        struct node option = node_element(list, i);
        const char *value = node_text(option);
        struct choice choice = {.option = 0};
        if (*value && item != NOT_FOUND)
            choose_option(draft->template, option, item, text_of(value), false, &choice);
        options[i] = choice.option;
    }
    if (item != NOT_FOUND)
        draft->questions[index].applies_if = (struct condition){item, options, count};
}

void load_conditions(struct template_draft *draft, struct node root)
{
    struct node list = node_member(root, "questions");
    for (size_t i = 0; i < draft->template->question_count; i++) {
        struct node node = node_member(node_element(list, i), "applies_if");
        if (node.value)
            load_condition(draft, i, node);
    }
}
