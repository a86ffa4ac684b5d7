/* Answers that the manifest puts right: they wait until it is known whose return they are in. */
#include "builder.h"

#include <string.h>

void builder_begin_file(struct builder *builder, const char *file)
{
    builder->open = false;
    builder->corrections_here = false;
    for (size_t i = 0; i < builder->correction_count; i++)
        if (return_is_of_file(builder->corrections[i].file, file))
            builder->corrections_here = true;
}

/* True if the correction is one of this answer, in whichever return of the file. */
static bool is_of_answer(const struct builder *builder, const struct correction *correction,
                         enum column_kind kind, size_t index, struct text cell)
{
    return correction->column->kind == kind && correction->column->index == index &&
           return_is_of_file(correction->file, builder->place.file) &&
           text_equal(text_trim(cell), text_trim(correction->from));
}

bool builder_wait(struct builder *builder, enum column_kind kind, size_t index, struct text cell,
                  struct cell_place place)
{
    for (size_t i = 0; i < builder->correction_count; i++) {
        if (!is_of_answer(builder, &builder->corrections[i], kind, index, cell))
            continue;
        *ARENA_NEXT(builder->arena, builder->waiting, builder->waiting_count,
                    builder->waiting_capacity) =
            (struct waiting){kind, index, builder_keep(builder, cell), place};
        return true;
    }
    return false;
}

const struct correction *builder_find_correction(const struct builder *builder,
                                                 const struct waiting *waiting, struct text cell)
{
    struct return_key key = builder_key(builder);
    for (size_t i = 0; i < builder->correction_count; i++) {
        const struct correction *correction = &builder->corrections[i];
        if (is_of_answer(builder, correction, waiting->kind, waiting->index, cell) &&
            builder->is_return(builder->context, &correction->key, &key))
            return correction;
    }
    return NULL;
}
