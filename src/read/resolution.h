/* Shared by the parts that read headers. */
#pragma once

#include "columns.h"
#include "input/source.h"
#include "input/table.h"

struct export;

/* A header while the meaning of its columns is worked out. */
struct resolution {
    struct arena *arena;
    const struct template *template;
    const struct source *source;
    struct header *header;
    struct table_header cells;
    const struct text *second;   /* per column: the cell of the header's second row; or NULL */
    const struct export *export; /* what a survey service's export says besides; or NULL */
    size_t unknown_boxes;        /* of an export: boxes of checklists that are for no line */
    size_t first_unknown_box;
    const char *ignored;    /* columns, named one behind the other; NULL if there are none */
    size_t ignored_besides; /* columns that are not named there, of a long list */
    bool numbered_in_order; /* "Comments", "Comments2", …: as a form service numbers columns */
    size_t renumbered;      /* columns whose number is not that of their question */
    size_t first_renumbered;
    size_t errors;
};

/* Reports a problem in the header's line; errors are counted, too. */
#define HEADER_PROBLEM(resolution, severity, ...)                                                  \
    SOURCE_PROBLEM((resolution)->source, (severity), (resolution)->header->line, __VA_ARGS__)
#define HEADER_ERROR(resolution, ...)                                                              \
    ((resolution)->errors++, HEADER_PROBLEM((resolution), SEVERITY_ERROR, __VA_ARGS__))

/* True for "Comment" or "Comments", with or without a number: a column for comments on the question
 * before it. */
bool resolution_is_comments(struct text cell);

/* The number behind such a "Comments"; no data if it has none. */
struct text resolution_comments_number(struct text cell);

/* A hint for a header that is nearly "Comments" or another known name. Returns `buffer`, a
 * constant, or NULL if there is none. */
const char *resolution_hint(const struct template *template, struct text cell,
                            char buffer[static 256]);

/* True if a heading names no column: it is blank, signs alone, what a spreadsheet wrote in place of
 * a value, or what programs call columns without a heading ("Column1", "Unnamed: 3"). */
bool resolution_names_nothing(struct text heading);

/* True if a name that nothing has speaks of comments or of an alarm, so that it is not ignored
 * without a warning. */
bool resolution_may_matter(struct text name);

/* Reports an unknown header: nearly a known one (an error, with the hint), perhaps comments (a
 * warning), or ignored. resolution_say_ignored reports all ignored columns in one note. */
void resolution_say_unknown(struct resolution *resolution, size_t column, const char *hint);
void resolution_say_ignored(const struct resolution *resolution);
/* Names a column that is ignored in that note. */
void resolution_ignore(struct resolution *resolution, struct text cell);

/* The column that a heading names, with or without a number in front of it; or NULL. */
const struct column *resolution_column(const struct template *template, struct text cell);

/* True if the row below a wide header goes on with it: SurveyMonkey writes the lines of a checklist
 * there, and "Response" below the other headings. */
bool resolution_is_second_row(const struct resolution *resolution, struct table_header row);

/* Finds out what the columns of either layout mean. */
void resolution_resolve_wide(struct resolution *resolution);
void resolution_resolve_form(struct resolution *resolution);

/* The form column named by a header; FORM_COLUMN_COUNT if none. */
size_t resolution_form_column(struct text cell);
