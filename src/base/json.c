#include "json.h"

#include "json_fault.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static size_t line_at(struct text source, const char *at)
{
    size_t line = 1;
    const char *end = source.data + source.length;
    for (const char *c = source.data; c < at && c < end; c++)
        line += *c == '\n' || (*c == '\r' && (c + 1 == end || c[1] != '\n'));
    return line;
}

/* The first bracket that is one level too deep, or NULL. */
static const char *find_deep_bracket(struct text source)
{
    size_t depth = 0;
    bool in_string = false;
    for (const char *at = source.data; at < source.data + source.length; at++) {
        if (in_string && *at == '\\')
            at++;
        else if (*at == '"')
            in_string = !in_string;
        else if (!in_string && (*at == '{' || *at == '['))
            depth++;
        else if (!in_string && (*at == '}' || *at == ']') && depth)
            depth--;
        if (depth > MOST_LEVELS)
            return at;
    }
    return NULL;
}

/* A key that occurs twice in this object itself, or NULL. */
static const char *repeated_key_in(struct arena *arena, const cJSON *object)
{
    size_t count = (size_t)cJSON_GetArraySize(object), i = 0;
    const char **keys = arena_array(arena, count, sizeof *keys);
    const cJSON *member;
    for (member = object->child; member; member = member->next)
        keys[i++] = member->string;
    qsort(keys, count, sizeof *keys, text_compare_strings);
    for (i = 1; i < count; i++)
        if (strcmp(keys[i - 1], keys[i]) == 0)
            return keys[i];
    return NULL;
}

/* A key that occurs twice in any object in the value, or NULL. MOST_LEVELS bounds the depth. */
/* NOLINTNEXTLINE(misc-no-recursion) */
static const char *repeated_key(struct arena *arena, const cJSON *value)
{
    if (cJSON_IsObject(value)) {
        const char *key = repeated_key_in(arena, value);
        if (key)
            return key;
    }
    const cJSON *member;
    for (member = value->child; member; member = member->next) {
        const char *key = repeated_key(arena, member);
        if (key)
            return key;
    }
    return NULL;
}

static cJSON *refuse(struct json_error *error, size_t line, const char *message)
{
    *error = (struct json_error){.line = line, .message = message};
    return NULL;
}

/* True if only white space follows; otherwise moves `at` to what follows. */
static bool at_end(struct text source, const char **at)
{
    const char *end = source.data + source.length;
    while (*at < end && strchr(" \t\r\n", **at) && **at)
        ++*at;
    return *at == end;
}

/* Frequent slips in JSON, by how they begin. */
static const struct {
    const char *text;
    const char *message;
} slips[] = {
    {"\u201C", "a curly quotation mark, “, stands where a straight one, \", is needed"},
    {"\u201D", "a curly quotation mark, ”, stands where a straight one, \", is needed"},
    {"\u2018", "a curly quotation mark, ‘, stands where a straight one, \", is needed"},
    {"\u2019", "a curly quotation mark, ’, stands where a straight one, \", is needed"},
    {"'", "a single quotation mark, ', stands where a double one, \", is needed"},
    {"//", "a comment, //: JSON has none"},
    {"/*", "a comment, /*: JSON has none"},
    {"#", "a comment, #: JSON has none"},
};

static bool begins_with(struct text text, const char *beginning)
{
    size_t length = strlen(beginning);
    return text.length >= length && memcmp(text.data, beginning, length) == 0;
}

/* The message for a slip at a place, or at the character in which reading stopped; NULL if there is
 * none. */
static const char *slip_at(struct text source, const char *at)
{
    enum { LONGEST_CHARACTER = 4 };
    const char *end = source.data + source.length;
    for (const char *from = at; from >= source.data && at - from < LONGEST_CHARACTER; from--)
        for (size_t i = 0; i < LENGTH(slips); i++)
            if (begins_with((struct text){from, (size_t)(end - from)}, slips[i].text))
                return slips[i].message;
    return NULL;
}

/* The text before and after a place. It reaches as far as anything that must not be shown in part.
 */
static struct text around(struct text source, const char *at)
{
    enum { REACH = 256 };
    const char *begin = at - source.data > REACH ? at - REACH : source.data;
    const char *end = source.data + source.length;
    while (begin < at && ((unsigned char)*begin & 0xC0) == 0x80)
        begin++; /* never in the middle of a character */
    struct text text = {begin, (size_t)(end - at > REACH ? at + REACH - begin : end - begin)};
    text.length = text_first_invalid(text);
    return text;
}

/* The beginning of the white space before a place. */
static const char *before_blanks(struct text source, const char *at)
{
    while (at > source.data && strchr(" \t\r\n", at[-1]) && at[-1])
        at--;
    return at;
}

/* The bracket after a comma, if reading stopped there: cJSON stops after the bracket. Otherwise the
 * place itself. */
