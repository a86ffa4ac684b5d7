/* Counts across the answers of one return, as the report does by hand. */
#pragma once

#include "read/read.h"
#include "results.h"

struct observations {
    const struct template *template;
    struct item_result *items;                   /* per item; only the explanation is filled in */
    struct expected_comments *expected_comments; /* per question */
    size_t *explained;                           /* the items with "explained_by" */
    size_t explained_count;
    size_t *commented; /* the items with an option that asks for a comment */
    size_t commented_count;
};

void observations_init(struct observations *observations, struct arena *arena,
                       const struct template *template);

/* Counts a return. If it has no comments, none are expected. */
void observations_add(struct observations *observations, const struct audit_return *audit_return);
