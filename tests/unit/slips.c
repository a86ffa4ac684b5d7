#include "test.h"

#include "slips.h"

#include "random.h"

#include <ctype.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Not here, because nobody can know them, whatever the program does:
 * - another answer, case, agency or setting that is valid (yes for no), or a blank in its place;
 * - other words in a comment, or in a setting, which the report shows as it came; a setting that
 *   differs from the one asked for is a warning where no other request can be meant;
 * - a heading of an optional column (comments, setting, alarm) that has become a plain word;
 * - two headings that have changed places without their columns;
 * - a row, a file or a column of comments, settings or alarms that is missing altogether (what was
 *   asked for and did not come in is in the report), also if a file ends between two rows;
 * - cells of a sheet that have moved by a column, if they still fit: a sheet has no row ends. */

#define PICK(slip, list) ((list)[random_below((slip)->seed, LENGTH(list))])

static struct grid_cell *cell_at(struct slip *slip, size_t row, size_t column)
{
    return &slip->file->grid.rows[row].cells[column];
}

static const char *heading_at(struct slip *slip, size_t column)
{
    return cell_at(slip, slip->file->grid.heading_row, column)->text;
}

static void mark(struct slip *slip, size_t row)
{
    slip->file->grid.rows[row].slipped = true;
}

static const char anything[] = "";

/* Picks a cell of these kinds with the text; any that is not blank if it is NULL, and any at all if
 * it is `anything`. */
static bool pick_cell(struct slip *slip, unsigned kinds, const char *text, size_t *row,
                      size_t *column)
{
    const struct grid *grid = &slip->file->grid;
    size_t found = 0;
    for (size_t i = 0; i < grid->count; i++)
        for (size_t j = 0; j < grid->rows[i].count; j++) {
            const char *cell = grid->rows[i].cells[j].text;
            bool fits = text == anything || (text ? strcasecmp(cell, text) == 0 : *cell);
            if (!fits || !(grid_meaning(slip->round, grid, i, j).kind & kinds))
                continue;
            if (random_below(slip->seed, ++found) == 0) {
                *row = i;
                *column = j;
            }
        }
    return found;
}

static bool put(struct slip *slip, size_t row, size_t column, const char *text)
{
    struct grid_cell *cell = cell_at(slip, row, column);
    slip->what = arena_format(slip->arena, "row %zu, column %zu: \"%s\" for \"%s\"", row + 1,
                              column + 1, text, cell->text);
    cell->text = text;
    mark(slip, row);
    return true;
}

static const char *pick_text(struct slip *slip)
{
    size_t count = 0;
    while (slip->kind->texts[count])
        count++;
    return slip->kind->texts[random_below(slip->seed, count)];
}

/* Puts one of the kind's texts into a cell. */
static bool replace(struct slip *slip)
{
    size_t row, column;
    return pick_cell(slip, slip->kind->cells, anything, &row, &column) &&
           put(slip, row, column, pick_text(slip));
}

/* The form with a text in the place of its %, if it has one. */
static const char *fill(struct slip *slip, const char *form, const char *text)
{
    const char *gap = strchr(form, '%');
    return gap ? arena_format(slip->arena, "%.*s%s%s", (int)(gap - form), form, text, gap + 1)
               : form;
}

/* Puts one of the kind's texts, in which % stands for what was there, into a cell that is not
 * blank. */
static bool rewrite(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, slip->kind->cells, NULL, &row, &column))
        return false;
    const char *form = pick_text(slip);
    return put(slip, row, column, fill(slip, form, cell_at(slip, row, column)->text));
}

static const struct question *question_at(const struct slip *slip, size_t row, size_t column)
{
    struct cell_meaning meaning = grid_meaning(slip->round, &slip->file->grid, row, column);
    const struct template *template = slip->round->template;
    return &template->questions[template->items[meaning.index].question];
}

static const struct template_option *option_of(const struct question *question, const char *text)
{
    for (size_t i = 0; i < question->option_count; i++)
        if (strcasecmp(text, question->options[i].value) == 0 ||
            strcasecmp(text, question->options[i].label) == 0)
            return &question->options[i];
    return NULL;
}

static bool is_called(const struct template_option *option, const char *name)
{
    return strcasecmp(option->value, name) == 0 || strcasecmp(option->label, name) == 0;
}

/* The only option of its role. */
static bool is_only(const struct question *question, const struct template_option *option)
{
    size_t count = 0;
    for (size_t i = 0; i < question->option_count; i++)
        count += question->options[i].role == option->role;
    return count == 1;
}

static bool say_plainly(struct slip *slip)
{
    static const char *const yes[] = {"y", "Y", "YES", "Yes.", " yes ", "yes ."};
    static const char *const no[] = {"n", "N", "NO", "No.", " no ", "nO"};
    static const char *const not_applicable[] = {"n/a",  "N/A", "NA", "n.a.", "Not Applicable.",
                                                 "N / A"};
    static const char *const unsure[] = {"dk",        "DK",     "Don’t know", "dont know",
                                         "not known", "unsure", "Not sure."};
    size_t row, column;
    if (!pick_cell(slip, CELL_ANSWER, NULL, &row, &column))
        return false;
    const struct question *question = question_at(slip, row, column);
    const struct template_option *option = option_of(question, cell_at(slip, row, column)->text);
    if (!option)
        return false;
    bool only = is_only(question, option);
    const char *text = is_called(option, "yes")                      ? PICK(slip, yes)
                       : is_called(option, "no")                     ? PICK(slip, no)
                       : only && option->role == ROLE_NOT_APPLICABLE ? PICK(slip, not_applicable)
                       : only && option->role == ROLE_UNSURE         ? PICK(slip, unsure)
                                                                     : NULL;
    return text && put(slip, row, column, text);
}

