/* Removes from a return what must not be shown. */
#include "builder.h"

/* Warns of what was found in a part of the return. */
static void warn(const struct builder *builder, struct arena *arena, struct cell_place place,
                 const char *what, const struct identifier_counts *found)
{
    if (identifier_total(found))
        builder_say(builder, SEVERITY_WARNING, place, "%s", redaction_message(arena, what, found));
}

static void redact_comments(struct builder *builder, struct arena *arena, size_t question,
                            struct identifier_counts *removed)
{
    struct identifier_counts found = {{0}};
    struct cell_place place = {builder->comment_lines[question],
                               builder->template->questions[question].id};
    struct text comments = builder_kept(builder, builder->comments[question]);
    struct text redacted = redact(builder->redactor, arena, comments, &found);
    if (!identifier_total(&found))
        return;
    builder->comments[question] = builder_keep(builder, redacted);
    warn(builder, arena, place, "the comment", &found);
    identifier_add(removed, &found);
}

/* Case, agency and setting are searched but not changed, because they identify the return. The
 * results show them redacted. */
static void search_name(const struct builder *builder, struct arena *arena, enum field field,
                        struct identifier_counts *removed)
{
    struct identifier_counts found = {{0}};
    struct cell_place place = {builder->place.line, field_name(field)};
    redact(builder->redactor, arena, builder_kept(builder, builder->fields[field]), &found);
    warn(builder, arena, place, "the field", &found);
    identifier_add(removed, &found);
}

void builder_redact(struct builder *builder, struct identifier_counts *removed)
{
    struct arena arena;
    arena_init_like(&arena, builder->arena);
    for (enum field field = FIELD_CASE; field <= FIELD_SETTING; field++)
        search_name(builder, &arena, field, removed);
    for (size_t i = 0; i < builder->template->question_count; i++)
        if (builder->comments[i].length)
            redact_comments(builder, &arena, i, removed);
    arena_free(&arena);
}
