#include "finding_rules.h"
#include "answer.h"
#include "passages.h"
#include "report/language/words.h"

#include <stdlib.h>
#include <string.h>

/* A rule while it is applied to the round. */
struct trial {
    struct writer *writer;
    const struct finding_rule *rule;
    const struct theme_mentions *mentions; /* of the rule's comment theme, or NULL */
};

struct reached {
    const struct choice *choice;
    struct share share;
};

/* Takes the current sentences as the finding's statement, with the facts behind them. */
static void take_statement(struct writer *writer, struct finding *finding)
{
    struct fact *facts = arena_array(writer->arena, writer->fact_count, sizeof *facts);
    for (size_t i = 0; i < writer->fact_count; i++)
        facts[i] = writer->facts[i];
    finding->facts = facts;
    finding->fact_count = writer->fact_count;
    finding->statement = end_item(writer);
}

static const char *not_evaluated(struct finding *finding, const char *why)
{
    finding->state = FINDING_NOT_EVALUATED;
    finding->statement = why;
    return why;
}

/* Applies a rule about shares. A share on a base too small for a percentage supports nothing. */
static void try_shares(const struct trial *trial, struct finding *finding)
{
    const struct finding_rule *rule = trial->rule;
    size_t reached = 0, usable = 0;
    for (size_t i = 0; i < rule->choice_count; i++) {
        struct share share = share_of_choice(trial->writer->results, &rule->choices[i]);
        if (!base_is_large_enough(share.base))
            continue;
        usable++;
        reached += share_reaches(&share, rule->at_least);
    }
    if (reached >= rule->items_needed)
        finding->state = FINDING_SUPPORTED;
    else if (usable < rule->choice_count &&
             reached + (rule->choice_count - usable) >= rule->items_needed)
        not_evaluated(finding,
                      "Not evaluated: the base is below 10 returns, which is too few for a "
                      "percentage.");
}

static bool has_notes(const struct writer *writer)
{
    return writer->round && writer->round->notes_count;
}

static void try_mentions(const struct trial *trial, struct finding *finding)
{
    const struct finding_rule *rule = trial->rule;
    const struct writer *writer = trial->writer;
    if (!trial->mentions) {
        not_evaluated(finding, "Not evaluated: the comments were not read.");
        return;
    }
    if (!writer->results->comment_count && !has_notes(writer)) {
        not_evaluated(finding, "Not evaluated: there are no comments and no notes to look into.");
        return;
    }
    bool by_returns = rule->returns_needed && trial->mentions->returns >= rule->returns_needed;
    bool by_passages = rule->passages_needed &&
                       mentions_in_notes(writer, trial->mentions) >= rule->passages_needed;
    finding->state = by_returns || by_passages ? FINDING_SUPPORTED : FINDING_NOT_SUPPORTED;
}

static void say_returns(struct writer *writer, const struct theme_mentions *mentions)
{
    cite(writer, (struct fact){mentions->id, "mentioned_in_returns", mentions->returns,
                               writer->results->all.returns, "returns"});
    if (mentions->returns)
        say(writer, "%zu return%s", mentions->returns, text_plural(mentions->returns));
    else
        say(writer, "no return");
}

static void say_passages(struct writer *writer, const struct theme_mentions *mentions)
{
    size_t count = mentions_in_notes(writer, mentions);
    cite(writer, (struct fact){mentions->id, "mentioned_in_notes", count, 0, NULL});
    if (count)
        say(writer, "%zu passage%s", count, text_plural(count));
    else
        say(writer, "no passage");
}

/* "the comments of 2 returns and 6 passages of the notes" */
static void say_mentions(struct writer *writer, const struct theme_mentions *mentions,
                         enum segment_kind kind)
{
    if (kind == SEGMENT_MENTIONS)
        say(writer, "the comments of ");
    if (kind != SEGMENT_PASSAGES)
        say_returns(writer, mentions);
    if (kind == SEGMENT_PASSAGES || (kind == SEGMENT_MENTIONS && has_notes(writer))) {
        say(writer, "%s", kind == SEGMENT_MENTIONS ? " and " : "");
        say_passages(writer, mentions);
        say(writer, "%s", kind == SEGMENT_MENTIONS ? " of the notes" : "");
    }
}

static int compare_worst(const void *first, const void *second)
{
    const struct reached *a = first, *b = second;
    int order = compare_shares(&a->share, &b->share);
    if (order)
        return order;
    return a->choice < b->choice ? -1 : 1;
}

