#include "round_writer.h"
#include "test.h"

#ifdef CINAUDIT_WITH_XLSX
#include "format/xlsx_library.h"
#include "format/xlsx_text.h"
#endif

#include <cjson/cJSON.h>
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 256 };

static const struct question *question_of(const struct sample *round, size_t item)
{
    return &round->template->questions[round->template->items[item].question];
}

const char *answer_value(const struct sample *round, const struct kept_return *kept, size_t item)
{
    unsigned char answer = kept->answers[item];
    return answer < ANSWER_OPTION ? ""
                                  : question_of(round, item)->options[answer - ANSWER_OPTION].value;
}

const char *answer_label(const struct sample *round, const struct kept_return *kept, size_t item)
{
    unsigned char answer = kept->answers[item];
    return answer < ANSWER_OPTION ? ""
                                  : question_of(round, item)->options[answer - ANSWER_OPTION].label;
}

bool can_be_none(const struct question *question)
{
    struct text_key key;
    size_t item;
    return text_match_key(text_of("None of these"), &key) &&
           text_map_find(&question->ticks, text_of_key(&key), &item);
}

static const char *path_in(struct sample *round, size_t index)
{
    return arena_format(&round->arena, "%s/%zu", round->folder, index);
}

static const char *field_of(const struct kept_return *kept, size_t field)
{
    return field == FIELD_CASE               ? kept->case_id
           : field == FIELD_AGENCY           ? kept->agency
           : field == FIELD_SETTING          ? kept->setting
           : field == FIELD_IMMEDIATE_ACTION ? kept->immediate_action
                                             : "";
}

static const char *wide_cell(const struct sample *round, const struct kept_return *kept,
                             const struct column *column)
{
    switch (column->kind) {
    case COLUMN_FIELD:
        return field_of(kept, column->index);
    case COLUMN_ITEM:
        return answer_value(round, kept, column->index);
    case COLUMN_COMMENTS:
        return kept->comments[column->index];
    default:
        return "";
    }
}

/* The columns of a wide file in their order, or in a fixed other order. */
static size_t wide_columns(const struct sample *round, bool shuffled, const struct column **columns)
{
    size_t count = 0;
    for (size_t i = 0; i < round->template->column_count; i++)
        if (round->template->columns[i].kind != COLUMN_CHECKLIST)
            columns[count++] = &round->template->columns[i];
    for (size_t i = 0; shuffled && i < count; i++) {
        size_t j = (i * 7 + 3) % count;
        const struct column *swap = columns[i];
        columns[i] = columns[j];
        columns[j] = swap;
    }
    return count;
}

size_t write_wide_styled(struct sample *round, const char **paths, const struct wide_style *style)
{
    const struct column *columns[MOST_COLUMNS];
    size_t count = wide_columns(round, style->shuffled, columns);
    paths[0] = path_in(round, 1);
    FILE *file = fopen(paths[0], "w");
    fputs(style->opening, file);
    for (size_t row = 0; row <= round->count; row++) {
        for (size_t i = 0; i < count; i++) {
            const char *cell =
                row ? wide_cell(round, &round->returns[row - 1], columns[i]) : columns[i]->name;
            if (i)
                fputc(style->delimiter, file);
            csv_fwrite(file, cell, strlen(cell));
        }
        fputs(style->line_end, file);
    }
    fclose(file);
    return 1;
}

size_t write_wide(struct sample *round, const char **paths)
{
    static const struct wide_style plain = {"\n", "", ',', false};
    return write_wide_styled(round, paths, &plain);
}

/* Gets each row of the form layout: item, answer and comments. */
typedef void row_writer(void *context, const char *item, const char *answer, const char *comments);

static void write_form_rows(struct sample *round, const struct kept_return *kept, row_writer *write,
                            void *context)
{
    const struct template *template = round->template;
    write(context, "item", "answer", "comments");
    for (size_t i = 0; i < FIELD_COUNT; i++)
        write(context, field_name((enum field)i), field_of(kept, i), "");
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        if (question->checklist)
            write(context, question->id, "", kept->comments[i]);
        for (size_t j = question->first_item; j < question->first_item + question->item_count; j++)
            write(context, template->items[j].id, answer_value(round, kept, j),
                  question->checklist ? "" : kept->comments[i]);
    }
}

