/* Tells Windows-1252 from other encodings of one byte for each character, by what they make of the
 * text. None of them has bytes of its own, so the text alone can show it: 0xD5 is "Õ" in
 * Windows-1252 and "’" in MacRoman, and in child\xD5s only one makes sense. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CODE_PAGE_COUNT = 5,
    CODE_PAGE_REACH = 12, /* bytes that are looked at on either side */
    CODE_PAGE_WINDOW = 2 * CODE_PAGE_REACH + 1
};

struct code_page {
    const char *name;
    const char *program; /* what saves files in it: "an older Mac program" */
    const uint_least32_t *characters;
};

/* What has been seen of a text. Begins as zeros. */
struct code_page_votes {
    unsigned long long sums[CODE_PAGE_COUNT];
    size_t first[CODE_PAGE_COUNT]; /* offset of the first byte that makes more sense in the page */
    bool any[CODE_PAGE_COUNT];     /* there is such a byte */
    bool proved[CODE_PAGE_COUNT];  /* a byte that makes no sense in Windows-1252 does so in the page
                                    */
    bool settled;                  /* the text is in Windows-1252, unless a byte makes no sense */
};

/* Judges a byte that is not ASCII: the one in the middle of CODE_PAGE_WINDOW bytes, of which those
 * beyond the ends of the text are spaces. Once the votes are settled, returns the page in which it
 * makes sense, if it makes none in Windows-1252; otherwise NULL. */
const struct code_page *code_pages_judge(struct code_page_votes *votes, const char *bytes,
                                         size_t offset);

/* Settles the votes: returns the page that makes more sense of the text than Windows-1252 does, or
 * of a byte that makes none there, and the offset of the first byte that shows it. NULL if there is
 * no such page. */
const struct code_page *code_pages_settle(struct code_page_votes *votes, size_t *offset);

/* Windows-1252. */
const struct code_page *code_pages_first(void);

/* Writes what a byte is in a page, as a string of at most CODE_PAGE_SIGN bytes. */
enum { CODE_PAGE_SIGN = 5 };
void code_pages_sign(const struct code_page *page, char byte, char *sign);
