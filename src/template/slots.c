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

static bool has_brace(struct text text)
{
    return memchr(text.data, '{', text.length) || memchr(text.data, '}', text.length);
}

/* True if a brace stands outside the slots: somebody meant one, and it would be printed. */
static bool has_lone_brace(const char *text)
{
    struct slot slot;
    while (slot_next(&text, &slot))
        if (has_brace(slot.before))
            return true;
    return has_brace(text_of(text));
}

bool slots_are_closed(struct node node, const char *text)
{
    const char *whole = text;
    const char *open = strstr(text, opening), *close = strstr(text, closing);
    while (open && close && open < close) {
        text = close + strlen(closing);
        open = strstr(text, opening);
        close = strstr(text, closing);
    }
    bool lone = !open && !close && has_lone_brace(whole);
    if (close)
        NODE_ERROR(node, "a }} without the {{ that belongs in front of it");
    else if (open)
        NODE_ERROR(node, "a {{ without the }} that belongs behind it");
    else if (lone)
        NODE_ERROR(node, "a brace that stands alone: figures stand between double braces, as in "
                         "{{…}}");
    return !open && !close && !lone;
}

const char *node_plain_string_or(struct node object, const char *key, const char *otherwise)
{
    const char *text = node_string_or(object, key, otherwise);
    if (text && (strstr(text, opening) || strstr(text, closing)))
        NODE_ERROR(node_member(object, key), "no {{…}} can stand in this text");
    return text;
}

const char *node_plain_string(struct node object, const char *key)
{
    if (node_member(object, key).value)
        return node_plain_string_or(object, key, "");
    return node_string(object, key);
}
