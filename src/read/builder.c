#include "builder.h"
#include "empty_words.h"

#include "input/name_fault.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Says why a date cannot be taken; `iso` is what it probably means. */
static void say_date(const struct builder *builder, enum date_outcome outcome, struct text date,
                     const char *iso, struct cell_place place)
{
    const char *quoted = PROBLEM_QUOTED(builder->problems, date);
    switch (outcome) {
    case DATE_READ:
        break;
    case DATE_UNKNOWN:
        builder_say(builder, SEVERITY_WARNING, place,
                    "%s is not a date: write it as 20/03/2014 or 2014-03-20", quoted);
        break;
    case DATE_IMPOSSIBLE:
        builder_say(builder, SEVERITY_WARNING, place, "%s is a day that does not exist", quoted);
        break;
    case DATE_MONTH_FIRST:
        builder_say(
            builder, SEVERITY_WARNING, place,
            "%s has the month first, and in Britain the day comes first: if it is %s, write "
            "it so, and look at the other dates of the file",
            quoted, iso);
        break;
    case DATE_WITHOUT_YEAR:
        builder_say(builder, SEVERITY_WARNING, place, "%s has no year: write it as in 20/03/2014",
                    quoted);
        break;
    case DATE_NUMBER:
        builder_say(builder, SEVERITY_WARNING, place,
                    "%s is the number by which a spreadsheet keeps the date %s: format the cell as "
                    "a date, and save the file again",
                    quoted, iso);
        break;
    }
}

/* Takes the date of completion, and warns if it is none. */
static void take_date(struct builder *builder, struct text date, struct cell_place place)
{
    char iso[ISO_DATE_SIZE];
    enum date_outcome outcome = date_read(date, iso);
    builder->completed[0] = '\0';
    if (outcome != DATE_READ) {
        builder->meant = outcome == DATE_MONTH_FIRST || outcome == DATE_NUMBER ? iso : NULL;
        say_date(builder, outcome, date, iso, place);
        builder->meant = NULL;
        return;
    }
    memcpy(builder->completed, iso, sizeof iso);
    if (*builder->today && strcmp(iso, builder->today) > 0)
        builder_say(builder, SEVERITY_WARNING, place, "%s is in the future: today is %s",
                    PROBLEM_QUOTED(builder->problems, date), builder->today);
}

/* True if the text begins with the word Yes, whatever follows. */
static bool begins_with_yes(struct text text)
{
    static const char word[] = "yes";
    size_t length = sizeof word - 1;
    return text.length >= length && strncasecmp(text.data, word, length) == 0 &&
           (text.length == length || !isalpha((unsigned char)text.data[length]));
}

/* What a cell says on immediate action. Only what is plainly No counts as No. */
static enum immediate_answer immediate_answer_of(struct text text)
{
    static const struct {
        const char *word;
        enum immediate_answer answer;
    } words[] = {{"y", IMMEDIATE_NEEDED},
                 {"true", IMMEDIATE_NEEDED},
                 {"1", IMMEDIATE_NEEDED},
                 {"no", IMMEDIATE_NOT_NEEDED},
                 {"n", IMMEDIATE_NOT_NEEDED},
                 {"false", IMMEDIATE_NOT_NEEDED},
                 {"0", IMMEDIATE_NOT_NEEDED},
                 {"na", IMMEDIATE_NOT_NEEDED},
                 {"notapplicable", IMMEDIATE_NOT_NEEDED}};
    struct text_key key;
    if (begins_with_yes(text))
        return IMMEDIATE_NEEDED;
    if (text_holds_doubt(text) || !text_match_key(text, &key))
        return IMMEDIATE_UNREADABLE;
    for (size_t i = 0; i < LENGTH(words); i++)
        if (text_equal(text_of_key(&key), text_of(words[i].word)))
            return words[i].answer;
    return IMMEDIATE_UNREADABLE;
}

