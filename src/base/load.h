/* Numbers out of the bytes of a text, in the machine's own order of bytes.
 *
 * Each is of a constant size, so that it is one instruction and its value stays in a register: this
 * is done for each cell of each return.
 */
#ifndef CINAUDIT_BASE_LOAD_H
#define CINAUDIT_BASE_LOAD_H

#include <stdint.h>
#include <string.h>

static inline uint64_t load_8(const char *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static inline uint64_t load_4(const char *bytes)
{
    uint32_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static inline uint64_t load_2(const char *bytes)
{
    uint16_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

#endif
