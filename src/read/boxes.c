#include "boxes.h"

#include "services.h"
#include "template/ticks.h"

#include <string.h>
#include <strings.h>

void boxes_init(struct boxes *boxes, struct arena *arena, const struct template *template,
                const struct header *header)
{
    *boxes = (struct boxes){
        .template = template,
        .service = header->service,
        .checklists = arena_array(arena, template->question_count, sizeof *boxes->checklists),
        .lines = arena_array(arena, template->item_count, sizeof *boxes->lines)};
    for (size_t i = 0; header->service && i < header->count; i++) {
        const struct column *column = header->columns[i];
        if (column && header->uses[i] == USE_BOX) {
            boxes->lines[column->index] = header->lines[i];
            boxes->checklists[template->items[column->index].question].present = true;
        } else if (column && header->uses[i] == USE_NONE_BOX) {
            boxes->checklists[column->index].has_none = true;
            boxes->checklists[column->index].none = header->lines[i];
        }
    }
}

void boxes_begin(struct boxes *boxes)
{
    for (size_t i = 0; i < boxes->template->question_count; i++) {
        boxes->checklists[i].none_box = BOX_BLANK;
        boxes->checklists[i].list_place.line = 0;
    }
}

void boxes_take_none(struct boxes *boxes, size_t question, struct text cell,
                     struct cell_place place)
{
    static const char *const yes[] = {"yes", "y", NULL}, *const no[] = {"no", "n", "na", NULL};
    struct box_checklist *checklist = &boxes->checklists[question];
    checklist->none_box = yes[text_match_name(cell, yes)] ? BOX_TICKED
                          : no[text_match_name(cell, no)] ? BOX_EMPTY
                                                          : box_of(cell, checklist->none);
    checklist->none_place = place;
}

void boxes_take_list(struct boxes *boxes, struct builder *builder, size_t question,
                     struct text cell, struct cell_place place)
{
    boxes->checklists[question].list = builder_keep(builder, text_trim(cell));
    boxes->checklists[question].list_place = place;
}

static bool begins(struct text text, struct text with)
{
    return text.length >= with.length && strncasecmp(text.data, with.data, with.length) == 0 &&
           (text.length == with.length || text.data[with.length] == ' ');
}

/* The longest of the lines that are ticked with which the list begins; the number of lines if it
 * begins with none. "None of these" is one of them if it is ticked. */
static size_t line_in_front(const struct boxes *boxes, const struct builder *builder,
                            size_t question, struct text list, const bool *seen)
{
    const struct box_checklist *checklist = &boxes->checklists[question];
    const struct question *of = &boxes->template->questions[question];
    size_t best = of->item_count + 1, longest = 0;
    for (size_t i = 0; i <= of->item_count; i++) {
        size_t item = of->first_item + i;
        struct text line = i < of->item_count ? boxes->lines[item] : checklist->none;
        bool ticked = i < of->item_count ? builder->answers[item] == ANSWER_OPTION + of->ticked
                                         : checklist->none_box == BOX_TICKED;
        if (!ticked || seen[i] || line.length <= longest || !begins(list, line))
            continue;
        best = i;
        longest = line.length;
    }
    return best;
}

/* True if the list has exactly the lines that are ticked. */
static bool list_agrees(const struct boxes *boxes, const struct builder *builder, size_t question)
{
    const struct question *of = &boxes->template->questions[question];
    const struct box_checklist *checklist = &boxes->checklists[question];
    struct text list = builder_kept(builder, checklist->list);
    bool seen[MOST_TICKS + 1] = {false};
    size_t ticked = checklist->none_box == BOX_TICKED, found = 0;
    for (size_t i = 0; i < of->item_count; i++)
        ticked += builder->answers[of->first_item + i] == ANSWER_OPTION + of->ticked;
    for (; list.length; found++) {
        size_t line = line_in_front(boxes, builder, question, list, seen);
        if (line > of->item_count)
            return false;
        seen[line] = true;
        text_skip(&list, line < of->item_count ? boxes->lines[of->first_item + line].length
                                               : checklist->none.length);
        list = text_trim(list);
    }
    return found == ticked;
}

/* Marks what all lines of a checklist hold. */
static void set_all(struct builder *builder, const struct question *question, enum cell cell,
                    unsigned char answer)
{
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++) {
        if (builder->cells[i] == CELL_MISSING)
            continue;
        builder->cells[i] = (unsigned char)cell;
        builder->answers[i] = answer;
    }
}

/* Of a checklist's lines, how many hold this. */
static size_t count_cells(const struct builder *builder, const struct question *question,
                          enum cell cell)
{
    size_t count = 0;
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++)
        count += builder->cells[i] == cell;
    return count;
}

/* Of a checklist's lines, how many have this answer. */
static size_t count_answers(const struct builder *builder, const struct question *question,
                            size_t option)
{
    size_t count = 0;
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++)
        count += builder->answers[i] == ANSWER_OPTION + option;
    return count;
}

/* True if the return answers a question otherwise than by boxes that are all empty, or comments on
 * one, or says something of an alarm. */
