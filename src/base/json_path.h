/* Reads values from the JSON of a template or a manifest, each with the path that names it in
 * messages. */
#pragma once

#include "problem.h"
#include "text.h"

#include <cjson/cJSON.h>

/* What the functions that load a file share. */
struct loader {
    struct arena *arena;
    struct problems *problems;
    const char *name; /* of the file, for messages */
    const char *kind; /* kind of file: "template" */
};

/* A value and its path: "questions[3].options[1]"; "" at the top. */
struct node {
    struct loader *loader;
    const cJSON *value; /* NULL if missing */
    const char *path;
    bool has_names; /* its keys are names, which anonymous messages must not show */
};

/* Adds an error, or another problem, at a value. */
#define NODE_ERROR(node, ...) NODE_PROBLEM((node), SEVERITY_ERROR, __VA_ARGS__)
#define NODE_PROBLEM(node, severity, ...)                                                          \
    problem_add((node).loader->problems, (severity),                                               \
                (struct place){(node).loader->name, 0, (node).path}, __VA_ARGS__)

/* Quotes a C string that was read, for a message on the value. */
#define NODE_QUOTED(node, string) PROBLEM_QUOTED((node).loader->problems, text_of(string))

/* Parses the JSON of the loader's file, owned by the loader's arena. If it is not JSON in UTF-8,
 * adds an error and returns a node without a value. */
struct node loader_parse(struct loader *loader, struct text source);

/* The member of an object; its value is NULL if it is missing. */
struct node node_member(struct node object, const char *key);

/* True if the node is an object; otherwise adds an error. Each key that is not among `keys` is an
 * error, too, with a hint if it is close to one of them. `keys` ends with NULL; if it is NULL, any
 * key is allowed. */
bool node_is_object(struct node node, const char *const *keys);

/* The string of a node, owned by the arena. Returns "", and adds an error, if it is missing, blank
 * or not a string. */
const char *node_text(struct node node);

/* The same for a member. With `_or` the member may be missing; the result is then `otherwise`. */
const char *node_string(struct node object, const char *key);
const char *node_string_or(struct node object, const char *key, const char *otherwise);

/* Adds an error if the member "schema" is not `schema`. */
void node_check_schema(struct node object, const char *schema);

/* The array of a member and its length, which must be from `least` to `most`. A missing array
 * counts as empty. After an error, the length is 0. */
struct node node_array(struct node object, const char *key, size_t least, size_t most,
                       size_t *length);

/* The element at an index of an array. */
struct node node_element(struct node array, size_t index);

/* Returns the object of a member, whose keys are names, and sets `count` to their number. It is 0
 * if the member is missing, or, after an error, if it is not an object. */
struct node node_names(struct node object, const char *key, size_t *count);

/* The name at an index of such an object. Owned by the arena. */
const char *node_name(struct node names, size_t index);

/* The whole number of a member, from `least` to `most`. Returns 0, and adds an error, if it is
 * missing or anything else. With `_or` the member may be missing; the result is then `otherwise`,
 * and after an error, too. */
unsigned node_whole_number(struct node object, const char *key, unsigned least, unsigned most);
unsigned node_whole_number_or(struct node object, const char *key, unsigned least, unsigned most,
                              unsigned otherwise);

/* The boolean of a member; false if it is missing, or, after an error, if it is not a boolean. */
bool node_boolean(struct node object, const char *key);
