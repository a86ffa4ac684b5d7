/* How a template's sentences, standards, comment themes and findings are loaded. */
#include "test.h"

#include "template/template.h"

#include <stdio.h>
#include <string.h>

#define JSON(...) #__VA_ARGS__

/* clang-format off */
static const char source[] = JSON(
{"schema": "cinaudit.template/1", "id": "rules", "title": "Rules", "strength": 80,
 "themes": [
   {"id": "t", "number": "1", "title": "Plans", "questions": ["q1", "q2"], "notes": "parents"},
   {"id": "u", "number": "2", "title": "Files", "questions": ["q3"]}],
 "questions": [
   {"id": "q1", "number": "1", "text": "Is there a plan?", "short": "Plan", "phrase": "a plan",
    "standard": 90, "explained_by": ["q3.2", "q2"], "caveat": "It may be kept elsewhere.",
    "options": [
      {"value": "yes", "label": "Yes", "role": "positive", "says": "saw a plan",
       "says_briefly": "saw one"},
      {"value": "no", "label": "No", "role": "negative", "comment_expected": true},
      {"value": "positive", "label": "Positive", "role": "negative", "comment_expected": false},
      {"value": "na", "label": "Not applicable", "role": "not_applicable"}]},
   {"id": "q2", "number": "2", "text": "Was it reviewed?", "short": "Review", "options": [
      {"value": "yes", "label": "Yes", "role": "positive"},
      {"value": "no", "label": "No", "role": "negative"}]},
   {"id": "q3", "number": "3", "text": "What is on file?", "ticked": "yes", "not_ticked": "no",
    "items": [
      {"id": "q3.1", "number": "3.1", "text": "a chronology", "standard": 100},
      {"id": "q3.2", "number": "3.2", "text": "details", "phrase": "contact details"}],
    "options": [
      {"value": "no", "label": "No", "role": "negative", "says": "saw no {{item}}"},
      {"value": "yes", "label": "Yes", "role": "positive"}]}],
 "comment_themes": [
   {"id": "fathers", "title": "Fathers", "patterns": ["father", "\\bdads?\\b"]},
   {"id": "workload", "title": "Workload", "patterns": ["caseload"]}],
 "findings": [
   {"id": "negative", "title": "Few plans", "challenge": "Where?",
    "when": {"items": ["q3.2", "q1"], "role": "negative", "base": "appropriate", "at_least": 25},
    "statement": "{{q1.negative.answered}} and {{q3.2.no.appropriate}} of (these)",
    "evidence": {"items": ["q2", "q3.1"]}},
   {"id": "option", "title": "No file", "challenge": "Why?",
    "when": {"items": ["q3.1", "q3.2", "q1"], "option": "no", "base": "answered",
             "at_least": 100, "items_needed": 2},
    "statement": "Of all: {{q1.positive.answered}}{{q1.na.answered}}", "evidence": {"passages": 3}},
   {"id": "mentions", "title": "Workload", "challenge": "How many?",
    "when": {"comment_theme": "workload", "returns": 2, "passages": 6},
    "statement": "{{mentions.returns}}, {{mentions.passages}}: {{q2.no.answered}}."},
   {"id": "notes", "title": "Fathers", "challenge": "Who?",
    "when": {"comment_theme": "fathers", "passages": 1}, "statement": "Some do.",
    "evidence": {"passages": 0}}]});
/* clang-format on */

enum { Q1, Q2, Q3_1, Q3_2 }; /* the items */

struct loaded {
    struct arena arena;
    const struct template *template;
};

static int load(void **state)
{
    static struct loaded loaded;
    struct problems problems;
    arena_init(&loaded.arena, NULL, NULL);
    problems_init(&problems, &loaded.arena, print_problem, NULL);
    loaded.template = template_load(&loaded.arena, text_of(source), "rules", &problems);
    *state = &loaded;
    return loaded.template ? 0 : -1;
}

static int unload(void **state)
{
    struct loaded *loaded = *state;
    arena_free(&loaded->arena);
    return 0;
}

static void check_options(void **state)
{
    const struct loaded *loaded = *state;
    const struct template_option *options = loaded->template->questions[0].options;
    assert_string_equal(options[0].says, "saw a plan");
    assert_string_equal(options[0].says_briefly, "saw one");
    assert_false(options[0].comment_expected);
    assert_null(options[1].says);
    assert_null(options[1].says_briefly);
    assert_true(options[1].comment_expected);
    assert_false(options[2].comment_expected);
    options = loaded->template->questions[2].options;
    assert_string_equal(options[0].says, "saw no {{item}}");
    assert_null(options[0].says_briefly);
}

static void check_items(void **state)
{
    const struct loaded *loaded = *state;
    const struct item *items = loaded->template->items;
    assert_string_equal(items[Q1].phrase, "a plan");
    assert_string_equal(items[Q2].phrase, "Review");
    assert_string_equal(items[Q3_1].phrase, "a chronology");
    assert_string_equal(items[Q3_2].phrase, "contact details");
    assert_int_equal(items[Q1].standard, 90);
    assert_int_equal(items[Q2].standard, 0);
    assert_int_equal(items[Q3_1].standard, 100);
    assert_string_equal(items[Q1].caveat, "It may be kept elsewhere.");
    assert_null(items[Q2].caveat);
    assert_int_equal(items[Q1].explained_by_count, 2);
    assert_int_equal(items[Q1].explained_by[0], Q3_2);
    assert_int_equal(items[Q1].explained_by[1], Q2);
    assert_int_equal(items[Q3_2].explained_by_count, 0);
}

