/* Measures a pattern with its repetitions written out, as the C library stores it. Otherwise a few
 * bytes, "((a{1,255}){1,255}){1,255}", could ask for all memory. */
#include "load.h"

#include <stdlib.h>
#include <string.h>

/* A group of a pattern, or the whole pattern. */
struct group_size {
    size_t all;
    size_t last; /* the part that a repetition would apply to */
};

/* Sizes stop at one that is too large, so they cannot wrap. */
static size_t bounded(size_t size)
{
    return size <= LARGEST_PATTERN ? size : LARGEST_PATTERN + 1;
}

/* How many copies a repetition makes: "{2,5}" five, "{3,}" four, "+" two. Moves `at` to its end. */
static size_t copies(const char **at)
{
    char *end;
    if (**at == '+')
        return 2;
    size_t least = bounded(strtoul(*at + 1, &end, 10)), most = least;
    if (*end == ',')
        most = end[1] == '}' ? least + 1 : bounded(strtoul(end + 1, NULL, 10));
    end += strcspn(end, "}");
    if (!*end)
        return 1;
    *at = end;
    return most > least ? most : least ? least : 1;
}

static void add(struct group_size *group, size_t size)
{
    group->last = size;
    group->all = bounded(group->all + size);
}

const char *bracket_end(const char *at)
{
    at += *at == '^';
    at += *at == ']';
    while (*at && *at != ']') {
        char kind = at[1];
        if (*at != '[' || !kind || !strchr(":.=", kind)) {
            at++;
            continue;
        }
        for (at += 2; *at && !(*at == kind && at[1] == ']'); at++) {
        }
        at += *at ? 2 : 0;
    }
    return at;
}

size_t pattern_size(const char *pattern)
{
    struct group_size groups[LONGEST_PATTERN + 1] = {{0}};
    size_t depth = 0;
    for (const char *at = pattern; *at; at++) {
        struct group_size *group = &groups[depth];
        if (*at == '(') {
            groups[++depth] = (struct group_size){0};
        } else if (*at == ')' && depth) {
            add(&groups[depth - 1], group->all);
            depth--;
        } else if (*at == '+' || *at == '{') {
            group->all -= group->last;
            add(group, bounded(group->last * copies(&at)));
        } else if (*at != '*' && *at != '?') {
            if (*at == '[')
                at = bracket_end(at + 1);
            else if (*at == '\\' && at[1])
                at++;
            add(group, 1);
            if (!*at)
                break;
        }
    }
    for (; depth; depth--) /* unclosed groups, which are reported later */
        add(&groups[depth - 1], groups[depth].all);
    return groups[0].all;
}
