/* The form layout of CSV (docs/returns.md): a line for each field, question and item. */
#include "../render/csv_field.h"
#include "wording.h"

static void write_line(FILE *out, const char *item, const char *question, struct text answer)
{
    csv_text_write(out, text_of(item));
    fputc(',', out);
    csv_text_write(out, text_of(question));
    fputc(',', out);
    csv_field_write(out, answer);
    fputs(",\r\n", out);
}

static void write_field(FILE *out, struct arena *arena, const struct form *form,
                        const struct form_field *field)
{
    const char *question =
        field->hint ? arena_format(arena, "%s (%s)", field->label, field->hint) : field->label;
    write_line(out, field_name(field->field), question, form_prefilled(form, field->field));
}

/* The question with its condition, and with what can be answered unless its items say that. */
static const char *question_text(struct arena *arena, const struct template *template,
                                 const struct question *question)
{
    const char *condition = form_condition(arena, template, question);
    const char *text = question->text;
    if (condition)
        text = arena_format(arena, "%s %s", text, condition);
    return question->checklist
               ? text
               : arena_format(arena, "%s [%s]", text, form_options(arena, question));
}

static void write_question(FILE *out, struct arena *arena, const struct template *template,
                           const struct question *question)
{
    write_line(out, question->id, question_text(arena, template, question), text_of(""));
    for (size_t i = 0; question->checklist && i < question->item_count; i++) {
        const struct item *item = &template->items[question->first_item + i];
        write_line(out, item->id,
                   arena_format(arena, "%s [%s]", item->text, form_options(arena, question)),
                   text_of(""));
    }
}

bool form_csv_takes(struct text text)
{
    return csv_text_is_harmless(text);
}

void form_csv(FILE *out, struct arena *arena, const struct form *form)
{
    static const char byte_order_mark[] = "\xEF\xBB\xBF"; /* tells a spreadsheet that it is UTF-8 */
    fprintf(out, "%sitem,question,answer,comments\r\n", byte_order_mark);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        write_field(out, arena, form, &form_fields[i]);
    for (size_t i = 0; i < form->template->question_count; i++)
        write_question(out, arena, form->template, &form->template->questions[i]);
}
