/* Whatever slip is made in a round, the outcome is the right count, or a warning or an error that
 * names the place: never another count in silence.
 *
 * CINAUDIT_SLIP_SEEDS sets how many seeds are tried, and CINAUDIT_SLIP_SEED the first of them.
 * CINAUDIT_SLIP_FOLDER is where the files of failures go. */
#include "random.h"
#include "test.h"

#include "random_round.h"
#include "round_reading.h"
#include "slips.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <unistd.h>

/* Of the kinds of slips, every one in so many is tried in each layout with each seed. */
enum { KIND_STEP = 12, RETURNS_AT_MOST = 8, FAILURES_AT_MOST = 40, SEEDS_UNDER_VALGRIND = 1 };
#ifdef __SANITIZE_ADDRESS__
enum { SEEDS = 4 };
#else
enum { SEEDS = 16 };
#endif

static const struct layout {
    const char *name;
    round_writer *write;
    unsigned where;
    enum grid_format format;
    const char *ending;
    const char *delimiter; /* of what `write` writes */
    size_t header_rows, heading_row;
} layouts[] = {
    {"wide CSV", write_wide, IN_WIDE | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"form CSV", write_forms, IN_FORM | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"Microsoft Forms", write_microsoft_forms, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"Google Forms", write_google_forms, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"LimeSurvey", write_limesurvey, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"SurveyMonkey", write_surveymonkey, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 2, 0},
    {"SmartSurvey", write_smartsurvey, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 2, 0},
    {"Jisc Online Surveys", write_jisc, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"Qualtrics", write_qualtrics, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 3, 1},
    {"KoboToolbox", write_kobo, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ";", 1, 0},
    {"REDCap", write_redcap, IN_EXPORT | AS_CSV, GRID_CSV, ".csv", ",", 1, 0},
    {"a JSON list", write_wide, IN_JSON | AS_JSON, GRID_JSON_LIST, ".json", ",", 1, 0},
    {"NDJSON", write_wide, IN_JSON | AS_JSON, GRID_NDJSON, ".ndjson", ",", 1, 0},
#ifdef CINAUDIT_WITH_XLSX
    {"wide XLSX", write_wide, IN_WIDE | AS_XLSX, GRID_XLSX, ".xlsx", ",", 1, 0},
    {"form XLSX", write_forms, IN_FORM | AS_XLSX, GRID_XLSX, ".xlsx", ",", 1, 0},
    {"SurveyMonkey, XLSX", write_surveymonkey, IN_EXPORT | AS_XLSX, GRID_XLSX, ".xlsx", ",", 2, 0},
    {"Microsoft Forms, XLSX", write_microsoft_forms, IN_EXPORT | AS_XLSX, GRID_XLSX, ".xlsx", ",",
     1, 0},
#endif
};

static const struct {
    const char *line_end, *opening;
    char delimiter;
    bool all_quoted;
} dialects[] = {{"\n", "", ',', true},    {"\r\n", "\xEF\xBB\xBF", ';', false},
                {"\r\n", "", '\t', true}, {"\r\n", "", ',', false},
                {"\n", "", ';', true},    {"\r", "\xEF\xBB\xBF", ',', false}};

/* A round in one layout. */
struct trial {
    struct sample *round;
    const struct layout *layout;
    uint64_t seed;
    struct slip_file files[MOST_RETURNS_KEPT];
    size_t file_count;
    char *expected; /* the results without a slip */
};

enum { MOST_KINDS = 128 };
static size_t failures, tried, tried_of_kind[MOST_KINDS];

static const char *path_of(struct arena *arena, const struct trial *trial, const char *name)
{
    return arena_format(arena, "%s/%s", trial->round->folder, name);
}

static void write_bytes(const char *path, struct text bytes)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fwrite(bytes.data, 1, bytes.length, file);
    fclose(file);
}

static void print_file(const struct trial *trial, struct arena *arena, struct slip_file *file)
{
    if (file->dialect.format != GRID_XLSX)
        file->bytes = grid_print(trial->round, arena, &file->grid, &file->dialect);
}

