/* Notes: Markdown that becomes passages of the report. */
#include "round_folder.h"

#include "base/text.h"

static void read_notes(FILE *out, struct text bytes)
{
    static const char manifest[] =
        "{\"schema\": \"cinaudit.round/1\", \"notes\": {\"parents\": \"notes.md\"},"
        " \"returns\": [\"returns.csv\"]}";
    static const char returns[] = "case,agency,q2\nA,School,yes\n";
    round_folder_write("round.json", text_of(manifest));
    round_folder_write("returns.csv", text_of(returns));
    round_folder_write("notes.md", bytes);
    round_folder_read(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_twice(read_notes, data, size);
}
