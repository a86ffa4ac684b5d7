/* What a round's returns come to: counts, and what is worked out from them.
 *
 * A count is one of returns, of which a round has at most MOST_RETURNS, so none can wrap.
 *
 * Counts are kept and percentages never are: these are always rounded from the counts, in integers.
 */
#ifndef CINAUDIT_RESULTS_H
#define CINAUDIT_RESULTS_H

#include <cinaudit/requests.h>
#include <cinaudit/template.h>

#include <stdint.h>

enum { MOST_RETURNS = 1000000000 };

/* The returns that belong together: all, those on one case, or those of one agency. */
struct group {
    struct text name; /* as first met; empty for all returns */
    size_t returns;
    const uint32_t *counts; /* for each item, from its first_count: returns by enum answer */
};

struct comment {
    size_t question;
    struct text case_id;
    struct text agency;
    struct text setting;
    const char *source; /* the file */
    struct text text;
};

/* Requests against returns (the report's 2.2.1). */
struct response {
    size_t requested;
    size_t received; /* requests that a return has met */
    const struct request *outstanding;
    size_t outstanding_count;
};

struct results {
    const struct template *template;
    struct group all;
    const struct group *cases; /* in natural order */
    size_t case_count;
    const struct group *agencies; /* by name */
    size_t agency_count;
    bool comments_kept;
    const struct comment *comments; /* by question, case, agency, setting and text */
    size_t comment_count;
    const struct response *response; /* NULL if the requests are not known */
    const struct problem *problems;  /* as they were found */
    size_t problem_count;
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

struct measure measure_item(const struct template *template, const struct group *group,
                            size_t item);

/* True if an option of the role takes part in the base "where appropriate". */
bool role_is_appropriate(enum role role);

/* True if what people read may give a percentage of the base: 10 and more. On a smaller one, a
 * single return is worth more than ten points, and a case has three or four. */
bool base_is_large_enough(size_t base);

enum { MOST_DECIMALS = 3 };

/* The share of a base as a percentage with so many decimals, rounded half up from the counts:
 * tenths = floor((2000 count + base) / 2 base). Returns `buffer`, or NULL where the base is 0. */
const char *percentage(size_t count, size_t base, unsigned decimals, char buffer[static 32]);

#endif
