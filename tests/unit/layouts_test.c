/* The same round in every layout gives the same results, to the byte. */
#include "test.h"

#include <cinaudit/collate.h>
#include <cinaudit/render.h>

#include <cjson/cJSON.h>
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef CINAUDIT_WITH_XLSX
#include <xlsxwriter.h>
#endif

enum { MOST_RETURNS_KEPT = 64, MOST_COLUMNS = 64 };

/* A return as it was read, to be written again. */
struct kept_return {
    const char *case_id, *agency, *immediate_action;
    unsigned char *answers;
    const char **comments;
};

struct sample {
    struct arena arena;
    const struct template *template;
    struct problems problems;
    struct kept_return returns[MOST_RETURNS_KEPT];
    size_t count;
    char folder[32];
};

static const char *copy(struct sample *round, struct text text)
{
    return arena_copy(&round->arena, text.data, text.length);
}

static void keep_return(void *context, const struct audit_return *read)
{
    struct sample *round = context;
    const struct template *template = round->template;
    struct kept_return *kept = &round->returns[round->count++];
    kept->case_id = copy(round, read->case_id);
    kept->agency = copy(round, read->agency);
    kept->immediate_action = read->immediate_action == IMMEDIATE_NEEDED       ? "Yes"
                             : read->immediate_action == IMMEDIATE_NOT_NEEDED ? "No"
                                                                              : "";
    kept->answers = arena_alloc(&round->arena, template->item_count);
    memcpy(kept->answers, read->answers, template->item_count);
    kept->comments = arena_array(&round->arena, template->question_count, sizeof *kept->comments);
    for (size_t i = 0; i < template->question_count; i++)
        kept->comments[i] = copy(round, read->comments[i]);
}

static void print_problem(void *context, const struct problem *problem)
{
    (void)context;
    fprintf(stderr, "%s:%zu: %s\n", problem->place.file, problem->place.line, problem->message);
}

static int read_round(void **state)
{
    struct sample *round = calloc(1, sizeof *round);
    struct path_list files = {0};
    arena_init(&round->arena, NULL, NULL);
    problems_init(&round->problems, &round->arena, print_problem, NULL);
    round->template = template_open(&round->arena, NULL, &round->problems);
    path_list_add(&round->arena, &files, "data/cin-2014/returns", &round->problems);
    struct reader_options options = {.template = round->template,
                                     .problems = &round->problems,
                                     .comments = true,
                                     .handler = keep_return,
                                     .context = round};
    struct reader *reader = reader_new(&round->arena, &options);
    for (size_t i = 0; i < files.count; i++)
        reader_read(reader, files.paths[i]);
    strcpy(round->folder, "/tmp/cinaudit-test-XXXXXX");
    *state = round;
    return round->count == 28 && mkdtemp(round->folder) ? 0 : -1;
}

static int end_round(void **state)
{
    struct sample *round = *state;
    rmdir(round->folder);
    arena_free(&round->arena);
    free(round);
    return 0;
}

/* NOLINTNEXTLINE(misc-no-recursion) */
static void remove_sources(cJSON *value)
{
    if (cJSON_IsObject(value))
        cJSON_DeleteItemFromObject(value, "source");
    for (cJSON *child = value->child; child; child = child->next)
        remove_sources(child);
}

/* The results of files as JSON, without their sources; the caller frees them. */
static char *results_of(struct sample *round, const char *const *files, size_t count)
{
    struct arena arena;
    struct problems problems;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, print_problem, NULL);
    problems.keep = true;
    struct collation *collation = collation_new(&arena, round->template, &problems, true);
    struct reader_options options = {.template = round->template,
                                     .problems = &problems,
                                     .comments = true,
                                     .handler = collation_add,
                                     .context = collation};
    struct reader *reader = reader_new(&arena, &options);
    for (size_t i = 0; i < count; i++)
        reader_read(reader, files[i]);
    char *printed = NULL;
    size_t length = 0;
    FILE *stream = open_memstream(&printed, &length);
    struct report_options report_options = {.decimals = 1};
    render_json(stream, &arena, report_make(&arena, collation_results(collation), &report_options),
                1);
    fclose(stream);
    arena_free(&arena);
    cJSON *json = cJSON_Parse(printed);
    free(printed);
    assert_non_null(json);
    remove_sources(json);
    printed = cJSON_Print(json);
    cJSON_Delete(json);
    return printed;
}

