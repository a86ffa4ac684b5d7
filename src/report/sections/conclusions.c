/* Writes the conclusions: the best and weakest results of all themes. */
#include "report/language/share.h"
#include "report/text/finding_rules.h"
#include "report/text/paperwork.h"
#include "sections.h"
#include "template/roles.h"

#include "report/language/words.h"

#include <stdlib.h>

enum { NAMED = 3 }; /* how many of the best and of the weakest results are named */

/* Ranks the items with a base large enough for a percentage, best first. */
static size_t rank(struct writer *writer, struct ranked_share *ranked)
{
    const struct template *template = writer->results->template;
    size_t count = 0;
    for (size_t i = 0; i < template->item_count; i++) {
        const struct question *question = question_of_item(template, i);
        struct share share = share_of_role(writer->results, i, ROLE_POSITIVE, BASE_APPROPRIATE);
        if (option_of_role(question, ROLE_POSITIVE) && base_is_large_enough(share.base))
            ranked[count++] = (struct ranked_share){i, share};
    }
    if (count)
        qsort(ranked, count, sizeof *ranked, compare_ranked_shares);
    return count;
}

/* "family history (question 9: 15 of 24, 62.5%, with 4 unsure)" */
static void say_ranked(struct writer *writer, const struct ranked_share *ranked)
{
    const struct item *item = &writer->results->template->items[ranked->item];
    struct share unsure =
        share_of_role(writer->results, ranked->item, ROLE_UNSURE, BASE_APPROPRIATE);
    say(writer, "%s (question %s: ", item->phrase, item->number);
    say_figures(writer, &ranked->share);
    if (unsure.count) {
        cite(writer, (struct fact){item->id, "unsure", unsure.count, unsure.base, "appropriate"});
        say(writer, ", with %zu unsure", unsure.count);
    }
    say(writer, ")");
}

static void say_run(struct writer *writer, const struct ranked_share *ranked, size_t count,
                    bool backwards)
{
    for (size_t i = 0; i < count; i++) {
        say(writer, "%s", i == 0 ? "" : i + 1 == count ? " and " : ", ");
        say_ranked(writer, backwards ? ranked - i : ranked + i);
    }
}

/* A result found in fewer than half of the returns is not called encouraging. */
static void say_best(struct writer *writer, const struct ranked_share *ranked)
{
    size_t count = 0;
    while (count < NAMED && share_reaches(&ranked[count].share, 50))
        count++;
    if (!count) {
        say(writer, "no question with ten answers or more was answered positively in half or "
                    "more of the returns where it was appropriate");
    } else {
        say(writer,
            "of the questions with ten answers or more, the most encouraging result%s, as positive "
            "answers where appropriate, %s ",
            text_plural(count), count == 1 ? "is" : "are");
        say_run(writer, ranked, count, false);
    }
    end_sentence(writer);
}

