/* Takes the cells that have waited for a correction, corrected or as they came. */
#include "builder.h"

#include <string.h>

/* A name of the return in hand; if it has not been taken yet, as it came. */
static struct text name_in_hand(const struct builder *builder, enum field field)
{
    struct text name = builder_kept(builder, builder->fields[field]);
    for (size_t i = 0; i < builder->waiting_count && !name.length; i++)
        if (builder->waiting[i].kind == COLUMN_FIELD && builder->waiting[i].index == field &&
            !builder->waiting[i].taken)
            name = text_trim(builder_kept(builder, builder->waiting[i].cell));
    return name;
}

/* True if the correction is of the return in hand. Where it corrects one of the names that a return
 * is known by, the other two decide. */
static bool is_of_return(const struct builder *builder, const struct correction *correction)
{
    struct return_key read = {name_in_hand(builder, FIELD_CASE),
                              name_in_hand(builder, FIELD_AGENCY),
                              name_in_hand(builder, FIELD_SETTING)};
    struct return_key listed = correction->key;
    const struct column *column = correction->column;
    if (column->kind == COLUMN_FIELD && column->index == FIELD_CASE) {
        read.case_id = listed.case_id = text_trim(correction->to);
        if (builder->name_case && read.case_id.length)
            read.case_id = builder->name_case(builder->context, read.case_id);
    }
    if (column->kind == COLUMN_FIELD && column->index == FIELD_AGENCY)
        read.agency = listed.agency;
    if (column->kind == COLUMN_FIELD && column->index == FIELD_SETTING)
        read.setting = listed.setting;
    return builder->is_return(builder->context, &listed, &read);
}

/* Notes what stands where a correction expects something else. */
static void note_state(const struct builder *builder, struct correction *correction,
                       enum correction_state state, struct text cell, size_t line)
{
    if (state <= correction->state)
        return;
    correction->state = state;
    correction->line = line;
    correction->stands =
        (struct text){arena_copy(builder->arena, cell.data, cell.length), cell.length};
}

/* Cuts the next part off a list of ticks. */
static struct text next_part(struct text *rest, char mark)
{
    const char *end = rest->length ? memchr(rest->data, mark, rest->length) : NULL;
    struct text part = {rest->data, end ? (size_t)(end - rest->data) : rest->length};
    text_skip(rest, part.length + (end != NULL));
    return text_trim(part);
}

/* Replaces one part of a list of ticks, or takes it away. False if it is not there just once. */
static bool replace_part(struct arena *arena, struct text *cell,
                         const struct correction *correction)
{
    char mark = cell->length && memchr(cell->data, ';', cell->length) ? ';' : ',';
    const char *list = "";
    size_t found = 0;
    for (struct text rest = *cell; rest.length;) {
        struct text part = next_part(&rest, mark);
        bool is_it = text_equal(part, text_trim(correction->from));
        found += is_it;
        if (is_it)
            part = text_trim(correction->to);
        if (part.length)
            list = arena_format(arena, "%s%s%.*s", list,
                                !*list        ? ""
                                : mark == ';' ? "; "
                                              : ", ",
                                TEXT_ARGUMENTS(part));
    }
    if (found != 1 || text_is_blank(correction->from))
        return false;
    *cell = text_of(list);
    return true;
}

static void say_corrected(const struct builder *builder, struct cell_place place,
                          const struct correction *correction)
{
    struct text from = text_trim(correction->from), to = text_trim(correction->to);
    builder_say(builder, SEVERITY_NOTE, place, "%s is read as %s: the round's manifest corrects it",
                from.length ? PROBLEM_QUOTED(builder->problems, from) : "a blank",
                to.length ? PROBLEM_QUOTED(builder->problems, to) : "a blank");
}

/* Applies a correction to a cell of its column. False if it expects something else there. */
static bool apply(const struct builder *builder, struct correction *correction,
                  const struct waiting *waiting, struct arena *arena, struct text *cell)
{
    if (text_equal(text_trim(*cell), text_trim(correction->from)))
        *cell = text_trim(correction->to);
    else if (waiting->kind != COLUMN_CHECKLIST || !replace_part(arena, cell, correction))
        return false;
    if (correction->state < CORRECTION_MET)
        correction->state = CORRECTION_MET;
    say_corrected(builder, waiting->place, correction);
    return true;
}