static const char *answer_value(const struct sample *round, const struct kept_return *kept,
                                size_t item)
{
    const struct question *question =
        &round->template->questions[round->template->items[item].question];
    unsigned char answer = kept->answers[item];
    return answer < ANSWER_OPTION ? "" : question->options[answer - ANSWER_OPTION].value;
}

static const char *file_name(struct sample *round, size_t index)
{
    return arena_format(&round->arena, "%s/%zu", round->folder, index);
}

/* How a wide file is written. */
struct wide_style {
    const char *line_end;
    const char *opening;
    char delimiter;
    bool shuffled;
};

static const char *wide_cell(const struct sample *round, const struct kept_return *kept,
                             const struct column *column)
{
    switch (column->kind) {
    case COLUMN_FIELD:
        return column->index == FIELD_CASE               ? kept->case_id
               : column->index == FIELD_AGENCY           ? kept->agency
               : column->index == FIELD_IMMEDIATE_ACTION ? kept->immediate_action
                                                         : "";
    case COLUMN_ITEM:
        return answer_value(round, kept, column->index);
    case COLUMN_COMMENTS:
        return kept->comments[column->index];
    default:
        return "";
    }
}

static void write_wide(struct sample *round, const char *path, const struct wide_style *style)
{
    const struct column *columns[MOST_COLUMNS];
    size_t count = 0;
    for (size_t i = 0; i < round->template->column_count; i++)
        if (round->template->columns[i].kind != COLUMN_CHECKLIST)
            columns[count++] = &round->template->columns[i];
    for (size_t i = 0; style->shuffled && i < count; i++) { /* a fixed shuffle */
        size_t j = (i * 7 + 3) % count;
        const struct column *swap = columns[i];
        columns[i] = columns[j];
        columns[j] = swap;
    }
    FILE *file = fopen(path, "w");
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
}

static void write_form_row(FILE *file, const char *item, const char *answer, const char *comments)
{
    const char *cells[] = {item, answer, comments};
    for (size_t i = 0; i < LENGTH(cells); i++) {
        if (i)
            fputc(',', file);
        csv_fwrite(file, cells[i], strlen(cells[i]));
    }
    fputc('\n', file);
}

static void write_form(struct sample *round, const struct kept_return *kept, const char *path)
{
    const struct template *template = round->template;
    FILE *file = fopen(path, "w");
    write_form_row(file, "item", "answer", "comments");
    write_form_row(file, "case", kept->case_id, "");
    write_form_row(file, "agency", kept->agency, "");
    write_form_row(file, "immediate_action", kept->immediate_action, "");
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        if (question->checklist)
            write_form_row(file, question->id, "", kept->comments[i]);
        for (size_t j = question->first_item; j < question->first_item + question->item_count; j++)
            write_form_row(file, template->items[j].id, answer_value(round, kept, j),
                           question->checklist ? "" : kept->comments[i]);
    }
    fclose(file);
}

#ifdef CINAUDIT_WITH_XLSX
/* A sheet while the fields of a CSV file are written to it. */
struct sheet_writing {
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
};

static void write_field(void *field, size_t length, void *context)
{
    struct sheet_writing *writing = context;
    enum { LONGEST_TEXT = 32767 }; /* that a cell can have */
    char text[LONGEST_TEXT + 1];
    assert_true(length < sizeof text);
    memcpy(text, field, length);
    text[length] = '\0';
    if (length)
        assert_int_equal(
            worksheet_write_string(writing->sheet, writing->row, writing->column, text, NULL),
            LXW_NO_ERROR);
    writing->column++;
}

static void end_row(int byte, void *context)
{
    struct sheet_writing *writing = context;
    (void)byte;
    writing->row++;
    writing->column = 0;
}

/* Makes a CSV file a workbook, with shared texts or with each in its cell. */
static void make_workbook(const char *path, bool shared)
{
    lxw_workbook_options options = {.constant_memory = !shared};
    static char bytes[1024 * 1024];
    struct csv_parser parser;
    FILE *file = fopen(path, "r");
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    lxw_workbook *workbook = workbook_new_opt(path, &options);
    struct sheet_writing writing = {.sheet = workbook_add_worksheet(workbook, NULL)};
    csv_init(&parser, CSV_STRICT);
    assert_int_equal(csv_parse(&parser, bytes, length, write_field, end_row, &writing), length);
    csv_fini(&parser, write_field, end_row, &writing);
    csv_free(&parser);
    assert_int_equal(workbook_close(workbook), LXW_NO_ERROR);
}
#endif

