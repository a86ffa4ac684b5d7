#include "test.h"

#include "grid_files.h"

#ifdef CINAUDIT_WITH_XLSX
#include "format/xlsx_text.h"
#include "workbook_maker.h"
#endif

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_csv_cell(FILE *out, const struct grid_cell *cell,
                           const struct grid_dialect *dialect)
{
    const char special[] = {dialect->delimiter, '"', '\r', '\n', '\0'};
    if (cell->raw) {
        fputs(cell->raw, out);
        return;
    }
    if (!dialect->all_quoted && !cell->text[strcspn(cell->text, special)]) {
        fputs(cell->text, out);
        return;
    }
    fputc('"', out);
    for (const char *c = cell->text; *c; c++) {
        if (*c == '"')
            fputc('"', out);
        fputc(*c, out);
    }
    fputc('"', out);
}

static void print_csv_row(FILE *out, const struct grid_row *row, const struct grid_dialect *dialect)
{
    for (size_t i = 0; i < row->count; i++) {
        if (i)
            fputc(row->delimiter ? row->delimiter : dialect->delimiter, out);
        print_csv_cell(out, &row->cells[i], dialect);
    }
    fputs(dialect->line_end, out);
}

/* The parts of a JSON return. */
enum part { PART_FIELDS, PART_ANSWERS, PART_COMMENTS, PART_COUNT };

static enum part part_of(const struct column *column)
{
    return column->kind == COLUMN_FIELD      ? PART_FIELDS
           : column->kind == COLUMN_COMMENTS ? PART_COMMENTS
                                             : PART_ANSWERS;
}

static void print_json_text(FILE *out, const char *text)
{
    cJSON *string = cJSON_CreateString(text);
    char *printed = cJSON_PrintUnformatted(string);
    fputs(printed, out);
    cJSON_free(printed);
    cJSON_Delete(string);
}

/* Prints the pairs of keys and values of a part. */
static void print_json_part(FILE *out, const struct sample *round, const struct grid *grid,
                            const struct grid_row *row, enum part part, const char *space)
{
    size_t count = 0;
    for (size_t i = 0; i < row->count; i++) {
        const struct grid_cell *cell = &row->cells[i];
        const struct column *column =
            template_column(round->template, text_of(grid->rows[0].cells[i].text));
        if (!column || part_of(column) != part || (!*cell->text && !cell->raw))
            continue;
        fprintf(out, "%s%s", count++ ? "," : "", space);
        print_json_text(out, cell->key ? cell->key
                             : column->kind == COLUMN_COMMENTS
                                 ? round->template->questions[column->index].id
                                 : column->name);
        fputs(": ", out);
        if (cell->raw)
            fputs(cell->raw, out);
        else
            print_json_text(out, cell->text);
    }
}

static void print_json_row(FILE *out, const struct sample *round, const struct grid *grid,
                           const struct grid_row *row, const struct grid_dialect *dialect)
{
    bool list = dialect->format == GRID_JSON_LIST;
    const char *space = list ? "\n  " : " ";
    fputc('{', out);
    print_json_part(out, round, grid, row, PART_FIELDS, space);
    fprintf(out, ",%s\"answers\": {", space);
    print_json_part(out, round, grid, row, PART_ANSWERS, space);
    fprintf(out, "},%s\"comments\": {", space);
    print_json_part(out, round, grid, row, PART_COMMENTS, space);
    fputs(list ? "}}" : "}}\n", out);
}

static size_t count_lines(struct text text)
{
    size_t lines = 0;
    for (size_t i = 0; i < text.length; i++)
        lines += text.data[i] == '\n' ||
                 (text.data[i] == '\r' && (i + 1 == text.length || text.data[i + 1] != '\n'));
    return lines;
}

/* Notes on which lines a row was printed, from `start` to the end. */
static void note_lines(struct grid_row *row, const char *printed, size_t start, size_t end)
{
    row->first_line = 1 + count_lines((struct text){printed, start});
    row->last_line = 1 + count_lines((struct text){printed, end ? end - 1 : 0});
}

struct text grid_print(const struct sample *round, struct arena *arena, struct grid *grid,
                       const struct grid_dialect *dialect)
{
    char *printed = NULL;
    size_t length = 0;
    bool list = dialect->format == GRID_JSON_LIST, csv = dialect->format == GRID_CSV;
    FILE *out = open_memstream(&printed, &length);
    fputs(csv ? dialect->opening : list ? "[\n" : "", out);
    fflush(out);
    for (size_t i = csv ? 0 : grid->header_rows; i < grid->count; i++) {
        if (list && i > grid->header_rows)
            fputs(",\n", out);
        fflush(out);
        size_t start = length;
        if (csv)
            print_csv_row(out, &grid->rows[i], dialect);
        else
            print_json_row(out, round, grid, &grid->rows[i], dialect);
        fflush(out);
        note_lines(&grid->rows[i], printed, start, length);
    }
    fputs(list ? "\n]\n" : "", out);
    fclose(out);
    struct text text = {arena_copy(arena, printed, length), length};
    free(printed);
    return text;
}

