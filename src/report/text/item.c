#include "item.h"

#include "agreement.h"
#include "answer.h"
#include "expected_comments.h"
#include "grades.h"
#include "missing.h"
#include "paperwork.h"
#include "range.h"

#include "report/language/list.h"

#include <string.h>

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
    const struct question *question = question_of_item(template, item);
    struct told told = {
        .item = item, .question = question, .measure = writer->results->items[item].measure};
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
                       enum share_form form, enum base base, enum wording wording)
{
    size_t option = told->options[position];
    struct share share = share_of_option(writer->results, told->item, option, base);
    say_share(writer, &share, form);
    say(writer, " ");
    say_answer(writer, told->item, &told->question->options[option], wording);
}

/* The answers from one position on, briefly: ", 7 … found none and 2 … called it not applicable".
 */
static void say_others(struct writer *writer, const struct told *told, size_t first,
                       const char *join)
{
    for (size_t i = first; i < told->count; i++) {
        say(writer, "%s", i == first ? join : list_joint(i - first, told->count - first, " and "));
        say_option(writer, told, i, SHARE_ALONE, BASE_ANSWERED, BRIEFLY);
    }
}

static void lead_with_positive(struct writer *writer, struct told *told)
{
    say_option(writer, told, 0, SHARE_OF_RETURNS, BASE_ANSWERED, IN_FULL);
    say_others(writer, told, 1, "; ");
    end_sentence(writer);
}

static void lead_with_base(struct writer *writer, struct told *told)
{
    say(writer, "of the %zu return%s that answered, ", told->measure.answered,
        text_plural(told->measure.answered));
    say_option(writer, told, 0, SHARE_ALONE, BASE_ANSWERED, IN_FULL);
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
    say_option(writer, told, 0, SHARE_OF_RETURNS, BASE_ANSWERED, IN_FULL);
    say(writer, ", while ");
    say_option(writer, told, 1, SHARE_ALONE, BASE_ANSWERED, BRIEFLY);
    say_others(writer, told, 2, "; ");
    end_sentence(writer);
}

static void lead_with_answers(struct writer *writer, struct told *told)
{
    size_t asked = returns_asked(writer, told->item);
    const char *which = told->measure.not_asked ? " that were asked" : "";
    cite_of_asked(writer, told->item, "answered", told->measure.answered);
    if (told->measure.answered == asked)
        say(writer, "all %zu returns%s answered this question", asked, which);
    else
        say(writer, "of the %zu returns%s, %zu answered this question", asked, which,
            told->measure.answered);
    end_sentence(writer);
    say_option(writer, told, 0, SHARE_OF_THEM, BASE_ANSWERED, IN_FULL);
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
        "on the smaller base of the %zu return%s where the question was appropriate, "};
    enum { WORDINGS = sizeof openings / sizeof *openings };
    size_t said = 0, count = 0;
    if (!told->measure.not_applicable)
        return;
    if (!told->measure.appropriate) {
        say(writer, "there is no return where the question was appropriate");
        end_sentence(writer);
        return;
    }
    say(writer, openings[writer->variant % WORDINGS], told->measure.appropriate,
        text_plural(told->measure.appropriate));
    for (size_t i = 0; i < told->count; i++)
        count += is_appropriate(told, i);
    for (size_t i = 0; i < told->count; i++) {
        if (!is_appropriate(told, i))
            continue;
        say(writer, "%s", list_joint(said++, count, " and "));
        say_option(writer, told, i, SHARE_ALONE, BASE_APPROPRIATE, BRIEFLY);
    }
    end_sentence(writer);
}

