#include "list.h"

const char *list_joint(size_t said, size_t count, const char *last)
{
    return said == 0 ? "" : said + 1 == count ? last : ", ";
}

const char *join_words(struct writer *writer, const char *const *words, size_t count)
{
    struct text_buffer joined = {0};
    text_buffer_add(writer->arena, &joined, "%s", "");
    for (size_t i = 0; i < count; i++)
        text_buffer_add(writer->arena, &joined, "%s%s", list_joint(i, count, " and "), words[i]);
    return joined.characters;
}