static struct hash print_of(const struct builder *builder, struct text text)
{
    return hash_bytes(text.data, text.length, builder->arena->hash_seed);
}

static void take_immediate_action(struct builder *builder, struct text cell,
                                  struct cell_place place)
{
    builder->immediate_action = immediate_answer_of(cell);
    if (builder->immediate_action != IMMEDIATE_UNREADABLE)
        return;
    builder->prints[builder->template->question_count + FIELD_IMMEDIATE_ACTION] =
        print_of(builder, cell);
    if (!builder_refuse_spreadsheet_fault(builder, cell, place))
        builder_say(builder, SEVERITY_WARNING, place,
                    "%s is neither Yes nor No: the report names this return at its head, as one to "
                    "look at, until \"corrections\" in the round's manifest say which is meant",
                    PROBLEM_QUOTED(builder->problems, cell));
}

/* Refuses a return made with another template: it answers other questions. */
static void check_template(struct builder *builder, struct text id, struct cell_place place)
{
    const char *in_use = builder->template->id;
    if (text_equal(id, text_of(in_use)))
        return;
    builder_say(builder, SEVERITY_ERROR, place,
                "the return was made with the template %s, and \"%s\" is in use: it is left out. "
                "If it belongs here, ask for it on the form of that template",
                PROBLEM_QUOTED(builder->problems, id), in_use);
    builder_leave_out(builder);
}

void builder_doubt_name(struct builder *builder, struct cell_place place, const char *doubt)
{
    builder_say(builder, SEVERITY_WARNING, place, "%s", doubt);
    builder->doubted = true;
}

void builder_field(struct builder *builder, enum field field, struct text cell,
                   struct cell_place place)
{
    cell = text_trim(cell);
    if (builder->corrections_here && builder_wait(builder, COLUMN_FIELD, field, cell, place))
        return;
    if (!cell.length)
        return;
    if (field > FIELD_SETTING && field != FIELD_TEMPLATE &&
        builder_wait_for_mend(builder, COLUMN_FIELD, field, cell, place))
        return;
    if (field == FIELD_IMMEDIATE_ACTION) {
        take_immediate_action(builder, cell, place);
        return;
    }
    if (field > FIELD_SETTING && builder_refuse_spreadsheet_fault(builder, cell, place))
        return;
    if (field == FIELD_COMPLETED)
        take_date(builder, cell, place);
    if (field == FIELD_TEMPLATE)
        check_template(builder, cell, place);
    if (field > FIELD_SETTING) {
        bool dated = field == FIELD_COMPLETED && *builder->completed;
        builder->prints[builder->template->question_count + field] =
            print_of(builder, dated ? text_of(builder->completed) : cell);
        return;
    }
    if (field == FIELD_SETTING && name_says_nothing(cell))
        return; /* there is only one */
    const char *fault = name_fault(cell);
    if (!fault)
        fault = name_lack(cell);
    if (fault) {
        builder_say(builder, SEVERITY_ERROR, place, "%s %s",
                    PROBLEM_QUOTED(builder->problems, cell), fault);
        builder_leave_out(builder);
        return;
    }
    const char *doubt = builder->doubted ? NULL : name_doubt(cell);
    builder->doubted = false;
    if (doubt)
        builder_say(builder, SEVERITY_WARNING, place, "%s %s",
                    PROBLEM_QUOTED(builder->problems, cell), doubt);
    if (field == FIELD_CASE && builder->name_case)
        cell = builder->name_case(builder->context, cell);
    builder->fields[field] = builder_keep(builder, cell);
}

/* The cell with "\n" for every line end: the cell itself, or a copy after the characters kept. */
static struct text unify_line_ends(struct builder *builder, struct text cell)
{
    if (!cell.length || !memchr(cell.data, '\r', cell.length))
        return cell;
    char *copy = builder_room(builder, cell.length);
    memcpy(copy, cell.data, cell.length);
    return (struct text){copy, text_unify_line_ends(copy, cell.length)};
}