static void write_file(const struct trial *trial, struct arena *arena, struct slip_file *file,
                       const char *path)
{
    (void)trial;
    if (file->dialect.format != GRID_XLSX)
        write_bytes(path, file->bytes);
#ifdef CINAUDIT_WITH_XLSX
    else
        grid_write_workbook(arena, path, &file->grid, &file->dialect);
#else
    (void)arena;
#endif
    if (file->cut)
        assert_int_equal(truncate(path, 1000), 0);
}

static struct grid load(struct arena *arena, const struct layout *layout, const char *path)
{
    struct grid grid = grid_load(arena, path, *layout->delimiter);
    grid.header_rows = layout->header_rows;
    grid.heading_row = layout->heading_row;
    grid.form = layout->where & IN_FORM;
    return grid;
}

/* Writes the round in the layout, each file in a dialect of its own. */
static void write_trial(struct trial *trial, uint64_t *state)
{
    struct sample *round = trial->round;
    const char *paths[MOST_RETURNS_KEPT];
    trial->file_count = trial->layout->write(round, paths);
    for (size_t i = 0; i < trial->file_count; i++) {
        struct slip_file *file = &trial->files[i];
        size_t dialect = random_below(state, LENGTH(dialects));
        *file = (struct slip_file){
            .name = arena_format(&round->arena, "%zu%s", i + 1, trial->layout->ending),
            .grid = load(&round->arena, trial->layout, paths[i]),
            .dialect = {.format = trial->layout->format,
                        .delimiter = dialects[dialect].delimiter,
                        .line_end = dialects[dialect].line_end,
                        .opening = dialects[dialect].opening,
                        .all_quoted = dialects[dialect].all_quoted}};
        unlink(paths[i]);
        print_file(trial, &round->arena, file);
        write_file(trial, &round->arena, file, path_of(&round->arena, trial, file->name));
    }
}

static size_t count_above_notes(const struct problems *problems)
{
    return problems->counts[SEVERITY_WARNING] + problems->counts[SEVERITY_ERROR] +
           problems->counts[SEVERITY_FAILURE];
}

/* The results of what is in the folder; NULL if there are problems. */
static char *clean_results(const struct trial *trial)
{
    struct reading reading;
    reading_begin(trial->round, &reading);
    reading_read_folder(trial->round, &reading, trial->round->folder);
    char *results = count_above_notes(&reading.problems) ? NULL : reading_results(&reading);
    reading_end(&reading);
    return results;
}

/* True if a line is one of a row with a slip, or of a header. */
static bool is_in_rows(const struct grid *grid, size_t line)
{
    for (size_t i = 0; i < grid->count; i++)
        if ((i < grid->header_rows || grid->rows[i].slipped) && line >= grid->rows[i].first_line &&
            line <= grid->rows[i].last_line)
            return true;
    return false;
}

/* True if the place is in the file of that name, or in a sheet of it: "1.xlsx:Notes". */
static bool is_in_file(const struct trial *trial, const struct slip *slip, const char *name,
                       const struct place *place)
{
    const char *path = path_of(slip->arena, trial, name);
    size_t length = strlen(path);
    return strncmp(place->file, path, length) == 0 &&
           (!place->file[length] || place->file[length] == ':');
}

static bool names_place(const struct trial *trial, const struct slip *slip,
                        const struct problem *problem)
{
    const struct slip_file *file = slip->file;
    const struct place *place = &problem->place;
    if (problem->severity < SEVERITY_WARNING ||
        (!is_in_file(trial, slip, file->name, place) &&
         (!file->copy_name || !is_in_file(trial, slip, file->copy_name, place))))
        return false;
    return slip->kind->place == PLACE_FILE ||
           (slip->kind->place == PLACE_LINE && place->line > 0) ||
           (slip->kind->place == PLACE_ROW && is_in_rows(&file->grid, place->line));
}

static bool is_named(const struct trial *trial, const struct slip *slip,
                     const struct problems *problems)
{
    for (size_t i = 0; i < problems->length; i++)
        if (names_place(trial, slip, &problems->list[i]))
            return true;
    return false;
}

