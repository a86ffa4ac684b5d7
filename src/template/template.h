/* The audit instrument: its questions, their options, and the themes of the report.
 *
 * A template is data (JSON; docs/templates.md describes it). The one of April 2014 (the report's
 * appendix 4) is compiled in as the default.
 */
#pragma once

#include "base/arena.h"
#include "base/problem.h"
#include "base/text.h"
#include "base/text_map.h"

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>

/* What an option says about practice. */
enum role {
    ROLE_POSITIVE,
    ROLE_NEGATIVE,
    ROLE_UNSURE,
    ROLE_NOT_APPLICABLE,
    ROLE_NEUTRAL /* neither good nor bad: takes no part in the grids */
};

/* "positive", "negative", "unsure", "not_applicable", "neutral". */
const char *role_name(enum role role);

struct template_option {
    const char *value;       /* in data: "yes" */
    const char *label;       /* as the form prints it: "Yes" */
    const char *short_label; /* for table headings; the label if the template has none */
    enum role role;
    const char *
        says; /* what a return with this answer says, after "returns": "saw no evidence that …"; in
                 a checklist {{item}} stands for the item's phrase. NULL if the template has none */
    const char *says_briefly; /* the same when the question has been named: "saw none" */
    bool comment_expected;    /* the form asks for a comment with this answer (question 10) */
};

/* How a return answered an item: one of these, or ANSWER_OPTION plus the option's index. Counts of
 * an item are kept in this order. */
enum answer {
    ANSWER_NONE,       /* blank, no column for it, or a record that was cut short */
    ANSWER_UNREADABLE, /* an answer that matches no option */
    ANSWER_NOT_ASKED,  /* does not apply because of another answer */
    ANSWER_OPTION
};

/* What takes one answer. */
struct item {
    const char *id;          /* "q1a" */
    const char *number;      /* as the form prints it: "1a" */
    const char *text;        /* the question's text, or the line of the checklist */
    const char *short_label; /* for the rows of grids; the text if the template has none */
    size_t question;
    size_t first_count; /* where its counts begin in an array of all counts */
    const char *phrase; /* the item inside a sentence: "parent details"; the short label if the
                           template has none */
    unsigned standard;  /* the positive share to reach, in per cent (the report's 3.1.2); 0 if none
                           is set */
    const size_t *explained_by; /* items whose negative answers may explain negative answers here
                                   (the report's 3.3.2 and 3.4.6) */
    size_t explained_by_count;
    const char *caveat; /* what its figures cannot show; NULL if there is nothing to say */
};

/* When a question is asked: only if an item of an earlier question has one of these answers. */
struct condition {
    size_t item;
    const size_t *options;
    size_t option_count; /* 0: the question is always asked */
};

struct question {
    const char *id;
    const char *number;
    const char *text;
    size_t theme;
    struct condition applies_if;
    bool checklist;
    const struct template_option *options;
    size_t option_count;
    size_t first_item;
    size_t item_count;       /* 1 unless a checklist */
    size_t ticked;           /* checklist: the option that a tick means */
    size_t not_ticked;       /* checklist: the option that an empty box means */
    struct text_map answers; /* match key of a value, label or alias → option */
    struct text_map ticks; /* checklist: match key of an item's text, id or alias → which item of
                              the checklist, from 0; item_count for "None of these" */
    size_t *line_doubts;   /* checklist, by the same number: signs such as ? in an item's text */
};

struct theme {
    const char *id;
    const char *number; /* "3.1" */
    const char *title;
    const size_t *questions; /* in the report's order */
    size_t question_count;
    const char *notes; /* the round's notes shown under it; NULL for none */
};

/* The flags for regcomp, both when patterns are checked and when they are used. */
enum { PATTERN_FLAGS = REG_EXTENDED | REG_ICASE };

/* A theme that comments and notes may mention, found by patterns. */
struct comment_theme {
    const char *id;
    const char *title;
    const char *const
        *patterns; /* POSIX extended regular expressions; letter case does not matter */
    size_t pattern_count;
};

/* The returns that a share is of. */
enum base { BASE_ANSWERED, BASE_APPROPRIATE };

/* Answers to count: those of an item, with one role or one option, on one base. */
struct choice {
    size_t item;
    bool by_option;
    enum role role;
    size_t option; /* if `by_option` */
    enum base base;
};

/* A piece of a finding's statement. */
enum segment_kind {
    SEGMENT_TEXT,
    SEGMENT_SHARE,    /* {{q2.negative.answered}}: the share in words and figures */
    SEGMENT_REACHED,  /* {{items.reached}}: the shares of the rule that reach its threshold, worst
                         first */
    SEGMENT_MENTIONS, /* {{mentions}}: returns and passages together */
    SEGMENT_RETURNS,  /* {{mentions.returns}}: returns whose comments mention the theme */
    SEGMENT_PASSAGES  /* {{mentions.passages}}: passages of the notes that do */
};
struct segment {
    enum segment_kind kind;
    const char *text;     /* SEGMENT_TEXT */
    struct choice choice; /* SEGMENT_SHARE */
};

