/* Takes the answers that have waited for a correction. */
#include "builder.h"

static void take(struct builder *builder, const struct waiting *waiting, struct text cell)
{
    if (waiting->kind == COLUMN_ITEM)
        builder_answer(builder, waiting->index, cell, waiting->place);
    else if (waiting->kind == COLUMN_CHECKLIST)
        builder_ticks(builder, waiting->index, cell, waiting->place);
    else
        builder_field(builder, (enum field)waiting->index, cell, waiting->place);
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
        const struct correction *correction = builder_find_correction(builder, waiting, cell);
        if (correction)
            say_corrected(builder, waiting->place, cell, correction);
        take(builder, waiting, correction ? correction->to : cell);
    }
    builder->corrections_here = true;
    builder->waiting_count = 0;
}
