/* The report as a whole: which sections it has, in which order. */
#include "publication.h"
#include "report/text/findings.h"
#include "report/text/mentions.h"
#include "sections.h"

#include <string.h>

struct section {
    const char *name;
    void (*write)(struct draft *draft);
};

static const struct section sections[] = {{"about", write_about},
                                          {"response", write_response},
                                          {"sample", write_sample},
                                          {"themes", write_themes},
                                          {"conclusions", write_conclusions},
                                          {"findings", write_findings},
                                          {"cases", write_cases},
                                          {"case-grid", write_case_grid},
                                          {"agency-grid", write_agency_grid},
                                          {"questions", write_questions},
                                          {"problems", write_problems}};

const char *const report_sections[] = {"about",       "response",  "sample",   "themes",
                                       "conclusions", "findings",  "cases",    "case-grid",
                                       "agency-grid", "questions", "problems", NULL};

void report_entitle(struct document *document, const struct results *results,
                    const struct round *round)
{
    document->title = results->template->title;
    if (!round)
        return;
    const char *parts[] = {round->board, round->theme, round->period};
    const char *subtitle = NULL;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i])
            subtitle =
                subtitle ? arena_format(document->arena, "%s · %s", subtitle, parts[i]) : parts[i];
    document->subtitle = subtitle;
}

/* What the findings are made from, and they themselves. */
static void evaluate(struct draft *draft, struct report *report)
{
    struct writer *writer = &draft->writer;
    report->mentions = draft->mentions = find_mentions(writer);
    writer->section = "findings";
    report->findings = draft->findings = evaluate_findings(writer, draft->mentions);
    report->finding_count = report->results->template->finding_count;
    writer->section = "strengths";
    report->strengths = draft->strengths = find_strengths(writer, &draft->strength_count);
    report->strength_count = draft->strength_count;
}

static void write_sections(struct draft *draft)
{
    write_immediate_notice(draft);
    write_error_notice(draft);
    write_redaction_notice(draft);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        document_section(draft->writer.document, sections[i].name, NULL);
        sections[i].write(draft);
    }
}

const struct report *report_make(struct arena *arena, const struct results *results,
                                 const struct report_options *options)
{
    struct report *report = arena_alloc(arena, sizeof *report);
    report->results = results;
    report->round = options->round;
    report->document.arena = arena;
    report->document.undrawn = options->undrawn;
    report_entitle(&report->document, results, options->round);
    struct draft draft = {.writer = {.arena = arena,
                                     .results = results,
                                     .round = options->round,
                                     .decimals = options->decimals,
                                     .document = &report->document}};
    report->reading = draft.reading = how_to_read(&draft.writer, &draft.reading_count);
    report->reading_count = draft.reading_count;
    evaluate(&draft, report);
    write_sections(&draft);
    report->statements = draft.writer.statements;
    report->statement_count = draft.writer.statement_count;
    return report;
}
