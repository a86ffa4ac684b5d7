#include "paperwork.h"

#include "answer.h"

/* "a Child in Need Plan, a Child in Need meeting record or both" */
static void say_explaining(struct writer *writer, const struct item *item)
{
    const struct template *template = writer->results->template;
    size_t count = item->explained_by_count;
    for (size_t i = 0; i < count; i++)
        say(writer, "%s%s", i ? ", " : "", template->items[item->explained_by[i]].phrase);
    if (count == 2)
        say(writer, " or both");
    else if (count > 2)
        say(writer, " or several of these");
}

bool is_explained(const struct explanation *explanation)
{
    enum { MORE = 10 }; /* percentage points */
    unsigned long long negative = explanation->negative, positive = explanation->positive;
    unsigned long long of_negative = explanation->negative_without;
    unsigned long long of_positive = explanation->positive_without;
    if (!negative || !positive)
        return of_negative > 0;
    return 100 * of_negative * positive >=
           100 * of_positive * negative + MORE * negative * positive;
}

/* "of the 10 returns that answered “No”, 9"; the caller says what about them */
static void say_of(struct writer *writer, size_t index, enum role role, size_t returns,
                   size_t count)
{
    const struct question *question = question_of_item(writer->results->template, index);
    if (returns == 1)
        say(writer, "%s return that answered ", count ? "the one" : "not the one");
    else if (count == returns)
        say(writer, "all %zu returns that answered ", returns);
    else
        say(writer, "of the %zu returns that answered ", returns);
    say(writer, "%s", labels_text(writer, question, role));
    if (returns > 1 && count < returns)
        say(writer, ", %s", count ? arena_format(writer->arena, "%zu", count) : "none");
}

void say_explanation(struct writer *writer, size_t index)
{
    const struct item *item = &writer->results->template->items[index];
    const struct explanation *explanation = &writer->results->items[index].explanation;
    if (!item->explained_by_count || !explanation->negative)
        return;
    cite_item(writer, index, "negative_without", explanation->negative_without,
              explanation->negative, "negative");
    say_of(writer, index, ROLE_NEGATIVE, explanation->negative, explanation->negative_without);
    say(writer, " had a file without ");
    say_explaining(writer, item);
    if (explanation->positive) {
        cite_item(writer, index, "positive_without", explanation->positive_without,
                  explanation->positive, "positive");
        say(writer, ", and ");
        say_of(writer, index, ROLE_POSITIVE, explanation->positive, explanation->positive_without);
        say(writer, " had");
    }
    if (is_explained(explanation))
        say(writer, ": missing paperwork may account for part of the result");
    end_sentence(writer);
}
