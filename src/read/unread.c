#include "unread.h"

#include <ctype.h>
#include <string.h>

void unread_init(struct unread *unread, struct arena *arena, struct problems *problems,
                 const struct header *header)
{
    *unread =
        (struct unread){.arena = arena,
                        .problems = problems,
                        .header = header,
                        .columns = arena_array(arena, header->count, sizeof *unread->columns)};
}

void unread_take(struct unread *unread, const struct table_place *place, struct text cell)
{
    struct unread_column *column = &unread->columns[place->column];
    if (!place->fault && text_is_blank(cell))
        return;
    if (column->cells++)
        return;
    const char *shown =
        place->fault ? place->fault : PROBLEM_QUOTED(unread->problems, text_trim(cell));
    column->shown = arena_copy(unread->arena, shown, strlen(shown));
    column->line = place->line;
}

void unread_take_ignored(struct unread *unread, const struct table_place *place, struct text cell)
{
    enum { WORDS_OF_A_REMARK = 4 };
    size_t words = 0;
    for (size_t i = 0; i < cell.length && words < WORDS_OF_A_REMARK; i++)
        words += isalpha((unsigned char)cell.data[i]) && (i == 0 || cell.data[i - 1] == ' ');
    if (!place->fault && words == WORDS_OF_A_REMARK)
        unread_take(unread, place, cell);
}

/* The letters that a spreadsheet calls a column by: A for 0, AA for 26. */
static const char *letters_of(size_t column, char letters[static 16])
{
    char *at = letters + 15;
    *at = '\0';
    for (size_t rest = column + 1; rest; rest = (rest - 1) / 26)
        *--at = (char)('A' + (rest - 1) % 26);
    return at;
}

void unread_say(const struct unread *unread, const char *file)
{
    for (size_t i = 0; i < unread->header->count; i++) {
        const struct unread_column *column = &unread->columns[i];
        char letters[16];
        if (!column->cells)
            continue;
        const char *more =
            column->cells > 1
                ? arena_format(unread->arena, ", nor are %zu more of its cells", column->cells - 1)
                : "";
        struct place place = {file, column->line, NULL};
        if (unread->header->unheaded[i])
            problem_add(unread->problems, SEVERITY_WARNING, place,
                        "column %s has no heading, so what stands in it is not read, here %s%s: "
                        "if it matters, give the column a heading, such as \"Comments\"",
                        letters_of(i, letters), column->shown, more);
        else
            problem_add(unread->problems, SEVERITY_WARNING, place,
                        "column %s is not part of the template, so what was written there is not "
                        "read, here %s%s: if these are comments on a question, move the column "
                        "behind that question, and call it \"Comments\"",
                        letters_of(i, letters), column->shown, more);
    }
}
