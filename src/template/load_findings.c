/* Loads the findings: what each is called, asks and shows. */
#include "json_values.h"
#include "keys.h"
#include "load.h"
#include "slots.h"

static const char *const finding_keys[] = {"id",        "title",    "when", "statement",
                                           "challenge", "evidence", NULL};
static const char *const evidence_keys[] = {"items", "passages", NULL};

static void load_evidence(struct loader *loader, const struct template *template,
                          struct finding_rule *rule, struct node finding)
{
    enum { PASSAGES_BY_MENTIONS = 5 };
    struct node evidence = node_member(loader, finding, "evidence");
    rule->passages_shown = rule->by_mentions ? PASSAGES_BY_MENTIONS : 0;
    if (!evidence.value || !node_is_object(loader, evidence, evidence_keys))
        return;
    rule->evidence = item_references(loader, template, evidence, "items", 0, &rule->evidence_count);
    rule->passages_shown = node_whole_number(loader, evidence, "passages", 0, MOST_PASSAGES,
                                             (unsigned)rule->passages_shown);
}

static void load_finding(struct loader *loader, const struct template *template,
                         struct finding_rule *rule, struct node node)
{
    rule->title = node_plain_string(loader, node, "title");
    load_rule(loader, template, rule, node);
    load_statement(loader, template, rule, node);
    rule->challenge = node_plain_string(loader, node, "challenge");
    load_evidence(loader, template, rule, node);
}

void load_findings(struct loader *loader, struct template *template, struct node root)
{
    size_t count;
    struct node list = node_array(loader, root, "findings", 0, MOST_FINDINGS, &count);
    struct finding_rule *rules = arena_array(loader->arena, count, sizeof *rules);
    struct text_map ids;
    text_map_init(&ids, loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(loader, list, i);
        if (!node_is_object(loader, node, finding_keys))
            continue;
        rules[i].id = node_string(loader, node, "id");
        key_add(loader, &ids, path_member(loader, node.path, "id"), rules[i].id, i);
        load_finding(loader, template, &rules[i], node);
    }
    template->findings = rules;
    template->finding_count = count;
}
