/* replay FILE…: a main that gives each file to its harness, as libFuzzer would. It names each file
 * first, in case the harness ends the process. Prints TAP. */
#include "fuzz.h"

#include <stdlib.h>

/* The file's bytes, in a block of exactly their size, so that reading past them is detected. */
static uint8_t *read_whole(const char *path, size_t *size)
{
    FILE *file = fopen(path, "r");
    HOLDS(file);
    HOLDS(fseek(file, 0, SEEK_END) == 0);
    *size = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*size + (*size == 0));
    HOLDS(bytes && fread(bytes, 1, *size, file) == *size);
    fclose(file);
    return bytes;
}

int main(int argc, char **argv)
{
    printf("1..%d\n", argc - 1);
    for (int i = 1; i < argc; i++) {
        size_t size;
        printf("# %s\n", argv[i]);
        fflush(stdout);
        uint8_t *bytes = read_whole(argv[i], &size);
        LLVMFuzzerTestOneInput(bytes, size);
        free(bytes);
        printf("ok %d\n", i);
    }
    return 0;
}
