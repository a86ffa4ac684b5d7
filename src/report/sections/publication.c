/* The version of the report for the public: what can be released of all returns together, and
 * nothing about a case, an agency or what anybody wrote. */
#include "publication.h"
#include "report/language/share.h"
#include "report/text/condition.h"
#include "report/text/findings.h"
#include "report/text/item.h"
#include "sections.h"
#include "tables.h"
#include "template/roles.h"

#include <string.h>

/* True if each item that a finding speaks of is released whole, so that neither what it says nor
 * whether it is made tells anything of a figure that is not. */
static bool can_be_shown(const struct release *release, const struct finding_rule *rule)
{
    if (rule->by_mentions)
        return false;
    for (size_t i = 0; i < rule->choice_count; i++)
        if (!release->items[rule->choices[i].item].whole)
            return false;
    for (size_t i = 0; i < rule->segment_count; i++)
        if (rule->segments[i].kind == SEGMENT_SHARE &&
            !release->items[rule->segments[i].choice.item].whole)
            return false;
    return true;
}

static void choose_findings(struct writer *writer, const struct release *release,
                            struct report *report)
{
    const struct template *template = release->results->template;
    const struct finding *all = evaluate_findings(writer, NULL);
    struct finding *findings = arena_array(writer->arena, template->finding_count, sizeof *all);
    for (size_t i = 0; i < template->finding_count; i++)
        if (all[i].state == FINDING_SUPPORTED && can_be_shown(release, &template->findings[i]))
            findings[report->finding_count++] = all[i];
    report->findings = findings;
}

static void choose_strengths(struct writer *writer, const struct release *release,
                             struct report *report)
{
    size_t count;
    const struct strength *all = find_strengths(writer, &count);
    struct strength *strengths = arena_array(writer->arena, count, sizeof *strengths);
    for (size_t i = 0; i < count; i++)
        if (release->items[all[i].item].whole)
            strengths[report->strength_count++] = all[i];
    report->strengths = strengths;
}

static void publish_about(struct writer *writer, const struct release *release)
{
    static const char *const usual[] = {
        "Cases, agencies, comments and what was found in single files are no part of this version.",
        "A share of those that answered leaves out returns that gave the question no answer, and "
        "“where appropriate” those that called it not applicable as well.",
        "A negative answer means that the auditor saw no evidence, not that the thing was not "
        "done.",
        "The cases were chosen, not drawn at random, so the figures describe these cases and no "
        "others."};
    const size_t count = sizeof usual / sizeof *usual;
    const char **lines = arena_array(writer->arena, count + 1, sizeof *lines);
    lines[0] = arena_format(writer->arena,
                            "Figures are of all returns together. Counts from 1 to %zu are "
                            "withheld, and with them others from which they could be worked out.",
                            release->threshold - 1);
    memcpy(lines + 1, usual, sizeof usual);
    write_heading(writer, 2, "about", "About this report");
    say_audit(writer);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    write_terms_of_reference(writer);
    write_heading(writer, 3, "how-to-read-the-figures", "How to read the figures");
    document_list(writer->document, lines, count + 1, false);
    document_marks(writer->document);
}

static void publish_response(struct writer *writer, const struct release *release)
{
    const struct results *results = release->results;
    const struct immediate_action *action = &results->immediate_action;
    write_heading(writer, 2, "response", "Response to the audit");
    say(writer, "%zu returns were received", results->all.returns);
    if (release->cases)
        say(writer, ", on %zu cases", release->case_count);
    end_sentence(writer);
    if (release->response) {
        const struct response *response = results->response;
        say(writer, "of the %zu requests that were sent out, %zu were met by a return",
            response->requested, response->received);
        say_percentage(writer, response->received, response->requested);
        end_sentence(writer);
    }
    if (!action->needed && !action->not_said) {
        say(writer, "no immediate action was needed");
        end_sentence(writer);
    }
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

static void write_table(struct writer *writer, const struct release *release, size_t index)
{
    static const struct bar none = {0};
    const struct template *template = release->results->template;
    const struct question *question = question_of_item(template, index);
    const struct released_item *released = &release->items[index];
    struct measure measure = release->results->items[index].measure;
    size_t shares = released->appropriate ? shares_of(&measure) : released->answered;
    struct answer_table table = answer_table_begin(writer, index, shares);
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        answer_table_add(&table, option, option->short_label, measure.options[i],
                         released->options[i], none);
    }
    answer_table_add(&table, NULL, "No answer", measure_missing(&measure), released->no_answer,
                     none);
    if (question->applies_if.option_count)
        answer_table_add(&table, NULL, "Not asked", measure.not_asked, released->not_asked, none);
    table_end(writer, &table.maker);
}

