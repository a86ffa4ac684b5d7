#include "list.h"

const char *join_words(struct writer *writer, const char *const *words, size_t count)
{
    struct text_buffer joined = {0};
    text_buffer_add(writer->arena, &joined, "%s", "");
    for (size_t i = 0; i < count; i++)
        text_buffer_add(writer->arena, &joined, "%s%s",
                        i == 0           ? ""
                        : i + 1 == count ? " and "
                                         : ", ",
                        words[i]);
    return joined.characters;
}
