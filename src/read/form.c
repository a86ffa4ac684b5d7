/* Reads the form layout: a line per item; one return per file. */
#include "input/runaway_quotes.h"
#include "item_list.h"
#include "layouts.h"
#include "unread.h"

#include <stdio.h>
#include <string.h>

struct form_reader {
    struct return_file *file;
    const struct header *header;
    struct unread unread;
    struct text cells[FORM_COLUMN_COUNT]; /* of the record in hand, owned by the file's arena */
    size_t capacities[FORM_COLUMN_COUNT];
    char faults[FORM_COLUMN_COUNT][LONGEST_FAULT]; /* why each cannot be read; empty if it can */
    char doubt[LONGEST_FAULT];                     /* about the answer; empty if there is none */
    struct text *line;                             /* room for the cells of a line */
    size_t broken_line; /* the line of a cell, not a comment, with a line break; 0 if none */
    bool any_text;
    bool any_row;
    bool filled_in; /* there is an answer, a comment or a field besides the template */
};

static bool is_known_answer(const struct form_reader *form, struct text cell)
{
    const struct template *template = form->file->template;
    size_t item = 0;
    while (item < template->item_count && !builder_knows_answer(form->file->builder, item, cell))
        item++;
    return item < template->item_count;
}

/* True if the cells could be a line of the form: a known answer, or an item with a blank. */
static bool looks_like_row(void *context, const struct text *cells, size_t count)
{
    const struct form_reader *form = context;
    size_t item = form->header->form_columns[FORM_ITEM];
    size_t answer = form->header->form_columns[FORM_ANSWER];
    if (count <= item || count <= answer || cells_are_prose(cells, answer + 1))
        return false;
    if (is_known_answer(form, cells[answer]))
        return true;
    return text_is_blank(cells[answer]) && template_column(form->file->template, cells[item]);
}

static void keep_cell(struct form_reader *form, size_t which, struct text field)
{
    char *bytes = (char *)form->cells[which].data;
    if (field.length > form->capacities[which]) {
        form->capacities[which] = field.length * 2;
        bytes = arena_alloc(form->file->arena, form->capacities[which]);
    }
    if (field.length)
        memcpy(bytes, field.data, field.length);
    form->cells[which] = (struct text){bytes, field.length};
}

static bool has_lines(struct text text)
{
    text = text_trim(text);
    return memchr(text.data, '\n', text.length) || memchr(text.data, '\r', text.length);
}

static void take_field(void *context, const struct table_place *place, struct text field)
{
    struct form_reader *form = context;
    if (place->column == 0) {
        form->any_text = false;
        form->broken_line = 0;
        form->doubt[0] = '\0';
        for (size_t i = 0; i < FORM_COLUMN_COUNT; i++) {
            form->cells[i].length = 0;
            form->faults[i][0] = '\0';
        }
    }
    form->any_text = form->any_text || place->fault || !text_is_blank(field);
    size_t which = 0;
    while (which < FORM_COLUMN_COUNT && form->header->form_columns[which] != place->column)
        which++;
    if (place->last_line && place->line != place->last_line) {
        if (which == FORM_ITEM || (which == FORM_ANSWER && has_lines(field)))
            form->broken_line = place->line;
        else if (which != FORM_ANSWER &&
                 runaway_quotes_hold_record(field, form->header->delimiter, form->line,
                                            form->header->count, looks_like_row, form))
            FILE_ERROR(form->file, place->line,
                       "these comments hold what looks like a whole line of the form: a quotation "
                       "mark that opens here has probably swallowed it");
    }
    if (which == FORM_COLUMN_COUNT) {
        if (place->column >= form->header->count)
            return;
        if (form->header->unheaded[place->column])
            unread_take(&form->unread, place, field);
        else
            unread_take_ignored(&form->unread, place, field);
        return;
    }
    keep_cell(form, which, field);
    if (place->fault)
        snprintf(form->faults[which], LONGEST_FAULT, "%s", place->fault);
    if (place->doubt && which == FORM_ANSWER)
        snprintf(form->doubt, LONGEST_FAULT, "%s", place->doubt);
}

/* True if what is said of immediate action stands in the comments. */
static bool has_alarm_beside(const struct form_reader *form, const struct column *meaning)
{
    return meaning->kind == COLUMN_FIELD && meaning->index == FIELD_IMMEDIATE_ACTION &&
           !*form->faults[FORM_ANSWER] && text_is_blank(form->cells[FORM_ANSWER]) &&
           !text_is_blank(form->cells[FORM_COMMENTS]);
}

