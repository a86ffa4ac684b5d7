#include "entity.h"

#include "arena.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { LONGEST = 24 }; /* including "&" and ";" */

struct entity {
    char name[LONGEST];
    int32_t character;
};

/* Sorted by name, for bsearch. */
static const struct entity entities[] = {
#include "entities.inc"
};

static int compare_entities(const void *first, const void *second)
{
    const struct entity *a = first, *b = second;
    return strcmp(a->name, b->name);
}

static int32_t named(const char *name, size_t length)
{
    struct entity wanted = {{0}, 0};
    memcpy(wanted.name, name, length);
    const struct entity *found =
        bsearch(&wanted, entities, LENGTH(entities), sizeof *entities, compare_entities);
    return found ? found->character : 0;
}

/* The character of a number that ends with a semicolon. Hexadecimal numbers begin with "x". */
static int32_t numbered(const char *number)
{
    bool hexadecimal = *number == 'x' || *number == 'X';
    const char *digits = number + hexadecimal;
    char *end;
    if (!isxdigit((unsigned char)*digits))
        return 0;
    long code = strtol(digits, &end, hexadecimal ? 16 : 10);
    bool good = *end == ';' && code <= 0x10FFFF && utf8proc_codepoint_valid((int32_t)code);
    return good ? (int32_t)code : 0;
}

int32_t entity_at(struct text text, size_t *length)
{
    size_t within = text.length < LONGEST ? text.length : LONGEST;
    const char *end = within && *text.data == '&' ? memchr(text.data, ';', within) : NULL;
    if (!end)
        return 0;
    *length = (size_t)(end - text.data) + 1;
    const char *name = text.data + 1;
    return *name == '#' ? numbered(name + 1) : named(name, (size_t)(end - name));
}