static bool has_other_answer(const struct boxes *boxes, const struct builder *builder)
{
    const struct template *template = boxes->template;
    bool any = builder->immediate_action != IMMEDIATE_NOT_SAID;
    for (size_t i = 0; i < template->question_count && !any; i++) {
        const struct question *question = &template->questions[i];
        any = builder->comments[i].length > 0 || boxes->checklists[i].none_box == BOX_TICKED;
        for (size_t j = question->first_item; j < question->first_item + question->item_count; j++)
            any =
                any || (builder->answers[j] != ANSWER_NONE && builder->cells[j] != CELL_EMPTY_BOX);
    }
    return any;
}

/* Settles a checklist of which no box is ticked, and at least one is said to be empty. */
static void settle_empty(struct boxes *boxes, struct builder *builder, size_t index)
{
    const struct question *question = &boxes->template->questions[index];
    struct box_checklist *checklist = &boxes->checklists[index];
    struct cell_place place = {builder->place.line, question->id};
    if (checklist->has_none ||
        (question->applies_if.option_count && !template_asks(question, builder->answers))) {
        set_all(builder, question, CELL_BLANK, ANSWER_NONE);
    } else if (!has_other_answer(boxes, builder)) {
        builder_say(builder, SEVERITY_WARNING, place,
                    "every box of this checklist is empty, and nothing else is answered: %s writes "
                    "that also where nobody touched the boxes, so it counts as no answer",
                    boxes->service->name);
        set_all(builder, question, CELL_BLANK, ANSWER_NONE);
    } else if (checklist->all_empty++ == 0) {
        checklist->first_all_empty = builder->place.line;
    }
}

static void refuse(struct builder *builder, size_t question, struct cell_place place,
                   const char *why)
{
    builder_say(builder, SEVERITY_ERROR, place, "%s", why);
    builder_unreadable_checklist(builder, question);
}

static void settle(struct boxes *boxes, struct builder *builder, size_t index)
{
    const struct question *question = &boxes->template->questions[index];
    struct box_checklist *checklist = &boxes->checklists[index];
    size_t ticks =
        count_cells(builder, question, CELL_TICK) + count_cells(builder, question, CELL_CROSS);
    size_t words = count_cells(builder, question, CELL_WORD);
    size_t ticked = count_answers(builder, question, question->ticked);
    if (checklist->none_box == BOX_OTHER)
        refuse(builder, index, checklist->none_place,
               "the box for \"None of these\" is neither ticked nor empty");
    else if (checklist->none_box == BOX_TICKED && ticked > 0)
        refuse(builder, index, checklist->none_place,
               "\"None of these\" is ticked together with a line of the checklist: put right which "
               "of them is meant");
    else if (checklist->list_place.line && !list_agrees(boxes, builder, index))
        refuse(builder, index, checklist->list_place,
               "the list of what is ticked does not agree with the columns of the lines: export "
               "the file again, or put right which of them is meant");
    else if (checklist->none_box == BOX_TICKED)
        set_all(builder, question, CELL_WORD,
                (unsigned char)(ANSWER_OPTION + question->not_ticked));
    else if (boxes->service->empty_untouched && !ticks && !words &&
             count_cells(builder, question, CELL_EMPTY_BOX))
        settle_empty(boxes, builder, index);
}

void boxes_settle(struct boxes *boxes, struct builder *builder)
{
    for (size_t i = 0; i < boxes->template->question_count; i++)
        if (boxes->checklists[i].present &&
            !count_cells(builder, &boxes->template->questions[i], CELL_OF_REFUSED_LIST))
            settle(boxes, builder, i);
}

void boxes_say(const struct boxes *boxes, struct problems *problems, const char *file)
{
    for (size_t i = 0; boxes->service && i < boxes->template->question_count; i++) {
        const struct box_checklist *checklist = &boxes->checklists[i];
        struct place place = {file, checklist->first_all_empty, boxes->template->questions[i].id};
        if (checklist->all_empty)
            problem_add(problems, SEVERITY_WARNING, place,
                        "every box of this checklist is empty in %zu return%s%s: counted as not "
                        "ticked, but %s writes the same where nobody touched the boxes; a line "
                        "\"None of these\" in the form tells these apart",
                        checklist->all_empty, text_plural(checklist->all_empty),
                        checklist->all_empty > 1 ? ", of which this is the first" : "",
                        boxes->service->name);
    }
}

/* Reads words that are codes of lines: "a b". Their positions go to `ticked`. */
static bool read_codes(const struct template *template, size_t question, struct text cell,
                       size_t *ticked, size_t *count)
{
    for (*count = 0; cell.length; cell = text_trim(cell)) {
        const char *space = memchr(cell.data, ' ', cell.length);
        struct text word = {cell.data, space ? (size_t)(space - cell.data) : cell.length};
        if (*count == MOST_TICKS || !ticks_find_code(template, question, word, &ticked[*count]))
            return false;
        (*count)++;
        text_skip(&cell, word.length);
    }
    return *count > 0;
}

void boxes_take_whole(struct builder *builder, size_t question, struct text cell,
                      struct cell_place place)
{
    size_t ticked[MOST_TICKS], count;
    if (read_codes(builder->template, question, text_trim(cell), ticked, &count) ||
        ticks_split_words(&builder->template->questions[question], text_trim(cell), ticked,
                          &count) == TICKS_SPLIT)
        builder_tick_lines(builder, question, ticked, count, place);
    else
        builder_ticks(builder, question, cell, place);
}
