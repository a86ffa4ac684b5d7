/* Reads values from the JSON of a template or a manifest, each with the path that names it in
 * messages. */
#ifndef CINAUDIT_BASE_JSON_PATH_H
#define CINAUDIT_BASE_JSON_PATH_H

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
    const cJSON *value; /* NULL if missing */
    const char *path;
    bool has_names; /* its keys are names, which anonymous messages must not show */
};

/* Adds an error at a path. */
#define JSON_ERROR(loader, path, ...)                                                              \
    problem_add((loader)->problems, SEVERITY_ERROR, (struct place){(loader)->name, 0, (path)},     \
                __VA_ARGS__)
#define TEMPLATE_ERROR JSON_ERROR

/* Parses the JSON of the loader's file. Returns NULL, and adds an error, if it is not JSON in
 * UTF-8. The loader's arena owns it. */
cJSON *loader_parse(struct loader *loader, struct text source);

/* Make the path of a member, or of an element, of the value at `path`. */
const char *path_member(struct loader *loader, const char *path, const char *key);
const char *path_element(struct loader *loader, const char *path, size_t index);

/* The member of an object; its value is NULL if it is missing. */
struct node node_member(struct loader *loader, struct node object, const char *key);

/* True if the node is an object; otherwise adds an error. Each key that is not among `keys` is an
 * error, too, with a hint if it is close to one of them. `keys` ends with NULL; if it is NULL, any
 * key is allowed. */
bool node_is_object(struct loader *loader, struct node node, const char *const *keys);

/* The string of a member, owned by the arena. Returns "", and adds an error, if it is missing,
 * blank or not a string. */
const char *node_string(struct loader *loader, struct node object, const char *key);

/* The same, but `otherwise` if the member is missing. */
const char *node_string_or(struct loader *loader, struct node object, const char *key,
                           const char *otherwise);

/* Adds an error if the member "schema" is not `schema`. */
void node_check_schema(struct loader *loader, struct node object, const char *schema);

/* The array of a member and its length, which must be from `least` to `most`. A missing array
 * counts as empty. After an error, the length is 0. */
struct node node_array(struct loader *loader, struct node object, const char *key, size_t least,
                       size_t most, size_t *length);

/* The string at an index of an array. Returns "", and adds an error, if it is blank or not a
 * string. */
const char *node_string_element(struct loader *loader, struct node array, size_t index);

/* The element at an index of an array. */
struct node node_element(struct loader *loader, struct node array, size_t index);

#endif