/* Finds the choices of the rule that reach its threshold, the largest shares first. */
static size_t find_reached(const struct trial *trial, struct reached *reached)
{
    const struct finding_rule *rule = trial->rule;
    size_t count = 0;
    for (size_t i = 0; i < rule->choice_count; i++) {
        struct share share = share_of_choice(trial->writer->results, &rule->choices[i]);
        if (base_is_large_enough(share.base) && share_reaches(&share, rule->at_least))
            reached[count++] = (struct reached){&rule->choices[i], share};
    }
    if (count)
        qsort(reached, count, sizeof *reached, compare_worst);
    return count;
}

static void say_choice(struct writer *writer, const struct choice *choice)
{
    const struct template *template = writer->results->template;
    const struct question *question = question_of_item(template, choice->item);
    if (choice->by_option)
        say_answer(writer, choice->item, &question->options[choice->option], IN_FULL);
    else
        say_role(writer, choice->item, choice->role, IN_FULL);
}

static void say_reached(const struct trial *trial)
{
    struct writer *writer = trial->writer;
    struct reached *reached =
        arena_array(writer->arena, trial->rule->choice_count, sizeof *reached);
    size_t count = find_reached(trial, reached);
    for (size_t i = 0; i < count; i++) {
        say(writer, "%s", i == 0 ? "" : i + 1 == count ? ", and " : "; ");
        say_share(writer, &reached[i].share, SHARE_OF_RETURNS);
        say(writer, " ");
        say_choice(writer, reached[i].choice);
    }
}

static void say_segment(const struct trial *trial, const struct segment *segment)
{
    struct writer *writer = trial->writer;
    struct share share;
    switch (segment->kind) {
    case SEGMENT_TEXT:
        say(writer, "%s", segment->text);
        break;
    case SEGMENT_SHARE:
        share = share_of_choice(writer->results, &segment->choice);
        if (share.base)
            say_share(writer, &share, SHARE_OF_RETURNS);
        else
            say(writer, "no returns");
        break;
    case SEGMENT_REACHED:
        say_reached(trial);
        break;
    case SEGMENT_MENTIONS:
    case SEGMENT_RETURNS:
    case SEGMENT_PASSAGES:
        if (trial->mentions) /* never NULL here: the loader checks it */
            say_mentions(writer, trial->mentions, segment->kind);
        break;
    }
}

/* True if the next words begin a sentence. */
static bool begins_sentence(const struct text_buffer *prose)
{
    return prose->length == 0 ||
           (prose->length > 1 && prose->characters[prose->length - 1] == ' ' &&
            strchr(".?!", prose->characters[prose->length - 2]));
}

/* Says a segment. A slot at the beginning of a sentence gets a capital; the author's own text is
 * not changed. */
static void state_segment(const struct trial *trial, const struct segment *segment)
{
    struct text_buffer *prose = &trial->writer->sentence;
    bool begins = segment->kind != SEGMENT_TEXT && begins_sentence(prose);
    size_t at = prose->length;
    say_segment(trial, segment);
    if (begins)
        prose_capitalise(prose, at);
}

static void write_statement(const struct trial *trial, struct finding *finding)
{
    for (size_t i = 0; i < trial->rule->segment_count; i++)
        state_segment(trial, &trial->rule->segments[i]);
    take_statement(trial->writer, finding);
}

/* " (“Requires improvement” or “Inadequate”)" if several options have the role, otherwise "". */
static const char *labels_of_several(struct writer *writer, const struct question *question,
                                     enum role role)
{
    return options_of_role(question, role) > 1
               ? arena_format(writer->arena, " (%s)", labels_text(writer, question, role))
               : "";
}

/* An item's negative answers as evidence, or its positive ones if it cannot have negative ones. */
static struct evidence item_evidence(struct writer *writer, size_t index)
{
    const struct results *results = writer->results;
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    enum role role = option_of_role(question, ROLE_NEGATIVE) ? ROLE_NEGATIVE : ROLE_POSITIVE;
    struct share answered = share_of_role(results, index, role, BASE_ANSWERED);
    struct share appropriate = share_of_role(results, index, role, BASE_APPROPRIATE);
    const char *text = arena_format(
        writer->arena, "%s %s: %s answers%s from %s of the returns that answered", item->number,
        item->short_label, role_name(role), labels_of_several(writer, question, role),
        share_text(writer, answered.count, answered.base));
    if (appropriate.base != answered.base)
        text = arena_format(writer->arena, "%s, and %s where the question was appropriate", text,
                            share_text(writer, appropriate.count, appropriate.base));
    size_t not_asked = results->items[index].measure.not_asked;
    if (not_asked)
        text = arena_format(writer->arena, "%s; %zu %s not asked", text, not_asked,
                            not_asked == 1 ? "was" : "were");
    return (struct evidence){.item = item->id, .text = text};
}

