#include "layouts.h"

void return_file_finish(struct return_file *file)
{
    struct audit_return audit_return;
    file->records++;
    if (file->builder->waiting_count)
        builder_take_waiting(file->builder);
    if (!builder_finish(file->builder, &audit_return) || file->malformed)
        return;
    file->returns++;
    blanks_take(&file->blanks, file->builder);
    if (file->handler)
        file->handler(file->context, &audit_return);
}

static bool is_name(const struct column *meaning)
{
    return meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_SETTING;
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
    else if (is_name(meaning))
        builder_leave_out(builder);
}

void return_file_doubt_cell(struct return_file *file, const struct column *meaning,
                            struct cell_place place, const char *doubt)
{
    if (is_name(meaning))
        builder_doubt_name(file->builder, place, doubt);
}
