#include "grid.h"

#include "random.h"

#include <csv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static enum cell_kind kind_of_field(size_t field)
{
    static const enum cell_kind kinds[FIELD_COUNT] = {
        [FIELD_CASE] = CELL_CASE,       [FIELD_AGENCY] = CELL_AGENCY,
        [FIELD_SETTING] = CELL_SETTING, [FIELD_AUDITOR_ROLE] = CELL_OTHER,
        [FIELD_COMPLETED] = CELL_OTHER, [FIELD_IMMEDIATE_ACTION] = CELL_ALARM,
        [FIELD_TEMPLATE] = CELL_OTHER};
    return kinds[field];
}

/* True if a heading has one of the lines of a checklist, by its text or its code: "q1/a". */
static bool names_line(const struct template *template, const char *heading)
{
    for (size_t i = 0; i < template->item_count; i++) {
        const struct item *item = &template->items[i];
        const struct question *question = &template->questions[item->question];
        size_t length = strlen(question->id);
        const char *code = strstr(heading, question->id);
        if (question->checklist &&
            (strstr(heading, item->text) ||
             (code && (code[length] == '/' || strncmp(code + length, "___", 3) == 0))))
            return true;
    }
    return false;
}

/* What stands below the headings of a column, or in a form behind an item. */
static struct cell_meaning meaning_under(const struct sample *round, const char *heading)
{
    const struct column *column = template_column(round->template, text_of(heading));
    if (!column)
        return (struct cell_meaning){
            strncasecmp(heading, "comment", 7) == 0 ? CELL_COMMENT : CELL_OTHER, 0};
    return (struct cell_meaning){column->kind == COLUMN_FIELD       ? kind_of_field(column->index)
                                 : column->kind == COLUMN_ITEM      ? CELL_ANSWER
                                 : column->kind == COLUMN_CHECKLIST ? CELL_TICKS
                                                                    : CELL_COMMENT,
                                 column->index};
}

struct cell_meaning grid_meaning(const struct sample *round, const struct grid *grid, size_t row,
                                 size_t column)
{
    if (row < grid->header_rows || (grid->form && column == 0))
        return (struct cell_meaning){CELL_HEADING, 0};
    if (!grid->form) {
        struct cell_meaning meaning =
            meaning_under(round, grid->rows[grid->heading_row].cells[column].text);
        bool box = meaning.kind == CELL_OTHER || grid->header_rows > 1;
        for (size_t i = 0; box && i < grid->header_rows; i++)
            if (names_line(round->template, grid->rows[i].cells[column].text))
                return (struct cell_meaning){CELL_BOX, 0};
        return meaning;
    }
    struct cell_meaning meaning = meaning_under(round, grid->rows[row].cells[0].text);
    if (column == 1 && meaning.kind != CELL_TICKS)
        return meaning;
    bool comment = column == 2 && (meaning.kind == CELL_TICKS || meaning.kind == CELL_ANSWER);
    return (struct cell_meaning){comment ? CELL_COMMENT : CELL_OTHER, 0};
}

/* What libcsv's callbacks add cells to. */
struct loading {
    struct arena *arena;
    struct grid grid;
    size_t row_capacity, cell_capacity;
    struct grid_row row;
};

static void add_cell(void *bytes, size_t length, void *context)
{
    struct loading *loading = context;
    struct grid_row *row = &loading->row;
    ARENA_NEXT(loading->arena, row->cells, row->count, loading->cell_capacity)->text =
        arena_copy(loading->arena, bytes, length);
}

static void add_row(int end, void *context)
{
    struct loading *loading = context;
    struct grid *grid = &loading->grid;
    (void)end;
    *ARENA_NEXT(loading->arena, grid->rows, grid->count, loading->row_capacity) = loading->row;
    loading->row = (struct grid_row){0};
    loading->cell_capacity = 0;
}

struct grid grid_load(struct arena *arena, const char *path, char delimiter)
{
    struct loading loading = {.arena = arena, .grid = {.header_rows = 1}};
    struct csv_parser parser;
    char buffer[4096];
    FILE *file = fopen(path, "r");
    if (!file || csv_init(&parser, CSV_STRICT) != 0)
        abort();
    csv_set_delim(&parser, (unsigned char)delimiter);
    int first = getc(file);
    if (first != 0xEF)
        ungetc(first, file);
    else
        fseek(file, 3, SEEK_SET); /* a byte order mark */
    size_t length;
    while ((length = fread(buffer, 1, sizeof buffer, file)))
        csv_parse(&parser, buffer, length, add_cell, add_row, &loading);
    csv_fini(&parser, add_cell, add_row, &loading);
    csv_free(&parser);
    fclose(file);
    return loading.grid;
}

static struct grid_cell *copy_cells(struct arena *arena, const struct grid_row *row, size_t more)
{
    struct grid_cell *cells = arena_array(arena, row->count + more, sizeof *cells);
    if (row->count)
        memcpy(cells, row->cells, row->count * sizeof *cells);
    return cells;
}

struct grid grid_copy(struct arena *arena, const struct grid *grid)
{
    struct grid copy = *grid;
    copy.rows = arena_array(arena, grid->count, sizeof *copy.rows);
    for (size_t i = 0; i < grid->count; i++) {
        copy.rows[i] = grid->rows[i];
        copy.rows[i].cells = copy_cells(arena, &grid->rows[i], 0);
    }
    return copy;
}

size_t grid_columns(const struct grid *grid)
{
    return grid->rows[0].count;
}

struct grid_row *grid_insert_row(struct arena *arena, struct grid *grid, size_t at, size_t cells)
{
    struct grid_row *rows = arena_array(arena, grid->count + 1, sizeof *rows);
    memcpy(rows, grid->rows, at * sizeof *rows);
    memcpy(rows + at + 1, grid->rows + at, (grid->count - at) * sizeof *rows);
    grid->rows = rows;
    grid->count++;
    rows[at].count = cells;
    rows[at].cells = arena_array(arena, cells, sizeof *rows[at].cells);
    for (size_t i = 0; i < cells; i++)
        rows[at].cells[i].text = "";
    return &rows[at];
}

struct grid_cell *grid_insert_cell(struct arena *arena, struct grid_row *row, size_t at)
{
    struct grid_cell *cells = copy_cells(arena, row, 1);
    memmove(cells + at + 1, cells + at, (row->count - at) * sizeof *cells);
    cells[at] = (struct grid_cell){.text = ""};
    row->cells = cells;
    row->count++;
    return &cells[at];
}

void grid_remove_cell(struct grid_row *row, size_t at)
{
    memmove(row->cells + at, row->cells + at + 1, (row->count - at - 1) * sizeof *row->cells);
    row->count--;
}

void grid_swap_columns(struct grid *grid, size_t a, size_t b)
{
    for (size_t i = 0; i < grid->count; i++) {
        struct grid_cell *cells = grid->rows[i].cells, cell = cells[a];
        cells[a] = cells[b];
        cells[b] = cell;
    }
}

void grid_shuffle(struct grid *grid, uint64_t *seed)
{
    for (size_t i = grid_columns(grid); i > 1; i--)
        grid_swap_columns(grid, i - 1, random_below(seed, i));
}
