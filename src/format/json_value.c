#include "json_value.h"

#include "base/unicode.h"
#include "harmless.h"

/* cJSON's structure is public, so values can be made without it. */
static cJSON *make(const struct json_builder *builder, int type, const char *string)
{
    cJSON *value = arena_alloc(builder->arena, sizeof *value);
    value->type = type | cJSON_IsReference;
    value->valuestring = (char *)string; /* cJSON only prints it */
    return value;
}

cJSON *json_object(const struct json_builder *builder)
{
    return make(builder, cJSON_Object, NULL);
}

cJSON *json_array(const struct json_builder *builder)
{
    return make(builder, cJSON_Array, NULL);
}

cJSON *json_null(const struct json_builder *builder)
{
    return make(builder, cJSON_NULL, NULL);
}

cJSON *json_bool(const struct json_builder *builder, bool value)
{
    return make(builder, value ? cJSON_True : cJSON_False, NULL);
}

cJSON *json_string(const struct json_builder *builder, const char *string)
{
    return make(builder, string ? cJSON_String : cJSON_NULL, string);
}

cJSON *json_number(const struct json_builder *builder, size_t number)
{
    if (number == WITHHELD)
        return json_null(builder);
    return make(builder, cJSON_Raw, arena_format(builder->arena, "%zu", number));
}

void json_add(const struct json_builder *builder, cJSON *object, const char *key, cJSON *value)
{
    (void)builder;
    cJSON_AddItemToObjectCS(object, key, value); /* allocates nothing */
}

void json_add_string(const struct json_builder *builder, cJSON *object, const char *key,
                     const char *string)
{
    json_add(builder, object, key, json_string(builder, string));
}

void json_add_number(const struct json_builder *builder, cJSON *object, const char *key,
                     size_t number)
{
    json_add(builder, object, key, json_number(builder, number));
}

void json_add_percentage(const struct json_builder *builder, cJSON *object, const char *key,
                         size_t count, size_t base)
{
    char buffer[32];
    const char *percent = percentage(count, base, builder->decimals, buffer);
    json_add(builder, object, key,
             percent ? make(builder, cJSON_Raw, arena_format(builder->arena, "%s", percent))
                     : json_null(builder));
}

void json_write_printed(FILE *out, const char *bytes)
{
    struct text printed = text_of(bytes);
    size_t written = 0, length;
    for (size_t at = 0; at < printed.length; at += length) {
        length = 1;
        if (printed.data[at] > 0 && printed.data[at] < 0x7F)
            continue; /* as nearly all of the output */
        int32_t shown = harmless_character(printed, at, &length);
        int32_t character = unicode_character(printed, at, &length);
        if (shown == character ||
            character < ' ') /* below ' ' only cJSON's own line ends and tabs are left */
            continue;
        fwrite(printed.data + written, 1, at - written, out);
        if (character > 0xFFFF) /* as a pair of surrogates */
            fprintf(out, "\\u%04x\\u%04x", (unsigned)(0xD7C0 + (character >> 10)),
                    (unsigned)(0xDC00 + (character & 0x3FF)));
        else
            fprintf(out, "\\u%04x", (unsigned)character);
        written = at + length;
    }
    fwrite(printed.data + written, 1, printed.length - written, out);
}

void json_print(const struct json_builder *builder, const cJSON *value)
{
    enum { USUAL_LENGTH = 4096 };
    char *printed = cJSON_PrintBuffered(value, USUAL_LENGTH, false);
    if (printed)
        json_write_printed(builder->out, printed);
    else
        arena_out_of_memory(builder->arena);
    cJSON_free(printed);
}

void json_write(const struct json_builder *builder, const cJSON *value)
{
    json_print(builder, value);
    arena_free(builder->arena);
}

void json_begin(const struct json_builder *builder, const char *key)
{
    fprintf(builder->out, builder->on_one_line ? ",\"%s\":" : ",\n\"%s\": ", key);
}

void json_begin_list(const struct json_builder *builder, const char *key)
{
    json_begin(builder, key);
    fputc('[', builder->out);
}

void json_separator(const struct json_builder *builder, size_t index)
{
    fputs(index ? "," : "", builder->out);
    fputs(builder->on_one_line ? "" : "\n", builder->out);
}

void json_end_list(const struct json_builder *builder, size_t count)
{
    fputs(builder->on_one_line || !count ? "]" : "\n]", builder->out);
}
