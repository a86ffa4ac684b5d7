#include "suggestions.h"

#include "format/json_value.h"

#include <string.h>

void suggestions_init(struct suggestions *suggestions, struct arena *arena)
{
    *suggestions = (struct suggestions){.arena = arena};
    text_map_init(&suggestions->seen, arena);
}

/* A copy in valid UTF-8, which a file's name may not be. */
static const char *copy(struct arena *arena, const char *string)
{
    char *own = arena_copy(arena, string, strlen(string));
    text_make_valid(own);
    return own;
}

void suggestions_add(struct suggestions *suggestions, const struct cinaudit_mend *mend)
{
    struct arena *arena = suggestions->arena;
    size_t index;
    const char *name = mend->name ? copy(arena, mend->name) : NULL;
    const char *value = copy(arena, mend->value);
    struct text all = text_of(arena_format(arena, "%s %s %s", mend->key, name ? name : "", value));
    if (text_map_find(&suggestions->seen, all, &index))
        return;
    text_map_add(&suggestions->seen, all, suggestions->length);
    *ARENA_NEXT(arena, suggestions->list, suggestions->length, suggestions->capacity) =
        (struct cinaudit_mend){copy(arena, mend->key), name, value};
}

static bool have_same_key(const struct cinaudit_mend *a, const struct cinaudit_mend *b)
{
    return strcmp(a->key, b->key) == 0;
}

/* True if both are aliases of the same name. */
static bool have_same_name(const struct cinaudit_mend *a, const struct cinaudit_mend *b)
{
    return have_same_key(a, b) && a->name && b->name && strcmp(a->name, b->name) == 0;
}

/* True if no mend before this one has the same. */
static bool is_first(const struct suggestions *suggestions, size_t at,
                     bool have_same(const struct cinaudit_mend *, const struct cinaudit_mend *))
{
    for (size_t i = 0; i < at; i++)
        if (have_same(&suggestions->list[i], &suggestions->list[at]))
            return false;
    return true;
}

/* Prints a name and its aliases. */
static void print_name(const struct suggestions *suggestions, size_t first, FILE *out)
{
    const struct cinaudit_mend *list = suggestions->list;
    json_write_printed(out, list[first].name);
    fputs(": [", out);
    for (size_t i = first; i < suggestions->length; i++)
        if (have_same_name(&list[i], &list[first])) {
            fputs(i > first ? ", " : "", out);
            json_write_printed(out, list[i].value);
        }
    fputs("]", out);
}

/* Prints the value of a key: an object of names and their aliases, or a list of objects, or another
 * value. */
static void print_value(const struct suggestions *suggestions, size_t first, FILE *out)
{
    const struct cinaudit_mend *list = suggestions->list;
    bool names = list[first].name != NULL, listed = names || *list[first].value == '{';
    fputs(names ? "{" : listed ? "[" : "", out);
    for (size_t i = first; i < suggestions->length; i++) {
        if (!have_same_key(&list[i], &list[first]) || !is_first(suggestions, i, have_same_name))
            continue;
        fputs(i > first ? ",\n    " : listed ? "\n    " : "", out);
        if (names)
            print_name(suggestions, i, out);
        else
            json_write_printed(out, list[i].value);
    }
    fputs(names ? "\n  }" : listed ? "\n  ]" : "", out);
}

void suggestions_print(const struct suggestions *suggestions, FILE *out)
{
    fputs("{", out);
    for (size_t i = 0; i < suggestions->length; i++)
        if (is_first(suggestions, i, have_same_key)) {
            fprintf(out, "%s\n  \"%s\": ", i ? "," : "", suggestions->list[i].key);
            print_value(suggestions, i, out);
        }
    fputs(suggestions->length ? "\n}\n" : "}\n", out);
}
