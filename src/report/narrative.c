#include "narrative.h"

#include <string.h>

/* Adds a template's words, with the item's phrase where they say {{item}}. */
static void say_with_phrase(struct writer *writer, const char *words, const char *phrase)
{
    static const char place[] = "{{item}}";
    const char *at = strstr(words, place);
    if (at)
        say(writer, "%.*s%s%s", (int)(at - words), words, phrase, at + strlen(place));
    else
        say(writer, "%s", words);
}

void say_answer(struct writer *writer, size_t item, const struct template_option *option,
                bool briefly)
{
    const char *words = briefly && option->says_briefly ? option->says_briefly : option->says;
    if (words)
        say_with_phrase(writer, words, writer->results->template->items[item].phrase);
    else if (option->role == ROLE_NOT_APPLICABLE)
        say(writer, "answered that it was not applicable");
    else
        say(writer, "answered “%s”", option->short_label);
}

const struct template_option *option_of_role(const struct question *question, enum role role)
{
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == role)
            return &question->options[i];
    return NULL;
}

/* An item while it is written about: its options that were chosen, in the order of the sentence. */
struct told {
    size_t item;
    const struct question *question;
    struct measure measure;
    size_t *options;
    size_t count;
};

static struct told tell(struct writer *writer, size_t item)
{
    const struct template *template = writer->results->template;
    const struct question *question = &template->questions[template->items[item].question];
    struct told told = {.item = item,
                        .question = question,
                        .measure = measure_item(template, &writer->results->all, item)};
    told.options = arena_array(writer->arena, question->option_count, sizeof *told.options);
    for (size_t i = 0; i < question->option_count; i++)
        if (told.measure.options[i])
            told.options[told.count++] = i;
    return told;
}

/* Puts the first negative answer in front; false if there is none. */
static bool put_negative_first(struct told *told)
{
    for (size_t i = 1; i < told->count; i++) {
        size_t option = told->options[i];
        if (told->question->options[option].role != ROLE_NEGATIVE)
            continue;
        memmove(told->options + 1, told->options, i * sizeof *told->options);
        told->options[0] = option;
        return true;
    }
    return false;
}

static void say_option(struct writer *writer, const struct told *told, size_t position,
                       enum share_form form, bool appropriate, bool briefly)
{
    size_t option = told->options[position];
    struct share share = share_of_option(writer->results, told->item, option, appropriate);
    say_share(writer, &share, form);
    say(writer, " ");
    say_answer(writer, told->item, &told->question->options[option], briefly);
}

/* The answers from one position on, briefly: ", 7 … found none and 2 … called it not applicable".
 */
static void say_others(struct writer *writer, const struct told *told, size_t first,
                       const char *join)
{
    for (size_t i = first; i < told->count; i++) {
        const char *last = i > first ? " and " : join;
        say(writer, "%s", i == first ? join : i + 1 == told->count ? last : ", ");
        say_option(writer, told, i, SHARE_ALONE, false, true);
    }
}

static void lead_with_positive(struct writer *writer, struct told *told)
{
    say_option(writer, told, 0, SHARE_OF_RETURNS, false, false);
    say_others(writer, told, 1, "; ");
    end_sentence(writer);
}

static void lead_with_base(struct writer *writer, struct told *told)
{
    say(writer, "of the %zu return%s that answered, ", told->measure.answered,
        text_plural(told->measure.answered));
    say_option(writer, told, 0, SHARE_ALONE, false, false);
    end_sentence(writer);
    say_others(writer, told, 1, "");
    end_sentence(writer);
}

static void lead_with_negative(struct writer *writer, struct told *told)
{
    if (!put_negative_first(told)) {
        lead_with_positive(writer, told);
        return;
    }
    say_option(writer, told, 0, SHARE_OF_RETURNS, false, false);
    say(writer, ", while ");
    say_option(writer, told, 1, SHARE_ALONE, false, true);
    say_others(writer, told, 2, "; ");
    end_sentence(writer);
}

static void lead_with_answers(struct writer *writer, struct told *told)
{
    size_t returns = writer->results->all.returns;
    rest_on(writer, (struct fact){writer->results->template->items[told->item].id, "answered",
                                  told->measure.answered, returns, "returns"});
    if (told->measure.answered == returns)
        say(writer, "all %zu returns answered this question", returns);
    else
        say(writer, "of the %zu returns, %zu answered this question", returns,
            told->measure.answered);
    end_sentence(writer);
    say_option(writer, told, 0, SHARE_OF_THEM, false, false);
    say_others(writer, told, 1, told->count > 2 ? ", " : ", and ");
    end_sentence(writer);
}

static void (*const leads[])(struct writer *, struct told *) = {
    lead_with_positive, lead_with_base, lead_with_negative, lead_with_answers};
enum { LEAD_COUNT = sizeof leads / sizeof *leads };

