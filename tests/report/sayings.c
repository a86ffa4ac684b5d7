/* The table of sayings is at the end. */
#include "sayings.h"

#include "report/language/share.h"
#include "report/language/words.h"
#include "report/sections/report.h"
#include "report/text/agreement.h"
#include "report/text/answer.h"
#include "report/text/checklist.h"
#include "report/text/condition.h"
#include "report/text/expected_comments.h"
#include "report/text/finding_rules.h"
#include "report/text/grades.h"
#include "report/text/item.h"
#include "report/text/mentions.h"
#include "report/text/missing.h"
#include "report/text/paperwork.h"
#include "report/text/passages.h"
#include "report/text/range.h"
#include "round.h"

#include <stdlib.h>
#include <string.h>

static void fail(struct speech *speech, const char *what, struct text text)
{
    if (!speech->error)
        speech->error =
            arena_format(speech->writer.arena, "%s: “%.*s”", what, TEXT_ARGUMENTS(text));
}

/* Cuts the first word off a text. Returns an empty text if there is none. */
static struct text cut_word(struct text *text)
{
    const char *space = memchr(text->data, ' ', text->length);
    struct text word = {text->data, space ? (size_t)(space - text->data) : text->length};
    *text = text_trim((struct text){text->data + word.length, text->length - word.length});
    return word;
}

static struct text next_word(struct speech *speech)
{
    return cut_word(&speech->rest);
}

/* The rest of the line. */
static struct text all_words(struct speech *speech)
{
    struct text words = speech->rest;
    speech->rest.length = 0;
    return words;
}

/* True if the word comes next; it is then read. */
static bool next_is(struct speech *speech, const char *word)
{
    struct text rest = speech->rest;
    if (!text_equal(cut_word(&rest), text_of(word)))
        return false;
    speech->rest = rest;
    return true;
}

static size_t next_number(struct speech *speech)
{
    char *end;
    struct text word = next_word(speech);
    size_t number = strtoul(word.length ? word.data : "", &end, 10);
    if (!word.length || end != word.data + word.length)
        fail(speech, "no number", word);
    return number;
}

static bool next_role(struct speech *speech, enum role *role)
{
    for (*role = ROLE_POSITIVE; *role <= ROLE_NEUTRAL; ++*role)
        if (next_is(speech, role_name(*role)))
            return true;
    return false;
}

/* Reads a value, and returns the option of the item's question that has it. */
static size_t next_option(struct speech *speech, size_t item)
{
    const struct question *question = question_of_item(speech->writer.results->template, item);
    for (size_t i = 0; i < question->option_count; i++)
        if (next_is(speech, question->options[i].value))
            return i;
    fail(speech, "no option and no role", speech->rest);
    return 0;
}

/* Words without a sentence. */

static void say_proportion(struct speech *speech)
{
    char words[64];
    size_t count = next_number(speech);
    next_is(speech, "of");
    size_t base = next_number(speech);
    bool positive = next_is(speech, "positive");
    if (!speech->error)
        say(&speech->writer, "%s",
            (positive ? positive_words : proportion_words)(count, base, words));
}

static void say_number(struct speech *speech)
{
    char words[32];
    say(&speech->writer, "%s", number_words(next_number(speech), words));
}

static void say_age(struct speech *speech)
{
    struct text age = age_words(next_word(speech));
    say(&speech->writer, "%.*s", TEXT_ARGUMENTS(age));
}

static void say_list(struct speech *speech)
{
    const char *words[16];
    size_t count = 0;
    while (speech->rest.length && count < sizeof words / sizeof *words) {
        struct text word = next_word(speech);
        words[count++] = arena_copy(speech->writer.arena, word.data, word.length);
    }
    say(&speech->writer, "%s", text_join(speech->writer.arena, words, count, " and "));
}

/* Reads "7 of 23", perhaps followed by "positive". */
static struct share next_share(struct speech *speech)
{
    struct share share = {.item = "item", .what = "counted", .based_on = BASE_ANSWERED};
    share.count = next_number(speech);
    next_is(speech, "of");
    share.base = next_number(speech);
    share.positive = next_is(speech, "positive");
    return share;
}

static void say_share_alone(struct speech *speech)
{
    struct share share = next_share(speech);
    say_share(&speech->writer, &share, SHARE_ALONE);
}

static void say_share_of_returns(struct speech *speech)
{
    struct share share = next_share(speech);
    say_share(&speech->writer, &share, SHARE_OF_RETURNS);
}