static cJSON *json_return(struct sample *round, const struct kept_return *kept)
{
    cJSON *json = cJSON_CreateObject();
    cJSON_AddStringToObject(json, "case", kept->case_id);
    cJSON_AddStringToObject(json, "agency", kept->agency);
    cJSON_AddStringToObject(json, "immediate_action", kept->immediate_action);
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

/* Writes all returns as a list, or one behind the other on a line each. */
static void write_json(struct sample *round, const char *path, bool list)
{
    FILE *file = fopen(path, "w");
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
}

/* The results of the round as one wide CSV, which the others are held against. */
static char *expected_results(struct sample *round)
{
    static const struct wide_style plain = {"\n", "", ',', false};
    const char *path = file_name(round, 0);
    write_wide(round, path, &plain);
    char *results = results_of(round, &path, 1);
    unlink(path);
    return results;
}

static void hold(struct sample *round, const char *const *files, size_t count)
{
    char *expected = expected_results(round);
    char *actual = results_of(round, files, count);
    assert_string_equal(actual, expected);
    assert_non_null(strstr(expected, "\"returns\":\t28"));
    free(expected);
    free(actual);
    for (size_t i = 0; i < count; i++)
        unlink(files[i]);
}

static void check_wide_styles(void **state)
{
    static const struct wide_style styles[] = {{"\n", "", ',', true},
                                               {"\n", "", ';', false},
                                               {"\r\n", "", '\t', true},
                                               {"\r", "\xEF\xBB\xBF", ',', false},
                                               {"\r\n", "\xEF\xBB\xBF", ';', true},
                                               {"\n\n", "\n", ',', false}};
    struct sample *round = *state;
    for (size_t i = 0; i < LENGTH(styles); i++) {
        const char *path = file_name(round, i + 1);
        write_wide(round, path, &styles[i]);
        hold(round, &path, 1);
    }
}

static void check_forms(void **state)
{
    struct sample *round = *state;
    const char *paths[MOST_RETURNS_KEPT];
    for (size_t i = 0; i < round->count; i++) {
        paths[i] = file_name(round, i + 1);
        write_form(round, &round->returns[i], paths[i]);
    }
    hold(round, paths, round->count);
}

#ifdef CINAUDIT_WITH_XLSX
static void check_workbooks(void **state)
{
    static const struct wide_style style = {"\n", "", ',', true};
    struct sample *round = *state;
    for (int shared = 0; shared <= 1; shared++) {
        const char *paths[MOST_RETURNS_KEPT];
        paths[0] = file_name(round, 1);
        write_wide(round, paths[0], &style);
        make_workbook(paths[0], shared);
        hold(round, paths, 1);
        for (size_t i = 0; i < round->count; i++) {
            paths[i] = file_name(round, i + 1);
            write_form(round, &round->returns[i], paths[i]);
            make_workbook(paths[i], shared);
        }
        hold(round, paths, round->count);
    }
}
#endif

static void check_json(void **state)
{
    struct sample *round = *state;
    for (int list = 0; list <= 1; list++) {
        const char *path = file_name(round, 1);
        write_json(round, path, list);
        hold(round, &path, 1);
    }
}

static void check_files_as_they_are(void **state)
{
    struct sample *round = *state;
    struct path_list files = {0};
    path_list_add(&round->arena, &files, "data/cin-2014/returns", &round->problems);
    char *expected = expected_results(round);
    char *actual = results_of(round, files.paths, files.count);
    assert_string_equal(actual, expected);
    free(expected);
    free(actual);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_wide_styles), cmocka_unit_test(check_forms),
#ifdef CINAUDIT_WITH_XLSX
        cmocka_unit_test(check_workbooks),
#endif
        cmocka_unit_test(check_json),        cmocka_unit_test(check_files_as_they_are),
    };
    return cmocka_run_group_tests(tests, read_round, end_round);
}
