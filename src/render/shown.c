#include "shown.h"

#include "format/plain.h"

bool block_shows(struct arena *arena, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_TABLE:
        return block->table->row_count && block->table->column_count;
    case BLOCK_LIST:
        return block->item_count;
    case BLOCK_MARKS: /* only text has marks, and handles them itself */
        return false;
    default:
        return plain_text(arena, block->text).length;
    }
}
