/* Reads JSON: cJSON's dialect, without what would silently lose data. */
#pragma once

#include "problem.h"

#include <cjson/cJSON.h>

/* Far more than any file here needs, and less than cJSON allows. */
enum { MOST_LEVELS = 100 };

struct json_error {
    size_t line;         /* from 1, the first line of the source; 0 if unknown */
    const char *message; /* static, or owned by the arena */
    const char *about;   /* comes before `quoted`, such as "the key", and `message` after it; NULL:
                            the message is a whole sentence */
    struct text quoted;
    struct text around; /* the text around `quoted`, for the filter; or empty */
};

/* Adds an error at its line of the file. The JSON begins on the line of `place`. Nothing is quoted
 * if the problems are anonymous, or if their filter removes anything from the text around. */
void json_say(struct problems *problems, struct place place, const struct json_error *error);

/* Reads one value, which must be the whole of `source`, in valid UTF-8. Returns NULL and fills
 * `error` if it is not JSON, has brackets on more than MOST_LEVELS levels, has the same key twice
 * in an object (one would be lost), or holds \u0000 (which would cut a string short) or something
 * that cJSON takes for it. `arena` owns the value. */
cJSON *json_read(struct arena *arena, struct text source, struct json_error *error);