static int compare_printed(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int compare_bytes(const void *a, const void *b)
{
    return *(const unsigned char *)a - *(const unsigned char *)b;
}

/* The lines of a text in the order of their bytes, and each with its bytes in order, since some
 * list returns; frees it. */
static char *sort_lines(char *text)
{
    size_t count = 0, length = strlen(text);
    char **lines = calloc(length + 1, sizeof *lines), *sorted = calloc(length + 2, 1);
    char *end = sorted;
    assert_true(lines && sorted);
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        size_t last = strlen(line) - 1;
        if (line[last] == ',')
            line[last] = '\0'; /* behind all but the last of a list */
        qsort(line, strlen(line), 1, compare_bytes);
        lines[count++] = line;
    }
    qsort(lines, count, sizeof *lines, compare_printed);
    for (size_t i = 0; i < count; i++)
        end = stpcpy(stpcpy(end, lines[i]), "\n");
    free(lines);
    free(text);
    return sorted;
}

/* True if the results are the same; their order is not looked at if the kind reorders returns. */
static bool is_same(const struct slip_kind *kind, const char *actual, const char *expected)
{
    if (strcmp(actual, expected) == 0 || !kind->reorders)
        return strcmp(actual, expected) == 0;
    char *a = sort_lines(strdup(actual)), *b = sort_lines(strdup(expected));
    bool same = strcmp(a, b) == 0;
    free(a);
    free(b);
    return same;
}

static void say_difference(const char *actual, const char *expected)
{
    enum { BEFORE = 100, SHOWN = 200 };
    size_t same = 0;
    while (actual[same] && actual[same] == expected[same])
        same++;
    same = same > BEFORE ? same - BEFORE : 0;
    print_error("%.*s\nis not\n%.*s\n", SHOWN, actual + same, SHOWN, expected + same);
}

static void keep_file(const struct trial *trial, const struct slip *slip)
{
    const char *folder = getenv("CINAUDIT_SLIP_FOLDER");
    if (folder)
        write_file(trial, slip->arena, slip->file,
                   arena_format(slip->arena, "%s/%zu-%s", folder, failures, slip->file->name));
}

static void fail_slip(const struct trial *trial, const struct slip *slip,
                      const struct problems *problems, const char *results, const char *expected)
{
    failures++;
    if (failures > FAILURES_AT_MOST)
        return;
    print_error("%zu. %s, template %s, seed %llu: %s: %s in %s\n", failures, trial->layout->name,
                trial->round->template->id, (unsigned long long)trial->seed, slip->kind->name,
                slip->what ? slip->what : "", slip->file->name);
    if (results)
        say_difference(results, expected);
    for (size_t i = 0; i < problems->length; i++)
        if (problems->list[i].severity > SEVERITY_NOTE)
            print_problem(NULL, &problems->list[i]);
    keep_file(trial, slip);
}

/* Reads the folder with the slip in it. */
static void judge(const struct trial *trial, const struct slip *slip, const char *expected)
{
    struct reading reading;
    reading_begin(trial->round, &reading);
    reading_read_folder(trial->round, &reading, trial->round->folder);
    tried++;
    tried_of_kind[slip->kind - slip_kinds]++;
    if (!is_named(trial, slip, &reading.problems)) {
        struct problems found = reading.problems; /* its list stays */
        char *results = problems_have_errors(&found) ? NULL : reading_results(&reading);
        if (!results || !is_same(slip->kind, results, expected))
            fail_slip(trial, slip, &found, results, expected);
        free(results);
    }
    reading_end(&reading);
}

/* Writes the file with the slip in place of the one without, reads, and puts that back. */
static void read_slip(const struct trial *trial, struct slip *slip, struct slip_file *clean,
                      const char *expected)
{
    const char *path = path_of(slip->arena, trial, slip->file->name);
    const char *copy =
        slip->file->copy_name ? path_of(slip->arena, trial, slip->file->copy_name) : NULL;
    unlink(path_of(slip->arena, trial, clean->name));
    write_file(trial, slip->arena, slip->file, path);
    if (copy)
        write_file(trial, slip->arena, slip->file, copy);
    judge(trial, slip, expected);
    unlink(path);
    if (copy)
        unlink(copy);
    write_file(trial, slip->arena, clean, path_of(slip->arena, trial, clean->name));
}

