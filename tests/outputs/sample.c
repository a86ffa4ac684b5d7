/* sample NAME: writes a document to standard output as HTML, for a browser test. Each document
 * strains the page in its own way. Without a name it lists them. */
#include "render/render.h"
#include "report/document/document.h"

#include <stdio.h>
#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static const char long_question[] =
    "Has the audit of this child's case identified any particular areas of strength, good "
    "practice, deficits in practice or concerns, and if so, has each of them been brought to the "
    "attention of the manager who answers for it, recorded on the child's file with a date, and "
    "taken to the next meeting of those who work with the family?";

/* An answer or item, its count and its base. */
struct count {
    const char *label;
    size_t count, base;
    enum tone tone;
};

static const char *value_of(struct arena *arena, size_t count, size_t base)
{
    char percent[32];
    if (!base)
        return "–";
    if (!base_is_large_enough(base))
        return arena_format(arena, "%zu of %zu", count, base);
    return arena_format(arena, "%zu (%s%%)", count, percentage(count, base, 1, percent));
}

static void fill_row(struct arena *arena, struct table_row *row, const struct count *count)
{
    const char **cells = arena_array(arena, 3, sizeof *cells);
    cells[0] = count->label;
    cells[1] = arena_format(arena, "%zu", count->count);
    cells[2] = value_of(arena, count->count, count->base);
    row->cells = cells;
    row->bar = (struct bar){count->count, count->base, count->tone, cells[2]};
}

static void add_counts(struct document *document, enum chart_kind chart, const char *caption,
                       const char *title, const struct count *counts, size_t length)
{
    static const struct table_column columns[] = {
        {"Answer", false}, {"Returns", true}, {"Of those that answered", true}};
    struct arena *arena = document->arena;
    struct table *table = arena_alloc(arena, sizeof *table);
    struct table_row *rows = arena_array(arena, length, sizeof *rows);
    for (size_t i = 0; i < length; i++)
        fill_row(arena, &rows[i], &counts[i]);
    *table = (struct table){.caption = caption,
                            .columns = columns,
                            .column_count = LENGTH(columns),
                            .rows = rows,
                            .row_count = length,
                            .chart = chart,
                            .chart_title = title};
    document_table(document, table);
}

static const char **grid_cells(struct arena *arena, const char *label, size_t row, size_t cases)
{
    const char **cells = arena_array(arena, cases + 2, sizeof *cells);
    cells[0] = label;
    cells[1] = arena_format(arena, "%zu of %zu", 20 + row, cases * 4);
    for (size_t i = 0; i < cases; i++)
        cells[i + 2] = (i + row) % 7
                           ? arena_format(arena, "%zu of %zu", (i * row) % 4, 3 + (i + row) % 2)
                           : "–";
    return cells;
}

/* Items by cases, as at the end of a report. */
static void add_grid(struct document *document, const char *const *labels, size_t rows,
                     size_t cases)
{
    struct arena *arena = document->arena;
    struct table *table = arena_alloc(arena, sizeof *table);
    struct table_column *columns = arena_array(arena, cases + 2, sizeof *columns);
    struct table_row *lines = arena_array(arena, rows, sizeof *lines);
    columns[0] = (struct table_column){"Item", false};
    columns[1] = (struct table_column){"All", true};
    for (size_t i = 0; i < cases; i++)
        columns[i + 2] = (struct table_column){arena_format(arena, "%c", (char)('A' + i)), true};
    for (size_t i = 0; i < rows; i++)
        lines[i].cells = grid_cells(arena, labels[i], i, cases);
    *table = (struct table){.caption = "Positive answers where appropriate, by case",
                            .columns = columns,
                            .column_count = cases + 2,
                            .rows = lines,
                            .row_count = rows};
    document_table(document, table);
}

static const struct count contents_of_files[] = {
    {"1a Up-to-date basic information for the child (name, date of birth, address, etc.)", 23, 24,
     TONE_POSITIVE},
    {"1b Up-to-date parent details", 20, 24, TONE_POSITIVE},
    {"1c Does this include any male parent or carer in the household?", 15, 24, TONE_POSITIVE},
    {"1d Up-to-date details of other agencies or workers involved", 21, 24, TONE_POSITIVE},
    {"1e Case summary or chronology of key events", 9, 24, TONE_POSITIVE},
    {"1f Child in Need Plan", 17, 24, TONE_POSITIVE},
    {"1g Child in Need Meeting record", 16, 24, TONE_POSITIVE}};
static const struct count supervision[] = {{"Yes", 14, 23, TONE_POSITIVE},
                                           {"No", 7, 23, TONE_NEGATIVE},
                                           {"Not applicable", 2, 23, TONE_NOT_APPLICABLE}};
static const struct count drugs_or_alcohol[] = {{"Yes", 6, 24, TONE_POSITIVE},
                                                {"No", 1, 24, TONE_NEGATIVE},
                                                {"Not sure/don't know", 6, 24, TONE_UNSURE},
                                                {"Not applicable", 11, 24, TONE_NOT_APPLICABLE}};
