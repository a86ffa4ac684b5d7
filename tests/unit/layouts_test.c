/* The same round in every layout gives the same results, to the byte. */
#include "input/paths.h"
#include "test.h"

#include "round_reading.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
    kept->setting = copy(round, read->setting);
    kept->immediate_action = read->immediate_action == IMMEDIATE_NEEDED       ? "Yes"
                             : read->immediate_action == IMMEDIATE_NOT_NEEDED ? "No"
                                                                              : "";
    kept->answers = arena_alloc(&round->arena, template->item_count);
    memcpy(kept->answers, read->answers, template->item_count);
    kept->comments = arena_array(&round->arena, template->question_count, sizeof *kept->comments);
    for (size_t i = 0; i < template->question_count; i++)
        kept->comments[i] = copy(round, read->comments[i]);
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

/* The results of the round as one wide CSV, with which the others are compared. */
static char *expected_results(struct sample *round)
{
    const char *path;
    write_wide(round, &path);
    char *results = results_of(round, &path, 1);
    unlink(path);
    return results;
}

static void hold(struct sample *round, const char *const *files, size_t count)
{
    char *expected = expected_results(round);
    char *actual = results_of(round, files, count);
    assert_non_null(actual);
    assert_string_equal(actual, expected);
    assert_non_null(strstr(expected, "\"returns\":\t28"));
    free(expected);
    free(actual);
}

static void hold_written(struct sample *round, round_writer *write)
{
    const char *paths[MOST_RETURNS_KEPT];
    size_t count = write(round, paths);
    char *actual = results_of(round, paths, count);
    for (size_t i = 0; i < count; i++)
        unlink(paths[i]);
    char *expected = expected_results(round);
    assert_non_null(actual);
    assert_string_equal(actual, expected);
    free(expected);
    free(actual);
}

static size_t style_in_use;

static size_t write_in_style(struct sample *round, const char **paths)
{
    static const struct wide_style styles[] = {{"\n", "", ',', true},
                                               {"\n", "", ';', false},
                                               {"\r\n", "", '\t', true},
                                               {"\r", "\xEF\xBB\xBF", ',', false},
                                               {"\r\n", "\xEF\xBB\xBF", ';', true},
                                               {"\n\n", "\n", ',', false}};
    return write_wide_styled(round, paths, &styles[style_in_use % LENGTH(styles)]);
}

static void check_wide_styles(void **state)
{
    enum { STYLES = 6 };
    for (style_in_use = 0; style_in_use < STYLES; style_in_use++)
        hold_written(*state, write_in_style);
}

static void check_forms(void **state)
{
    hold_written(*state, write_forms);
}

static void check_json(void **state)
{
    hold_written(*state, write_json_list);
    hold_written(*state, write_ndjson);
}

static void check_files_as_they_are(void **state)
{
    struct sample *round = *state;
    struct path_list files = {0};
    path_list_add(&round->arena, &files, "data/cin-2014/returns", &round->problems);
    hold(round, files.paths, files.count);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_wide_styles),
                                       cmocka_unit_test(check_forms), cmocka_unit_test(check_json),
                                       cmocka_unit_test(check_files_as_they_are)};
    return cmocka_run_group_tests(tests, read_round, end_round);
}
