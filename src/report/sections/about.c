/* Writes what the report is about, and how to read its figures. */
#include "sections.h"
#include "template/roles.h"

#include <string.h>

/* Says what was audited, for whom and when, if the round gives that. */
static void say_audit(struct writer *writer)
{
    const struct round *round = writer->round;
    if (!round || (!round->board && !round->theme))
        return;
    say(writer, "a multi-agency case audit was carried out");
    if (round->board)
        say(writer, " for %s", round->board);
    if (round->theme)
        say(writer, " on the theme “%s”", round->theme);
    if (round->period)
        say(writer, " in %s", round->period);
    end_sentence(writer);
}

static void say_about_round(struct writer *writer)
{
    const struct results *results = writer->results;
    size_t agencies = results->agencies_with_returns, cases = results->cases_with_returns;
    say_audit(writer);
    if (is_public(results)) {
        end_paragraph(writer, BLOCK_PARAGRAPH);
        return;
    }
    cite(writer, (struct fact){NULL, "returns", results->all.returns, 0, NULL});
    cite(writer, (struct fact){NULL, "cases", cases, results->case_count, "cases"});
    cite(writer, (struct fact){NULL, "agencies", agencies, 0, NULL});
    say(writer, "this report rests on %zu return%s on ", results->all.returns,
        text_plural(results->all.returns));
    if (cases < results->case_count)
        say(writer, "%zu of the ", cases);
    say(writer, "%zu case%s, from %zu kind%s of agency", results->case_count,
        text_plural(results->case_count), agencies, text_plural(agencies));
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

static void write_terms_of_reference(struct writer *writer)
{
    if (!writer->round || !writer->round->term_count)
        return;
    write_heading(writer, 3, "terms-of-reference", "Terms of reference");
    for (size_t i = 0; i < writer->round->term_count; i++)
        document_text(writer->document, BLOCK_PARAGRAPH, writer->round->terms[i]);
}

/* The labels of all options of a role in the whole template, each once: “Good” and “Outstanding”.
 * NULL if there are none. */
static const char *labels_of(struct writer *writer, enum role role)
{
    const struct template *template = writer->results->template;
    struct text_map seen;
    struct text_key key;
    const char **labels = NULL;
    size_t count = 0, capacity = 0, before;
    text_map_init(&seen, writer->arena);
    for (size_t i = 0; i < template->question_count; i++)
        for (size_t j = 0; j < template->questions[i].option_count; j++) {
            const struct template_option *option = &template->questions[i].options[j];
            struct text label = text_of(option->short_label);
            if (option->role != role || !text_match_key(label, &key) ||
                text_map_find(&seen, text_of_key(&key), &before))
                continue;
            text_map_add(&seen, text_of_key(&key), count);
            *ARENA_NEXT(writer->arena, labels, count, capacity) =
                arena_format(writer->arena, "“%s”", option->short_label);
        }
    return count ? text_join(writer->arena, labels, count, " and ") : NULL;
}

static bool any_question(const struct template *template, bool (*holds)(const struct question *))
{
    for (size_t i = 0; i < template->question_count; i++)
        if (holds(&template->questions[i]))
            return true;
    return false;
}

static bool is_conditional(const struct question *question)
{
    return question->applies_if.option_count > 0;
}

/* True if “No” is a negative answer to the question. */
static bool has_no(const struct question *question)
{
    size_t option;
    return text_map_find(&question->answers, text_of("no"), &option) &&
           question->options[option].role == ROLE_NEGATIVE;
}

/* Says which answers count in which base. */
static const char *bases_line(struct writer *writer)
{
    const char *unsure = labels_of(writer, ROLE_UNSURE);
    return arena_format(
        writer->arena,
        "“Where appropriate” also leaves out the returns that answered “not applicable”. %s",
        unsure ? arena_format(writer->arena,
                              "Answers of %s count in both bases, and a blank in neither.", unsure)
               : "A blank counts in neither base.");
}

/* Says which answers count as positive and which as negative, if there are several of either. */
static const char *shades_line(struct writer *writer)
{
    const char *positive = labels_of(writer, ROLE_POSITIVE);
    const char *negative = labels_of(writer, ROLE_NEGATIVE);
    if (positive && negative)
        return arena_format(writer->arena,
                            "Counted as positive answers are %s, and as negative %s.", positive,
                            negative);
    return arena_format(writer->arena, "Counted as %s answers are %s.",
                        positive ? "positive" : "negative", positive ? positive : negative);
}

/* Collects the sentences that apply to the template. Returns their number. */
static size_t whole_lines(struct writer *writer, const char **lines)
{
    const struct template *template = writer->results->template;
    size_t count = 0;
    lines[count++] = "Shares are of returns. A share of those that answered leaves out returns "
                     "that gave the question no answer.";
    lines[count++] = bases_line(writer);
    if (any_question(template, is_conditional))
        lines[count++] = "Some questions are asked only where another was answered in a certain "
                         "way. A return that was not asked counts in neither base.";
    if (any_question(template, has_shades))
        lines[count++] = shades_line(writer);
    lines[count++] = any_question(template, has_no)
                         ? "“No” means that the auditor saw no evidence, not that the thing was "
                           "not done."
                         : "A negative answer is about what the auditor saw on file: what was done "
                           "and not written down cannot be seen.";
    lines[count++] =
        "Every percentage is worked out from its counts, which stand beside it, and is rounded: "
        "percentages may not add up to 100. On a base below 10 there is no percentage, only "
        "“k of n”.";
    lines[count++] =
        "The cases were chosen, not drawn at random, so the shares describe these cases and no "
        "others. Where missing answers could turn a result, they are taken to be appropriate.";
    return count;
}

/* The same for the public version. */
static size_t public_lines(struct writer *writer, const char **lines)
{
    static const char *const usual[] = {
        "Cases, agencies, comments and what was found in single files are no part of this version.",
        "A share of those that answered leaves out returns that gave the question no answer, and "
        "“where appropriate” those that called it not applicable as well.",
        "A negative answer means that the auditor saw no evidence, not that the thing was not "
        "done.",
        "The cases were chosen, not drawn at random, so the figures describe these cases and no "
        "others."};
    lines[0] = arena_format(writer->arena,
                            "Figures are of all returns together. Counts from 1 to %zu are "
                            "withheld, and with them others from which they could be worked out.",
                            writer->results->suppress_below - 1);
    memcpy(lines + 1, usual, sizeof usual);
    return 1 + LENGTH(usual);
}

const char *const *how_to_read(struct writer *writer, size_t *number)
{
    enum { MOST_LINES = 7 };
    const char **lines = arena_array(writer->arena, MOST_LINES, sizeof *lines);
    *number = is_public(writer->results) ? public_lines(writer, lines) : whole_lines(writer, lines);
    return lines;
}

static void write_how_to_read(struct draft *draft)
{
    write_heading(&draft->writer, 3, "how-to-read-the-figures", "How to read the figures");
    document_list(draft->writer.document, draft->reading, draft->reading_count, false);
    document_marks(draft->writer.document);
}

void write_about(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    write_heading(writer, 2, "about", "About this report");
    say_about_round(writer);
    write_terms_of_reference(writer);
    write_how_to_read(draft);
    write_redaction(draft);
}
