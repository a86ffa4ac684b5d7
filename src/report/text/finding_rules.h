/* Makes the findings from the template's rules, and the strengths. */
#pragma once

#include "mentions.h"
#include "report/language/share.h"

/* Applies the rules and returns one finding for each, owned by the arena. `mentions` is NULL if
 * comments were not read. Public results support only findings without withheld figures. */
struct finding *evaluate_findings(struct writer *writer, const struct theme_mentions *mentions);

/* Finds the items whose positive share where appropriate reaches the template's threshold on a
 * large enough base, best first. Their number goes to `count`. */
const struct strength *find_strengths(struct writer *writer, size_t *count);

/* Counts the template's findings in that state. */
size_t count_findings(const struct finding *findings, size_t count, enum finding_state state);

/* Says how many of the template's findings are supported, and how many could not be evaluated. */
void say_finding_count(struct writer *writer, const struct finding *findings);
