/* The parts of a workbook, which are XML: read piece by piece, and within bounds.
 *
 * Which tags mean something is a table: a tag is of a kind by its name (whatever its prefix, so
 * that transitional and strict workbooks are read alike) and by the kind of the tag around it. All
 * others, and what is in them, are passed over.
 */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_XML_H
#define CINAUDIT_WORKBOOK_WORKBOOK_XML_H

#include "workbook_package.h"

#include "base/text.h"

/* Kinds of tags; a table's own begin with XML_FIRST. */
enum { XML_OTHER, XML_OUTSIDE, XML_FIRST };

enum {
    DEEPEST_XML = 100,           /* tags inside tags */
    LONGEST_TAG = 1024 * 1024,   /* bytes */
    MOST_XML_NAMES = 10000,      /* different names of tags and attributes in a part */
    MOST_NAME_BYTES = 256 * 1024 /* that all these have together */
};

struct xml_rule {
    int parent; /* the kind of the tag around it; XML_OUTSIDE for the outermost */
    int kind;
    const char *name;
};

/* What is done with tags that mean something. Each function returns false to stop. */
struct xml_reader {
    const struct xml_rule *rules;
    size_t rule_count;
    bool (*start)(void *context, int kind, const char **attributes);
    bool (*text)(void *context, int kind, struct text piece); /* valid UTF-8, in pieces; or NULL */
    bool (*end)(void *context, int kind);                     /* or NULL */
    /* Is told of a tag that means nothing, by its name without a prefix; or NULL. Not of one inside
     * another such tag. */
    bool (*other)(void *context, int parent, const char *name);
};

enum part_state {
    PART_WHOLE,   /* read to its end */
    PART_STOPPED, /* a function has stopped the reading */
    PART_REFUSED  /* a problem has been said */
};

/* Reads a part. It is an error if its outermost tag means nothing, it is damaged or out of bounds,
 * or has a document type declaration: entities are the way to make much of little, and no workbook
 * has one. */
enum part_state xml_read(struct package *package, const char *name, const struct xml_reader *reader,
                         void *context);

/* The value of an attribute without a prefix; NULL if there is none. */
const char *xml_attribute(const char **attributes, const char *name);

/* The value of "r:id", whatever its prefix, by which a tag refers to a part; NULL if there is none.
 */
const char *xml_relationship_id(const char **attributes);

/* True for "1" and "true". */
bool xml_is_true(const char *value);

#endif
