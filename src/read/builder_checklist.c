/* Reads checklists: what is ticked, and what a box without a tick means. */
#include "builder.h"

#include "base/json.h"
#include "template/ticks.h"

#include <string.h>

bool builder_knows_ticks(const struct builder *builder, size_t question, struct text cell)
{
    size_t ticked[MOST_TICKS], count;
    return ticks_split(&builder->template->questions[question], text_trim(cell), ticked, &count) ==
           TICKS_SPLIT;
}

void builder_unreadable_checklist(struct builder *builder, size_t question_index)
{
    const struct question *question = &builder->template->questions[question_index];
    for (size_t i = 0; i < question->item_count; i++) {
        builder->answers[question->first_item + i] = ANSWER_UNREADABLE;
        builder->cells[question->first_item + i] = CELL_OF_REFUSED_LIST;
    }
}

void builder_unreadable(struct builder *builder, const struct column *meaning)
{
    if (meaning->kind == COLUMN_CHECKLIST)
        builder_unreadable_checklist(builder, meaning->index);
    if (meaning->kind == COLUMN_FIELD && meaning->index == FIELD_IMMEDIATE_ACTION)
        builder->immediate_action = IMMEDIATE_UNREADABLE;
    if (meaning->kind != COLUMN_ITEM)
        return;
    builder->cells[meaning->index] = CELL_WORD;
    builder->answers[meaning->index] = ANSWER_UNREADABLE;
}

void builder_refuse_cell(struct builder *builder, const struct column *meaning,
                         struct cell_place place, const char *fault)
{
    builder_say(builder, SEVERITY_ERROR, place, "%s", fault);
    if (meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_SETTING)
        builder_leave_out(builder);
    builder_unreadable(builder, meaning);
}

/* Answers every item of a checklist. `ticked` lists the positions ticked; item_count in it means
 * that none is. */
static void apply_ticks(struct builder *builder, const struct question *question,
                        const size_t *ticked, size_t count, struct cell_place place)
{
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        if (builder_has_cell(builder, item))
            builder_refuse_second_answer(builder, item, place);
        builder->cells[item] = CELL_WORD;
        builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->not_ticked);
    }
    for (size_t i = 0; i < count; i++)
        if (ticked[i] < question->item_count)
            builder->answers[question->first_item + ticked[i]] =
                (unsigned char)(ANSWER_OPTION + question->ticked);
}

/* Says why a cell cannot be read as the lines that are ticked. */
static void refuse_ticks(struct builder *builder, const struct question *question,
                         enum ticks_outcome outcome, struct text cell, struct cell_place place)
{
    const struct item *first = &builder->template->items[question->first_item];
    const struct item *last = first + question->item_count - 1;
    if (builder_refuse_spreadsheet_fault(builder, cell, place))
        return;
    if (outcome == TICKS_UNKNOWN && builder_knows_answer(builder, question->first_item, cell))
        builder_say(builder, SEVERITY_ERROR, place,
                    "%s is no answer to a checklist: answer each of its lines, %s to %s",
                    PROBLEM_QUOTED(builder->problems, cell), first->id, last->id);
    else if (outcome == TICKS_UNKNOWN)
        builder_say(builder, SEVERITY_ERROR, place,
                    "%s is not a line of this checklist (lines are joined by \";\" or \", \")",
                    PROBLEM_QUOTED(builder->problems, ticks_first_unknown(question, cell)));
    else if (outcome == TICKS_AMBIGUOUS)
        builder_say(
            builder, SEVERITY_ERROR, place,
            "%s can be split into lines of this checklist in more than one way: write \";\" "
            "behind each line that is ticked",
            PROBLEM_QUOTED(builder->problems, cell));
    else
        builder_say(builder, SEVERITY_ERROR, place,
                    "%s names a line twice, or none together with others",
                    PROBLEM_QUOTED(builder->problems, cell));
}

/* True if the cell is a list in JSON, as Microsoft's services write it: ["Health","Education"]. Its
 * lines are then taken. So is what only begins like one: it may have been cut off. */