static bool write_in_capitals(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, slip->kind->cells, NULL, &row, &column))
        return false;
    char *text = arena_format(slip->arena, "%s", cell_at(slip, row, column)->text);
    for (char *c = text; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    return put(slip, row, column, text);
}

/* An answer that another question has, but not this one. */
static bool answer_another_question(struct slip *slip)
{
    const struct template *template = slip->round->template;
    const struct question *other =
        &template->questions[random_below(slip->seed, template->question_count)];
    const char *label = other->options[random_below(slip->seed, other->option_count)].label;
    struct text_key key;
    size_t row, column, option;
    return text_match_key(text_of(label), &key) &&
           pick_cell(slip, CELL_ANSWER, anything, &row, &column) &&
           !text_map_find(&question_at(slip, row, column)->answers, text_of_key(&key), &option) &&
           put(slip, row, column, label);
}

/* A text that no answer of the question can be, put into a question that is no checklist: there a
 * tick is an answer. */
static bool answer_unknown(struct slip *slip)
{
    size_t row, column;
    return pick_cell(slip, CELL_ANSWER, anything, &row, &column) &&
           !question_at(slip, row, column)->checklist && put(slip, row, column, pick_text(slip));
}

/* Leaves out a letter, doubles it, or swaps it with the next. */
static const char *misspell(struct slip *slip, const char *text)
{
    size_t length = strlen(text), at = random_below(slip->seed, length);
    int shown = (int)at;
    for (size_t i = 0; i < length; i++)
        if (text[i] & 0x80)
            return NULL; /* a character of several bytes */
    switch (random_below(slip->seed, 3)) {
    case 0:
        return arena_format(slip->arena, "%.*s%s", shown, text, text + at + 1);
    case 1:
        return arena_format(slip->arena, "%.*s%s", shown + 1, text, text + at);
    default:
        return at + 1 == length ? NULL
                                : arena_format(slip->arena, "%.*s%c%c%s", shown, text, text[at + 1],
                                               text[at], text + at + 2);
    }
}

static bool misspell_cell(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, slip->kind->cells, NULL, &row, &column))
        return false;
    const char *text = misspell(slip, cell_at(slip, row, column)->text);
    return text && put(slip, row, column, text);
}

static bool break_line(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, slip->kind->cells, NULL, &row, &column))
        return false;
    const char *text = cell_at(slip, row, column)->text;
    size_t at = random_below(slip->seed, strlen(text) + 1);
    while (text[at] & 0x80)
        at++;
    return put(slip, row, column, arena_format(slip->arena, "%.*s\n%s", (int)at, text, text + at));
}

/* An alarm in words, where the alarm says so already: the first letters of the text tell. */
static bool word_alarm(struct slip *slip)
{
    size_t row, column;
    const char *text = pick_text(slip);
    return pick_cell(slip, CELL_ALARM, tolower((unsigned char)*text) == 'y' ? "yes" : "no", &row,
                     &column) &&
           put(slip, row, column, text);
}

/* Rows. */

static bool pick_return_row(struct slip *slip, size_t *row)
{
    const struct grid *grid = &slip->file->grid;
    *row = grid->header_rows + random_below(slip->seed, grid->count - grid->header_rows);
    slip->what = arena_format(slip->arena, "row %zu", *row + 1);
    return true;
}

static bool swap_rows(struct slip *slip)
{
    size_t a, b;
    pick_return_row(slip, &a);
    pick_return_row(slip, &b);
    struct grid_row *rows = slip->file->grid.rows, row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
    return a != b;
}

static struct grid_row *insert_row(struct slip *slip, size_t at)
{
    struct grid *grid = &slip->file->grid;
    struct grid_row *row = grid_insert_row(slip->arena, grid, at, grid_columns(grid));
    row->slipped = true;
    slip->what = arena_format(slip->arena, "new row %zu", at + 1);
    return row;
}

static size_t pick_gap(struct slip *slip)
{
    const struct grid *grid = &slip->file->grid;
    return grid->header_rows + random_below(slip->seed, grid->count - grid->header_rows + 1);
}

static bool repeat_row(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    struct grid_row copy = slip->file->grid.rows[row], *added;
    mark(slip, row);
    added = insert_row(slip, pick_gap(slip));
    memcpy(added->cells, copy.cells, copy.count * sizeof *copy.cells);
    return true;
}

static bool repeat_header(struct slip *slip)
{
    struct grid_row *added = insert_row(slip, pick_gap(slip));
    struct grid_row *header = &slip->file->grid.rows[0];
    memcpy(added->cells, header->cells, header->count * sizeof *header->cells);
    return true;
}

static bool cut_row(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    struct grid_row *cut = &slip->file->grid.rows[row];
    cut->count = 1 + random_below(slip->seed, cut->count - 1);
    mark(slip, row);
    return true;
}

