/* Takes HTML out of headings: some survey services export it as it stands in the question. */
#pragma once

#include "input/table.h"
#include "template/template.h"

/* Takes the tags and entities of HTML out of each cell that is not a name of the template as it
 * stands. What is no tag of HTML stays ("<5"). The arena owns the new texts. */
void headings_remove_markup(struct arena *arena, const struct template *template,
                            struct first_rows *rows);
