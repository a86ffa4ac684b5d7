#include "layouts.h"

void table_read(struct return_file *file, const struct header *header, struct record_table table)
{
    if (header->layout == LAYOUT_WIDE)
        wide_read(file, header, table);
    else
        form_read(file, header, table);
}
