/* The form as a page: its content, and what a hostile template cannot put into it. */
#include "test.h"

#include "form/form.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOSTILE "</textarea><script>alert(1)</script>\\\"' onfocus='alert(2)"
#define ESCAPED                                                                                    \
    "&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onfocus=&#39;alert(2)"

static const char hostile[] =
    "{\"schema\": \"cinaudit.template/1\", \"id\": \"id " HOSTILE "\", \"title\": \"title " HOSTILE
    "\", \"introduction\": \"introduction " HOSTILE "\", "
    "\"themes\": [{\"id\": \"t\", \"number\": \"1\", \"title\": \"All\", "
    "\"questions\": [\"a\", \"b\"]}], "
    "\"questions\": ["
    "{\"id\": \"a\", \"number\": \"1 " HOSTILE "\", \"text\": \"list " HOSTILE "\", "
    "\"ticked\": \"y\", \"not_ticked\": \"n\", "
    "\"items\": [{\"id\": \"c " HOSTILE "\", \"number\": \"1c " HOSTILE
    "\", \"text\": \"line " HOSTILE "\"}, {\"id\": \"d\", \"number\": \"1d\", \"text\": \"two\"}], "
    "\"options\": [{\"value\": \"y\", \"label\": \"Yes\", \"role\": \"positive\"}, "
    "{\"value\": \"n\", \"label\": \"No\", \"role\": \"negative\"}]}, "
    "{\"id\": \"b\", \"number\": \"2\", \"text\": \"single\", "
    "\"applies_if\": {\"item\": \"d\", \"options\": [\"n\", \"y\"]}, "
    "\"options\": [{\"value\": \"value " HOSTILE "\", \"label\": \"label " HOSTILE
    "\", \"short\": \"short " HOSTILE "\", \"role\": \"positive\", \"comment_expected\": true}, "
    "{\"value\": \"n\", \"label\": \"No\", \"role\": \"negative\", \"comment_expected\": true}]}]}";

/* The page in memory; the caller frees it. It is made from the template with that JSON, or from
 * that of 2014 for NULL. */
static char *page_of(const char *json, const char *case_id, const char *agency)
{
    char *page = NULL;
    size_t size = 0;
    struct arena arena;
    struct problems problems;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, print_problem, NULL);
    struct text source = json ? text_of(json) : template_shipped(0)->source;
    struct form form = {.template = template_load(&arena, source, "test", &problems),
                        .case_id = text_of(case_id),
                        .agency = text_of(agency),
                        .setting = text_of("")};
    FILE *out = open_memstream(&page, &size);
    if (!form.template || !out)
        abort();
    form_html(out, &arena, &form);
    fclose(out);
    arena_free(&arena);
    return page;
}

static size_t occurrences(const char *page, const char *part)
{
    size_t count = 0;
    for (; (page = strstr(page, part)); page += strlen(part))
        count++;
    return count;
}

static void assert_once(const char *page, const char *part)
{
    if (occurrences(page, part) != 1)
        print_error("%zu times: %s\n", occurrences(page, part), part);
    assert_int_equal(occurrences(page, part), 1);
}

static void check_same_bytes(void **state)
{
    char *page = page_of(hostile, "A", "School"), *again = page_of(hostile, "A", "School");
    (void)state;
    assert_string_equal(page, again);
    free(page);
    free(again);
}

static void check_structure(void **state)
{
    char *page = page_of(NULL, "", "");
    (void)state;
    assert_int_equal(occurrences(page, "data-question=\""), 11);
    assert_int_equal(occurrences(page, "data-item=\""), 17);
    assert_int_equal(occurrences(page, "role=\"radiogroup\""), 7);
    assert_int_equal(occurrences(page, "<textarea"), 11);
    assert_int_equal(occurrences(page, "type=\"radio\""), 43); /* with immediate action */
    assert_int_equal(occurrences(page, " required "), 2);
    assert_int_equal(occurrences(page, " readonly "), 0);
    assert_int_equal(occurrences(page, " data-longest=\"200\" value=\"\""), 3);
    assert_once(page, "Please comment if you answer “No”.");
    free(page);
}

static void check_filled_in(void **state)
{
    char *page = page_of(NULL, "C \"2\"", "<GP> & others’");
    (void)state;
    assert_once(page, " required readonly data-longest=\"200\" value=\"C &quot;2&quot;\">");
    assert_once(page,
                " required readonly data-longest=\"200\" value=\"&lt;GP&gt; &amp; others’\">");
    assert_int_equal(occurrences(page, "Filled in for you."), 2);
    free(page);
}

static void check_condition(void **state)
{
    char *page = page_of(hostile, "", "");
    (void)state;
    assert_once(page,
                " data-number=\"2\" data-decided-by=\"item1\" data-deciding-options=\"1 0\">");
    assert_once(page,
                "<p class=\"condition\">Asked only if question 1d is answered No or Yes.</p>");
    free(page);
}

static void check_hostile_template(void **state)
{
    char *page = page_of(hostile, "", "");
    (void)state;
    assert_int_equal(occurrences(page, "<script"), 1);
    assert_int_equal(occurrences(page, "</script>"), 1);
    assert_int_equal(occurrences(page, "</textarea>"), 2);
    assert_int_equal(occurrences(page, "alert("), 2 * occurrences(page, ESCAPED));
    assert_once(page, "<title>title " ESCAPED "</title>");
    assert_once(page, "<h1>title " ESCAPED "</h1>");
    assert_once(page, "<p class=\"introduction\">introduction " ESCAPED "</p>");
    assert_once(page, "data-template=\"id " ESCAPED "\">");
    assert_once(page, "data-number=\"1 " ESCAPED "\">");
    assert_once(page, "<span class=\"text\">list " ESCAPED "</span>");
    assert_once(page, "data-item=\"c " ESCAPED "\" data-number=\"1c " ESCAPED "\">");
    assert_once(page, "<span>line " ESCAPED "</span>");
    assert_once(page, "aria-label=\"Clear the answer to 1c " ESCAPED "\">");
    assert_once(page, "value=\"value " ESCAPED "\"> <span>label " ESCAPED "</span>");
    assert_once(page, "if you answer “short " ESCAPED "” or “No”.");
    free(page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_same_bytes), cmocka_unit_test(check_structure),
        cmocka_unit_test(check_filled_in), cmocka_unit_test(check_condition),
        cmocka_unit_test(check_hostile_template)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
