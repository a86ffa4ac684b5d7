/* A template from its JSON. Loading goes on after an error, so that all are found at once. */
#include "../base/json_path.h"
#include "keys.h"

#include <cinaudit/template.h>

#include <stdint.h>
#include <string.h>

/* Far above real use; they bound what a broken or hostile template can ask for. */
enum { MOST_THEMES = 100, MOST_QUESTIONS = 500, MOST_ITEMS = 2000, MOST_OPTIONS = 50 };

static const char *const template_keys[] = {"schema", "id",     "title",     "source",
                                            "fields", "themes", "questions", NULL};
static const char *const theme_keys[] = {"id", "number", "title", "questions", NULL};
static const char *const question_keys[] = {"id",    "number",  "text",   "short",
                                            "items", "options", "ticked", "not_ticked",
                                            "none",  "aliases", NULL};
static const char *const item_keys[] = {"id", "number", "text", "short", "aliases", NULL};
static const char *const option_keys[] = {"value", "label", "short", "role", "aliases", NULL};
static const char *const field_names[] = {
    "case", "agency", "setting", "auditor_role", "completed", "immediate_action", NULL};
static const char *const role_names[] = {"positive", "negative", "unsure", "not_applicable",
                                         "neutral"};
enum { ROLE_COUNT = sizeof role_names / sizeof *role_names };

const char *role_name(enum role role)
{
    return role_names[role];
}

const char *field_name(enum field field)
{
    return field_names[field];
}

size_t template_item_counts(const struct template *template, size_t item)
{
    return ANSWER_OPTION + template->questions[template->items[item].question].option_count;
}

/* A template while it is made. */
struct draft {
    struct template *template;
    struct theme *themes;
    struct question *questions;
    struct item *items;
    size_t item_capacity;
    struct column *columns;
    size_t column_capacity;
};

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

static void load_fields(struct loader *loader, struct draft *draft, struct node root)
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

static enum role load_role(struct loader *loader, struct node option)
{
    const char *name = node_string(loader, option, "role");
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (strcmp(name, role_names[i]) == 0)
            return (enum role)i;
    if (*name)
        TEMPLATE_ERROR(loader, path_member(loader, option.path, "role"),
                       "%s is not a role: positive, negative, unsure, not_applicable or neutral",
                       TEXT_QUOTED(text_of(name)));
    return ROLE_NEUTRAL;
}

static void load_options(struct loader *loader, struct question *question, struct node node)
{
    size_t count;
    struct node list = node_array(loader, node, "options", 1, MOST_OPTIONS, &count);
    struct template_option *options = arena_array(loader->arena, count, sizeof *options);
    text_map_init(&question->answers, loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node option = node_element(loader, list, i);
        if (!node_is_object(loader, option, option_keys))
            continue;
        options[i].value = node_string(loader, option, "value");
        options[i].label = node_string(loader, option, "label");
        options[i].short_label = node_string_or(loader, option, "short", options[i].label);
        options[i].role = load_role(loader, option);
        const char *value_path = path_member(loader, option.path, "value");
        const char *label_path = path_member(loader, option.path, "label");
        const char *short_path = path_member(loader, option.path, "short");
        key_add(loader, &question->answers, value_path, options[i].value, i);
        key_add(loader, &question->answers, label_path, options[i].label, i);
        if (options[i].short_label != options[i].label)
            key_add(loader, &question->answers, short_path, options[i].short_label, i);
        keys_add_list(loader, &question->answers, option, "aliases", i);
    }
    question->options = options;
    question->option_count = count;
}

/* The names of a question or item: its id, its number, its text, the two together, and its short
 * label. */
static void add_names(struct loader *loader, struct draft *draft, struct node node, size_t column,
                      const char *id, const char *number, const char *text)
{
    struct text_map *keys = &draft->template->column_keys;
    const char *text_path = path_member(loader, node.path, "text");
    key_add(loader, keys, path_member(loader, node.path, "id"), id, column);
    key_add(loader, keys, path_member(loader, node.path, "number"), number, column);
    key_add(loader, keys, text_path, text, column);
    key_add(loader, keys, text_path, arena_format(loader->arena, "%s %s", number, text), column);
    if (node_member(loader, node, "short").value)
        key_add(loader, keys, path_member(loader, node.path, "short"),
                node_string(loader, node, "short"), column);
    keys_add_list(loader, keys, node, "aliases", column);
}

