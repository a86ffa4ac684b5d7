
#include "measure.h"

#include "template/roles.h"

static struct measure measure_item(const struct template *template, const struct group *group,
                                   size_t item)
{
    const struct question *question = question_of_item(template, item);
    const uint32_t *counts = group->counts + template->items[item].first_count;
    struct measure measure = {.options = counts + ANSWER_OPTION,
                              .no_answer = counts[ANSWER_NONE],
                              .unreadable = counts[ANSWER_UNREADABLE],
                              .not_asked = counts[ANSWER_NOT_ASKED]};
    for (size_t i = 0; i < question->option_count; i++) {
        measure.answered += measure.options[i];
        if (!role_is_appropriate(question->options[i].role))
            measure.not_applicable += measure.options[i];
        if (question->options[i].role == ROLE_POSITIVE)
            measure.positive += measure.options[i];
    }
    measure.appropriate = measure.answered - measure.not_applicable;
    return measure;
}

struct measure measure_in(const struct results *results, const struct group *group, size_t item)
{
    return group == &results->all ? results->items[item].measure
                                  : measure_item(results->template, group, item);
}

/* The range in which missing answers could move a share. The cases of a round are chosen by hand,
 * so a confidence interval would say nothing. A range needs no assumption. */
static struct range range_of(const struct measure *measure, const struct response *response)
{
    size_t missing = measure_missing(measure) + (response ? response->outstanding_count : 0);
    return (struct range){.missing = missing,
                          .base = measure->appropriate + missing,
                          .lowest = measure->positive,
                          .highest = measure->positive + missing};
}

/* Counts the cases by agreement on a question with neutral options only: answers are the same or
 * not. */
static struct agreement neutral_agreement_on(const struct results *results, size_t item)
{
    const struct template *template = results->template;
    const struct question *question = &template->questions[template->items[item].question];
    struct agreement agreement = {0};
    for (size_t i = 0; i < results->case_count; i++) {
        struct measure measure = measure_item(template, &results->cases[i], item);
        size_t most = 0;
        for (size_t j = 0; j < question->option_count; j++)
            if (question->options[j].role == ROLE_NEUTRAL && measure.options[j] > most)
                most = measure.options[j];
        if (measure.appropriate == 0)
            agreement.no_return++;
        else if (measure.appropriate == 1)
            agreement.one_return++;
        else if (most == measure.appropriate)
            agreement.all_same++;
        else
            agreement.differed++;
    }
    return agreement;
}

/* Counts the cases by how far their returns agree on an item. */
static struct agreement agreement_on(const struct results *results, size_t item)
{
    const struct question *question = question_of_item(results->template, item);
    struct agreement agreement = {0};
    for (size_t i = 0; i < results->case_count; i++) {
        struct measure measure = measure_item(results->template, &results->cases[i], item);
        size_t negative = measure_role(&measure, question, ROLE_NEGATIVE);
        size_t unsure = measure_role(&measure, question, ROLE_UNSURE);
        size_t returns = measure.positive + negative + unsure;
        if (returns == 0)
            agreement.no_return++;
        else if (returns == 1)
            agreement.one_return++;
        else if (measure.positive == returns)
            agreement.all_positive++;
        else if (negative == returns)
            agreement.all_negative++;
        else if (unsure == returns)
            agreement.all_unsure++;
        else if (measure.positive && negative)
            agreement.differed++;
        else
            agreement.some_unsure++;
    }
    return agreement;
}

void measure_items(const struct results *results, struct item_result *items)
{
    for (size_t i = 0; i < results->template->item_count; i++) {
        items[i].measure = measure_item(results->template, &results->all, i);
        items[i].range = range_of(&items[i].measure, results->response);
        items[i].agreement = item_is_neutral(results->template, i)
                                 ? neutral_agreement_on(results, i)
                                 : agreement_on(results, i);
    }
}
