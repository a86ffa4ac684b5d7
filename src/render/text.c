/* Results as text for a person to read in a terminal. */
#include "tables.h"

#include <stdio.h>

enum { NARROWEST = 60, WIDEST = 132 };

static const char how_to_read[] =
    "Shares are of returns. Shares \"of answered\" are based on the returns that answered the "
    "question; shares \"where appropriate\" leave out those that answered \"not applicable\" as "
    "well. \"Don't know\" is in both bases, and a blank in neither. Bars show shares of answered; "
    "| "
    "marks 100%. Percentages are rounded, so they may not add up to 100. On a base below 10 there "
    "is no percentage, only \"k of n\".";

static const char how_to_read_grid[] =
    "Each cell says how many returns gave a positive answer, of those where the question is "
    "appropriate. A dash means that there is none.";

static size_t groups_with_returns(const struct group *groups, size_t count)
{
    size_t with = 0;
    for (size_t i = 0; i < count; i++)
        with += groups[i].returns > 0;
    return with;
}

/* "Outstanding: A, Police; B, School (second)" */
static const char *outstanding_text(const struct page *page, const struct response *response)
{
    static const char opening[] = "Outstanding:";
    size_t room = sizeof opening;
    for (size_t i = 0; i < response->outstanding_count; i++) {
        const struct request *request = &response->outstanding[i];
        room += request->case_id.length + request->agency.length + request->setting.length +
                sizeof "; ,  ()";
    }
    char *text = arena_alloc(page->arena, room);
    char *end = text + sprintf(text, "%s", opening);
    for (size_t i = 0; i < response->outstanding_count; i++) {
        const struct request *request = &response->outstanding[i];
        bool named = request->setting.length > 0;
        end += sprintf(end, "%s %s, %s%s%s%s", i ? ";" : "", request->case_id.data,
                       request->agency.data, named ? " (" : "", request->setting.data,
                       named ? ")" : "");
    }
    return text;
}

static void write_response(const struct page *page, const struct response *response)
{
    const char *share = "";
    char percent[32];
    if (base_is_large_enough(response->requested))
        share = arena_format(
            page->arena, " (%s%%)",
            percentage(response->received, response->requested, page->style->decimals, percent));
    page_paragraph(page, 0, "", 0,
                   text_of(arena_format(page->arena, "%zu of %zu request%s met by a return%s",
                                        response->received, response->requested,
                                        text_plural(response->requested), share)));
    if (response->outstanding_count)
        page_paragraph(page, 0, "", 0, text_of(outstanding_text(page, response)));
}

static size_t count_errors(const struct results *results)
{
    size_t errors = 0;
    for (size_t i = 0; i < results->problem_count; i++)
        errors += results->problems[i].severity == SEVERITY_ERROR;
    return errors;
}

static void write_headline(const struct page *page, const struct results *results)
{
    size_t agencies = groups_with_returns(results->agencies, results->agency_count);
    size_t cases = groups_with_returns(results->cases, results->case_count);
    const char *of_cases =
        cases < results->case_count ? arena_format(page->arena, "%zu of ", cases) : "";
    page_heading(page, text_of(results->template->title), '=');
    page_paragraph(
        page, 0, "", 0,
        text_of(arena_format(page->arena, "%zu return%s on %s%zu case%s from %zu %s",
                             results->all.returns, text_plural(results->all.returns), of_cases,
                             results->case_count, text_plural(results->case_count), agencies,
                             agencies == 1 ? "kind of agency" : "kinds of agency")));
    if (results->response)
        write_response(page, results->response);
    size_t errors = count_errors(results);
    if (errors)
        page_paragraph(page, 0, "", 0,
                       text_of(arena_format(page->arena,
                                            "%zu error%s found: what could not be read is left "
                                            "out, and listed at the end",
                                            errors, text_plural(errors))));
    page_end_line(page);
    page_paragraph(page, 0, "", 0, text_of(how_to_read));
}

static void write_heading(const struct page *page, const char *heading)
{
    page_end_line(page);
    page_heading(page, text_of(heading), '-');
}

static void write_theme(const struct page *page, const struct results *results,
                        const struct theme *theme)
{
    write_heading(page, arena_format(page->arena, "%s %s", theme->number, theme->title));
    if (!theme->question_count)
        page_paragraph(page, 0, "", 0, text_of("No questions under this heading."));
    for (size_t i = 0; i < theme->question_count; i++) {
        page_end_line(page);
        table_question(page, results, theme->questions[i]);
    }
}

static void write_problems(const struct page *page, const struct results *results)
{
    write_heading(page, "Problems found in the data");
    for (size_t i = 0; i < results->problem_count; i++)
        page_paragraph(page, 0, "-", 2, text_of(problem_line(page->arena, &results->problems[i])));
    if (!results->problem_count)
        page_paragraph(page, 0, "", 0, text_of("None."));
}

void render_text(FILE *out, struct arena *arena, const struct results *results,
                 const struct text_style *style)
{
    struct text_style fitting = *style;
    if (fitting.width < NARROWEST)
        fitting.width = NARROWEST;
    if (fitting.width > WIDEST)
        fitting.width = WIDEST;
    struct page page = {out, arena, &fitting};
    write_headline(&page, results);
    for (size_t i = 0; i < results->template->theme_count; i++)
        write_theme(&page, results, &results->template->themes[i]);
    write_heading(&page, "Positive answers where appropriate, by case");
    page_paragraph(&page, 0, "", 0, text_of(how_to_read_grid));
    page_end_line(&page);
    table_grid(&page, results);
    write_problems(&page, results);
}
