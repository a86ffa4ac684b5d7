#include "builder.h"
#include "names.h"

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
                                .comments_wanted = options->comments};
    size_t questions = template->question_count;
    builder->spellings = arena_array(arena, template->item_count, sizeof *builder->spellings);
    builder->answers = arena_alloc(arena, template->item_count);
    builder->cells = arena_alloc(arena, template->item_count);
    builder->column_taken = arena_alloc(arena, template->column_count);
    builder->comments = arena_array(arena, questions, sizeof *builder->comments);
    builder->comment_texts = arena_array(arena, questions, sizeof *builder->comment_texts);
}

void builder_begin(struct builder *builder, struct place place)
{
    const struct template *template = builder->template;
    builder->place = place;
    builder->left_out = false;
    builder->immediate_action = IMMEDIATE_NOT_SAID;
    builder->length = 0;
    memset(builder->answers, ANSWER_NONE, template->item_count);
    memset(builder->cells, CELL_MISSING, template->item_count);
    memset(builder->column_taken, false, template->column_count);
    memset(builder->fields, 0, sizeof builder->fields);
    memset(builder->comments, 0, template->question_count * sizeof *builder->comments);
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

/* Room for `more` characters behind those kept. */
static char *make_room(struct builder *builder, size_t more)
{
    while (builder->capacity - builder->length < more)
        builder->characters = arena_grow(builder->arena, builder->characters, builder->capacity,
                                         &builder->capacity, 1);
    return builder->characters + builder->length;
}

static void keep_text(struct builder *builder, struct text text)
{
    if (text.length)
        memcpy(make_room(builder, text.length), text.data, text.length);
    builder->length += text.length;
}

static struct text kept(const struct builder *builder, struct stretch stretch)
{
    return (struct text){stretch.length ? builder->characters + stretch.begin : "", stretch.length};
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
    struct text case_id = kept(builder, builder->fields[FIELD_CASE]);
    struct text agency = kept(builder, builder->fields[FIELD_AGENCY]);
    if (case_id.length && agency.length)
        problem_add(builder->problems, severity, at, "%s (%.*s, %.*s)", message,
                    TEXT_ARGUMENTS(case_id), TEXT_ARGUMENTS(agency));
    else
        problem_add(builder->problems, severity, at, "%s", message);
}

static int two_digits(const char *digits)
{
    return (digits[0] - '0') * 10 + digits[1] - '0';
}

/* A day of the Gregorian calendar as ISO 8601 writes it. */
static bool is_iso_date(struct text text)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const char pattern[] = "dddd-dd-dd";
    if (text.length != sizeof pattern - 1)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        bool digit = text.data[i] >= '0' && text.data[i] <= '9';
        if (pattern[i] == 'd' ? !digit : text.data[i] != pattern[i])
            return false;
    }
    int month = two_digits(text.data + 5), day = two_digits(text.data + 8);
    int year = two_digits(text.data) * 100 + two_digits(text.data + 2);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (leap && month == 2 ? 1 : 0);
}

/* What a cell says on immediate action; not said if it is neither yes nor no. */
static enum immediate_answer immediate_answer_of(struct text text)
{
    static const struct {
        const char *word;
        enum immediate_answer answer;
    } words[] = {{"yes", IMMEDIATE_NEEDED},   {"y", IMMEDIATE_NEEDED},
                 {"true", IMMEDIATE_NEEDED},  {"no", IMMEDIATE_NOT_NEEDED},
                 {"n", IMMEDIATE_NOT_NEEDED}, {"false", IMMEDIATE_NOT_NEEDED}};
    struct text_key key;
    if (!text_match_key(text, &key))
        return IMMEDIATE_NOT_SAID;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_equal(text_of_key(&key), text_of(words[i].word)))
            return words[i].answer;
    return IMMEDIATE_NOT_SAID;
}

/* A return that was made with another template answers other questions, whatever it looks like. */
static void check_template(struct builder *builder, struct text id, struct cell_place place)
{
    const char *in_use = builder->template->id;
    if (text_equal(id, text_of(in_use)))
        return;
    builder_say(builder, SEVERITY_ERROR, place,
                "the return was made with the template %s, and \"%s\" is in use", TEXT_QUOTED(id),
                in_use);
    builder_leave_out(builder);
}

