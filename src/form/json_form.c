/* Writes a return in JSON (docs/returns.md), still to be filled in. */
#include "format/json_value.h"
#include "wording.h"

static void add_fields(const struct json_builder *builder, struct arena *arena, cJSON *root,
                       const struct form *form)
{
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        struct text value = form_prefilled(form, form_fields[i].field);
        json_add_string(builder, root, field_name(form_fields[i].field),
                        arena_copy(arena, value.data, value.length));
    }
}

const char *form_json(FILE *out, struct arena *arena, const struct form *form)
{
    const struct template *template = form->template;
    const struct json_builder builder = {.arena = arena, .out = out};
    cJSON *root = json_object(&builder);
    cJSON *answers = json_object(&builder), *comments = json_object(&builder);
    add_fields(&builder, arena, root, form);
    for (size_t i = 0; i < template->item_count; i++)
        json_add_string(&builder, answers, template->items[i].id, "");
    for (size_t i = 0; i < template->question_count; i++)
        json_add_string(&builder, comments, template->questions[i].id, "");
    json_add(&builder, root, "answers", answers);
    json_add(&builder, root, "comments", comments);
    char *printed = cJSON_Print(root);
    if (printed)
        json_write_printed(out, printed);
    else
        arena_out_of_memory(arena);
    fputc('\n', out);
    cJSON_free(printed);
    return NULL;
}
