#include "release.h"

#include "template/roles.h"

/* The items while the program decides what to release. */
struct release {
    struct arena *arena;
    const struct results *results;
    size_t threshold;
    struct item_result *items; /* what is released; one per item of the template */
};

/* The cells of an item: the returns per option, those that gave no answer and, if its question
 * depends on another, those that were not asked. Otherwise a 0 follows the cells, not counted in
 * `count`. */
struct cells {
    uint32_t *counts;
    size_t count;
};

static bool is_small(size_t count, size_t threshold)
{
    return count > 0 && count < threshold;
}

/* The smallest count that reaches the threshold; 0 if there is none. */
static uint32_t smallest_large(const struct cells *cells, size_t threshold)
{
    uint32_t smallest = 0;
    for (size_t i = 0; i < cells->count; i++)
        if (cells->counts[i] >= threshold && (!smallest || cells->counts[i] < smallest))
            smallest = cells->counts[i];
    return smallest;
}

/* If any cell is small, withholds it and every other cell up to the smallest large one. */
static void withhold_cells(const struct cells *cells, size_t threshold)
{
    bool any_small = false;
    uint32_t large = smallest_large(cells, threshold);
    for (size_t i = 0; i < cells->count; i++)
        any_small = any_small || is_small(cells->counts[i], threshold);
    for (size_t i = 0; any_small && i < cells->count; i++)
        if (!large || cells->counts[i] <= large)
            cells->counts[i] = WITHHELD;
}

static bool depends(const struct question *question)
{
    return question->applies_if.option_count > 0;
}

static struct cells cells_of(const struct release *release, size_t item)
{
    const struct question *question = question_of_item(release->results->template, item);
    const struct measure *measure = &release->results->items[item].measure;
    size_t options = question->option_count;
    struct cells cells = {arena_array(release->arena, options + 2, sizeof *cells.counts),
                          options + 1 + depends(question)};
    for (size_t i = 0; i < options; i++)
        cells.counts[i] = measure->options[i];
    cells.counts[options] = (uint32_t)measure_missing(measure);
    if (depends(question))
        cells.counts[options + 1] = (uint32_t)measure->not_asked;
    return cells;
}

/* Releases an item's remaining cells, and the sums that follow from them. */
static void release_item(const struct release *release, size_t item, const struct cells *cells)
{
    const struct question *question = question_of_item(release->results->template, item);
    const struct measure *all = &release->results->items[item].measure;
    size_t no_answer = cells->counts[question->option_count]; /* blank or unreadable */
    size_t not_asked = cells->counts[question->option_count + 1];
    bool answered = no_answer != WITHHELD && not_asked != WITHHELD;
    bool not_applicable = true, positive = true;
    for (size_t i = 0; i < question->option_count; i++)
        if (cells->counts[i] == WITHHELD) {
            not_applicable = not_applicable && role_is_appropriate(question->options[i].role);
            positive = positive && question->options[i].role != ROLE_POSITIVE;
        }
    release->items[item].measure =
        (struct measure){.options = cells->counts,
                         .answered = answered ? all->answered : WITHHELD,
                         .not_applicable = not_applicable ? all->not_applicable : WITHHELD,
                         .appropriate = answered && not_applicable ? all->appropriate : WITHHELD,
                         .positive = positive ? all->positive : WITHHELD,
                         .no_answer = no_answer,
                         .not_asked = not_asked};
}

/* Releases what one item allows, without regard to other items. */
static void release_alone(const struct release *release, size_t item)
{
    const struct cells cells = cells_of(release, item);
    withhold_cells(&cells, release->threshold);
    release_item(release, item, &cells);
}

static bool released_whole(const struct release *release, size_t item)
{
    const struct results released = {.template = release->results->template,
                                     .items = release->items};
    return item_is_whole(&released, item);
}

static bool question_is_whole(const struct release *release, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++)
        if (!released_whole(release, question->first_item + i))
            return false;
    return true;
}

/* Releases a line of a checklist that every return answered: its options are the cells. */
static void release_answered_line(const struct release *release, size_t item)
{
    struct cells cells = cells_of(release, item);
    size_t options = question_of_item(release->results->template, item)->option_count;
    uint32_t not_asked = cells.counts[options + 1];
    withhold_cells(&cells, release->threshold);
    cells.counts[options] = 0;
    cells.counts[options + 1] = not_asked;
    release_item(release, item, &cells);
}

