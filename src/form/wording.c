#include "wording.h"

const struct form_field form_fields[FIELD_COUNT] = {
    {FIELD_TEMPLATE, "Form", "tells which audit this is: leave it as it is"},
    {FIELD_CASE, "Case", "the letter or number that the request gives, never a name"},
    {FIELD_AGENCY, "Agency", "the kind of agency, as the request gives it"},
    {FIELD_SETTING, "Setting", "only if your agency has several, such as which school"},
    {FIELD_AUDITOR_ROLE, "Your role", "what you do, not who you are"},
    {FIELD_COMPLETED, "Date completed", "year, month and day: 2014-03-20"},
    {FIELD_IMMEDIATE_ACTION, "Was immediate action needed?", "Yes or No"}};

const char *const form_guidance[] = {
    "Answer from your own agency’s file for this child.",
    "A negative answer means that you saw no evidence on the file, not that the thing was not "
    "done.",
    "Leave blank what you cannot answer: a blank is counted as no answer, never as No.",
    "Name nobody in the comments: write “the mother”, “the sibling”, “the health visitor”.",
    "If anything worries you about this child’s safety, tell your manager at once. Do not wait "
    "for the audit.",
    NULL};

struct text form_prefilled(const struct form *form, enum field field)
{
    switch (field) {
    case FIELD_CASE:
        return form->case_id;
    case FIELD_AGENCY:
        return form->agency;
    case FIELD_SETTING:
        return form->setting;
    case FIELD_TEMPLATE:
        return text_of(form->template->id);
    default:
        return text_of("");
    }
}

const char *form_field_words(struct arena *arena, const struct form_field *field)
{
    return arena_format(arena, "%s (%s)", field->label, field->hint);
}

const char *form_choice(struct arena *arena, const char *const *texts, size_t count, bool quoted)
{
    const char *choice = "";
    for (size_t i = 0; i < count; i++) {
        choice = arena_format(arena, "%s%s%s%s%s", choice, text_joint(i, count, " or "),
                              quoted ? "“" : "", texts[i], quoted ? "”" : "");
    }
    return choice;
}

const char *form_condition(struct arena *arena, const struct template *template,
                           const struct question *question)
{
    const struct condition *condition = &question->applies_if;
    if (!condition->option_count)
        return NULL;
    const struct item *item = &template->items[condition->item];
    const struct template_option *options = template->questions[item->question].options;
    const char **answers = arena_array(arena, condition->option_count, sizeof *answers);
    for (size_t i = 0; i < condition->option_count; i++)
        answers[i] = options[condition->options[i]].short_label;
    return arena_format(arena, "Asked only if question %s is answered %s.", item->number,
                        form_choice(arena, answers, condition->option_count, false));
}

const char *form_comment_request(struct arena *arena, const struct question *question)
{
    const char **answers = arena_array(arena, question->option_count, sizeof *answers);
    size_t count = 0;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].comment_expected)
            answers[count++] = question->options[i].short_label;
    return count ? arena_format(arena, "Please comment if you answer %s.",
                                form_choice(arena, answers, count, true))
                 : NULL;
}