static bool is_appropriate(const struct told *told, size_t position)
{
    return role_is_appropriate(told->question->options[told->options[position]].role);
}

static void say_appropriate(struct writer *writer, struct told *told)
{
    static const char *const openings[] = {
        "where the question was appropriate (%zu return%s), ",
        "leaving out “not applicable” changes the base to %zu return%s: of these, ",
        "on the smaller base of the %zu return%s where it was appropriate, "};
    enum { WORDINGS = sizeof openings / sizeof *openings };
    size_t said = 0, last = told->count;
    if (!told->measure.not_applicable)
        return;
    if (!told->measure.appropriate) {
        say(writer, "so there is no return where it was appropriate");
        end_sentence(writer);
        return;
    }
    say(writer, openings[writer->turn % WORDINGS], told->measure.appropriate,
        text_plural(told->measure.appropriate));
    for (size_t i = 0; i < told->count; i++)
        if (is_appropriate(told, i))
            last = i;
    for (size_t i = 0; i < told->count; i++) {
        if (!is_appropriate(told, i))
            continue;
        say(writer, "%s", said++ == 0 ? "" : i == last ? " and " : ", ");
        say_option(writer, told, i, SHARE_ALONE, true, true);
    }
    end_sentence(writer);
}

/* "Don't know" is neither good nor bad, but with "No" it is what could not be shown. */
static void say_unsure(struct writer *writer, const struct told *told)
{
    const struct results *results = writer->results;
    struct share negative = share_of_role(results, told->item, ROLE_NEGATIVE, true);
    struct share unsure = share_of_role(results, told->item, ROLE_UNSURE, true);
    if (!negative.count || !unsure.count)
        return;
    negative.count += unsure.count;
    negative.what = "negative+unsure";
    say(writer, "together, ");
    say_share(writer, &negative, SHARE_ALONE);
    say(writer, " did not give a positive answer");
    end_sentence(writer);
}

/* Several options may count as positive, as with grades. */
static void say_positive(struct writer *writer, const struct told *told)
{
    size_t options = 0;
    for (size_t i = 0; i < told->question->option_count; i++)
        options += told->question->options[i].role == ROLE_POSITIVE;
    if (options < 2 || !told->measure.appropriate)
        return;
    struct share share = share_of_role(writer->results, told->item, ROLE_POSITIVE, true);
    say(writer, "taken together, ");
    say_share(writer, &share, SHARE_OF_RETURNS);
    say(writer, " where it was appropriate gave a positive answer");
    end_sentence(writer);
}

static void say_standard(struct writer *writer, const struct told *told)
{
    unsigned standard = writer->results->template->items[told->item].standard;
    struct share share = share_of_role(writer->results, told->item, ROLE_POSITIVE, true);
    if (!standard || !share.base)
        return;
    say(writer, share_reaches(&share, standard) ? "this reaches" : "this falls short of");
    say(writer, " the standard of %u per cent (", standard);
    say_figures(writer, &share);
    say(writer, " where appropriate)");
    end_sentence(writer);
}

static void say_caveat(struct writer *writer, const struct told *told)
{
    const struct item *item = &writer->results->template->items[told->item];
    struct share share = share_of_role(writer->results, told->item, ROLE_POSITIVE, true);
    if (!item->caveat || !share.base)
        return;
    say(writer, "a caution on the figure for %s (", item->phrase);
    say_figures(writer, &share);
    say(writer, "): %s", item->caveat);
    end_sentence(writer);
}

static void say_cases(struct writer *writer, const struct told *told, const char *what,
                      size_t cases)
{
    rest_on(writer, (struct fact){writer->results->template->items[told->item].id, what, cases,
                                  writer->results->case_count, "cases"});
}

static const char *number_or_none(struct writer *writer, size_t number)
{
    return number ? arena_format(writer->arena, "%zu", number) : "none";
}

/* Of one case there is but one thing to say. */
static void say_one_case(struct writer *writer, const struct agreement *agreement)
{
    say(writer, "on the one case with two such returns or more, ");
    if (agreement->differed)
        say(writer, "the agencies differed");
    else
        say(writer, "all agencies were %s",
            agreement->all_positive   ? "positive"
            : agreement->all_negative ? "negative"
                                      : "unsure");
}

static void say_cases_compared(struct writer *writer, const struct agreement *agreement,
                               size_t cases)
{
    const char *positive = number_or_none(writer, agreement->all_positive);
    const char *negative = number_or_none(writer, agreement->all_negative);
    const char *differed = number_or_none(writer, agreement->differed);
    if (agreement->differed == cases)
        say(writer, "on each of the %zu cases with two such returns or more, the agencies differed",
            cases);
    else if (writer->turn % 2)
        say(writer,
            "in %s of the %zu cases on which two returns or more had a view all agencies were "
            "positive, in %s all were negative, and in %s they differed",
            positive, cases, negative, differed);
    else
        say(writer,
            "the agencies differed about the same child in %s of the %zu cases that had two such "
            "returns or more; they were all positive in %s and all negative in %s",
            differed, cases, positive, negative);
    if (agreement->all_unsure)
        say(writer, ", and in %zu none knew", agreement->all_unsure);
}