/* Releases any other line: the positive answers are cells, and everything else is one cell, because
 * the number without an answer is often the same on each line. Either all positive answers are
 * shown or none. A 0 would tell too much about other lines, and a single withheld one could only be
 * 0. */
static void release_line_with_gaps(const struct release *release, size_t item)
{
    const struct question *question = question_of_item(release->results->template, item);
    const struct cells cells = cells_of(release, item);
    size_t options = question->option_count, rest = cells.counts[options];
    bool shown = true;
    for (size_t i = 0; i < options; i++)
        if (question->options[i].role == ROLE_POSITIVE)
            shown = shown && cells.counts[i] >= release->threshold;
        else
            rest += cells.counts[i];
    shown = shown && rest >= release->threshold;
    for (size_t i = 0; i < options; i++)
        if (!shown || question->options[i].role != ROLE_POSITIVE)
            cells.counts[i] = WITHHELD;
    cells.counts[options] = WITHHELD;
    release_item(release, item, &cells);
}

/* Releases the lines of checklists that have anything withheld. */
static void release_checklists(const struct release *release)
{
    const struct results *results = release->results;
    for (size_t i = 0; i < results->template->question_count; i++) {
        const struct question *question = &results->template->questions[i];
        size_t first = question->first_item, end = first + question->item_count;
        if (question->item_count == 1 || question_is_whole(release, question))
            continue;
        for (size_t j = first; j < end; j++)
            if (measure_missing(&results->items[j].measure))
                release_line_with_gaps(release, j);
            else
                release_answered_line(release, j);
    }
}

/* True if released figures show how many returns were asked the question: the answers it depends on
 * are released, and no return was asked because its deciding answer could not be read. */
static bool asking_follows(const struct release *release, const struct question *question)
{
    const struct condition *condition = &question->applies_if;
    const uint32_t *answers = release->items[condition->item].measure.options;
    size_t not_asked = release->results->all.returns;
    for (size_t i = 0; i < condition->option_count; i++) {
        if (answers[condition->options[i]] == WITHHELD)
            return false;
        not_asked -= answers[condition->options[i]];
    }
    return release->results->items[question->first_item].measure.not_asked == not_asked;
}

/* Withholds all of a dependent item. The number not asked is kept if it follows from released
 * figures. */
static void withhold_item(const struct release *release, size_t item, bool asking_follows)
{
    const struct cells cells = cells_of(release, item);
    for (size_t i = 0; i < cells.count - asking_follows; i++)
        cells.counts[i] = WITHHELD;
    release_item(release, item, &cells);
}

/* Releases all items of a dependent question or none. Goes in the form's order, so that the
 * questions it depends on are decided first. */
static void release_dependents(const struct release *release)
{
    const struct template *template = release->results->template;
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        if (!depends(question))
            continue;
        bool follows = asking_follows(release, question);
        if (follows && released_whole(release, question->applies_if.item) &&
            question_is_whole(release, question))
            continue;
        for (size_t j = question->first_item; j < question->first_item + question->item_count; j++)
            withhold_item(release, j, follows);
    }
}

static const struct item_result *release_items(struct arena *arena, const struct results *results,
                                               size_t threshold)
{
    size_t count = results->template->item_count;
    const struct release release = {arena, results, threshold,
                                    arena_array(arena, count, sizeof *release.items)};
    for (size_t i = 0; i < count; i++)
        release_alone(&release, i);
    release_checklists(&release);
    release_dependents(&release);
    return release.items;
}

/* Releases the numbers of requests and of those met, or nothing of the response. The difference
 * between returns and requests met is also a count: of second returns and of unrequested ones. */
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

/* The difference between returns and cases is also a count: of second returns on a case. */
static size_t release_cases(const struct results *results, size_t threshold)
{
    size_t cases = results->cases_with_returns;
    return is_small(cases, threshold) || is_small(results->all.returns - cases, threshold)
               ? WITHHELD
               : cases;
}

/* Released only if every return says that no immediate action was needed. */
static struct immediate_action release_immediate_action(const struct results *results)
{
    const struct immediate_action *action = &results->immediate_action;
    if (action->needed || action->not_said || action->unreadable || alarms_are_left_out(action))
        return (struct immediate_action){.needed = WITHHELD,
                                         .not_needed = WITHHELD,
                                         .not_said = WITHHELD,
                                         .unreadable = WITHHELD};
    return (struct immediate_action){.not_needed = action->not_needed};
}

const struct results *release_results(struct arena *arena, const struct results *results,
                                      size_t threshold)
{
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
                                 .items = release_items(arena, results, threshold)};
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
