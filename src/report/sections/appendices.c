/* Writes the appendices: cases, grids, questions, and problems in the data. */
#include "report/language/words.h"
#include "report/text/condition.h"
#include "report/text/mend.h"
#include "sections.h"
#include "tables.h"
#include "template/roles.h"

enum { CASES_PER_TABLE = 8, AGENCIES_PER_TABLE = 4 };

/* "Appendix 2: The cases" */
static void write_appendix_heading(struct draft *draft, const char *name, const char *title)
{
    write_heading(&draft->writer, 2, name,
                  arena_format(draft->writer.arena, "Appendix %u: %s", ++draft->appendices, title));
}

static const char *with_part(struct writer *writer, const char *text, struct text part,
                             const char *join)
{
    if (!part.length)
        return text;
    return arena_format(writer->arena, "%s%s%.*s", text, *text ? join : "", TEXT_ARGUMENTS(part));
}

/* "girl, aged 8, Crewe team" */
static const char *description(struct writer *writer, const struct round_case *one)
{
    const char *text = with_part(writer, "", one->sex, "");
    struct text age = age_words(one->age);
    if (age.length)
        text = arena_format(writer->arena, "%s%saged %.*s", text, *text ? ", " : "",
                            TEXT_ARGUMENTS(age));
    text = with_part(writer, text, one->team, ", ");
    return with_part(writer, text, one->heritage, ", ");
}

void write_cases(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    if (!writer->round || !writer->round->cases.count)
        return;
    write_appendix_heading(draft, "cases", "The cases");
    struct table_maker maker = table_begin(writer, "The cases in outline");
    table_add_column(&maker, "Case", false);
    table_add_column(&maker, "Child", false);
    table_add_column(&maker, "Outline", false);
    table_add_column(&maker, "What became of the plan", false);
    for (size_t i = 0; i < writer->round->cases.count; i++) {
        const struct round_case *one = &writer->round->cases.list[i];
        const char **cells = table_add_row(&maker, (struct bar){0});
        cells[0] = one->shown.data;
        cells[1] = description(writer, one);
        cells[2] = one->outline.length ? one->outline.data : "–";
        cells[3] = one->status.length ? one->status.data : "–";
    }
    table_end(writer, &maker);
}

static void write_grid_appendix(struct draft *draft, const char *name, const char *title,
                                const struct group *groups, size_t count, const char *what,
                                size_t most)
{
    struct writer *writer = &draft->writer;
    if (!count)
        return;
    write_appendix_heading(draft, name, title);
    document_text(writer->document, BLOCK_PARAGRAPH,
                  "Each cell says how many returns gave a positive answer, of those where the "
                  "question was appropriate; the percentage stands beside it where the base is 10 "
                  "or more. A dash means that there was no such return.");
    write_grid(writer, groups, count, what, most);
}

void write_case_grid(struct draft *draft)
{
    const struct results *results = draft->writer.results;
    write_grid_appendix(draft, "case-grid", "Answers by case", results->cases, results->case_count,
                        "case", CASES_PER_TABLE);
}

void write_agency_grid(struct draft *draft)
{
    const struct results *results = draft->writer.results;
    write_grid_appendix(draft, "agency-grid", "Answers by agency", results->agencies,
                        results->agency_count, "agency", AGENCIES_PER_TABLE);
}

void write_questions(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    const struct template *template = writer->results->template;
    write_appendix_heading(draft, "questions", "The questions");
    struct table_maker maker = table_begin(writer, "The questions of the template");
    table_add_column(&maker, "Number", false);
    table_add_column(&maker, "Question", false);
    table_add_column(&maker, "Answers", false);
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        const char **cells = table_add_row(&maker, (struct bar){0});
        cells[0] = question->number;
        cells[1] = question->text;
        if (question->applies_if.option_count)
            cells[1] = arena_format(writer->arena, "%s (asked only where %s)", question->text,
                                    condition_text(writer, question));
        cells[2] = option_labels(writer->arena, question);
        for (size_t j = 0; question->checklist && j < question->item_count; j++) {
            const struct item *item = &template->items[question->first_item + j];
            const char **line = table_add_row(&maker, (struct bar){0});
            line[0] = item->number;
            line[1] = item->text;
            line[2] = "";
        }
    }
    table_end(writer, &maker);
}

