/* Builds one return from the cells of any layout.
 *
 * The rules shared by all layouts are here: how answers are read, what a checklist's ticks mean,
 * what a return must have.
 */
#pragma once

#include "read.h"

#include "base/date.h"

enum { LONGEST_SPELLING = 16, SPELLING_COUNT = 16 };

/* A spelling of an answer, and what it means. */
struct spelling {
    char bytes[LONGEST_SPELLING];
    size_t length; /* 0: unused */
    size_t meaning;
};

/* A cache of spellings: nearly every answer needs only a comparison, and none allocates. */
struct spellings {
    struct spelling places[SPELLING_COUNT];
};

/* A stretch of the builder's characters. These are offsets, because the characters move when they
 * grow. */
struct stretch {
    size_t begin;
    size_t length;
};

struct waiting;
struct doubtful_answer;

struct builder {
    const struct template *template;
    struct problems *problems;
    struct arena *arena;
    bool comments_wanted;
    struct redactor *redactor;                                    /* or NULL */
    struct text (*name_case)(void *context, struct text case_id); /* or NULL */
    bool (*is_return)(void *context, const struct return_key *listed,
                      const struct return_key *read);
    void *context;
    struct correction *corrections;
    size_t correction_count;
    struct correction **here; /* those of the file in hand */
    size_t here_count;
    bool corrections_here;       /* there are some, and cells have to wait for them */
    const char *today;           /* in ISO 8601; "" if dates are not checked */
    struct spellings *spellings; /* per item */

    /* The current return: */
    struct waiting *waiting; /* answers that may be corrected once its case and agency are known */
    size_t waiting_count;
    size_t waiting_capacity;
    struct stretch *labels; /* of lists of ticks that wait */
    size_t label_count;
    size_t label_capacity;
    bool taking_waiting;
    const struct waiting *judged; /* the one that is being taken, uncorrected; or NULL */
    const char *meant;            /* what it probably means; NULL if nobody can tell */
    struct place place;
    size_t problems_before; /* the length of the problems when it began */
    bool open;              /* it has begun, and is not finished */
    bool left_out;
    bool doubted;                  /* there was a warning of the name that is taken next */
    bool alarm_doubted;            /* something that may be an alarm could not be taken */
    char completed[ISO_DATE_SIZE]; /* in ISO 8601; empty if it is not known */
    enum immediate_answer immediate_action;
    unsigned char *answers;             /* per item: an enum answer */
    unsigned char *cells;               /* per item: an enum cell */
    struct doubtful_answer *doubtful;   /* per item: what a CELL_NOT_APPLICABLE holds */
    unsigned char *column_taken;        /* per column of the template */
    struct stretch fields[FIELD_COUNT]; /* only case, agency and setting are kept */
    struct hash *prints;                /* hashes: comments per question, other fields, answers */
    size_t print_count;
    struct stretch *comments; /* per question */
    size_t *comment_lines;    /* the lines they begin on */
    struct text *comment_texts;
    char *characters;
    size_t length;
    size_t capacity;
};

/* What an item's cell holds, for the checklist rule. CELL_NOT_APPLICABLE is "N/A" in a question
 * that has no such answer and may not have been asked. */
enum cell {
    CELL_MISSING,
    CELL_BLANK,
    CELL_TICK,
    CELL_EMPTY_BOX, /* a box that says it is not ticked, in a service's export */
    CELL_WORD,
    CELL_OF_REFUSED_LIST,
    CELL_NOT_APPLICABLE
};

/* The place of a cell: its line, and the item or path that messages name. It fits in two registers,
 * since one is made for every cell. */
struct cell_place {
    size_t line;
    const char *item;
};

/* A cell that a correction may mean. */
struct waiting {
    enum column_kind kind;
    size_t index;
    struct stretch cell;  /* of a list of ticks, with "; " between them */
    struct stretch fault; /* why it cannot be read, and a doubt about a name; or empty */
    struct stretch doubt;
    bool taken;
    bool is_list;
    size_t first_label;
    size_t label_count;
    struct cell_place place;
};

/* The part of a place that belongs to the cell. */
struct cell_place cell_place_of(struct place place);

