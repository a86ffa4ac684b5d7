#include "json_stream.h"

#include "base/json.h"
#include "base/json_fault.h"

#include <string.h>

bool json_stream_is_list(const struct json_stream *stream)
{
    return stream->between != BETWEEN_START && stream->between != BETWEEN_OBJECTS;
}

static bool refuse(struct json_stream *stream, size_t line, const char *message)
{
    SOURCE_PROBLEM(stream->source, SEVERITY_ERROR, line, "%s", message);
    stream->failed = true;
    return false;
}

/* What begins with a character that JSON could have in place of a return. */
static const char *value_of(char character)
{
    static const struct {
        const char *beginnings, *name;
    } values[] = {{"\"", "a text"},
                  {"-0123456789", "a number"},
                  {"tf", "true or false"},
                  {"n", "null"},
                  {"[", "a list"}};
    for (size_t i = 0; i < LENGTH(values); i++)
        if (character && strchr(values[i].beginnings, character))
            return values[i].name;
    return NULL;
}

static bool refuse_character(struct json_stream *stream, char character, const char *expected)
{
    bool in_list = stream->between == BETWEEN_FIRST || stream->between == BETWEEN_ELEMENT;
    const char *message = NULL;
    stream->failed = true;
    if (in_list && value_of(character) && json_fault(stream->rest, &message))
        return refuse(stream, stream->source->line, message);
    if (in_list && value_of(character)) {
        SOURCE_PROBLEM(stream->source, SEVERITY_ERROR, stream->source->line,
                       "not a return: %s stands where %s is expected", value_of(character),
                       expected);
        return false;
    }
    SOURCE_PROBLEM(stream->source, SEVERITY_ERROR, stream->source->line,
                   "not valid JSON: something else stands where %s is expected", expected);
    return false;
}

/* What may come in each state, and the state after it. */
static const struct step {
    enum json_between between;
    char character;
    bool begins_object;
    enum json_between next;
} steps[] = {
    {BETWEEN_START, '[', false, BETWEEN_FIRST},
    {BETWEEN_START, '{', true, BETWEEN_OBJECTS},
    {BETWEEN_OBJECTS, '{', true, BETWEEN_OBJECTS},
    {BETWEEN_FIRST, '{', true, BETWEEN_SEPARATOR},
    {BETWEEN_FIRST, ']', false, BETWEEN_END},
    {BETWEEN_ELEMENT, '{', true, BETWEEN_SEPARATOR},
    {BETWEEN_SEPARATOR, ',', false, BETWEEN_ELEMENT},
    {BETWEEN_SEPARATOR, ']', false, BETWEEN_END},
};

static const char *const expected_between[] = {
    [BETWEEN_START] = "a return, { … }, or a list of returns",
    [BETWEEN_OBJECTS] = "a return, { … }, or the end",
    [BETWEEN_FIRST] = "a return, { … }",
    [BETWEEN_ELEMENT] = "a return, { … }",
    [BETWEEN_SEPARATOR] = "a comma or the closing bracket of the list",
    [BETWEEN_END] = "the end",
};

/* Takes one character between objects. */
static bool step_between(struct json_stream *stream, char character)
{
    if (strchr(" \t\r\n", character))
        return true;
    for (size_t i = 0; i < LENGTH(steps); i++) {
        const struct step *step = &steps[i];
        if (step->between != stream->between || step->character != character)
            continue;
        stream->between = step->next;
        if (step->begins_object) {
            stream->in_object = true;
            stream->length = 0;
            stream->line = stream->source->line;
        }
        return true;
    }
    return refuse_character(stream, character, expected_between[stream->between]);
}

/* Takes one character of an object. Brackets in strings do not count. The parser checks whether
 * brackets match. */
static void step_inside(struct json_stream *stream, char character)
{
    if (stream->in_string) {
        if (stream->escaped)
            stream->escaped = false;
        else if (character == '\\')
            stream->escaped = true;
        else if (character == '"')
            stream->in_string = false;
    } else if (character == '"') {
        stream->in_string = true;
    } else if (character == '{' || character == '[') {
        stream->depth++;
    } else if (character == '}' || character == ']') {
        stream->depth--;
    }
}

static bool keep(struct json_stream *stream, struct text piece)
{
    if (piece.length > LONGEST_OBJECT - stream->length)
        return refuse(stream, stream->line,
                      "a return of more than 16 MiB begins here: is its closing bracket or a "
                      "quotation mark missing?");
    stream->object = arena_reserve(stream->arena, stream->object, stream->length, piece.length,
                                   &stream->capacity, 1);
    if (piece.length)
        memcpy(stream->object + stream->length, piece.data, piece.length);
    stream->length += piece.length;
    return true;
}

/* Takes the object's part of the current line: all of it, or up to the object's end. */
static bool take_inside(struct json_stream *stream)
{
    size_t at = 0;
    while (at < stream->rest.length && stream->in_object) {
        step_inside(stream, stream->rest.data[at++]);
        stream->in_object = stream->depth > 0;
    }
    if (!keep(stream, (struct text){stream->rest.data, at}))
        return false;
    text_skip(&stream->rest, at);
    return true;
}

/* Takes what the current line has before the next object. */
static bool take_between(struct json_stream *stream)
{
    while (stream->rest.length && !stream->in_object) {
        if (!step_between(stream, *stream->rest.data))
            return false;
        if (stream->in_object)
            break; /* the opening bracket belongs to the object */
        text_skip(&stream->rest, 1);
    }
    return true;
}

/* Explains a return whose last text has no end: a quotation mark may be missing far before it. */
static void explain_open_text(struct json_stream *stream)
{
    struct arena arena;
    struct json_error error;
    struct text object = {stream->object, stream->length};
    arena_init_like(&arena, stream->arena);
    json_read(&arena, object, &error);
    json_say(stream->source->problems, (struct place){stream->source->name, stream->line, NULL},
             &error);
    stream->failed = true;
    arena_free(&arena);
}

static bool at_end(struct json_stream *stream)
{
    if (stream->source->failed)
        stream->failed = true;
    else if (stream->in_object && stream->in_string)
        explain_open_text(stream);
    else if (stream->in_object)
        refuse(stream, stream->line, "cut off: the return that begins here has no end");
    else if (stream->between != BETWEEN_OBJECTS && stream->between != BETWEEN_END)
        refuse(stream, stream->source->line, "cut off: the list has no closing bracket, ]");
    return false;
}

bool json_stream_next(struct json_stream *stream, struct text *object)
{
    while (!stream->failed) {
        if (!stream->rest.length && !source_next_line(stream->source, &stream->rest))
            return at_end(stream);
        if (!stream->in_object) {
            take_between(stream);
        } else if (take_inside(stream) && !stream->in_object) {
            *object = (struct text){stream->object, stream->length};
            stream->count++;
            return true;
        }
    }
    return false;
}