static void check_themes(void **state)
{
    const struct loaded *loaded = *state;
    const struct template *template = loaded->template;
    assert_int_equal(template->strength, 80);
    assert_string_equal(template->themes[0].notes, "parents");
    assert_null(template->themes[1].notes);
    assert_int_equal(template->comment_theme_count, 2);
    assert_string_equal(template->comment_themes[0].id, "fathers");
    assert_string_equal(template->comment_themes[0].title, "Fathers");
    assert_int_equal(template->comment_themes[0].pattern_count, 2);
    assert_string_equal(template->comment_themes[0].patterns[1], "\\bdads?\\b");
}

static void assert_choice(struct choice choice, size_t item, enum role role, enum base base)
{
    assert_int_equal(choice.item, item);
    assert_false(choice.by_option);
    assert_int_equal(choice.role, role);
    assert_int_equal(choice.base, base);
}

static void assert_option(struct choice choice, size_t item, size_t option, enum base base)
{
    assert_int_equal(choice.item, item);
    assert_true(choice.by_option);
    assert_int_equal(choice.option, option);
    assert_int_equal(choice.base, base);
}

static void assert_text(struct segment segment, const char *text)
{
    assert_int_equal(segment.kind, SEGMENT_TEXT);
    assert_string_equal(segment.text, text);
}

static void check_rule_by_role(void **state)
{
    const struct loaded *loaded = *state;
    const struct finding_rule *rule = &loaded->template->findings[0];
    assert_string_equal(rule->id, "negative");
    assert_string_equal(rule->title, "Few plans");
    assert_string_equal(rule->challenge, "Where?");
    assert_false(rule->by_mentions);
    assert_int_equal(rule->at_least, 25);
    assert_int_equal(rule->items_needed, 1);
    assert_int_equal(rule->choice_count, 2);
    assert_choice(rule->choices[0], Q3_2, ROLE_NEGATIVE, BASE_APPROPRIATE);
    assert_choice(rule->choices[1], Q1, ROLE_NEGATIVE, BASE_APPROPRIATE);
    assert_int_equal(rule->segment_count, 4);
    assert_int_equal(rule->segments[0].kind, SEGMENT_SHARE);
    assert_choice(rule->segments[0].choice, Q1, ROLE_NEGATIVE, BASE_ANSWERED);
    assert_text(rule->segments[1], " and ");
    assert_option(rule->segments[2].choice, Q3_2, 0, BASE_APPROPRIATE);
    assert_text(rule->segments[3], " of (these)");
    assert_int_equal(rule->evidence_count, 2);
    assert_int_equal(rule->evidence[0], Q2);
    assert_int_equal(rule->evidence[1], Q3_1);
    assert_int_equal(rule->passages_shown, 0);
}

/* An option's index counts within its question. A role's name wins over an option's value. */
static void check_rule_by_option(void **state)
{
    const struct loaded *loaded = *state;
    const struct finding_rule *rule = &loaded->template->findings[1];
    assert_int_equal(rule->at_least, 100);
    assert_int_equal(rule->items_needed, 2);
    assert_int_equal(rule->choice_count, 3);
    assert_option(rule->choices[0], Q3_1, 0, BASE_ANSWERED);
    assert_option(rule->choices[1], Q3_2, 0, BASE_ANSWERED);
    assert_option(rule->choices[2], Q1, 1, BASE_ANSWERED);
    assert_int_equal(rule->segment_count, 3);
    assert_text(rule->segments[0], "Of all: ");
    assert_choice(rule->segments[1].choice, Q1, ROLE_POSITIVE, BASE_ANSWERED);
    assert_option(rule->segments[2].choice, Q1, 3, BASE_ANSWERED);
    assert_int_equal(rule->evidence_count, 0);
    assert_int_equal(rule->passages_shown, 3);
}

static void check_rule_by_mentions(void **state)
{
    static const enum segment_kind kinds[] = {SEGMENT_RETURNS, SEGMENT_TEXT,  SEGMENT_PASSAGES,
                                              SEGMENT_TEXT,    SEGMENT_SHARE, SEGMENT_TEXT};
    const struct loaded *loaded = *state;
    const struct finding_rule *rule = &loaded->template->findings[2];
    assert_true(rule->by_mentions);
    assert_int_equal(rule->comment_theme, 1);
    assert_int_equal(rule->returns_needed, 2);
    assert_int_equal(rule->passages_needed, 6);
    assert_int_equal(rule->choice_count, 0);
    assert_int_equal(rule->segment_count, LENGTH(kinds));
    for (size_t i = 0; i < LENGTH(kinds); i++)
        assert_int_equal(rule->segments[i].kind, kinds[i]);
    assert_int_equal(rule->passages_shown, 5);
    rule = &loaded->template->findings[3];
    assert_int_equal(rule->comment_theme, 0);
    assert_int_equal(rule->returns_needed, 0);
    assert_int_equal(rule->passages_needed, 1);
    assert_int_equal(rule->segment_count, 1);
    assert_text(rule->segments[0], "Some do.");
    assert_int_equal(rule->passages_shown, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_options),        cmocka_unit_test(check_items),
        cmocka_unit_test(check_themes),         cmocka_unit_test(check_rule_by_role),
        cmocka_unit_test(check_rule_by_option), cmocka_unit_test(check_rule_by_mentions)};
    return cmocka_run_group_tests(tests, load, unload);
}
