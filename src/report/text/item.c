#include "item.h"

#include "agreement.h"
#include "answer.h"
#include "expected_comments.h"
#include "grades.h"
#include "missing.h"
#include "paperwork.h"
#include "range.h"

#include <string.h>

/* An item while it is described, with the options that were chosen, in the order they are named. */
struct answers {
    size_t item;
    const struct question *question;
    struct measure measure;
    size_t *options;
    size_t count;
};

static struct answers answers_to(struct writer *writer, size_t item)
{
    const struct template *template = writer->results->template;
    const struct question *question = question_of_item(template, item);
    struct answers answers = {
        .item = item, .question = question, .measure = writer->results->items[item].measure};
    answers.options = arena_array(writer->arena, question->option_count, sizeof *answers.options);
    for (size_t i = 0; i < question->option_count; i++)
        if (answers.measure.options[i])
            answers.options[answers.count++] = i;
    return answers;
}

/* Moves the first negative answer to the front. False if there is none, or it is there already. */
static bool put_negative_first(struct answers *answers)
{
    for (size_t i = 1; i < answers->count; i++) {
        size_t option = answers->options[i];
        if (answers->question->options[option].role != ROLE_NEGATIVE)
            continue;
        memmove(answers->options + 1, answers->options, i * sizeof *answers->options);
        answers->options[0] = option;
        return true;
    }
    return false;
}

static void say_option(struct writer *writer, const struct answers *answers, size_t position,
                       enum share_form form, enum base base, enum wording wording)
{
    size_t option = answers->options[position];
    struct share share = share_of_option(writer->results, answers->item, option, base);
    say_share(writer, &share, form);
    say(writer, " ");
    say_answer(writer, answers->item, &answers->question->options[option], wording);
}

/* Says the answers from one position on, briefly: ", 7 … found none and 2 … called it not
 * applicable". */
static void say_others(struct writer *writer, const struct answers *answers, size_t first,
                       const char *join)
{
    for (size_t i = first; i < answers->count; i++) {
        say(writer, "%s",
            i == first ? join : text_joint(i - first, answers->count - first, " and "));
        say_option(writer, answers, i, SHARE_ALONE, BASE_ANSWERED, BRIEFLY);
    }
}

static void lead_with_positive(struct writer *writer, struct answers *answers)
{
    say_option(writer, answers, 0, SHARE_OF_RETURNS, BASE_ANSWERED, IN_FULL);
    say_others(writer, answers, 1, "; ");
    end_sentence(writer);
}

static void lead_with_base(struct writer *writer, struct answers *answers)
{
    say(writer, "of the %zu return%s that answered, ", answers->measure.answered,
        text_plural(answers->measure.answered));
    say_option(writer, answers, 0, SHARE_ALONE, BASE_ANSWERED, IN_FULL);
    end_sentence(writer);
    say_others(writer, answers, 1, "");
    end_sentence(writer);
}

static void lead_with_negative(struct writer *writer, struct answers *answers)
{
    if (!put_negative_first(answers)) {
        lead_with_positive(writer, answers);
        return;
    }
    say_option(writer, answers, 0, SHARE_OF_RETURNS, BASE_ANSWERED, IN_FULL);
    say(writer, ", while ");
    say_option(writer, answers, 1, SHARE_ALONE, BASE_ANSWERED, BRIEFLY);
    say_others(writer, answers, 2, "; ");
    end_sentence(writer);
}

static void lead_with_answers(struct writer *writer, struct answers *answers)
{
    size_t asked = returns_asked(writer, answers->item);
    const char *which = answers->measure.not_asked ? " that were asked" : "";
    cite_of_asked(writer, answers->item, "answered", answers->measure.answered);
    if (answers->measure.answered == asked)
        say(writer, "all %zu returns%s answered this question", asked, which);
    else
        say(writer, "of the %zu returns%s, %zu answered this question", asked, which,
            answers->measure.answered);
    end_sentence(writer);
    say_option(writer, answers, 0, SHARE_OF_THEM, BASE_ANSWERED, IN_FULL);
    say_others(writer, answers, 1, answers->count > 2 ? ", " : ", and ");
    end_sentence(writer);
}

static void (*const leads[])(struct writer *, struct answers *) = {
    lead_with_positive, lead_with_base, lead_with_negative, lead_with_answers};

static bool is_appropriate(const struct answers *answers, size_t position)
{
    return role_is_appropriate(answers->question->options[answers->options[position]].role);
}

static void say_appropriate(struct writer *writer, struct answers *answers)
{
    static const char *const openings[] = {
        "where the question was appropriate (%zu return%s), ",
        "leaving out “not applicable” changes the base to %zu return%s: of these, ",
        "on the smaller base of the %zu return%s where the question was appropriate, "};
    size_t said = 0, count = 0;
    if (!answers->measure.not_applicable)
        return;
    if (!answers->measure.appropriate) {
        say(writer, "there is no return where the question was appropriate");
        end_sentence(writer);
        return;
    }
    say(writer, openings[writer->variant % LENGTH(openings)], answers->measure.appropriate,
        text_plural(answers->measure.appropriate));
    for (size_t i = 0; i < answers->count; i++)
        count += is_appropriate(answers, i);
    for (size_t i = 0; i < answers->count; i++) {
        if (!is_appropriate(answers, i))
            continue;
        say(writer, "%s", text_joint(said++, count, " and "));
        say_option(writer, answers, i, SHARE_ALONE, BASE_APPROPRIATE, BRIEFLY);
    }
    end_sentence(writer);
}