static void say_share_of_them(struct speech *speech)
{
    struct share share = next_share(speech);
    say_share(&speech->writer, &share, SHARE_OF_THEM);
}

static void say_share_figures(struct speech *speech)
{
    struct share share = next_share(speech);
    say_figures(&speech->writer, &share);
}

static void say_share_text(struct speech *speech)
{
    struct share share = next_share(speech);
    say(&speech->writer, "%s", share_text(&speech->writer, share.count, share.base));
}

static void say_percentage_text(struct speech *speech)
{
    struct share share = next_share(speech);
    say(&speech->writer, "%s", percentage_text(&speech->writer, share.count, share.base));
}

static void say_percentage_behind(struct speech *speech)
{
    struct share share = next_share(speech);
    say_percentage(&speech->writer, share.count, share.base);
}

static void say_whether_reached(struct speech *speech)
{
    struct share share = next_share(speech);
    say(&speech->writer, share_reaches(&share, (unsigned)next_number(speech)) ? "yes" : "no");
}

/* Sentences and paragraphs. */

static void say_sentence(struct speech *speech)
{
    struct text words = all_words(speech);
    say(&speech->writer, "%.*s", TEXT_ARGUMENTS(words));
    end_sentence(&speech->writer);
}

static void say_as_item(struct speech *speech)
{
    struct text words = all_words(speech);
    say(&speech->writer, "%.*s", TEXT_ARGUMENTS(words));
    const char **items = arena_array(speech->writer.arena, 1, sizeof *items);
    items[0] = end_item(&speech->writer);
    if (items[0])
        document_list(speech->writer.document, items, 1, false);
}

static void say_paragraph(struct speech *speech)
{
    struct text words = all_words(speech);
    write_paragraph(&speech->writer, BLOCK_NOTE, "%.*s", TEXT_ARGUMENTS(words));
}

/* A heading, and the section in which the next sentence is recorded. */
static void say_under_heading(struct speech *speech)
{
    struct writer *writer = &speech->writer;
    struct text words = all_words(speech);
    const char *heading = arena_copy(writer->arena, words.data, words.length);
    write_heading(writer, 2, heading, heading);
    write_paragraph(writer, BLOCK_PARAGRAPH, "this stands under %s", writer->section);
}

/* About an item. */

static void say_missing_answers_to_it(struct writer *writer, size_t item)
{
    say_missing(writer, item, "the question");
}

static enum wording next_wording(struct speech *speech)
{
    return next_is(speech, "briefly") ? BRIEFLY : IN_FULL;
}

static void say_answer_to_it(struct speech *speech, size_t item)
{
    size_t option = next_option(speech, item);
    const struct question *question = question_of_item(speech->writer.results->template, item);
    say_answer(&speech->writer, item, &question->options[option], next_wording(speech));
}

static void say_role_of_it(struct speech *speech, size_t item)
{
    enum role role;
    if (!next_role(speech, &role))
        fail(speech, "no role", speech->rest);
    say_role(&speech->writer, item, role, next_wording(speech));
}

/* "labels negative", "labels negative unsure" */
static void say_labels_of_it(struct speech *speech, size_t item)
{
    const struct question *question = question_of_item(speech->writer.results->template, item);
    enum role role, other;
    if (!next_role(speech, &role))
        fail(speech, "no role", speech->rest);
    const char *labels = next_role(speech, &other)
                             ? labels_of_both(&speech->writer, question, role, other)
                             : labels_text(&speech->writer, question, role);
    say(&speech->writer, "%s", labels);
}

/* "share yes", "share negative appropriate" */
static void say_share_of_it(struct speech *speech, size_t item)
{
    struct choice choice = {.item = item};
    choice.by_option = !next_role(speech, &choice.role);
    if (choice.by_option)
        choice.option = next_option(speech, item);
    choice.base = next_is(speech, "appropriate") ? BASE_APPROPRIATE : BASE_ANSWERED;
    struct share share = share_of_choice(speech->writer.results, &choice);
    say_share(&speech->writer, &share, SHARE_ALONE);
}

static void say_phrase(struct writer *writer, size_t item)
{
    say(writer, "%s", item_phrase(writer, item));
}

static void say_answerers(struct writer *writer, size_t item)
{
    const struct question *question = question_of_item(writer->results->template, item);
    say(writer, "returns %s; returns%s", answerers(writer, item), where_appropriate(question));
}

