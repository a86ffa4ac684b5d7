/* Reads the header of the form layout: the place of each column. */
#include "resolution.h"

#include <stdio.h>

static const char *const form_names[] = {"item", "question", "answer", "comments", NULL};

size_t resolution_form_column(struct text cell)
{
    return resolution_is_comments(cell) ? (size_t)FORM_COMMENTS : text_match_name(cell, form_names);
}

/* A hint for a header that is nearly a form's; NULL if it is not. */
static const char *form_hint(struct text cell, char buffer[static 256])
{
    struct text_key key;
    const char *nearest =
        text_match_key(cell, &key) ? text_nearest(text_of_key(&key), form_names) : NULL;
    if (!nearest)
        return NULL;
    snprintf(buffer, 256, "did you mean \"%s\"?", nearest);
    return buffer;
}

void resolution_resolve_form(struct resolution *resolution)
{
    struct header *header = resolution->header;
    char buffer[256];
    for (size_t i = 0; i < FORM_COLUMN_COUNT; i++)
        header->form_columns[i] = header->count;
    for (size_t i = 0; i < header->count; i++) {
        struct text cell = resolution->cells.fields[i];
        size_t form = resolution_form_column(cell);
        header->unheaded[i] = resolution_names_nothing(cell);
        if (header->unheaded[i])
            continue;
        if (form == FORM_COLUMN_COUNT)
            resolution_say_unknown(resolution, i, form_hint(cell, buffer));
        else if (header->form_columns[form] < header->count)
            HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", form_names[form],
                         header->form_columns[form] + 1, i + 1);
        else
            header->form_columns[form] = i;
    }
    resolution_say_ignored(resolution);
}