static void take_comments(struct form_reader *form, const struct column *meaning, struct place at)
{
    struct builder *builder = form->file->builder;
    struct text comments = form->cells[FORM_COMMENTS];
    size_t question = meaning->kind == COLUMN_ITEM
                          ? form->file->template->items[meaning->index].question
                          : meaning->index;
    if (*form->faults[FORM_COMMENTS] && meaning->kind != COLUMN_FIELD &&
        builder_wait_doubtful(builder, COLUMN_COMMENTS, question, comments, cell_place_of(at),
                              form->faults[FORM_COMMENTS], NULL))
        return;
    if (*form->faults[FORM_COMMENTS])
        builder_say(builder, SEVERITY_ERROR, cell_place_of(at), "%s", form->faults[FORM_COMMENTS]);
    else if (meaning->kind != COLUMN_FIELD)
        builder_comments(builder, question, comments, cell_place_of(at));
    else if (!text_is_blank(comments) && !has_alarm_beside(form, meaning))
        problem_add(builder->problems, SEVERITY_WARNING, at,
                    "comments belong to a question: those on this line are not used");
}

/* Takes what stands beside an answer, and may be meant for it. An alarm must not be lost: what is
 * written beside it counts as if it stood in its place. */
static void take_misplaced(struct form_reader *form, const struct column *meaning, struct place at)
{
    struct builder *builder = form->file->builder;
    const struct template *template = form->file->template;
    struct text comments = form->cells[FORM_COMMENTS];
    if (*form->faults[FORM_ANSWER] || !text_is_blank(form->cells[FORM_ANSWER]))
        return;
    if (has_alarm_beside(form, meaning))
        builder_field(builder, FIELD_IMMEDIATE_ACTION, comments, cell_place_of(at));
    if (meaning->kind != COLUMN_ITEM)
        return;
    if (template->questions[template->items[meaning->index].question].checklist)
        builder_take_misplaced(builder, meaning->index, comments, cell_place_of(at),
                               "the comments");
    builder_take_misplaced(builder, meaning->index, form->cells[FORM_QUESTION], cell_place_of(at),
                           "the question");
}

/* The current line's item. If there is none, reports a problem and returns NULL. */
static const struct column *find_item(struct form_reader *form, struct place at)
{
    struct problems *problems = form->file->source->problems;
    struct text item = form->cells[FORM_ITEM];
    const struct column *meaning = template_column(form->file->template, item);
    bool contradicts = false;
    if (!meaning && !*form->faults[FORM_ITEM])
        meaning = template_numbered_column(form->file->template, item, &contradicts);
    if (contradicts)
        problem_add(problems, SEVERITY_WARNING, at,
                    "item %s: the number is not the template's, and the text decides: it is read "
                    "as %s",
                    PROBLEM_QUOTED(problems, item), meaning->name);
    if (meaning && !*form->faults[FORM_ITEM])
        return meaning;
    char buffer[256];
    const char *hint = template_hint(form->file->template, item, buffer);
    if (*form->faults[FORM_ITEM])
        problem_add(problems, SEVERITY_ERROR, at, "%s", form->faults[FORM_ITEM]);
    else if (text_is_blank(item))
        problem_add(problems, SEVERITY_ERROR, at, "no item is named on this line");
    else if (hint)
        problem_add(problems, SEVERITY_ERROR, at, "item %s: %s", PROBLEM_QUOTED(problems, item),
                    hint);
    else
        problem_add(problems, SEVERITY_ERROR, at, "item %s is not in the template \"%s\"",
                    PROBLEM_QUOTED(problems, item), form->file->template->id);
    return NULL;
}

/* True for a row that is no line of the form: a remark or a signature. Its item is not nearly one,
 * and what it has in the place of an answer answers nothing. Without an item it must be empty
 * there. */
static bool is_remark(const struct form_reader *form)
{
    char buffer[256];
    bool contradicts;
    struct text item = form->cells[FORM_ITEM], answer = form->cells[FORM_ANSWER];
    const struct template *template = form->file->template;
    bool empty = text_is_blank(answer) && text_is_blank(form->cells[FORM_COMMENTS]);
    return !*form->faults[FORM_ITEM] && !*form->faults[FORM_ANSWER] &&
           !*form->faults[FORM_COMMENTS] && (empty || !text_is_blank(item)) &&
           (text_is_blank(answer) || !is_known_answer(form, answer)) &&
           !template_column(template, item) &&
           !template_numbered_column(template, item, &contradicts) &&
           !template_hint(template, item, buffer);
}

/* Says of a row that is no line of the form what it has in the place of an answer or comments. */
static bool say_signature(const struct form_reader *form, struct place at)
{
    struct problems *problems = form->file->source->problems;
    struct text text = form->cells[FORM_ANSWER];
    if (text_is_blank(text))
        text = form->cells[FORM_COMMENTS];
    if (text_is_blank(text))
        return false;
    problem_add_of_kind(
        problems, SEVERITY_WARNING, at, ROW_NOT_READ,
        "the row %s is not read, nor what it says, %s: it names no item of the template. "
        "If that belongs to a question, put it on the line of that question",
        PROBLEM_QUOTED(problems, text_trim(form->cells[FORM_ITEM])),
        PROBLEM_QUOTED(problems, text_trim(text)));
    return true;
}