/* An answer that can only be judged when it is known whether the question was asked. */
struct doubtful_answer {
    struct stretch text; /* empty if it has been kept for another line of the checklist */
    struct cell_place place;
};

void builder_init(struct builder *builder, struct arena *arena,
                  const struct reader_options *options);

/* Begins a file, which may have answers that the manifest corrects. */
void builder_begin_file(struct builder *builder, const char *file);

/* Keep a cell that may be corrected until all is known of the return; false if it need not wait.
 * The second is for a cell that cannot be read (`fault`), or a name that is doubtful; each of these
 * may be NULL or empty. builder_take_waiting then takes it, corrected, with a note, or as it is. */
bool builder_wait(struct builder *builder, enum column_kind kind, size_t index, struct text cell,
                  struct cell_place place);
bool builder_wait_doubtful(struct builder *builder, enum column_kind kind, size_t index,
                           struct text cell, struct cell_place place, const char *fault,
                           const char *doubt);
bool builder_wait_list(struct builder *builder, size_t question, const struct text *labels,
                       size_t count, struct cell_place place);
void builder_take_waiting(struct builder *builder);

/* True if the correction is of a line of a checklist which is the column of that kind and index. */
bool builder_corrects_line(const struct builder *builder, const struct correction *correction,
                           enum column_kind kind, size_t index);

/* Notes for the corrections of the return in hand that it is there, or that it is superseded. Call
 * it when the waiting cells have been taken. */
void builder_find_corrected(struct builder *builder, bool superseded);

/* Keeps an answer that cannot be read in the same way, if mends are wanted. When all is known of
 * the return, the problem is reported with a mend: false then. */
bool builder_wait_for_mend(struct builder *builder, enum column_kind kind, size_t index,
                           struct text cell, struct cell_place place);

/* Begins a return, identified by its file and first line. */
void builder_begin(struct builder *builder, struct place place);

/* What the return in hand is known by, as far as it is known. Valid until more is kept. */
struct return_key builder_key(const struct builder *builder);

/* What the return in hand says of immediate action. Something that may be an alarm and was not
 * taken counts as unreadable. */
enum immediate_answer builder_alarm(const struct builder *builder);

/* Says that something may be an alarm and is not taken. */
void builder_doubt_alarm(struct builder *builder);
/* The same for a cell that cannot be taken, unless its name is not nearly that of the alarm, or it
 * is blank or plainly No. */
void builder_doubt_lost_cell(struct builder *builder, struct text name, struct text cell);

/* Marks a column as taken in this return. False if it was taken already. */
bool builder_take(struct builder *builder, const struct column *column);

/* Each takes a cell; `place` names it for messages. A blank cell differs from a missing one. If an
 * item is answered twice (in its own cell and in a list of ticks), the return is left out. */
void builder_field(struct builder *builder, enum field field, struct text cell,
                   struct cell_place place);
/* Warns of a name that is taken next. */
void builder_doubt_name(struct builder *builder, struct cell_place place, const char *doubt);
void builder_answer(struct builder *builder, size_t item, struct text cell,
                    struct cell_place place);
/* A box of a service's export: ticked, empty, or, if it is neither, an answer. */
void builder_box(struct builder *builder, size_t item, struct text cell, struct cell_place place);
/* What a box holds. `line` is what its line is called, which stands there where it is ticked. */
enum box { BOX_BLANK, BOX_EMPTY, BOX_TICKED, BOX_OTHER };
enum box box_of(struct text cell, struct text line);
/* True, and an error, if a spreadsheet wrote the cell in place of a value: #N/A. */
bool builder_refuse_spreadsheet_fault(const struct builder *builder, struct text cell,
                                      struct cell_place place);
/* Says why a cell is no answer of the item. */
void builder_say_no_answer(struct builder *builder, size_t item, struct text cell,
                           struct cell_place place);
/* True if the cell says that a question was not asked, and the question may not have been. */
bool builder_may_be_not_asked(const struct question *question, struct text cell);
/* Keeps such a cell for builder_apply_condition. */
void builder_doubt_answer(struct builder *builder, size_t item, struct text cell,
                          struct cell_place place);
/* Reports a cell that cannot be read, and takes it so: a return without a readable case, agency or
 * setting is left out. */
