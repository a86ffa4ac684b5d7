/* How the parts of a package refer to one another. */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_RELATIONSHIPS_H
#define CINAUDIT_WORKBOOK_WORKBOOK_RELATIONSHIPS_H

#include "workbook_package.h"

struct relationship {
    const char *id;
    const char *type; /* the last word of it: "worksheet" */
    const char *part; /* the name of the part; NULL if it is outside the package */
};

struct relationships {
    struct relationship *list;
    size_t count;
    size_t capacity;
};

/* Reads the relationships of a part, or with "" those of the package; there may be none. False, and
 * an error, if they are damaged. Everything is owned by the package's arena. */
bool relationships_read(struct package *package, const char *part,
                        struct relationships *relationships);

/* The relationship of an id, or the first of a type; NULL if there is none. */
const struct relationship *relationship_by_id(const struct relationships *relationships,
                                              const char *id);
const struct relationship *relationship_by_type(const struct relationships *relationships,
                                                const char *type);

#endif