static void load_item(struct loader *loader, struct draft *draft, size_t question, struct node node)
{
    struct template *template = draft->template;
    if (template->item_count == MOST_ITEMS) {
        TEMPLATE_ERROR(loader, node.path, "too many items: at most %d are allowed", MOST_ITEMS);
        return;
    }
    size_t index = template->item_count++;
    draft->items =
        arena_grow(loader->arena, draft->items, index, &draft->item_capacity, sizeof *draft->items);
    template->items = draft->items;
    struct item *item = &draft->items[index];
    item->id = node_string(loader, node, "id");
    item->number = node_string(loader, node, "number");
    item->text = node_string(loader, node, "text");
    item->short_label = node_string_or(loader, node, "short", item->text);
    item->question = question;
    item->first_count = template->count_total;
    template->count_total += template_item_counts(template, index);
    draft->questions[question].item_count++;
    size_t column = add_column(loader, draft, COLUMN_ITEM, index, item->id);
    add_names(loader, draft, node, column, item->id, item->number, item->text);
}

/* The option that a checklist's key ("ticked") names by its value. */
static size_t load_option_reference(struct loader *loader, const struct question *question,
                                    struct node node, const char *key)
{
    const char *value = node_string(loader, node, key);
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].value && strcmp(question->options[i].value, value) == 0)
            return i;
    if (*value)
        TEMPLATE_ERROR(loader, path_member(loader, node.path, key),
                       "%s is not the value of one of this question's options",
                       TEXT_QUOTED(text_of(value)));
    return 0;
}

static void load_checklist(struct loader *loader, struct draft *draft, size_t index,
                           struct node node)
{
    struct question *question = &draft->questions[index];
    size_t count;
    struct node list = node_array(loader, node, "items", 1, MOST_ITEMS, &count);
    question->checklist = true;
    question->ticked = load_option_reference(loader, question, node, "ticked");
    question->not_ticked = load_option_reference(loader, question, node, "not_ticked");
    if (question->option_count && question->ticked == question->not_ticked)
        TEMPLATE_ERROR(loader, path_member(loader, node.path, "not_ticked"),
                       "must be another option than \"ticked\"");
    text_map_init(&question->ticks, loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node item = node_element(loader, list, i);
        if (!node_is_object(loader, item, item_keys))
            continue;
        load_item(loader, draft, index, item);
        size_t position = question->item_count - 1;
        const struct item *loaded = &draft->items[question->first_item + position];
        key_add(loader, &question->ticks, item.path, loaded->id, position);
        key_add(loader, &question->ticks, item.path, loaded->text, position);
        keys_add_list(loader, &question->ticks, item, "aliases", position);
    }
    keys_add_list(loader, &question->ticks, node, "none", question->item_count);
    size_t column = add_column(loader, draft, COLUMN_CHECKLIST, index, question->id);
    add_names(loader, draft, node, column, question->id, question->number, question->text);
}

static void load_question(struct loader *loader, struct draft *draft, size_t index,
                          struct node node)
{
    struct template *template = draft->template;
    struct question *question = &draft->questions[index];
    question->first_item = template->item_count;
    question->theme = SIZE_MAX;
    question->id = question->number = question->text = "";
    if (!node_is_object(loader, node, question_keys))
        return;
    question->id = node_string(loader, node, "id");
    question->number = node_string(loader, node, "number");
    question->text = node_string(loader, node, "text");
    load_options(loader, question, node);
    if (cJSON_GetObjectItemCaseSensitive(node.value, "items"))
        load_checklist(loader, draft, index, node);
    else
        load_item(loader, draft, index, node);
    const char *name = arena_format(loader->arena, "%s_comments", question->id);
    size_t column = add_column(loader, draft, COLUMN_COMMENTS, index, name);
    const char *path = path_member(loader, node.path, "id");
    key_add(loader, &template->column_keys, path, name, column);
    key_add(loader, &template->column_keys, path,
            arena_format(loader->arena, "%s_comment", question->id), column);
}

