/* Shared by the parts that read headers. */
#pragma once

#include "columns.h"
#include "input/source.h"
#include "input/table.h"

/* A header while the meaning of its columns is worked out. */
struct resolution {
    struct arena *arena;
    const struct template *template;
    const struct source *source;
    struct header *header;
    struct table_header cells;
    const char *ignored;    /* the ignored columns, listed; NULL if there are none */
    size_t ignored_besides; /* number of ignored columns that did not fit in the list */
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

/* A hint for a header that is nearly "Comments" or another known name. Returns `buffer`, a
 * constant, or NULL if there is none. */
const char *resolution_hint(const struct template *template, struct text cell,
                            char buffer[static 256]);

/* True if a name that nothing has speaks of comments or of an alarm, so that it is not ignored
 * without a warning. */
bool resolution_may_matter(struct text name);

/* Reports an unknown header: nearly a known one (an error, with the hint), perhaps comments (a
 * warning), or ignored. resolution_say_ignored reports all ignored columns in one note. */
void resolution_say_unknown(struct resolution *resolution, size_t column, const char *hint);
void resolution_say_ignored(const struct resolution *resolution);

/* Find the meaning of the columns in each layout. */
void resolution_resolve_wide(struct resolution *resolution);
void resolution_resolve_form(struct resolution *resolution);

/* The form column named by a header; FORM_COLUMN_COUNT if none. */
size_t resolution_form_column(struct text cell);
