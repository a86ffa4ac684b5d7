/* JSON values, built with cJSON and written piece by piece. */
#ifndef CINAUDIT_FORMAT_JSON_VALUE_H
#define CINAUDIT_FORMAT_JSON_VALUE_H

#include "base/arena.h"
#include "base/count.h"

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdio.h>

/* What all values of an output share. */
struct json_builder {
    struct arena *arena; /* owns the values, until json_write or it is freed */
    unsigned decimals;   /* of percentages */
    bool on_one_line;    /* all of the output is; otherwise each member, and each element of a list
                            of records */
    FILE *out;
};

/* Values that the builder's arena owns: cJSON_Delete must not have them. Strings are referred to,
 * not copied; NULL becomes null. */
cJSON *json_object(const struct json_builder *builder);
cJSON *json_array(const struct json_builder *builder);
cJSON *json_null(const struct json_builder *builder);
cJSON *json_bool(const struct json_builder *builder, bool value);
cJSON *json_string(const struct json_builder *builder, const char *string);

/* A whole number, written as it is: cJSON's own would go by way of floating point. Null for a count
 * that is withheld. */
cJSON *json_number(const struct json_builder *builder, size_t number);

/* Add a member. A percentage that there is none of becomes null. */
void json_add(const struct json_builder *builder, cJSON *object, const char *key, cJSON *value);
void json_add_string(const struct json_builder *builder, cJSON *object, const char *key,
                     const char *string);
void json_add_number(const struct json_builder *builder, cJSON *object, const char *key,
                     size_t number);
void json_add_percentage(const struct json_builder *builder, cJSON *object, const char *key,
                         size_t count, size_t base);

/* Writes what cJSON has printed. Characters that a terminal would act on, and that JSON need not
 * escape, are escaped: they can stand in strings only. */
void json_write_printed(FILE *out, const char *bytes);

/* Prints the value; json_write then frees the builder's arena as well. */
void json_print(const struct json_builder *builder, const cJSON *value);
void json_write(const struct json_builder *builder, const cJSON *value);

/* For an object that is written piece by piece: the key of a member that is not the first. Behind
 * it goes its value, or a list. */
void json_begin(const struct json_builder *builder, const char *key);

/* A list: each element stands behind a separator, of its index; an empty list is "[]". */
void json_begin_list(const struct json_builder *builder, const char *key);
void json_separator(const struct json_builder *builder, size_t index);
void json_end_list(const struct json_builder *builder, size_t count);

#endif
