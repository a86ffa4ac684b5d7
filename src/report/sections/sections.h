/* The sections of the report. Each writes itself, heading and all, or nothing if it would be empty.
 */
#ifndef CINAUDIT_REPORT_SECTIONS_SECTIONS_H
#define CINAUDIT_REPORT_SECTIONS_SECTIONS_H

#include "report/text/findings.h"
#include "tables.h"

/* What the sections are written from. */
struct draft {
    struct writer writer;
    const char *const *reading; /* as in report */
    size_t reading_count;
    const struct theme_mentions *mentions; /* NULL if comments were not read */
    const struct finding *findings;
    const struct strength *strengths;
    size_t strength_count;
    const char *const *only; /* as in report_options */
    bool undrawn;            /* as in report_options */
    unsigned appendices;     /* those written so far */
};

/* True if the section, or the theme, is wanted. */
bool is_wanted(const struct draft *draft, const char *name);

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

/* "Appendix 2: The cases", as a heading. */
void write_appendix_heading(struct draft *draft, const char *name, const char *title);

/* A child's age in years, as it is said behind "aged": "8", "under 1". */
struct text age_words(struct text age);

/* Says how many of the template's findings are supported, and how many could not be evaluated. */
void say_findings(struct draft *draft);

/* Words in a list, joined by commas and an "and". */
const char *join_words(struct writer *writer, const char *const *words, size_t count);

#endif
