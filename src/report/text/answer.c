#include "answer.h"

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

const char *item_phrase(struct writer *writer, size_t index)
{
    const struct item *item = &writer->results->template->items[index];
    return item->phrase == item->text ? arena_format(writer->arena, "question %s", item->number)
                                      : item->phrase;
}

/* The labels of the options with one of two roles, which may be the same, in their order. */
static void list_labels(struct writer *writer, const struct question *question, enum role role,
                        enum role other, const char *last_joint)
{
    size_t said = 0, count = options_of_role(question, role);
    if (other != role)
        count += options_of_role(question, other);
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        if (option->role != role && option->role != other)
            continue;
        const char *joint = said + 1 == count ? last_joint : ", ";
        say(writer, "%s“%s”", said == 0 ? "" : joint, option->short_label);
        said++;
    }
}

void say_labels(struct writer *writer, const struct question *question, enum role role)
{
    list_labels(writer, question, role, role, " or ");
}

void say_labels_of_both(struct writer *writer, const struct question *question, enum role role,
                        enum role other)
{
    list_labels(writer, question, role, other, " and ");
}

void say_role(struct writer *writer, size_t item, enum role role, bool briefly)
{
    const struct template *template = writer->results->template;
    const struct question *question = question_of_item(template, item);
    if (options_of_role(question, role) == 1) {
        say_answer(writer, item, option_of_role(question, role), briefly);
        return;
    }
    say(writer, "answered ");
    say_labels(writer, question, role);
    if (!briefly)
        say(writer, " on %s", item_phrase(writer, item));
}

const char *answerers(const struct writer *writer, size_t index)
{
    return option_of_role(question_of_item(writer->results->template, index), ROLE_NOT_APPLICABLE)
               ? "where the question was appropriate"
               : "that answered";
}

const char *where_appropriate(const struct question *question)
{
    return option_of_role(question, ROLE_NOT_APPLICABLE) ? " where the question was appropriate"
                                                         : "";
}
