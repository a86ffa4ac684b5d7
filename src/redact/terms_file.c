/* Reads the list of names. No message repeats what stands in it. */
#include "redactor.h"

#include "input/file.h"

#include <string.h>

enum { MOST_TERMS = 10000, MOST_MEBIBYTES = 4, SHORTEST_TERM = 2 };

/* The list while it is being read. */
struct list {
    struct redactor *redactor;
    struct problems *problems;
    struct place place;
    size_t errors;
};

#define TERM_ERROR(list, ...)                                                                      \
    ((list)->errors++, problem_add((list)->problems, SEVERITY_ERROR, (list)->place, __VA_ARGS__))

static void take_term(struct list *list, struct text line)
{
    struct redactor *redactor = list->redactor;
    struct terms *terms = &redactor->terms;
    if (line.length > LONGEST_TERM) {
        TERM_ERROR(list, "a term of more than %d bytes: put each name on a line of its own",
                   LONGEST_TERM);
        return;
    }
    view_make(&redactor->view, line);
    struct term term = term_in_view(&redactor->view, 0);
    if (term.length < SHORTEST_TERM)
        TERM_ERROR(list,
                   "a term needs at least %d letters or digits: a single one is found in "
                   "places where it is no name",
                   SHORTEST_TERM);
    else if (term.length > LONGEST_TERM)
        TERM_ERROR(list, "a term of more than %d letters, counting accents", LONGEST_TERM);
    else if (terms->count == MOST_TERMS)
        TERM_ERROR(list, "too many terms: at most %d are allowed", MOST_TERMS);
    else
        terms_add(redactor->view.arena, terms, &term);
}

static void take_lines(struct list *list, struct text text)
{
    for (size_t at = 0; at < text.length && list->errors < 100;) {
        const char *feed = memchr(text.data + at, '\n', text.length - at);
        size_t end = feed ? (size_t)(feed - text.data) : text.length;
        struct text line = text_trim((struct text){text.data + at, end - at});
        list->place.line++;
        if (line.length && line.data[0] != '#')
            take_term(list, line);
        at = end + 1;
    }
}

bool redactor_read_terms(struct redactor *redactor, const char *path, struct problems *problems)
{
    struct arena *arena = redactor->view.arena;
    const char *kind = "list of names", *name = file_called(arena, problems, path, kind);
    struct list list = {redactor, problems, {name, 0, NULL}, 0};
    size_t before = redactor->terms.count;
    struct text text;
    if (!file_read(arena, path, name, kind, MOST_MEBIBYTES, problems, &text))
        return false;
    text.length = text_unify_line_ends((char *)text.data, text.length);
    take_lines(&list, text);
    list.place.line = 0;
    /* cppcheck-suppress knownConditionTrueFalse ; take_lines adds to them */
    if (!list.errors && redactor->terms.count == before)
        TERM_ERROR(&list, "no name is in it");
    terms_sort(&redactor->terms);
    return list.errors == 0;
}
