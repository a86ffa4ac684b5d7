/* Loads the findings: what each is called, asks and shows. */
#include "keys.h"
#include "load.h"
#include "slots.h"

static const char *const finding_keys[] = {"id",        "title",    "when", "statement",
                                           "challenge", "evidence", NULL};
static const char *const evidence_keys[] = {"items", "passages", NULL};

static void load_evidence(const struct template *template, struct finding_rule *rule,
                          struct node finding)
{
    enum { PASSAGES_BY_MENTIONS = 5 };
    struct node evidence = node_member(finding, "evidence");
    unsigned usual = rule->by_mentions ? PASSAGES_BY_MENTIONS : 0;
    rule->passages_shown = usual;
    if (!evidence.value || !node_is_object(evidence, evidence_keys))
        return;
    rule->evidence = item_references(template, evidence, "items", 0, &rule->evidence_count);
    rule->passages_shown = node_whole_number_or(evidence, "passages", 0, MOST_PASSAGES, usual);
}

void load_findings(struct template *template, struct node root)
{
    struct arena *arena = root.loader->arena;
    struct node list = node_array(root, "findings", 0, MOST_FINDINGS, &template->finding_count);
    struct finding_rule *rules = arena_array(arena, template->finding_count, sizeof *rules);
    struct text_map ids;
    text_map_init(&ids, arena);
    for (size_t i = 0; i < template->finding_count; i++) {
        struct node node = node_element(list, i);
        struct finding_rule *rule = &rules[i];
        if (!node_is_object(node, finding_keys))
            continue;
        rule->id = node_string(node, "id");
        key_add(&ids, node, "id", i);
        rule->title = node_plain_string(node, "title");
        load_rule(template, rule, node);
        load_statement(template, rule, node);
        rule->challenge = node_plain_string(node, "challenge");
        load_evidence(template, rule, node);
    }
    template->findings = rules;
}
