/* Writes the sheet of charts: a pie for each question, bars for each checklist and for questions
 * with many options. They are the spreadsheet's own charts, drawn from the sheet of answers. */
#include "xlsx_sheets.h"

/* The size of charts, in rows of 20 and columns of 64 pixels. Two by two fit on a printed page, at
 * a scale that leaves room for wider fonts. */
enum { CHART_ROWS = 17, ROW_STEP = 18, COLUMN_STEP = 8, PAGE_ROWS = 38, PRINT_SCALE = 80 };
enum { TOP_GAP = 8 }; /* pixels between a chart and the page before */
static const double chart_width = 480, chart_height = 288, full_width = 992, row_height = 20;

/* Patterns that differ without colours, too: plain dark, stripes, dots, plain light, lines. An
 * option's role decides its pattern; a second option of the same role takes another one. */
static const lxw_chart_pattern patterns[] = {
    [ROLE_POSITIVE] = {0x1F4E79, 0x1F4E79, LXW_CHART_PATTERN_PERCENT_50},
    [ROLE_NEGATIVE] = {0xC55A11, 0xFFFFFF, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL},
    [ROLE_UNSURE] = {0x404040, 0xFFFFFF, LXW_CHART_PATTERN_PERCENT_25},
    [ROLE_NOT_APPLICABLE] = {0xD9D9D9, 0xD9D9D9, LXW_CHART_PATTERN_PERCENT_50},
    [ROLE_NEUTRAL] = {0x2E75B6, 0xFFFFFF, LXW_CHART_PATTERN_NARROW_HORIZONTAL},
    {0x7F7F7F, 0xFFFFFF, LXW_CHART_PATTERN_LIGHT_VERTICAL},
    {0x404040, 0xFFFFFF, LXW_CHART_PATTERN_LARGE_CHECK},
    {0x7F6000, 0xFFFFFF, LXW_CHART_PATTERN_ZIGZAG},
    {0x385723, 0xFFFFFF, LXW_CHART_PATTERN_DOTTED_GRID}};
enum { FIRST_SPARE = ROLE_NEUTRAL + 1, SPARES = LENGTH(patterns) - FIRST_SPARE };

/* The place of the next chart. */
struct spot {
    lxw_row_t row;
    lxw_row_t page; /* first row */
    bool right;
    lxw_row_t *breaks; /* first rows of pages; ends with 0 */
    size_t break_count;
};

struct drawing {
    struct book *book;
    struct sheet *sheet;
    size_t question;
    struct spot spot;
};

static const struct question *question_of(const struct drawing *drawing)
{
    return &drawing->book->report->results->template->questions[drawing->question];
}

static struct measure measure_of(const struct results *results, const struct question *question,
                                 size_t item)
{
    return results->items[question->first_item + item].measure;
}

static size_t count_answers(const struct results *results, const struct question *question)
{
    size_t answered = 0;
    for (size_t i = 0; i < question->item_count; i++)
        answered += measure_of(results, question, i).answered;
    return answered;
}

bool has_charts(const struct report *report)
{
    const struct template *template = report->results->template;
    for (size_t i = 0; i < template->question_count; i++)
        if (count_answers(report->results, &template->questions[i]))
            return true;
    return false;
}

/* True if an earlier option has the same role. */
static bool repeats_role(const struct question *question, size_t option)
{
    for (size_t i = 0; i < option; i++)
        if (question->options[i].role == question->options[option].role)
            return true;
    return false;
}

static lxw_chart_pattern *pattern_of(const struct drawing *drawing, size_t option)
{
    const struct question *question = question_of(drawing);
    size_t index = question->options[option].role, repeats = 0;
    for (size_t i = 0; i < option; i++)
        repeats += repeats_role(question, i);
    if (repeats_role(question, option))
        index = FIRST_SPARE + repeats % SPARES;
    lxw_chart_pattern *pattern = arena_alloc(drawing->book->arena, sizeof *pattern);
    *pattern = patterns[index];
    return pattern;
}

/* "14 of 23 (60.9%)"; on a small base without the percentage. Parts of 0 have no label. */
static lxw_chart_data_label *label_of(const struct book *book, size_t count, size_t base)
{
    char percent[32];
    lxw_chart_data_label *label = arena_alloc(book->arena, sizeof *label);
    label->hide = count == 0;
    label->value = arena_format(book->arena, "%zu of %zu", count, base);
    if (base_is_large_enough(base))
        label->value = arena_format(book->arena, "%s (%s%%)", label->value,
                                    percentage(count, base, book->decimals, percent));
    return label;
}

static lxw_chart_line outline = {.color = 0x404040, .width = 0.75F};
static lxw_chart_fill label_fill = {.color = 0xFFFFFF};

