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

static void load_theme(struct loader *loader, struct draft *draft, size_t index, struct node node)
{
    struct theme *theme = &draft->themes[index];
    if (!node_is_object(loader, node, theme_keys))
        return;
    theme->id = node_string(loader, node, "id");
    key_add(loader, &draft->theme_ids, path_member(loader, node.path, "id"), theme->id, index);
    theme->number = node_string(loader, node, "number");
    theme->title = node_string(loader, node, "title");
    theme->notes = node_string_or(loader, node, "notes", NULL);
    size_t count;
    struct node list = node_array(loader, node, "questions", 0, MOST_QUESTIONS, &count);
    size_t *questions = arena_array(loader->arena, count, sizeof *questions);
    theme->questions = questions;
    for (size_t i = 0; i < count; i++) {
        const char *id = node_string_element(loader, list, i);
        const char *path = path_element(loader, list.path, i);
        size_t question = question_by_id(draft->template, id);
        if (!*id)
            continue;
        if (question == draft->template->question_count) {
            TEMPLATE_ERROR(loader, path, "%s is not the id of a question",
                           PROBLEM_QUOTED(loader->problems, text_of(id)));
        } else if (draft->questions[question].theme != NOT_FOUND) {
            TEMPLATE_ERROR(loader, path, "question %s stands under a theme already", id);
        } else {
            draft->questions[question].theme = index;
            questions[theme->question_count++] = question;
        }
    }
}

void load_themes(struct loader *loader, struct draft *draft, struct node root)
{
    size_t count;
    struct node list = node_array(loader, root, "themes", 1, MOST_THEMES, &count);
    draft->themes = arena_array(loader->arena, count, sizeof *draft->themes);
    text_map_init(&draft->theme_ids, loader->arena);
    draft->template->themes = draft->themes;
    draft->template->theme_count = count;
    for (size_t i = 0; i < count; i++)
        load_theme(loader, draft, i, node_element(loader, list, i));
    for (size_t i = 0; i < draft->template->question_count; i++)
        if (count && draft->questions[i].theme == NOT_FOUND && *draft->questions[i].id)
            TEMPLATE_ERROR(loader, arena_format(loader->arena, "questions[%zu]", i),
                           "question %s stands under no theme, so no report would show it",
                           draft->questions[i].id);
}
