#include "release.h"

/* What is decided of an item, figure by figure. */
struct released_item {
    bool whole;          /* no cell of it is withheld */
    const bool *options; /* per option of its question: its count is released */
    bool no_answer;
    bool not_asked; /* true for a question that is always asked */
    bool answered;  /* the base of those that answered can be worked out from what is released */
    bool appropriate;
};

/* The results while it is decided what of them is released. */
struct release {
    const struct results *results;
    size_t threshold;
};

/* The cells of an item: its options, no answer and, if its question depends on another, not asked.
 */
struct cells {
    size_t *counts;
    size_t count;
    bool *released;
};

static bool is_small(size_t count, size_t threshold)
{
    return count > 0 && count < threshold;
}

/* The smallest count that is not small; 0 if there is none. */
static size_t smallest_large(const struct cells *cells, size_t threshold)
{
    size_t smallest = 0;
    for (size_t i = 0; i < cells->count; i++)
        if (cells->counts[i] >= threshold && (!smallest || cells->counts[i] < smallest))
            smallest = cells->counts[i];
    return smallest;
}

/* Decides which cells are released. True if all are. */
static bool release_cells(const struct cells *cells, size_t threshold)
{
    bool any_small = false;
    size_t large = smallest_large(cells, threshold);
    for (size_t i = 0; i < cells->count; i++)
        any_small = any_small || is_small(cells->counts[i], threshold);
    for (size_t i = 0; i < cells->count; i++)
        cells->released[i] = !any_small || (large && cells->counts[i] > large);
    return !any_small;
}

static const struct question *question_of(const struct template *template, size_t item)
{
    return &template->questions[template->items[item].question];
}

static bool depends(const struct question *question)
{
    return question->applies_if.option_count > 0;
}

/* Which bases follow from what is released. */
static void release_bases(struct released_item *released, const struct question *question)
{
    released->answered = released->no_answer && released->not_asked;
    released->appropriate = released->answered;
    for (size_t i = 0; i < question->option_count; i++)
        if (!role_is_appropriate(question->options[i].role))
            released->appropriate = released->appropriate && released->options[i];
}

/* True if of how many returns a question is asked follows from what is released: the answers that
 * call for it are, and no return is asked because the answer that decides it cannot be read. */
static bool asking_follows(const struct release *release, const struct released_item *items,
                           const struct question *question)
{
    const struct condition *condition = &question->applies_if;
    const struct results *results = release->results;
    struct measure decides = results->items[condition->item].measure;
    size_t not_asked = results->all.returns;
    for (size_t i = 0; i < condition->option_count; i++) {
        if (!items[condition->item].options[condition->options[i]])
            return false;
        not_asked -= decides.options[condition->options[i]];
    }
    return results->items[question->first_item].measure.not_asked == not_asked;
}

/* An item that depends on another, with all withheld but for how many were not asked it, where that
 * follows. */
static struct released_item withhold(struct arena *arena, const struct question *question,
                                     bool asking_follows)
{
    return (struct released_item){.options =
                                      arena_array(arena, question->option_count, sizeof(bool)),
                                  .not_asked = asking_follows};
}

static struct cells cells_of(struct arena *arena, const struct release *release, size_t item)
{
    const struct template *template = release->results->template;
    const struct question *question = question_of(template, item);
    struct measure measure = release->results->items[item].measure;
    size_t count = question->option_count + 1 + depends(question);
    struct cells cells = {arena_array(arena, count, sizeof *cells.counts), count,
                          arena_array(arena, count, sizeof *cells.released)};
    for (size_t i = 0; i < question->option_count; i++)
        cells.counts[i] = measure.options[i];
    cells.counts[question->option_count] = measure_missing(&measure);
    if (depends(question))
        cells.counts[question->option_count + 1] = measure.not_asked;
    return cells;
}

/* An item by itself: whether its cells can be released, whatever other items say. */
static struct released_item release_alone(struct arena *arena, const struct release *release,
                                          size_t item)
{
    const struct question *question = question_of(release->results->template, item);
    const struct cells cells = cells_of(arena, release, item);
    struct released_item released = {.whole = release_cells(&cells, release->threshold),
                                     .options = cells.released,
                                     .no_answer = cells.released[question->option_count],
                                     .not_asked = !depends(question) ||
                                                  cells.released[question->option_count + 1]};
    release_bases(&released, question);
    return released;
}

static bool all_whole(const struct released_item *items, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++)
        if (!items[question->first_item + i].whole)
            return false;
    return true;
}

/* A line of a checklist that has an answer in every return: its options are cells. */
static struct released_item release_answered_line(const struct question *question,
                                                  const struct cells *cells, size_t threshold)
{
    struct released_item released = {.whole = release_cells(cells, threshold),
                                     .options = cells->released,
                                     .no_answer = true,
                                     .not_asked = true};
    release_bases(&released, question);
    return released;
}

/* Another line: its positive answers are cells, and all the rest is one, since no answer is often
 * as many on each line. All positive answers are shown, or none: one that is none says too much of
 * other lines, and one that is withheld alone could be none only.
 */
static struct released_item release_line_with_gaps(const struct question *question,
                                                   const struct cells *cells, size_t threshold)
{
    size_t rest = cells->counts[question->option_count];
    bool shown = true;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == ROLE_POSITIVE)
            shown = shown && cells->counts[i] >= threshold;
        else
            rest += cells->counts[i];
    shown = shown && rest >= threshold;
    for (size_t i = 0; i < question->option_count; i++)
        cells->released[i] = shown && question->options[i].role == ROLE_POSITIVE;
    return (struct released_item){.options = cells->released, .not_asked = true};
}

