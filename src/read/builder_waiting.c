/* Cells that the manifest may put right: they wait until it is known whose return they are in. */
#include "builder.h"

#include <string.h>

void builder_begin_file(struct builder *builder, const char *file)
{
    builder->open = false;
    builder->here_count = 0;
    for (size_t i = 0; i < builder->correction_count; i++)
        if (return_is_of_file(builder->corrections[i].file, file))
            builder->here[builder->here_count++] = &builder->corrections[i];
    builder->corrections_here = builder->here_count > 0;
}

bool builder_corrects_line(const struct builder *builder, const struct correction *correction,
                           enum column_kind kind, size_t index)
{
    const struct template *template = builder->template;
    return kind == COLUMN_CHECKLIST && correction->column->kind == COLUMN_ITEM &&
           template->items[correction->column->index].question == index;
}

static bool is_awaited(const struct builder *builder, enum column_kind kind, size_t index)
{
    for (size_t i = 0; i < builder->here_count; i++) {
        const struct column *column = builder->here[i]->column;
        if ((column->kind == kind && column->index == index) ||
            builder_corrects_line(builder, builder->here[i], kind, index))
            return true;
    }
    return false;
}

static struct waiting *add_waiting(struct builder *builder, enum column_kind kind, size_t index,
                                   struct cell_place place)
{
    struct waiting *waiting = ARENA_NEXT(builder->arena, builder->waiting, builder->waiting_count,
                                         builder->waiting_capacity);
    *waiting = (struct waiting){.kind = kind, .index = index, .place = place};
    return waiting;
}

bool builder_wait(struct builder *builder, enum column_kind kind, size_t index, struct text cell,
                  struct cell_place place)
{
    return builder_wait_doubtful(builder, kind, index, cell, place, NULL, NULL);
}

bool builder_wait_doubtful(struct builder *builder, enum column_kind kind, size_t index,
                           struct text cell, struct cell_place place, const char *fault,
                           const char *doubt)
{
    if (!is_awaited(builder, kind, index))
        return false;
    struct waiting *waiting = add_waiting(builder, kind, index, place);
    waiting->cell = builder_keep(builder, cell);
    waiting->fault = builder_keep(builder, text_of(fault ? fault : ""));
    waiting->doubt = builder_keep(builder, text_of(doubt ? doubt : ""));
    return true;
}

bool builder_wait_for_mend(struct builder *builder, enum column_kind kind, size_t index,
                           struct text cell, struct cell_place place)
{
    if (!builder->problems->mend_folder || builder->taking_waiting)
        return false;
    add_waiting(builder, kind, index, place)->cell = builder_keep(builder, cell);
    return true;
}

bool builder_wait_list(struct builder *builder, size_t question, const struct text *labels,
                       size_t count, struct cell_place place)
{
    if (!is_awaited(builder, COLUMN_CHECKLIST, question))
        return false;
    struct waiting *waiting = add_waiting(builder, COLUMN_CHECKLIST, question, place);
    waiting->is_list = true;
    waiting->first_label = builder->label_count;
    for (size_t i = 0; i < count; i++)
        *ARENA_NEXT(builder->arena, builder->labels, builder->label_count,
                    builder->label_capacity) = builder_keep(builder, labels[i]);
    waiting->label_count = count;
    waiting->cell.begin = builder->length;
    for (size_t i = 0; i < count; i++) {
        builder_keep(builder, text_of(i ? "; " : ""));
        builder_keep(builder, labels[i]);
    }
    waiting->cell.length = builder->length - waiting->cell.begin;
    return true;
}
