#include "format.h"

#include "command.h"

const struct format *format_choose(const char *value)
{
    const char *names[MOST_FORMATS + 1] = {NULL};
    size_t index;
    for (size_t i = 0; formats[i].name; i++)
        names[i] = formats[i].name;
    return choose_name("collate", "--format", value, names, &index) ? &formats[index] : NULL;
}
