/* Cuts JSON objects out of a file one at a time, so that a list of a million is never in memory. */
#pragma once

#include "source.h"

enum { LONGEST_OBJECT = 16 * 1024 * 1024 }; /* bytes */

/* The state between objects: what may come next. */
enum json_between {
    BETWEEN_START,     /* at the beginning: a list or an object */
    BETWEEN_OBJECTS,   /* in a sequence of objects: an object or the end */
    BETWEEN_FIRST,     /* after "[": an object or "]" */
    BETWEEN_ELEMENT,   /* after a "," of the list: an object */
    BETWEEN_SEPARATOR, /* after an object of the list: "," or "]" */
    BETWEEN_END        /* after "]": the end */
};

/* All but the first two members begin as zeroes. */
struct json_stream {
    struct arena *arena;
    struct source *source;
    enum json_between between;
    struct text rest; /* of the current line */
    char *object;     /* the current object */
    size_t length;
    size_t capacity;
    size_t line; /* its first line */
    bool in_object;
    size_t depth; /* of its open brackets */
    bool in_string;
    bool escaped;
    size_t count; /* objects so far */
    bool failed;  /* a problem has been added */
};

/* Reads the next object. Its text is valid until the next call; `stream->line` is its first line,
 * and `stream->count` - 1 its index. Returns false at the end, and after an error. */
bool json_stream_next(struct json_stream *stream, struct text *object);

/* True if the objects are the elements of a list. */
bool json_stream_is_list(const struct json_stream *stream);
