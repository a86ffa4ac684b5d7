/* Shared by the harnesses. A harness takes bytes from the fuzzer and reads them as the program
 * would read a file. It ends the process if something is not true that must be true of every file.
 */
#pragma once

#include "base/text.h"

#include <stdint.h>
#include <stdio.h>

/* The harness, called by libFuzzer or replay.c. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process with a message, unless the condition is true. */
#define HOLDS(condition) ((condition) ? (void)0 : fuzz_complain(#condition, __FILE__, __LINE__))
_Noreturn void fuzz_complain(const char *condition, const char *file, int line);

/* Reads the bytes, and writes everything that it finds in them to `out`. */
typedef void fuzz_reading(FILE *out, struct text bytes);

/* Reads the bytes twice, and checks that both results are the same. Returns 0, as a harness does.
 */
int fuzz_twice(fuzz_reading *read, const uint8_t *data, size_t size);

/* Opens a file in memory; the caller closes it. */
struct fuzz_file {
    int descriptor;
    char path[32];
};
struct fuzz_file fuzz_file_of(struct text bytes);
void fuzz_file_close(const struct fuzz_file *file);

/* Takes the bytes up to the next mark, an RS (0x1E), for a harness that needs several files;
 * `bytes` is then the rest. False if nothing is left. */
bool fuzz_next_part(struct text *bytes, struct text *part);

/* Checks that a text is valid UTF-8, without characters that a terminal would act on. */
void fuzz_hold_utf8(struct text text);
void fuzz_hold_harmless(struct text text);
