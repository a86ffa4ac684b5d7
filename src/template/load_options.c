/* Loads the options of a question, and what each answer says. */
#include "json_values.h"
#include "keys.h"
#include "load.h"
#include "slots.h"

static const char *const option_keys[] = {
    "value", "label", "short", "role", "aliases", "says", "says_briefly", "comment_expected", NULL};
static const char *const role_names[] = {"positive", "negative", "unsure", "not_applicable",
                                         "neutral"};
enum { ROLE_COUNT = sizeof role_names / sizeof *role_names };

const char *role_name(enum role role)
{
    return role_names[role];
}

bool role_by_name(struct text name, enum role *role)
{
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (text_equal(name, text_of(role_names[i]))) {
            *role = (enum role)i;
            return true;
        }
    return false;
}

bool load_role(struct loader *loader, struct node node, enum role *role)
{
    const char *name = node_string(loader, node, "role");
    bool known = role_by_name(text_of(name), role);
    if (*name && !known)
        TEMPLATE_ERROR(loader, path_member(loader, node.path, "role"),
                       "%s is not a role: positive, negative, unsure, not_applicable or neutral",
                       PROBLEM_QUOTED(loader->problems, text_of(name)));
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
static const char *load_saying(struct loader *loader, struct node option, const char *key,
                               bool checklist)
{
    const char *saying = node_string_or(loader, option, key, NULL);
    const char *path = path_member(loader, option.path, key);
    const char *rest = saying;
    struct slot slot;
    if (!saying || !slots_are_closed(loader, path, saying))
        return saying;
    while (slot_next(&rest, &slot)) {
        bool item = text_equal(slot.name, text_of("item"));
        if (!checklist)
            TEMPLATE_ERROR(loader, path,
                           "%s cannot stand here: no {{…}} can, but for {{item}} in "
                           "the options of a checklist",
                           PROBLEM_QUOTED(loader->problems, slot.whole));
        else if (!item)
            TEMPLATE_ERROR(loader, path, "%s cannot stand here: only {{item}} can",
                           PROBLEM_QUOTED(loader->problems, slot.whole));
    }
    return saying;
}

static void add_answers(struct loader *loader, struct text_map *answers, struct node node,
                        const struct template_option *option, size_t index)
{
    key_add(loader, answers, path_member(loader, node.path, "value"), option->value, index);
    key_add(loader, answers, path_member(loader, node.path, "label"), option->label, index);
    if (option->short_label != option->label)
        key_add(loader, answers, path_member(loader, node.path, "short"), option->short_label,
                index);
    keys_add_list(loader, answers, node, "aliases", index);
}

static void load_option(struct loader *loader, struct template_option *option, struct node node,
                        bool checklist)
{
    option->value = node_string(loader, node, "value");
    option->label = node_string(loader, node, "label");
    option->short_label = node_string_or(loader, node, "short", option->label);
    load_role(loader, node, &option->role);
    option->says = load_saying(loader, node, "says", checklist);
    option->says_briefly = load_saying(loader, node, "says_briefly", checklist);
    option->comment_expected = node_boolean(loader, node, "comment_expected");
}

void load_options(struct loader *loader, struct question *question, struct node node)
{
    size_t count;
    struct node list = node_array(loader, node, "options", 1, MOST_OPTIONS, &count);
    struct template_option *options = arena_array(loader->arena, count, sizeof *options);
    bool checklist = node_member(loader, node, "items").value;
    text_map_init(&question->answers, loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node option = node_element(loader, list, i);
        if (!node_is_object(loader, option, option_keys))
            continue;
        load_option(loader, &options[i], option, checklist);
        add_answers(loader, &question->answers, option, &options[i], i);
    }
    question->options = options;
    question->option_count = count;
}
