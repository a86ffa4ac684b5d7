/* Measures how alike two texts are, for "did you mean". */
#include "text.h"

static size_t least_of(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Takes off what two texts begin and end with alike: it makes no difference. */
static void strip_common(struct text *a, struct text *b)
{
    size_t shorter = least_of(a->length, b->length), front = 0, back = 0;
    while (front < shorter && a->data[front] == b->data[front])
        front++;
    text_skip(a, front);
    text_skip(b, front);
    shorter -= front;
    while (back < shorter && a->data[a->length - 1 - back] == b->data[b->length - 1 - back])
        back++;
    a->length -= back;
    b->length -= back;
}

/* Optimal string alignment distance, row by row. Only the last two rows are needed, and in each
 * only what is `limit` at most from the diagonal. Adds the steps that it takes to `steps`. */
static size_t distance_within(struct text a, struct text b, size_t limit, size_t *steps)
{
    size_t rows[3][TEXT_KEY_MAX + 2];
    size_t difference = a.length > b.length ? a.length - b.length : b.length - a.length;
    if (difference > limit || a.length > TEXT_KEY_MAX || b.length > TEXT_KEY_MAX)
        return limit + 1;
    strip_common(&a, &b);
    for (size_t j = 0; j <= b.length; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *above_that = rows[(i + 1) % 3];
        size_t first = i > limit ? i - limit : 1, last = least_of(b.length, i + limit);
        size_t least = row[first - 1] = first == 1 ? i : limit + 1;
        if (i + limit <= b.length)
            above[i + limit] = limit + 1;
        for (size_t j = first; j <= last; j++) {
            bool same = a.data[i - 1] == b.data[j - 1];
            row[j] = least_of(least_of(above[j], row[j - 1]) + 1, above[j - 1] + !same);
            if (i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] && a.data[i - 2] == b.data[j - 1])
                row[j] = least_of(row[j], above_that[j - 2] + 1);
            least = least_of(least, row[j]);
        }
        *steps += last - first + 1;
        if (least > limit)
            return limit + 1;
    }
    size_t distance = rows[a.length % 3][b.length];
    return distance > limit ? limit + 1 : distance;
}

size_t text_distance(struct text a, struct text b, size_t limit)
{
    size_t steps = 0;
    return distance_within(a, b, limit, &steps);
}

size_t text_near_distance(struct text a, struct text b, size_t *steps)
{
    size_t longer = a.length > b.length ? a.length : b.length;
    size_t limit = longer >= 20 ? 3 : longer >= 8 ? 2 : 1;
    if (longer < 3)
        return 0; /* "n" is one edit from "y" and from everything else */
    size_t distance = distance_within(a, b, limit, steps);
    return distance <= limit ? distance : 0;
}

bool text_nearly_equal(struct text a, struct text b)
{
    size_t steps = 0;
    return text_near_distance(a, b, &steps) > 0;
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