/* Corrects a cell that has waited. Only of a list of ticks, several parts may be wrong. */
static bool correct(const struct builder *builder, const struct waiting *waiting,
                    struct arena *arena, struct text *cell)
{
    bool corrected = false, is_list = waiting->kind == COLUMN_CHECKLIST;
    const struct text as_it_came = *cell;
    for (size_t i = 0; i < builder->here_count; i++) {
        struct correction *correction = builder->here[i];
        bool line = builder_corrects_line(builder, correction, waiting->kind, waiting->index);
        bool same = correction->column->kind == waiting->kind &&
                    correction->column->index == waiting->index;
        if ((!line && !same) || !is_of_return(builder, correction))
            continue;
        if (line)
            note_state(builder, correction, CORRECTION_IN_CHECKLIST, *cell, waiting->place.line);
        else if ((!corrected || is_list) && apply(builder, correction, waiting, arena, cell))
            corrected = true;
        else
            note_state(builder, correction, CORRECTION_DIFFERS, as_it_came, waiting->place.line);
    }
    return corrected;
}

static void take(struct builder *builder, const struct waiting *waiting, struct text cell)
{
    const struct column column = {waiting->kind, waiting->index, NULL};
    builder_cell(builder, &column, cell, waiting->place);
}

static struct text copy_kept(const struct builder *builder, struct arena *arena,
                             struct stretch stretch)
{
    struct text text = builder_kept(builder, stretch);
    return (struct text){arena_copy(arena, text.data, text.length), text.length};
}

static void take_as_it_came(struct builder *builder, const struct waiting *waiting,
                            struct arena *arena, struct text cell)
{
    const struct column column = {waiting->kind, waiting->index, NULL};
    struct text *labels = arena_array(arena, waiting->label_count, sizeof *labels);
    if (waiting->fault.length) {
        builder_refuse_cell(builder, &column, waiting->place,
                            copy_kept(builder, arena, waiting->fault).data);
        return;
    }
    if (waiting->doubt.length)
        builder_doubt_name(builder, waiting->place, copy_kept(builder, arena, waiting->doubt).data);
    for (size_t i = 0; i < waiting->label_count; i++)
        labels[i] = copy_kept(builder, arena, builder->labels[waiting->first_label + i]);
    if (waiting->is_list)
        builder_tick_list(builder, waiting->index, labels, waiting->label_count, waiting->place);
    else
        take(builder, waiting, cell);
}

/* Takes what has waited: the names that the return is known by, or all else. */
static void take_some(struct builder *builder, struct arena *arena, bool names)
{
    for (size_t i = 0; i < builder->waiting_count; i++) {
        struct waiting *waiting = &builder->waiting[i];
        if ((waiting->kind == COLUMN_FIELD && waiting->index <= FIELD_SETTING) != names)
            continue;
        struct text cell = copy_kept(builder, arena, waiting->cell), as_it_came = cell;
        if (correct(builder, waiting, arena, &cell)) {
            take(builder, waiting, cell);
        } else {
            builder->judged = waiting;
            builder->meant = NULL;
            take_as_it_came(builder, waiting, arena, as_it_came);
            builder->judged = NULL;
        }
        waiting->taken = true;
    }
}

void builder_take_waiting(struct builder *builder)
{
    struct arena arena;
    if (!builder->waiting_count)
        return;
    arena_init_like(&arena, builder->arena);
    bool corrections_here = builder->corrections_here;
    builder->corrections_here = false;
    builder->taking_waiting = true;
    take_some(builder, &arena, true);
    take_some(builder, &arena, false);
    builder->corrections_here = corrections_here;
    builder->taking_waiting = false;
    builder->waiting_count = builder->label_count = 0;
    arena_free(&arena);
}

void builder_find_corrected(struct builder *builder, bool superseded)
{
    for (size_t i = 0; i < builder->here_count; i++)
        if (is_of_return(builder, builder->here[i]))
            note_state(builder, builder->here[i],
                       superseded ? CORRECTION_SUPERSEDED : CORRECTION_NO_CELL, text_of(""),
                       builder->place.line);
}
