/* Loads the themes: the headings of the report and the questions under each. */
#include "keys.h"
#include "load.h"

#include <string.h>

static const char *const theme_keys[] = {"id", "number", "title", "questions", "notes", NULL};

static size_t question_by_id(const struct template *template, const char *id)
{
    size_t i = 0;
    while (i < template->question_count && strcmp(template->questions[i].id, id) != 0)
        i++;
    return i;
}

/* Puts a question under the theme, unless it stands under one already. */
static void take_question(struct template_draft *draft, struct theme *theme, size_t *questions,
                          struct node node)
{
    const char *id = node_text(node);
    size_t question = question_by_id(draft->template, id);
    if (!*id)
        return;
    if (question == draft->template->question_count) {
        NODE_ERROR(node, "%s is not the id of a question", NODE_QUOTED(node, id));
    } else if (draft->questions[question].theme != NOT_FOUND) {
        NODE_ERROR(node, "question %s stands under a theme already", id);
    } else {
        draft->questions[question].theme = (size_t)(theme - draft->themes);
        questions[theme->question_count++] = question;
    }
}

static void load_theme(struct template_draft *draft, size_t index, struct node node)
{
    struct theme *theme = &draft->themes[index];
    size_t count;
    if (!node_is_object(node, theme_keys))
        return;
    theme->id = node_string(node, "id");
    key_add(&draft->theme_ids, node, "id", index);
    theme->number = node_string(node, "number");
    theme->title = node_string(node, "title");
    theme->notes = node_string_or(node, "notes", NULL);
    struct node list = node_array(node, "questions", 0, MOST_QUESTIONS, &count);
    size_t *questions = arena_array(draft->arena, count, sizeof *questions);
    theme->questions = questions;
    for (size_t i = 0; i < count; i++)
        take_question(draft, theme, questions, node_element(list, i));
}

void load_themes(struct template_draft *draft, struct node root)
{
    size_t count;
    struct node list = node_array(root, "themes", 1, MOST_THEMES, &count);
    struct node questions = node_member(root, "questions");
    draft->themes = arena_array(draft->arena, count, sizeof *draft->themes);
    text_map_init(&draft->theme_ids, draft->arena);
    draft->template->themes = draft->themes;
    draft->template->theme_count = count;
    for (size_t i = 0; i < count; i++)
        load_theme(draft, i, node_element(list, i));
    for (size_t i = 0; i < draft->template->question_count; i++)
        if (count && draft->questions[i].theme == NOT_FOUND && *draft->questions[i].id)
            NODE_ERROR(node_element(questions, i),
                       "question %s stands under no theme, so no report would show it",
                       draft->questions[i].id);
}
