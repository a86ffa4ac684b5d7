/* What the answers to a question come to, in sentences. */
#ifndef CINAUDIT_REPORT_NARRATIVE_H
#define CINAUDIT_REPORT_NARRATIVE_H

#include "share.h"

/* The paragraphs of an item that is a question of its own. */
void narrate_item(struct writer *writer, size_t item);

/* The paragraphs of a checklist, as one text. */
void narrate_checklist(struct writer *writer, const struct question *question);

/* Sentences that both share: */

/* What a return that chose the option says, behind "returns": the template's words, or: answered
 * "Yes". */
void say_answer(struct writer *writer, size_t item, const struct template_option *option,
                bool briefly);

/* The question's first option of that role; NULL if it has none. */
const struct template_option *option_of_role(const struct question *question, enum role role);

/* How many returns left the item blank, could not be read or were not asked, and what one return is
 * worth where the base is small. `subject` is what they left blank. */
void say_missing(struct writer *writer, size_t item, const char *subject);

/* True if answers that are missing could turn what is said of the item: whether it reaches its
 * standard, or, without one, whether more than half are positive. */
bool range_could_turn(const struct results *results, size_t item);

/* The range of the item's positive share, as a sentence. */
void say_range(struct writer *writer, size_t index);

#endif
