/* Builds JSON values with cJSON, and writes them piece by piece. */
#pragma once

#include "base/arena.h"
#include "base/count.h"

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdio.h>

/* The state shared by all values of an output. */
struct json_builder {
    struct arena *arena; /* owns the values; json_write frees it */
    unsigned decimals;   /* of percentages */
    bool on_one_line; /* all output is on one line; otherwise each member and each element of a list
                         of records is */
    FILE *out;
};

/* Make values owned by the builder's arena: never pass them to cJSON_Delete. Strings are not
 * copied; NULL becomes null. */
cJSON *json_object(const struct json_builder *builder);
cJSON *json_array(const struct json_builder *builder);
cJSON *json_null(const struct json_builder *builder);
cJSON *json_bool(const struct json_builder *builder, bool value);
cJSON *json_string(const struct json_builder *builder, const char *string);

/* A whole number with all its digits: cJSON's own numbers are floating point. Null if the count is
 * withheld. */
cJSON *json_number(const struct json_builder *builder, size_t number);

/* Add a member. A percentage that does not exist becomes null. */
void json_add(const struct json_builder *builder, cJSON *object, const char *key, cJSON *value);
void json_add_string(const struct json_builder *builder, cJSON *object, const char *key,
                     const char *string);
void json_add_number(const struct json_builder *builder, cJSON *object, const char *key,
                     size_t number);
void json_add_percentage(const struct json_builder *builder, cJSON *object, const char *key,
                         size_t count, size_t base);

/* Writes what cJSON has printed. Escapes characters that a terminal would act on. They occur in
 * strings only, so the JSON stays the same. */
void json_write_printed(FILE *out, const char *bytes);

/* Print the value. json_write then frees the builder's arena, too. */
void json_print(const struct json_builder *builder, const cJSON *value);
void json_write(const struct json_builder *builder, const cJSON *value);

/* Writes the key of a member, not the first, of an object that is written piece by piece. Its value
 * or a list must follow. */
void json_begin(const struct json_builder *builder, const char *key);

/* Begin and end a list. json_separator goes before each element. An empty list is "[]". */
void json_begin_list(const struct json_builder *builder, const char *key);
void json_separator(const struct json_builder *builder, size_t index);
void json_end_list(const struct json_builder *builder, size_t count);
