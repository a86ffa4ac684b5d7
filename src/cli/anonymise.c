#include "anonymise.h"

/* Agencies as they are shown. Two that have become the same are numbered, as they stay two. */
struct agencies {
    struct text_map numbers; /* an agency's own name → its number */
    struct text *shown;
};

/* What is copied, and what into. */
struct anonymiser {
    struct arena *arena;
    struct case_names *names;
    struct agencies agencies;
};

static void show_agencies(struct anonymiser *anonymiser, const struct results *results)
{
    struct agencies *agencies = &anonymiser->agencies;
    struct text_map names; /* as they are shown */
    text_map_init(&agencies->numbers, anonymiser->arena);
    text_map_init(&names, anonymiser->arena);
    agencies->shown = arena_array(anonymiser->arena, results->agency_count, sizeof(struct text));
    for (size_t i = 0; i < results->agency_count; i++) {
        struct text name = results->agencies[i].name;
        text_map_add(&agencies->numbers, name, i);
        agencies->shown[i] = text_map_unique(&names, case_names_replace(anonymiser->names, name));
    }
}

static void replace(const struct anonymiser *anonymiser, struct text *text)
{
    *text = case_names_replace(anonymiser->names, *text);
}

static void replace_string(const struct anonymiser *anonymiser, const char **string)
{
    if (*string)
        *string = case_names_replace(anonymiser->names, text_of(*string)).data;
}

static void replace_agency(const struct anonymiser *anonymiser, struct text *agency)
{
    size_t number;
    if (text_map_find(&anonymiser->agencies.numbers, *agency, &number))
        *agency = anonymiser->agencies.shown[number];
}

static const struct comment *anonymise_comments(const struct anonymiser *anonymiser,
                                                const struct comment *list, size_t count)
{
    struct comment *copy = arena_array(anonymiser->arena, count, sizeof *copy);
    for (size_t i = 0; i < count; i++) {
        copy[i] = list[i];
        replace_agency(anonymiser, &copy[i].agency);
        replace(anonymiser, &copy[i].setting);
        replace(anonymiser, &copy[i].text);
    }
    return copy;
}

static const struct return_name *anonymise_returns(const struct anonymiser *anonymiser,
                                                   const struct return_name *list, size_t count)
{
    struct return_name *copy = arena_array(anonymiser->arena, count, sizeof *copy);
    for (size_t i = 0; i < count; i++) {
        copy[i] = list[i];
        replace_agency(anonymiser, &copy[i].agency);
        replace(anonymiser, &copy[i].setting);
    }
    return copy;
}

static const struct group *anonymise_agencies(const struct anonymiser *anonymiser,
                                              const struct group *list, size_t count)
{
    struct group *copy = arena_array(anonymiser->arena, count, sizeof *copy);
    for (size_t i = 0; i < count; i++) {
        copy[i] = list[i];
        replace_agency(anonymiser, &copy[i].name);
    }
    return copy;
}

static const struct response *anonymise_response(const struct anonymiser *anonymiser,
                                                 const struct response *response,
                                                 size_t agency_count)
{
    if (!response)
        return NULL;
    struct arena *arena = anonymiser->arena;
    struct response *copy = arena_alloc(arena, sizeof *copy);
    struct request *outstanding =
        arena_array(arena, response->outstanding_count, sizeof *outstanding);
    struct response_part *by_agency = arena_array(arena, agency_count, sizeof *by_agency);
    for (size_t i = 0; i < response->outstanding_count; i++) {
        outstanding[i] = response->outstanding[i];
        replace_agency(anonymiser, &outstanding[i].agency);
        replace(anonymiser, &outstanding[i].setting);
        replace(anonymiser, &outstanding[i].sent);
    }
    for (size_t i = 0; i < agency_count; i++) {
        by_agency[i] = response->by_agency[i];
        replace_agency(anonymiser, &by_agency[i].name);
    }
    *copy = *response;
    copy->outstanding = outstanding;
    copy->by_agency = by_agency;
    copy->unrequested =
        anonymise_returns(anonymiser, response->unrequested, response->unrequested_count);
    return copy;
}

const struct results *anonymise_results(struct arena *arena, struct case_names *names,
                                        const struct results *results)
{
    struct anonymiser anonymiser = {.arena = arena, .names = names};
    struct results *copy = arena_alloc(arena, sizeof *copy);
    show_agencies(&anonymiser, results);
    *copy = *results;
    copy->agencies = anonymise_agencies(&anonymiser, results->agencies, results->agency_count);
    copy->comments = anonymise_comments(&anonymiser, results->comments, results->comment_count);
    copy->response = anonymise_response(&anonymiser, results->response, results->agency_count);
    copy->immediate_action.returns = anonymise_returns(
        &anonymiser, results->immediate_action.returns, results->immediate_action.needed);
    return copy;
}

static const char *const *anonymise_terms(const struct anonymiser *anonymiser,
                                          const struct round *round)
{
    const char **terms = arena_array(anonymiser->arena, round->term_count, sizeof *terms);
    for (size_t i = 0; i < round->term_count; i++) {
        terms[i] = round->terms[i];
        replace_string(anonymiser, &terms[i]);
    }
    return terms;
}

static struct round_cases anonymise_cases(const struct anonymiser *anonymiser,
                                          struct case_names *names, const struct round_cases *cases)
{
    struct round_cases copy = *cases;
    copy.list = arena_array(anonymiser->arena, cases->count, sizeof *copy.list);
    for (size_t i = 0; i < cases->count; i++) {
        struct round_case *one = &copy.list[i];
        *one = cases->list[i];
        one->case_id = one->shown = case_names_letter(names, one->case_id);
        struct text *const texts[] = {&one->sex,     &one->age,    &one->team, &one->heritage,
                                      &one->outline, &one->status, NULL};
        for (struct text *const *text = texts; *text; text++)
            replace(anonymiser, *text);
    }
    return copy;
}

static struct passages anonymise_passages(const struct anonymiser *anonymiser,
                                          const struct passages *passages)
{
    struct passages copy = {.list =
                                arena_array(anonymiser->arena, passages->count, sizeof *copy.list),
                            .count = passages->count,
                            .capacity = passages->count};
    for (size_t i = 0; i < passages->count; i++) {
        copy.list[i] = passages->list[i];
        replace_string(anonymiser, &copy.list[i].text);
    }
    return copy;
}

static const struct notes *anonymise_notes(const struct anonymiser *anonymiser,
                                           const struct round *round)
{
    struct notes *notes = arena_array(anonymiser->arena, round->notes_count, sizeof *notes);
    for (size_t i = 0; i < round->notes_count; i++) {
        notes[i] = round->notes[i];
        replace_string(anonymiser, &notes[i].name);
        notes[i].passages = anonymise_passages(anonymiser, &notes[i].passages);
    }
    return notes;
}

const struct round *anonymise_round(struct arena *arena, struct case_names *names,
                                    const struct round *round)
{
    if (!round)
        return NULL;
    const struct anonymiser anonymiser = {.arena = arena, .names = names};
    struct round *copy = arena_alloc(arena, sizeof *copy);
    *copy = *round;
    replace_string(&anonymiser, &copy->board);
    replace_string(&anonymiser, &copy->theme);
    replace_string(&anonymiser, &copy->period);
    copy->terms = anonymise_terms(&anonymiser, round);
    copy->cases = anonymise_cases(&anonymiser, names, &round->cases);
    copy->notes = anonymise_notes(&anonymiser, round);
    return copy;
}