static const struct count agencies[] = {{"Children's Social Care", 8, 8, TONE_NEUTRAL},
                                        {"School", 6, 6, TONE_NEUTRAL},
                                        {"GP", 2, 8, TONE_NEUTRAL},
                                        {"Police", 1, 4, TONE_NEUTRAL}};
static const char *const items[] = {
    "1a Basic information",  "1b Parent details", "1c Male parent or carer", "1e Chronology",
    "1f Child in Need Plan", "2 Supervision",     "3 Clear on impact",       "8 Drugs or alcohol"};
static const char *const challenges[] = {
    "What will each agency change so that a chronology is on every file by the next audit?",
    "How does the board know that GPs are asked for, and give, what they know of a family?",
    "Which agencies cannot yet say what difference their part of the plan is to make?"};

static void add_response(struct document *document)
{
    document_heading(document, 2, "response", "1 The audit and its returns");
    document_text(document, BLOCK_PARAGRAPH,
                  "Eight cases were audited. 28 of 37 requests were met by a return (75.7%), from "
                  "11 kinds of agency. Shares are of the returns that answered a question.");
    document_text(document, BLOCK_NOTICE,
                  "Statistics made from children's files are still about children. Groups here "
                  "are small: do not pass this report on beyond the board.");
    add_counts(document, CHART_BARS, "Requests that were met by a return, by agency",
               "Most requests to social care and schools were met.", agencies, LENGTH(agencies));
    document_text(document, BLOCK_NOTE,
                  "Outstanding: A, GP; B, Police; C, GP; C, Police; D, GP; E, GP.");
}

static void add_questions(struct document *document)
{
    document_heading(document, 2, "themes", "2 What the returns say");
    document_heading(document, 3, "file", "2.1 File and record management");
    document_heading(document, 4, "q1", "Question 1: Does your agency's file contain?");
    add_counts(document, CHART_BARS, "Question 1: files that hold each item",
               "Share of files that hold each item", contents_of_files, LENGTH(contents_of_files));
    document_text(document, BLOCK_NOTE, "28 returns: 24 answered, 4 no answer.");
    document_heading(document, 4, "q2", "Question 2: Supervision");
    document_text(document, BLOCK_PARAGRAPH,
                  "Of 23 agencies that answered, 14 (60.9%) have evidence that the case was "
                  "overseen or discussed in supervision with a manager or safeguarding lead.");
    add_counts(document, CHART_PIE, "Question 2: is there evidence of supervision?",
               "14 of 23 agencies found evidence of supervision.", supervision,
               LENGTH(supervision));
    document_quote(document,
                   "Discussed in supervision in January; the plan that came of it is on file.\n"
                   "Nothing since.",
                   "School (case A)");
    document_heading(document, 3, "plan", "2.2 Child in Need Plan");
    add_counts(document, CHART_PIE, "Question 8: are drug or alcohol issues addressed?",
               "Answers to question 8", drugs_or_alcohol, LENGTH(drugs_or_alcohol));
}

static void make_report(struct document *document)
{
    document->title = "Multi-agency case audit: Child in Need Plans";
    document->subtitle = "Report to the safeguarding board, April 2014";
    add_response(document);
    add_questions(document);
    document_heading(document, 2, "findings", "3 Findings and challenges");
    document_list(document, challenges, LENGTH(challenges), true);
    document_heading(document, 2, "grid", "4 The cases side by side");
    add_grid(document, items, LENGTH(items), 8);
}

static void make_grid(struct document *document)
{
    document->title = "Twenty-five cases";
    document_heading(document, 2, "grid", "The cases side by side");
    add_grid(document, items, LENGTH(items), 25);
    document_heading(document, 2, "after", "What comes after it");
    add_counts(document, CHART_PIE, "Question 2", "Question 2", supervision, LENGTH(supervision));
}

static void make_long(struct document *document)
{
    static const struct count counts[] = {{long_question, 3, 7, TONE_POSITIVE},
                                          {long_question, 4, 7, TONE_POSITIVE}};
    static const char *const items_of_long[] = {long_question, long_question};
    document->title = long_question;
    document->subtitle = long_question;
    document_heading(document, 2, "long", long_question);
    add_counts(document, CHART_BARS, long_question, long_question, counts, LENGTH(counts));
    add_counts(document, CHART_PIE, long_question, long_question, counts, LENGTH(counts));
    document_list(document, items_of_long, LENGTH(items_of_long), false);
    document_quote(document, long_question, long_question);
}

