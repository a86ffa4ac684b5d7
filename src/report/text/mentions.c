#include "mentions.h"

#include "base/unicode_locale.h"

#include <errno.h>
#include <regex.h>
#include <string.h>
#include <strings.h>

/* A comment theme while its mentions are searched for. All patterns are joined into one expression,
 * because that is several times faster than matching them one by one. */
struct search {
    struct arena *arena;
    const char *pattern;
    regex_t *ascii;   /* for pure ASCII texts */
    regex_t *unicode; /* for other texts; NULL until one comes */
    struct evidence *passages;
    size_t count;
    size_t capacity;
};

static void free_expression(void *expression)
{
    regfree(expression);
}

/* The patterns were checked when they were loaded, so only memory can run out. */
static regex_t *compile(const struct search *search)
{
    regex_t *expression = arena_alloc(search->arena, sizeof *expression);
    if (regcomp(expression, search->pattern, PATTERN_FLAGS | REG_NOSUB) != 0)
        arena_out_of_memory(search->arena);
    arena_own(search->arena, expression, free_expression);
    return expression;
}

static struct search search_begin(struct arena *arena, const struct comment_theme *theme)
{
    struct search search = {.arena = arena};
    struct text_buffer pattern = {0};
    for (size_t i = 0; i < theme->pattern_count; i++)
        text_buffer_add(arena, &pattern, "%s(%s)", i ? "|" : "", theme->patterns[i]);
    search.pattern = pattern.characters;
    search.ascii = compile(&search);
    return search;
}

static void search_end(struct search *search)
{
    arena_release(search->arena, search->ascii);
    if (search->unicode)
        arena_release(search->arena, search->unicode);
}

static bool is_found(const struct search *search, const regex_t *expression, const char *text)
{
    errno = 0;
    int status = regexec(expression, text, 0, NULL, 0);
    if (status != 0 && errno == ENOMEM) /* the C library reports this as no match */
        arena_out_of_memory(search->arena);
    return status == 0;
}

/* The thread's locale is ASCII, set by find_mentions. */
static bool matches(struct search *search, const char *text)
{
    if (text_is_ascii(text_of(text)))
        return is_found(search, search->ascii, text);
    locale_t before = unicode_locale_begin(search->arena);
    if (!search->unicode)
        search->unicode = compile(search);
    bool found = is_found(search, search->unicode, text);
    locale_end(search->arena, before);
    return found;
}

static void add_passage(struct search *search, struct evidence passage)
{
    *ARENA_NEXT(search->arena, search->passages, search->count, search->capacity) = passage;
}

/* True if the text ends with an abbreviation that rarely ends a sentence. */
static bool ends_with_abbreviation(const char *text, size_t length)
{
    static const char *const abbreviations[] = {
        "e.g.",  "eg.", "i.e.", "ie.",  "cf.",  "dr.",  "mr.",  "mrs.",    "ms.",
        "prof.", "st.", "re.",  "ref.", "tel.", "ext.", "mob.", "approx.", "incl."};
    for (size_t i = 0; i < LENGTH(abbreviations); i++) {
        size_t size = strlen(abbreviations[i]);
        if (length >= size && strncasecmp(text + length - size, abbreviations[i], size) == 0 &&
            (length == size || strchr(" (\n", text[length - size - 1])))
            return true;
    }
    return false;
}

/* True if a sentence ends after `length` bytes. After a full stop, a small letter or a figure does
 * not begin a new one: "etc. on file", "p. 7". */
static bool is_end(const char *text, size_t length)
{
    char last = text[length - 1], next = text[length];
    if (last == '\n')
        return true;
    if (!strchr(".!?", last) || (next != ' ' && next != '\n'))
        return false;
    if (last != '.' || next == '\n')
        return true;
    next = text[length + strspn(text + length, " ")];
    return !(next >= 'a' && next <= 'z') && !(next >= '0' && next <= '9') &&
           !ends_with_abbreviation(text, length);
}

