/* What the report is about, and how its figures are to be read. */
#include "sections.h"

static void say_about_round(struct writer *writer)
{
    const struct results *results = writer->results;
    const struct round *round = writer->round;
    size_t agencies = groups_with_returns(results->agencies, results->agency_count);
    size_t cases = groups_with_returns(results->cases, results->case_count);
    if (round && (round->board || round->theme)) {
        say(writer, "a multi-agency case audit was carried out");
        if (round->board)
            say(writer, " for %s", round->board);
        if (round->theme)
            say(writer, " on the theme “%s”", round->theme);
        if (round->period)
            say(writer, " in %s", round->period);
        end_sentence(writer);
    }
    rest_on(writer, (struct fact){NULL, "returns", results->all.returns, 0, NULL});
    rest_on(writer, (struct fact){NULL, "cases", cases, results->case_count, "cases"});
    rest_on(writer, (struct fact){NULL, "agencies", agencies, 0, NULL});
    say(writer, "this report rests on %zu return%s on ", results->all.returns,
        text_plural(results->all.returns));
    if (cases < results->case_count)
        say(writer, "%zu of the ", cases);
    say(writer, "%zu case%s, from %zu kind%s of agency", results->case_count,
        text_plural(results->case_count), agencies, text_plural(agencies));
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

static void write_terms(struct writer *writer)
{
    if (!writer->round || !writer->round->term_count)
        return;
    write_heading(writer, 3, "terms-of-reference", "Terms of reference");
    for (size_t i = 0; i < writer->round->term_count; i++)
        document_text(writer->document, BLOCK_PARAGRAPH, writer->round->terms[i]);
}

static void write_how_to_read(struct writer *writer)
{
    static const char *const lines[] = {
        "Shares are of returns. A share of those that answered leaves out returns that gave the "
        "question no answer.",
        "“Where appropriate” leaves out, besides, the returns that answered “not applicable”. "
        "“Don’t know” stays in both bases, and a blank is in neither.",
        "“No” means that the auditor saw no evidence, not that the thing was not done.",
        "Every percentage is worked out from its counts, which stand beside it, and is rounded: "
        "percentages may not add up to 100. On a base below 10 there is no percentage, only "
        "“k of n”.",
        "The cases were chosen, not drawn at random, so the shares describe these cases and no "
        "others. Where missing answers could turn a result, they are taken to be appropriate."};
    write_heading(writer, 3, "how-to-read-the-figures", "How to read the figures");
    document_list(writer->document, lines, sizeof lines / sizeof *lines, false);
}

void write_about(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    write_heading(writer, 2, "about", "About this report");
    say_about_round(writer);
    write_terms(writer);
    write_how_to_read(writer);
}