static void say_flip(struct writer *writer, size_t item)
{
    static const char *const names[] = {[FLIP_NONE] = "none",
                                        [FLIP_BELOW_HALF] = "below half",
                                        [FLIP_ABOVE_HALF] = "above half",
                                        [FLIP_BELOW_STANDARD] = "below its standard"};
    say(writer, "%s", names[verdict_flip(writer->results, item)]);
}

/* Findings, strengths and mentions. */

static void add_line(struct speech *speech, const char *line)
{
    document_text(speech->writer.document, BLOCK_PARAGRAPH, line);
}

static void add_evidence(struct speech *speech, const struct evidence *evidence, size_t count)
{
    for (size_t i = 0; i < count; i++)
        add_line(speech, evidence[i].item ? evidence[i].text
                                          : arena_format(speech->writer.arena, "%s: %s",
                                                         evidence[i].writer, evidence[i].text));
}

/* Reads an id, and returns the index of the rule or comment theme that has it. */
static size_t next_finding(struct speech *speech)
{
    const struct template *template = speech->writer.results->template;
    for (size_t i = 0; i < template->finding_count; i++)
        if (next_is(speech, template->findings[i].id))
            return i;
    fail(speech, "no finding of the template", speech->rest);
    return 0;
}

static size_t next_comment_theme(struct speech *speech)
{
    const struct template *template = speech->writer.results->template;
    for (size_t i = 0; i < template->comment_theme_count; i++)
        if (next_is(speech, template->comment_themes[i].id))
            return i;
    fail(speech, "no comment theme of the template", speech->rest);
    return 0;
}

static void say_finding(struct speech *speech)
{
    struct writer *writer = &speech->writer;
    size_t number = next_finding(speech);
    if (speech->error)
        return;
    const struct finding *finding = &evaluate_findings(writer, find_mentions(writer))[number];
    writer->statement_count = 0; /* the passages of the other findings */
    if (finding->statement)
        add_line(speech, finding->statement);
    add_evidence(speech, finding->evidence, finding->evidence_count);
    for (size_t i = 0; i < finding->fact_count; i++)
        cite(writer, finding->facts[i]);
}

static void say_count_of_findings(struct speech *speech)
{
    struct writer *writer = &speech->writer;
    const struct finding *findings = evaluate_findings(writer, find_mentions(writer));
    writer->statement_count = 0;
    say_finding_count(writer, findings);
}

static void say_strengths(struct speech *speech)
{
    size_t count;
    const struct strength *strengths = find_strengths(&speech->writer, &count);
    for (size_t i = 0; i < count; i++)
        add_line(speech, strengths[i].statement);
}

static void say_mentions(struct speech *speech)
{
    struct writer *writer = &speech->writer;
    size_t theme = next_comment_theme(speech);
    const struct theme_mentions *mentions = find_mentions(writer);
    if (speech->error || !mentions)
        return;
    mentions += theme;
    add_line(speech, arena_format(writer->arena, "%s: %zu return%s, %zu in notes", mentions->title,
                                  mentions->returns, text_plural(mentions->returns),
                                  mentions_in_notes(writer, mentions)));
    add_evidence(speech, mentions->passages, mentions->passage_count);
}

/* "passages THEME 2": the two passages that are shown. */
static void say_passages(struct speech *speech)
{
    struct writer *writer = &speech->writer;
    size_t theme = next_comment_theme(speech), most = next_number(speech);
    const struct theme_mentions *mentions = find_mentions(writer);
    if (speech->error || !mentions)
        return;
    struct evidence *shown = arena_array(writer->arena, 2 * most, sizeof *shown);
    add_evidence(speech, shown, select_passages(writer, &mentions[theme], most, shown));
}

/* "ranked q1a q1b": the items, ranked by their positive shares where appropriate. */
static void say_ranked(struct speech *speech)
{
    const struct results *results = speech->writer.results;
    struct ranked_share list[16] = {0};
    size_t count = 0;
    while (speech->rest.length && count < sizeof list / sizeof *list) {
        size_t item = item_of_id(results->template, next_word(speech));
        list[count++] = (struct ranked_share){
            item, share_of_role(results, item, ROLE_POSITIVE, BASE_APPROPRIATE)};
    }
    qsort(list, count, sizeof *list, compare_ranked_shares);
    for (size_t i = 0; i < count; i++)
        say(&speech->writer, "%s%s", i ? " " : "", results->template->items[list[i].item].id);
}

