/* Loads a template from its JSON. Goes on after an error, so that all errors are found at once. */
#include "load.h"
#include "slots.h"

static const char *const template_keys[] = {
    "schema",    "id",       "title",          "source",   "introduction", "fields", "themes",
    "questions", "strength", "comment_themes", "findings", "plain_words",  NULL};

static void load_root(struct template_draft *draft, struct node root)
{
    struct template *template = draft->template;
    if (!node_is_object(root, template_keys))
        return;
    node_check_schema(root, "cinaudit.template/1");
    template->id = node_string(root, "id");
    template->title = node_string(root, "title");
    node_string_or(root, "source", NULL);
    template->introduction = node_plain_string_or(root, "introduction", NULL);
    draft->plain_words =
        !node_member(root, "plain_words").value || node_boolean(root, "plain_words");
    load_fields(draft, root);
    load_questions(draft, root);
    load_usual_names(draft);
    load_explanations(draft);
    load_conditions(draft, root);
    load_themes(draft, root);
    template->strength = node_whole_number_or(root, "strength", 1, 100, 0);
    load_comment_themes(template, root);
    load_findings(template, root);
}

const struct template *template_load(struct arena *arena, struct text source, const char *name,
                                     struct problems *problems)
{
    struct loader loader = {arena, problems, name, "template"};
    size_t errors = problems->counts[SEVERITY_ERROR];
    struct node root = loader_parse(&loader, source);
    if (!root.value)
        return NULL;
    struct template_draft draft = {.template = arena_alloc(arena, sizeof *draft.template),
                                   .arena = arena};
    text_map_init(&draft.template->column_keys, arena);
    load_root(&draft, root);
    arena_release(arena, (void *)root.value);
    return problems->counts[SEVERITY_ERROR] == errors ? draft.template : NULL;
}
