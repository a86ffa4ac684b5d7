/* Makes the whole report: chooses its sections and their order. */
#include "report.h"

#include "release/release.h"
#include "report/text/finding_rules.h"
#include "report/text/mentions.h"
#include "sections.h"

struct section {
    const char *name;
    void (*write)(struct draft *draft);
    bool public; /* is in the public version */
};

static const struct section sections[] = {{"about", write_about, true},
                                          {"response", write_response, true},
                                          {"sample", write_sample, false},
                                          {"themes", write_themes, true},
                                          {"conclusions", write_conclusions, false},
                                          {"findings", write_findings, true},
                                          {"cases", write_cases, false},
                                          {"case-grid", write_case_grid, false},
                                          {"agency-grid", write_agency_grid, false},
                                          {"questions", write_questions, false},
                                          {"mends", write_mends, false},
                                          {"problems", write_problems, false}};

enum { SECTION_COUNT = LENGTH(sections) };

const char *report_section(const struct template *template, size_t index)
{
    if (index < SECTION_COUNT)
        return sections[index].name;
    index -= SECTION_COUNT;
    return template && index < template->theme_count ? template->themes[index].id : NULL;
}

/* Sets the report's title and subtitle. */
static void set_title(struct document *document, const struct template *template,
                      const struct round *round)
{
    document->title = template->title;
    if (!round)
        return;
    const char *parts[] = {round->board, round->theme, round->period};
    const char *subtitle = NULL;
    for (size_t i = 0; i < LENGTH(parts); i++)
        if (parts[i])
            subtitle =
                subtitle ? arena_format(document->arena, "%s · %s", subtitle, parts[i]) : parts[i];
    document->subtitle = subtitle;
}

/* Finds the mentions, then makes the findings and strengths. */
static void evaluate(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    draft->mentions = find_mentions(writer);
    writer->section = "findings";
    draft->findings = evaluate_findings(writer, draft->mentions);
    writer->section = "strengths";
    draft->strengths = find_strengths(writer, &draft->strength_count);
}

static void write_notices(struct draft *draft)
{
    write_immediate_notice(draft);
    write_error_notice(draft);
    write_redaction_notice(draft);
}

static void write_sections(struct draft *draft)
{
    bool public = is_public(draft->writer.results);
    if (!public)
        write_notices(draft);
    for (size_t i = 0; i < LENGTH(sections); i++) {
        if (public && !sections[i].public)
            continue;
        document_section(draft->writer.document, sections[i].name, NULL);
        sections[i].write(draft);
    }
}

const struct report *report_make(struct arena *arena, const struct results *results,
                                 const struct report_options *options)
{
    struct report *report = arena_alloc(arena, sizeof *report);
    const struct round *round =
        is_public(results) ? release_round(arena, options->round) : options->round;
    struct draft draft = {.writer = {.arena = arena,
                                     .results = results,
                                     .round = round,
                                     .decimals = options->decimals,
                                     .document = &report->document}};
    *report = (struct report){.results = results,
                              .round = round,
                              .document = {.arena = arena, .undrawn = options->undrawn}};
    set_title(&report->document, results->template, round);
    draft.reading = how_to_read(&draft.writer, &draft.reading_count);
    evaluate(&draft);
    write_sections(&draft);
    report->reading = draft.reading;
    report->reading_count = draft.reading_count;
    report->statements = draft.writer.statements;
    report->statement_count = draft.writer.statement_count;
    report->findings = draft.findings;
    report->finding_count = results->template->finding_count;
    report->strengths = draft.strengths;
    report->strength_count = draft.strength_count;
    report->mentions = draft.mentions;
    return report;
}