static bool insert_cell(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    struct grid_row *longer = &slip->file->grid.rows[row];
    grid_insert_cell(slip->arena, longer, random_below(slip->seed, longer->count + 1))->text =
        pick_text(slip);
    mark(slip, row);
    return true;
}

static bool remove_cell(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    struct grid_row *shorter = &slip->file->grid.rows[row];
    grid_remove_cell(shorter, random_below(slip->seed, shorter->count));
    mark(slip, row);
    return true;
}

static bool add_cell_behind(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    struct grid_row *longer = &slip->file->grid.rows[row];
    for (size_t gap = 1 + random_below(slip->seed, 4); gap; gap--)
        grid_insert_cell(slip->arena, longer, longer->count);
    longer->cells[longer->count - 1].text = pick_text(slip);
    mark(slip, row);
    return true;
}

static bool add_blank_row(struct slip *slip)
{
    struct grid_row *row = insert_row(slip, random_below(slip->seed, 4) ? pick_gap(slip) : 0);
    if (random_below(slip->seed, 2))
        row->count = 1; /* in CSV an empty line */
    return true;
}

static bool add_title(struct slip *slip)
{
    for (size_t rows = 1 + random_below(slip->seed, 3); rows; rows--)
        insert_row(slip, 0)->cells[0].text = pick_text(slip);
    return true;
}

static bool add_row_below(struct slip *slip)
{
    struct grid_row *row = insert_row(slip, slip->file->grid.count);
    row->cells[random_below(slip->seed, 2)].text = pick_text(slip);
    return true;
}

/* A total: a word, and how many answered. */
static bool add_total(struct slip *slip)
{
    const struct grid *grid = &slip->file->grid;
    struct grid_row *row = insert_row(slip, grid->count);
    row->cells[0].text = "Total";
    for (size_t i = 1; i < row->count; i++)
        if (grid_meaning(slip->round, grid, grid->header_rows, i).kind == CELL_ANSWER)
            row->cells[i].text = arena_format(slip->arena, "%zu", 1 + random_below(slip->seed, 20));
    return true;
}

static bool change_delimiter(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    struct grid_row *changed = &slip->file->grid.rows[row];
    changed->delimiter = PICK(slip, ",;\t|");
    mark(slip, row);
    return changed->delimiter && changed->delimiter != slip->file->dialect.delimiter;
}

static bool hide_row(struct slip *slip)
{
    size_t row;
    pick_return_row(slip, &row);
    return slip->file->grid.rows[row].hidden = true;
}

/* Columns. */

static bool pick_column(struct slip *slip, unsigned kinds, size_t *column)
{
    const struct grid *grid = &slip->file->grid;
    size_t found = 0;
    for (size_t i = 0; i < grid_columns(grid); i++)
        if ((grid_meaning(slip->round, grid, grid->header_rows, i).kind & kinds) &&
            random_below(slip->seed, ++found) == 0)
            *column = i;
    if (found)
        slip->what =
            arena_format(slip->arena, "column %zu, \"%s\"", *column + 1, heading_at(slip, *column));
    return found;
}

static bool shuffle_columns(struct slip *slip)
{
    grid_shuffle(&slip->file->grid, slip->seed);
    return true;
}

static bool swap_columns(struct slip *slip)
{
    size_t a, b;
    pick_column(slip, CELL_ANY, &a);
    pick_column(slip, CELL_ANY, &b);
    grid_swap_columns(&slip->file->grid, a, b);
    return a != b;
}

static bool misspell_heading(struct slip *slip)
{
    size_t column;
    if (!pick_column(slip, CELL_ANY - CELL_OTHER, &column))
        return false;
    const char *text = misspell(slip, heading_at(slip, column));
    return text && put(slip, slip->file->grid.heading_row, column, text);
}

static bool blank_heading(struct slip *slip)
{
    size_t column;
    return pick_column(slip, CELL_ANY, &column) &&
           put(slip, slip->file->grid.heading_row, column, "");
}

static bool replace_heading(struct slip *slip)
{
    size_t column;
    return pick_column(slip, CELL_ANY, &column) &&
           put(slip, slip->file->grid.heading_row, column, pick_text(slip));
}

static bool double_heading(struct slip *slip)
{
    size_t column, other;
    unsigned kinds = CELL_ANY - CELL_OTHER - CELL_COMMENT;
    return pick_column(slip, kinds, &column) && pick_column(slip, kinds, &other) &&
           column != other &&
           put(slip, slip->file->grid.heading_row, column, heading_at(slip, other));
}

/* Puts a number in front of a heading, as the forms of services have it: another than its own. */
static bool number_heading(struct slip *slip)
{
    size_t column;
    return pick_column(slip, CELL_ANSWER | CELL_TICKS, &column) &&
           put(slip, slip->file->grid.heading_row, column,
               arena_format(slip->arena, "%zu. %s", 1 + random_below(slip->seed, 20),
                            heading_at(slip, column)));
}

