#include "table.h"

bool table_header_fits(const struct source *source, struct table_header header, size_t line)
{
    if (header.count > MOST_HEADER_COLUMNS)
        SOURCE_PROBLEM(source, SEVERITY_ERROR, line, "the header has more than %d columns",
                       MOST_HEADER_COLUMNS);
    else if (header.cut)
        SOURCE_PROBLEM(source, SEVERITY_ERROR, line,
                       "a header of more than %d KiB: is a closing quotation mark missing?",
                       LONGEST_HEADER / 1024);
    return header.count <= MOST_HEADER_COLUMNS && !header.cut;
}

bool table_record_fits(const struct source *source, const struct table_place *place, size_t columns,
                       size_t broken_line, const char *broken_name)
{
    if (place->column > columns)
        SOURCE_PROBLEM(
            source, SEVERITY_ERROR, place->record_line,
            "%zu cells, where there are %zu headings: a comma, or another mark that separates "
            "cells, has split one of them. In Excel, put its parts into one cell again, and save "
            "the file",
            place->column, columns);
    else if (broken_line)
        problem_add(source->problems, SEVERITY_ERROR,
                    (struct place){source->name, broken_line, broken_name},
                    "a line break inside a cell that is no comment: take it out. If the cell holds "
                    "what belongs into others, a quotation mark (\") is missing or too many");
    return place->column <= columns && !broken_line;
}
