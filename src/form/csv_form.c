/* Writes the form as CSV in the form layout (docs/returns.md): a line for each field, question and
 * item. */
#include "format/csv_field.h"
#include "format/plain.h"
#include "template/roles.h"
#include "wording.h"

#include <string.h>

/* A spreadsheet takes a cell that begins with one of these for a formula, or skips them to look for
 * one. */
static const char *const formula_marks[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/* Puts a space before such a text, so that it stays text. Readers of returns trim white space. */
static struct text harmless_cell(struct arena *arena, struct text text)
{
    for (size_t i = 0; i < LENGTH(formula_marks); i++) {
        size_t length = strlen(formula_marks[i]);
        if (text.length >= length && memcmp(text.data, formula_marks[i], length) == 0)
            return text_of(arena_format(arena, " %.*s", TEXT_ARGUMENTS(text)));
    }
    return text;
}

static void write_cell(FILE *out, struct arena *arena, struct text text, const char *after)
{
    csv_field_write(out, harmless_cell(arena, text));
    fputs(after, out);
}

/* Writes a line. plain_text removes line breaks, which the template's texts may have but these
 * cells must not. */
static void write_line(FILE *out, struct arena *arena, const char *item, const char *question,
                       struct text answer)
{
    write_cell(out, arena, text_of(item), ",");
    write_cell(out, arena, plain_text(arena, question), ",");
    write_cell(out, arena, answer, ",\r\n");
}

static void write_field(FILE *out, struct arena *arena, const struct form *form,
                        const struct form_field *field)
{
    write_line(out, arena, field_name(field->field), form_field_words(arena, field),
               form_prefilled(form, field->field));
}

/* The question with its condition and its request for a comment. The options follow, unless the
 * items of a checklist give them. */
static const char *question_text(struct arena *arena, const struct template *template,
                                 const struct question *question)
{
    const char *remarks[] = {form_condition(arena, template, question),
                             form_comment_request(arena, question)};
    const char *text = question->text;
    for (size_t i = 0; i < LENGTH(remarks); i++)
        if (remarks[i])
            text = arena_format(arena, "%s %s", text, remarks[i]);
    return question->checklist
               ? arena_format(arena, "%s (leave this blank: answer the lines below)", text)
               : arena_format(arena, "%s [%s]", text, option_labels(arena, question));
}

static void write_question(FILE *out, struct arena *arena, const struct template *template,
                           const struct question *question)
{
    write_line(out, arena, question->id, question_text(arena, template, question), text_of(""));
    for (size_t i = 0; question->checklist && i < question->item_count; i++) {
        const struct item *item = &template->items[question->first_item + i];
        write_line(out, arena, item->id,
                   arena_format(arena, "%s [%s]", item->text, option_labels(arena, question)),
                   text_of(""));
    }
}

const char *form_csv(FILE *out, struct arena *arena, const struct form *form)
{
    static const char byte_order_mark[] =
        "\xEF\xBB\xBF"; /* tells spreadsheet programs that this is UTF-8 */
    fprintf(out, "%sitem,question,answer,comments\r\n", byte_order_mark);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        write_field(out, arena, form, &form_fields[i]);
    for (size_t i = 0; i < form->template->question_count; i++)
        write_question(out, arena, form->template, &form->template->questions[i]);
    return NULL;
}
