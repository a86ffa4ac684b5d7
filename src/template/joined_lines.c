#include "joined_lines.h"

#include "ticks.h"

static bool is_join(const struct question *question, struct text line)
{
    size_t ticked[MOST_TICKS], count;
    return ticks_split(question, line, ticked, &count) == TICKS_AMBIGUOUS;
}

void joined_lines_check(struct arena *arena, const struct template *template,
                        struct problems *problems, const char *name)
{
    for (size_t i = 0; i < template->item_count; i++) {
        const struct item *item = &template->items[i];
        const struct question *question = &template->questions[item->question];
        if (!question->checklist || !is_join(question, text_of(item->text)))
            continue;
        const char *path = arena_format(arena, "questions[%zu].items[%zu]", item->question,
                                        i - question->first_item);
        problem_add(
            problems, SEVERITY_WARNING, (struct place){name, 0, path},
            "%s is also what several ticked lines give if a survey puts them into one cell, "
            "with commas or semicolons between them: such a cell cannot be read. Word the "
            "line in another way, for example with \"and\"",
            PROBLEM_QUOTED(problems, text_of(item->text)));
    }
}
