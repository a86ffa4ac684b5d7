#include "anonymise.h"

const struct results *anonymise_results(struct arena *arena, const struct case_names *names,
                                        const struct results *results)
{
    struct results *copy = arena_alloc(arena, sizeof *copy);
    struct comment *comments = arena_array(arena, results->comment_count, sizeof *comments);
    for (size_t i = 0; i < results->comment_count; i++) {
        comments[i] = results->comments[i];
        comments[i].text = case_names_replace(names, comments[i].text);
    }
    *copy = *results;
    copy->comments = comments;
    return copy;
}

static const char *replaced(const struct case_names *names, const char *string)
{
    return string ? case_names_replace(names, text_of(string)).data : NULL;
}

static const char *const *anonymise_terms(struct arena *arena, const struct case_names *names,
                                          const struct round *round)
{
    const char **terms = arena_array(arena, round->term_count, sizeof *terms);
    for (size_t i = 0; i < round->term_count; i++)
        terms[i] = replaced(names, round->terms[i]);
    return terms;
}

static struct passages anonymise_passages(struct arena *arena, const struct case_names *names,
                                          const struct passages *passages)
{
    struct passages copy = {.list = arena_array(arena, passages->count, sizeof *copy.list),
                            .count = passages->count,
                            .capacity = passages->count};
    for (size_t i = 0; i < passages->count; i++) {
        copy.list[i] = passages->list[i];
        copy.list[i].text = replaced(names, passages->list[i].text);
    }
    return copy;
}

const struct round *anonymise_round(struct arena *arena, struct case_names *names,
                                    const struct round *round)
{
    if (!round)
        return NULL;
    struct round *copy = arena_alloc(arena, sizeof *copy);
    struct round_case *cases = arena_array(arena, round->cases.count, sizeof *cases);
    struct notes *notes = arena_array(arena, round->notes_count, sizeof *notes);
    for (size_t i = 0; i < round->cases.count; i++) {
        cases[i] = round->cases.list[i];
        cases[i].case_id = case_names_letter(names, cases[i].case_id);
        cases[i].shown = cases[i].case_id;
        cases[i].outline = case_names_replace(names, cases[i].outline);
    }
    for (size_t i = 0; i < round->notes_count; i++) {
        notes[i] = round->notes[i];
        notes[i].passages = anonymise_passages(arena, names, &notes[i].passages);
    }
    *copy = *round;
    copy->board = replaced(names, round->board);
    copy->theme = replaced(names, round->theme);
    copy->period = replaced(names, round->period);
    copy->terms = anonymise_terms(arena, names, round);
    copy->cases.list = cases;
    copy->notes = notes;
    return copy;
}