/* Gives a heading the number of another question. */
static bool renumber_heading(struct slip *slip)
{
    const struct template *template = slip->round->template;
    const char *id = template->items[random_below(slip->seed, template->item_count)].id;
    size_t column;
    return pick_column(slip, CELL_ANSWER | CELL_COMMENT, &column) &&
           strcmp(heading_at(slip, column), id) != 0 &&
           put(slip, slip->file->grid.heading_row, column,
               grid_meaning(slip->round, &slip->file->grid, 1, column).kind == CELL_ANSWER
                   ? id
                   : arena_format(slip->arena, "%s_comments", id));
}

static bool delete_column(struct slip *slip)
{
    struct grid *grid = &slip->file->grid;
    size_t column;
    if (!pick_column(slip, CELL_ANSWER | CELL_TICKS | CELL_BOX | CELL_CASE | CELL_AGENCY, &column))
        return false;
    for (size_t i = 0; i < grid->count; i++)
        grid_remove_cell(&grid->rows[i], column);
    return true;
}

static bool insert_column(struct slip *slip)
{
    struct grid *grid = &slip->file->grid;
    size_t column = random_below(slip->seed, grid_columns(grid) + 1);
    const char *heading = pick_text(slip);
    for (size_t i = 0; i < grid->count; i++)
        grid_insert_cell(slip->arena, &grid->rows[i], column)->text =
            i == grid->heading_row ? heading : "";
    size_t row;
    pick_return_row(slip, &row);
    return put(slip, row, column, "Discussed with the lead");
}

/* Files. */

static bool rename_file(struct slip *slip)
{
    const char *name = slip->file->name;
    slip->file->name =
        arena_format(slip->arena, "%.*s%s", (int)strcspn(name, "."), name, pick_text(slip));
    slip->what = slip->file->name;
    return true;
}

static bool send_twice(struct slip *slip)
{
    slip->what = slip->file->copy_name = arena_format(slip->arena, "9%s", slip->file->name);
    return true;
}

/* The text in another encoding; no data if it does not have all characters. */
static struct text encode(struct arena *arena, const char *encoding, struct text text)
{
    size_t room = 4 * text.length + 4, left = room;
    char *in = (char *)text.data, *encoded = arena_alloc(arena, room), *out = encoded;
    iconv_t to = iconv_open(encoding, "UTF-8");
    assert_true(to != (iconv_t)-1); /* NOLINT(performance-no-int-to-ptr) */
    bool whole = iconv(to, &in, &text.length, &out, &left) == 0;
    iconv_close(to);
    return whole ? (struct text){encoded, room - left} : (struct text){NULL, 0};
}

static const char *without_others(struct arena *arena, const char *text)
{
    char *kept = arena_format(arena, "%s", text), *end = kept;
    for (; *text; text++)
        if (!(*text & 0x80))
            *end++ = *text;
    *end = '\0';
    return kept;
}

void slip_fit_encoding(struct slip *slip)
{
    struct grid *grid = &slip->file->grid;
    for (size_t i = 0; i < grid->count; i++)
        for (size_t j = 0; j < grid->rows[i].count; j++) {
            struct grid_cell *cell = &grid->rows[i].cells[j];
            if (grid_meaning(slip->round, grid, i, j).kind == CELL_COMMENT &&
                !encode(slip->arena, slip->kind->encoding, text_of(cell->text)).data)
                cell->text = without_others(slip->arena, cell->text);
        }
}

/* True for a byte order mark. */
static bool has_mark(const struct slip *slip)
{
    return strncmp(slip->file->bytes.data, "\xEF\xBB\xBF", 3) == 0;
}

static bool change_encoding(struct slip *slip)
{
    struct text *bytes = &slip->file->bytes;
    if (has_mark(slip))
        text_skip(bytes, 3);
    *bytes = encode(slip->arena, slip->kind->encoding, *bytes);
    slip->what = slip->kind->encoding;
    return bytes->data;
}

/* Puts a text into the file in place of so many bytes. */
static void splice(struct slip *slip, size_t at, size_t removed, const char *added)
{
    struct text *bytes = &slip->file->bytes;
    size_t behind = at + removed;
    *bytes = text_of(arena_format(slip->arena, "%.*s%s%.*s", (int)at, bytes->data, added,
                                  (int)(bytes->length - behind), bytes->data + behind));
    slip->what = arena_format(slip->arena, "byte %zu, %zu removed, added: %s", at, removed, added);
}

static bool open_with(struct slip *slip)
{
    if (has_mark(slip))
        return false;
    splice(slip, 0, 0, pick_text(slip));
    return true;
}

static bool name_separator(struct slip *slip)
{
    if (has_mark(slip))
        return false;
    splice(slip, 0, 0,
           arena_format(slip->arena, "sep=%c%s", slip->file->dialect.delimiter,
                        slip->file->dialect.line_end));
    return true;
}

/* True if the byte is inside quotation marks. */
static bool is_quoted(struct text bytes, size_t at)
{
    bool quoted = false;
    for (size_t i = 0; i < at; i++)
        if (bytes.data[i] == '\\')
            i++;
        else if (bytes.data[i] == '"')
            quoted = !quoted;
    return quoted;
}

static bool cut_file(struct slip *slip)
{
    struct text *bytes = &slip->file->bytes;
    size_t length = random_below(slip->seed, bytes->length);
    slip->what = arena_format(slip->arena, "after %zu bytes", length);
    if (length < 2 || !is_quoted(*bytes, length) || bytes->data[length - 1] == '"')
        return false;
    bytes->length = length;
    return true;
}