/* "Don't know" is neither good nor bad, but with "No" it counts what could not be shown. */
static void say_unsure(struct writer *writer, const struct answers *answers)
{
    const struct results *results = writer->results;
    struct share negative = share_of_role(results, answers->item, ROLE_NEGATIVE, BASE_APPROPRIATE);
    struct share unsure = share_of_role(results, answers->item, ROLE_UNSURE, BASE_APPROPRIATE);
    if (!negative.count || !unsure.count || option_of_role(answers->question, ROLE_NEUTRAL))
        return;
    negative.count += unsure.count;
    negative.what = "negative+unsure";
    say(writer, "%s together are ",
        labels_of_both(writer, answers->question, ROLE_NEGATIVE, ROLE_UNSURE));
    say_share(writer, &negative, SHARE_ALONE);
    end_sentence(writer);
}

/* Adds up the options of one role, if several were chosen, as with "In part" and "No". */
static void say_together(struct writer *writer, const struct answers *answers, enum role role)
{
    size_t chosen = 0;
    for (size_t i = 0; i < answers->count; i++)
        chosen += answers->question->options[answers->options[i]].role == role;
    if (chosen < 2)
        return;
    struct share share = share_of_role(writer->results, answers->item, role, BASE_APPROPRIATE);
    say(writer, "taken together, %s is the answer of ",
        labels_text(writer, answers->question, role));
    say_share(writer, &share, SHARE_OF_RETURNS);
    say(writer, "%s", where_appropriate(answers->question));
    end_sentence(writer);
}

static void say_standard(struct writer *writer, const struct answers *answers)
{
    unsigned standard = writer->results->template->items[answers->item].standard;
    struct share share =
        share_of_role(writer->results, answers->item, ROLE_POSITIVE, BASE_APPROPRIATE);
    if (!standard || !share.base || !option_of_role(answers->question, ROLE_POSITIVE))
        return;
    say(writer, "the positive answers %s the standard of %u per cent (",
        share_reaches(&share, standard) ? "reach" : "fall short of", standard);
    say_figures(writer, &share);
    say(writer, answers->measure.not_applicable ? " where appropriate)" : ")");
    end_sentence(writer);
}

static void say_caveat(struct writer *writer, const struct answers *answers)
{
    const struct item *item = &writer->results->template->items[answers->item];
    struct share share =
        share_of_role(writer->results, answers->item, ROLE_POSITIVE, BASE_APPROPRIATE);
    if (!item->caveat || !share.base || !option_of_role(answers->question, ROLE_POSITIVE))
        return;
    say(writer, "a caution on the figure for %s (", item->phrase);
    say_figures(writer, &share);
    say(writer, "): %s", item->caveat);
    end_sentence(writer);
}

static void say_nothing_answered(struct writer *writer, const struct answers *answers)
{
    say(writer, "no return answered this question");
    end_sentence(writer);
    say_missing(writer, answers->item, "the question");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* Describes the answers option by option. */
static void say_options(struct writer *writer, struct answers *answers)
{
    size_t lead = answers->measure.answered == 1 ? 0 : writer->variant % LENGTH(leads);
    leads[lead](writer, answers);
    say_appropriate(writer, answers);
    say_together(writer, answers, ROLE_POSITIVE);
    say_together(writer, answers, ROLE_NEGATIVE);
    say_unsure(writer, answers);
}

/* Says the shares of an item's answers. The caller ends the paragraph. */
static void say_shares(struct writer *writer, struct answers *answers)
{
    if (is_graded(answers->question))
        say_grades(writer, answers->item);
    else
        say_options(writer, answers);
    say_standard(writer, answers);
    say_caveat(writer, answers);
}

void narrate_answers(struct writer *writer, size_t item)
{
    struct answers answers = answers_to(writer, item);
    say_shares(writer, &answers);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    writer->variant++;
}

void narrate_item(struct writer *writer, size_t item)
{
    struct answers answers = answers_to(writer, item);
    if (!answers.measure.answered) {
        say_nothing_answered(writer, &answers);
        return;
    }
    say_shares(writer, &answers);
    say_missing(writer, item, "the question");
    end_paragraph(writer, BLOCK_PARAGRAPH);
    say_agreement(writer, item);
    say_explanation(writer, item);
    if (!answers.question->checklist)
        say_expected_comments(writer, answers.question);
    if (option_of_role(answers.question, ROLE_POSITIVE) && verdict_flip(writer->results, item))
        say_range(writer, item);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    writer->variant++;
}
