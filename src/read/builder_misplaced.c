/* Answers that stand beside their place: in the comments, or over the text of the question. */
#include "builder.h"

void builder_take_misplaced(struct builder *builder, size_t item, struct text cell,
                            struct cell_place place, const char *where)
{
    cell = text_trim(cell);
    if (cell.length > LONGEST_SPELLING || !builder_knows_answer(builder, item, cell))
        return;
    *ARENA_NEXT(builder->arena, builder->misplaced, builder->misplaced_count,
                builder->misplaced_capacity) = (struct misplaced_answer){
        .item = item,
        .text = builder_keep(builder, cell),
        .line = place.line,
        .where = where,
    };
}

void builder_say_misplaced(const struct builder *builder)
{
    for (size_t i = 0; i < builder->misplaced_count; i++) {
        const struct misplaced_answer *answer = &builder->misplaced[i];
        struct cell_place place = {answer->line, builder->template->items[answer->item].id};
        if (builder->answers[answer->item] == ANSWER_NONE)
            builder_say(builder, SEVERITY_WARNING, place,
                        "%s stands in the place of %s, and that of the answer is blank: counted "
                        "as no answer. If it is the answer, move it there",
                        PROBLEM_QUOTED(builder->problems, builder_kept(builder, answer->text)),
                        answer->where);
    }
}
