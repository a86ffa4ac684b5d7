/* What a survey service says of a return besides its answers: that it was not completed, or is a
 * test. */
#pragma once

#include "builder.h"
#include "services.h"

/* What has been found of the return in hand. */
struct completion_state {
    enum completion completion;
    struct cell_place place;
    struct stretch cell;
    bool coded; /* the cells of the file are numbers that stand for answers */
};

/* What the manifest calls "not_completed", "not_approved" or "tests"; COMPLETED for anything else.
 */
enum completion completion_named(const char *name);

/* Takes a cell of a column that says it. The worst that is said counts. */
void completion_take(struct completion_state *state, struct builder *builder,
                     const struct status_word *says, struct text cell, struct cell_place place);

/* Warns of such a return. With `leave_out`, which tells it for each enum completion, it is left out
 * with a note, unless it calls for immediate action; NULL: none is. */
void completion_say(const struct completion_state *state, struct builder *builder,
                    const struct service *service, const bool *leave_out);