static void make_single(struct document *document)
{
    static const struct count one[] = {{"Yes", 1, 1, TONE_POSITIVE}, {"No", 0, 1, TONE_NEGATIVE}};
    static const struct count none[] = {{"Yes", 0, 0, TONE_POSITIVE}, {"No", 0, 0, TONE_NEGATIVE}};
    static const struct count zero[] = {{"1a Basic information", 0, 1, TONE_POSITIVE}};
    document->title = "One return";
    document_heading(document, 2, "one", "One return");
    add_counts(document, CHART_PIE, "One answer", "One answer", one, LENGTH(one));
    add_counts(document, CHART_PIE, "No answer", "No answer", none, LENGTH(none));
    add_counts(document, CHART_BARS, "One item", "One item", zero, LENGTH(zero));
}

static void make_slices(struct document *document)
{
    static const struct count slivers[] = {{"Nearly all", 999999, 1000003, TONE_POSITIVE},
                                           {"One", 1, 1000003, TONE_NEGATIVE},
                                           {"Another", 1, 1000003, TONE_UNSURE},
                                           {"A third", 1, 1000003, TONE_NOT_APPLICABLE},
                                           {"A fourth", 1, 1000003, TONE_NEUTRAL}};
    static const struct count like[] = {{"Yes, in full", 30, 100, TONE_POSITIVE},
                                        {"Yes, for the most part", 22, 100, TONE_POSITIVE},
                                        {"Yes, in some part", 19, 100, TONE_POSITIVE},
                                        {"Hardly", 11, 100, TONE_NEGATIVE},
                                        {"No", 9, 100, TONE_NEGATIVE},
                                        {"Don't know", 5, 100, TONE_UNSURE},
                                        {"Not applicable", 4, 100, TONE_NOT_APPLICABLE}};
    document->title = "Slices";
    document_heading(document, 2, "slivers", "Slices too small to see");
    add_counts(document, CHART_PIE, "Slivers", "Slivers", slivers, LENGTH(slivers));
    document_heading(document, 2, "like", "Slices of like tone");
    add_counts(document, CHART_PIE, "Shades", "Shades", like, LENGTH(like));
}

/* Two wide letters, which are repeated without a space. */
#define CHILD "\xE5\x85\x90\xE7\xAB\xA5"

/* Texts that somebody could write into a return, by malice or by mistake. */
static const char *const hostile[] = {
    "<script>alert(1)</script>",
    "</svg></table></main><script>alert(2)</script>",
    "\"><img src=x onerror=alert(3)>",
    "' onfocus=alert(4) autofocus='",
    "</title></style><style>*{display:none}</style>",
    "<!-- never closed",
    "]]><![CDATA[",
    "&lt;b&gt; &amp; &#0; &unknown;",
    "\xE2\x80\xAEturned round\xE2\x80\xAC \xE2\x81\xA6isolated "
    "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xE2\x81\xA9",
    "controls \x01\x1B[31m\x7F\xC2\x9B and \xEF\xBF\xBE\xEF\xB7\x90 end",
    "not UTF-8: \xFF\xC3( \xED\xA0\x80",
    CHILD CHILD CHILD CHILD CHILD CHILD CHILD CHILD CHILD CHILD,
    "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 \xF0\x9F\x98\x80 and one word of no end: "
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "javascript:alert(5)"};

static void make_hostile(struct document *document)
{
    struct count counts[LENGTH(hostile)];
    for (size_t i = 0; i < LENGTH(hostile); i++)
        counts[i] = (struct count){hostile[i], i, LENGTH(hostile), (enum tone)(i % TONE_COUNT)};
    document->title = hostile[4];
    document->subtitle = hostile[0];
    for (size_t i = 0; i < LENGTH(hostile); i++) {
        document_heading(document, 2, hostile[i], hostile[i]);
        document_text(document, BLOCK_PARAGRAPH, hostile[i]);
        document_text(document, BLOCK_NOTICE, hostile[i]);
        document_text(document, BLOCK_NOTE, hostile[i]);
        document_quote(document, hostile[i], hostile[i]);
        add_counts(document, CHART_BARS, hostile[i], hostile[i], counts, LENGTH(counts));
    }
    document_list(document, hostile, LENGTH(hostile), false);
    add_counts(document, CHART_PIE, hostile[1], hostile[1], counts, LENGTH(counts));
    add_grid(document, hostile, LENGTH(hostile), 12);
}

static void make_empty(struct document *document)
{
    document->title = "Nothing";
}

static const struct {
    const char *name;
    void (*make)(struct document *document);
} samples[] = {{"report", make_report}, {"grid", make_grid},     {"long", make_long},
               {"single", make_single}, {"slices", make_slices}, {"hostile", make_hostile},
               {"empty", make_empty}};

int main(int count, char **arguments)
{
    struct arena arena;
    for (size_t i = 0; i < LENGTH(samples); i++) {
        if (count < 2)
            puts(samples[i].name);
        else if (strcmp(arguments[1], samples[i].name) == 0) {
            arena_init(&arena, NULL, NULL);
            struct document document = {.arena = &arena};
            samples[i].make(&document);
            render_html(stdout, &arena, &(struct report){.document = document},
                        &(struct render_options){0});
            arena_free(&arena);
            return ferror(stdout) != 0;
        }
    }
    return count < 2 ? 0 : 2;
}
