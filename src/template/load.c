/* Loads a template from its JSON. Goes on after an error, so that all errors are found at once. */
#include "load.h"
#include "json_values.h"
#include "slots.h"

#include <string.h>

static const char *const template_keys[] = {
    "schema", "id",        "title",    "source",         "introduction", "fields",
    "themes", "questions", "strength", "comment_themes", "findings",     NULL};

static void load_root(struct loader *loader, struct draft *draft, struct node root)
{
    if (!node_is_object(loader, root, template_keys))
        return;
    node_check_schema(loader, root, "cinaudit.template/1");
    draft->template->id = node_string(loader, root, "id");
    draft->template->title = node_string(loader, root, "title");
    node_string_or(loader, root, "source", NULL);
    draft->template->introduction = node_plain_string_or(loader, root, "introduction", NULL);
    load_fields(loader, draft, root);
    load_questions(loader, draft, root);
    load_explanations(loader, draft);
    load_conditions(loader, draft, root);
    load_themes(loader, draft, root);
    draft->template->strength = node_whole_number(loader, root, "strength", 1, 100, 0);
    load_comment_themes(loader, draft->template, root);
    load_findings(loader, draft->template, root);
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
    load_root(&loader, &draft, (struct node){.value = json, .path = ""});
    arena_release(arena, json);
    return problems->counts[SEVERITY_ERROR] == errors ? draft.template : NULL;
}
