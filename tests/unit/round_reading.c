#include "test.h"

#include "round_reading.h"

#include "input/paths.h"
#include "read/reader.h"
#include "render/render.h"
#include "round/requests.h"

#include <cjson/cJSON.h>
#include <stdio.h>

void reading_begin(const struct sample *round, struct reading *reading)
{
    arena_init(&reading->arena, NULL, NULL);
    problems_init(&reading->problems, &reading->arena, NULL, NULL);
    reading->problems.keep = true;
    reading->collation = collation_new(&reading->arena, round->template, &reading->problems, true);
}

void reading_end(struct reading *reading)
{
    arena_free(&reading->arena);
}

void reading_read(const struct sample *round, struct reading *reading, const char *const *files,
                  size_t count)
{
    struct reader_options options = {.template = round->template,
                                     .problems = &reading->problems,
                                     .comments = true,
                                     .handler = collation_add,
                                     .context = reading->collation};
    struct reader *reader = reader_new(&reading->arena, &options);
    for (size_t i = 0; i < count; i++)
        reader_read(reader, files[i]);
}

void reading_read_folder(const struct sample *round, struct reading *reading, const char *folder)
{
    struct path_list files = {0};
    struct request *requests = arena_array(&reading->arena, round->count, sizeof *requests);
    for (size_t i = 0; i < round->count; i++)
        requests[i] = (struct request){.case_id = text_of(round->returns[i].case_id),
                                       .agency = text_of(round->returns[i].agency),
                                       .setting = text_of(round->returns[i].setting)};
    collation_expect(reading->collation, requests, round->count);
    path_list_add(&reading->arena, &files, folder, &reading->problems);
    path_list_say_passed_over(&reading->arena, &files, &reading->problems);
    reading_read(round, reading, files.paths, files.count);
    collation_check(reading->collation);
}

/* NOLINTNEXTLINE(misc-no-recursion) */
static void remove_sources(cJSON *value)
{
    if (cJSON_IsObject(value))
        cJSON_DeleteItemFromObject(value, "source");
    for (cJSON *child = value->child; child; child = child->next)
        remove_sources(child);
}

char *reading_results(struct reading *reading)
{
    char *printed = NULL;
    size_t length = 0;
    FILE *stream = open_memstream(&printed, &length);
    struct report_options report_options = {.decimals = 1};
    const struct render_options render_options = {.decimals = 1};
    reading->problems.length = 0; /* they name the files, which differ */
    render_json(
        stream, &reading->arena,
        report_make(&reading->arena, collation_results(reading->collation), &report_options),
        &render_options);
    fclose(stream);
    cJSON *json = cJSON_Parse(printed);
    free(printed);
    assert_non_null(json);
    remove_sources(json);
    printed = cJSON_Print(json);
    cJSON_Delete(json);
    return printed;
}

/* Prints all problems except notes, and returns their number. */
static size_t print_problems(const struct problems *problems)
{
    size_t count = 0;
    for (size_t i = 0; i < problems->length; i++)
        if (problems->list[i].severity > SEVERITY_NOTE) {
            print_problem(NULL, &problems->list[i]);
            count++;
        }
    return count;
}

char *results_of(const struct sample *round, const char *const *files, size_t count)
{
    struct reading reading;
    reading_begin(round, &reading);
    reading_read(round, &reading, files, count);
    char *results = print_problems(&reading.problems) ? NULL : reading_results(&reading);
    reading_end(&reading);
    return results;
}