/* Makes the comments of the file fit an encoding. The results are then others. */
static char *fit_encoding(const struct trial *trial, struct slip *slip)
{
    slip_fit_encoding(slip);
    print_file(trial, slip->arena, slip->file);
    write_file(trial, slip->arena, slip->file, path_of(slip->arena, trial, slip->file->name));
    return clean_results(trial);
}

static void try_kind(struct trial *trial, const struct slip_kind *kind, uint64_t state)
{
    struct arena arena;
    arena_init(&arena, NULL, NULL);
    struct slip_file *clean = &trial->files[random_below(&state, trial->file_count)], file = *clean;
    struct slip slip = {&arena, trial->round, &state, kind, &file, NULL};
    file.grid = grid_copy(&arena, &clean->grid);
    char *expected = kind->encoding ? fit_encoding(trial, &slip) : NULL;
    if (!kind->change || kind->change(&slip)) {
        print_file(trial, &arena, &file);
        if (!kind->spoil || kind->spoil(&slip))
            read_slip(trial, &slip, clean, expected ? expected : trial->expected);
    }
    if (kind->encoding)
        write_file(trial, &arena, clean, path_of(&arena, trial, clean->name));
    free(expected);
    arena_free(&arena);
}

static bool can_be_in(const struct slip_kind *kind, const struct layout *layout)
{
    return (kind->where & layout->where & IN_ALL) && (kind->where & layout->where & AS_ANY);
}

/* Tries a share of the kinds, which the seed chooses. */
static void try_layout(struct trial *trial, uint64_t state)
{
    write_trial(trial, &state);
    trial->expected = clean_results(trial);
    for (size_t i = 0; trial->expected && slip_kinds[i].name; i++)
        if (can_be_in(&slip_kinds[i], trial->layout) && random_below(&state, KIND_STEP) == 0)
            try_kind(trial, &slip_kinds[i], state + i);
    free(trial->expected);
    for (size_t i = 0; i < trial->file_count; i++)
        unlink(path_of(&trial->round->arena, trial, trial->files[i].name));
}

static void try_seed(const char *template, const char *folder, uint64_t seed)
{
    struct sample *round = calloc(1, sizeof *round);
    struct trial *trial = calloc(1, sizeof *trial);
    uint64_t state = seed;
    assert_true(round && trial);
    arena_init(&round->arena, NULL, NULL);
    problems_init(&round->problems, &round->arena, print_problem, NULL);
    round->template = template_open(&round->arena, template, &round->problems);
    assert_non_null(round->template);
    strcpy(round->folder, folder);
    add_random_returns(round, &state, RETURNS_AT_MOST);
    for (size_t i = 0; i < LENGTH(layouts); i++) {
        *trial = (struct trial){.round = round, .layout = &layouts[i], .seed = seed};
        try_layout(trial, state + i);
    }
    arena_free(&round->arena);
    free(trial);
    free(round);
}

static uint64_t setting(const char *name, uint64_t otherwise)
{
    const char *value = getenv(name);
    return value ? strtoull(value, NULL, 10) : otherwise;
}

static void check_slips(void **state)
{
    char folder[] = "/tmp/cinaudit-test-XXXXXX";
    uint64_t first = setting("CINAUDIT_SLIP_SEED", 1);
    uint64_t seeds =
        setting("CINAUDIT_SLIP_SEEDS", is_under_valgrind() ? SEEDS_UNDER_VALGRIND : SEEDS);
    (void)state;
    assert_non_null(mkdtemp(folder));
    for (uint64_t seed = first; seed < first + seeds; seed++)
        for (size_t i = 0; template_shipped(i); i++)
            try_seed(template_shipped(i)->name, folder, seed);
    rmdir(folder);
    for (size_t i = 0; slip_kinds[i].name && getenv("CINAUDIT_SLIP_SEEDS"); i++)
        print_message("%zu: %s\n", tried_of_kind[i], slip_kinds[i].name);
    assert_true(tried > 0);
    if (failures)
        fail_msg("%zu of %zu slips were misread", failures, tried);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_slips)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
