/* One return, put together from the cells of whichever layout it comes in.
 *
 * The rules that hold for every layout are here: which answers are read how, what a checklist's
 * ticks mean, what a return must have.
 */
#ifndef CINAUDIT_READ_BUILDER_H
#define CINAUDIT_READ_BUILDER_H

#include "read.h"

enum { LONGEST_SPELLING = 16, SPELLING_COUNT = 16 };

/* An answer as it was spelt, and what it means. */
struct spelling {
    char bytes[LONGEST_SPELLING];
    size_t length; /* 0: an empty place */
    size_t meaning;
};

/* The spellings met last, so that an answer costs no more than a comparison, and none costs memory.
 */
struct spellings {
    struct spelling places[SPELLING_COUNT];
};

/* A stretch of the builder's characters; offsets, since these move when they grow. */
struct stretch {
    size_t begin;
    size_t length;
};

struct waiting;

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
    const struct correction *corrections;
    size_t correction_count;
    bool corrections_here;       /* some are of the file in hand, and its answers are looked up */
    const char *today;           /* in ISO 8601; "" if dates are not held against it */
    struct spellings *spellings; /* per item */

    /* The return in hand: */
    struct waiting *waiting; /* answers that may be corrected once its case and agency are known */
    size_t waiting_count;
    size_t waiting_capacity;
    struct place place;
    bool left_out;
    bool doubted; /* there was a warning of the name that is taken next */
    enum immediate_answer immediate_action;
    unsigned char *answers;             /* per item: an enum answer */
    unsigned char *cells;               /* per item: an enum cell */
    unsigned char *column_taken;        /* per column of the template */
    struct stretch fields[FIELD_COUNT]; /* case, agency and setting are kept */
    struct hash *prints; /* of each question's comments, of each field but those that the return is
                            known by, and of all answers; zero where there is nothing */
    size_t print_count;
    struct stretch *comments; /* per question */
    size_t *comment_lines;    /* where they begin */
    struct text *comment_texts;
    char *characters;
    size_t length;
    size_t capacity;
};

/* What an item's cell holds, for the checklist rule. */
enum cell { CELL_MISSING, CELL_BLANK, CELL_TICK, CELL_WORD, CELL_OF_REFUSED_LIST };

/* Where a cell stands: its line, and the item or path by which messages call it. Small enough for
 * two registers, since one is made for every cell. */
struct cell_place {
    size_t line;
    const char *item;
};

/* An answer that a correction may mean. */
struct waiting {
    enum column_kind kind;
    size_t index;
    struct stretch cell;
    struct cell_place place;
};

/* The cell's part of a place. */
struct cell_place cell_place_of(struct place place);

void builder_init(struct builder *builder, struct arena *arena,
                  const struct reader_options *options);

/* Begins a file, which may have answers that the manifest corrects. */
void builder_correct_file(struct builder *builder, const char *file);

/* Keeps an answer that may be corrected until all is known of the return; false if it need not
 * wait. `builder_take_waiting` then takes it, corrected, with a note, or as it is. */
bool builder_wait(struct builder *builder, enum column_kind kind, size_t index, struct text cell,
                  struct cell_place place);
void builder_take_waiting(struct builder *builder);

/* The correction of an answer that has waited, in the return in hand; NULL if there is none. */
const struct correction *builder_find_correction(const struct builder *builder,
                                                 const struct waiting *waiting, struct text cell);

/* Begins a return that is known by its file and first line. */
void builder_begin(struct builder *builder, struct place place);

/* Marks a column as taken in this return; false if it was taken already. */
bool builder_take(struct builder *builder, const struct column *column);

/* Take what a cell holds; `place` names the cell for messages. A cell that is there and blank is
 * not the same as no cell. An item that is answered twice (by a cell of its own and in a list of
 * ticks) makes the return one to leave out. */
void builder_field(struct builder *builder, enum field field, struct text cell,
                   struct cell_place place);
/* Warns of a name that is taken next. */
void builder_doubt_name(struct builder *builder, struct cell_place place, const char *doubt);
void builder_answer(struct builder *builder, size_t item, struct text cell,
                    struct cell_place place);
/* The item has an answer that cannot be read; the problem has been said. */
void builder_unreadable(struct builder *builder, size_t item);
void builder_unreadable_checklist(struct builder *builder, size_t question);
/* A whole checklist in one cell: its ticked labels, joined by ";" or ", ". */
void builder_ticks(struct builder *builder, size_t question, struct text cell,
                   struct cell_place place);
/* The same as a list of so many labels; an empty list is no answer. */
void builder_tick_list(struct builder *builder, size_t question, const struct text *labels,
                       size_t count, struct cell_place place);
/* Where a checklist is answered by ticks alone, a box that is there and blank was not ticked. */
void builder_apply_checklist_rule(struct builder *builder, const struct question *question);
/* Where a question is not asked because of another answer, its items count as not asked, with a
 * warning if one of them is answered all the same. While the answer that decides cannot be read,
 * nothing is known, and nothing changes. To be called in the order of the questions. */
void builder_apply_condition(struct builder *builder, const struct question *question);
/* Says that an item has two answers, and leaves the return out. */
void builder_refuse_second_answer(struct builder *builder, size_t item, struct cell_place place);
/* True if one of so many items has an answer that can be read. */
bool builder_has_answer(const struct builder *builder, size_t first, size_t count);

/* Adds to the question's comments, on a line of their own if there are some already. */
void builder_comments(struct builder *builder, size_t question, struct text cell,
                      struct cell_place place);
/* Takes identifiers out of the comments, and warns of them, and of those in the return's case,
 * agency and setting. What was met is added to `removed`. */
void builder_redact(struct builder *builder, struct identifier_counts *removed);

/* Keeps a copy of a text as long as the return is in hand, and gives it back, until more is kept.
 */
struct stretch builder_keep(struct builder *builder, struct text text);
struct text builder_kept(const struct builder *builder, struct stretch stretch);
/* Room for `more` characters behind those kept. */
char *builder_room(struct builder *builder, size_t more);

/* The return cannot be used: it is left out. The problem has been said. */
void builder_leave_out(struct builder *builder);

/* Applies what holds for a return as a whole. True, and the return, unless it is left out. */
bool builder_finish(struct builder *builder, struct audit_return *audit_return);

/* True if the return has a cell for the item, of its own or in a list of ticks, blank or not. */
bool builder_has_cell(const struct builder *builder, size_t item);

/* Says something about a cell, and of which return it is, as far as its case and agency are known
 * by then. */
void builder_say(const struct builder *builder, enum severity severity, struct cell_place place,
                 const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The options of a question in a list for a message, "Yes, No or Not applicable": those of the
 * given indices, or all if `options` is NULL. Of many or long ones as many as there is room for,
 * and how many there are besides. Returns the text of `names`. */
struct option_names {
    char text[600];
};
const char *option_names(const struct question *question, const size_t *options, size_t count,
                         struct option_names *names);

/* True if the cell is an answer that the item knows, or one that splits into lines of the
 * checklist. These say nothing. */
bool builder_knows_answer(struct builder *builder, size_t item, struct text cell);
bool builder_knows_ticks(const struct builder *builder, size_t question, struct text cell);

#endif