/* "returns/school.csv: School (Infants) on case A, q2", as far as a mend says that. */
static const char *mend_place(struct writer *writer, const struct mend *mend)
{
    const char *text = mend->file ? mend->file : "";
    text = with_part(writer, text, mend->agency, *text ? ": " : "");
    if (mend->setting.length)
        text = arena_format(writer->arena, "%s (%s)", text, mend->setting.data);
    if (mend->case_id.length)
        text = arena_format(writer->arena, "%s%scase %s", text, *text ? " on " : "",
                            mend->case_id.data);
    return mend->item ? arena_format(writer->arena, "%s, %s", text, mend->item) : text;
}

static const char *mend_reason(struct writer *writer, const struct mend *mend)
{
    const char *text = with_part(writer, "", mend->why, "");
    text = with_part(writer, text, mend->by, " – ");
    text = with_part(writer, text, mend->on, ", ");
    return *text ? text : "–";
}

void write_mends(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    const struct round *round = writer->round;
    if (!round || !round->mend_count)
        return;
    write_appendix_heading(draft, "mends", "What was put right");
    document_text(writer->document, BLOCK_PARAGRAPH,
                  "What agencies sent stays as it came. Here is what the round’s manifest says is "
                  "to be read in another way, or left out, and why.");
    struct table_maker maker = table_begin(writer, "What was put right, and why");
    static const char *const heads[] = {"What", "Which", "As it came", "As it counts", "Why"};
    for (size_t i = 0; i < LENGTH(heads); i++)
        table_add_column(&maker, heads[i], false);
    for (size_t i = 0; i < round->mend_count; i++) {
        const struct mend *mend = &round->mends[i];
        const char **cells = table_add_row(&maker, (struct bar){0});
        const char *blank = mend->kind == MEND_CORRECTION ? "(blank)" : "–";
        const char *which = mend_place(writer, mend);
        cells[0] = mend_words(mend->kind);
        cells[1] = *which ? which : "–";
        cells[2] = mend->from.length ? mend->from.data : blank;
        cells[3] = mend->to.length ? mend->to.data : blank;
        cells[4] = mend_reason(writer, mend);
    }
    table_end(writer, &maker);
}

static size_t count_errors(const struct results *results)
{
    size_t errors = 0;
    for (size_t i = 0; i < results->problem_count; i++)
        errors += results->problems[i].severity == SEVERITY_ERROR;
    return errors;
}

void write_error_notice(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    size_t errors = count_errors(writer->results);
    if (!errors)
        return;
    writer->section = "problems";
    cite(writer, (struct fact){NULL, "errors", errors, 0, NULL});
    say(writer,
        "%zu error%s %s found in the returns; what could not be read is left out of every figure, "
        "and is listed under “Problems found in the data”",
        errors, text_plural(errors), errors == 1 ? "was" : "were");
    end_paragraph(writer, BLOCK_NOTICE);
}

static const char *place_text(struct writer *writer, const struct place *place)
{
    const char *text = place->file;
    if (place->line)
        text = arena_format(writer->arena, "%s, line %zu", text, place->line);
    if (place->item)
        text = arena_format(writer->arena, "%s, %s", text, place->item);
    return text;
}

void write_problems(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    const struct results *results = writer->results;
    write_appendix_heading(draft, "problems", "Problems found in the data");
    if (!results->problem_count)
        document_text(writer->document, BLOCK_PARAGRAPH, "None.");
    struct table_maker maker = table_begin(writer, "Problems found in the data");
    table_add_column(&maker, "Kind", false);
    table_add_column(&maker, "Where", false);
    table_add_column(&maker, "What", false);
    for (size_t i = 0; i < results->problem_count; i++) {
        const struct problem *problem = &results->problems[i];
        const char **cells = table_add_row(&maker, (struct bar){0});
        cells[0] = severity_name(problem->severity);
        cells[1] = place_text(writer, &problem->place);
        cells[2] = problem->message;
    }
    table_end(writer, &maker);
}