/* Checklists that are not whole. */
static void release_checklists(struct arena *arena, const struct release *release,
                               struct released_item *items)
{
    const struct template *template = release->results->template;
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        size_t first = question->first_item, end = first + question->item_count;
        if (question->item_count == 1 || all_whole(items, question))
            continue;
        for (size_t j = first; j < end; j++) {
            const struct cells cells = cells_of(arena, release, j);
            bool answered = cells.counts[question->option_count] == 0;
            items[j] = answered ? release_answered_line(question, &cells, release->threshold)
                                : release_line_with_gaps(question, &cells, release->threshold);
        }
    }
}

/* Questions that depend on another, in their order, so that those before are decided: all items of
 * such a question, or none. */
static void release_dependents(struct arena *arena, const struct release *release,
                               struct released_item *items)
{
    const struct template *template = release->results->template;
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        const struct condition *condition = &question->applies_if;
        if (!depends(question))
            continue;
        bool follows = asking_follows(release, items, question);
        if (follows && items[condition->item].whole && all_whole(items, question))
            continue;
        for (size_t j = question->first_item; j < question->first_item + question->item_count; j++)
            items[j] = withhold(arena, question, follows);
    }
}

static const struct released_item *decide(struct arena *arena, const struct release *release)
{
    size_t count = release->results->template->item_count;
    struct released_item *items = arena_array(arena, count, sizeof *items);
    for (size_t i = 0; i < count; i++)
        items[i] = release_alone(arena, release, i);
    release_checklists(arena, release, items);
    release_dependents(arena, release, items);
    return items;
}

static size_t count_if(size_t count, bool released)
{
    return released ? count : WITHHELD;
}

/* The measure without what is withheld. Blank and unreadable answers are one count. */
static struct measure released_measure(struct arena *arena, const struct question *question,
                                       const struct measure *measure,
                                       const struct released_item *released)
{
    uint32_t *options = arena_array(arena, question->option_count, sizeof *options);
    bool positive = true;
    for (size_t i = 0; i < question->option_count; i++) {
        options[i] = (uint32_t)count_if(measure->options[i], released->options[i]);
        if (question->options[i].role == ROLE_POSITIVE)
            positive = positive && released->options[i];
    }
    return (struct measure){.options = options,
                            .answered = count_if(measure->answered, released->answered),
                            .not_applicable =
                                count_if(measure->not_applicable, released->appropriate),
                            .appropriate = count_if(measure->appropriate, released->appropriate),
                            .positive = count_if(measure->positive, positive),
                            .no_answer = count_if(measure_missing(measure), released->no_answer),
                            .not_asked = count_if(measure->not_asked, released->not_asked)};
}

static const struct item_result *release_items(struct arena *arena, const struct release *release)
{
    const struct results *results = release->results;
    const struct released_item *released = decide(arena, release);
    struct item_result *items = arena_array(arena, results->template->item_count, sizeof *items);
    for (size_t i = 0; i < results->template->item_count; i++)
        items[i].measure = released_measure(arena, question_of(results->template, i),
                                            &results->items[i].measure, &released[i]);
    return items;
}

/* The requests and how many are met, if they are released: no more of the response ever is. What
 * the requests that were met fall short of the returns is a count too: of second returns, and of
 * those that nobody asked for. */
static const struct response *release_response(struct arena *arena, const struct results *results,
                                               size_t threshold)
{
    const struct response *response = results->response;
    if (!response || is_small(response->requested, threshold) ||
        is_small(results->all.returns - response->received, threshold) ||
        is_small(response->received, threshold) ||
        is_small(response->requested - response->received, threshold) ||
        is_small(response->unrequested_count, threshold))
        return NULL;
    struct response *released = arena_alloc(arena, sizeof *released);
    *released = (struct response){.requested = response->requested, .received = response->received};
    return released;
}

/* What the cases fall short of the returns is a count too: of second returns on a case. */
static size_t release_cases(const struct results *results, size_t threshold)
{
    size_t cases = results->cases_with_returns;
    return count_if(cases, !is_small(cases, threshold) &&
                               !is_small(results->all.returns - cases, threshold));
}

/* That no return calls for immediate action is released where every return says so. */
static struct immediate_action release_immediate_action(const struct results *results)
{
    const struct immediate_action *action = &results->immediate_action;
    if (action->needed || action->not_said)
        return (struct immediate_action){WITHHELD, WITHHELD, WITHHELD, NULL};
    return (struct immediate_action){.not_needed = action->not_needed};
}

const struct results *release_results(struct arena *arena, const struct results *results,
                                      size_t threshold)
{
    const struct release release = {results, threshold};
    if (results->all.returns < threshold)
        return NULL;
    struct results *released = arena_alloc(arena, sizeof *released);
    *released = (struct results){.template = results->template,
                                 .suppress_below = threshold,
                                 .all = {.returns = results->all.returns},
                                 .cases_with_returns = release_cases(results, threshold),
                                 .agencies_with_returns = WITHHELD,
                                 .response = release_response(arena, results, threshold),
                                 .immediate_action = release_immediate_action(results),
                                 .items = release_items(arena, &release)};
    return released;
}

const struct round *release_round(struct arena *arena, const struct round *round)
{
    if (!round)
        return NULL;
    struct round *released = arena_alloc(arena, sizeof *released);
    *released = (struct round){.board = round->board,
                               .theme = round->theme,
                               .period = round->period,
                               .terms = round->terms,
                               .term_count = round->term_count};
    return released;
}
