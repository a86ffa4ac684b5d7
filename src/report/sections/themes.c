/* Writes the themes, each with its questions (table, chart, text, comments) and its notes. */
#include "notes.h"
#include "report/text/checklist.h"
#include "report/text/condition.h"
#include "report/text/expected_comments.h"
#include "report/text/item.h"
#include "report/text/mentions.h"
#include "sections.h"
#include "tables.h"
#include "template/roles.h"

#include <string.h>

/* "School, case A, answered “No”" */
static const char *comment_source(struct writer *writer, const struct comment *comment)
{
    const struct question *question = &writer->results->template->questions[comment->question];
    const char *name =
        writer_name(writer->arena, comment->case_id, comment->agency, comment->setting);
    if (comment->answer < ANSWER_OPTION)
        return name;
    return arena_format(writer->arena, "%s, answered “%s”", name,
                        question->options[comment->answer - ANSWER_OPTION].short_label);
}

static void write_comments(struct writer *writer, size_t question)
{
    const struct results *results = writer->results;
    bool begun = false;
    for (size_t i = 0; i < results->comment_count; i++) {
        const struct comment *comment = &results->comments[i];
        if (comment->question != question)
            continue;
        if (!begun)
            write_heading(writer, 4,
                          arena_format(writer->arena, "comments %s",
                                       results->template->questions[question].id),
                          "Comments");
        begun = true;
        document_quote(writer->document, comment->text.data, comment_source(writer, comment));
    }
}

/* True for a checklist that is described in one text. If several options are positive, as grades
 * are, each item has its own text. */
static bool is_told_as_one(const struct question *question)
{
    return question->checklist && options_of_role(question, ROLE_POSITIVE) == 1;
}

static void write_items_separately(struct writer *writer, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++) {
        const struct item *item = &writer->results->template->items[question->first_item + i];
        write_heading(writer, 4, item->id,
                      arena_format(writer->arena, "%s  %s", item->number, item->text));
        write_item_table(writer, question->first_item + i);
        narrate_item(writer, question->first_item + i);
    }
    say_expected_comments(writer, question);
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* Any item may have figures withheld, so each that has none gets its own text. */
static void write_public_answers(struct writer *writer, const struct question *question)
{
    if (question->checklist)
        write_checklist_table(writer, question);
    else
        write_item_table(writer, question->first_item);
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++)
        if (item_is_told(writer->results, i))
            narrate_answers(writer, i);
}

static void write_answers(struct writer *writer, const struct question *question)
{
    if (is_public(writer->results)) {
        write_public_answers(writer, question);
    } else if (is_told_as_one(question)) {
        write_checklist_table(writer, question);
        narrate_checklist(writer, question);
    } else if (question->checklist) {
        write_items_separately(writer, question);
    } else {
        write_item_table(writer, question->first_item);
        narrate_item(writer, question->first_item);
    }
}

static void write_question(struct writer *writer, size_t index)
{
    const struct question *question = &writer->results->template->questions[index];
    write_heading(writer, 3, question->id,
                  arena_format(writer->arena, "%s. %s", question->number, question->text));
    say_condition(writer, question);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    write_answers(writer, question);
    write_comments(writer, index);
}

static const struct passages *notes_of(const struct draft *draft, const char *name)
{
    const struct round *round = draft->writer.round;
    for (size_t i = 0; name && round && i < round->notes_count; i++)
        if (strcmp(round->notes[i].name, name) == 0)
            return &round->notes[i].passages;
    return NULL;
}

static void write_theme(struct draft *draft, const struct theme *theme)
{
    struct writer *writer = &draft->writer;
    const struct passages *notes = notes_of(draft, theme->notes);
    if (!theme->question_count && !(notes && notes->count))
        return;
    write_heading(writer, 2, theme->id,
                  arena_format(writer->arena, "%s %s", theme->number, theme->title));
    for (size_t i = 0; i < theme->question_count; i++)
        write_question(writer, theme->questions[i]);
    if (!notes || !notes->count)
        return;
    bool apart = theme->question_count >
                 0; /* notes need a heading, or they look like comments on the last question */
    if (apart)
        write_heading(writer, 3, arena_format(writer->arena, "notes %s", theme->id), "Notes");
    write_notes(writer, notes, apart ? 3 : 2);
}

static bool theme_takes(const struct template *template, const char *name)
{
    for (size_t i = 0; i < template->theme_count; i++)
        if (template->themes[i].notes && strcmp(template->themes[i].notes, name) == 0)
            return true;
    return false;
}

/* Writes the notes that no theme asks for, so that they are not lost. */
static void write_other_notes(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    for (size_t i = 0; writer->round && i < writer->round->notes_count; i++) {
        const struct notes *notes = &writer->round->notes[i];
        if (theme_takes(writer->results->template, notes->name) || !notes->passages.count)
            continue;
        write_heading(writer, 2, notes->name,
                      arena_format(writer->arena, "Notes: %s", notes->name));
        write_notes(writer, &notes->passages, 2);
    }
}

void write_themes(struct draft *draft)
{
    const struct template *template = draft->writer.results->template;
    for (size_t i = 0; i < template->theme_count; i++) {
        document_section(draft->writer.document, "themes", template->themes[i].id);
        write_theme(draft, &template->themes[i]);
    }
    document_section(draft->writer.document, "themes", NULL);
    write_other_notes(draft);
}
