/* A round's manifest and its lists. The input is round.json, requests.csv, cases.csv, notes.md and
 * returns.csv; the later ones may be missing. */
#include "round_folder.h"

#include <string.h>

static const char *const files[] = {"round.json", "requests.csv", "cases.csv", "notes.md",
                                    "returns.csv"};

static bool contains(struct text text, const char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i + length <= text.length; i++)
        if (memcmp(text.data + i, word, length) == 0)
            return true;
    return false;
}

/* True if the manifest may name files outside the folder, which the fuzzer must not read. */
static bool leads_out(struct text manifest)
{
    return contains(manifest, "\"/") || contains(manifest, "..") || contains(manifest, "\\/") ||
           contains(manifest, "\\u00");
}

static void read_round(FILE *out, struct text bytes)
{
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct text part = {0};
        fuzz_next_part(&bytes, &part);
        if (i == 0 && leads_out(part))
            return;
        round_folder_write(files[i], part);
    }
    round_folder_read(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_twice(read_round, data, size);
}
