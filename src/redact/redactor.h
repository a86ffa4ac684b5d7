/* The parts of a redactor. */
#pragma once

#include "detectors.h"

/* An identifier in the text in hand. */
struct hit {
    uint32_t begin; /* its bytes */
    uint32_t end;
    enum identifier kind;
};

struct redactor {
    struct terms terms;
    struct view view; /* of the text in hand; its arena is the redactor's */
    struct hit *hits; /* in the order of the text */
    size_t hit_count;
    size_t hit_capacity;
};
