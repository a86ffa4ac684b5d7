/* The findings that a template's rules make of the measures and mentions, and the strengths. */
#ifndef CINAUDIT_REPORT_TEXT_FINDINGS_H
#define CINAUDIT_REPORT_TEXT_FINDINGS_H

#include "mentions.h"
#include "report/language/share.h"

/* Evaluates the rules: one finding for each. `mentions` is NULL if comments were not read. */
struct finding *evaluate_findings(struct writer *writer, const struct theme_mentions *mentions);

/* The items whose positive share where appropriate reaches the template's threshold on a base that
 * is large enough, best first. The number of them goes to `count`. */
const struct strength *find_strengths(struct writer *writer, size_t *count);

#endif
