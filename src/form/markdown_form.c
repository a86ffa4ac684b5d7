/* Writes the form for paper: boxes to tick, and lines to write on. */
#include "format/markdown_escape.h"
#include "format/plain.h"
#include "wording.h"

static const char box[] = "☐";

/* A line to write on. pandoc makes it as wide as the page, because it holds no text. */
static const char write_here[] = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"
                                 "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

static const char *escaped(struct arena *arena, const char *text)
{
    return markdown_escape(arena, plain_text(arena, text));
}

static void write_field(FILE *out, struct arena *arena, const struct form *form,
                        const struct form_field *field)
{
    struct text value = form_prefilled(form, field->field);
    const char *filled = escaped(arena, arena_copy(arena, value.data, value.length));
    if (field->field == FIELD_IMMEDIATE_ACTION) /* the boxes replace the hint */
        fprintf(out, "%s %s Yes %s No\n\n", escaped(arena, field->label), box, box);
    else
        fprintf(out, "%s: %s\n\n", escaped(arena, form_field_words(arena, field)),
                *filled ? filled : write_here);
}

static void write_options(FILE *out, struct arena *arena, const struct question *question)
{
    for (size_t i = 0; i < question->option_count; i++)
        fprintf(out, "%s%s %s", i ? "\\\n" : "", box, escaped(arena, question->options[i].label));
    fputs("\n\n", out);
}

static void write_checklist(FILE *out, struct arena *arena, const struct template *template,
                            const struct question *question)
{
    fputs("| Item |", out);
    for (size_t i = 0; i < question->option_count; i++)
        fprintf(out, " %s |", escaped(arena, question->options[i].short_label));
    fputs("\n|:------------------------------|", out);
    for (size_t i = 0; i < question->option_count; i++)
        fputs(":----:|", out);
    for (size_t i = 0; i < question->item_count; i++) {
        const struct item *item = &template->items[question->first_item + i];
        fprintf(out, "\n| %s %s |", escaped(arena, item->number), escaped(arena, item->text));
        for (size_t j = 0; j < question->option_count; j++)
            fprintf(out, " %s |", box);
    }
    fputs("\n\n", out);
}

static void write_question(FILE *out, struct arena *arena, const struct template *template,
                           const struct question *question)
{
    enum { LINES_FOR_COMMENTS = 3 };
    const char *condition = form_condition(arena, template, question);
    const char *request = form_comment_request(arena, question);
    fprintf(out, "## %s\\. %s\n\n", escaped(arena, question->number),
            escaped(arena, question->text));
    if (condition)
        fprintf(out, "*%s*\n\n", escaped(arena, condition));
    if (question->checklist)
        write_checklist(out, arena, template, question);
    else
        write_options(out, arena, question);
    if (request)
        fprintf(out, "*%s*\n\n", escaped(arena, request));
    fputs("Comments:\n\n", out);
    for (size_t i = 0; i < LINES_FOR_COMMENTS; i++)
        fprintf(out, "%s\n\n", write_here);
}

const char *form_markdown(FILE *out, struct arena *arena, const struct form *form)
{
    const struct template *template = form->template;
    fprintf(out, "# %s\n\n", escaped(arena, template->title));
    if (template->introduction)
        fprintf(out, "%s\n\n", escaped(arena, template->introduction));
    for (const char *const *line = form_guidance; *line; line++)
        fprintf(out, "- %s\n", escaped(arena, *line));
    fputs("\n", out);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        write_field(out, arena, form, &form_fields[i]);
    for (size_t i = 0; i < template->question_count; i++)
        write_question(out, arena, template, &template->questions[i]);
    return NULL;
}