static bool take_list(struct builder *builder, size_t question, struct text cell,
                      struct cell_place place)
{
    if (cell.data[0] != '[')
        return false;
    struct arena arena;
    struct json_error error;
    arena_init_like(&arena, builder->arena);
    const cJSON *list = json_read(&arena, cell, &error), *label;
    struct text *labels = arena_array(&arena, (size_t)cJSON_GetArraySize(list), sizeof *labels);
    size_t count = 0;
    bool good = cJSON_IsArray(list);
    cJSON_ArrayForEach(label, list)
    {
        good = good && cJSON_IsString(label);
        if (good)
            labels[count++] = text_of(label->valuestring);
    }
    bool cut_off = !good && memchr(cell.data, '"', cell.length);
    if (good)
        builder_tick_list(builder, question, labels, count, place);
    if (cut_off) {
        builder_say(builder, SEVERITY_ERROR, place,
                    "%s begins like a list in brackets, and is not a whole one: it may have been "
                    "cut off",
                    PROBLEM_QUOTED(builder->problems, cell));
        builder_unreadable_checklist(builder, question);
    }
    arena_free(&arena);
    return good || cut_off;
}

void builder_ticks(struct builder *builder, size_t question_index, struct text cell,
                   struct cell_place place)
{
    const struct question *question = &builder->template->questions[question_index];
    size_t ticked[MOST_TICKS], count = 0;
    if (builder->corrections_here &&
        builder_wait(builder, COLUMN_CHECKLIST, question_index, cell, place))
        return;
    if (text_is_blank(cell))
        return; /* a checklist that is wholly blank is no answer */
    if (take_list(builder, question_index, text_trim(cell), place))
        return;
    enum ticks_outcome outcome = ticks_split(question, text_trim(cell), ticked, &count);
    if (outcome == TICKS_SPLIT && !ticks_contradict(question, ticked, count)) {
        apply_ticks(builder, question, ticked, count, place);
        return;
    }
    if (outcome == TICKS_UNKNOWN && builder_may_be_not_asked(question, cell)) {
        for (size_t i = 0; i < question->item_count; i++)
            builder_doubt_answer(builder, question->first_item + i, i ? text_of("") : cell, place);
        return;
    }
    if (builder_wait_for_mend(builder, COLUMN_CHECKLIST, question_index, cell, place))
        return;
    refuse_ticks(builder, question, outcome, text_trim(cell), place);
    builder_unreadable_checklist(builder, question_index);
}

void builder_tick_lines(struct builder *builder, size_t question_index, const size_t *ticked,
                        size_t count, struct cell_place place)
{
    const struct question *question = &builder->template->questions[question_index];
    if (ticks_contradict(question, ticked, count)) {
        builder_say(builder, SEVERITY_ERROR, place,
                    "a line stands there twice, or none together with others");
        builder_unreadable_checklist(builder, question_index);
    } else if (count) {
        apply_ticks(builder, question, ticked, count, place);
    }
}

void builder_tick_list(struct builder *builder, size_t question_index, const struct text *labels,
                       size_t count, struct cell_place place)
{
    const struct question *question = &builder->template->questions[question_index];
    size_t ticked[MOST_TICKS] = {0};
    bool good = count <= MOST_TICKS;
    if (builder->corrections_here &&
        builder_wait_list(builder, question_index, labels, count, place))
        return;
    if (!good)
        builder_say(builder, SEVERITY_ERROR, place, "%zu labels: at most %d are allowed", count,
                    MOST_TICKS);
    for (size_t i = 0; i < count && good; i++) {
        good = ticks_find(question, labels[i], &ticked[i]);
        if (!good)
            builder_say(builder, SEVERITY_ERROR, place, "%s is not a line of this checklist",
                        PROBLEM_QUOTED(builder->problems, labels[i]));
    }
    if (good)
        builder_tick_lines(builder, question_index, ticked, count, place);
    else
        builder_unreadable_checklist(builder, question_index);
}

void builder_apply_checklist_rule(struct builder *builder, const struct question *question)
{
    bool ticks = false, words = false;
    for (size_t i = 0; i < question->item_count; i++) {
        unsigned char cell = builder->cells[question->first_item + i];
        ticks = ticks || cell == CELL_TICK;
        words = words || cell == CELL_WORD || cell == CELL_NOT_APPLICABLE;
    }
    if (!ticks || words)
        return;
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        if (builder->cells[item] == CELL_BLANK)
            builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->not_ticked);
    }
}
