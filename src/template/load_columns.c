/* Loads the columns that a return can have, and the names their headers may have. */
#include "keys.h"
#include "load.h"

static const char *const field_names[] = {
    "case", "agency", "setting", "auditor_role", "completed", "immediate_action", "template", NULL};

const char *field_name(enum field field)
{
    return field_names[field];
}

static size_t add_column(struct template_draft *draft, enum column_kind kind, size_t index,
                         const char *name)
{
    struct template *template = draft->template;
    *ARENA_NEXT(draft->arena, draft->columns, template->column_count, draft->column_capacity) =
        (struct column){kind, index, name};
    template->columns = draft->columns;
    return template->column_count - 1;
}

void load_fields(struct template_draft *draft, struct node root)
{
    struct text_map *keys = &draft->template->column_keys;
    struct node fields = node_member(root, "fields");
    bool named = fields.value && node_is_object(fields, field_names);
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        size_t column = add_column(draft, COLUMN_FIELD, i, field_names[i]);
        key_add_name(keys, fields, field_names[i], column);
        if (named)
            keys_add_list(keys, fields, field_names[i], column);
    }
}

/* What people call a return's fields, with every template. */
static const struct {
    enum field field;
    const char *name;
} usual_names[] = {{FIELD_CASE, "Case id"},
                   {FIELD_CASE, "Case reference"},
                   {FIELD_CASE, "Case ref"},
                   {FIELD_CASE, "Case number"},
                   {FIELD_CASE, "Case letter"},
                   {FIELD_CASE, "Child"},
                   {FIELD_AGENCY, "Your agency"},
                   {FIELD_AGENCY, "Agency name"},
                   {FIELD_AGENCY, "Name of agency"},
                   {FIELD_AGENCY, "Organisation"},
                   {FIELD_AGENCY, "Your organisation"},
                   {FIELD_AGENCY, "Service"},
                   {FIELD_SETTING, "Name of setting"},
                   {FIELD_SETTING, "School or setting"},
                   {FIELD_AUDITOR_ROLE, "Your role"},
                   {FIELD_AUDITOR_ROLE, "Role of auditor"},
                   {FIELD_AUDITOR_ROLE, "Auditor's role"},
                   {FIELD_COMPLETED, "Date completed"},
                   {FIELD_COMPLETED, "Completed on"},
                   {FIELD_COMPLETED, "Date of completion"},
                   {FIELD_IMMEDIATE_ACTION, "Immediate action needed"},
                   {FIELD_IMMEDIATE_ACTION, "Was immediate action needed?"},
                   {FIELD_IMMEDIATE_ACTION, "Was immediate action needed? (Yes or No)"},
                   {FIELD_IMMEDIATE_ACTION, "Is immediate action needed?"},
                   {FIELD_IMMEDIATE_ACTION, "Immediate action required"},
                   {FIELD_IMMEDIATE_ACTION, "Was immediate action required?"}};

/* Adds a name that the template does not use for something else. */
static void add_usual_name(struct text_map *keys, const char *name, size_t column)
{
    struct text_key key;
    size_t other;
    if (text_match_key(text_of(name), &key) && !text_map_find(keys, text_of_key(&key), &other))
        text_map_add(keys, text_of_key(&key), column);
}

/* "Question 2" and "Question 1a". */
static void add_numbered_name(struct template_draft *draft, size_t column)
{
    size_t index = draft->columns[column].index;
    const char *number = NULL;
    if (draft->columns[column].kind == COLUMN_ITEM)
        number = draft->items[index].number;
    else if (draft->columns[column].kind == COLUMN_CHECKLIST)
        number = draft->questions[index].number;
    if (number && *number)
        add_usual_name(&draft->template->column_keys,
                       arena_format(draft->arena, "Question %s", number), column);
}

void load_usual_names(struct template_draft *draft)
{
    for (size_t i = 0; i < LENGTH(usual_names); i++)
        add_usual_name(&draft->template->column_keys, usual_names[i].name, usual_names[i].field);
    for (size_t i = 0; i < draft->template->column_count; i++)
        add_numbered_name(draft, i);
}

struct names load_names(struct node node)
{
    struct names names = {.node = node};
    names.id = node_string(node, "id");
    names.number = node_string(node, "number");
    names.text = node_string(node, "text");
    names.short_label = node_string_or(node, "short", NULL);
    return names;
}

void add_named_column(struct template_draft *draft, enum column_kind kind, size_t index,
                      const struct names *names)
{
    struct text_map *keys = &draft->template->column_keys;
    struct node node = names->node;
    size_t column = add_column(draft, kind, index, names->id);
    key_add(keys, node, "id", column);
    key_add(keys, node, "number", column);
    key_add(keys, node, "text", column);
    if (*names->text)
        key_add_name(keys, node_member(node, "text"),
                     arena_format(draft->arena, "%s %s", names->number, names->text), column);
    key_add(keys, node, "short", column);
    keys_add_list(keys, node, "aliases", column);
}

void add_comments_column(struct template_draft *draft, size_t index, const struct names *names)
{
    struct text_map *keys = &draft->template->column_keys;
    struct node id = node_member(names->node, "id");
    const char *name = arena_format(draft->arena, "%s_comments", names->id);
    size_t column = add_column(draft, COLUMN_COMMENTS, index, name);
    key_add_name(keys, id, name, column);
    key_add_name(keys, id, arena_format(draft->arena, "%s_comment", names->id), column);
}
