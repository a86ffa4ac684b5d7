/* Loads what a finding states: text with slots that the report fills with figures. */
#include "load.h"
#include "slots.h"

/* A statement while it is being loaded. */
struct statement {
    struct loader *loader;
    const struct template *template;
    const char *path;
    bool by_mentions; /* the kind of its finding's rule */
    struct segment *segments;
    size_t count;
    size_t capacity;
};

static void add_segment(struct statement *statement, struct segment segment)
{
    statement->segments =
        arena_grow(statement->loader->arena, statement->segments, statement->count,
                   &statement->capacity, sizeof *statement->segments);
    statement->segments[statement->count++] = segment;
}

static void add_text(struct statement *statement, struct text text)
{
    const char *copy = arena_copy(statement->loader->arena, text.data, text.length);
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
enum { NAMED_SLOT_COUNT = sizeof named_slots / sizeof *named_slots };

static void refuse_slot(struct statement *statement, const struct slot *slot)
{
    TEMPLATE_ERROR(statement->loader, statement->path,
                   "%s cannot stand here: an item, a role or an option's value, and a base can, "
                   "such as {{q2.negative.answered}}, or %s",
                   PROBLEM_QUOTED(statement->loader->problems, slot->whole),
                   statement->by_mentions
                       ? "{{mentions}}, {{mentions.returns}} or {{mentions.passages}}"
                       : "{{items.reached}}");
}

/* {{item.answer.base}}. Read it from the end: an item's id may contain full stops. */
static void add_share(struct statement *statement, const struct slot *slot)
{
    struct loader *loader = statement->loader;
    const struct template *template = statement->template;
    const char *path = statement->path;
    struct choice choice;
    struct text rest, item_id, answer, base_name;
    enum role role;
    enum base base;
    if (!cut_at_last_point(slot->name, &rest, &base_name) ||
        !cut_at_last_point(rest, &item_id, &answer)) {
        refuse_slot(statement, slot);
        return;
    }
    bool based = choose_base(loader, path, base_name, &base);
    size_t item = item_reference(loader, template, path, item_id);
    if (item == NOT_FOUND)
        return;
    bool chosen = role_by_name(answer, &role)
                      ? choose_role(loader, template, path, item, role, &choice)
                      : choose_option(loader, template, path, item, answer, true, &choice);
    choice.base = base;
    if (based && chosen && choice_is_in_base(loader, path, &choice))
        add_segment(statement, (struct segment){.kind = SEGMENT_SHARE, .choice = choice});
}

static void add_named(struct statement *statement, const struct slot *slot, size_t index)
{
    if (statement->by_mentions == named_slots[index].by_mentions)
        add_segment(statement, (struct segment){.kind = named_slots[index].kind});
    else
        TEMPLATE_ERROR(statement->loader, statement->path, "%s can stand only where the rule %s",
                       PROBLEM_QUOTED(statement->loader->problems, slot->whole),
                       statement->by_mentions ? "has \"items\"" : "is by \"comment_theme\"");
}

static void add_slot(struct statement *statement, const struct slot *slot)
{
    for (size_t i = 0; i < NAMED_SLOT_COUNT; i++)
        if (text_equal(slot->name, text_of(named_slots[i].name))) {
            add_named(statement, slot, i);
            return;
        }
    add_share(statement, slot);
}

void load_statement(struct loader *loader, const struct template *template,
                    struct finding_rule *rule, struct node finding)
{
    const char *rest = node_string(loader, finding, "statement");
    struct statement statement = {.loader = loader,
                                  .template = template,
                                  .path = path_member(loader, finding.path, "statement"),
                                  .by_mentions = rule->by_mentions};
    struct slot slot;
    if (!slots_are_closed(loader, statement.path, rest))
        return;
    while (slot_next(&rest, &slot)) {
        add_text(&statement, slot.before);
        add_slot(&statement, &slot);
    }
    add_text(&statement, text_of(rest));
    rule->segments = statement.segments;
    rule->segment_count = statement.count;
}