/* A series: the rows of an option for each item, or, in a pie, the rows of all options. */
static lxw_chart_series *add_series(const struct drawing *drawing, lxw_chart *chart, size_t option,
                                    size_t rows, lxw_col_t names)
{
    const struct xlsx_library *library = drawing->book->library;
    const struct template *template = drawing->book->report->results->template;
    lxw_row_t first = answers_row(template, drawing->question, 0, option);
    lxw_row_t last = first + (lxw_row_t)rows - 1;
    lxw_chart_series *series =
        book_checked(drawing->book, library->chart_add_series(chart, NULL, NULL));
    library->chart_series_set_categories(series, ANSWERS_SHEET, first, names, last, names);
    library->chart_series_set_values(series, ANSWERS_SHEET, first, ANSWERS_COUNT, last,
                                     ANSWERS_COUNT);
    return series;
}

static void set_labels(const struct drawing *drawing, lxw_chart_series *series,
                       lxw_chart_data_label **labels, uint8_t position)
{
    const struct xlsx_library *library = drawing->book->library;
    library->chart_series_set_labels(series);
    library->chart_series_set_labels_position(series, position);
    BOOK_CALL(drawing->book, chart_series_set_labels_custom, series, labels);
}

/* Adds one series with a point for each option. */
static void add_options(const struct drawing *drawing, lxw_chart *chart)
{
    struct book *book = drawing->book;
    const struct question *question = question_of(drawing);
    struct measure measure = measure_of(book->report->results, question, 0);
    size_t count = question->option_count;
    lxw_chart_point **points = arena_array(book->arena, count + 1, sizeof(lxw_chart_point *));
    lxw_chart_data_label **labels =
        arena_array(book->arena, count + 1, sizeof(lxw_chart_data_label *));
    for (size_t i = 0; i < count; i++) {
        points[i] = arena_alloc(book->arena, sizeof *points[i]);
        *points[i] = (lxw_chart_point){.line = &outline, .pattern = pattern_of(drawing, i)};
        labels[i] = label_of(book, measure.options[i], measure.answered);
    }
    lxw_chart_series *series = add_series(drawing, chart, 0, count, ANSWERS_OPTION);
    BOOK_CALL(book, chart_series_set_points, series, points);
    set_labels(drawing, series, labels, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
}

static void fill_pie(const struct drawing *drawing, lxw_chart *chart)
{
    add_options(drawing, chart);
    drawing->book->library->chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
}

/* Hides the axis, because each bar has a label, and puts the first bar at the top. */
static void set_bar_axes(const struct drawing *drawing, lxw_chart *chart, uint16_t gap)
{
    const struct xlsx_library *library = drawing->book->library;
    library->chart_set_series_gap(chart, gap);
    library->chart_axis_set_reverse(chart->y_axis);
    library->chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    library->chart_axis_off(chart->x_axis);
}

/* Draws grades as bars. A pie would have so many slices that their labels overlap. */
static void fill_grades(const struct drawing *drawing, lxw_chart *chart)
{
    enum { GAP = 30 };                    /* per cent of a bar */
    static const double with_label = 1.4; /* the longest bar, and room for its label */
    const struct question *question = question_of(drawing);
    struct measure measure = measure_of(drawing->book->report->results, question, 0);
    uint32_t most = 1;
    for (size_t i = 0; i < question->option_count; i++)
        most = measure.options[i] > most ? measure.options[i] : most;
    add_options(drawing, chart);
    set_bar_axes(drawing, chart, GAP);
    drawing->book->library->chart_axis_set_min(chart->x_axis, 0);
    drawing->book->library->chart_axis_set_max(chart->x_axis, most * with_label);
    drawing->book->library->chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
}

static void add_bars(const struct drawing *drawing, lxw_chart *chart, size_t option)
{
    struct book *book = drawing->book;
    const struct xlsx_library *library = book->library;
    const struct question *question = question_of(drawing);
    size_t count = question->item_count;
    lxw_chart_data_label **labels =
        arena_array(book->arena, count + 1, sizeof(lxw_chart_data_label *));
    for (size_t i = 0; i < count; i++) {
        struct measure measure = measure_of(book->report->results, question, i);
        labels[i] = label_of(book, measure.options[option], measure.answered);
        labels[i]->fill = &label_fill;
    }
    lxw_chart_series *series = add_series(drawing, chart, option, count, ANSWERS_ITEM);
    library->chart_series_set_name(
        series, xlsx_text(text_of(question->options[option].short_label), book->cell));
    library->chart_series_set_line(series, &outline);
    library->chart_series_set_pattern(series, pattern_of(drawing, option));
    set_labels(drawing, series, labels, LXW_CHART_LABEL_POSITION_CENTER);
}

static void fill_bars(const struct drawing *drawing, lxw_chart *chart)
{
    enum { GAP = 40 }; /* per cent of a bar */
    for (size_t i = 0; i < question_of(drawing)->option_count; i++)
        add_bars(drawing, chart, i);
    set_bar_axes(drawing, chart, GAP);
    drawing->book->library->chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
}

/* "2 Supervision: 23 of 28 returns answered", and ", 4 were not asked" */
static const char *title_of(const struct drawing *drawing)
{
    struct arena *arena = drawing->book->arena;
    const struct results *results = drawing->book->report->results;
    const struct question *question = question_of(drawing);
    struct measure measure = measure_of(results, question, 0);
    const char *title =
        question->checklist
            ? arena_format(arena, "%s %s", question->number, question->text)
            : arena_format(arena, "%s %s: %zu of %zu return%s answered", question->number,
                           results->template->items[question->first_item].short_label,
                           measure.answered, results->all.returns,
                           text_plural(results->all.returns));
    if (measure.not_asked)
        title = arena_format(arena, "%s%s %zu %s not asked", title, question->checklist ? "" : ",",
                             measure.not_asked, measure.not_asked == 1 ? "was" : "were");
    return title;
}

/* Moves to a place for a chart of that many rows, on the next page if there is no room. */
static void make_room(struct spot *spot, lxw_row_t rows, bool full)
{
    if (full && spot->right) {
        spot->row += ROW_STEP;
        spot->right = false;
    }
    if (spot->right || spot->row - spot->page + rows <= PAGE_ROWS || spot->row == spot->page)
        return;
    spot->page = spot->row;
    spot->breaks[spot->break_count++] = spot->row;
}

static void insert(struct drawing *drawing, lxw_chart *chart, lxw_row_t rows, bool full)
{
    struct book *book = drawing->book;
    struct spot *spot = &drawing->spot;
    const char *plain = xlsx_text(
        text_of(arena_format(book->arena, "Chart of question %s", title_of(drawing))), book->cell);
    char *description = arena_copy(book->arena, plain, strlen(plain));
    make_room(spot, rows, full);
    lxw_chart_options options = {.x_scale = full ? full_width / chart_width : 1,
                                 .y_scale = (double)rows * row_height / chart_height,
                                 .y_offset = TOP_GAP,
                                 .description = description};
    lxw_col_t column = spot->right ? COLUMN_STEP : 0;
    BOOK_CALL(book, worksheet_insert_chart_opt, drawing->sheet->worksheet, spot->row, column, chart,
              &options);
    if (full || spot->right)
        spot->row += rows + ROW_STEP - CHART_ROWS;
    spot->right = !full && !spot->right;
}

/* How a question is charted. */
struct chart_style {
    uint8_t type;
    void (*fill)(const struct drawing *drawing, lxw_chart *chart);
};

static struct chart_style chart_style_of(const struct question *question)
{
    enum { MOST_SLICES = 4 };
    if (question->checklist)
        return (struct chart_style){LXW_CHART_BAR_STACKED_PERCENT, fill_bars};
    if (question->option_count > MOST_SLICES)
        return (struct chart_style){LXW_CHART_BAR, fill_grades};
    return (struct chart_style){LXW_CHART_PIE, fill_pie};
}

static void draw(struct drawing *drawing)
{
    struct book *book = drawing->book;
    const struct question *question = question_of(drawing);
    bool full = question->checklist;
    struct chart_style style = chart_style_of(question);
    lxw_chart_font font = {.size = 11, .bold = LXW_TRUE};
    lxw_chart *chart =
        book_checked(book, book->library->workbook_add_chart(book->workbook, style.type));
    book->library->chart_title_set_name(chart, xlsx_text(text_of(title_of(drawing)), book->cell));
    book->library->chart_title_set_name_font(chart, &font);
    style.fill(drawing, chart);
    lxw_row_t rows = (lxw_row_t)(full ? 4 + 2 * question->item_count : 0);
    insert(drawing, chart, rows > CHART_ROWS ? rows : CHART_ROWS, full);
}

void write_charts_sheet(struct book *book, const char *name)
{
    const struct results *results = book->report->results;
    const struct template *template = results->template;
    struct sheet sheet = sheet_begin(book, name, NULL, 0, 0);
    book->library->worksheet_set_print_scale(sheet.worksheet, PRINT_SCALE);
    book->library->worksheet_gridlines(sheet.worksheet, LXW_HIDE_ALL_GRIDLINES);
    sheet_line(&sheet, STYLE_HEADING, "What the returns answered");
    sheet_line(
        &sheet, STYLE_NOTE,
        "Labels say how many returns gave an answer, of those that answered the question; on a "
        "base below 10 there is no percentage.");
    struct drawing drawing = {.book = book, .sheet = &sheet, .spot = {.row = sheet.row}};
    drawing.spot.breaks =
        arena_array(book->arena, template->question_count + 1, sizeof *drawing.spot.breaks);
    for (size_t i = 0; i < template->question_count; i++) {
        drawing.question = i;
        if (count_answers(results, &template->questions[i]))
            draw(&drawing);
    }
    if (drawing.spot.break_count)
        BOOK_CALL(book, worksheet_set_h_pagebreaks, sheet.worksheet, drawing.spot.breaks);
    sheet_end(&sheet);
}
