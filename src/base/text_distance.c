/* Measures how alike two texts are, for "did you mean". */
#include "text.h"

static size_t least_of(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Optimal string alignment distance, row by row; only the last two rows are needed. */
size_t text_distance(struct text a, struct text b, size_t limit)
{
    size_t rows[3][TEXT_KEY_MAX + 1];
    size_t difference = a.length > b.length ? a.length - b.length : b.length - a.length;
    if (difference > limit || a.length > TEXT_KEY_MAX || b.length > TEXT_KEY_MAX)
        return limit + 1;
    for (size_t j = 0; j <= b.length; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *above_that = rows[(i + 1) % 3];
        size_t least = row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            bool same = a.data[i - 1] == b.data[j - 1];
            row[j] = least_of(least_of(above[j], row[j - 1]) + 1, above[j - 1] + !same);
            if (i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] && a.data[i - 2] == b.data[j - 1])
                row[j] = least_of(row[j], above_that[j - 2] + 1);
            least = least_of(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
    }
    size_t distance = rows[a.length % 3][b.length];
    return distance > limit ? limit + 1 : distance;
}

bool text_nearly_equal(struct text a, struct text b)
{
    size_t longer = a.length > b.length ? a.length : b.length;
    size_t limit = longer >= 20 ? 3 : longer >= 8 ? 2 : 1;
    if (longer < 3)
        return false; /* "n" is one edit from "y" and from everything else */
    size_t distance = text_distance(a, b, limit);
    return distance > 0 && distance <= limit;
}

const char *text_nearest(struct text text, const char *const *names)
{
    const char *nearest = NULL;
    size_t least = TEXT_KEY_MAX;
    for (; *names; names++) {
        size_t distance = text_distance(text_of(*names), text, least);
        if (text_nearly_equal(text_of(*names), text) && distance < least) {
            least = distance;
            nearest = *names;
        }
    }
    return nearest;
}
