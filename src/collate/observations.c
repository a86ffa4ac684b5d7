#include "observations.h"

static bool asks_for_comment(const struct question *question)
{
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].comment_expected)
            return true;
    return false;
}

void observations_init(struct observations *observations, struct arena *arena,
                       const struct template *template)
{
    size_t items = template->item_count;
    *observations = (struct observations){
        .template = template,
        .items = arena_array(arena, items, sizeof *observations->items),
        .expected_comments =
            arena_array(arena, template->question_count, sizeof *observations->expected_comments),
        .explained = arena_array(arena, items, sizeof *observations->explained),
        .commented = arena_array(arena, items, sizeof *observations->commented)};
    for (size_t i = 0; i < items; i++) {
        if (template->items[i].explained_by_count)
            observations->explained[observations->explained_count++] = i;
        if (asks_for_comment(&template->questions[template->items[i].question]))
            observations->commented[observations->commented_count++] = i;
    }
}

/* The option that a return has chosen; NULL if none. */
static const struct template_option *chosen(const struct template *template, size_t item,
                                            const unsigned char *answers)
{
    if (answers[item] < ANSWER_OPTION)
        return NULL;
    const struct question *question = &template->questions[template->items[item].question];
    return &question->options[answers[item] - ANSWER_OPTION];
}

static bool has_role(const struct template *template, size_t item, const unsigned char *answers,
                     enum role role)
{
    const struct template_option *option = chosen(template, item, answers);
    return option && option->role == role;
}

/* True if an item that explains this one has a negative answer. */
static bool lacks_explaining(const struct template *template, size_t index,
                             const unsigned char *answers)
{
    const struct item *item = &template->items[index];
    for (size_t i = 0; i < item->explained_by_count; i++)
        if (has_role(template, item->explained_by[i], answers, ROLE_NEGATIVE))
            return true;
    return false;
}

static void explain(const struct observations *observations, size_t index,
                    const unsigned char *answers)
{
    const struct template *template = observations->template;
    struct explanation *explanation = &observations->items[index].explanation;
    bool without = lacks_explaining(template, index, answers);
    if (has_role(template, index, answers, ROLE_NEGATIVE)) {
        explanation->negative++;
        explanation->negative_without += without;
    } else if (has_role(template, index, answers, ROLE_POSITIVE)) {
        explanation->positive++;
        explanation->positive_without += without;
    }
}

void observations_add(struct observations *observations, const struct audit_return *audit_return)
{
    const struct template *template = observations->template;
    for (size_t i = 0; i < observations->explained_count; i++)
        explain(observations, observations->explained[i], audit_return->answers);
    if (!audit_return->comments)
        return;
    size_t counted = template->question_count; /* the last question counted */
    for (size_t i = 0; i < observations->commented_count; i++) {
        size_t item = observations->commented[i], question = template->items[item].question;
        if (question == counted)
            continue; /* a checklist has one comment */
        const struct template_option *option = chosen(template, item, audit_return->answers);
        if (!option || !option->comment_expected)
            continue;
        counted = question;
        observations->expected_comments[question].expected++;
        observations->expected_comments[question].missing +=
            audit_return->comments[question].length == 0;
    }
}