/* "Don't know" is neither good nor bad, but with "No" it is what could not be shown. */
static void say_unsure(struct writer *writer, const struct told *told)
{
    const struct results *results = writer->results;
    struct share negative = share_of_role(results, told->item, ROLE_NEGATIVE, BASE_APPROPRIATE);
    struct share unsure = share_of_role(results, told->item, ROLE_UNSURE, BASE_APPROPRIATE);
    if (!negative.count || !unsure.count || option_of_role(told->question, ROLE_NEUTRAL))
        return;
    negative.count += unsure.count;
    negative.what = "negative+unsure";
    say(writer, "%s together are ",
        labels_of_both(writer, told->question, ROLE_NEGATIVE, ROLE_UNSURE));
    say_share(writer, &negative, SHARE_ALONE);
    end_sentence(writer);
}

/* Several options may be of one role, as "In part" and "No" are. */
static void say_together(struct writer *writer, const struct told *told, enum role role)
{
    size_t chosen = 0;
    for (size_t i = 0; i < told->count; i++)
        chosen += told->question->options[told->options[i]].role == role;
    if (chosen < 2)
        return;
    struct share share = share_of_role(writer->results, told->item, role, BASE_APPROPRIATE);
    say(writer, "taken together, %s is the answer of ", labels_text(writer, told->question, role));
    say_share(writer, &share, SHARE_OF_RETURNS);
    say(writer, "%s", where_appropriate(told->question));
    end_sentence(writer);
}

static void say_standard(struct writer *writer, const struct told *told)
{
    unsigned standard = writer->results->template->items[told->item].standard;
    struct share share =
        share_of_role(writer->results, told->item, ROLE_POSITIVE, BASE_APPROPRIATE);
    if (!standard || !share.base || !option_of_role(told->question, ROLE_POSITIVE))
        return;
    say(writer, "the positive answers %s the standard of %u per cent (",
        share_reaches(&share, standard) ? "reach" : "fall short of", standard);
    say_figures(writer, &share);
    say(writer, told->measure.not_applicable ? " where appropriate)" : ")");
    end_sentence(writer);
}

static void say_caveat(struct writer *writer, const struct told *told)
{
    const struct item *item = &writer->results->template->items[told->item];
    struct share share =
        share_of_role(writer->results, told->item, ROLE_POSITIVE, BASE_APPROPRIATE);
    if (!item->caveat || !share.base || !option_of_role(told->question, ROLE_POSITIVE))
        return;
    say(writer, "a caution on the figure for %s (", item->phrase);
    say_figures(writer, &share);
    say(writer, "): %s", item->caveat);
    end_sentence(writer);
}

static void say_nothing_answered(struct writer *writer, const struct told *told)
{
    say(writer, "no return answered this question");
    end_sentence(writer);
    say_missing(writer, told->item, "the question");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* Option by option. */
static void say_options(struct writer *writer, struct told *told)
{
    size_t lead = told->measure.answered == 1 ? 0 : writer->variant % LEAD_COUNT;
    leads[lead](writer, told);
    say_appropriate(writer, told);
    say_together(writer, told, ROLE_POSITIVE);
    say_together(writer, told, ROLE_NEGATIVE);
    say_unsure(writer, told);
}

/* The shares of an item's answers, up to where the paragraph goes on. */
static void say_shares(struct writer *writer, struct told *told)
{
    if (is_graded(told->question))
        say_grades(writer, told->item);
    else
        say_options(writer, told);
    say_standard(writer, told);
    say_caveat(writer, told);
}

void narrate_answers(struct writer *writer, size_t item)
{
    struct told told = tell(writer, item);
    say_shares(writer, &told);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    writer->variant++;
}

void narrate_item(struct writer *writer, size_t item)
{
    struct told told = tell(writer, item);
    if (!told.measure.answered) {
        say_nothing_answered(writer, &told);
        return;
    }
    say_shares(writer, &told);
    say_missing(writer, item, "the question");
    end_paragraph(writer, BLOCK_PARAGRAPH);
    say_agreement(writer, item);
    say_explanation(writer, item);
    if (!told.question->checklist)
        say_expected_comments(writer, told.question);
    if (option_of_role(told.question, ROLE_POSITIVE) && verdict_flip(writer->results, item))
        say_range(writer, item);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    writer->variant++;
}
