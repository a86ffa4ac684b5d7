/* Loads the comment themes and the patterns that find them in comments and notes. */
#include "base/unicode_locale.h"
#include "keys.h"
#include "load.h"
#include "slots.h"

#include <errno.h>
#include <regex.h>
#include <string.h>

static const char *const comment_theme_keys[] = {"id", "title", "patterns", NULL};

/* True if the expression matches the empty text, as "s*" and "\b" do. */
static bool matches_nothing(const struct arena *arena, const regex_t *expression)
{
    static const char *const probes[] = {"", "ab c"};
    regmatch_t match;
    errno = 0;
    for (size_t i = 0; i < sizeof probes / sizeof *probes; i++)
        if (regexec(expression, probes[i], 1, &match, 0) == 0 && match.rm_so == match.rm_eo)
            return true;
    if (errno == ENOMEM) /* the C library found no match */
        arena_out_of_memory(arena);
    return false;
}

/* Finds what POSIX leaves undefined in an extended expression although the C library takes it, and
 * what cannot be joined with other patterns. NULL if there is nothing. */
static const char *without_meaning(const char *pattern)
{
    size_t open = 0;
    for (const char *at = pattern; *at; at++) {
        if (*at == '\\' && at[1] >= '1' && at[1] <= '9')
            return "a back reference";
        if (*at == '\\' && at[1])
            at++;
        else if (*at == '[' && !*(at = bracket_end(at + 1)))
            return NULL;
        else if (*at == '(')
            open++;
        else if (*at == ')' && open-- == 0)
            return "a ) without its (";
    }
    return NULL;
}

static void free_expression(void *expression)
{
    regfree(expression);
}

static void try_pattern(struct loader *loader, const char *path, const char *pattern)
{
    regex_t expression;
    if (strlen(pattern) > LONGEST_PATTERN) {
        TEMPLATE_ERROR(loader, path, "too long: %zu bytes, where at most %d are allowed",
                       strlen(pattern), LONGEST_PATTERN);
        return;
    }
    if (pattern_size(pattern) > LARGEST_PATTERN) {
        TEMPLATE_ERROR(loader, path,
                       "%s repeats too much: written out, it has more than %d characters",
                       PROBLEM_QUOTED(loader->problems, text_of(pattern)), LARGEST_PATTERN);
        return;
    }
    int status = regcomp(&expression, pattern, PATTERN_FLAGS);
    if (status == REG_ESPACE)
        arena_out_of_memory(loader->arena);
    if (status) {
        char reason[200];
        regerror(status, &expression, reason, sizeof reason);
        TEMPLATE_ERROR(loader, path, "%s is not a regular expression: %s",
                       PROBLEM_QUOTED(loader->problems, text_of(pattern)), reason);
        return;
    }
    arena_own(loader->arena, &expression, free_expression);
    if (without_meaning(pattern))
        TEMPLATE_ERROR(loader, path, "%s has %s, which is not a POSIX extended expression",
                       PROBLEM_QUOTED(loader->problems, text_of(pattern)),
                       without_meaning(pattern));
    else if (matches_nothing(loader->arena, &expression))
        TEMPLATE_ERROR(loader, path,
                       "%s matches where there is nothing, so every comment would "
                       "mention the theme",
                       PROBLEM_QUOTED(loader->problems, text_of(pattern)));
    arena_release(loader->arena, &expression);
}

static void check_pattern(struct loader *loader, const char *path, const char *pattern)
{
    bool ascii = text_is_ascii(text_of(pattern));
    struct arena *arena = loader->arena;
    locale_t before = ascii ? ascii_locale_begin(arena) : unicode_locale_begin(arena);
    try_pattern(loader, path, pattern);
    locale_end(arena, before);
}

static void load_patterns(struct loader *loader, struct comment_theme *theme, struct node node)
{
    struct node list =
        node_array(loader, node, "patterns", 1, MOST_PATTERNS, &theme->pattern_count);
    const char **patterns = arena_array(loader->arena, theme->pattern_count, sizeof *patterns);
    theme->patterns = patterns;
    for (size_t i = 0; i < theme->pattern_count; i++) {
        patterns[i] = node_string_element(loader, list, i);
        if (*patterns[i])
            check_pattern(loader, path_element(loader, list.path, i), patterns[i]);
    }
}

void load_comment_themes(struct loader *loader, struct template *template, struct node root)
{
    size_t count;
    struct node list = node_array(loader, root, "comment_themes", 0, MOST_COMMENT_THEMES, &count);
    struct comment_theme *themes = arena_array(loader->arena, count, sizeof *themes);
    struct text_map ids;
    text_map_init(&ids, loader->arena);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(loader, list, i);
        themes[i].id = "";
        if (!node_is_object(loader, node, comment_theme_keys))
            continue;
        themes[i].id = node_string(loader, node, "id");
        key_add(loader, &ids, path_member(loader, node.path, "id"), themes[i].id, i);
        themes[i].title = node_plain_string(loader, node, "title");
        load_patterns(loader, &themes[i], node);
    }
    template->comment_themes = themes;
    template->comment_theme_count = count;
}
