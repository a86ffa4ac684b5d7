#include "tables.h"

struct table_maker table_begin(struct writer *writer, const char *caption)
{
    struct table_maker maker = {.arena = writer->arena};
    maker.table = arena_alloc(writer->arena, sizeof *maker.table);
    maker.table->caption = caption;
    return maker;
}

void table_add_column(struct table_maker *maker, const char *head, bool figures)
{
    *ARENA_NEXT(maker->arena, maker->columns, maker->table->column_count, maker->column_capacity) =
        (struct table_column){head, figures};
    maker->table->columns = maker->columns;
}

const char **table_add_row(struct table_maker *maker, struct bar bar)
{
    const char **cells = arena_array(maker->arena, maker->table->column_count, sizeof *cells);
    *ARENA_NEXT(maker->arena, maker->rows, maker->table->row_count, maker->row_capacity) =
        (struct table_row){cells, bar};
    maker->table->rows = maker->rows;
    return cells;
}

void table_end(struct writer *writer, struct table_maker *maker)
{
    if (maker->table->row_count)
        document_table(writer->document, maker->table);
}

const char *number_text(struct writer *writer, size_t number)
{
    return number == WITHHELD ? "withheld" : arena_format(writer->arena, "%zu", number);
}
