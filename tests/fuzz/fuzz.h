/* What the harnesses share. Each takes the bytes that a fuzzer has thought out, reads them as the
 * program would read a file of them, and ends the process if anything does not hold of it that has
 * to hold of every file. */
#ifndef CINAUDIT_TESTS_FUZZ_H
#define CINAUDIT_TESTS_FUZZ_H

#include "base/text.h"

#include <stdint.h>
#include <stdio.h>

/* What a harness is, for libFuzzer and for replay.c. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process, and says why, unless the condition holds. */
#define HOLDS(condition) ((condition) ? (void)0 : fuzz_complain(#condition, __FILE__, __LINE__))
_Noreturn void fuzz_complain(const char *condition, const char *file, int line);

/* Reads the bytes, and writes all that it finds in them to `out`. */
typedef void fuzz_reading(FILE *out, struct text bytes);

/* Reads the bytes twice: what is found must be the same. Returns 0, as a harness does. */
int fuzz_twice(fuzz_reading *read, const uint8_t *data, size_t size);

/* A file in memory, to be closed. */
struct fuzz_file {
    int descriptor;
    char path[32];
};
struct fuzz_file fuzz_file_of(struct text bytes);
void fuzz_file_close(const struct fuzz_file *file);

/* The bytes up to the next mark, an RS (0x1E), for a harness that needs several files; `bytes` is
 * then what follows. False if nothing is left. */
bool fuzz_next_part(struct text *bytes, struct text *part);

/* Holds a text to being valid UTF-8, and without characters that a terminal would act on. */
void fuzz_hold_utf8(struct text text);
void fuzz_hold_harmless(struct text text);

#endif
