/* Each section writes itself with its heading, or nothing if it would be empty. */
#pragma once

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
void write_problems(struct draft *draft);

/* Returns the sentences on how to read the figures that apply to the template. Their number goes to
 * `number`. */
const char *const *how_to_read(struct writer *writer, size_t *number);

/* Warnings at the top of the report: returns that call for immediate action, and errors because of
 * which data are left out. */
void write_immediate_notice(struct draft *draft);
void write_error_notice(struct draft *draft);

/* The first warns, at the top of the report, that identifiers were not removed. The second says
 * what was removed. */
void write_redaction_notice(struct draft *draft);
void write_redaction(struct draft *draft);