static void write_csv_row(FILE *file, const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i)
            fputc(',', file);
        csv_fwrite(file, cells[i], strlen(cells[i]));
    }
    fputs("\r\n", file);
}

static void write_csv_form_row(void *context, const char *item, const char *answer,
                               const char *comments)
{
    const char *cells[] = {item, answer, comments};
    write_csv_row(context, cells, sizeof cells / sizeof *cells);
}

size_t write_forms(struct sample *round, const char **paths)
{
    for (size_t i = 0; i < round->count; i++) {
        paths[i] = path_in(round, i + 1);
        FILE *file = fopen(paths[i], "w");
        write_form_rows(round, &round->returns[i], write_csv_form_row, file);
        fclose(file);
    }
    return round->count;
}

static cJSON *json_return(struct sample *round, const struct kept_return *kept)
{
    cJSON *json = cJSON_CreateObject();
    for (size_t i = 0; i < FIELD_COUNT; i++)
        if (*field_of(kept, i))
            cJSON_AddStringToObject(json, field_name((enum field)i), field_of(kept, i));
    cJSON *answers = cJSON_AddObjectToObject(json, "answers");
    for (size_t i = 0; i < round->template->item_count; i++)
        if (kept->answers[i] >= ANSWER_OPTION)
            cJSON_AddStringToObject(answers, round->template->items[i].id,
                                    answer_value(round, kept, i));
    cJSON *comments = cJSON_AddObjectToObject(json, "comments");
    for (size_t i = 0; i < round->template->question_count; i++)
        if (*kept->comments[i])
            cJSON_AddStringToObject(comments, round->template->questions[i].id, kept->comments[i]);
    return json;
}

/* Writes all returns as a list, or one after the other, a line each. */
static size_t write_json(struct sample *round, const char **paths, bool list)
{
    paths[0] = path_in(round, 1);
    FILE *file = fopen(paths[0], "w");
    fputs(list ? "[\n" : "", file);
    for (size_t i = 0; i < round->count; i++) {
        cJSON *json = json_return(round, &round->returns[i]);
        char *printed = list ? cJSON_Print(json) : cJSON_PrintUnformatted(json);
        fprintf(file, "%s%s%s", list && i ? "," : "", printed, list ? "" : "\n");
        cJSON_free(printed);
        cJSON_Delete(json);
    }
    fputs(list ? "]\n" : "", file);
    fclose(file);
    return 1;
}

size_t write_json_list(struct sample *round, const char **paths)
{
    return write_json(round, paths, true);
}

size_t write_ndjson(struct sample *round, const char **paths)
{
    return write_json(round, paths, false);
}

/* The ticked lines of a checklist in one cell. If there are none: "None of these", if the template
 * has it. A checklist without an answer is blank. */
static const char *ticked_labels(struct sample *round, const struct kept_return *kept,
                                 const struct question *question, const char *join, bool behind)
{
    const char *cell = "";
    bool answered = false;
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++) {
        answered = answered || kept->answers[i] >= ANSWER_OPTION;
        if (kept->answers[i] == ANSWER_OPTION + question->ticked)
            cell = arena_format(&round->arena, "%s%s%s", cell, *cell ? join : "",
                                round->template->items[i].text);
    }
    if (answered && !*cell)
        cell = "None of these";
    return *cell && behind ? arena_format(&round->arena, "%s%s", cell, join) : cell;
}

/* The export of a survey service: a column for each question, followed by its comments. */
struct export_style {
    const char *const *before; /* the service's own columns, which come first; ends with NULL */
    const char *const *before_cells;
    const char *join; /* between ticked lines */
    bool join_behind; /* and after the last */
    bool numbered;    /* Comments:, Comments:2, … */
    const char *opening;
};

