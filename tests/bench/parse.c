/* parse FILE: parses the file with libcsv alone, with callbacks that do nothing. */
#include <csv.h>
#include <stdio.h>

static void field(void *bytes, size_t length, void *context)
{
    (void)bytes, (void)length, (void)context;
}

static void record(int byte, void *context)
{
    (void)byte, (void)context;
}

int main(int argc, char **argv)
{
    static char buffer[256 * 1024];
    struct csv_parser parser;
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    size_t count;
    if (!file || csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return 3;
    setvbuf(file, NULL, _IONBF, 0);
    while ((count = fread(buffer, 1, sizeof buffer, file)) > 0)
        if (csv_parse(&parser, buffer, count, field, record, NULL) != count)
            return 1;
    csv_fini(&parser, field, record, NULL);
    csv_free(&parser);
    fclose(file);
    return 0;
}