static bool cut_workbook(struct slip *slip)
{
    return slip->file->cut = true;
}

/* Quotation marks of CSV. */
static bool misquote(struct slip *slip)
{
    static const char *const forms[] = {"%\"", "\"%", "\"\"%\"", "\"%\"\"", "\"\"%\"\"", "\"%\" "};
    size_t row, column;
    if (!pick_cell(slip, CELL_ANY - CELL_COMMENT - CELL_OTHER, NULL, &row, &column))
        return false;
    struct grid_cell *cell = cell_at(slip, row, column);
    if (strpbrk(cell->text, "\"\n;,"))
        return false;
    cell->raw = fill(slip, PICK(slip, forms), cell->text);
    slip->what =
        arena_format(slip->arena, "row %zu, column %zu: %s", row + 1, column + 1, cell->raw);
    mark(slip, row);
    return true;
}

/* JSON. */

static bool misspell_key(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, CELL_ANY - CELL_HEADING - CELL_OTHER, NULL, &row, &column))
        return false;
    const struct grid *grid = &slip->file->grid;
    const char *heading = grid->rows[0].cells[column].text;
    const struct column *own = template_column(slip->round->template, text_of(heading));
    const char *key =
        own->kind == COLUMN_COMMENTS ? slip->round->template->questions[own->index].id : own->name;
    const char *spelt = misspell(slip, key);
    if (!spelt || template_column(slip->round->template, text_of(spelt)))
        return false; /* the key of something else, or read as it is meant */
    cell_at(slip, row, column)->key = spelt;
    mark(slip, row);
    slip->what = arena_format(slip->arena, "row %zu: \"%s\" for \"%s\"", row + 1, spelt, key);
    return true;
}

static bool put_raw(struct slip *slip, size_t row, size_t column, const char *raw)
{
    cell_at(slip, row, column)->raw = raw;
    mark(slip, row);
    slip->what = arena_format(slip->arena, "row %zu, column %zu (\"%s\"): %s", row + 1, column + 1,
                              cell_at(slip, row, column)->text, raw);
    return true;
}

static bool double_key(struct slip *slip)
{
    const struct grid *grid = &slip->file->grid;
    size_t row, column;
    if (!pick_cell(slip, CELL_ANSWER | CELL_NAME | CELL_ALARM, NULL, &row, &column))
        return false;
    return put_raw(slip, row, column,
                   arena_format(slip->arena, "\"%s\", \"%s\": \"%s\"",
                                cell_at(slip, row, column)->text, grid->rows[0].cells[column].text,
                                pick_text(slip)));
}

/* A value that is not text, in place of one. */
static bool put_value(struct slip *slip)
{
    size_t row, column;
    return pick_cell(slip, slip->kind->cells, NULL, &row, &column) &&
           (grid_meaning(slip->round, &slip->file->grid, row, column).kind != CELL_ANSWER ||
            !question_at(slip, row, column)->checklist) &&
           put_raw(slip, row, column, pick_text(slip));
}

static bool put_null(struct slip *slip)
{
    size_t row, column;
    return pick_cell(slip, CELL_ANSWER | CELL_COMMENT | CELL_SETTING | CELL_ALARM, anything, &row,
                     &column) &&
           !*cell_at(slip, row, column)->text && put_raw(slip, row, column, "null");
}

static bool put_digits(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, CELL_ANY - CELL_HEADING, NULL, &row, &column))
        return false;
    const char *text = cell_at(slip, row, column)->text;
    return !text[strspn(text, "0123456789")] && put_raw(slip, row, column, text);
}

/* Picks a place outside texts that has one of these signs. */
static bool pick_sign(struct slip *slip, const char *signs, size_t *at)
{
    struct text bytes = slip->file->bytes;
    size_t found = 0;
    bool quoted = false;
    for (size_t i = 0; i < bytes.length; i++) {
        if (bytes.data[i] == '"')
            quoted = !quoted;
        if (bytes.data[i] == '\\')
            i++;
        else if ((!quoted || bytes.data[i] == '"') && strchr(signs, bytes.data[i]) &&
                 random_below(slip->seed, ++found) == 0)
            *at = i;
    }
    return found;
}

static bool add_sign(struct slip *slip)
{
    size_t at;
    if (!pick_sign(slip, "}],:{[", &at))
        return false;
    splice(slip, at, 0, pick_text(slip));
    return true;
}

static bool lose_sign(struct slip *slip)
{
    size_t at;
    if (!pick_sign(slip, "}],:{[\"", &at))
        return false;
    splice(slip, at, 1, "");
    return true;
}

static bool replace_sign(struct slip *slip)
{
    size_t at;
    if (!pick_sign(slip, "\"", &at))
        return false;
    splice(slip, at, 1, pick_text(slip));
    return true;
}

#ifdef CINAUDIT_WITH_XLSX
/* Workbooks. In the XML of a cell, % stands for its text. */

static bool put_xml(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, slip->kind->cells, NULL, &row, &column))
        return false;
    const char *text = grid_escape_xml(slip->arena, cell_at(slip, row, column)->text);
    return !strstr(text, "_x") && put_raw(slip, row, column, fill(slip, pick_text(slip), text));
}