/* Adds the cell to comments, first moving these to the end of the characters kept if needed. */
static void keep_comments(struct builder *builder, struct stretch *comments, struct text cell)
{
    size_t before = comments->length;
    bool last = before && comments->begin + before == builder->length;
    size_t joint = before ? before + 1 : 0;
    char *room = builder_room(builder, joint + cell.length);
    if (last)
        room -= before;
    /* The cell may be where the room begins, so it is moved first. */
    memmove(room + joint, cell.data, cell.length);
    if (before && !last)
        memcpy(room, builder->characters + comments->begin, before);
    if (before)
        room[before] = '\n';
    *comments = (struct stretch){(size_t)(room - builder->characters), joint + cell.length};
    builder->length = comments->begin + comments->length;
}

void builder_comments(struct builder *builder, size_t question, struct text cell,
                      struct cell_place place)
{
    const struct question *about = &builder->template->questions[question];
    cell = text_trim(cell);
    if (builder->corrections_here && builder_wait(builder, COLUMN_COMMENTS, question, cell, place))
        return;
    if (cell.length && !about->checklist)
        builder_take_misplaced(builder, about->first_item, cell, place, "the comments");
    if (!cell.length || builder_refuse_spreadsheet_fault(builder, cell, place) ||
        words_say_nothing(cell))
        return;
    struct stretch *comments = &builder->comments[question];
    size_t joint = comments->length ? comments->length + 1 : 0;
    if (joint + cell.length > LONGEST_FIELD) {
        builder_say(builder, SEVERITY_ERROR, place,
                    "comments on one question of more than 1 MiB: the rest is left out");
        return;
    }
    cell = unify_line_ends(builder, cell);
    struct hash *print = &builder->prints[question], both[] = {*print, print_of(builder, cell)};
    *print = joint ? hash_bytes(both, sizeof both, builder->arena->hash_seed) : both[1];
    if (!builder->comments_wanted) {
        comments->length = joint + cell.length;
        return;
    }
    if (!comments->length)
        builder->comment_lines[question] = place.line;
    keep_comments(builder, comments, cell);
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

bool builder_is_blank(const struct builder *builder)
{
    size_t i = 0;
    while (i < builder->template->item_count && builder->answers[i] == ANSWER_NONE)
        i++;
    return i == builder->template->item_count && builder->immediate_action == IMMEDIATE_NOT_SAID;
}

bool builder_has_answer(const struct builder *builder, size_t first, size_t count)
{
    for (size_t i = first; i < first + count; i++)
        if (builder->answers[i] >= ANSWER_OPTION)
            return true;
    return false;
}

/* Warns of a return in which nothing is answered: perhaps an empty form. */
static void check_answers(const struct builder *builder)
{
    const struct template *template = builder->template;
    bool unreadable = memchr(builder->answers, ANSWER_UNREADABLE, template->item_count) != NULL;
    if (!unreadable && !builder_has_answer(builder, 0, template->item_count))
        builder_say(builder, SEVERITY_WARNING, (struct cell_place){builder->place.line, NULL},
                    "nothing is answered in this return");
}

/* Warns of checklists without a tick in a return that answers nothing else, though it could: 0 or
 * FALSE stands in boxes that nobody touched. */
static void check_untouched(const struct builder *builder)
{
    const struct template *template = builder->template;
    size_t empty = 0, blank = 0;
    const char *first = NULL;
    for (size_t i = 0; i < template->item_count; i++) {
        const struct question *question = &template->questions[template->items[i].question];
        unsigned char answer = builder->answers[i];
        bool not_ticked = question->checklist && answer == ANSWER_OPTION + question->not_ticked;
        if ((answer != ANSWER_NONE && answer != ANSWER_NOT_ASKED && !not_ticked) ||
            builder->comments[template->items[i].question].length)
            return;
        empty += not_ticked;
        blank += !question->checklist && builder->cells[i] == CELL_BLANK;
        first = not_ticked && !first ? question->id : first;
    }
    if (empty > 1 && blank && builder->immediate_action == IMMEDIATE_NOT_SAID)
        builder_say(builder, SEVERITY_WARNING, (struct cell_place){builder->place.line, first},
                    "no line is ticked, and nothing else is answered: counted as not ticked; if "
                    "nobody filled in this form (0 or FALSE stands in boxes that nobody touched), "
                    "list it under \"superseded\" in the round's manifest, or delete the row");
}

/* A hash of everything in the return, except what identifies it. Each part is hashed separately, so
 * that it matters where one part ends and the next begins. */
static struct hash fingerprint_of(struct builder *builder)
{
    const struct template *template = builder->template;
    struct hash *fields = builder->prints + template->question_count;
    fields[FIELD_IMMEDIATE_ACTION].low ^= builder_alarm(builder);
    fields[FIELD_COUNT] =
        hash_bytes(builder->answers, template->item_count, builder->arena->hash_seed);
    return hash_bytes(builder->prints, builder->print_count * sizeof *builder->prints,
                      builder->arena->hash_seed);
}

enum immediate_answer builder_alarm(const struct builder *builder)
{
    bool doubted = builder->alarm_doubted && builder->immediate_action != IMMEDIATE_NEEDED;
    return doubted ? IMMEDIATE_UNREADABLE : builder->immediate_action;
}

void builder_doubt_alarm(struct builder *builder)
{
    builder->alarm_doubted = true;
}

void builder_doubt_lost_cell(struct builder *builder, struct text name, struct text cell)
{
    const struct column *column = template_column(builder->template, name);
    if (!column)
        column = template_near_column(builder->template, name);
    if (column && column->kind == COLUMN_FIELD && column->index == FIELD_IMMEDIATE_ACTION &&
        !text_is_blank(cell) && immediate_answer_of(text_trim(cell)) != IMMEDIATE_NOT_NEEDED)
        builder_doubt_alarm(builder);
}

/* The alarm of a return that is left out would be lost. */
static void say_left_out_alarm(const struct builder *builder)
{
    if (builder_alarm(builder) >= IMMEDIATE_NEEDED)
        builder_say(builder, SEVERITY_ERROR, (struct cell_place){builder->place.line, NULL},
                    "this return is left out, and may call for immediate action: look at it now");
}

bool builder_finish(struct builder *builder, struct audit_return *audit_return)
{
    const struct template *template = builder->template;
    builder->open = false;
    require(builder, FIELD_CASE);
    require(builder, FIELD_AGENCY);
    if (builder->left_out) {
        say_left_out_alarm(builder);
        return false;
    }
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        if (question->checklist)
            builder_apply_checklist_rule(builder, question);
        if (question->applies_if.option_count)
            builder_apply_condition(builder, question);
    }
    check_answers(builder);
    check_untouched(builder);
    builder_say_misplaced(builder);
    struct identifier_counts removed = {{0}};
    if (builder->comments_wanted && builder->redactor)
        builder_redact(builder, &removed);
    if (builder->comments_wanted)
        for (size_t i = 0; i < template->question_count; i++)
            builder->comment_texts[i] = builder_kept(builder, builder->comments[i]);
    *audit_return =
        (struct audit_return){.place = builder->place,
                              .case_id = builder_kept(builder, builder->fields[FIELD_CASE]),
                              .agency = builder_kept(builder, builder->fields[FIELD_AGENCY]),
                              .setting = builder_kept(builder, builder->fields[FIELD_SETTING]),
                              .completed = text_of(builder->completed),
                              .immediate_action = builder_alarm(builder),
                              .fingerprint = fingerprint_of(builder),
                              .answers = builder->answers,
                              .comments = builder->comments_wanted ? builder->comment_texts : NULL,
                              .removed = removed};
    return true;
}
