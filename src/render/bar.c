#include "bar.h"

const struct bar_pattern bar_patterns[TONE_COUNT] = {
    [TONE_POSITIVE] = {"█", '#', true}, [TONE_NEGATIVE] = {"▓", '=', false},
    [TONE_UNSURE] = {"▒", '?', false},  [TONE_NOT_APPLICABLE] = {"░", '.', false},
    [TONE_NEUTRAL] = {"▆", '*', false},
};

size_t bar_length(const struct bar *bar, size_t units)
{
    if (bar->count >= bar->base)
        return bar->base ? units : 0;
    size_t length = (2 * bar->count * units + bar->base) / (2 * bar->base);
    if (bar->count && !length)
        return 1;
    return length == units ? units - 1 : length;
}