const char *grid_escape_xml(struct arena *arena, const char *text)
{
    char *escaped = arena_alloc(arena, 5 * strlen(text) + 1), *end = escaped;
    for (; *text; text++) {
        const char *entity = *text == '&' ? "&amp;" : *text == '<' ? "&lt;" : NULL;
        if (entity)
            end = stpcpy(end, entity);
        else
            *end++ = *text;
    }
    return escaped;
}

#ifdef CINAUDIT_WITH_XLSX
/* A cell as a spreadsheet stores typed text: whole numbers become numbers. */
static void print_sheet_cell(FILE *out, struct arena *arena, const struct grid_cell *cell)
{
    static char text[CELL_BYTES];
    size_t digits = strspn(cell->text, "0123456789");
    if (cell->raw)
        fprintf(out, " %s</c>", cell->raw);
    else if (!cell->text[digits] && digits < 10 && (*cell->text != '0' || digits == 1))
        fprintf(out, "><v>%s</v></c>", cell->text);
    else
        fprintf(out, " t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>",
                grid_escape_xml(arena, xlsx_text(text_of(cell->text), text)));
}

/* The letters of a column: "A", "Z", "AA" … "ZZ". */
static const char *column_letters(struct arena *arena, size_t column)
{
    char last = (char)('A' + column % 26);
    return column < 26 ? arena_format(arena, "%c", last)
                       : arena_format(arena, "%c%c", (char)('A' + column / 26 - 1), last);
}

const char *grid_sheet_rows(struct arena *arena, struct grid *grid)
{
    char *printed = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&printed, &length);
    for (size_t i = 0; i < grid->count; i++) {
        struct grid_row *row = &grid->rows[i];
        row->first_line = row->last_line = i + 1;
        fprintf(out, "<row r=\"%zu\"%s>", i + 1, row->hidden ? " hidden=\"1\"" : "");
        for (size_t j = 0; j < row->count; j++) {
            const struct grid_cell *cell = &row->cells[j];
            if (!cell->raw && !*cell->text)
                continue;
            fprintf(out, "<c r=\"%s%zu\"", column_letters(arena, j), i + 1);
            print_sheet_cell(out, arena, cell);
        }
        fputs("</row>", out);
    }
    fclose(out);
    const char *rows = arena_copy(arena, printed, length);
    free(printed);
    return rows;
}

static const char *sheet(struct arena *arena, const char *rows)
{
    return arena_format(arena, "%s%s%s", XML "<worksheet xmlns=\"" MAIN "\"><sheetData>", rows,
                        "</sheetData></worksheet>");
}

/* Style 1 is a date, and 2 shows three digits. */
#define STYLES                                                                                     \
    XML "<styleSheet xmlns=\"" MAIN "\"><numFmts count=\"1\">"                                     \
        "<numFmt numFmtId=\"170\" formatCode=\"000\"/></numFmts><cellXfs count=\"3\">"             \
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"                        \
        "<xf numFmtId=\"170\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"

void grid_write_workbook(struct arena *arena, const char *path, struct grid *grid,
                         const struct grid_dialect *dialect)
{
    static const char relationships[] =
        RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")
                          RELATIONSHIP("rId2", "styles", "styles.xml")
                              RELATIONSHIP("rId3", "worksheet", "worksheets/sheet2.xml"));
    const char *other = !dialect->other_sheet ? ""
                        : dialect->other_hidden
                            ? "<sheet name=\"Old\" sheetId=\"2\" state=\"hidden\" r:id=\"rId3\"/>"
                            : "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId3\"/>";
    const char *workbook = arena_format(
        arena, WORKBOOK("<sheets>" SHEET_ENTRY("Return", "rId1") "%s</sheets>"), other);
    const struct made_part parts[] = {
        {"xl/workbook.xml", workbook},
        {"xl/_rels/workbook.xml.rels", relationships},
        {"xl/styles.xml", STYLES},
        {"xl/worksheets/sheet1.xml", sheet(arena, grid_sheet_rows(arena, grid))},
        {"xl/worksheets/sheet2.xml",
         sheet(arena, dialect->other_sheet ? dialect->other_sheet : "")},
        {NULL, NULL}};
    make_workbook(path, parts);
}
#endif