static size_t export_header(struct sample *round, const struct export_style *style,
                            const char **cells)
{
    size_t count = 0;
    for (const char *const *name = style->before; *name; name++)
        cells[count++] = *name;
    cells[count++] = "Case";
    cells[count++] = "Agency";
    cells[count++] = "Setting";
    cells[count++] = "Immediate action";
    for (size_t i = 0; i < round->template->question_count; i++) {
        cells[count++] = round->template->questions[i].text;
        cells[count++] = !style->numbered ? "Comments"
                         : i == 0         ? "Comments:"
                                          : arena_format(&round->arena, "Comments:%zu", i + 1);
    }
    return count;
}

static size_t export_row(struct sample *round, const struct export_style *style,
                         const struct kept_return *kept, const char **cells)
{
    size_t count = 0;
    for (const char *const *cell = style->before_cells; *cell; cell++)
        cells[count++] = *cell;
    cells[count++] = kept->case_id;
    cells[count++] = kept->agency;
    cells[count++] = kept->setting;
    cells[count++] = kept->immediate_action;
    for (size_t i = 0; i < round->template->question_count; i++) {
        const struct question *question = &round->template->questions[i];
        cells[count++] = question->checklist
                             ? ticked_labels(round, kept, question, style->join, style->join_behind)
                             : answer_label(round, kept, question->first_item);
        cells[count++] = kept->comments[i];
    }
    return count;
}

static size_t write_export(struct sample *round, const char **paths,
                           const struct export_style *style)
{
    const char *cells[MOST_COLUMNS];
    paths[0] = path_in(round, 1);
    FILE *file = fopen(paths[0], "w");
    fputs(style->opening, file);
    write_csv_row(file, cells, export_header(round, style, cells));
    for (size_t i = 0; i < round->count; i++)
        write_csv_row(file, cells, export_row(round, style, &round->returns[i], cells));
    fclose(file);
    return 1;
}

size_t write_microsoft_forms(struct sample *round, const char **paths)
{
    static const char *const before[] = {"ID",    "Start time", "Completion time",
                                         "Email", "Name",       NULL};
    static const char *const cells[] = {"1", "3/20/14 9:00:00", "3/20/14 9:20:00", "anonymous", "",
                                        NULL};
    static const struct export_style style = {before, cells, ";", true, true, "\xEF\xBB\xBF"};
    return write_export(round, paths, &style);
}

size_t write_google_forms(struct sample *round, const char **paths)
{
    static const char *const before[] = {"Timestamp", NULL};
    static const char *const cells[] = {"2014/03/20 9:20:00 AM GMT", NULL};
    static const struct export_style style = {before, cells, ", ", false, false, ""};
    return write_export(round, paths, &style);
}

/* q1[a] for the item q1a of the question q1; the item's id if the two have another shape. */
static const char *limesurvey_code(struct sample *round, size_t item)
{
    const struct question *question = question_of(round, item);
    const char *id = round->template->items[item].id;
    size_t length = strlen(question->id);
    if (!question->checklist || strncmp(id, question->id, length) != 0 || !id[length])
        return id;
    return arena_format(&round->arena, "%s[%s]", question->id, id + length);
}

/* Y and N if the template accepts them. */
static const char *limesurvey_answer(const struct sample *round, const struct kept_return *kept,
                                     size_t item)
{
    const char *value = answer_value(round, kept, item);
    const char *code = strcmp(value, "yes") == 0 ? "Y" : strcmp(value, "no") == 0 ? "N" : "";
    struct text_key key;
    size_t option;
    return *code && text_match_key(text_of(code), &key) &&
                   text_map_find(&question_of(round, item)->answers, text_of_key(&key), &option)
               ? code
               : value;
}