/* The sentences of one section of the whole report. */
static void say_section(struct speech *speech)
{
    struct writer *writer = &speech->writer;
    struct text section = next_word(speech);
    const struct report_options options = {.round = writer->round, .decimals = writer->decimals};
    const struct report *report = report_make(writer->arena, writer->results, &options);
    for (size_t i = 0; i < report->statement_count; i++) {
        const struct statement *statement = &report->statements[i];
        if (!text_equal(text_of(statement->section), section))
            continue;
        add_line(speech, statement->text);
        for (size_t j = 0; j < statement->fact_count; j++)
            cite(writer, statement->facts[j]);
    }
}

/* "item q2 range": a sentence about an item. */
static const struct {
    const char *name;
    void (*say)(struct writer *writer, size_t item);
} of_item[] = {{"agreement", say_agreement},
               {"answerers", say_answerers},
               {"answers", narrate_answers},
               {"explanation", say_explanation},
               {"flip", say_flip},
               {"grades", say_grades},
               {"missing", say_missing_answers_to_it},
               {"missing-answers", say_missing_answers},
               {"paragraphs", narrate_item},
               {"phrase", say_phrase},
               {"range", say_range}};

/* "item q2 labels negative": the same, with more words to read. */
static const struct {
    const char *name;
    void (*say)(struct speech *speech, size_t item);
} of_item_with[] = {{"answer", say_answer_to_it},
                    {"labels", say_labels_of_it},
                    {"role", say_role_of_it},
                    {"share", say_share_of_it}};

/* "question q1 checklist" */
static const struct {
    const char *name;
    void (*say)(struct writer *writer, const struct question *question);
} of_question[] = {{"checklist", narrate_checklist},
                   {"comments", say_expected_comments},
                   {"condition", say_condition}};

static void say_of_item(struct speech *speech)
{
    struct text id = next_word(speech);
    size_t item = item_of_id(speech->writer.results->template, id);
    if (item == speech->writer.results->template->item_count) {
        fail(speech, "no item of the template", id);
        return;
    }
    for (size_t i = 0; i < sizeof of_item / sizeof *of_item; i++)
        if (next_is(speech, of_item[i].name)) {
            of_item[i].say(&speech->writer, item);
            return;
        }
    for (size_t i = 0; i < sizeof of_item_with / sizeof *of_item_with; i++)
        if (next_is(speech, of_item_with[i].name)) {
            of_item_with[i].say(speech, item);
            return;
        }
    fail(speech, "nothing that is said of an item", speech->rest);
}

static void say_of_question(struct speech *speech)
{
    const struct template *template = speech->writer.results->template;
    struct text id = next_word(speech);
    size_t number = question_of_id(template, id);
    if (number == template->question_count) {
        fail(speech, "no question of the template", id);
        return;
    }
    for (size_t i = 0; i < sizeof of_question / sizeof *of_question; i++)
        if (next_is(speech, of_question[i].name)) {
            of_question[i].say(&speech->writer, &template->questions[number]);
            return;
        }
    fail(speech, "nothing that is said of a question", speech->rest);
}

static const struct {
    const char *name;
    void (*say)(struct speech *speech);
} sayings[] = {{"age", say_age},
               {"as-item", say_as_item},
               {"figures", say_share_figures},
               {"finding", say_finding},
               {"finding-count", say_count_of_findings},
               {"heading", say_under_heading},
               {"item", say_of_item},
               {"list", say_list},
               {"mentions", say_mentions},
               {"number", say_number},
               {"paragraph", say_paragraph},
               {"passages", say_passages},
               {"percentage", say_percentage_text},
               {"percentage-behind", say_percentage_behind},
               {"proportion", say_proportion},
               {"question", say_of_question},
               {"ranked", say_ranked},
               {"reaches", say_whether_reached},
               {"section", say_section},
               {"sentence", say_sentence},
               {"share", say_share_alone},
               {"share-of-returns", say_share_of_returns},
               {"share-of-them", say_share_of_them},
               {"share-text", say_share_text},
               {"strengths", say_strengths}};

enum { SAYING_COUNT = sizeof sayings / sizeof *sayings };

/* The index of the saying for the first word; SAYING_COUNT if there is none. */
static size_t find_saying(struct text *line)
{
    struct text word = cut_word(line);
    size_t saying = 0;
    while (saying < SAYING_COUNT && !text_equal(word, text_of(sayings[saying].name)))
        saying++;
    return saying;
}

bool is_saying(struct text line)
{
    return find_saying(&line) < SAYING_COUNT;
}

void say_line(struct speech *speech, struct text line)
{
    size_t saying = find_saying(&line);
    speech->rest = line;
    sayings[saying].say(speech);
    if (speech->rest.length)
        fail(speech, "unknown words", speech->rest);
}