static void say_agreement(struct writer *writer, const struct told *told)
{
    struct agreement agreement = measure_agreement(writer->results, told->item);
    size_t agreed = agreement.all_positive + agreement.all_negative + agreement.all_unsure;
    if (agreed + agreement.differed == 0)
        return;
    say_cases(writer, told, "differed", agreement.differed);
    say_cases(writer, told, "all_positive", agreement.all_positive);
    say_cases(writer, told, "all_negative", agreement.all_negative);
    rest_on(writer,
            (struct fact){writer->results->template->items[told->item].id, "compared",
                          agreed + agreement.differed, writer->results->case_count, "cases"});
    say_cases(writer, told, "all_unsure", agreement.all_unsure);
    if (agreed + agreement.differed == 1)
        say_one_case(writer, &agreement);
    else
        say_cases_compared(writer, &agreement, agreed + agreement.differed);
    end_sentence(writer);
}

/* "no Child in Need Plan or no meeting record" */
static void say_explaining(struct writer *writer, const struct item *item)
{
    const struct template *template = writer->results->template;
    for (size_t i = 0; i < item->explained_by_count; i++)
        say(writer, "%s%s", i ? " or " : "", template->items[item->explained_by[i]].phrase);
}

static void say_explanation(struct writer *writer, const struct told *told)
{
    const struct results *results = writer->results;
    const struct item *item = &results->template->items[told->item];
    const struct explanation *explanation = &results->explanations[told->item];
    if (!item->explained_by_count || !explanation->negative)
        return;
    rest_on(writer, (struct fact){item->id, "without_paperwork", explanation->without,
                                  explanation->negative, "negative"});
    if (explanation->without == 0) {
        say(writer, "missing paperwork does not explain this: none of the %zu return%s that ",
            explanation->negative, text_plural(explanation->negative));
        say_answer(writer, told->item, option_of_role(told->question, ROLE_NEGATIVE), true);
        say(writer, " was without ");
    } else {
        say(writer, "the agency’s own file was without ");
        say_explaining(writer, item);
        if (explanation->without == explanation->negative)
            say(writer, " in all %zu return%s that ", explanation->negative,
                text_plural(explanation->negative));
        else
            say(writer, " in %zu of the %zu returns that ", explanation->without,
                explanation->negative);
        say_answer(writer, told->item, option_of_role(told->question, ROLE_NEGATIVE), true);
        say(writer, ", so that missing paperwork may account for part of the result");
        end_sentence(writer);
        return;
    }
    say_explaining(writer, item);
    end_sentence(writer);
}

static void say_expected_comments(struct writer *writer, const struct told *told)
{
    const struct results *results = writer->results;
    size_t question = results->template->items[told->item].question;
    if (!results->expected_comments || !results->expected_comments[question].expected)
        return;
    const struct expected_comments *comments = &results->expected_comments[question];
    rest_on(writer, (struct fact){told->question->id, "comments_missing", comments->missing,
                                  comments->expected, "comments_expected"});
    if (comments->missing)
        say(writer,
            "the form asks for a comment with that answer; %zu of the %zu return%s that gave it "
            "%s no comment",
            comments->missing, comments->expected, text_plural(comments->expected),
            comments->expected == 1 ? "has" : "have");
    else
        say(writer, "each of the %zu return%s with the answer that asks for a comment has one",
            comments->expected, text_plural(comments->expected));
    end_sentence(writer);
}

static void say_nothing_answered(struct writer *writer, const struct told *told)
{
    say(writer, "no return answered this question");
    end_sentence(writer);
    say_missing(writer, told->item, "the question");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

void narrate_item(struct writer *writer, size_t item)
{
    struct told told = tell(writer, item);
    if (!told.measure.answered) {
        say_nothing_answered(writer, &told);
        return;
    }
    size_t lead = told.measure.answered == 1 ? 0 : writer->turn % LEAD_COUNT;
    leads[lead](writer, &told);
    say_appropriate(writer, &told);
    say_positive(writer, &told);
    say_unsure(writer, &told);
    say_standard(writer, &told);
    say_caveat(writer, &told);
    say_missing(writer, item, "the question");
    end_paragraph(writer, BLOCK_PARAGRAPH);
    say_agreement(writer, &told);
    say_explanation(writer, &told);
    say_expected_comments(writer, &told);
    if (range_could_turn(writer->results, item) && told.measure.appropriate &&
        option_of_role(told.question, ROLE_POSITIVE))
        say_range(writer, item);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    writer->turn++;
}
