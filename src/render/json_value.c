#include "json_value.h"

cJSON *json_checked(const struct json_builder *builder, cJSON *value)
{
    if (!value)
        arena_out_of_memory(builder->arena);
    return value;
}

cJSON *json_object(const struct json_builder *builder)
{
    return json_checked(builder, cJSON_CreateObject());
}

cJSON *json_array(const struct json_builder *builder)
{
    return json_checked(builder, cJSON_CreateArray());
}

cJSON *json_number(size_t number)
{
    char buffer[24];
    snprintf(buffer, sizeof buffer, "%zu", number);
    return cJSON_CreateRaw(buffer);
}

void json_add(const struct json_builder *builder, cJSON *object, const char *key, cJSON *value)
{
    if (!cJSON_AddItemToObjectCS(object, key, json_checked(builder, value)))
        arena_out_of_memory(builder->arena);
}

void json_add_string(const struct json_builder *builder, cJSON *object, const char *key,
                     const char *string)
{
    json_add(builder, object, key,
             string ? cJSON_CreateStringReference(string) : cJSON_CreateNull());
}

void json_add_number(const struct json_builder *builder, cJSON *object, const char *key,
                     size_t number)
{
    json_add(builder, object, key, json_number(number));
}

void json_add_percentage(const struct json_builder *builder, cJSON *object, const char *key,
                         size_t count, size_t base)
{
    char buffer[32];
    const char *percent = percentage(count, base, builder->decimals, buffer);
    json_add(builder, object, key, percent ? cJSON_CreateRaw(percent) : cJSON_CreateNull());
}

void json_print(const struct json_builder *builder, const cJSON *value)
{
    enum { USUAL_LENGTH = 4096 };
    char *printed = cJSON_PrintBuffered(value, USUAL_LENGTH, false);
    if (printed)
        fputs(printed, builder->out);
    else
        arena_out_of_memory(builder->arena);
    cJSON_free(printed);
}

void json_write(const struct json_builder *builder, cJSON *value)
{
    json_print(builder, value);
    cJSON_Delete(value);
}

void json_separator(const struct json_builder *builder, size_t index)
{
    fputs(index ? ",\n" : "\n", builder->out);
}