static bool is_told(const struct release *release, size_t index)
{
    const struct results *results = release->results;
    return release->items[index].whole && results->items[index].measure.answered;
}

/* What is released whole is told as in the whole report: table, chart and sentences. */
static void write_answers(struct writer *writer, const struct release *release,
                          const struct question *question)
{
    size_t first = question->first_item;
    if (question->checklist)
        write_checklist_table(writer, question, release->items);
    else if (is_told(release, first))
        write_item_table(writer, first);
    else
        write_table(writer, release, first);
    for (size_t i = first; i < first + question->item_count; i++)
        if (is_told(release, i))
            narrate_answers(writer, i);
}

static void write_question(struct writer *writer, const struct release *release, size_t index)
{
    const struct template *template = release->results->template;
    const struct question *question = &template->questions[index];
    write_heading(writer, 3, question->id,
                  arena_format(writer->arena, "%s. %s", question->number, question->text));
    if (question->applies_if.option_count)
        write_paragraph(writer, BLOCK_PARAGRAPH, "It is asked only where %s.",
                        condition_text(writer, question));
    write_answers(writer, release, question);
}

static void publish_themes(struct writer *writer, const struct release *release)
{
    const struct template *template = release->results->template;
    for (size_t i = 0; i < template->theme_count; i++) {
        const struct theme *theme = &template->themes[i];
        if (!theme->question_count)
            continue;
        write_heading(writer, 2, theme->id,
                      arena_format(writer->arena, "%s %s", theme->number, theme->title));
        for (size_t j = 0; j < theme->question_count; j++)
            write_question(writer, release, theme->questions[j]);
    }
}

/* That there is something to find is no secret; what was not found must not show in its absence. */
static void publish_findings(struct writer *writer, const struct report *report)
{
    const struct template *template = writer->results->template;
    const char **strengths = arena_array(writer->arena, report->strength_count, sizeof *strengths);
    if (!template->finding_count && !template->strength)
        return;
    write_heading(writer, 2, "findings", "Findings");
    write_paragraph(writer, BLOCK_NOTE,
                    "Findings and strengths that rest on figures which are withheld, or on what "
                    "comments say, are no part of this version.");
    for (size_t i = 0; i < report->finding_count; i++) {
        const struct finding *finding = &report->findings[i];
        write_heading(writer, 3, finding->id,
                      arena_format(writer->arena, "Finding %zu: %s", i + 1, finding->title));
        document_text(writer->document, BLOCK_PARAGRAPH, finding->statement);
        document_text(
            writer->document, BLOCK_PARAGRAPH,
            arena_format(writer->arena, "Challenge to the board: %s", finding->challenge));
    }
    for (size_t i = 0; i < report->strength_count; i++)
        strengths[i] = report->strengths[i].statement;
    if (!report->strength_count)
        return;
    write_heading(writer, 3, "strengths", "Strengths");
    document_list(writer->document, strengths, report->strength_count, false);
}

const struct report *publication_make(struct arena *arena, const struct release *release,
                                      const struct report_options *options)
{
    struct report *report = arena_alloc(arena, sizeof *report);
    *report =
        (struct report){.results = release->results, .round = options->round, .release = release};
    report->document.arena = arena;
    report_entitle(&report->document, release->results, options->round);
    struct writer writer = {.arena = arena,
                            .results = release->results,
                            .round = options->round,
                            .decimals = options->decimals,
                            .document = &report->document,
                            .missing_as_one = true};
    choose_findings(&writer, release, report);
    choose_strengths(&writer, release, report);
    publish_about(&writer, release);
    publish_response(&writer, release);
    publish_themes(&writer, release);
    publish_findings(&writer, report);
    return report;
}
