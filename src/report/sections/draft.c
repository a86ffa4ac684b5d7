#include "draft.h"

void write_appendix_heading(struct draft *draft, const char *name, const char *title)
{
    write_heading(&draft->writer, 2, name,
                  arena_format(draft->writer.arena, "Appendix %u: %s", ++draft->appendices, title));
}