static const char *bracket_behind_comma(struct text source, const char *at)
{
    if (at == source.data || (at[-1] != '}' && at[-1] != ']'))
        return at;
    const char *before = before_blanks(source, at - 1);
    return before > source.data && before[-1] == ',' ? at - 1 : at;
}

/* Explains why reading stopped at this place. Sets in `error` what to quote. */
static const char *explain(struct arena *arena, struct text source, const char *at,
                           struct json_error *error)
{
    enum { SHOWN = 24 };
    const char *end = source.data + source.length, *before = before_blanks(source, at);
    while (at < end && strchr(" \t\r\n", *at))
        at++;
    char last = '\0', next = '\0';
    if (before > source.data)
        last = before[-1];
    size_t left = (size_t)(end - at);
    if (left)
        next = *at;
    struct text shown = {at, left < SHOWN ? left : SHOWN};
    const char *slip = slip_at(source, at);
    if (slip)
        return arena_format(arena, "not valid JSON: %s", slip);
    if (text_is_blank(source))
        return "it is empty";
    if (last == ',' && (next == ']' || next == '}'))
        return arena_format(arena, "not valid JSON: a comma in front of %c, which nothing follows",
                            next);
    if (left <= 1 || (last == '"' && !memchr(at, '"', left)))
        return "not valid JSON: it ends in the middle: the file may be cut off, or a closing "
               "bracket or quotation mark be missing";
    if (next == '"' && (last == '"' || last == '}' || last == ']'))
        return "not valid JSON: in front of this a comma is missing, here or at the end of a line "
               "before";
    shown.length = text_first_invalid(shown);
    error->about = "not valid JSON at";
    error->quoted = shown;
    error->around = around(source, at);
    return ": a comma, bracket or quotation mark may be missing here or before it";
}

static cJSON *refuse_text(struct arena *arena, struct text source, const char *at,
                          struct json_error *error)
{
    at = bracket_behind_comma(source, at);
    *error = (struct json_error){.line = line_at(source, at)};
    error->message = explain(arena, source, at, error);
    return NULL;
}

static void delete (void *value)
{
    cJSON_Delete(value);
}

cJSON *json_read(struct arena *arena, struct text source, struct json_error *error)
{
    const char *message = NULL;
    const char *fault = json_fault(source, &message);
    const char *deep = find_deep_bracket(source);
    if (deep)
        return refuse(
            error, line_at(source, deep),
            arena_format(arena, "brackets inside one another on more than %d levels", MOST_LEVELS));
    const char *end = source.data;
    errno = 0;
    cJSON *value = cJSON_ParseWithLengthOpts(source.data, source.length, &end, false);
    if (!value && errno == ENOMEM) /* cJSON reports both alike, but malloc sets errno */
        arena_out_of_memory(arena);
    if (value)
        arena_own(arena, value, delete);
    if (fault && (value || fault <= end))
        return refuse(error, line_at(source, fault), message);
    if (!value)
        return refuse_text(arena, source, end, error);
    if (!at_end(source, &end))
        return refuse(error, line_at(source, end), "something follows the end of the JSON");
    struct arena scratch;
    arena_init_like(&scratch, arena);
    const char *key = repeated_key(&scratch, value);
    if (key)
        *error = (struct json_error){.about = "the key",
                                     .message = " stands twice in one object",
                                     .quoted = {arena_copy(arena, key, strlen(key)), strlen(key)}};
    arena_free(&scratch);
    return key ? NULL : value;
}

/* True if the text, or a part of it, must not be shown. */
static bool is_hidden(const struct problems *problems, struct text text)
{
    struct arena arena;
    if (!text.length || problems->anonymous || !problems->filter)
        return text.length && problems->anonymous;
    arena_init_like(&arena, problems->arena);
    bool hidden = problems->filter(problems->filter_context, &arena, text).data != text.data;
    arena_free(&arena);
    return hidden;
}

/* Says what is wrong at a quotation, whose marks may stand in it. */
static void say_about(struct problems *problems, struct place place, const struct json_error *error)
{
    struct arena arena;
    arena_init_like(&arena, problems->arena);
    const char *kind = arena_format(&arena, "%s …%s", error->about, error->message);
    problem_add_of_kind(problems, SEVERITY_ERROR, place, kind, "%s %s%s", error->about,
                        PROBLEM_QUOTED(problems, error->quoted), error->message);
    arena_free(&arena);
}

void json_say(struct problems *problems, struct place place, const struct json_error *error)
{
    place.line = error->line ? place.line + error->line - 1 : place.line;
    if (!error->about)
        problem_add(problems, SEVERITY_ERROR, place, "%s", error->message);
    else if (is_hidden(problems, error->around))
        problem_add(problems, SEVERITY_ERROR, place, "not valid JSON%s", error->message);
    else
        say_about(problems, place, error);
}
