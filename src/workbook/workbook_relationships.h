/* Reads how the parts of a package refer to one another. */
#pragma once

#include "workbook_package.h"

struct relationship {
    const char *id;
    const char *type; /* the last word of the type: "worksheet" */
    const char *part; /* the part's name; NULL if it is outside the package */
};

struct relationships {
    struct relationship *list;
    size_t count;
    size_t capacity;
};

/* Reads the relationships of a part, or those of the whole package if `part` is "". There may be
 * none. Returns false, and adds an error, if they are damaged. The package's arena owns everything.
 */
bool relationships_read(struct package *package, const char *part,
                        struct relationships *relationships);

/* Finds the relationship with this id, or the first of this type, the other being NULL; NULL if
 * there is none. */
const struct relationship *relationship_find(const struct relationships *relationships,
                                             const char *id, const char *type);
