/* Loads the options of a question, and what each answer says. */
#include "keys.h"
#include "load.h"
#include "slots.h"

static const char *const option_keys[] = {
    "value", "label", "short", "role", "aliases", "says", "says_briefly", "comment_expected", NULL};
static const char *const role_names[] = {"positive", "negative", "unsure", "not_applicable",
                                         "neutral"};

const char *role_name(enum role role)
{
    return role_names[role];
}

bool role_by_name(struct text name, enum role *role)
{
    for (size_t i = 0; i < LENGTH(role_names); i++)
        if (text_equal(name, text_of(role_names[i]))) {
            *role = (enum role)i;
            return true;
        }
    return false;
}

bool load_role(struct node object, enum role *role)
{
    struct node node = node_member(object, "role");
    const char *name = node_text(node);
    bool known = role_by_name(text_of(name), role);
    if (*name && !known)
        NODE_ERROR(node, "%s is not a role: positive, negative, unsure, not_applicable or neutral",
                   NODE_QUOTED(node, name));
    return known;
}

size_t option_by_value(const struct question *question, struct text value)
{
    size_t i = 0;
    while (i < question->option_count &&
           !(question->options[i].value && text_equal(text_of(question->options[i].value), value)))
        i++;
    return i;
}

/* What an answer says. A checklist's options name the item by {{item}}. */
static const char *load_saying(struct node option, const char *key, bool checklist)
{
    struct node node = node_member(option, key);
    const char *saying = node_string_or(option, key, NULL), *rest = saying;
    struct slot slot;
    if (!saying || !slots_are_closed(node, saying))
        return saying;
    while (slot_next(&rest, &slot))
        if (!checklist)
            NODE_ERROR(node,
                       "%s cannot stand here: no {{…}} can, but for {{item}} in the options of a "
                       "checklist",
                       PROBLEM_QUOTED(node.loader->problems, slot.whole));
        else if (!text_equal(slot.name, text_of("item")))
            NODE_ERROR(node, "%s cannot stand here: only {{item}} can",
                       PROBLEM_QUOTED(node.loader->problems, slot.whole));
    return saying;
}

static void load_option(struct template_option *option, struct node node, bool checklist)
{
    option->value = node_string(node, "value");
    option->label = node_string(node, "label");
    option->short_label = node_string_or(node, "short", option->label);
    load_role(node, &option->role);
    option->says = load_saying(node, "says", checklist);
    option->says_briefly = load_saying(node, "says_briefly", checklist);
    option->comment_expected = node_boolean(node, "comment_expected");
}

void load_options(struct question *question, struct node node)
{
    struct arena *arena = node.loader->arena;
    struct node list = node_array(node, "options", 1, MOST_OPTIONS, &question->option_count);
    struct template_option *options = arena_array(arena, question->option_count, sizeof *options);
    bool checklist = node_member(node, "items").value;
    text_map_init(&question->answers, arena);
    question->options = options;
    for (size_t i = 0; i < question->option_count; i++) {
        struct node option = node_element(list, i);
        if (!node_is_object(option, option_keys))
            continue;
        load_option(&options[i], option, checklist);
        key_add(&question->answers, option, "value", i);
        key_add(&question->answers, option, "label", i);
        key_add(&question->answers, option, "short", i);
        keys_add_list(&question->answers, option, "aliases", i);
    }
}
