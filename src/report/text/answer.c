#include "answer.h"

#include <string.h>

/* Adds words from the template, replacing {{item}} by the item's phrase. */
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
                enum wording wording)
{
    const char *words =
        wording == BRIEFLY && option->says_briefly ? option->says_briefly : option->says;
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

/* The labels of the options with either of two roles, which may be equal, in the form's order. */
static const char *list_labels(struct writer *writer, const struct question *question,
                               enum role role, enum role other, const char *last_joint)
{
    struct text_buffer labels = {0};
    size_t said = 0, count = options_of_role(question, role);
    if (other != role)
        count += options_of_role(question, other);
    text_buffer_add(writer->arena, &labels, "%s", "");
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        if (option->role == role || option->role == other)
            text_buffer_add(writer->arena, &labels, "%s“%s”", text_joint(said++, count, last_joint),
                            option->short_label);
    }
    return labels.characters;
}

const char *labels_text(struct writer *writer, const struct question *question, enum role role)
{
    return list_labels(writer, question, role, role, " or ");
}

const char *labels_of_both(struct writer *writer, const struct question *question, enum role role,
                           enum role other)
{
    return list_labels(writer, question, role, other, " and ");
}

void say_role(struct writer *writer, size_t item, enum role role, enum wording wording)
{
    const struct template *template = writer->results->template;
    const struct question *question = question_of_item(template, item);
    if (options_of_role(question, role) == 1) {
        say_answer(writer, item, option_of_role(question, role), wording);
        return;
    }
    say(writer, "answered %s", labels_text(writer, question, role));
    if (wording == IN_FULL)
        say(writer, " on %s", item_phrase(writer, item));
}

void say_share_of_role(struct writer *writer, const struct share *share, enum share_form form,
                       size_t item, enum role role, enum wording wording)
{
    say_share(writer, share, form);
    say(writer, " ");
    say_role(writer, item, role, wording);
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
