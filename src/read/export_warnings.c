#include "export_warnings.h"
#include "item_list.h"

void export_warnings_init(struct export_warnings *warnings, struct arena *arena,
                          const struct template *template, const struct service *service)
{
    *warnings = (struct export_warnings){
        .template = template,
        .service = service,
        .checklists = arena_array(arena, template->question_count, sizeof *warnings->checklists),
        .not_shown = arena_array(arena, template->item_count, sizeof *warnings->not_shown),
    };
}

void export_warnings_take_cell(struct export_warnings *warnings, size_t item, struct text cell)
{
    if (text_equal(cell, text_of("N/A")))
        warnings->not_shown[item] = true;
}

static void take_checklist(struct checklist_signs *signs, const struct question *question,
                           const struct builder *builder)
{
    bool yes = false, blank = false;
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        unsigned char cell = builder->cells[item], answer = builder->answers[item];
        bool ticked = answer == ANSWER_OPTION + question->ticked;
        yes = yes || (cell == CELL_WORD && ticked);
        blank = blank || (cell == CELL_BLANK && answer == ANSWER_NONE);
        if (cell == CELL_WORD && !ticked)
            signs->says_otherwise = true;
    }
    signs->yes_or_blank += yes && blank;
}

void export_warnings_take_return(struct export_warnings *warnings, const struct builder *builder)
{
    for (size_t i = 0; i < warnings->template->question_count; i++)
        if (warnings->template->questions[i].checklist && !warnings->checklists[i].says_otherwise)
            take_checklist(&warnings->checklists[i], &warnings->template->questions[i], builder);
}

/* One such return may be right, but several are unlikely. For a survey's export one is enough,
 * since an audit lead first tries the export of a single return. */
static bool is_doubtful(const struct export_warnings *warnings, const struct checklist_signs *signs)
{
    return !signs->says_otherwise && signs->yes_or_blank >= (warnings->service ? 1 : 2);
}

static void say_checklist(const struct export_warnings *warnings, size_t question,
                          struct problems *problems, struct place place)
{
    const struct question *checklist = &warnings->template->questions[question];
    place.item = checklist->id;
    problem_add(problems, SEVERITY_WARNING, place,
                "the only answer in this file is %s, and lines that are blank count as no answer: "
                "if these are boxes to tick, the export has to say %s for one that was not "
                "ticked%s",
                checklist->options[checklist->ticked].label,
                checklist->options[checklist->not_ticked].label,
                warnings->service && warnings->service->na_for_blank
                    ? " (in LimeSurvey: export full answers)"
                    : "");
}

static void say_not_shown(const struct export_warnings *warnings, struct arena *arena,
                          struct problems *problems, struct place place)
{
    const char *items = item_list(arena, warnings->template, warnings->not_shown, true);
    if (items)
        problem_add(problems, SEVERITY_WARNING, place,
                    "\"N/A\" is an answer to %s: LimeSurvey also writes that where a question of "
                    "the type Yes/No was left blank, which is no answer; use the type List, with "
                    "\"Not applicable\" for an answer that can be chosen",
                    items);
}

void export_warnings_say(const struct export_warnings *warnings, struct arena *arena,
                         struct problems *problems, struct place place)
{
    for (size_t i = 0; i < warnings->template->question_count; i++)
        if (is_doubtful(warnings, &warnings->checklists[i]))
            say_checklist(warnings, i, problems, place);
    say_not_shown(warnings, arena, problems, place);
}
