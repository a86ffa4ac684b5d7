/* Values inside the JSON of a template or a manifest, with the path that names them in messages. */
#ifndef CINAUDIT_BASE_JSON_PATH_H
#define CINAUDIT_BASE_JSON_PATH_H

#include "problem.h"
#include "text.h"

#include <cjson/cJSON.h>

/* What all of loading shares. */
struct loader {
    struct arena *arena;
    struct problems *problems;
    const char *name; /* of the source, for messages */
    const char *kind; /* what it is: "template" */
};

/* A value and where it stands: "questions[3].options[1]"; "" at the top. */
struct node {
    const cJSON *value; /* NULL if it is missing */
    const char *path;
    bool has_names; /* its keys are names, which paths show only where messages may */
};

/* Says what is wrong at a path. */
#define JSON_ERROR(loader, path, ...)                                                              \
    problem_add((loader)->problems, SEVERITY_ERROR, (struct place){(loader)->name, 0, (path)},     \
                __VA_ARGS__)
#define TEMPLATE_ERROR JSON_ERROR

/* Reads the JSON of a source, named by the loader. NULL, and an error, if it is not JSON in UTF-8.
 * The loader's arena owns it. */
cJSON *loader_parse(struct loader *loader, struct text source);

/* The path of a member, or of an element, of what stands at `path`. */
const char *path_member(struct loader *loader, const char *path, const char *key);
const char *path_element(struct loader *loader, const char *path, size_t index);

/* The member of an object; its value is NULL if it is not there. */
struct node node_member(struct loader *loader, struct node object, const char *key);

/* True if the node is an object; otherwise an error. Each key but these (a list that ends with
 * NULL; without a list any key will do) is an error, with a hint if it is nearly one of them. */
bool node_is_object(struct loader *loader, struct node node, const char *const *keys);

/* The string at a member, owned by the arena; "" (and an error) if it is not a string, is blank,
 * or is missing. */
const char *node_string(struct loader *loader, struct node object, const char *key);

/* The same where the member may be missing: then `otherwise`. */
const char *node_string_or(struct loader *loader, struct node object, const char *key,
                           const char *otherwise);

/* Says so if the member "schema" is not this one. */
void node_check_schema(struct loader *loader, struct node object, const char *schema);

/* The array at a member and its length, which must be from `least` to `most`. A missing array
 * counts as an empty one. After an error the length is 0. */
struct node node_array(struct loader *loader, struct node object, const char *key, size_t least,
                       size_t most, size_t *length);

/* An element of an array that must be a string; "" (and an error) if it is not or is blank. */
const char *node_string_element(struct loader *loader, struct node array, size_t index);

/* An element of an array. */
struct node node_element(struct loader *loader, struct node array, size_t index);

#endif
