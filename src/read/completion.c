#include "completion.h"

#include <string.h>

static const struct {
    const char *name; /* in the manifest */
    const char *what;
} completions[COMPLETION_COUNT] = {[NOT_COMPLETED] = {"not_completed", "was not completed"},
                                   [NOT_APPROVED] = {"not_approved", "was not approved"},
                                   [TEST_RESPONSE] = {"tests", "is a test"}};

enum completion completion_named(const char *name)
{
    for (size_t i = 0; i < COMPLETION_COUNT; i++)
        if (completions[i].name && strcmp(name, completions[i].name) == 0)
            return (enum completion)i;
    return COMPLETED;
}

void completion_take(struct completion_state *state, struct builder *builder,
                     const struct status_word *says, struct text cell, struct cell_place place)
{
    struct text_key key;
    struct text matched = text_match_key(cell, &key) ? text_of_key(&key) : cell;
    while (says->key && !text_equal(matched, text_of(says->key)))
        says++;
    state->coded = state->coded || says->coded;
    if (says->completion <= state->completion)
        return;
    state->completion = says->completion;
    state->place = place;
    state->cell = builder_keep(builder, text_trim(cell));
}

/* Warns of a return that counts all the same. Each kind of them has its own words, because each has
 * its own line in the manifest. */
static void say_counted(const struct completion_state *state, const struct builder *builder,
                        const char *shown, const char *service)
{
    struct cell_place place = state->place;
    if (state->completion == NOT_COMPLETED)
        builder_say(builder, SEVERITY_WARNING, place,
                    "%s: this return was not completed, says %s, and counts all the same: to leave "
                    "such returns out, add \"not_completed\" to \"leave_out\" in the round's "
                    "manifest",
                    shown, service);
    else if (state->completion == NOT_APPROVED)
        builder_say(builder, SEVERITY_WARNING, place,
                    "%s: this return was not approved, says %s, and counts all the same: to leave "
                    "such returns out, add \"not_approved\" to \"leave_out\" in the round's "
                    "manifest",
                    shown, service);
    else
        builder_say(builder, SEVERITY_WARNING, place,
                    "%s: this return is a test, says %s, and counts all the same: to leave such "
                    "returns out, add \"tests\" to \"leave_out\" in the round's manifest",
                    shown, service);
}

void completion_say(const struct completion_state *state, struct builder *builder,
                    const struct service *service, const bool *leave_out)
{
    struct text cell = builder_kept(builder, state->cell);
    const char *shown = cell.length ? PROBLEM_QUOTED(builder->problems, cell) : "a blank";
    const char *what = completions[state->completion].what;
    if (state->completion == COMPLETED)
        return;
    if (!leave_out || !leave_out[state->completion]) {
        say_counted(state, builder, shown, service->name);
    } else if (builder->immediate_action >= IMMEDIATE_NEEDED) {
        builder_say(builder, SEVERITY_WARNING, state->place,
                    "%s: this return %s, says %s: it is not left out, because it may call for "
                    "immediate action",
                    shown, what, service->name);
    } else {
        builder_say(builder, SEVERITY_NOTE, state->place,
                    "%s: this return %s, says %s: left out, as the manifest says", shown, what,
                    service->name);
        builder_leave_out(builder);
    }
}