void builder_field(struct builder *builder, enum field field, struct text cell,
                   struct cell_place place)
{
    cell = text_trim(cell);
    if (!cell.length)
        return;
    if (field == FIELD_COMPLETED && !is_iso_date(cell))
        builder_say(builder, SEVERITY_WARNING, place, "%s is not a date of the form 2014-03-20",
                    TEXT_QUOTED(cell));
    if (field == FIELD_IMMEDIATE_ACTION) {
        builder->immediate_action = immediate_answer_of(cell);
        if (builder->immediate_action == IMMEDIATE_NOT_SAID)
            builder_say(builder, SEVERITY_ERROR, place, "%s: Yes or No is expected here",
                        TEXT_QUOTED(cell));
    }
    if (field == FIELD_TEMPLATE)
        check_template(builder, cell, place);
    if (field > FIELD_SETTING)
        return; /* no more is drawn from it */
    const char *fault = name_fault(cell);
    if (fault) {
        builder_say(builder, SEVERITY_ERROR, place, "%s %s", TEXT_QUOTED(cell), fault);
        builder_leave_out(builder);
        return;
    }
    builder->fields[field] = (struct stretch){builder->length, cell.length};
    keep_text(builder, cell);
}

/* Puts a stretch where it can be added to: behind all others. */
static void move_to_end(struct builder *builder, struct stretch *stretch)
{
    size_t length = stretch->length;
    if (length && stretch->begin + length == builder->length)
        return;
    make_room(builder, length);
    struct text text = kept(builder, *stretch);
    stretch->begin = builder->length;
    keep_text(builder, text);
}

void builder_comments(struct builder *builder, size_t question, struct text cell)
{
    struct stretch *comments = &builder->comments[question];
    cell = text_trim(cell);
    if (!cell.length)
        return;
    size_t before = comments->length ? comments->length + 1 : 0;
    if (before + cell.length > LONGEST_FIELD) {
        struct cell_place place = {builder->place.line, builder->template->questions[question].id};
        builder_say(builder, SEVERITY_ERROR, place,
                    "comments on one question of more than 1 MiB: the rest is left out");
        return;
    }
    move_to_end(builder, comments);
    make_room(builder, 1 + cell.length);
    if (comments->length)
        builder->characters[builder->length++] = '\n';
    for (size_t i = 0; i < cell.length; i++) { /* line ends become "\n" */
        char byte = cell.data[i];
        if (byte == '\r' && i + 1 < cell.length && cell.data[i + 1] == '\n')
            continue;
        if (byte == '\r')
            byte = '\n';
        builder->characters[builder->length++] = byte;
    }
    comments->length = builder->length - comments->begin;
}

static void require(struct builder *builder, enum field field)
{
    if (builder->fields[field].length || builder->left_out)
        return;
    struct cell_place place = {builder->place.line, field_name(field)};
    builder_say(builder, SEVERITY_ERROR, place,
                "missing: a return is known by its case and agency");
    builder_leave_out(builder);
}

bool builder_finish(struct builder *builder, struct audit_return *audit_return)
{
    const struct template *template = builder->template;
    require(builder, FIELD_CASE);
    require(builder, FIELD_AGENCY);
    if (builder->left_out)
        return false;
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        if (question->checklist)
            builder_apply_checklist_rule(builder, question);
        if (question->applies_if.option_count)
            builder_apply_condition(builder, question);
    }
    if (builder->comments_wanted)
        for (size_t i = 0; i < template->question_count; i++)
            builder->comment_texts[i] = kept(builder, builder->comments[i]);
    *audit_return =
        (struct audit_return){.place = builder->place,
                              .case_id = kept(builder, builder->fields[FIELD_CASE]),
                              .agency = kept(builder, builder->fields[FIELD_AGENCY]),
                              .setting = kept(builder, builder->fields[FIELD_SETTING]),
                              .immediate_action = builder->immediate_action,
                              .answers = builder->answers,
                              .comments = builder->comments_wanted ? builder->comment_texts : NULL};
    return true;
}
