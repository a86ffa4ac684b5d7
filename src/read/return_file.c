#include "layouts.h"

void return_file_finish(struct return_file *file)
{
    struct audit_return audit_return;
    file->records++;
    if (!builder_finish(file->builder, &audit_return) || file->malformed)
        return;
    file->returns++;
    blanks_take(&file->blanks, file->builder);
    if (file->handler)
        file->handler(file->context, &audit_return);
}

void return_file_take_cell(struct return_file *file, const struct column *meaning, struct text cell,
                           struct cell_place place, const char *fault, const char *doubt)
{
    struct builder *builder = file->builder;
    bool is_name = meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_SETTING;
    if (fault && *fault) {
        builder_say(builder, SEVERITY_ERROR, place, "%s", fault);
        if (is_name)
            builder_leave_out(builder);
        builder_unreadable(builder, meaning);
        return;
    }
    if (doubt && *doubt && is_name)
        builder_say(builder, SEVERITY_WARNING, place, "%s", doubt);
    builder_cell(builder, meaning, cell, place);
}