static void write_best_and_weakest(struct writer *writer)
{
    struct ranked_share *ranked =
        arena_array(writer->arena, writer->results->template->item_count, sizeof *ranked);
    size_t count = rank(writer, ranked);
    if (count < 2 * (size_t)NAMED) {
        say(writer, "too few questions have ten answers or more for any to stand out: the tables "
                    "give the counts");
        end_paragraph(writer, BLOCK_PARAGRAPH);
        return;
    }
    say_best(writer, ranked);
    say(writer, "the weakest are ");
    say_run(writer, ranked + count - 1, NAMED, true);
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

static void write_basis(struct writer *writer)
{
    const struct results *results = writer->results;
    const struct response *response = results->response;
    cite(writer, (struct fact){NULL, "returns", results->all.returns, 0, NULL});
    size_t cases = results->cases_with_returns;
    cite(writer, (struct fact){NULL, "cases", cases, 0, NULL});
    say(writer, "these conclusions rest on %zu return%s on %zu case%s", results->all.returns,
        text_plural(results->all.returns), cases, text_plural(cases));
    if (response) {
        cite(writer,
             (struct fact){NULL, "received", response->received, response->requested, "requests"});
        say(writer, "; %zu of %zu requests were met", response->received, response->requested);
        say_percentage(writer, response->received, response->requested);
    }
    end_sentence(writer);
    say(writer,
        "the cases were chosen, not drawn at random: the results point to where to look, and "
        "prove nothing about cases that were not audited");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* "the level of need (question 10), on 7 of the 8 cases" */
static const char *differing_text(struct writer *writer, size_t index)
{
    const struct item *item = &writer->results->template->items[index];
    struct agreement agreement = writer->results->items[index].agreement;
    size_t cases = agreement_cases(&agreement);
    cite(writer, (struct fact){item->id, "differed", agreement.differed, cases, "cases_compared"});
    const char *on =
        cases == 1 ? "the one case compared"
                   : arena_format(writer->arena, "%zu of %zu cases", agreement.differed, cases);
    return arena_format(writer->arena, "%s (question %s), on %s", item->phrase, item->number, on);
}

/* Names the questions on which agencies most often give opposite answers about one child.
 * Checklists are left out: each agency has its own file, so their answers need not agree. */
static void say_disagreement(struct writer *writer)
{
    const struct template *template = writer->results->template;
    const char **questions = arena_array(writer->arena, template->item_count, sizeof *questions);
    size_t most = 0, count = 0;
    bool shaded = false;
    for (size_t i = 0; i < template->item_count; i++) {
        size_t differed = writer->results->items[i].agreement.differed;
        if (!template->questions[template->items[i].question].checklist &&
            !item_is_neutral(template, i) && differed > most)
            most = differed;
    }
    for (size_t i = 0; most && i < template->item_count; i++) {
        const struct question *question = question_of_item(template, i);
        if (question->checklist || item_is_neutral(template, i) ||
            writer->results->items[i].agreement.differed != most)
            continue;
        questions[count++] = differing_text(writer, i);
        shaded = shaded || has_shades(question);
    }
    if (!count)
        return;
    say(writer,
        shaded ? "returns on one child were most often positive and negative side by side on %s"
               : "returns on one child gave opposite answers most often on %s",
        text_join(writer->arena, questions, count, " and "));
    end_sentence(writer);
}

/* "question 3 (6 of 6; of the positive ones, 3 of 12)" */
static const char *explained_text(struct writer *writer, size_t index)
{
    const struct item *item = &writer->results->template->items[index];
    const struct explanation *explanation = &writer->results->items[index].explanation;
    cite(writer, (struct fact){item->id, "negative_without", explanation->negative_without,
                               explanation->negative, "negative"});
    if (!explanation->positive)
        return arena_format(writer->arena, "question %s (%zu of %zu)", item->number,
                            explanation->negative_without, explanation->negative);
    cite(writer, (struct fact){item->id, "positive_without", explanation->positive_without,
                               explanation->positive, "positive"});
    return arena_format(writer->arena, "question %s (%zu of %zu; of the positive ones, %zu of %zu)",
                        item->number, explanation->negative_without, explanation->negative,
                        explanation->positive_without, explanation->positive);
}

/* Names the questions whose negative answers may come from missing paperwork. */
static void say_paperwork(struct writer *writer)
{
    const struct results *results = writer->results;
    size_t items = results->template->item_count, count = 0;
    const char **questions = arena_array(writer->arena, items, sizeof *questions);
    for (size_t i = 0; i < items; i++)
        if (is_explained(&results->items[i].explanation))
            questions[count++] = explained_text(writer, i);
    if (count)
        say(writer,
            "missing paperwork may lie behind part of the negative answers to %s, where the "
            "agency’s "
            "own file lacked what the auditor would have had to read",
            text_join(writer->arena, questions, count, " and "));
    end_sentence(writer);
}

static void say_strengths(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    size_t rules = writer->results->template->finding_count;
    char number[32];
    if (!draft->strength_count)
        return;
    cite(writer, (struct fact){NULL, "strengths", draft->strength_count, 0, NULL});
    say(writer, "%s strength%s stand%s beside %s", number_words(draft->strength_count, number),
        text_plural(draft->strength_count), draft->strength_count == 1 ? "s" : "",
        count_findings(draft->findings, rules, FINDING_SUPPORTED) == 1 ? "it" : "them");
    end_sentence(writer);
}

/* Without this, readers might take the conclusions as an all-clear. */
static void say_immediate(struct writer *writer)
{
    size_t needed = writer->results->immediate_action.needed;
    if (!needed)
        return;
    cite(writer, (struct fact){NULL, "immediate_action_needed", needed,
                               writer->results->all.returns, "returns"});
    say(writer, "whatever else is concluded, %zu return%s call%s for immediate action", needed,
        text_plural(needed), needed == 1 ? "s" : "");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* Lists the supported findings with their numbers. */
static void list_findings(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    size_t rules = writer->results->template->finding_count, count = 0;
    const char **items = arena_array(writer->arena, rules, sizeof *items);
    for (size_t i = 0; i < rules; i++)
        if (draft->findings[i].state == FINDING_SUPPORTED) {
            items[count] =
                arena_format(writer->arena, "Finding %zu: %s", count + 1, draft->findings[i].title);
            count++;
        }
    if (count)
        document_list(writer->document, items, count, false);
}

void write_conclusions(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    write_heading(writer, 2, "conclusions", "Conclusions");
    write_basis(writer);
    write_best_and_weakest(writer);
    say_disagreement(writer);
    say_paperwork(writer);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    if (writer->results->template->finding_count)
        say_finding_count(writer, draft->findings);
    say_strengths(draft);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    list_findings(draft);
    say_immediate(writer);
}
