/* Alarms of a file's returns, until it is known whether they are left out: the alarm of a return
 * that is in no count must not be lost. */
#pragma once

#include "builder.h"

struct alarm {
    struct left_out_alarm alarm;
    bool left_out; /* its return is, even if the file is not */
};

struct alarms {
    struct arena *arena; /* owns the list and its texts */
    struct alarm *list;
    size_t count;
    size_t capacity;
};

/* Keeps the alarm of the return in hand, if it has one. */
void alarms_take(struct alarms *alarms, const struct builder *builder, bool left_out);

/* Passes on those that are left out, and if the file is (`malformed`), all of them and the file
 * itself. Those that are left out with the file only are errors, too: the builder has reported the
 * others. `handler` may be NULL. */
void alarms_say(struct alarms *alarms, const struct builder *builder, const char *file,
                bool malformed, const struct reader_options *options);
