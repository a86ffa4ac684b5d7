#include <cinaudit/release.h>

/* The cells of an item. */
struct cells {
    const size_t *counts;
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

/* Which bases follow from what is released. */
static void release_bases(struct released_item *released, const struct question *question)
{
    released->answered = released->no_answer && released->not_asked;
    released->appropriate = released->answered;
    for (size_t i = 0; i < question->option_count; i++)
        if (!role_is_appropriate(question->options[i].role))
            released->appropriate = released->appropriate && released->options[i];
}

/* True if it can be worked out of how many returns a question is asked: the answers that call for
 * it are released. */
static bool asking_is_released(const struct released_item *items, const struct question *question)
{
    const struct condition *condition = &question->applies_if;
    for (size_t i = 0; i < condition->option_count; i++)
        if (!items[condition->item].options[condition->options[i]])
            return false;
    return true;
}

/* Withholds all of an item but for how many were not asked it, where that can be worked out. */
static void withhold(struct arena *arena, const struct release *release,
                     struct released_item *items, size_t item)
{
    const struct template *template = release->results->template;
    const struct question *question = question_of(template, item);
    struct measure measure = measure_item(template, &release->results->all, item);
    items[item] =
        (struct released_item){.options = arena_array(arena, question->option_count, sizeof(bool)),
                               .not_asked = asking_is_released(items, question) &&
                                            !is_small(measure.not_asked, release->threshold)};
}

/* An item by itself: whether its cells can be released, whatever other items say. */
static struct released_item release_alone(struct arena *arena, const struct release *release,
                                          size_t item)
{
    const struct template *template = release->results->template;
    const struct question *question = question_of(template, item);
    struct measure measure = measure_item(template, &release->results->all, item);
    bool depends = question->applies_if.option_count > 0;
    size_t count = question->option_count + 1 + depends;
    size_t *counts = arena_array(arena, count, sizeof *counts);
    bool *shown = arena_array(arena, count, sizeof *shown);
    for (size_t i = 0; i < question->option_count; i++)
        counts[i] = measure.options[i];
    counts[question->option_count] = measure_missing(&measure);
    if (depends)
        counts[question->option_count + 1] = measure.not_asked;
    struct cells cells = {counts, count, shown};
    struct released_item released = {.whole = release_cells(&cells, release->threshold),
                                     .options = shown,
                                     .no_answer = shown[question->option_count],
                                     .not_asked = !depends || shown[question->option_count + 1]};
    release_bases(&released, question);
    return released;
}

static bool is_whole(const struct released_item *items, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++)
        if (!items[question->first_item + i].whole)
            return false;
    return true;
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
        if (!condition->option_count || (items[condition->item].whole && is_whole(items, question)))
            continue;
        for (size_t j = 0; j < question->item_count; j++)
            withhold(arena, release, items, question->first_item + j);
    }
}

static bool release_response(const struct response *response, size_t threshold)
{
    return response && !is_small(response->requested, threshold) &&
           !is_small(response->received, threshold) &&
           !is_small(response->requested - response->received, threshold) &&
           !is_small(response->unrequested_count, threshold);
}

const struct release *release_make(struct arena *arena, const struct results *results,
                                   size_t threshold)
{
    const struct template *template = results->template;
    struct release *release = arena_alloc(arena, sizeof *release);
    struct released_item *items = arena_array(arena, template->item_count, sizeof *items);
    if (results->all.returns < threshold)
        return NULL;
    *release = (struct release){
        .results = results,
        .threshold = threshold,
        .items = items,
        .case_count = groups_with_returns(results->cases, results->case_count),
        .response = release_response(results->response, threshold),
    };
    release->cases = !is_small(release->case_count, threshold);
    for (size_t i = 0; i < template->item_count; i++)
        items[i] = release_alone(arena, release, i);
    release_dependents(arena, release, items);
    return release;
}
