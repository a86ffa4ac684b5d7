#include "case_names.h"

#include "base/text_buffer.h"
#include "case_mention.h"
#include "terms.h"

enum { LETTERS = 26 };

void case_names_init(struct case_names *names, struct arena *arena)
{
    *names = (struct case_names){.arena = arena,
                                 .view = arena_alloc(arena, sizeof *names->view),
                                 .terms = arena_alloc(arena, sizeof *names->terms)};
    names->view->arena = arena;
    text_map_init(&names->index, arena);
    text_map_init(&names->own, arena);
}

/* 0 is A, 25 is Z, 26 is AA. */
static struct text letters_of(struct arena *arena, size_t number)
{
    char reversed[16];
    size_t length = 0;
    for (size_t left = number + 1; left; left = (left - 1) / LETTERS)
        reversed[length++] = (char)('A' + (left - 1) % LETTERS);
    char *letters = arena_alloc(arena, length + 1);
    for (size_t i = 0; i < length; i++)
        letters[i] = reversed[length - 1 - i];
    return (struct text){letters, length};
}

/* The place after "case" or "child" if the name in view begins with that word; 0 if it does not. */
static size_t behind_case_word(const struct view *view)
{
    static const char *const words[] = {"case", "child", NULL};
    enum { MOST = 3 };
    size_t end;
    if (!any_word_at(view, 0, words, &end))
        return 0;
    size_t behind = skip(view, end, " -_./:", MOST);
    return is_word(sign_at(view, behind)) ? behind : 0;
}

/* Adds what is in view, from a sign on, as a term for the next case. A code may be split anywhere,
 * but only by the marks that split codes. */
static void add_term(struct case_names *names, size_t from, size_t number)
{
    struct term term = term_in_view(names->view, from);
    if (!term.length || term.length > LONGEST_TERM)
        return;
    term.number = number;
    term.freely = GAP_NONE;
    if (is_code(names->view, from, names->view->count)) {
        term.freely = GAP_JOINT;
        term.parted = arena_array(names->arena, term.length, sizeof *term.parted);
    }
    terms_add(names->arena, names->terms, &term);
    names->sorted = false;
}

/* Adds a name as a term for a case. */
static void add_name(struct case_names *names, struct text name, size_t number)
{
    view_make(names->view, name);
    add_term(names, 0, number);
    size_t behind = behind_case_word(names->view);
    if (behind) /* "Case 12" is also found as "case no 12" */
        add_term(names, behind, number);
}

struct text case_names_letter(struct case_names *names, struct text case_id)
{
    struct text_key key;
    size_t number;
    if (!names || !case_id.length)
        return case_id;
    struct text identity = text_identity(case_id, &key);
    if (text_map_find(&names->index, identity, &number))
        return names->letters[number];
    names->letters = arena_grow(names->arena, names->letters, names->count, &names->capacity,
                                sizeof *names->letters);
    names->own_names = arena_grow(names->arena, names->own_names, names->count,
                                  &names->own_capacity, sizeof *names->own_names);
    names->letters[names->count] = letters_of(names->arena, names->count);
    text_map_add(&names->index, identity, names->count);
    text_map_add(&names->own, names->letters[names->count], names->count);
    names->own_names[names->count] =
        (struct text){arena_copy(names->arena, case_id.data, case_id.length), case_id.length};
    add_name(names, case_id, names->count);
    return names->letters[names->count++];
}

struct text case_names_alias(struct case_names *names, struct text name, struct text meant)
{
    struct text_key key, name_key;
    size_t number, other;
    struct text letter = case_names_letter(names, meant);
    struct text identity = text_identity(name, &name_key);
    if (names && text_map_find(&names->index, text_identity(meant, &key), &number) &&
        !text_map_find(&names->index, identity, &other)) {
        text_map_add(&names->index, identity, number);
        add_name(names, name, number);
    }
    return letter;
}

struct text case_names_own(const struct case_names *names, struct text letter)
{
    size_t number;
    return names && text_map_find(&names->own, letter, &number) ? names->own_names[number] : letter;
}

bool case_names_are_mixed_up(const struct case_names *names)
{
    struct text_key key;
    size_t number;
    for (size_t i = 0; i < names->count; i++)
        if (text_map_find(&names->index, text_identity(names->letters[i], &key), &number) &&
            number != i)
            return true;
    return false;
}

/* A stretch of the text in view. */
static struct text stretch(const struct view *view, struct text text, size_t begin, size_t end)
{
    size_t first = view->signs[begin].begin;
    return (struct text){text.data + first, view->signs[end - 1].end - first};
}

/* The end of the longest case name that begins at a sign of the text in view; `at` if none does.
 * Its number goes to `number`. If several names read the same, the one with this exact spelling
 * wins. */
static size_t find_case(const struct case_names *names, struct text text, size_t at,
                        enum called list, size_t *number)
{
    struct term_walk walk;
    struct text_key key;
    size_t end = at;
    if (!is_word(sign_at(names->view, at)) || !view_begins_character(names->view, at))
        return at;
    walk_begin(&walk, names->terms, names->view, at);
    while (walk_on(&walk)) {
        const struct term *term = walk_term(&walk);
        if (!term || !view_begins_character(names->view, walk.at) ||
            !means_case(names->view, at, walk.at, list))
            continue;
        end = walk.at;
        *number = term->number;
    }
    if (end > at)
        text_map_find(&names->index, text_identity(stretch(names->view, text, at, end), &key),
                      number);
    return end;
}

struct text case_names_replace(struct case_names *names, struct text text)
{
    const struct view *view = names->view;
    struct text_buffer replaced = {0};
    size_t kept = 0, behind = 0;         /* the last name: its end in the text, and in the view */
    enum called called = CALLED_NOTHING; /* what stands before it, or before its list */
    if (!names->sorted)
        terms_sort(names->terms);
    names->sorted = true;
    view_make(names->view, text);
    for (size_t at = 0, end; at<view->count; at = end> at ? end : at + 1) {
        size_t number = 0;
        enum called list = joins_names(view, behind, at) ? called : CALLED_NOTHING;
        end = find_case(names, text, at, list, &number);
        if (end == at)
            continue;
        struct text name = stretch(view, text, at, end);
        called = called_at(view, at, list);
        text_buffer_add(names->arena, &replaced, "%.*s%.*s", (int)(name.data - text.data - kept),
                        text.data + kept, TEXT_ARGUMENTS(names->letters[number]));
        kept = (size_t)(name.data - text.data) + name.length;
        behind = end;
    }
    if (!kept)
        return text;
    text_buffer_add(names->arena, &replaced, "%.*s", (int)(text.length - kept), text.data + kept);
    return text_of(replaced.characters);
}
