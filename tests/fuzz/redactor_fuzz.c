/* Identifiers in free text. The input is a list of terms, an RS and a text. Without an RS all of it
 * is the text. */
#include "fuzz.h"

#include "redact/redact.h"

#include <string.h>

static void redact_twice(FILE *out, struct text bytes)
{
    struct arena arena;
    struct problems problems;
    struct text terms = {"", 0};
    struct identifier_counts first = {{0}}, again = {{0}};
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    struct redactor *redactor = redactor_new(&arena);
    if (memchr(bytes.data, 0x1E, bytes.length))
        fuzz_next_part(&bytes, &terms);
    struct fuzz_file file = fuzz_file_of(terms);
    redactor_read_terms(redactor, file.path, &problems);
    fuzz_file_close(&file);
    bytes.length = text_first_invalid(bytes); /* it only ever gets valid texts */
    struct text redacted = redact(redactor, &arena, bytes, &first);
    fuzz_hold_utf8(redacted);
    HOLDS(text_equal(redact(redactor, &arena, redacted, &again), redacted));
    HOLDS(identifier_total(&again) == 0);
    HOLDS(text_equal(redacted, bytes) == (identifier_total(&first) == 0));
    fprintf(out, "%zu: %.*s\n", identifier_total(&first), TEXT_ARGUMENTS(redacted));
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_twice(redact_twice, data, size);
}