/* A number as a spreadsheet can store and show it. */
static bool put_number(struct slip *slip)
{
    size_t row, column;
    if (!pick_cell(slip, CELL_NAME, NULL, &row, &column))
        return false;
    const char *text = cell_at(slip, row, column)->text;
    return !text[strspn(text, "0123456789")] &&
           put_raw(slip, row, column, fill(slip, pick_text(slip), text));
}

/* TRUE for Yes, and FALSE for No. */
static bool put_truth(struct slip *slip)
{
    size_t row, column;
    bool truth = random_below(slip->seed, 2);
    return pick_cell(slip, CELL_ANSWER | CELL_ALARM, truth ? "yes" : "no", &row, &column) &&
           put_raw(slip, row, column, truth ? "t=\"b\"><v>1</v>" : "t=\"b\"><v>0</v>");
}

static bool add_sheet(struct slip *slip)
{
    slip->file->dialect.other_sheet = pick_text(slip);
    return true;
}

static bool copy_sheet(struct slip *slip)
{
    slip->file->dialect.other_sheet = grid_sheet_rows(slip->arena, &slip->file->grid);
    slip->file->dialect.other_hidden = random_below(slip->seed, 2);
    slip->what = slip->file->dialect.other_hidden ? "hidden" : "visible";
    return true;
}
#endif

#define TEXTS(...) ((const char *const[]){__VA_ARGS__, NULL})

