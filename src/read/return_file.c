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
