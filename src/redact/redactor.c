/* Looks at a text sign by sign. Of the identifiers that begin at a sign, the longest is taken out.
 */
#include "redactor.h"

#include <stdlib.h>
#include <string.h>

struct redactor *redactor_new(struct arena *arena)
{
    struct redactor *redactor = arena_alloc(arena, sizeof *redactor);
    redactor->view.arena = arena;
    return redactor;
}

size_t redactor_terms(const struct redactor *redactor)
{
    return redactor->terms.count;
}

/* Finds the longest identifier that begins at a sign: its end and its kind; `at` if there is none.
 */
static size_t longest_at(const struct redactor *redactor, size_t at, enum identifier *kind)
{
    static size_t (*const detectors[])(const struct view *, size_t) = {
        [IDENTIFIER_NHS_NUMBER] = find_nhs_number,
        [IDENTIFIER_INSURANCE_NUMBER] = find_insurance_number,
        [IDENTIFIER_TELEPHONE_NUMBER] = find_telephone_number,
        [IDENTIFIER_EMAIL_ADDRESS] = find_email_address,
        [IDENTIFIER_POSTCODE] = find_postcode,
        [IDENTIFIER_DATE_OF_BIRTH] = find_date_of_birth,
    };
    size_t longest = redactor->terms.count ? find_name(&redactor->terms, &redactor->view, at) : at;
    *kind = IDENTIFIER_NAME;
    for (size_t i = 0; i < LENGTH(detectors); i++) {
        size_t end = detectors[i](&redactor->view, at);
        if (end > longest) {
            longest = end;
            *kind = (enum identifier)i;
        }
    }
    return longest;
}

static bool may_begin(int32_t character)
{
    return !is_removed(character) &&
           (is_word(character) || character == '+' || character == '(' || character == '_');
}

/* One character of the text may be several signs ("㏠" is "1日") and is taken out whole. These two
 * return the first sign of a character, and the place after its last sign before `end`. */
static size_t begin_of_character(const struct view *view, size_t at)
{
    while (!view_begins_character(view, at))
        at--;
    return at;
}

static size_t end_of_character(const struct view *view, size_t end)
{
    while (!view_begins_character(view, end))
        end++;
    return end;
}

/* The end of a hit, extended by any hit that begins inside it and ends later: no part may be left.
 */
static size_t end_of_all(const struct redactor *redactor, size_t at, size_t end)
{
    enum identifier kind;
    end = end_of_character(&redactor->view, end);
    for (size_t i = at + 1; i < end; i++) {
        size_t inner = may_begin(sign_at(&redactor->view, i)) ? longest_at(redactor, i, &kind) : i;
        if (inner > end)
            end = end_of_character(&redactor->view, inner);
    }
    return end;
}

static void take_out(struct redactor *redactor, size_t first, size_t end, enum identifier kind)
{
    struct sign *signs = redactor->view.signs;
    *ARENA_NEXT(redactor->view.arena, redactor->hits, redactor->hit_count, redactor->hit_capacity) =
        (struct hit){signs[first].begin, signs[end - 1].end, kind};
    for (size_t i = first; i < end; i++)
        signs[i].character = SIGN_REMOVED + (int32_t)kind;
}

/* Goes through the view once. True if anything was taken out. */
static bool search_once(struct redactor *redactor)
{
    const struct view *view = &redactor->view;
    size_t before = redactor->hit_count;
    enum identifier kind;
    for (size_t at = 0; at < view->count; at++) {
        size_t end = may_begin(sign_at(view, at)) ? longest_at(redactor, at, &kind) : at;
        if (end == at)
            continue;
        end = end_of_all(redactor, at, end);
        take_out(redactor, begin_of_character(view, at), end, kind);
        at = end - 1;
    }
    return redactor->hit_count > before;
}

static int compare_hits(const void *first, const void *second)
{
    const struct hit *a = first, *b = second;
    return (a->begin > b->begin) - (a->begin < b->begin);
}

/* Taking something out can reveal what ran into it, so the search repeats until nothing more is
 * found. A text that would go on for ever is not one that anybody writes. */
static void search(struct redactor *redactor)
{
    enum { MOST_SEARCHES = 16 };
    redactor->hit_count = 0;
    for (size_t i = 0; i < MOST_SEARCHES && search_once(redactor); i++)
        ;
    if (redactor->hit_count)
        qsort(redactor->hits, redactor->hit_count, sizeof *redactor->hits, compare_hits);
}

/* Writes the text with words instead of each hit. */
static struct text replace(const struct redactor *redactor, struct arena *arena, struct text text)
{
    size_t length = text.length;
    for (size_t i = 0; i < redactor->hit_count; i++)
        length += strlen(removed_words(redactor->hits[i].kind));
    char *characters = arena_alloc(arena, length + 1), *end = characters;
    size_t at = 0;
    for (size_t i = 0; i < redactor->hit_count; i++) {
        const struct hit *hit = &redactor->hits[i];
        memcpy(end, text.data + at, hit->begin - at);
        end = stpcpy(end + (hit->begin - at), removed_words(hit->kind));
        at = hit->end;
    }
    memcpy(end, text.data + at, text.length - at);
    return (struct text){characters, (size_t)(end - characters) + text.length - at};
}

/* True if the text may hold an identifier. Most texts cannot: they have no digit, no @, and nothing
 * that can stand for one. */
static bool is_worth_a_search(const struct redactor *redactor, struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if (is_digit(text.data[i]) || is_one_of(text.data[i], "@&") ||
            (unsigned char)text.data[i] >= 0x80)
            return true;
    return redactor->terms.count > 0 && text.length > 0;
}

struct text redact(struct redactor *redactor, struct arena *arena, struct text text,
                   struct identifier_counts *counts)
{
    if (!redactor || !is_worth_a_search(redactor, text))
        return text;
    view_make(&redactor->view, text);
    search(redactor);
    for (size_t i = 0; counts && i < redactor->hit_count; i++)
        counts->of[redactor->hits[i].kind]++;
    return redactor->hit_count ? replace(redactor, arena, text) : text;
}

struct text redact_message(void *redactor, struct arena *arena, struct text text)
{
    return redact(redactor, arena, text, NULL);
}

struct text redact_at(struct redactor *redactor, struct arena *arena, struct text text,
                      struct problems *problems, struct place place, const char *what,
                      struct identifier_counts *counts)
{
    struct identifier_counts found = {{0}};
    struct text redacted = redact(redactor, arena, text, &found);
    if (!identifier_total(&found))
        return redacted;
    identifier_add(counts, &found);
    struct arena scratch;
    arena_init_like(&scratch, arena);
    problem_add(problems, SEVERITY_WARNING, place, "%s", redaction_message(&scratch, what, &found));
    arena_free(&scratch);
    return redacted;
}

/* True if a key without identifiers may equal one with them: a table that was redacted earlier. */
static bool may_be_made(struct text key)
{
    return key.length && memchr(key.data, '[', key.length);
}

struct text redact_key(struct redactor *redactor, struct arena *arena, struct text_map *shown,
                       struct text key)
{
    struct identifier_counts found = {{0}};
    struct text redacted = redact(redactor, arena, key, &found);
    if (!redactor || (!identifier_total(&found) && !may_be_made(key)))
        return key;
    return text_map_unique(shown, redacted);
}
