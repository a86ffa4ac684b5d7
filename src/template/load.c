/* A template from its JSON. Loading goes on after an error, so that all are found at once. */
#include "load.h"
#include "../base/json.h"
#include "json_values.h"

#include <string.h>

static const char *const template_keys[] = {"schema",         "id",       "title",     "source",
                                            "fields",         "themes",   "questions", "strength",
                                            "comment_themes", "findings", NULL};

static void load_root(struct loader *loader, struct draft *draft, struct node root)
{
    static const char schema[] = "cinaudit.template/1";
    if (!node_is_object(loader, root, template_keys))
        return;
    const char *named = node_string(loader, root, "schema");
    if (*named && strcmp(named, schema) != 0)
        TEMPLATE_ERROR(loader, "schema", "%s, where \"%s\" is expected",
                       TEXT_QUOTED(text_of(named)), schema);
    draft->template->id = node_string(loader, root, "id");
    draft->template->title = node_string(loader, root, "title");
    node_string_or(loader, root, "source", NULL);
    load_fields(loader, draft, root);
    load_questions(loader, draft, root);
    load_explanations(loader, draft);
    load_themes(loader, draft, root);
    draft->template->strength = node_whole_number(loader, root, "strength", 1, 100, 0);
    load_comment_themes(loader, draft->template, root);
    load_findings(loader, draft->template, root);
}

const struct template *template_load(struct arena *arena, struct text source, const char *name,
                                     struct problems *problems)
{
    struct loader loader = {arena, problems, name};
    struct json_error error;
    size_t invalid = text_first_invalid(source);
    if (invalid < source.length) {
        problem_add(problems, SEVERITY_ERROR, (struct place){name, 0, NULL},
                    "not UTF-8 text: byte %zu is not part of a character", invalid + 1);
        return NULL;
    }
    cJSON *json = json_read(arena, source, &error);
    if (!json) {
        problem_add(problems, SEVERITY_ERROR, (struct place){name, error.line, NULL}, "%s",
                    error.message);
        return NULL;
    }
    size_t errors = problems->counts[SEVERITY_ERROR];
    struct draft draft = {.template = arena_alloc(arena, sizeof *draft.template)};
    text_map_init(&draft.template->column_keys, arena);
    load_root(&loader, &draft, (struct node){json, ""});
    cJSON_Delete(json);
    return problems->counts[SEVERITY_ERROR] == errors ? draft.template : NULL;
}
