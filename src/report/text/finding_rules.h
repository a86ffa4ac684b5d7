/* The findings that a template's rules make of the measures and mentions, and the strengths. */
#ifndef CINAUDIT_REPORT_TEXT_FINDING_RULES_H
#define CINAUDIT_REPORT_TEXT_FINDING_RULES_H

#include "mentions.h"
#include "report/language/share.h"

/* Evaluates the rules: one finding for each. `mentions` is NULL if comments were not read. Of
 * results for the public, those alone are supported that rest on nothing which is withheld. */
struct finding *evaluate_findings(struct writer *writer, const struct theme_mentions *mentions);

/* The items whose positive share where appropriate reaches the template's threshold on a base that
 * is large enough, best first. The number of them goes to `count`. */
const struct strength *find_strengths(struct writer *writer, size_t *count);

/* How many of the template's findings are in that state. */
size_t count_findings(const struct results *results, const struct finding *findings,
                      enum finding_state state);

/* Says how many of the template's findings are supported, and how many could not be evaluated. */
void say_finding_count(struct writer *writer, const struct finding *findings);

#endif
