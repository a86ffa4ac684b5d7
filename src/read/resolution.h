/* What the parts of reading a header share. */
#ifndef CINAUDIT_READ_RESOLUTION_H
#define CINAUDIT_READ_RESOLUTION_H

#include "columns.h"
#include "input/source.h"
#include "input/table.h"

/* A header while it is resolved. */
struct resolution {
    struct arena *arena;
    const struct template *template;
    const struct source *source;
    struct header *header;
    struct table_header cells;
    const char *ignored;    /* columns, named one behind the other; NULL if there are none */
    size_t ignored_besides; /* columns that are not named there, of a long list */
    size_t errors;
};

/* Says something about the header's line; an error is counted as well. */
#define HEADER_PROBLEM(resolution, severity, ...)                                                  \
    problem_add((resolution)->source->problems, (severity),                                        \
                (struct place){(resolution)->source->name, (resolution)->header->line, NULL},      \
                __VA_ARGS__)
#define HEADER_ERROR(resolution, ...)                                                              \
    ((resolution)->errors++, HEADER_PROBLEM((resolution), SEVERITY_ERROR, __VA_ARGS__))

/* True for "Comment" or "Comments", with or without a number: a header that means the comments of
 * the question before it. */
bool resolution_is_comments(struct text cell);

/* What to say of a header that is nearly "Comments", or nearly another that the template knows;
 * `buffer`, a constant, or NULL if it is neither. */
const char *resolution_hint(const struct template *template, struct text cell,
                            char buffer[static 256]);

/* True if a name that nothing has speaks of comments or of an alarm, so that it is not ignored
 * without a warning. */
bool resolution_may_matter(struct text name);

/* Says that a header is no column's: nearly one (an error, with the hint), perhaps comments (a
 * warning), or nothing that the template knows (ignored, which resolution_say_ignored says of all
 * such columns in one note). */
void resolution_say_unknown(struct resolution *resolution, size_t column, const char *hint);
void resolution_say_ignored(const struct resolution *resolution);

/* Finds out what the columns of either layout mean. */
void resolution_resolve_wide(struct resolution *resolution);
void resolution_resolve_form(struct resolution *resolution);

/* The column of a form that a header names; FORM_COLUMN_COUNT if none. */
size_t resolution_form_column(struct text cell);

#endif
