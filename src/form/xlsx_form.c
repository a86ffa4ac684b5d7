/* Writes the form as a workbook: makes its rows, then its sheets. */
#include "xlsx_form.h"

#include "format/xlsx_file.h"

/* Adds the row of a question; for a checklist, also one for each of its lines. */
static size_t add_question(struct form_row *rows, size_t *rows_of_items, size_t count,
                           const struct template *template, const struct question *question)
{
    if (question->checklist)
        rows[count++] = (struct form_row){.question = question};
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++) {
        rows_of_items[i] = count;
        rows[count++] = (struct form_row){.question = question, .item = &template->items[i]};
    }
    return count;
}

static void make_rows(struct form_book *form_book)
{
    const struct template *template = form_book->form->template;
    struct arena *arena = form_book->book->arena;
    size_t most = FIELD_COUNT + template->question_count + template->item_count, count = 0;
    struct form_row *rows = arena_array(arena, most, sizeof *rows);
    size_t *rows_of_items = arena_array(arena, template->item_count, sizeof *rows_of_items);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        rows[count++] = (struct form_row){.field = &form_fields[i]};
    for (size_t i = 0; i < template->question_count; i++)
        count = add_question(rows, rows_of_items, count, template, &template->questions[i]);
    form_book->rows = rows;
    form_book->row_count = count;
    form_book->rows_of_items = rows_of_items;
}

static void write_sheets(struct book *book, const void *content)
{
    struct form_book form_book = {.book = book, .form = content};
    make_rows(&form_book);
    form_book.lists = form_lists_make(book->arena, form_book.form->template, &form_book.list_count);
    book_make_styles(book);
    write_return_sheet(&form_book);
    write_guide_sheet(&form_book);
    write_progress_sheet(&form_book);
    write_lists_sheet(&form_book);
}

const char *form_xlsx(FILE *out, struct arena *arena, const struct form *form)
{
    const struct xlsx_file file = {.title = form->template->title,
                                   .created = form->created,
                                   .folder = form->folder,
                                   .write = write_sheets,
                                   .content = form};
    return xlsx_file_write(out, arena, &file);
}
