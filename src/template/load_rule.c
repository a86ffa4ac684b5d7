/* Loads when a finding is made: enough answers to some items, or enough mentions of a comment
 * theme. */
#include "json_values.h"
#include "load.h"

#include <string.h>

static const char *const rule_keys[] = {
    "items",        "role",          "option",  "base",     "at_least",
    "items_needed", "comment_theme", "returns", "passages", NULL};
static const char *const share_keys[] = {"items",    "role",         "option", "base",
                                         "at_least", "items_needed", NULL};
static const char *const mention_keys[] = {"comment_theme", "returns", "passages", NULL};

static bool has_any(struct loader *loader, struct node object, const char *const *keys)
{
    for (; *keys; keys++)
        if (node_member(loader, object, *keys).value)
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
static bool load_wanted(struct loader *loader, struct node when, struct wanted *wanted)
{
    bool by_role = node_member(loader, when, "role").value;
    bool by_option = node_member(loader, when, "option").value;
    bool good = by_role != by_option;
    if (!good)
        TEMPLATE_ERROR(loader, when.path, "%s: either \"role\" or \"option\" says what is counted",
                       by_role ? "one too many" : "missing");
    if (by_role && !load_role(loader, when, &wanted->role))
        good = false;
    wanted->option = by_option ? node_string(loader, when, "option") : NULL;
    const char *base = node_string(loader, when, "base");
    const char *path = path_member(loader, when.path, "base");
    if (!*base || !choose_base(loader, path, text_of(base), &wanted->base))
        return false;
    return good && (!by_option || *wanted->option);
}

static bool choose(struct loader *loader, const struct template *template, const char *path,
                   size_t item, const struct wanted *wanted, struct choice *choice)
{
    bool good = wanted->option ? choose_option(loader, template, path, item,
                                               text_of(wanted->option), false, choice)
                               : choose_role(loader, template, path, item, wanted->role, choice);
    choice->base = wanted->base;
    return good && choice_is_in_base(loader, path, choice);
}

static void load_share_rule(struct loader *loader, const struct template *template,
                            struct finding_rule *rule, struct node when)
{
    struct wanted wanted = {0};
    size_t count;
    const size_t *items = item_references(loader, template, when, "items", 1, &count);
    struct choice *choices = arena_array(loader->arena, count, sizeof *choices);
    const char *path = path_member(loader, when.path, "items");
    bool good = load_wanted(loader, when, &wanted);
    for (size_t i = 0; good && i < count; i++)
        if (items[i] != NOT_FOUND)
            choose(loader, template, path_element(loader, path, i), items[i], &wanted, &choices[i]);
    rule->choices = choices;
    rule->choice_count = count;
    rule->at_least = node_whole_number_needed(loader, when, "at_least", 1, 100);
    if (count)
        rule->items_needed = node_whole_number(loader, when, "items_needed", 1, (unsigned)count, 1);
}

/* The comment theme of the rule; 0 after an error. */
static size_t load_comment_theme(struct loader *loader, const struct template *template,
                                 struct node when)
{
    const char *id = node_string(loader, when, "comment_theme");
    size_t count = template->comment_theme_count;
    const char **ids = arena_array(loader->arena, count + 1, sizeof *ids);
    for (size_t i = 0; i < count; i++) {
        ids[i] = template->comment_themes[i].id;
        if (*id && strcmp(id, ids[i]) == 0)
            return i;
    }
    const char *path = path_member(loader, when.path, "comment_theme");
    const char *nearest = text_nearest(text_of(id), ids);
    if (*id && nearest)
        TEMPLATE_ERROR(loader, path, "%s is not the id of a comment theme: did you mean \"%s\"?",
                       PROBLEM_QUOTED(loader->problems, text_of(id)), nearest);
    else if (*id)
        TEMPLATE_ERROR(loader, path, "%s is not the id of a comment theme",
                       PROBLEM_QUOTED(loader->problems, text_of(id)));
    return 0;
}

static void load_mentions_rule(struct loader *loader, const struct template *template,
                               struct finding_rule *rule, struct node when)
{
    rule->comment_theme = load_comment_theme(loader, template, when);
    rule->returns_needed = node_whole_number(loader, when, "returns", 1, MOST_NEEDED, 0);
    rule->passages_needed = node_whole_number(loader, when, "passages", 1, MOST_NEEDED, 0);
    if (!node_member(loader, when, "returns").value && !node_member(loader, when, "passages").value)
        TEMPLATE_ERROR(loader, when.path,
                       "missing: \"returns\", \"passages\" or both say how many are enough");
}

void load_rule(struct loader *loader, const struct template *template, struct finding_rule *rule,
               struct node finding)
{
    struct node when = node_member(loader, finding, "when");
    if (!node_is_object(loader, when, rule_keys))
        return;
    bool by_share = has_any(loader, when, share_keys);
    bool by_mentions = has_any(loader, when, mention_keys);
    rule->by_mentions = by_mentions;
    if (by_share && by_mentions)
        TEMPLATE_ERROR(loader, when.path,
                       "a rule is either by \"items\" or by \"comment_theme\", with the keys that "
                       "belong to it; this one mixes them");
    else if (by_mentions)
        load_mentions_rule(loader, template, rule, when);
    else
        load_share_rule(loader, template, rule, when);
}