static void say_remark(const struct form_reader *form, struct place at)
{
    struct problems *problems = form->file->source->problems;
    struct text item = form->cells[FORM_ITEM], question = form->cells[FORM_QUESTION];
    if (say_signature(form, at))
        return;
    problem_add_of_kind(
        problems, SEVERITY_WARNING, at, ROW_NOT_READ,
        "the row %s%s%s is not read: it names no item of the template and has no answer",
        text_is_blank(item) ? "" : PROBLEM_QUOTED(problems, text_trim(item)),
        text_is_blank(item) || text_is_blank(question) ? "" : ", ",
        text_is_blank(question) ? "" : PROBLEM_QUOTED(problems, text_trim(question)));
}

static bool is_filled_in(const struct form_reader *form, const struct column *meaning)
{
    bool given = meaning->kind == COLUMN_FIELD && meaning->index == FIELD_TEMPLATE;
    return *form->faults[FORM_ANSWER] || *form->faults[FORM_COMMENTS] ||
           !text_is_blank(form->cells[FORM_COMMENTS]) ||
           (!given && !text_is_blank(form->cells[FORM_ANSWER]));
}

/* Warns of a line that ends early, whose answer or comments may have been lost. Behind the value of
 * a field nothing can be. */
static void say_short(const struct form_reader *form, const struct column *meaning, size_t columns,
                      struct place at)
{
    struct problems *problems = form->file->source->problems;
    bool whole_field = meaning->kind == COLUMN_FIELD && !text_is_blank(form->cells[FORM_ANSWER]);
    if (columns <= form->header->form_columns[FORM_ANSWER])
        problem_add(problems, SEVERITY_WARNING, at,
                    "the line ends before its answer: counted as no answer");
    else if (columns < form->header->count && !whole_field)
        problem_add(problems, SEVERITY_WARNING, at,
                    "the line has %zu of the %zu columns: the others count as blank", columns,
                    form->header->count);
}

static void take_record(void *context, const struct table_place *place)
{
    struct form_reader *form = context;
    struct return_file *file = form->file;
    if (!form->any_text)
        return;
    form->any_row = true;
    struct place at = {file->source->name, place->record_line, NULL};
    if (!table_record_fits(file->source, place, form->header->count, form->broken_line, NULL)) {
        builder_leave_out(file->builder);
        builder_doubt_lost_cell(file->builder, form->cells[FORM_ITEM], text_of("?"));
        return;
    }
    if (is_remark(form)) {
        say_remark(form, at);
        return;
    }
    const struct column *meaning = find_item(form, at);
    if (!meaning) {
        builder_doubt_lost_cell(file->builder, form->cells[FORM_ITEM], form->cells[FORM_ANSWER]);
        return;
    }
    at.item = meaning->name;
    form->filled_in = form->filled_in || is_filled_in(form, meaning);
    if (!builder_take(file->builder, meaning)) {
        problem_add(file->source->problems, SEVERITY_ERROR, at, "a second line for %s",
                    meaning->name);
        builder_leave_out(file->builder);
        builder_doubt_lost_cell(file->builder, form->cells[FORM_ITEM], form->cells[FORM_ANSWER]);
        return;
    }
    if (place->column > form->header->form_columns[FORM_ANSWER]) {
        return_file_take_cell(file, meaning, form->cells[FORM_ANSWER], cell_place_of(at),
                              form->faults[FORM_ANSWER], form->doubt);
        take_comments(form, meaning, at);
        take_misplaced(form, meaning, at);
    }
    say_short(form, meaning, place->column, at);
}

/* Warns of items without a line in the form. */
static void check_items(const struct return_file *file)
{
    const struct template *template = file->template;
    bool *found = arena_array(file->arena, template->item_count, sizeof *found);
    for (size_t i = 0; i < template->item_count; i++)
        found[i] = builder_has_cell(file->builder, i);
    for (size_t i = 0; i < template->column_count; i++)
        if (template->columns[i].kind == COLUMN_ITEM && file->builder->column_taken[i])
            found[template->columns[i].index] = true;
    const char *missing = item_list(file->arena, template, found, false);
    if (missing)
        problem_add(file->source->problems, SEVERITY_WARNING, file->builder->place,
                    "no line for %s: counted as no answer", missing);
}

void form_read(struct return_file *file, const struct header *header, struct record_table table)
{
    static const struct table_layout layout = {take_field, take_record};
    struct form_reader form = {.file = file, .header = header};
    unread_init(&form.unread, file->arena, file->source->problems, header);
    form.line = arena_array(file->arena, header->count, sizeof *form.line);
    builder_begin(file->builder, (struct place){file->source->name, header->line, NULL});
    if (!table.read(table.source, &layout, &form)) {
        file->malformed = true;
    } else if (!form.any_row) {
        FILE_ERROR(file, header->line, "no return in it: nothing stands below the headings");
    } else if (!form.filled_in && file->one_of_several) {
        SOURCE_PROBLEM(file->source, SEVERITY_NOTE, 0,
                       "the form on this sheet is blank: no return");
    } else if (!file->malformed) {
        unread_say(&form.unread, file->source->name);
        builder_take_waiting(file->builder); /* they have a line each, too */
        check_items(file);
        return_file_finish(file);
    }
}
