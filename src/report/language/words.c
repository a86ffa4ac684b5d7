#include "words.h"

#include "base/arena.h"

#include <stdio.h>
#include <string.h>

typedef unsigned long long wide;

struct landmark {
    wide part;
    wide whole;
    const char *words;
};

static const struct landmark landmarks[] = {
    {1, 10, "10 per cent"}, {1, 5, "a fifth"},        {1, 4, "a quarter"},
    {3, 10, "30 per cent"}, {1, 3, "a third"},        {2, 5, "40 per cent"},
    {1, 2, "half"},         {3, 5, "60 per cent"},    {2, 3, "two thirds"},
    {7, 10, "70 per cent"}, {3, 4, "three quarters"}, {4, 5, "80 per cent"},
    {9, 10, "90 per cent"}};

/* The distance of the share from a landmark, times both bases. */
static wide distance(wide count, wide base, const struct landmark *landmark)
{
    wide share = count * landmark->whole, mark = landmark->part * base;
    return share > mark ? share - mark : mark - share;
}

static const struct landmark *nearest_landmark(wide count, wide base)
{
    const struct landmark *nearest = &landmarks[0];
    for (size_t i = 1; i < LENGTH(landmarks); i++)
        if (distance(count, base, &landmarks[i]) * nearest->whole <
            distance(count, base, nearest) * landmarks[i].whole)
            nearest = &landmarks[i];
    return nearest;
}

/* "exactly", "nearly", "just over" or "over". */
static const char *position(wide count, wide base, const struct landmark *landmark)
{
    wide share = count * landmark->whole, mark = landmark->part * base;
    if (share == mark)
        return "exactly";
    if (share < mark)
        return "nearly";
    return 40 * (share - mark) <= base * landmark->whole ? "just over" : "over";
}

const char *proportion_words(size_t count, size_t base, char buffer[static 64])
{
    const struct landmark *landmark = nearest_landmark(count, base);
    if (count == 0)
        return strcpy(buffer, "none");
    if (count == base)
        return strcpy(buffer, "all");
    if ((wide)count * 20 <= base)
        return strcpy(buffer, "a very small proportion");
    if ((wide)count * 20 >= (wide)base * 19)
        return strcpy(buffer, "nearly all");
    snprintf(buffer, 64, "%s %s", position(count, base, landmark), landmark->words);
    return buffer;
}

const char *positive_words(size_t count, size_t base, char buffer[static 64])
{
    if ((wide)count * 20 >= (wide)base * 9 && (wide)count * 2 < base)
        return strcpy(buffer, "less than half");
    return proportion_words(count, base, buffer);
}

const char *number_words(size_t number, char buffer[static 32])
{
    static const char *const words[] = {"none", "one",   "two",   "three", "four", "five",
                                        "six",  "seven", "eight", "nine",  "ten"};
    if (number < LENGTH(words))
        return strcpy(buffer, words[number]);
    snprintf(buffer, 32, "%zu", number);
    return buffer;
}

struct text age_words(struct text age)
{
    return text_equal(age, text_of("0")) ? text_of("under 1") : age;
}