const struct slip_kind slip_kinds[] = {
    /* Answers. */
    {"an answer in plain words", IN_ALL | AS_ANY, PLACE_NOWHERE, .change = say_plainly},
    {"an answer in capitals", IN_ALL | AS_ANY, PLACE_NOWHERE, .change = write_in_capitals,
     .cells = CELL_ANSWER},
    {"spaces and full stops around an answer", IN_ALL | AS_ANY, PLACE_NOWHERE, .change = rewrite,
     .cells = CELL_ANSWER,
     .texts = TEXTS(" %", "% ", "%.", "  % . ", "\xC2\xA0%", "%\xE2\x80\x8B", "'%'", "\t%")},
    {"an answer with a remark", IN_ALL | AS_ANY, PLACE_ROW, .change = rewrite,
     .cells = CELL_ANSWER | CELL_TICKS,
     .texts = TEXTS("% - see comments", "%, but out of date", "% (see q3)", "%/No", "%; partly",
                    "Only %", "%\nNo minutes", "% %", "% but not shared", "see q2: %")},
    {"an answer with a sign", IN_ALL | AS_ANY, PLACE_ROW, .change = rewrite,
     .cells = CELL_ANSWER | CELL_TICKS,
     .texts = TEXTS("%?", "%*", "+%", "<%", ">%", "~%", "=%", "#%", "%+", "≥%", "%^", "%£", "% ✗",
                    "¬%")},
    {"an unknown answer", IN_ALL | AS_ANY, PLACE_ROW, .change = answer_unknown,
     .texts = TEXTS("maybe", "Partly", "tbc", "?", "-", "see above", "…", "✗", "-1", "<5", "13+",
                    "13", "0", "yes/no", "n/k?", ".", "\"", "'")},
    {"an unknown word in a box", IN_TABLES | AS_CSV | AS_XLSX, PLACE_ROW, .change = replace,
     .cells = CELL_BOX,
     .texts = TEXTS("maybe", "?", "-", "2", "see the file", "-1", "yes?", "x (in part)", "…")},
    {"an answer of another question", IN_ALL | AS_ANY, PLACE_ROW,
     .change = answer_another_question},
    {"an error of a formula", IN_ALL | AS_ANY, PLACE_ROW, .change = replace,
     .cells = CELL_ANY - CELL_OTHER - CELL_HEADING,
     .texts = TEXTS("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!",
                    "########", "#n/a", " #N/A ", "#CALC!", "#GETTING_DATA")},
    {"a line break in a cell", IN_ALL | AS_ANY, PLACE_ROW, .change = break_line,
     .cells = CELL_CASE | CELL_AGENCY | CELL_ANSWER | CELL_TICKS | CELL_ALARM},
    /* Names. */
    {"a case in other words", IN_ALL | AS_ANY, PLACE_ROW, .change = rewrite, .cells = CELL_CASE,
     .texts = TEXTS("Case %", "case%", "%.", "0%", "%.0", "No. %", "Child %", "(%)", "#%", "%?",
                    "%*", "% and 9", "%/9", "%-Jul", "1.23E+13", "%+", "-%", "%\xE2\x80\x8B",
                    "\"%\"", "'%", "% (sibling)", "%,", "%.5", "%:00")},
    {"a case in other letters", IN_ALL | AS_ANY, PLACE_NOWHERE, .change = write_in_capitals,
     .cells = CELL_CASE | CELL_AGENCY},
    {"spaces around a name", IN_ALL | AS_ANY, PLACE_NOWHERE, .change = rewrite,
     .cells = CELL_CASE | CELL_AGENCY,
     .texts = TEXTS(" %", "% ", "\xC2\xA0%", "%\t", "%\xE2\x80\x8B")},
    {"a name misspelt", IN_ALL | AS_ANY, PLACE_ROW, .change = misspell_cell,
     .cells = CELL_CASE | CELL_AGENCY},
    {"an agency in other words", IN_ALL | AS_ANY, PLACE_ROW, .change = rewrite,
     .cells = CELL_AGENCY,
     .texts = TEXTS("The %", "%s", "% (North)", "%?", "%/GP", "%.", "%, North")},
    /* The alarm. */
    {"an alarm with words", IN_ALL | AS_ANY, PLACE_ROW, .change = word_alarm,
     .texts = TEXTS("Yes - referred", "Y", "YES.", "yes!", "Yes, to MASH", "Yes?", "No.", "n",
                    "N/A", "NO", "none needed", "not needed", "No - done", "no?")},
    {"an alarm that says neither", IN_ALL | AS_ANY, PLACE_ROW, .change = replace,
     .cells = CELL_ALARM,
     .texts = TEXTS("see below", "?", "TBC", "maybe", "-1", "referred", "2", "✓", "x", "-", ".")},
    /* Rows. */
    {"two rows in each other's place", IN_WIDE | IN_EXPORT | IN_FORM | AS_CSV | AS_XLSX,
     PLACE_NOWHERE, .change = swap_rows, .reorders = true},
    {"two returns in each other's place", IN_JSON | AS_JSON, PLACE_NOWHERE, .change = swap_rows,
     .reorders = true},
    {"a row twice", IN_ALL | AS_ANY, PLACE_ROW, .change = repeat_row},
    {"the header again", IN_TABLES | AS_CSV | AS_XLSX, PLACE_ROW, .change = repeat_header},
    {"a row cut short", IN_TABLES | AS_CSV, PLACE_ROW, .change = cut_row},
    {"a cell too many", IN_TABLES | AS_CSV, PLACE_ROW, .change = insert_cell,
     .texts = TEXTS("", "yes", "x")},
    {"a cell too few", IN_TABLES | AS_CSV, PLACE_ROW, .change = remove_cell},
    {"a remark at the right", IN_TABLES | AS_CSV | AS_XLSX, PLACE_ROW, .change = add_cell_behind,
     .texts = TEXTS("see the minutes", "yes", "7")},
    {"a blank row", IN_TABLES | AS_CSV | AS_XLSX, PLACE_NOWHERE, .change = add_blank_row},
    {"a title above", IN_TABLES | AS_CSV | AS_XLSX, PLACE_ROW, .change = add_title,
     .texts = TEXTS("Our returns", "School, March 2014", "Case", "Audit")},
    {"a remark below", IN_TABLES | AS_CSV | AS_XLSX, PLACE_ROW, .change = add_row_below,
     .texts = TEXTS("Notes", "Seen by the lead", "Signed:", "* not yet shared", "7", "END")},
    {"a total below", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_ROW, .change = add_total},
    {"another delimiter in a row", IN_TABLES | AS_CSV, PLACE_ROW, .change = change_delimiter},
    {"a quotation mark lost or doubled", IN_TABLES | AS_CSV, PLACE_LINE, .change = misquote},
    {"a hidden row", IN_TABLES | AS_XLSX, PLACE_NOWHERE, .change = hide_row},
    /* Columns. */
    {"columns in another order", IN_WIDE | AS_CSV | AS_XLSX, PLACE_NOWHERE,
     .change = shuffle_columns},
    {"two columns in each other's place", IN_WIDE | AS_CSV | AS_XLSX, PLACE_NOWHERE,
     .change = swap_columns},
    {"a heading misspelt", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = misspell_heading},
    {"an item misspelt", IN_FORM | AS_CSV | AS_XLSX, PLACE_LINE, .change = misspell_cell,
     .cells = CELL_HEADING},
    {"a heading missing", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = blank_heading},
    {"a heading that says nothing", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = replace_heading, .texts = TEXTS("#REF!", "Column1", "Unnamed: 3", "-", " ", "#N/A")},
    {"a heading twice", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = double_heading},
    {"a heading with another number", IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = number_heading},
    {"the heading of another question", IN_WIDE | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = renumber_heading},
    {"a column missing", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = delete_column},
    {"a column too many", IN_WIDE | IN_EXPORT | AS_CSV | AS_XLSX, PLACE_LINE,
     .change = insert_column,
     .texts = TEXTS("", "Notes", "Other comments", "Comments", "Urgent?", "Column1", "Score")},
    /* Files. */
    {"another ending", IN_ALL | AS_ANY, PLACE_FILE, .change = rename_file,
     .texts = TEXTS(".csv", ".txt", ".json", ".xlsx", ".tsv", ".CSV", ".xls", ".docx", ".pdf", "",
                    ".csv.txt", ".ods", ".ndjson", ".bak", ".csv.tmp")},
    {"a file twice", IN_ALL | AS_ANY, PLACE_FILE, .change = send_twice},
    {"Windows-1252", IN_ALL | AS_CSV | AS_JSON, PLACE_NOWHERE, .spoil = change_encoding,
     .encoding = "WINDOWS-1252"},
    {"UTF-16", IN_ALL | AS_CSV | AS_JSON, PLACE_NOWHERE, .spoil = change_encoding,
     .encoding = "UTF-16"},
    {"UTF-16 without a mark", IN_ALL | AS_CSV | AS_JSON, PLACE_FILE, .spoil = change_encoding,
     .encoding = "UTF-16BE"},
    {"MacRoman", IN_ALL | AS_CSV | AS_JSON, PLACE_FILE, .spoil = change_encoding,
     .encoding = "MACINTOSH"},
    {"code page 850", IN_ALL | AS_CSV | AS_JSON, PLACE_FILE, .spoil = change_encoding,
     .encoding = "CP850"},
    {"code page 437", IN_ALL | AS_CSV | AS_JSON, PLACE_FILE, .spoil = change_encoding,
     .encoding = "CP437"},
    {"a byte order mark", IN_ALL | AS_CSV | AS_JSON, PLACE_NOWHERE, .spoil = open_with,
     .texts = TEXTS("\xEF\xBB\xBF")},
    {"sep=", IN_TABLES | AS_CSV, PLACE_NOWHERE, .spoil = name_separator},
    {"a file cut off", IN_ALL | AS_CSV | AS_JSON, PLACE_FILE, .spoil = cut_file},
    {"a workbook cut off", IN_TABLES | AS_XLSX, PLACE_FILE, .change = cut_workbook},
    /* JSON. */
    {"a key misspelt", IN_JSON | AS_JSON, PLACE_ROW, .change = misspell_key},
    {"a key twice", IN_JSON | AS_JSON, PLACE_ROW, .change = double_key,
     .texts = TEXTS("yes", "no", "A", "")},
    {"a value that is no text", IN_JSON | AS_JSON, PLACE_ROW, .change = put_value,
     .cells = CELL_NAME | CELL_ANSWER,
     .texts = TEXTS("5", "-1", "1.5", "{}", "[]", "[1]", "1e3", "{\"a\": 1}", "true", "false")},
    {"an alarm that is no text", IN_JSON | AS_JSON, PLACE_ROW, .change = put_value,
     .cells = CELL_ALARM, .texts = TEXTS("5", "-1", "1.5", "{}", "[]", "[1]", "{\"a\": 1}")},
    {"a comment that is no text", IN_JSON | AS_JSON, PLACE_ROW, .change = put_value,
     .cells = CELL_COMMENT, .texts = TEXTS("{}", "[]", "[1]", "{\"a\": \"b\"}")},
    {"null for a blank", IN_JSON | AS_JSON, PLACE_NOWHERE, .change = put_null},
    {"digits without quotation marks", IN_JSON | AS_JSON, PLACE_ROW, .change = put_digits},
    {"a sign too many", IN_JSON | AS_JSON, PLACE_LINE, .spoil = add_sign,
     .texts = TEXTS(",", ":", "\"", "}", "{", "]", "[", "//", "/* */", "null", "#", "\f")},
    {"a sign too few", IN_JSON | AS_JSON, PLACE_LINE, .spoil = lose_sign},
    {"other quotation marks", IN_JSON | AS_JSON, PLACE_LINE, .spoil = replace_sign,
     .texts = TEXTS("“", "”", "'", "''", "\\\"")},
#ifdef CINAUDIT_WITH_XLSX
    {"an error in a cell of a sheet", IN_TABLES | AS_XLSX, PLACE_ROW, .change = put_xml,
     .cells = CELL_ANY - CELL_OTHER - CELL_HEADING,
     .texts = TEXTS("t=\"e\"><v>#N/A</v>", "t=\"e\"><v>#REF!</v>", "><f>A1</f>",
                    "t=\"e\"><f>A1/0</f><v>#DIV/0!</v>")},
    {"a date in a cell of a sheet", IN_TABLES | AS_XLSX, PLACE_ROW, .change = put_xml,
     .cells = CELL_NAME | CELL_ANSWER | CELL_TICKS | CELL_ALARM,
     .texts = TEXTS("s=\"1\"><v>41718</v>", "s=\"1\"><v>7</v>", "t=\"d\"><v>2014-03-20</v>")},
    {"text with formats", IN_TABLES | AS_XLSX, PLACE_NOWHERE, .change = put_xml, .cells = CELL_ANY,
     .texts = TEXTS("t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\">%</t></r>"
                    "</is>",
                    "t=\"inlineStr\"><is><r><t xml:space=\"preserve\">%</t></r><r><t></t></r>"
                    "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is>",
                    "t=\"str\"><f>A1</f><v>%</v>", "t=\"str\" s=\"1\"><v>%</v>")},
    {"a number as it is stored", IN_TABLES | AS_XLSX, PLACE_ROW, .change = put_number,
     .texts = TEXTS("><v>%.0</v>", "><v>%E0</v>", "s=\"2\"><v>%</v>", "t=\"str\"><v>%</v>",
                    "><v>%.00000000000001</v>", "t=\"n\"><f>1+1</f><v>%</v>")},
    {"yes and no as truth", IN_TABLES | AS_XLSX, PLACE_ROW, .change = put_truth},
    {"another sheet", IN_TABLES | AS_XLSX, PLACE_NOWHERE, .change = add_sheet,
     .texts = TEXTS("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>How to fill in</t></is></c>"
                    "</row>",
                    "")},
    {"the sheet twice", IN_TABLES | AS_XLSX, PLACE_FILE, .change = copy_sheet},
#endif
    {NULL}};
