#include "audit.h"

#include "read/reader.h"
#include "release/release.h"
#include "render/render.h"
#include "round/manifest.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

const struct template *audit_template(const char *name)
{
    enum { MOST_TEMPLATES = 8 };
    static struct {
        const char *name;
        struct arena arena;
        const struct template *template;
    } loaded[MOST_TEMPLATES];
    size_t i = 0;
    while (loaded[i].name && strcmp(loaded[i].name, name) != 0) {
        i++;
        HOLDS(i < MOST_TEMPLATES);
    }
    if (!loaded[i].name) {
        struct problems problems;
        arena_init(&loaded[i].arena, NULL, NULL);
        problems_init(&problems, &loaded[i].arena, NULL, NULL);
        loaded[i].name = name;
        loaded[i].template = template_open(&loaded[i].arena, name, &problems);
        HOLDS(loaded[i].template);
    }
    return loaded[i].template;
}

static void take_problem(void *context, const struct problem *problem)
{
    struct audit *audit = context;
    const char *line = problem_line(&audit->arena, problem);
    fuzz_hold_harmless(text_of(line));
    HOLDS(!strchr(line, '\n'));
    if (audit->out)
        fprintf(audit->out, "%s\n", line);
}

void audit_begin(struct audit *audit, const struct template *template, FILE *out)
{
    *audit = (struct audit){.out = out, .template = template};
    arena_init(&audit->arena, NULL, NULL);
    audit->arena.hash_seed = 0; /* so that the same file always takes the same way */
    problems_init(&audit->problems, &audit->arena, take_problem, audit);
    audit->problems.keep = true;
    if (template)
        audit->collation = collation_new(&audit->arena, template, &audit->problems, true);
}

void audit_end(struct audit *audit)
{
    arena_free(&audit->arena);
}

static void write_return(const struct audit *audit, const struct audit_return *audit_return)
{
    FILE *out = audit->returns_out;
    fprintf(out, "%.*s|%.*s|%.*s|%d|%llx %llx|%zu", TEXT_ARGUMENTS(audit_return->case_id),
            TEXT_ARGUMENTS(audit_return->agency), TEXT_ARGUMENTS(audit_return->setting),
            (int)audit_return->immediate_action, (unsigned long long)audit_return->fingerprint.high,
            (unsigned long long)audit_return->fingerprint.low, audit_return->place.line);
    for (size_t i = 0; i < audit->template->item_count; i++)
        fprintf(out, "|%d", audit_return->answers[i]);
    for (size_t i = 0; i < audit->template->question_count; i++) {
        fuzz_hold_utf8(audit_return->comments[i]);
        fprintf(out, "|%.*s", TEXT_ARGUMENTS(audit_return->comments[i]));
    }
    fputc('\n', out);
}

static void take_return(void *context, const struct audit_return *audit_return)
{
    struct audit *audit = context;
    fuzz_hold_utf8(audit_return->case_id);
    fuzz_hold_utf8(audit_return->agency);
    HOLDS(audit_return->case_id.length && audit_return->case_id.length <= LONGEST_NAME);
    HOLDS(audit_return->agency.length && audit_return->agency.length <= LONGEST_NAME);
    HOLDS(audit_return->setting.length <= LONGEST_NAME);
    audit->returns++;
    if (audit->returns_out)
        write_return(audit, audit_return);
    collation_add(audit->collation, audit_return);
}

void audit_read(struct audit *audit, const char *path, bool keep_going)
{
    struct reader_options options = {.template = audit->template,
                                     .problems = &audit->problems,
                                     .comments = true,
                                     .today = "2025-06-30",
                                     .keep_going = keep_going,
                                     .handler = take_return,
                                     .context = audit};
    struct reader *reader = reader_new(&audit->arena, &options);
    reader_read(reader, path);
    HOLDS(reader_returns(reader) == audit->returns);
}

/* Passes what the manifest says to the collation. */
static void expect(struct audit *audit, const struct round *round, struct requests *requests)
{
    collation_mend(audit->collation, round->mends, round->mend_count);
    for (size_t i = 0; i < round->cases.count; i++)
        collation_name_case(audit->collation, round->cases.list[i].case_id);
    if (round->requests_path &&
        requests_read(&audit->arena, round->requests_path, &audit->problems, requests))
        collation_expect(audit->collation, requests->list, requests->count);
}

void audit_read_round(FILE *out, const char *path)
{
    struct audit audit;
    struct requests requests = {0};
    audit_begin(&audit, audit_template("tests/fuzz/small.json"), out);
    const struct round *round = round_read(&audit.arena, path, true, NULL, &audit.problems);
    HOLDS(!round == problems_have_errors(&audit.problems));
    if (round) {
        expect(&audit, round, &requests);
        for (size_t i = 0; i < round->returns.count; i++) {
            size_t before = audit.returns;
            audit.returns = 0;
            audit_read(&audit, round->returns.paths[i], true);
            audit.returns += before;
        }
        audit_report(&audit, round);
    }
    audit_end(&audit);
}

