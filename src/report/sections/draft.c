#include "draft.h"

#include <string.h>

bool is_wanted(const struct draft *draft, const char *name)
{
    for (const char *const *only = draft->only; only && *only; only++)
        if (strcmp(*only, name) == 0)
            return true;
    return !draft->only;
}

void write_appendix_heading(struct draft *draft, const char *name, const char *title)
{
    write_heading(&draft->writer, 2, name,
                  arena_format(draft->writer.arena, "Appendix %u: %s", ++draft->appendices, title));
}
