#include "slots.h"

#include <string.h>

static const char opening[] = "{{", closing[] = "}}";

static struct text between(const char *start, const char *end)
{
    return (struct text){start, (size_t)(end - start)};
}

bool slot_next(const char **rest, struct slot *slot)
{
    const char *open = strstr(*rest, opening);
    const char *name = open ? open + strlen(opening) : NULL;
    const char *close = name ? strstr(name, closing) : NULL;
    if (!close)
        return false;
    slot->before = between(*rest, open);
    slot->name = between(name, close);
    *rest = close + strlen(closing);
    slot->whole = between(open, *rest);
    return true;
}

bool slots_are_closed(struct loader *loader, const char *path, const char *text)
{
    const char *open = strstr(text, opening), *close = strstr(text, closing);
    while (open && close && open < close) {
        text = close + strlen(closing);
        open = strstr(text, opening);
        close = strstr(text, closing);
    }
    if (close)
        TEMPLATE_ERROR(loader, path, "a }} without the {{ that belongs in front of it");
    else if (open)
        TEMPLATE_ERROR(loader, path, "a {{ without the }} that belongs behind it");
    return !open && !close;
}

const char *node_plain_string_or(struct loader *loader, struct node object, const char *key,
                                 const char *otherwise)
{
    const char *text = node_string_or(loader, object, key, otherwise);
    if (text && (strstr(text, opening) || strstr(text, closing)))
        TEMPLATE_ERROR(loader, path_member(loader, object.path, key),
                       "no {{…}} can stand in this text");
    return text;
}

const char *node_plain_string(struct loader *loader, struct node object, const char *key)
{
    if (node_member(loader, object, key).value)
        return node_plain_string_or(loader, object, key, "");
    return node_string(loader, object, key);
}
