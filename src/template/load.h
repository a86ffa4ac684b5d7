/* The parts of loading a template. Each reports the errors of its part and goes on, so that all are
 * found at once. After an error the loaded values only have to be safe: a template with errors is
 * never handed out. */
#pragma once

#include "base/json_path.h"

#include "template.h"

#include <stdint.h>

/* Limits far above real use, against broken and hostile templates. */
enum {
    MOST_THEMES = 100,
    MOST_QUESTIONS = 500,
    MOST_ITEMS = 2000,
    MOST_OPTIONS = 50,
    MOST_COMMENT_THEMES = 100,
    MOST_PATTERNS = 100,
    LONGEST_PATTERN = 500,  /* bytes */
    LARGEST_PATTERN = 1000, /* characters, with repetitions written out */
    MOST_FINDINGS = 100,
    MOST_PASSAGES = 50,   /* shown under a finding */
    MOST_NEEDED = 1000000 /* returns or passages that a finding may require */
};

/* A question or an item that was not found. */
#define NOT_FOUND SIZE_MAX

/* A template while it is being loaded. */
struct template_draft {
    struct arena *arena;
    struct template *template;
    struct theme *themes;
    struct text_map theme_ids;
    bool plain_words; /* the template does not switch them off */
    struct question *questions;
    struct item *items;
    struct node *item_nodes; /* where each item stands in the JSON */
    size_t item_capacity;
    size_t item_node_count;
    size_t item_node_capacity;
    struct column *columns;
    size_t column_capacity;
};

/* The names of a question or an item. */
struct names {
    struct node node; /* where it stands */
    const char *id;
    const char *number;
    const char *text;
    const char *short_label; /* NULL if it has none */
};

/* load_columns.c */
void load_fields(struct template_draft *draft, struct node root);
/* What people call the fields, and "Question 2", unless the template has given the name to a column
 * of its own: so after the questions. */
void load_usual_names(struct template_draft *draft);
struct names load_names(struct node node);
/* Adds a column with these names. */
void add_named_column(struct template_draft *draft, enum column_kind kind, size_t index,
                      const struct names *names);
/* Adds the column of a question's comments. */
void add_comments_column(struct template_draft *draft, size_t index, const struct names *names);

/* load_options.c */
void load_options(struct question *question, struct node node);
bool role_by_name(struct text name, enum role *role);
/* The role named by the member "role"; false after an error. */
bool load_role(struct node node, enum role *role);
/* The option with that value; the number of options if there is none. */
size_t option_by_value(const struct question *question, struct text value);

/* plain_words.c */
/* Adds the plain words of which exactly one option is what they mean. */
void load_plain_words(struct question *question);

/* load_questions.c */
void load_questions(struct template_draft *draft, struct node root);

/* These come after the questions: load_themes.c, load_explanations.c (a later item may explain an
 * earlier one), load_conditions.c. */
void load_themes(struct template_draft *draft, struct node root);
void load_explanations(struct template_draft *draft);
void load_conditions(struct template_draft *draft, struct node root);

/* load_comment_themes.c */
void load_comment_themes(struct template *template, struct node root);

/* pattern_size.c */
/* The end of a bracket expression: its "]" or the NUL. `at` stands after its "[". */
const char *bracket_end(const char *at);
/* How many characters a pattern of at most LONGEST_PATTERN bytes has with its repetitions written
 * out. Stops counting above LARGEST_PATTERN. */
size_t pattern_size(const char *pattern);

/* load_findings.c: call it after the questions and the comment themes */
void load_findings(struct template *template, struct node root);

/* load_rule.c: the member "when" of a finding */
void load_rule(const struct template *template, struct finding_rule *rule, struct node finding);

/* load_statement.c: the member "statement" of a finding whose rule has been loaded */
void load_statement(const struct template *template, struct finding_rule *rule,
                    struct node finding);

/* item_references.c */
/* The item with that id; otherwise NOT_FOUND, with an error at the node. */
size_t item_reference(const struct template *template, struct node node, struct text id);
/* The items whose ids a member lists; NOT_FOUND for each that is wrong. */
const size_t *item_references(const struct template *template, struct node object, const char *key,
                              size_t least, size_t *count);

/* choices.c: each returns false, with an error at the node, if there is no such choice */
/* The answers of an item with that role. */
bool choose_role(const struct template *template, struct node node, size_t item, enum role role,
                 struct choice *choice);
/* The answers of an item with that option's value; `or_role` says that a role would have been
 * allowed, too. */
bool choose_option(const struct template *template, struct node node, size_t item,
                   struct text value, bool or_role, struct choice *choice);
/* The base with that name: `appropriate` becomes true or false. */
bool choose_base(struct node node, struct text name, enum base *base);
/* False if a choice counts "not applicable" answers on a base that leaves them out. */
bool choice_is_in_base(struct node node, const struct choice *choice);
