/* Writes the workbook of a made-up report to standard output. It has content in each of its parts,
 * and hostile texts in every place that can show somebody else's text. */
#include "collate/measure.h"
#include "render/render.h"
#include "report/sections/report.h"

#include <stdio.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))
#define TEXT(string)                                                                               \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

static const char formula[] = "=HYPERLINK(\"http://example.org/\";\"see here\")";

static const char *const texts[] = {formula,
                                    "+1+1",
                                    "-2+3",
                                    "@SUM(A1:A9)",
                                    "\t=1+1",
                                    "<b>&amp;</b> ]]> <!-- ",
                                    "bell \a, escape \x1B[31m, delete \x7F, C1 \xC2\x9B",
                                    "first line\nsecond line",
                                    "backwards \u202Eexe.txt\u202C and \u2066isolated\u2069\u200F",
                                    "_x0041_, _x0041_x0042_, _x005F_",
                                    "_x00\u200E41_",
                                    "no characters \uFFFE \uFDD0 \U0001FFFF",
                                    "http://example.org/",
                                    "external:file.xlsx",
                                    "'quoted",
                                    "0042",
                                    "e\u0301 \U0001F600"};

static const struct return_name urgent = {TEXT("=A1"), TEXT("+Police"), TEXT("@night"), "-file", 0};

static const struct problem problems[] = {{.severity = SEVERITY_ERROR,
                                           .place = {formula, 3, "=q2"},
                                           .message = "@answer that matches no option"},
                                          {.severity = SEVERITY_NOTE,
                                           .place = {"\x80 not UTF-8", 0, NULL},
                                           .message = "a column means nothing to the template"}};

static const struct evidence evidence[] = {
    {.item = "q2", .text = "=2 Supervision: positive in 14 of 23"},
    {.source = "a.csv", .writer = "School (case A)", .text = "@passage"},
    {.source = "=notes.md", .text = "a passage of notes"}};

static const struct finding findings[] = {
    {.id = "late",
     .state = FINDING_SUPPORTED,
     .title = "=Plans are late",
     .statement = "-Nearly all of the plans are late.",
     .challenge = "Make plans timely",
     .evidence = evidence,
     .evidence_count = LENGTH(evidence)},
    {.id = "unheard",
     .state = FINDING_NOT_SUPPORTED,
     .title = "not part of the report",
     .challenge = "not part of the report"},
    {.id = "unknown",
     .state = FINDING_NOT_EVALUATED,
     .title = "Transitions",
     .statement = "Not evaluated: the comments were not read.",
     .challenge = "not part of the report"}};

static const struct strength strengths[] = {
    {7, "+Nearly all returns saw evidence of supervision."}};

static struct mend mends[] = {{.kind = MEND_CORRECTION,
                               .file = "-file",
                               .case_id = TEXT("=A1"),
                               .agency = TEXT("+Police"),
                               .item = "@q2",
                               .from = TEXT("=1+1"),
                               .to = TEXT("-1"),
                               .why = TEXT("@why"),
                               .by = TEXT("+by"),
                               .on = TEXT("'on")}};

static const struct round manifest = {.mends = mends,
                                      .mend_count = LENGTH(mends),
                                      .board = formula,
                                      .theme = "@Theme \u202Ebackwards\u202C",
                                      .period = "\x1B[2J2014"};

/* Two cases, two agencies, and counts without returns. */
static struct results make_results(struct arena *arena, const struct template *template)
{
    static const struct text cases[] = {TEXT("=A"), TEXT("B\u202E\u202C")};
    static const struct text agencies[] = {TEXT("@Home"), TEXT("<School>")};
    struct group *groups = arena_array(arena, 4, sizeof *groups);
    struct comment *comments = arena_array(arena, LENGTH(texts), sizeof *comments);
    const uint32_t *counts = arena_array(arena, template->count_total, sizeof *counts);
    for (size_t i = 0; i < 2; i++) {
        groups[i] = (struct group){cases[i], 0, counts};
        groups[i + 2] = (struct group){agencies[i], 0, counts};
    }
    for (size_t i = 0; i < LENGTH(texts); i++)
        comments[i] = (struct comment){.question = 1,
                                       .case_id = cases[0],
                                       .agency = agencies[0],
                                       .setting = TEXT("=1+1"),
                                       .source = formula,
                                       .text = text_of(texts[i])};
    return (struct results){.template = template,
                            .all = {TEXT(""), 0, counts},
                            .cases = groups,
                            .case_count = 2,
                            .agencies = groups + 2,
                            .agency_count = 2,
                            .comments_kept = true,
                            .comments = comments,
                            .comment_count = LENGTH(texts),
                            .immediate_action = {.needed = 1, .returns = &urgent},
                            .problems = problems,
                            .problem_count = LENGTH(problems)};
}

/* Some answers to the first question and to the second, and none to the others. */
static void count_answers(struct arena *arena, struct results *results)
{
    const struct template *template = results->template;
    uint32_t *counts = arena_array(arena, template->count_total, sizeof *counts);
    for (size_t i = 0; i < 8; i++) {
        uint32_t *of_item = counts + template->items[i].first_count;
        of_item[ANSWER_OPTION] = (uint32_t)i + 1;
        of_item[ANSWER_OPTION + 1] = 4;
    }
    results->all.counts = counts;
    results->all.returns = 12;
}

int main(void)
{
    static const struct request outstanding = {TEXT("=A"), TEXT("@GP"), TEXT("+1"), TEXT("-1"), 0};
    static const struct response response = {.requested = 13,
                                             .received = 12,
                                             .outstanding = &outstanding,
                                             .outstanding_count = 1,
                                             .unrequested = &urgent,
                                             .unrequested_count = 1};
    struct arena arena;
    struct problems found;
    arena_init(&arena, NULL, NULL);
    problems_init(&found, &arena, NULL, NULL);
    struct results results = make_results(&arena, template_open(&arena, NULL, &found));
    count_answers(&arena, &results);
    results.response = &response;
    struct item_result *items = arena_array(&arena, results.template->item_count, sizeof *items);
    measure_items(&results, items);
    results.items = items;
    struct report report = {.results = &results,
                            .round = &manifest,
                            .document = {.title = formula},
                            .findings = findings,
                            .finding_count = LENGTH(findings),
                            .strengths = strengths,
                            .strength_count = LENGTH(strengths)};
    struct render_options options = {.decimals = 1, .created = 1400000000};
    const char *error = render_xlsx(stdout, &arena, &report, &options);
    if (error)
        fprintf(stderr, "%s\n", error);
    arena_free(&arena);
    return error || fflush(stdout) != 0;
}
