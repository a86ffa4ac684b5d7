/* Conclusions: what the figures of all themes come to, best and weakest. */
#include "narrative.h"
#include "sections.h"

#include <cinaudit/words.h>

#include <stdlib.h>

enum { NAMED = 3 }; /* results named at either end */

struct ranked {
    size_t item;
    struct share share; /* positive, where appropriate */
};

static int compare_ranked(const void *first, const void *second)
{
    const struct ranked *a = first, *b = second;
    unsigned long long left = (unsigned long long)a->share.count * b->share.base;
    unsigned long long right = (unsigned long long)b->share.count * a->share.base;
    if (left != right)
        return left > right ? -1 : 1;
    return a->item < b->item ? -1 : 1;
}

/* The items with a base that is large enough for a percentage, best first. */
static size_t rank(struct writer *writer, struct ranked *ranked)
{
    const struct template *template = writer->results->template;
    size_t count = 0;
    for (size_t i = 0; i < template->item_count; i++) {
        const struct question *question = &template->questions[template->items[i].question];
        struct share share = share_of_role(writer->results, i, ROLE_POSITIVE, true);
        if (option_of_role(question, ROLE_POSITIVE) && base_is_large_enough(share.base))
            ranked[count++] = (struct ranked){i, share};
    }
    if (count)
        qsort(ranked, count, sizeof *ranked, compare_ranked);
    return count;
}

static void say_ranked(struct writer *writer, const struct ranked *ranked)
{
    const struct item *item = &writer->results->template->items[ranked->item];
    say(writer, "%s (question %s: ", item->short_label, item->number);
    say_figures(writer, &ranked->share);
    say(writer, ")");
}

static void say_run(struct writer *writer, const struct ranked *ranked, size_t count,
                    bool backwards)
{
    for (size_t i = 0; i < count; i++) {
        say(writer, "%s", i == 0 ? "" : i + 1 == count ? " and " : ", ");
        say_ranked(writer, backwards ? ranked - i : ranked + i);
    }
}

static void write_best_and_weakest(struct writer *writer)
{
    struct ranked *ranked =
        arena_array(writer->arena, writer->results->template->item_count, sizeof *ranked);
    size_t count = rank(writer, ranked);
    if (count < 2 * (size_t)NAMED) {
        say(writer, "on so few answers no question stands out: the tables give the counts");
        end_paragraph(writer, BLOCK_PARAGRAPH);
        return;
    }
    say(writer, "the most encouraging results, as positive answers where appropriate, are ");
    say_run(writer, ranked, NAMED, false);
    end_sentence(writer);
    say(writer, "the weakest are ");
    say_run(writer, ranked + count - 1, NAMED, true);
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

static void write_basis(struct writer *writer)
{
    const struct results *results = writer->results;
    const struct response *response = results->response;
    char percent[32];
    rest_on(writer, (struct fact){NULL, "returns", results->all.returns, 0, NULL});
    rest_on(writer, (struct fact){NULL, "cases", results->case_count, 0, NULL});
    say(writer, "these conclusions rest on %zu return%s on %zu case%s", results->all.returns,
        text_plural(results->all.returns), results->case_count, text_plural(results->case_count));
    if (response) {
        rest_on(writer, (struct fact){NULL, "received", response->received, response->requested,
                                      "requests"});
        say(writer, "; %zu of %zu requests were met", response->received, response->requested);
        if (base_is_large_enough(response->requested))
            say(writer, " (%s%%)",
                percentage(response->received, response->requested, writer->decimals, percent));
    }
    end_sentence(writer);
    say(writer, "with so few cases, chosen by hand, they point to where to look and prove nothing "
                "about cases that were not audited");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* The question on which agencies differ about one child most often. */
static void say_disagreement(struct writer *writer)
{
    const struct results *results = writer->results;
    size_t most = 0, differed = 0;
    for (size_t i = 0; i < results->template->item_count; i++) {
        struct agreement agreement = measure_agreement(results, i);
        if (agreement.differed > differed) {
            differed = agreement.differed;
            most = i;
        }
    }
    if (!differed)
        return;
    const struct item *item = &results->template->items[most];
    rest_on(writer, (struct fact){item->id, "differed", differed, results->case_count, "cases"});
    say(writer,
        "agencies do not always agree about one child’s plan: they differ most often on %s "
        "(question %s), in %zu of the %zu case%s",
        item->short_label, item->number, differed, results->case_count,
        text_plural(results->case_count));
    end_sentence(writer);
}

/* "question 3 (6 of 6 negative answers)" */
static const char *explained(struct writer *writer, size_t index)
{
    const struct item *item = &writer->results->template->items[index];
    const struct explanation *explanation = &writer->results->explanations[index];
    rest_on(writer, (struct fact){item->id, "without_paperwork", explanation->without,
                                  explanation->negative, "negative"});
    return arena_format(writer->arena, "question %s (%zu of %zu negative answer%s)", item->number,
                        explanation->without, explanation->negative,
                        text_plural(explanation->negative));
}

/* The questions whose negative answers may come from missing paperwork. */
static void say_paperwork(struct writer *writer)
{
    const struct results *results = writer->results;
    size_t items = results->template->item_count, count = 0;
    const char **questions = arena_array(writer->arena, items, sizeof *questions);
    for (size_t i = 0; i < items; i++)
        if (results->explanations[i].without)
            questions[count++] = explained(writer, i);
    if (count)
        say(writer,
            "missing paperwork may lie behind part of the answers to %s: there the agency’s own "
            "file lacked what the auditor would have had to read",
            join_words(writer, questions, count));
    end_sentence(writer);
}

static void say_what_follows(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    size_t supported = 0;
    for (size_t i = 0; i < writer->results->template->finding_count; i++)
        supported += draft->findings[i].state == FINDING_SUPPORTED;
    rest_on(writer, (struct fact){NULL, "findings", supported, 0, NULL});
    rest_on(writer, (struct fact){NULL, "strengths", draft->strength_count, 0, NULL});
    if (supported)
        say(writer, "%zu finding%s for the board follow%s", supported, text_plural(supported),
            supported == 1 ? "s" : "");
    else
        say(writer, "no finding of the template is supported by these returns");
    if (draft->strength_count)
        say(writer, "%s %zu strength%s", supported ? ", and" : "; there are", draft->strength_count,
            text_plural(draft->strength_count));
    end_sentence(writer);
}

void write_conclusions(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    write_heading(writer, 2, "conclusions", "Conclusions");
    write_basis(writer);
    write_best_and_weakest(writer);
    say_disagreement(writer);
    say_paperwork(writer);
    say_what_follows(draft);
    end_paragraph(writer, BLOCK_PARAGRAPH);
}