/* The length of the first sentence with its end mark, in bytes. */
static size_t sentence_length(const char *text)
{
    size_t length = 1;
    while (text[length] && !is_end(text, length))
        length++;
    return length;
}

/* Adds the sentences that match, or the whole text if a match spans several. True if anything
 * matches. */
static bool search_text(struct search *search, const char *text, const char *source,
                        const char *writer)
{
    size_t before = search->count;
    if (!matches(search, text))
        return false;
    for (const char *at = text; *at; at += sentence_length(at)) {
        struct text sentence = text_trim((struct text){at, sentence_length(at)});
        const char *copy = arena_copy(search->arena, sentence.data, sentence.length);
        if (sentence.length && matches(search, copy))
            add_passage(search, (struct evidence){NULL, source, writer, copy});
    }
    if (search->count == before)
        add_passage(search, (struct evidence){NULL, source, writer, text});
    return true;
}

const char *writer_name(struct arena *arena, struct text case_id, struct text agency,
                        struct text setting)
{
    return arena_format(arena, "%.*s%s%.*s%s, case %.*s", TEXT_ARGUMENTS(agency),
                        setting.length ? " (" : "", TEXT_ARGUMENTS(setting),
                        setting.length ? ")" : "", TEXT_ARGUMENTS(case_id));
}

/* Counts the returns with a comment that mentions the theme. Comments are not sorted by return. */
static size_t search_comments(struct search *search, const struct results *results)
{
    size_t highest = 0, returns = 0;
    for (size_t i = 0; i < results->comment_count; i++)
        if (results->comments[i].audit_return > highest)
            highest = results->comments[i].audit_return;
    bool *counted = arena_array(search->arena, highest + 1, sizeof *counted);
    for (size_t i = 0; i < results->comment_count; i++) {
        const struct comment *comment = &results->comments[i];
        if (!matches(search, comment->text.data))
            continue;
        search_text(
            search, comment->text.data, comment->source,
            writer_name(search->arena, comment->case_id, comment->agency, comment->setting));
        returns += !counted[comment->audit_return];
        counted[comment->audit_return] = true;
    }
    return returns;
}

static size_t search_notes(struct search *search, const struct notes *notes)
{
    const struct passages *passages = &notes->passages;
    size_t found = 0;
    for (size_t i = 0; i < passages->count; i++)
        if (passages->list[i].kind != PASSAGE_HEADING)
            found += search_text(search, passages->list[i].text, notes->path,
                                 arena_format(search->arena, "notes: %s", notes->name));
    return found;
}

const struct theme_mentions *find_mentions(struct writer *writer)
{
    const struct template *template = writer->results->template;
    struct arena *arena = writer->arena;
    size_t files = writer->round ? writer->round->notes_count : 0;
    if (!writer->results->comments_kept)
        return NULL;
    struct theme_mentions *all = arena_array(arena, template->comment_theme_count, sizeof *all);
    locale_t before = ascii_locale_begin(arena);
    for (size_t i = 0; i < template->comment_theme_count; i++) {
        const struct comment_theme *theme = &template->comment_themes[i];
        struct search search = search_begin(arena, theme);
        size_t *in_notes = arena_array(arena, files, sizeof *in_notes);
        all[i] = (struct theme_mentions){.id = theme->id,
                                         .title = theme->title,
                                         .returns = search_comments(&search, writer->results),
                                         .in_notes = in_notes};
        for (size_t j = 0; j < files; j++)
            in_notes[j] = search_notes(&search, &writer->round->notes[j]);
        all[i].passages = search.passages;
        all[i].passage_count = search.count;
        search_end(&search);
    }
    locale_end(arena, before);
    return all;
}

size_t mentions_in_notes(const struct writer *writer, const struct theme_mentions *mentions)
{
    size_t files = writer->round ? writer->round->notes_count : 0, count = 0;
    for (size_t i = 0; i < files; i++)
        count += mentions->in_notes[i];
    return count;
}