static size_t limesurvey_row(struct sample *round, const struct kept_return *kept,
                             const char **cells)
{
    static const char *const names[] = {"id",   "submitdate", "lastpage", "startlanguage",
                                        "case", "agency",     "setting",  "immediateaction"};
    size_t count = sizeof names / sizeof *names;
    memcpy(cells, names, sizeof names);
    if (kept) {
        const char *row[] = {"1",           "2014-03-20 09:20:00", "3",
                             "en",          kept->case_id,         kept->agency,
                             kept->setting, kept->immediate_action};
        memcpy(cells, row, sizeof row);
    }
    for (size_t i = 0; i < round->template->question_count; i++) {
        const struct question *question = &round->template->questions[i];
        for (size_t j = question->first_item; j < question->first_item + question->item_count; j++)
            cells[count++] = kept ? limesurvey_answer(round, kept, j) : limesurvey_code(round, j);
        cells[count++] =
            kept ? kept->comments[i] : arena_format(&round->arena, "%scomments", question->id);
    }
    return count;
}

size_t write_limesurvey(struct sample *round, const char **paths)
{
    const char *cells[MOST_COLUMNS];
    paths[0] = path_in(round, 1);
    FILE *file = fopen(paths[0], "w");
    fputs("\xEF\xBB\xBF", file);
    write_csv_row(file, cells, limesurvey_row(round, NULL, cells));
    for (size_t i = 0; i < round->count; i++)
        write_csv_row(file, cells, limesurvey_row(round, &round->returns[i], cells));
    fclose(file);
    return 1;
}

#ifdef CINAUDIT_WITH_XLSX
/* A sheet that is being written. */
struct sheet {
    struct xlsx_library library;
    lxw_workbook *workbook;
    lxw_worksheet *worksheet;
    uint32_t row;
};

static void begin_sheet(struct sample *round, struct sheet *sheet, const char *path)
{
    const char *error = shared_library_open(&libxlsxwriter, &sheet->library, &round->arena,
                                            "choose another format");
    if (error) {
        fprintf(stderr, "%s\n", error);
        abort();
    }
    sheet->workbook = sheet->library.workbook_new_opt(path, NULL);
    sheet->worksheet = sheet->library.workbook_add_worksheet(sheet->workbook, "Return");
    sheet->row = 0;
}

static void end_sheet(struct sheet *sheet)
{
    sheet->library.workbook_close(sheet->workbook);
}

/* A cell as a spreadsheet stores typed text: whole numbers become numbers. */
static void write_cell(struct sheet *sheet, uint16_t column, const char *cell)
{
    static char text[CELL_BYTES];
    size_t digits = strspn(cell, "0123456789");
    if (!*cell)
        return;
    if (!cell[digits] && digits < 10 && (*cell != '0' || digits == 1))
        sheet->library.worksheet_write_number(sheet->worksheet, sheet->row, column,
                                              strtod(cell, NULL), NULL);
    else
        sheet->library.worksheet_write_string(sheet->worksheet, sheet->row, column,
                                              xlsx_text(text_of(cell), text), NULL);
}

static void write_xlsx_form_row(void *context, const char *item, const char *answer,
                                const char *comments)
{
    struct sheet *sheet = context;
    write_cell(sheet, 0, item);
    write_cell(sheet, 1, answer);
    write_cell(sheet, 2, comments);
    sheet->row++;
}

size_t write_xlsx_forms(struct sample *round, const char **paths)
{
    for (size_t i = 0; i < round->count; i++) {
        struct sheet sheet;
        paths[i] = path_in(round, i + 1);
        begin_sheet(round, &sheet, paths[i]);
        write_form_rows(round, &round->returns[i], write_xlsx_form_row, &sheet);
        end_sheet(&sheet);
    }
    return round->count;
}

size_t write_xlsx_wide(struct sample *round, const char **paths)
{
    const struct column *columns[MOST_COLUMNS];
    size_t count = wide_columns(round, true, columns);
    struct sheet sheet;
    paths[0] = path_in(round, 1);
    begin_sheet(round, &sheet, paths[0]);
    for (; sheet.row <= round->count; sheet.row++)
        for (size_t i = 0; i < count; i++)
            write_cell(&sheet, (uint16_t)i,
                       sheet.row ? wide_cell(round, &round->returns[sheet.row - 1], columns[i])
                                 : columns[i]->name);
    end_sheet(&sheet);
    return 1;
}
#endif
