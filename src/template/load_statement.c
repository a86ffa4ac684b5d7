/* Loads what a finding states: text with slots that the report fills with figures. */
#include "load.h"
#include "slots.h"

/* A statement while it is being loaded. */
struct statement_draft {
    const struct template *template;
    struct node node;
    bool by_mentions; /* the kind of its finding's rule */
    struct segment *segments;
    size_t count;
    size_t capacity;
};

static void add_segment(struct statement_draft *statement, struct segment segment)
{
    *ARENA_NEXT(statement->node.loader->arena, statement->segments, statement->count,
                statement->capacity) = segment;
}

static void add_text(struct statement_draft *statement, struct text text)
{
    const char *copy = arena_copy(statement->node.loader->arena, text.data, text.length);
    if (text.length)
        add_segment(statement, (struct segment){.kind = SEGMENT_TEXT, .text = copy});
}

/* Cuts a text at its last full stop. False if it has none. */
static bool cut_at_last_point(struct text text, struct text *before, struct text *after)
{
    for (size_t i = text.length; i-- > 0;)
        if (text.data[i] == '.') {
            *before = (struct text){text.data, i};
            *after = (struct text){text.data + i + 1, text.length - i - 1};
            return true;
        }
    return false;
}

/* Slots with a name of their own. */
static const struct {
    const char *name;
    enum segment_kind kind;
    bool by_mentions; /* allowed only for rules by mentions; otherwise only for rules by answers */
} named_slots[] = {{"items.reached", SEGMENT_REACHED, false},
                   {"mentions", SEGMENT_MENTIONS, true},
                   {"mentions.returns", SEGMENT_RETURNS, true},
                   {"mentions.passages", SEGMENT_PASSAGES, true}};

static void refuse_slot(const struct statement_draft *statement, const struct slot *slot)
{
    NODE_ERROR(statement->node,
               "%s cannot stand here: an item, a role or an option's value, and a base can, such "
               "as {{q2.negative.answered}}, or %s",
               PROBLEM_QUOTED(statement->node.loader->problems, slot->whole),
               statement->by_mentions
                   ? "{{mentions}}, {{mentions.returns}} or {{mentions.passages}}"
                   : "{{items.reached}}");
}

/* {{item.answer.base}}. Read it from the end: an item's id may contain full stops. */
static void add_share(struct statement_draft *statement, const struct slot *slot)
{
    const struct template *template = statement->template;
    struct node node = statement->node;
    struct choice choice;
    struct text rest, item_id, answer, base_name;
    enum role role;
    enum base base;
    if (!cut_at_last_point(slot->name, &rest, &base_name) ||
        !cut_at_last_point(rest, &item_id, &answer)) {
        refuse_slot(statement, slot);
        return;
    }
    bool based = choose_base(node, base_name, &base);
    size_t item = item_reference(template, node, item_id);
    if (item == NOT_FOUND)
        return;
    bool chosen = role_by_name(answer, &role)
                      ? choose_role(template, node, item, role, &choice)
                      : choose_option(template, node, item, answer, true, &choice);
    choice.base = base;
    if (based && chosen && choice_is_in_base(node, &choice))
        add_segment(statement, (struct segment){.kind = SEGMENT_SHARE, .choice = choice});
}

static void add_slot(struct statement_draft *statement, const struct slot *slot)
{
    size_t i = 0;
    while (i < LENGTH(named_slots) && !text_equal(slot->name, text_of(named_slots[i].name)))
        i++;
    if (i == LENGTH(named_slots))
        add_share(statement, slot);
    else if (statement->by_mentions == named_slots[i].by_mentions)
        add_segment(statement, (struct segment){.kind = named_slots[i].kind});
    else
        NODE_ERROR(statement->node, "%s can stand only where the rule %s",
                   PROBLEM_QUOTED(statement->node.loader->problems, slot->whole),
                   statement->by_mentions ? "has \"items\"" : "is by \"comment_theme\"");
}

void load_statement(const struct template *template, struct finding_rule *rule, struct node finding)
{
    struct statement_draft statement = {.template = template,
                                        .node = node_member(finding, "statement"),
                                        .by_mentions = rule->by_mentions};
    const char *rest = node_text(statement.node);
    struct slot slot;
    if (!slots_are_closed(statement.node, rest))
        return;
    while (slot_next(&rest, &slot)) {
        add_text(&statement, slot.before);
        add_slot(&statement, &slot);
    }
    add_text(&statement, text_of(rest));
    rule->segments = statement.segments;
    rule->segment_count = statement.count;
}
