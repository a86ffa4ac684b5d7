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
    for (size_t i = 0; i < LENGTH(probes); i++)
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

static void try_pattern(struct node node, const char *pattern)
{
    struct arena *arena = node.loader->arena;
    regex_t expression;
    if (strlen(pattern) > LONGEST_PATTERN) {
        NODE_ERROR(node, "too long: %zu bytes, where at most %d are allowed", strlen(pattern),
                   LONGEST_PATTERN);
        return;
    }
    if (pattern_size(pattern) > LARGEST_PATTERN) {
        NODE_ERROR(node, "%s repeats too much: written out, it has more than %d characters",
                   NODE_QUOTED(node, pattern), LARGEST_PATTERN);
        return;
    }
    int status = regcomp(&expression, pattern, PATTERN_FLAGS);
    if (status == REG_ESPACE)
        arena_out_of_memory(arena);
    if (status) {
        char reason[200];
        regerror(status, &expression, reason, sizeof reason);
        NODE_ERROR(node, "%s is not a regular expression: %s", NODE_QUOTED(node, pattern), reason);
        return;
    }
    arena_own(arena, &expression, free_expression);
    if (without_meaning(pattern))
        NODE_ERROR(node, "%s has %s, which is not a POSIX extended expression",
                   NODE_QUOTED(node, pattern), without_meaning(pattern));
    else if (matches_nothing(arena, &expression))
        NODE_ERROR(node,
                   "%s matches where there is nothing, so every comment would mention the theme",
                   NODE_QUOTED(node, pattern));
    arena_release(arena, &expression);
}

/* Owned by the arena. */
static const char *load_pattern(struct node node)
{
    const char *pattern = node_text(node);
    struct arena *arena = node.loader->arena;
    bool ascii = text_is_ascii(text_of(pattern));
    locale_t before = ascii ? ascii_locale_begin(arena) : unicode_locale_begin(arena);
    if (*pattern)
        try_pattern(node, pattern);
    locale_end(arena, before);
    return pattern;
}

static void load_patterns(struct comment_theme *theme, struct node node)
{
    struct node list = node_array(node, "patterns", 1, MOST_PATTERNS, &theme->pattern_count);
    const char **patterns = arena_array(node.loader->arena, theme->pattern_count, sizeof *patterns);
    theme->patterns = patterns;
    for (size_t i = 0; i < theme->pattern_count; i++)
        patterns[i] = load_pattern(node_element(list, i));
}

void load_comment_themes(struct template *template, struct node root)
{
    struct arena *arena = root.loader->arena;
    struct node list =
        node_array(root, "comment_themes", 0, MOST_COMMENT_THEMES, &template->comment_theme_count);
    struct comment_theme *themes =
        arena_array(arena, template->comment_theme_count, sizeof *themes);
    struct text_map ids;
    text_map_init(&ids, arena);
    for (size_t i = 0; i < template->comment_theme_count; i++) {
        struct node node = node_element(list, i);
        themes[i].id = "";
        if (!node_is_object(node, comment_theme_keys))
            continue;
        themes[i].id = node_string(node, "id");
        key_add(&ids, node, "id", i);
        themes[i].title = node_plain_string(node, "title");
        load_patterns(&themes[i], node);
    }
    template->comment_themes = themes;
}
