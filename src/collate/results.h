/* The results of a round: counts of returns, and what is worked out from them.
 *
 * A round has at most MOST_RETURNS, so no count can overflow. Percentages are never kept: they are
 * always rounded from the counts, in integers.
 */
#pragma once

#include "base/count.h"
#include "read/read.h"
#include "round/requests.h"

#include <stdint.h>

enum { MOST_RETURNS = 1000000000 };

/* A group of returns: all, those on one case, or those of one agency. */
struct group {
    struct text name; /* as first met; empty for all returns */
    size_t returns;
    const uint32_t *counts; /* for each item, from its first_count: returns by enum answer */
};

/* The counts of one item in one group (the report's "where appropriate", 3.3.1). */
struct measure {
    const uint32_t *options; /* returns per option of its question */
    size_t answered; /* with a recognised answer, including "not applicable" and "don't know" */
    size_t not_applicable;
    size_t appropriate; /* answered, less not applicable */
    size_t positive;
    size_t no_answer;
    size_t unreadable;
    size_t not_asked;
};

struct comment {
    size_t question;
    size_t audit_return; /* the number of its return, which is unique */
    struct text case_id;
    struct text agency;
    struct text setting;
    const char *source; /* the file */
    struct text text;
    unsigned char answer; /* enum answer to the question; ANSWER_NONE for a checklist */
};

/* The names of a return. */
struct return_name {
    struct text case_id;
    struct text agency;
    struct text setting; /* empty if there is none */
    const char *source;  /* the file */
    size_t line;         /* its first line in it; 0 if there is none */
};

/* The requests for one case or one agency, and how many of them a return has met. */
struct response_part {
    struct text name;
    size_t requested;
    size_t received;
};

/* Requests against returns (the report's 2.2.1). */
struct response {
    size_t requested;
    size_t received; /* requests that a return has met */
    const struct request *outstanding;
    size_t outstanding_count;
    const struct response_part *by_case; /* one per case of the results, in their order */
    const struct response_part *by_agency;
    const struct return_name *unrequested; /* returns that nobody asked for, as read */
    size_t unrequested_count;
};

/* Alarms of returns that are in no count, as far as they can be named, or of files. */
struct left_out {
    const struct return_name *list;
    size_t count;
};

/* How many returns say that immediate action is needed (the report's 2.1.11). */
struct immediate_action {
    size_t needed;
    size_t not_needed;
    size_t not_said;
    const struct return_name *returns; /* those that say it is needed */
    size_t unreadable;                 /* those that say something else than Yes or No */
    const struct return_name *to_look_at;
    struct left_out left_out[IMMEDIATE_COUNT]; /* by what they say; IMMEDIATE_NOT_SAID: files of
                                                  which nobody knows */
};

/* True if a return or a file is left out that may call for immediate action. */
bool alarms_are_left_out(const struct immediate_action *action);

/* How many cases agree on an item, among returns where it is appropriate. Each case is counted
 * once. From `all_positive` to `differed`, a case has two such returns or more. */
struct agreement {
    size_t all_positive;
    size_t all_negative;
    size_t all_unsure;
    size_t some_unsure; /* some gave the same answer, the others did not know */
    size_t differed;    /* positive and negative answers on one child */
    size_t one_return;  /* a single return has nothing to agree with */
    size_t no_return;
    size_t all_same; /* of a question with neutral options only: they gave the same answer */
};

/* Answers to an item, compared with those to the items in its "explained_by" (the report's 3.3.2
 * and 3.4.6). Each count named `without` covers the returns, among those of the count before it,
 * that gave a negative answer to one of these items. */
struct explanation {
    size_t negative;
    size_t negative_without;
    size_t positive;
    size_t positive_without;
};

/* Answers that ask for a comment ("please comment" in question 10), and those without one. */
struct expected_comments {
    size_t expected;
    size_t missing;
};

/* The range of an item's positive share where appropriate: from all missing answers being negative
 * to all being positive. An answer is missing if it is blank or unreadable, or if its return is
 * outstanding. */
struct range {
    size_t missing;
    size_t base;   /* appropriate and missing answers */
    size_t lowest; /* positive answers in the base */
    size_t highest;
};

/* The figures of all returns on one item. */
struct item_result {
    struct measure measure;
    struct range range;
    struct agreement agreement;
    struct explanation explanation;
};

/* What was removed from the returns' texts. */
struct redaction {
    bool applied; /* identifiers were looked for and removed */
    size_t names; /* number of names on the list */
    struct identifier_counts
        removed;    /* from comments, and from names of cases, agencies and settings */
    size_t returns; /* returns with any of these */
};

struct results {
    const struct template *template;
    struct group all;
    const struct group *cases; /* in natural order */
    size_t case_count;
    const struct group *agencies; /* by name */
    size_t agency_count;
    size_t cases_with_returns;
    size_t agencies_with_returns;
    bool comments_kept;
    const struct comment *comments; /* by question, case, agency, setting and text */
    size_t comment_count;
    const struct response *response; /* NULL if the requests are not known */
    struct immediate_action immediate_action;
    const struct item_result *items; /* per item of the template */
    const struct expected_comments
        *expected_comments; /* per question of the template; NULL if comments were not read */
    struct redaction redaction;
    const struct problem *problems; /* in the order found */
    size_t problem_count;
    size_t suppress_below; /* in a version for the public, counts below this are withheld
                              (release.h); 0: these are the whole results */
};

/* True if these results are a version for the public. */
bool is_public(const struct results *results);

/* The measure of one item in a case, an agency or all returns. Measures of cases and agencies are
 * worked out here each time: a table of them would take more memory than the counts. */
struct measure measure_in(const struct results *results, const struct group *group, size_t item);

/* The number of returns that gave one of the item's answers with this role. */
size_t measure_role(const struct measure *measure, const struct question *question, enum role role);

/* The number of returns whose answer to an item is blank or unreadable. */
size_t measure_missing(const struct measure *measure);

/* item_is_whole: no figure of the item is withheld. item_is_told: also, there are answers to
 * report. */
bool item_is_whole(const struct results *results, size_t item);
bool item_is_told(const struct results *results, size_t item);

/* The number of cases with two returns or more, which can agree or differ. */
size_t agreement_cases(const struct agreement *agreement);

/* True if no option of the item's question says anything about practice: none of its answers is
 * good or bad, and answers agree if they are the same. */
bool item_is_neutral(const struct template *template, size_t item);

/* True if options with this role count in the base "where appropriate". */
bool role_is_appropriate(enum role role);

/* True if a report may give percentages of the base: from 10 on. On a smaller base, a single return
 * is worth more than ten points. A case has three or four returns. */
enum { SMALLEST_BASE_FOR_PERCENTAGES = 10 };
bool base_is_large_enough(size_t base);
