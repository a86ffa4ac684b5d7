#include "blanks.h"

void blanks_init(struct blanks *blanks, struct arena *arena, const struct template *template)
{
    *blanks = (struct blanks){
        .template = template,
        .checklists = arena_array(arena, template->question_count, sizeof *blanks->checklists)};
}

/* Counts the lines of a checklist that are blank and not counted as an answer. */
static size_t count_blank(const struct question *question, const struct builder *builder)
{
    size_t blank = 0;
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++)
        blank += builder->cells[i] == CELL_BLANK && builder->answers[i] == ANSWER_NONE;
    return blank;
}

static void count(size_t *returns, size_t *first, size_t line)
{
    if ((*returns)++ == 0)
        *first = line;
}

void blanks_take(struct blanks *blanks, const struct builder *builder)
{
    size_t items = builder->template->item_count, line = builder->place.line;
    for (size_t i = 0; i < blanks->template->question_count; i++) {
        const struct question *question = &blanks->template->questions[i];
        struct blank_checklist *checklist = &blanks->checklists[i];
        if (!question->checklist)
            continue;
        size_t blank = count_blank(question, builder);
        if (blank && builder_has_answer(builder, question->first_item, question->item_count))
            count(&checklist->partly, &checklist->first_partly, line);
        else if (blank == question->item_count && builder_has_answer(builder, 0, items))
            count(&checklist->wholly, &checklist->first_wholly, line);
    }
}

static void say(struct problems *problems, struct place place, size_t returns, const char *what)
{
    if (!returns)
        return;
    problem_add(problems, SEVERITY_NOTE, place, "%s in %zu return%s%s: counted as no answer", what,
                returns, text_plural(returns), returns > 1 ? ", of which this is the first" : "");
}

void blanks_say(const struct blanks *blanks, struct problems *problems, const char *file)
{
    for (size_t i = 0; i < blanks->template->question_count; i++) {
        const struct blank_checklist *checklist = &blanks->checklists[i];
        const char *id = blanks->template->questions[i].id;
        say(problems, (struct place){file, checklist->first_partly, id}, checklist->partly,
            "some lines are answered in words, and others are blank,");
        say(problems, (struct place){file, checklist->first_wholly, id}, checklist->wholly,
            "the checklist is wholly blank");
    }
}
