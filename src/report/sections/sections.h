/* The sections of the report. Each writes itself, heading and all, or nothing if it would be empty.
 */
#ifndef CINAUDIT_REPORT_SECTIONS_SECTIONS_H
#define CINAUDIT_REPORT_SECTIONS_SECTIONS_H

#include "draft.h"

void write_about(struct draft *draft);
void write_response(struct draft *draft);
void write_sample(struct draft *draft);
void write_themes(struct draft *draft);
void write_conclusions(struct draft *draft);
void write_findings(struct draft *draft);
void write_cases(struct draft *draft);
void write_case_grid(struct draft *draft);
void write_agency_grid(struct draft *draft);
void write_questions(struct draft *draft);
void write_mends(struct draft *draft);
void write_problems(struct draft *draft);

/* How the figures are to be read: sentences, of which only those stand that the template calls
 * for. The number of them goes to `number`. */
const char *const *how_to_read(struct writer *writer, size_t *number);

/* What nobody may miss, at the head of the report: returns that call for immediate action, and
 * errors because of which something is left out. */
void write_immediate_notice(struct draft *draft);
void write_error_notice(struct draft *draft);

/* That identifiers were not taken out, at the head of the report; and otherwise, what was. */
void write_redaction_notice(struct draft *draft);
void write_redaction(struct draft *draft);

/* What was audited, for whom and when, and the round's terms of reference; nothing where the round
 * does not say. */
void say_audit(struct writer *writer);
void write_terms_of_reference(struct writer *writer);

#endif
