#include "range.h"

#include "answer.h"

static bool is_over_half(size_t count, size_t base)
{
    return 2 * count > base;
}

enum verdict_flip verdict_flip(const struct results *results, size_t index)
{
    const struct item *item = &results->template->items[index];
    struct measure measure = results->items[index].measure;
    struct range range = results->items[index].range;
    if (!range.missing || !measure.appropriate)
        return FLIP_NONE;
    bool over = is_over_half(measure.positive, measure.appropriate);
    if (over && !is_over_half(range.lowest, range.base))
        return FLIP_BELOW_HALF;
    if (!over && is_over_half(range.highest, range.base))
        return FLIP_ABOVE_HALF;
    struct share found = {.count = measure.positive, .base = measure.appropriate};
    struct share lowest = {.count = range.lowest, .base = range.base};
    if (item->standard && share_reaches(&found, item->standard) &&
        !share_reaches(&lowest, item->standard))
        return FLIP_BELOW_STANDARD;
    return FLIP_NONE;
}

bool may_not_be_asked(const struct writer *writer, size_t index)
{
    const struct template *template = writer->results->template;
    const struct response *response = writer->results->response;
    return response && response->outstanding_count &&
           template->questions[template->items[index].question].applies_if.option_count;
}

/* "(5 blank, 9 in returns not received)" */
static void say_parts(struct writer *writer, size_t item)
{
    const struct results *results = writer->results;
    struct measure measure = results->items[item].measure;
    size_t outstanding = results->response ? results->response->outstanding_count : 0;
    const char *comma = "";
    if (measure.no_answer && !measure.unreadable && !outstanding) {
        say(writer, "blank");
        return;
    }
    if (measure.no_answer) {
        cite_of_asked(writer, item, "no_answer", measure.no_answer);
        say(writer, "%zu blank", measure.no_answer);
        comma = ", ";
    }
    if (measure.unreadable) {
        cite_of_returns(writer, item, "unreadable", measure.unreadable);
        say(writer, "%s%zu unreadable", comma, measure.unreadable);
        comma = ", ";
    }
    if (!outstanding)
        return;
    cite(writer,
         (struct fact){NULL, "outstanding", outstanding, results->response->requested, "requests"});
    if (*comma)
        say(writer, "%s%zu in returns not received", comma, outstanding);
    else
        say(writer, outstanding == 1 ? "in a return not received" : "in returns not received");
    if (may_not_be_asked(writer, item))
        say(writer, ", which may not be asked the question");
}

/* "40.0% (14 of 35)" */
static void say_end(struct writer *writer, size_t index, const char *what, size_t count,
                    size_t base)
{
    cite_item(writer, index, what, count, base, "range");
    say(writer, "%s", share_text(writer, count, base));
}

void say_missing_answers(struct writer *writer, size_t index)
{
    struct range range = writer->results->items[index].range;
    cite_item(writer, index, "missing", range.missing, range.base, "range");
    bool perhaps = may_not_be_asked(writer, index);
    if (range.missing == 1)
        say(writer, perhaps ? "the one answer that may be missing (" : "the one missing answer (");
    else if (perhaps)
        say(writer, "all %zu answers that may be missing (", range.missing);
    else
        say(writer, "all %zu missing answers (", range.missing);
    say_parts(writer, index);
    say(writer, ")");
}

void say_range(struct writer *writer, size_t index)
{
    static const char *const turns[] = {
        [FLIP_BELOW_HALF] = "missing answers could take the positive share below half",
        [FLIP_ABOVE_HALF] = "missing answers could take the positive share above half",
        [FLIP_BELOW_STANDARD] = "missing answers could take the positive share below its standard"};
    struct range range = writer->results->items[index].range;
    const char *turn = turns[verdict_flip(writer->results, index)];
    if (writer->variant % 2) {
        say(writer, "%s: with ", turn);
        say_missing_answers(writer, index);
        say(writer, " negative it would be ");
    } else {
        say(writer, "had ");
        say_missing_answers(writer, index);
        say(writer, " been negative, the positive share of returns %s would be ",
            answerers(writer, index));
    }
    say_end(writer, index, "lowest", range.lowest, range.base);
    say(writer, writer->variant % 2 ? ", and with %s positive, " : ", and had %s been positive, ",
        range.missing == 1 ? "it" : "all");
    say_end(writer, index, "highest", range.highest, range.base);
    if (writer->variant % 2 == 0)
        say(writer, ": %s", turn);
    end_sentence(writer);
}
