/* JSON as this program takes it: cJSON's dialect, less what would lose data in silence. */
#ifndef CINAUDIT_BASE_JSON_H
#define CINAUDIT_BASE_JSON_H

#include "problem.h"

#include <cjson/cJSON.h>

/* Far above what any file here needs, and below what cJSON itself allows. */
enum { MOST_LEVELS = 100 };

struct json_error {
    size_t line;         /* counted from the first line of the source, which is 1; 0 if unknown */
    const char *message; /* static, or owned by the arena */
    const char *about;   /* "the key": what is said of `quoted`, behind which the message goes on;
                            NULL: the message is a sentence */
    struct text quoted;
    struct text around; /* what `quoted` may be a part of; empty: nothing */
};

/* Says what is wrong, at its line of the file, whose JSON begins on the line of `place`. Nothing is
 * quoted if the problems are anonymous, or their filter takes anything out of what is around it. */
void json_say(struct problems *problems, struct place place, const struct json_error *error);

/* Reads one value, which must be all of `source`, in valid UTF-8. Returns NULL, and says why in
 * `error`, if it is not JSON, has brackets on more than MOST_LEVELS levels, holds \u0000 (which
 * would cut a string short) or what cJSON would take for it, or an object with the same key twice
 * (of which one would be lost). `arena` owns the value. */
cJSON *json_read(struct arena *arena, struct text source, struct json_error *error);

#endif
