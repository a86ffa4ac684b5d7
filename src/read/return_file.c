#include "layouts.h"

void return_file_finish(struct return_file *file)
{
    struct audit_return audit_return;
    file->records++;
    if (!builder_finish(file->builder, &audit_return) || file->malformed)
        return;
    file->returns++;
    if (file->handler)
        file->handler(file->context, &audit_return);
}

void return_file_refuse_cell(struct return_file *file, const struct column *meaning,
                             struct cell_place place, const char *fault)
{
    struct builder *builder = file->builder;
    builder_say(builder, SEVERITY_ERROR, place, "%s", fault);
    if (meaning->kind == COLUMN_ITEM)
        builder_unreadable(builder, meaning->index);
    else if (meaning->kind == COLUMN_CHECKLIST)
        builder_unreadable_checklist(builder, meaning->index);
    else if (meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_SETTING)
        builder_leave_out(builder);
}

void table_read(struct return_file *file, const struct header *header, struct table table)
{
    if (header->layout == LAYOUT_WIDE)
        wide_read(file, header, table);
    else
        form_read(file, header, table);
}
