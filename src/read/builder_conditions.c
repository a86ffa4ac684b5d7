/* Handles questions that were not asked because of another answer. */
#include "builder.h"

/* True if the item is answered, and not only with "not applicable". */
static bool is_answered(const struct builder *builder, size_t item)
{
    const struct template *template = builder->template;
    const struct question *question = &template->questions[template->items[item].question];
    unsigned char answer = builder->answers[item];
    return answer >= ANSWER_OPTION &&
           question->options[answer - ANSWER_OPTION].role != ROLE_NOT_APPLICABLE;
}

/* "q3 was not answered Yes or Partly" */
static void say_contradiction(const struct builder *builder, const struct question *question)
{
    const struct template *template = builder->template;
    const struct condition *condition = &question->applies_if;
    const struct item *item = &template->items[condition->item];
    struct option_names names;
    builder_say(builder, SEVERITY_WARNING, (struct cell_place){builder->place.line, question->id},
                "answered, although %s, which decides whether it is asked, was not answered %s: "
                "counted as not asked",
                item->id,
                option_names(&template->questions[item->question], condition->options,
                             condition->option_count, &names));
}

/* False also if nobody can know: the deciding answer cannot be read, and its own question was
 * asked. */
static bool is_not_asked(const struct builder *builder, const struct question *question)
{
    const struct template *template = builder->template;
    while (question->applies_if.option_count &&
           builder->answers[question->applies_if.item] == ANSWER_UNREADABLE)
        question = &template->questions[template->items[question->applies_if.item].question];
    return !template_asks(question, builder->answers);
}

/* The question was asked, or nobody knows: "N/A" is no answer to it. */
static void refuse_doubtful(struct builder *builder, const struct question *question)
{
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++) {
        const struct doubtful_answer *answer = &builder->doubtful[i];
        if (builder->cells[i] == CELL_NOT_APPLICABLE && answer->text.length)
            builder_say_no_answer(builder, i, builder_kept(builder, answer->text), answer->place);
    }
}

void builder_apply_condition(struct builder *builder, const struct question *question)
{
    bool contradicted = false;
    if (!is_not_asked(builder, question)) {
        refuse_doubtful(builder, question);
        return;
    }
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        contradicted = contradicted || is_answered(builder, item);
        if (builder->answers[item] != ANSWER_UNREADABLE ||
            builder->cells[item] == CELL_NOT_APPLICABLE)
            builder->answers[item] = ANSWER_NOT_ASKED;
    }
    if (contradicted)
        say_contradiction(builder, question);
}
