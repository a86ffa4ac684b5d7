/* Writes the workbook of a round to standard output: write_xlsx REQUESTS RETURNS… */
#include <cinaudit/collate.h>
#include <cinaudit/render.h>
#include <cinaudit/report.h>

#include <stdio.h>

static void print_problem(void *context, const struct problem *problem)
{
    (void)context;
    if (problem->severity >= SEVERITY_ERROR)
        fprintf(stderr, "%s:%zu: %s\n", problem->place.file, problem->place.line, problem->message);
}

static const struct results *read_round(struct arena *arena, struct problems *problems, int argc,
                                        char **argv)
{
    struct requests *requests = arena_alloc(arena, sizeof *requests);
    struct path_list files = {0};
    const struct template *template = template_open(arena, NULL, problems);
    if (!requests_read(arena, argv[1], problems, requests))
        return NULL;
    for (int i = 2; i < argc; i++)
        path_list_add(arena, &files, argv[i], problems);
    struct collation *collation = collation_new(arena, template, problems, true);
    collation_expect(collation, requests->list, requests->count);
    struct reader_options options = {.template = template,
                                     .problems = problems,
                                     .comments = true,
                                     .handler = collation_add,
                                     .context = collation};
    struct reader *reader = reader_new(arena, &options);
    for (size_t i = 0; i < files.count; i++)
        reader_read(reader, files.paths[i]);
    return collation_results(collation);
}

int main(int argc, char **argv)
{
    struct arena arena;
    struct problems problems;
    const char *error = "usage: write_xlsx REQUESTS RETURNS...";
    bool written = false;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, print_problem, NULL);
    problems.keep = true;
    const struct results *results = argc > 2 ? read_round(&arena, &problems, argc, argv) : NULL;
    if (results) {
        struct report_options options = {.decimals = 1};
        struct xlsx_options xlsx = {.decimals = 1};
        const struct report *report = report_make(&arena, results, &options);
        written = render_xlsx(stdout, &arena, report, &xlsx, &error) && fflush(stdout) == 0;
    }
    if (!written)
        fprintf(stderr, "%s\n", error);
    arena_free(&arena);
    return !written;
}