/* When a finding is made, and what it says. Its rule is either a share (so many choices reach the
 * threshold) or mentions of a comment theme. */
struct finding_rule {
    const char *id;
    const char *title;
    bool by_mentions;
    const struct choice *choices; /* one for each item of the rule */
    size_t choice_count;
    unsigned at_least;   /* per cent */
    size_t items_needed; /* how many choices must reach it */
    size_t comment_theme;
    size_t returns_needed;  /* returns that mention the theme, or */
    size_t passages_needed; /* passages in notes that do: either is enough; 0 does not count */
    const struct segment *segments; /* the statement */
    size_t segment_count;
    const char *challenge;
    const size_t *evidence; /* items whose figures are shown */
    size_t evidence_count;
    size_t passages_shown; /* at most so many comments, and so many notes */
};

/* What a column of a CSV file, a row of a form or a key of a JSON return means. */
enum column_kind { COLUMN_FIELD, COLUMN_ITEM, COLUMN_CHECKLIST, COLUMN_COMMENTS };

/* A return's own fields. */
enum field {
    FIELD_CASE,
    FIELD_AGENCY,
    FIELD_SETTING,
    FIELD_AUDITOR_ROLE,
    FIELD_COMPLETED,
    FIELD_IMMEDIATE_ACTION,
    FIELD_TEMPLATE /* the id of the template the return was made with */
};
enum { FIELD_COUNT = 7 };

/* "case", "agency", "setting", "auditor_role", "completed", "immediate_action", "template". */
const char *field_name(enum field field);

struct column {
    enum column_kind kind;
    size_t index;     /* the field, the item, or the question of a checklist or comments */
    const char *name; /* its name in messages: "q1a", "q1_comments" */
};

struct template
{
    const char *id;
    const char *title;
    const char *introduction; /* what the form says before its questions; NULL for nothing */
    const struct theme *themes;
    size_t theme_count;
    const struct question *questions;
    size_t question_count;
    const struct item *items; /* in the order of the questions */
    size_t item_count;
    size_t count_total; /* length of an array of all items' counts */
    const struct column *columns;
    size_t column_count;
    struct text_map column_keys; /* match key of an id, text or alias → column */
    const struct comment_theme *comment_themes;
    size_t comment_theme_count;
    const struct finding_rule *findings;
    size_t finding_count;
    unsigned strength; /* from this positive share on, in per cent where appropriate, an item is a
                          strength; 0: none is */
};

/* A template that is compiled in, so the program needs no file beside it. */
struct shipped_template {
    const char *name;   /* the template's id */
    struct text source; /* its JSON; lives for ever */
};

/* The shipped templates. The first is the default (2014). NULL after the last. */
const struct shipped_template *template_shipped(size_t index);

/* The shipped template with that name, or NULL. */
const struct shipped_template *template_shipped_by_name(const char *name);

/* Finds the JSON of a template: the default if `name` is NULL, otherwise the shipped one with that
 * name, or a file. `shown` is its name in messages. Returns false, with a failure, if there is
 * neither or the file cannot be read. */
bool template_find(struct arena *arena, const char *name, struct problems *problems,
                   struct text *source, const char **shown);

/* Loads the template that template_find finds; otherwise as template_load. */
const struct template *template_open(struct arena *arena, const char *name,
                                     struct problems *problems);

/* Loads a template from JSON; `arena` owns it. `name` is the source's name in messages. Returns
 * NULL if there are errors: `problems` has all of them, each with its path in the JSON as its item
 * ("questions[3].options[1].role"). */
const struct template *template_load(struct arena *arena, struct text source, const char *name,
                                     struct problems *problems);

/* True if a return with these answers (an enum answer per item) is asked the question. */
bool template_asks(const struct question *question, const unsigned char *answers);

/* The column that matches a text by its match key, or NULL. */
const struct column *template_column(const struct template *template, struct text text);

/* The column whose name is nearest to a text that is none, but nearly; NULL if there is none. */
const struct column *template_near_column(const struct template *template, struct text text);

/* What to say about a text that nearly matches a column: "did you mean …?", or, if only the digits
 * differ, that there is no question with that number. Returns `buffer`, or NULL if nothing is near.
 */
const char *template_hint(const struct template *template, struct text text,
                          char buffer[static 256]);

/* The text of a heading that begins with a number ("3. Is there …"), without it; no data if it does
 * not. The number goes to `number`: "3" or "1a", without a Q or "Question" in front. */
struct text template_without_number(struct text text, struct text *number);

/* The column that matches such a heading by its text alone, or NULL. `contradicts` is set if the
 * number is not the template's. */
const struct column *template_numbered_column(const struct template *template, struct text text,
                                              bool *contradicts);
