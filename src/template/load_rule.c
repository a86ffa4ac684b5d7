/* Loads when a finding is made: enough answers to some items, or enough mentions of a comment
 * theme. */
#include "load.h"

#include <string.h>

static const char *const rule_keys[] = {
    "items",        "role",          "option",  "base",     "at_least",
    "items_needed", "comment_theme", "returns", "passages", NULL};
static const char *const share_keys[] = {"items",    "role",         "option", "base",
                                         "at_least", "items_needed", NULL};
static const char *const mention_keys[] = {"comment_theme", "returns", "passages", NULL};

static bool has_any(struct node object, const char *const *keys)
{
    for (; *keys; keys++)
        if (node_member(object, *keys).value)
            return true;
    return false;
}

/* What is counted at each item of a rule. */
struct wanted {
    const char *option; /* its value; NULL if a role is wanted */
    enum role role;
    enum base base;
};

/* False after an error. */
static bool load_wanted(struct node when, struct wanted *wanted)
{
    bool by_role = node_member(when, "role").value;
    bool by_option = node_member(when, "option").value;
    bool good = by_role != by_option;
    if (!good)
        NODE_ERROR(when, "%s: either \"role\" or \"option\" says what is counted",
                   by_role ? "one too many" : "missing");
    if (by_role && !load_role(when, &wanted->role))
        good = false;
    wanted->option = by_option ? node_string(when, "option") : NULL;
    struct node base = node_member(when, "base");
    const char *name = node_text(base);
    if (!*name || !choose_base(base, text_of(name), &wanted->base))
        return false;
    return good && (!by_option || *wanted->option);
}

static void choose(const struct template *template, struct node node, size_t item,
                   const struct wanted *wanted, struct choice *choice)
{
    bool good = wanted->option
                    ? choose_option(template, node, item, text_of(wanted->option), false, choice)
                    : choose_role(template, node, item, wanted->role, choice);
    choice->base = wanted->base;
    if (good)
        choice_is_in_base(node, choice);
}

static void load_share_rule(const struct template *template, struct finding_rule *rule,
                            struct node when)
{
    struct wanted wanted = {0};
    size_t count;
    const size_t *items = item_references(template, when, "items", 1, &count);
    struct node list = node_member(when, "items");
    struct choice *choices = arena_array(when.loader->arena, count, sizeof *choices);
    bool good = load_wanted(when, &wanted);
    for (size_t i = 0; good && i < count; i++)
        if (items[i] != NOT_FOUND)
            choose(template, node_element(list, i), items[i], &wanted, &choices[i]);
    rule->choices = choices;
    rule->choice_count = count;
    rule->at_least = node_whole_number(when, "at_least", 1, 100);
    if (count)
        rule->items_needed = node_whole_number_or(when, "items_needed", 1, (unsigned)count, 1);
}

/* The comment theme that is named; 0 after an error. */
static size_t load_comment_theme(const struct template *template, struct node node)
{
    const char *id = node_text(node);
    size_t count = template->comment_theme_count;
    const char **ids = arena_array(node.loader->arena, count + 1, sizeof *ids);
    for (size_t i = 0; i < count; i++) {
        ids[i] = template->comment_themes[i].id;
        if (*id && strcmp(id, ids[i]) == 0)
            return i;
    }
    const char *nearest = text_nearest(text_of(id), ids);
    if (*id && nearest)
        NODE_ERROR(node, "%s is not the id of a comment theme: did you mean \"%s\"?",
                   NODE_QUOTED(node, id), nearest);
    else if (*id)
        NODE_ERROR(node, "%s is not the id of a comment theme", NODE_QUOTED(node, id));
    return 0;
}

static void load_mentions_rule(const struct template *template, struct finding_rule *rule,
                               struct node when)
{
    rule->comment_theme = load_comment_theme(template, node_member(when, "comment_theme"));
    rule->returns_needed = node_whole_number_or(when, "returns", 1, MOST_NEEDED, 0);
    rule->passages_needed = node_whole_number_or(when, "passages", 1, MOST_NEEDED, 0);
    if (!node_member(when, "returns").value && !node_member(when, "passages").value)
        NODE_ERROR(when, "missing: \"returns\", \"passages\" or both say how many are enough");
}

void load_rule(const struct template *template, struct finding_rule *rule, struct node finding)
{
    struct node when = node_member(finding, "when");
    if (!node_is_object(when, rule_keys))
        return;
    bool by_share = has_any(when, share_keys);
    rule->by_mentions = has_any(when, mention_keys);
    if (by_share && rule->by_mentions)
        NODE_ERROR(when,
                   "a rule is either by \"items\" or by \"comment_theme\", with the keys that "
                   "belong to it; this one mixes them");
    else if (rule->by_mentions)
        load_mentions_rule(template, rule, when);
    else
        load_share_rule(template, rule, when);
}
