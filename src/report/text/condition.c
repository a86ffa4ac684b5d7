
#include "condition.h"

const char *condition_text(struct writer *writer, const struct question *question)
{
    const struct template *template = writer->results->template;
    const struct condition *condition = &question->applies_if;
    const struct item *item = &template->items[condition->item];
    const struct template_option *options = template->questions[item->question].options;
    const char *text = arena_format(writer->arena, "question %s was answered ", item->number);
    for (size_t i = 0; i < condition->option_count; i++)
        text = arena_format(writer->arena, "%s%s“%s”", text,
                            text_joint(i, condition->option_count, " or "),
                            options[condition->options[i]].short_label);
    return text;
}

/* The item of a question that the fewest returns were asked. Items may differ, because an
 * unreadable answer counts as unreadable even if the question was not asked. */
static size_t item_asked_least(const struct writer *writer, const struct question *question)
{
    const struct results *results = writer->results;
    size_t found = question->first_item, most = 0;
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        size_t not_asked = results->items[item].measure.not_asked;
        if (not_asked > most) {
            most = not_asked;
            found = item;
        }
    }
    return found;
}

void say_condition(struct writer *writer, const struct question *question)
{
    const struct results *results = writer->results;
    size_t item = item_asked_least(writer, question), returns = results->all.returns;
    size_t not_asked = results->items[item].measure.not_asked;
    if (!question->applies_if.option_count)
        return;
    if (is_public(results)) {
        say(writer, "it is asked only where %s", condition_text(writer, question));
        end_sentence(writer);
        return;
    }
    cite_of_returns(writer, item, "not_asked", not_asked);
    say(writer, "question %s is asked only where %s: ", question->number,
        condition_text(writer, question));
    if (returns == 1)
        say(writer, not_asked ? "the one return was not asked it" : "the one return was asked it");
    else if (not_asked == 0)
        say(writer, "all %zu returns were asked it", returns);
    else if (not_asked == returns)
        say(writer, "none of the %zu returns was asked it", returns);
    else
        say(writer, "it was not asked of %zu of the %zu returns", not_asked, returns);
    end_sentence(writer);
}
