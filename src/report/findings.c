#include "findings.h"

#include <stdlib.h>

/* A rule while it is held against the round. */
struct trial {
    struct writer *writer;
    const struct finding_rule *rule;
    const struct theme_mentions *mentions; /* of the rule's comment theme; or NULL */
};

/* The sentences in hand, as a text of their own, with the facts they rest on. */
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

/* Holds a rule of shares. A share on a base that is too small for a percentage supports nothing. */
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
        not_evaluated(finding, "Not evaluated: fewer than 10 returns answered, which is too few "
                               "for a percentage.");
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

/* "2 returns", "6 passages" */
static void say_mentions(struct writer *writer, const struct theme_mentions *mentions,
                         bool in_notes)
{
    size_t count = in_notes ? mentions_in_notes(writer, mentions) : mentions->returns;
    const char *unit = in_notes ? "passage" : "return";
    if (in_notes)
        rest_on(writer, (struct fact){mentions->id, "mentioned_in_notes", count, 0, NULL});
    else
        rest_on(writer, (struct fact){mentions->id, "mentioned_in_returns", count,
                                      writer->results->all.returns, "returns"});
    if (count)
        say(writer, "%zu %s%s", count, unit, text_plural(count));
    else
        say(writer, "no %s", unit);
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
            say(writer, "no returns, since none answered,");
        break;
    case SEGMENT_RETURNS:
    case SEGMENT_PASSAGES:
        if (trial->mentions) /* the loader has seen to it */
            say_mentions(writer, trial->mentions, segment->kind == SEGMENT_PASSAGES);
        break;
    }
}

/* Makes the first letter of every sentence a capital: a place may begin one. */
static void capitalise(struct prose *prose)
{
    bool begins = true;
    for (size_t i = 0; i < prose->length; i++) {
        char *c = &prose->characters[i];
        if (begins && *c >= 'a' && *c <= 'z')
            *c = (char)(*c - 'a' + 'A');
        if (*c != ' ')
            begins = false;
        if (*c == '.' && i + 1 < prose->length && prose->characters[i + 1] == ' ')
            begins = true;
    }
}

static void state(const struct trial *trial, struct finding *finding)
{
    for (size_t i = 0; i < trial->rule->segment_count; i++)
        say_segment(trial, &trial->rule->segments[i]);
    capitalise(&trial->writer->sentence);
    take_statement(trial->writer, finding);
}

/* An item's figures as evidence: "1f Child in Need Plan: 58.3% positive …". */
static struct evidence item_evidence(struct writer *writer, size_t index)
{
    const struct item *item = &writer->results->template->items[index];
    struct measure measure = measure_item(writer->results->template, &writer->results->all, index);
    const char *text = arena_format(
        writer->arena, "%s %s: positive answers from %s of those that answered", item->number,
        item->short_label, share_text(writer, measure.positive, measure.answered));
    if (measure.not_applicable)
        text = arena_format(writer->arena, "%s, and %s where appropriate", text,
                            share_text(writer, measure.positive, measure.appropriate));
    return (struct evidence){.item = item->id, .text = text};
}

/* The first passages of comments, and the first of notes. */
static size_t add_passages(const struct trial *trial, struct evidence *evidence)
{
    const struct theme_mentions *mentions = trial->mentions;
    size_t comments = 0, notes = 0, count = 0;
    for (size_t i = 0; i < mentions->passage_count; i++) {
        const struct evidence *passage = &mentions->passages[i];
        bool in_notes = false;
        for (size_t j = 0; has_notes(trial->writer) && j < trial->writer->round->notes_count; j++)
            in_notes |= passage->source == trial->writer->round->notes[j].path;
        size_t *taken = in_notes ? &notes : &comments;
        if ((*taken)++ < trial->rule->passages_shown)
            evidence[count++] = *passage;
    }
    return count;
}

static void show(const struct trial *trial, struct finding *finding)
{
    const struct finding_rule *rule = trial->rule;
    struct evidence *evidence = arena_array(
        trial->writer->arena, rule->evidence_count + 2 * rule->passages_shown, sizeof *evidence);
    for (size_t i = 0; i < rule->evidence_count; i++)
        evidence[i] = item_evidence(trial->writer, rule->evidence[i]);
    finding->evidence = evidence;
    finding->evidence_count = rule->evidence_count;
    if (trial->mentions)
        finding->evidence_count += add_passages(trial, evidence + rule->evidence_count);
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
        if (rule->by_mentions)
            try_mentions(&trial, &findings[i]);
        else
            try_shares(&trial, &findings[i]);
        if (findings[i].state == FINDING_SUPPORTED) {
            state(&trial, &findings[i]);
            show(&trial, &findings[i]);
        }
    }
    return findings;
}