static void add_evidence(const struct trial *trial, struct finding *finding)
{
    const struct finding_rule *rule = trial->rule;
    struct evidence *evidence = arena_array(
        trial->writer->arena, rule->evidence_count + 2 * rule->passages_shown, sizeof *evidence);
    for (size_t i = 0; i < rule->evidence_count; i++)
        evidence[i] = item_evidence(trial->writer, rule->evidence[i]);
    finding->evidence = evidence;
    finding->evidence_count = rule->evidence_count;
    if (!trial->mentions)
        return;
    finding->evidence_count += select_passages(trial->writer, trial->mentions, rule->passages_shown,
                                               evidence + rule->evidence_count);
    finding->passages_found = trial->mentions->passage_count;
}

/* True if no figure behind the finding is withheld: neither its text nor its presence may tell
 * anything about a withheld figure. */
static bool can_be_public(const struct results *results, const struct finding_rule *rule)
{
    if (rule->by_mentions)
        return false;
    for (size_t i = 0; i < rule->choice_count; i++)
        if (!item_is_whole(results, rule->choices[i].item))
            return false;
    for (size_t i = 0; i < rule->segment_count; i++)
        if (rule->segments[i].kind == SEGMENT_SHARE &&
            !item_is_whole(results, rule->segments[i].choice.item))
            return false;
    return true;
}

/* A public finding has no evidence. One that may not be published looks as if its rule did not
 * hold. */
static void evaluate(const struct trial *trial, struct finding *finding)
{
    bool public = is_public(trial->writer->results);
    if (public && !can_be_public(trial->writer->results, trial->rule))
        return;
    if (trial->rule->by_mentions)
        try_mentions(trial, finding);
    else
        try_shares(trial, finding);
    if (finding->state == FINDING_SUPPORTED) {
        write_statement(trial, finding);
        if (!public)
            add_evidence(trial, finding);
    } else if (public) {
        finding->state = FINDING_NOT_SUPPORTED;
        finding->statement = NULL;
    }
}

struct finding *evaluate_findings(struct writer *writer, const struct theme_mentions *mentions)
{
    const struct template *template = writer->results->template;
    struct finding *findings =
        arena_array(writer->arena, template->finding_count, sizeof *findings);
    for (size_t i = 0; i < template->finding_count; i++) {
        const struct finding_rule *rule = &template->findings[i];
        struct trial trial = {writer, rule, NULL};
        findings[i] = (struct finding){.id = rule->id,
                                       .state = FINDING_NOT_SUPPORTED,
                                       .title = rule->title,
                                       .challenge = rule->challenge};
        if (rule->by_mentions && mentions)
            trial.mentions = &mentions[rule->comment_theme];
        evaluate(&trial, &findings[i]);
    }
    return findings;
}

size_t count_findings(const struct finding *findings, size_t count, enum finding_state state)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        found += findings[i].state == state;
    return found;
}

void say_finding_count(struct writer *writer, const struct finding *findings)
{
    size_t rules = writer->results->template->finding_count;
    size_t supported = count_findings(findings, rules, FINDING_SUPPORTED);
    size_t open = count_findings(findings, rules, FINDING_NOT_EVALUATED);
    char number[32];
    cite(writer, (struct fact){NULL, "findings", supported, rules, "rules"});
    cite(writer, (struct fact){NULL, "findings_not_evaluated", open, rules, "rules"});
    if (supported)
        say(writer, "%s finding%s for the board %s supported by what came in",
            number_words(supported, number), text_plural(supported), supported == 1 ? "is" : "are");
    else if (open == rules)
        say(writer, "none of the template’s %zu findings could be evaluated on these answers",
            rules);
    else
        say(writer, "none of the template’s findings is supported by what came in");
    if (open && open < rules)
        say(writer, "; %zu of the template’s %zu could not be evaluated", open, rules);
    end_sentence(writer);
}
