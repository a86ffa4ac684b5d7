/* What a round's returns come to: counts, and what is worked out from them.
 *
 * A count is one of returns, of which a round has at most MOST_RETURNS, so none can wrap.
 *
 * Counts are kept and percentages never are: these are always rounded from the counts, in integers.
 */
#ifndef CINAUDIT_COLLATE_RESULTS_H
#define CINAUDIT_COLLATE_RESULTS_H

#include "base/count.h"
#include "redact/redact.h"
#include "round/requests.h"
#include "template/template.h"

#include <stdint.h>

enum { MOST_RETURNS = 1000000000 };

/* The returns that belong together: all, those on one case, or those of one agency. */
struct group {
    struct text name; /* as first met; empty for all returns */
    size_t returns;
    const uint32_t *counts; /* for each item, from its first_count: returns by enum answer */
};

/* The bases of one item in one group (the report's "where appropriate", 3.3.1). */
struct measure {
    const uint32_t *options; /* returns per option of its question */
    size_t answered; /* gave a recognised answer, "not applicable" and "don't know" included */
    size_t not_applicable;
    size_t appropriate; /* answered, less not applicable */
    size_t positive;
    size_t no_answer;
    size_t unreadable;
    size_t not_asked;
};

struct comment {
    size_t question;
    size_t audit_return; /* which return it is from: a number that is its alone */
    struct text case_id;
    struct text agency;
    struct text setting;
    const char *source; /* the file */
    struct text text;
    unsigned char
        answer; /* the return's enum answer to the question; ANSWER_NONE for a checklist */
};

/* A return, named. */
struct return_name {
    struct text case_id;
    struct text agency;
    struct text setting; /* empty where none is named */
    const char *source;  /* the file */
};

/* Requests of one case, or to one agency, and how many of them a return has met. */
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
    const struct response_part *by_case; /* as many as the results' cases, in their order */
    const struct response_part *by_agency;
    const struct return_name *unrequested; /* returns that nobody asked for, as they were read */
    size_t unrequested_count;
};

/* What returns say on whether immediate action is needed (the report's 2.1.11). */
struct immediate_action {
    size_t needed;
    size_t not_needed;
    size_t not_said;
    const struct return_name *returns; /* those that say it is needed */
};

/* In how many cases the returns where an item is appropriate are of one mind. Each case is counted
 * once: `all_positive` to `differed` are cases with two such returns or more. */
struct agreement {
    size_t all_positive;
    size_t all_negative;
    size_t all_unsure;
    size_t some_unsure; /* some gave one answer, and the others did not know */
    size_t differed;    /* positive and negative answers on one child */
    size_t one_return;  /* a single return has nothing to agree with */
    size_t no_return;
};

/* Answers to an item, and what the negative ones may come from (the report's 3.3.2 and 3.4.6): the
 * items of its "explained_by". `without` counts, of the returns before it, those with a negative
 * answer to any of these. */
struct explanation {
    size_t negative;
    size_t negative_without;
    size_t positive;
    size_t positive_without;
};

/* Answers that ask for a comment (question 10's "please comment"), and those that lack it. */
struct expected_comments {
    size_t expected;
    size_t missing;
};

/* The positive share where appropriate that an item could have, had every missing answer been
 * negative, or positive. Missing is an answer that is blank or unreadable, or in a return that is
 * outstanding. */
struct range {
    size_t missing;
    size_t base;   /* where appropriate, and what is missing */
    size_t lowest; /* positive answers of the base */
    size_t highest;
};

/* What all returns say on one item. */
struct item_result {
    struct measure measure;
    struct range range;
    struct agreement agreement;
    struct explanation explanation;
};

/* What was taken out of the returns' texts. */
struct redaction {
    bool applied;                     /* identifiers were looked for, and taken out */
    size_t names;                     /* that were looked for, as a list named them */
    struct identifier_counts removed; /* from comments, and from what returns are known by */
    size_t returns;                   /* with any of that */
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
    const struct item_result *items;                   /* per item of the template */
    const struct expected_comments *expected_comments; /* per question of the template; NULL if
                                                          comments were not read */
    struct redaction redaction;
    const struct problem *problems; /* as they were found */
    size_t problem_count;
    size_t suppress_below; /* of a version for the public: counts below it are withheld (release.h);
                              0: these are the whole results */
};

/* True if these are the results of a version for the public. */
bool is_public(const struct results *results);

/* The bases of one item in a case or an agency, or in all returns. Those of a case or an agency are
 * worked out where they are drawn: a table of them would take more memory than the counts. */
struct measure measure_in(const struct results *results, const struct group *group, size_t item);

/* Returns that gave an item no answer that can be read: blank or unreadable. */
size_t measure_missing(const struct measure *measure);

/* True if no figure of an item is withheld; and if there are answers to tell of, too. */
bool item_is_whole(const struct results *results, size_t item);
bool item_is_told(const struct results *results, size_t item);

/* Cases with two returns or more that can agree or not. */
size_t agreement_cases(const struct agreement *agreement);

/* True if an option of the role takes part in the base "where appropriate". */
bool role_is_appropriate(enum role role);

/* True if what people read may give a percentage of the base: 10 and more. On a smaller one, a
 * single return is worth more than ten points, and a case has three or four. */
enum { SMALLEST_BASE_FOR_PERCENTAGES = 10 };
bool base_is_large_enough(size_t base);

#endif
