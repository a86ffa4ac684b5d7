/* JSON objects, cut out of a file one at a time, so that a list of a million is never in memory. */
#ifndef CINAUDIT_INPUT_JSON_STREAM_H
#define CINAUDIT_INPUT_JSON_STREAM_H

#include "source.h"

enum { LONGEST_OBJECT = 16 * 1024 * 1024 }; /* bytes */

/* Where the cutting stands between objects. */
enum json_between {
    BETWEEN_START,     /* nothing yet: a list or an object may begin */
    BETWEEN_OBJECTS,   /* in a sequence of objects */
    BETWEEN_FIRST,     /* behind "[": an object or "]" */
    BETWEEN_ELEMENT,   /* behind a "," of the list: an object */
    BETWEEN_SEPARATOR, /* behind an object of the list: "," or "]" */
    BETWEEN_END        /* behind "]": nothing more */
};

struct json_stream {
    struct arena *arena;
    struct source *source;
    enum json_between between;
    struct text rest; /* of the line in hand */
    char *object;     /* the object that is being cut out */
    size_t length;
    size_t capacity;
    size_t line; /* on which it begins */
    bool in_object;
    size_t depth; /* of brackets inside it */
    bool in_string;
    bool escaped;
    size_t count; /* objects so far */
    bool failed;  /* a problem has been said */
};

void json_stream_init(struct json_stream *stream, struct arena *arena, struct source *source);

/* The next object's text, which lives until the next call; its first line is `stream->line`, and
 * its index `stream->count` - 1. False at the end, and after an error. */
bool json_stream_next(struct json_stream *stream, struct text *object);

/* True if the objects are the elements of a list. */
bool json_stream_is_list(const struct json_stream *stream);

#endif
