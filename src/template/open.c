#include "../base/file.h"

#include <cinaudit/template.h>

enum { MOST_MEBIBYTES = 16 };

const struct template *template_open(struct arena *arena, const char *path,
                                     struct problems *problems)
{
    struct text source;
    if (!path)
        return template_load(arena, template_default_source(), "the default template", problems);
    if (!file_read(arena, path, "template", MOST_MEBIBYTES, problems, &source))
        return NULL;
    return template_load(arena, source, file_name(arena, path), problems);
}
