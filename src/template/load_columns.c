/* Loads the columns that a return can have, and the names their headers may have. */
#include "keys.h"
#include "load.h"

static const char *const field_names[] = {
    "case", "agency", "setting", "auditor_role", "completed", "immediate_action", "template", NULL};

const char *field_name(enum field field)
{
    return field_names[field];
}

static size_t add_column(struct loader *loader, struct draft *draft, enum column_kind kind,
                         size_t index, const char *name)
{
    size_t count = draft->template->column_count++;
    draft->columns = arena_grow(loader->arena, draft->columns, count, &draft->column_capacity,
                                sizeof *draft->columns);
    draft->columns[count] = (struct column){kind, index, name};
    draft->template->columns = draft->columns;
    return count;
}

void load_fields(struct loader *loader, struct draft *draft, struct node root)
{
    struct text_map *keys = &draft->template->column_keys;
    struct node fields = node_member(loader, root, "fields");
    bool named = fields.value && node_is_object(loader, fields, field_names);
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        size_t column = add_column(loader, draft, COLUMN_FIELD, i, field_names[i]);
        key_add(loader, keys, fields.path, field_names[i], column);
        if (named)
            keys_add_list(loader, keys, fields, field_names[i], column);
    }
}

struct names load_names(struct loader *loader, struct node node)
{
    struct names names = {.node = node};
    names.id = node_string(loader, node, "id");
    names.number = node_string(loader, node, "number");
    names.text = node_string(loader, node, "text");
    names.short_label = node_string_or(loader, node, "short", NULL);
    return names;
}

void add_named_column(struct loader *loader, struct draft *draft, enum column_kind kind,
                      size_t index, const struct names *names)
{
    struct text_map *keys = &draft->template->column_keys;
    struct node node = names->node;
    const char *text_path = path_member(loader, node.path, "text");
    size_t column = add_column(loader, draft, kind, index, names->id);
    key_add(loader, keys, path_member(loader, node.path, "id"), names->id, column);
    key_add(loader, keys, path_member(loader, node.path, "number"), names->number, column);
    key_add(loader, keys, text_path, names->text, column);
    if (*names->text)
        key_add(loader, keys, text_path,
                arena_format(loader->arena, "%s %s", names->number, names->text), column);
    if (names->short_label)
        key_add(loader, keys, path_member(loader, node.path, "short"), names->short_label, column);
    keys_add_list(loader, keys, node, "aliases", column);
}

void add_comments_column(struct loader *loader, struct draft *draft, size_t index,
                         const struct names *names)
{
    struct text_map *keys = &draft->template->column_keys;
    const char *path = path_member(loader, names->node.path, "id");
    const char *name = arena_format(loader->arena, "%s_comments", names->id);
    size_t column = add_column(loader, draft, COLUMN_COMMENTS, index, name);
    key_add(loader, keys, path, name, column);
    key_add(loader, keys, path, arena_format(loader->arena, "%s_comment", names->id), column);
}
