/* Writes the lists to choose answers from, on a hidden sheet. Validation rules could not hold them,
 * because labels may have commas or be too long. */
#include "xlsx_form.h"

#include "format/plain.h"

/* UTF-16 units that a list can show of an entry. */
enum { LONGEST_ENTRY = 255 };

/* True if the text fits and the reader takes it for this option. */
static bool can_be_entry(const struct question *question, size_t option, struct text text)
{
    struct text_key key;
    size_t found;
    return xlsx_text_units(text) <= LONGEST_ENTRY && text_match_key(text, &key) &&
           text_map_find(&question->answers, text_of_key(&key), &found) && found == option;
}

static const char *entry_of(struct arena *arena, const struct question *question, size_t option)
{
    const struct template_option *meant = &question->options[option];
    const char *const names[] = {meant->label, meant->short_label};
    for (size_t i = 0; i < LENGTH(names); i++) {
        struct text text = plain_text(arena, names[i]);
        if (can_be_entry(question, option, text))
            return arena_copy(arena, text.data, text.length);
    }
    return meant->value;
}

static struct form_list make_list(struct arena *arena, const struct question *question)
{
    const char **entries = arena_array(arena, question->option_count, sizeof *entries);
    for (size_t i = 0; i < question->option_count; i++)
        entries[i] = entry_of(arena, question, i);
    return (struct form_list){question->id, entries, question->option_count, 0};
}

const struct form_list *form_lists_make(struct arena *arena, const struct template *template,
                                        size_t *count)
{
    static const char *const yes_or_no[] = {"Yes", "No"};
    lxw_row_t row = 1;
    *count = template->question_count + 1;
    struct form_list *lists = arena_array(arena, *count, sizeof *lists);
    for (size_t i = 0; i < template->question_count; i++)
        lists[i] = make_list(arena, &template->questions[i]);
    lists[*count - 1] = (struct form_list){field_name(FIELD_IMMEDIATE_ACTION), yes_or_no, 2, 0};
    for (size_t i = 0; i < *count; i++) {
        lists[i].first = row;
        row += (lxw_row_t)lists[i].count;
    }
    return lists;
}

const struct form_list *list_of_row(const struct form_book *form_book, const struct form_row *row)
{
    if (row->item)
        return &form_book->lists[row->item->question];
    if (row->field && row->field->field == FIELD_IMMEDIATE_ACTION)
        return &form_book->lists[form_book->list_count - 1];
    return NULL;
}

const char *list_cell(struct arena *arena, const struct form_list *list, size_t option)
{
    return arena_format(arena, LISTS_SHEET "!$B$%zu", list->first + option + 1);
}

char *list_range(struct arena *arena, const struct form_list *list)
{
    return arena_format(arena, LISTS_SHEET "!$B$%zu:$B$%zu", (size_t)list->first + 1,
                        (size_t)list->first + list->count);
}

void write_lists_sheet(const struct form_book *form_book)
{
    static const struct sheet_column columns[] = {{"Chosen for", 20}, {"Choices", 60}};
    struct sheet sheet = form_sheet_begin(form_book, LISTS_SHEET, columns, 2);
    sheet_heads(&sheet);
    for (size_t i = 0; i < form_book->list_count; i++) {
        const struct form_list *list = &form_book->lists[i];
        for (size_t j = 0; j < list->count; j++) {
            put_words(&sheet, STYLE_CODE, list->name);
            sheet_line(&sheet, STYLE_TEXT, list->entries[j]);
        }
    }
    sheet_end(&sheet);
    form_book->book->library->worksheet_hide(sheet.worksheet);
}