static void load_questions(struct loader *loader, struct draft *draft, struct node root)
{
    size_t count;
    struct node list = node_array(loader, root, "questions", 1, MOST_QUESTIONS, &count);
    draft->questions = arena_array(loader->arena, count, sizeof *draft->questions);
    draft->template->questions = draft->questions;
    draft->template->question_count = count;
    for (size_t i = 0; i < count; i++)
        load_question(loader, draft, i, node_element(loader, list, i));
}

static size_t question_by_id(const struct template *template, const char *id)
{
    size_t i = 0;
    while (i < template->question_count && strcmp(template->questions[i].id, id) != 0)
        i++;
    return i;
}

static void load_theme(struct loader *loader, struct draft *draft, size_t index, struct node node)
{
    struct theme *theme = &draft->themes[index];
    if (!node_is_object(loader, node, theme_keys))
        return;
    theme->id = node_string(loader, node, "id");
    theme->number = node_string(loader, node, "number");
    theme->title = node_string(loader, node, "title");
    size_t count;
    struct node list = node_array(loader, node, "questions", 0, MOST_QUESTIONS, &count);
    size_t *questions = arena_array(loader->arena, count, sizeof *questions);
    theme->questions = questions;
    for (size_t i = 0; i < count; i++) {
        const char *id = node_string_element(loader, list, i);
        const char *path = path_element(loader, list.path, i);
        size_t question = question_by_id(draft->template, id);
        if (!*id)
            continue;
        if (question == draft->template->question_count) {
            TEMPLATE_ERROR(loader, path, "%s is not the id of a question",
                           TEXT_QUOTED(text_of(id)));
        } else if (draft->questions[question].theme != SIZE_MAX) {
            TEMPLATE_ERROR(loader, path, "question %s stands under a theme already", id);
        } else {
            draft->questions[question].theme = index;
            questions[theme->question_count++] = question;
        }
    }
}

static void load_themes(struct loader *loader, struct draft *draft, struct node root)
{
    size_t count;
    struct node list = node_array(loader, root, "themes", 1, MOST_THEMES, &count);
    draft->themes = arena_array(loader->arena, count, sizeof *draft->themes);
    draft->template->themes = draft->themes;
    draft->template->theme_count = count;
    for (size_t i = 0; i < count; i++)
        load_theme(loader, draft, i, node_element(loader, list, i));
    for (size_t i = 0; i < draft->template->question_count; i++)
        if (count && draft->questions[i].theme == SIZE_MAX && *draft->questions[i].id)
            TEMPLATE_ERROR(loader, arena_format(loader->arena, "questions[%zu]", i),
                           "question %s stands under no theme, so no report would show it",
                           draft->questions[i].id);
}

static void load_root(struct loader *loader, struct draft *draft, struct node root)
{
    if (!node_is_object(loader, root, template_keys))
        return;
    node_check_schema(loader, root, "cinaudit.template/1");
    draft->template->id = node_string(loader, root, "id");
    draft->template->title = node_string(loader, root, "title");
    node_string_or(loader, root, "source", NULL);
    load_fields(loader, draft, root);
    load_questions(loader, draft, root);
    load_themes(loader, draft, root);
}

const struct template *template_load(struct arena *arena, struct text source, const char *name,
                                     struct problems *problems)
{
    struct loader loader = {arena, problems, name, "template"};
    cJSON *json = loader_parse(&loader, source);
    if (!json)
        return NULL;
    size_t errors = problems->counts[SEVERITY_ERROR];
    struct draft draft = {.template = arena_alloc(arena, sizeof *draft.template)};
    text_map_init(&draft.template->column_keys, arena);
    load_root(&loader, &draft, (struct node){json, ""});
    cJSON_Delete(json);
    return problems->counts[SEVERITY_ERROR] == errors ? draft.template : NULL;
}