static void hold_json(struct text json)
{
    for (size_t i = 0; i < json.length; i++)
        HOLDS((unsigned char)json.data[i] >= ' ' || strchr("\n\t", json.data[i]));
    cJSON *parsed = cJSON_ParseWithLengthOpts(json.data, json.length + 1, NULL, true);
    HOLDS(parsed);
    cJSON_Delete(parsed);
}

void audit_output(struct audit *audit, enum audit_output kind, audit_writer *write, void *context)
{
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    HOLDS(out);
    write(out, context);
    HOLDS(fclose(out) == 0);
    struct text text = {bytes, length};
    fuzz_hold_utf8(text);
    if (kind == OUTPUT_TEXT)
        fuzz_hold_harmless(text);
    if (kind == OUTPUT_JSON)
        hold_json(text);
    fwrite(bytes, 1, length, audit->out);
    free(bytes);
}

/* The input of the renderers. */
struct drawing {
    struct audit *audit;
    const struct report *report;
    render_function *render;
};

static void draw(FILE *out, void *context)
{
    static const struct render_options options = {.decimals = 1, .style = {80, false, true}};
    struct drawing *drawing = context;
    drawing->render(out, &drawing->audit->arena, drawing->report, &options);
}

static void draw_as(struct drawing *drawing, enum audit_output kind, render_function *render)
{
    drawing->render = render;
    audit_output(drawing->audit, kind, draw, drawing);
}

/* Every return is in exactly one count of an item, in every group that it belongs to. */
static void hold_group(const struct results *results, const struct group *group)
{
    const struct template *template = results->template;
    for (size_t item = 0; item < template->item_count; item++) {
        const struct question *question = &template->questions[template->items[item].question];
        struct measure measure = measure_in(results, group, item);
        size_t options = 0;
        for (size_t i = 0; i < question->option_count; i++)
            options += measure.options[i];
        HOLDS(options == measure.answered);
        HOLDS(measure.answered == measure.appropriate + measure.not_applicable);
        HOLDS(measure.positive <= measure.appropriate);
        HOLDS(measure.answered + measure.no_answer + measure.unreadable + measure.not_asked ==
              group->returns);
    }
}

/* The groups together have all returns. */
static void hold_groups(const struct results *results, const struct group *groups, size_t count)
{
    size_t returns = 0;
    for (size_t i = 0; i < count; i++) {
        hold_group(results, &groups[i]);
        returns += groups[i].returns;
    }
    HOLDS(returns == results->all.returns);
    for (size_t k = 0; k < results->template->count_total; k++) {
        size_t sum = 0;
        for (size_t i = 0; i < count; i++)
            sum += groups[i].counts[k];
        HOLDS(sum == results->all.counts[k]);
    }
}

const struct results *audit_results(struct audit *audit)
{
    collation_check(audit->collation);
    const struct results *results = collation_results(audit->collation);
    HOLDS(results->all.returns <= audit->returns);
    hold_group(results, &results->all);
    hold_groups(results, results->cases, results->case_count);
    hold_groups(results, results->agencies, results->agency_count);
    for (size_t i = 0; i < results->comment_count; i++) {
        HOLDS(results->comments[i].text.length);
        fuzz_hold_utf8(results->comments[i].text);
    }
    return results;
}

static void publish(struct drawing *drawing, const struct report_options *options)
{
    struct arena *arena = &drawing->audit->arena;
    const struct results *released =
        release_results(arena, drawing->report->results, USUAL_THRESHOLD);
    if (!released)
        return;
    drawing->report = report_make(arena, released, options);
    draw_as(drawing, OUTPUT_TEXT, render_text);
    draw_as(drawing, OUTPUT_JSON, render_json);
    draw_as(drawing, OUTPUT_CSV, render_csv);
}

void audit_report(struct audit *audit, const struct round *round)
{
    struct report_options options = {.round = round, .decimals = 1};
    struct drawing drawing = {audit, report_make(&audit->arena, audit_results(audit), &options),
                              NULL};
    draw_as(&drawing, OUTPUT_TEXT, render_text);
    draw_as(&drawing, OUTPUT_TEXT, render_markdown);
    draw_as(&drawing, OUTPUT_TEXT, render_html);
    draw_as(&drawing, OUTPUT_JSON, render_json);
    draw_as(&drawing, OUTPUT_CSV, render_csv);
    publish(&drawing, &options);
}
