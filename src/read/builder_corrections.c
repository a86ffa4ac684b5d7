/* Answers that the manifest puts right. They wait until it is known whose return they are in. */
#include "builder.h"

#include <string.h>

/* An answer that a correction may mean. */
struct waiting {
    enum column_kind kind;
    size_t index;
    struct stretch cell;
    struct cell_place place;
};

void builder_correct_file(struct builder *builder, const char *file)
{
    builder->corrections_here = false;
    for (size_t i = 0; i < builder->correction_count; i++)
        if (strcmp(builder->corrections[i].file, file) == 0)
            builder->corrections_here = true;
}

/* True if the correction is one of this answer, in whichever return of the file. */
static bool is_of_answer(const struct builder *builder, const struct correction *correction,
                         enum column_kind kind, size_t index, struct text cell)
{
    return correction->column->kind == kind && correction->column->index == index &&
           strcmp(correction->file, builder->place.file) == 0 &&
           text_equal(text_trim(cell), text_trim(correction->from));
}

bool builder_wait(struct builder *builder, enum column_kind kind, size_t index, struct text cell,
                  struct cell_place place)
{
    for (size_t i = 0; i < builder->correction_count; i++) {
        if (!is_of_answer(builder, &builder->corrections[i], kind, index, cell))
            continue;
        builder->waiting = arena_grow(builder->arena, builder->waiting, builder->waiting_count,
                                      &builder->waiting_capacity, sizeof *builder->waiting);
        builder->waiting[builder->waiting_count++] =
            (struct waiting){kind, index, builder_keep(builder, cell), place};
        return true;
    }
    return false;
}

static void take(struct builder *builder, const struct waiting *waiting, struct text cell)
{
    if (waiting->kind == COLUMN_ITEM)
        builder_answer(builder, waiting->index, cell, waiting->place);
    else if (waiting->kind == COLUMN_CHECKLIST)
        builder_ticks(builder, waiting->index, cell, waiting->place);
    else
        builder_field(builder, (enum field)waiting->index, cell, waiting->place);
}

/* The correction of an answer in the return in hand; NULL if there is none. */
static const struct correction *find_correction(const struct builder *builder,
                                                const struct waiting *waiting, struct text cell)
{
    struct return_key key = {builder_kept(builder, builder->fields[FIELD_CASE]),
                             builder_kept(builder, builder->fields[FIELD_AGENCY]),
                             builder_kept(builder, builder->fields[FIELD_SETTING])};
    for (size_t i = 0; i < builder->correction_count; i++) {
        const struct correction *correction = &builder->corrections[i];
        if (is_of_answer(builder, correction, waiting->kind, waiting->index, cell) &&
            builder->is_return(builder->context, &correction->key, &key))
            return correction;
    }
    return NULL;
}

static void say_corrected(const struct builder *builder, struct cell_place place, struct text cell,
                          const struct correction *correction)
{
    struct text to = correction->to;
    *correction->met = true;
    builder_say(builder, SEVERITY_NOTE, place, "%s is read as %s: the round's manifest corrects it",
                text_is_blank(cell) ? "a blank" : PROBLEM_QUOTED(builder->problems, cell),
                to.length ? PROBLEM_QUOTED(builder->problems, to) : "a blank");
}

void builder_take_waiting(struct builder *builder)
{
    builder->corrections_here = false;
    for (size_t i = 0; i < builder->waiting_count; i++) {
        const struct waiting *waiting = &builder->waiting[i];
        struct text cell = builder_kept(builder, waiting->cell);
        const struct correction *correction = find_correction(builder, waiting, cell);
        if (correction)
            say_corrected(builder, waiting->place, cell, correction);
        take(builder, waiting, correction ? correction->to : cell);
    }
    builder->corrections_here = true;
    builder->waiting_count = 0;
}
