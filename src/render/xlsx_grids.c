/* Writes the sheets of items by case and by agency: in each group, the number of returns with a
 * positive answer and the number where the item is appropriate. Both are numbers, in adjacent cells
 * that read as "3 of 4". */
#include "xlsx_sheets.h"

enum { NAME_COLUMNS = 2, HEADS = 2, GROUPS_PER_PAGE = 10 };

/* A group has at most three columns: a count, its base and a percentage. */
enum { MOST_GROUPS = (LXW_COL_MAX - NAME_COLUMNS) / 3 };

/* The groups of a grid. The first is all returns. */
struct grid {
    const struct results *results;
    const struct group *groups;
    size_t count;        /* of `groups` */
    const char *heading; /* heading above the names */
    bool *percentages;   /* per group, all returns first: true if it has percentages */
};

static const struct group *group_at(const struct grid *grid, size_t index)
{
    return index ? &grid->groups[index - 1] : &grid->results->all;
}

/* Small bases have no percentage, so a group without any large base has no such column. */
static bool has_percentages(const struct grid *grid, const struct group *group)
{
    for (size_t i = 0; i < grid->results->template->item_count; i++)
        if (base_is_large_enough(measure_in(grid->results, group, i).appropriate))
            return true;
    return false;
}

static size_t group_columns(const struct grid *grid, size_t index)
{
    return grid->percentages[index] ? 3 : 2;
}

static const struct sheet_column *make_columns(const struct book *book, const struct grid *grid,
                                               size_t *count)
{
    static const struct sheet_column heads[] = {{"Count", 0}, {"Base", 0}, {"%", 0}};
    size_t most = NAME_COLUMNS + 3 * (grid->count + 1);
    struct sheet_column *columns = arena_array(book->arena, most, sizeof *columns);
    columns[0] = (struct sheet_column){"Question", 8};
    columns[1] = (struct sheet_column){"Short label", 28};
    *count = NAME_COLUMNS;
    for (size_t i = 0; i <= grid->count; i++)
        for (size_t j = 0; j < group_columns(grid, i); j++)
            columns[(*count)++] = heads[j];
    return columns;
}

/* Writes a group's name and number of returns above its columns. */
static void write_group_head(struct sheet *sheet, const struct grid *grid, size_t index)
{
    enum { COLUMN_WIDTH = 6 };
    struct book *book = sheet->book;
    const struct group *group = group_at(grid, index);
    struct text name = index ? group->name : text_of("All returns");
    size_t columns = group_columns(grid, index);
    size_t lines = 2 + text_width(name) / (columns * COLUMN_WIDTH);
    lxw_col_t last = (lxw_col_t)(sheet->column + columns - 1);
    const char *head =
        arena_format(book->arena, "%.*s\n(%zu)", TEXT_ARGUMENTS(name), group->returns);
    BOOK_CALL(book, worksheet_merge_range, sheet->worksheet, sheet->row, sheet->column, sheet->row,
              last, xlsx_text(text_of(head), book->cell), book->formats[STYLE_HEAD_OVER]);
    sheet->column = (lxw_col_t)(last + 1);
    sheet->lines = lines > sheet->lines ? lines : sheet->lines;
}

/* Writes two rows of heads: the groups, and the columns of each. */
static void write_heads(struct sheet *sheet, const struct grid *grid)
{
    put_nothing(sheet, STYLE_HEAD);
    put_words(sheet, STYLE_HEAD, grid->heading);
    for (size_t i = 0; i <= grid->count; i++)
        write_group_head(sheet, grid, i);
    sheet_end_row(sheet);
    sheet_heads(sheet);
    sheet_freeze(sheet, NAME_COLUMNS);
}

static void write_share(struct sheet *sheet, const struct grid *grid, size_t index, size_t item)
{
    const struct group *group = group_at(grid, index);
    struct measure measure = measure_in(grid->results, group, item);
    if (measure.appropriate) {
        put_count(sheet, STYLE_PART, measure.positive);
        put_count(sheet, STYLE_BASE, measure.appropriate);
    } else {
        put_nothing(sheet, STYLE_PART);
        put_nothing(sheet, STYLE_BASE);
    }
    if (grid->percentages[index])
        put_percentage(sheet, measure.positive, measure.appropriate);
}

static void write_item(struct sheet *sheet, const struct grid *grid, size_t index)
{
    const struct item *item = &grid->results->template->items[index];
    put_words(sheet, STYLE_TEXT, item->number);
    put_words(sheet, STYLE_TEXT, item->short_label);
    for (size_t i = 0; i <= grid->count; i++)
        write_share(sheet, grid, i, index);
    sheet_end_row(sheet);
}

static void find_percentages(const struct book *book, struct grid *grid)
{
    grid->percentages = arena_array(book->arena, grid->count + 1, sizeof *grid->percentages);
    for (size_t i = 0; i <= grid->count; i++)
        grid->percentages[i] = has_percentages(grid, group_at(grid, i));
}

static void write_grid(struct book *book, const char *name, struct grid grid)
{
    const struct template *template = grid.results->template;
    size_t columns, left_out = grid.count > MOST_GROUPS ? grid.count - MOST_GROUPS : 0;
    grid.count -= left_out;
    find_percentages(book, &grid);
    const struct sheet_column *heads = make_columns(book, &grid, &columns);
    unsigned pages = (unsigned)(grid.count / GROUPS_PER_PAGE + 1);
    struct sheet sheet = sheet_begin(book, name, heads, columns, pages);
    write_heads(&sheet, &grid);
    for (size_t i = 0; i < template->item_count; i++)
        if (options_of_role(&template->questions[template->items[i].question], ROLE_POSITIVE))
            write_item(&sheet, &grid, i);
    sheet_filter(&sheet, HEADS - 1);
    sheet_remark(&sheet, left_out, "of them");
    sheet_end(&sheet);
}

void write_cases_sheet(struct book *book, const char *name)
{
    const struct results *results = book->report->results;
    write_grid(book, name,
               (struct grid){results, results->cases, results->case_count,
                             "Positive answers where appropriate, by case (returns)", NULL});
}

void write_agencies_sheet(struct book *book, const char *name)
{
    const struct results *results = book->report->results;
    write_grid(book, name,
               (struct grid){results, results->agencies, results->agency_count,
                             "Positive answers where appropriate, by agency (returns)", NULL});
}
