/* Writes the findings with their challenges, the strengths, and what comments mention. */
#include "report/text/finding_rules.h"
#include "sections.h"
#include "tables.h"

static void write_evidence(struct writer *writer, const struct finding *finding)
{
    const char **items = arena_array(writer->arena, finding->evidence_count, sizeof *items);
    size_t count = 0;
    for (size_t i = 0; i < finding->evidence_count; i++)
        if (finding->evidence[i].item)
            items[count++] = finding->evidence[i].text;
    if (count)
        document_list(writer->document, items, count, false);
    for (size_t i = 0; i < finding->evidence_count; i++)
        if (!finding->evidence[i].item)
            document_quote(writer->document, finding->evidence[i].text,
                           finding->evidence[i].writer);
    size_t shown = finding->evidence_count - count;
    if (shown >= finding->passages_found)
        return;
    cite(writer,
         (struct fact){finding->id, "passages_shown", shown, finding->passages_found, "passages"});
    write_paragraph(writer, BLOCK_NOTE, "%zu of the %zu sentences that mention it are shown.",
                    shown, finding->passages_found);
}

static void write_finding(struct writer *writer, const struct finding *finding, unsigned number)
{
    write_heading(writer, 3, finding->id,
                  arena_format(writer->arena, "Finding %u: %s", number, finding->title));
    document_text(writer->document, BLOCK_PARAGRAPH, finding->statement);
    document_text(writer->document, BLOCK_PARAGRAPH,
                  arena_format(writer->arena, "Challenge to the board: %s", finding->challenge));
    if (finding->evidence_count) {
        write_heading(writer, 4, arena_format(writer->arena, "evidence %s", finding->id),
                      "Evidence");
        write_evidence(writer, finding);
    }
}

static void write_not_evaluated(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    size_t count = writer->results->template->finding_count, found = 0;
    const char **items = arena_array(writer->arena, count, sizeof *items);
    for (size_t i = 0; i < count; i++)
        if (draft->findings[i].state == FINDING_NOT_EVALUATED)
            items[found++] = arena_format(writer->arena, "“%s”. %s", draft->findings[i].title,
                                          draft->findings[i].statement);
    if (!found)
        return;
    write_heading(writer, 3, "not-evaluated", "Findings that were not evaluated");
    document_list(writer->document, items, found, false);
}

static void write_threshold(struct writer *writer)
{
    unsigned strength = writer->results->template->strength;
    cite(writer, (struct fact){NULL, "strength", strength, 0, NULL});
    cite(writer, (struct fact){NULL, "least_base", SMALLEST_BASE_FOR_PERCENTAGES, 0, NULL});
    write_paragraph(
        writer, BLOCK_PARAGRAPH,
        "positive answers where appropriate reach %u per cent, with %d returns or more:", strength,
        SMALLEST_BASE_FOR_PERCENTAGES);
}

static void write_strengths(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    const char **items = arena_array(writer->arena, draft->strength_count, sizeof *items);
    if (!draft->strength_count)
        return;
    for (size_t i = 0; i < draft->strength_count; i++)
        items[i] = draft->strengths[i].statement;
    write_heading(writer, 3, "strengths", "Strengths");
    if (!is_public(writer->results))
        write_threshold(writer);
    document_list(writer->document, items, draft->strength_count, false);
}

static bool has_mentions(const struct draft *draft)
{
    const struct round *round = draft->writer.round;
    const struct results *results = draft->writer.results;
    return draft->mentions && results->template->comment_theme_count &&
           ((round && round->notes_count) || results->comment_count);
}

static void write_mentions(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    const struct round *round = writer->round;
    size_t files = round ? round->notes_count : 0;
    size_t themes = writer->results->template->comment_theme_count;
    if (!has_mentions(draft))
        return;
    write_heading(writer, 3, "mentions", "What comments and notes mention");
    struct table_maker maker = table_begin(writer, "Comment themes");
    table_add_column(&maker, "Theme", false);
    table_add_column(&maker, "Returns that mention it", true);
    for (size_t i = 0; i < files; i++)
        table_add_column(&maker,
                         arena_format(writer->arena, "Passages in notes: %s", round->notes[i].name),
                         true);
    for (size_t i = 0; i < themes; i++) {
        const struct theme_mentions *mentions = &draft->mentions[i];
        const char **cells = table_add_row(&maker, (struct bar){0});
        cells[0] = mentions->title;
        cells[1] = arena_format(writer->arena, "%zu of %zu", mentions->returns,
                                writer->results->all.returns);
        for (size_t j = 0; j < files; j++)
            cells[2 + j] = number_text(writer, mentions->in_notes[j]);
    }
    table_end(writer, &maker);
    document_text(
        writer->document, BLOCK_NOTE,
        "Mentions are found by words, which cannot tell praise from blame: read the "
        "passages before you rely on the numbers. A return is counted once, however often "
        "it mentions a theme.");
}

void write_findings(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    size_t rules = writer->results->template->finding_count;
    bool public = is_public(writer->results);
    unsigned number = 0;
    /* The public must not be able to tell from a missing section what was not found. */
    bool others = public ? writer->results->template->strength > 0
                         : draft->strength_count || has_mentions(draft);
    if (!rules && !others)
        return;
    write_heading(writer, 2, "findings", "Findings");
    if (public)
        write_paragraph(writer, BLOCK_NOTE,
                        "Findings and strengths that rest on figures which are withheld, or on "
                        "what comments say, are no part of this version.");
    for (size_t i = 0; i < rules; i++)
        if (draft->findings[i].state == FINDING_SUPPORTED)
            write_finding(writer, &draft->findings[i], ++number);
    if (rules && !number && !public) {
        say_finding_count(writer, draft->findings);
        end_paragraph(writer, BLOCK_PARAGRAPH);
    }
    write_not_evaluated(draft);
    write_strengths(draft);
    write_mentions(draft);
}