void builder_refuse_cell(struct builder *builder, const struct column *meaning,
                         struct cell_place place, const char *fault);
/* Marks the answer of a column's item or checklist, if it has one, as unreadable. The caller has
 * reported the problem. */
void builder_unreadable(struct builder *builder, const struct column *meaning);
void builder_unreadable_checklist(struct builder *builder, size_t question);
/* A whole checklist in one cell: its ticked labels, joined by ";" or ", ". */
void builder_ticks(struct builder *builder, size_t question, struct text cell,
                   struct cell_place place);
/* The same as a list of labels. An empty list is no answer. */
void builder_tick_list(struct builder *builder, size_t question, const struct text *labels,
                       size_t count, struct cell_place place);
/* The same as a list of positions in the checklist, or item_count for none of the lines. */
void builder_tick_lines(struct builder *builder, size_t question, const size_t *ticked,
                        size_t count, struct cell_place place);
/* If a checklist is answered by ticks only, a blank box counts as not ticked. */
void builder_apply_checklist_rule(struct builder *builder, const struct question *question);
/* If a question was not asked because of another answer, its items count as not asked; warns if one
 * is answered all the same. If the deciding answer cannot be read, nothing changes. Call it in the
 * order of the questions. */
void builder_apply_condition(struct builder *builder, const struct question *question);
/* Reports that an item has two answers, and leaves the return out. */
void builder_refuse_second_answer(struct builder *builder, size_t item, struct cell_place place);
/* True if one of `count` items has a readable answer. */
bool builder_is_blank(
    const struct builder *builder); /* no item has an answer yet, readable or not */
bool builder_has_answer(const struct builder *builder, size_t first, size_t count);

/* Adds to the question's comments, on a line of their own if there are some already. Words that say
 * nothing ("N/A", "see above") are no comments. */
void builder_comments(struct builder *builder, size_t question, struct text cell,
                      struct cell_place place);
/* Takes a cell, depending on what its column means. */
static inline void builder_cell(struct builder *builder, const struct column *meaning,
                                struct text cell, struct cell_place place)
{
    if (meaning->kind == COLUMN_ITEM)
        builder_answer(builder, meaning->index, cell, place);
    else if (meaning->kind == COLUMN_COMMENTS)
        builder_comments(builder, meaning->index, cell, place);
    else if (meaning->kind == COLUMN_CHECKLIST)
        builder_ticks(builder, meaning->index, cell, place);
    else
        builder_field(builder, (enum field)meaning->index, cell, place);
}

/* Removes identifiers from the comments, and warns of them and of those in the return's case,
 * agency and setting. Adds what it found to `removed`. */
void builder_redact(struct builder *builder, struct identifier_counts *removed);

/* Keeps a copy of a text until the return is finished. builder_kept returns it, valid until more is
 * kept. */
struct stretch builder_keep(struct builder *builder, struct text text);
struct text builder_kept(const struct builder *builder, struct stretch stretch);
/* Makes room for `more` characters after those kept. */
char *builder_room(struct builder *builder, size_t more);

/* Leaves the return out. The caller has reported the problem. */
void builder_leave_out(struct builder *builder);

/* Applies the rules for a whole return. Returns false if it is left out; otherwise fills it in. */
bool builder_finish(struct builder *builder, struct audit_return *audit_return);

/* True if the return has a cell for the item, even a blank one, or it is in a list of ticks. */
bool builder_has_cell(const struct builder *builder, size_t item);

/* Reports a problem in a cell, with the return's case and agency if they are known by then. */
void builder_say(const struct builder *builder, enum severity severity, struct cell_place place,
                 const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Lists options of a question for a message: "Yes, No or Not applicable". Takes those at the given
 * indexes, or all if `options` is NULL. If there are too many, lists what fits and says how many
 * more there are. Returns the text in `names`. */
struct option_names {
    char text[600];
};
const char *option_names(const struct question *question, const size_t *options, size_t count,
                         struct option_names *names);

/* True if the cell is an answer to the item, or splits into lines of the checklist. Neither reports
 * problems. */
bool builder_knows_answer(struct builder *builder, size_t item, struct text cell);
bool builder_knows_ticks(const struct builder *builder, size_t question, struct text cell);
