/* Stores the texts of the current return, and reports problems in it. */
#include "builder.h"

#include "input/name_fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct cell_place cell_place_of(struct place place)
{
    return (struct cell_place){place.line, place.item};
}

void builder_init(struct builder *builder, struct arena *arena,
                  const struct reader_options *options)
{
    const struct template *template = options->template;
    *builder = (struct builder){.template = template,
                                .problems = options->problems,
                                .arena = arena,
                                .comments_wanted = options->comments,
                                .name_case = options->name_case,
                                .is_return = options->is_return,
                                .context = options->context,
                                .corrections = options->corrections,
                                .correction_count = options->correction_count,
                                .redactor = options->redactor,
                                .today = options->today ? options->today : ""};
    builder->here = arena_array(arena, options->correction_count, sizeof(struct correction *));
    size_t questions = template->question_count;
    builder->spellings = arena_array(arena, template->item_count, sizeof *builder->spellings);
    builder->answers = arena_alloc(arena, template->item_count);
    builder->cells = arena_alloc(arena, template->item_count);
    builder->doubtful = arena_array(arena, template->item_count, sizeof *builder->doubtful);
    builder->column_taken = arena_alloc(arena, template->column_count);
    builder->print_count = questions + FIELD_COUNT + 1;
    builder->prints = arena_array(arena, builder->print_count, sizeof *builder->prints);
    builder->comments = arena_array(arena, questions, sizeof *builder->comments);
    builder->comment_lines = arena_array(arena, questions, sizeof *builder->comment_lines);
    builder->comment_texts = arena_array(arena, questions, sizeof *builder->comment_texts);
}

void builder_begin(struct builder *builder, struct place place)
{
    const struct template *template = builder->template;
    builder->place = place;
    builder->problems_before = builder->problems->length;
    builder->open = true;
    builder->left_out = builder->doubted = builder->alarm_doubted = false;
    builder->completed[0] = '\0';
    builder->immediate_action = IMMEDIATE_NOT_SAID;
    builder->length = 0;
    builder->waiting_count = builder->label_count = 0;
    memset(builder->answers, ANSWER_NONE, template->item_count);
    memset(builder->cells, CELL_MISSING, template->item_count);
    memset(builder->column_taken, false, template->column_count);
    memset(builder->fields, 0, sizeof builder->fields);
    memset(builder->prints, 0, builder->print_count * sizeof *builder->prints);
    memset(builder->comments, 0, template->question_count * sizeof *builder->comments);
}

struct return_key builder_key(const struct builder *builder)
{
    return (struct return_key){builder_kept(builder, builder->fields[FIELD_CASE]),
                               builder_kept(builder, builder->fields[FIELD_AGENCY]),
                               builder_kept(builder, builder->fields[FIELD_SETTING])};
}

bool builder_take(struct builder *builder, const struct column *column)
{
    unsigned char *taken = &builder->column_taken[column - builder->template->columns];
    bool first = !*taken;
    *taken = true;
    return first;
}

void builder_leave_out(struct builder *builder)
{
    builder->left_out = true;
}

char *builder_room(struct builder *builder, size_t more)
{
    builder->characters = arena_reserve(builder->arena, builder->characters, builder->length, more,
                                        &builder->capacity, 1);
    return builder->characters + builder->length;
}

struct stretch builder_keep(struct builder *builder, struct text text)
{
    if (text.length)
        memcpy(builder_room(builder, text.length), text.data, text.length);
    builder->length += text.length;
    return (struct stretch){builder->length - text.length, text.length};
}

struct text builder_kept(const struct builder *builder, struct stretch stretch)
{
    return (struct text){stretch.length ? builder->characters + stretch.begin : "", stretch.length};
}

bool builder_refuse_spreadsheet_fault(const struct builder *builder, struct text cell,
                                      struct cell_place place)
{
    const char *fault = spreadsheet_fault(cell);
    if (fault)
        builder_say(builder, SEVERITY_ERROR, place, "%s %s",
                    PROBLEM_QUOTED(builder->problems, text_trim(cell)), fault);
    return fault;
}

/* The name of an answer in a correction. */
static const char *item_name(const struct template *template, const struct waiting *waiting)
{
    return waiting->kind == COLUMN_ITEM        ? template->items[waiting->index].id
           : waiting->kind == COLUMN_CHECKLIST ? template->questions[waiting->index].id
                                               : field_name((enum field)waiting->index);
}

/* Gives the next problem the correction of the answer that is judged, if one is. */
static void suggest(const struct builder *builder)
{
    enum { LONGEST = 1000 };
    const struct waiting *judged = builder->judged;
    struct problems *problems = builder->problems;
    struct text case_id = builder_kept(builder, builder->fields[FIELD_CASE]);
    struct text agency = builder_kept(builder, builder->fields[FIELD_AGENCY]);
    struct text setting = builder_kept(builder, builder->fields[FIELD_SETTING]);
    if (!judged || !case_id.length || !agency.length || judged->cell.length > LONGEST)
        return;
    struct text cell = text_trim(builder_kept(builder, judged->cell));
    problem_mend(
        problems, "corrections", NULL,
        "{\"file\": %s, \"case\": %s, \"agency\": %s%s%s, \"item\": \"%s\", \"from\": %s, "
        "\"to\": %s, \"why\": \"" TO_BE_FILLED_IN "\", \"by\": \"" TO_BE_FILLED_IN
        "\", \"on\": \"" TO_BE_FILLED_IN "\"}",
        problem_json_file(problems, builder->place.file), problem_json(problems, case_id),
        problem_json(problems, agency), setting.length ? ", \"setting\": " : "",
        setting.length ? problem_json(problems, setting) : "", item_name(builder->template, judged),
        problem_json(problems, cell),
        problem_json(problems, text_of(builder->meant ? builder->meant : TO_BE_FILLED_IN)));
}

void builder_say(const struct builder *builder, enum severity severity, struct cell_place place,
                 const char *format, ...)
{
    char message[1500];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    struct place at = {builder->place.file, place.line, place.item};
    struct text case_id = builder_kept(builder, builder->fields[FIELD_CASE]);
    struct text agency =
        problem_name(builder->problems, builder_kept(builder, builder->fields[FIELD_AGENCY]));
    if (severity >= SEVERITY_WARNING)
        suggest(builder);
    struct arena scratch;
    arena_init_like(&scratch, builder->arena);
    const char *kind = problem_kind(&scratch, format, message);
    if (case_id.length && agency.length)
        problem_add_of_kind(builder->problems, severity, at, kind, "%s (%.*s, %.*s)", message,
                            TEXT_ARGUMENTS(case_id), TEXT_ARGUMENTS(agency));
    else
        problem_add_of_kind(builder->problems, severity, at, kind, "%s", message);
    arena_free(&scratch);
}
