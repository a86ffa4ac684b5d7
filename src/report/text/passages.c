#include "passages.h"

#include <string.h>

struct selection {
    const struct round *round; /* or NULL */
    const struct theme_mentions *mentions;
    size_t most;
    bool *chosen;     /* true for each passage chosen */
    size_t *comments; /* indexes of the passages chosen from comments */
    size_t comment_count;
    size_t note_count;
};

static bool is_in_notes(const struct selection *selection, size_t passage)
{
    const struct round *round = selection->round;
    for (size_t i = 0; round && i < round->notes_count; i++)
        if (selection->mentions->passages[passage].source == round->notes[i].path)
            return true;
    return false;
}

/* True if a passage from the same return has been chosen. */
static bool is_heard(const struct selection *selection, size_t passage)
{
    const struct evidence *passages = selection->mentions->passages;
    for (size_t i = 0; i < selection->comment_count; i++)
        if (strcmp(passages[selection->comments[i]].writer, passages[passage].writer) == 0)
            return true;
    return false;
}

/* Chooses passages of comments in their order, from returns not heard yet if `unheard`, otherwise
 * from any. */
static void choose_comments(struct selection *selection, bool unheard)
{
    for (size_t i = 0; i < selection->mentions->passage_count; i++) {
        if (selection->comment_count == selection->most)
            return;
        if (selection->chosen[i] || is_in_notes(selection, i) ||
            (unheard && is_heard(selection, i)))
            continue;
        selection->chosen[i] = true;
        selection->comments[selection->comment_count++] = i;
    }
}

static void choose_notes(struct selection *selection)
{
    for (size_t i = 0; i < selection->mentions->passage_count; i++) {
        if (selection->note_count == selection->most)
            return;
        if (!is_in_notes(selection, i))
            continue;
        selection->chosen[i] = true;
        selection->note_count++;
    }
}

size_t select_passages(struct writer *writer, const struct theme_mentions *mentions, size_t most,
                       struct evidence *shown)
{
    struct selection selection = {.round = writer->round, .mentions = mentions, .most = most};
    size_t count = 0;
    selection.chosen =
        arena_array(writer->arena, mentions->passage_count, sizeof *selection.chosen);
    selection.comments = arena_array(writer->arena, most, sizeof *selection.comments);
    choose_comments(&selection, true);
    choose_comments(&selection, false);
    choose_notes(&selection);
    for (size_t i = 0; i < mentions->passage_count; i++)
        if (selection.chosen[i])
            shown[count++] = mentions->passages[i];
    return count;
}
