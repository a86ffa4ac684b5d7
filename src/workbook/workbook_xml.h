/* Reads the XML parts of a workbook piece by piece, within bounds.
 *
 * A table of rules says which tags mean something. The kind of a tag follows from its name and the
 * kind of the tag around it. Its prefix does not matter, so transitional and strict workbooks read
 * alike. All other tags, and what is in them, are skipped.
 */
#pragma once

#include "workbook_package.h"

#include "base/text.h"

/* Kinds of tags; those of a table begin with XML_FIRST. */
enum { XML_OTHER, XML_OUTSIDE, XML_FIRST };

enum {
    DEEPEST_XML = 100,           /* tags inside tags */
    LONGEST_TAG = 1024 * 1024,   /* bytes */
    MOST_XML_NAMES = 10000,      /* different names of tags and attributes in a part */
    MOST_NAME_BYTES = 256 * 1024 /* bytes of all these names */
};

struct xml_rule {
    int parent; /* the kind of the tag around it; XML_OUTSIDE for the outermost */
    int kind;
    const char *name;
};

/* What to do with tags that mean something. Each function returns false to stop. */
struct xml_reader {
    const struct xml_rule *rules;
    size_t rule_count;
    bool (*start)(void *context, int kind, const char **attributes);
    bool (*text)(void *context, int kind, struct text piece); /* valid UTF-8, in pieces; or NULL */
    bool (*end)(void *context, int kind);                     /* or NULL */
    /* Called for a tag that means nothing, with its name without a prefix; or NULL. Not called for
     * tags inside such a tag. */
    bool (*other)(void *context, int parent, const char *name);
};

enum part_state {
    PART_WHOLE,   /* read to its end */
    PART_STOPPED, /* a function returned false */
    PART_REFUSED  /* an error has been added */
};

/* Reads a part. It is an error if its outermost tag means nothing, if it is damaged or exceeds a
 * bound, or if it has a document type declaration. No workbook has one, and its entities could make
 * a small file expand enormously. */
enum part_state xml_read(struct package *package, const char *name, const struct xml_reader *reader,
                         void *context);

/* The value of an attribute without a prefix; NULL if there is none. */
const char *xml_attribute(const char **attributes, const char *name);

/* The value of "r:id", with any prefix, which names the part that a tag refers to; NULL if there is
 * none. */
const char *xml_relationship_id(const char **attributes);

/* True for "1" and "true". */
bool xml_is_true(const char *value);
