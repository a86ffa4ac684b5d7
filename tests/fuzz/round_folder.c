#include "round_folder.h"

#include "audit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/cinaudit-fuzz-XXXXXX";
static bool made;

static const char *const names[] = {"round.json", "requests.csv", "cases.csv", "notes.md",
                                    "returns.csv"};

static const char *path_of(const char *name, char path[static 64])
{
    snprintf(path, 64, "%s/%s", folder, name);
    return path;
}

static void remove_folder(void)
{
    char path[64];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        remove(path_of(names[i], path));
    rmdir(folder);
}

static void make_folder(void)
{
    if (made)
        return;
    HOLDS(mkdtemp(folder));
    made = true;
    HOLDS(atexit(remove_folder) == 0);
}

void round_folder_write(const char *name, struct text bytes)
{
    char path[64];
    make_folder();
    remove(path_of(name, path));
    if (!bytes.data)
        return;
    FILE *file = fopen(path, "w");
    HOLDS(file);
    HOLDS(fwrite(bytes.data, 1, bytes.length, file) == bytes.length);
    HOLDS(fclose(file) == 0);
}

void round_folder_read(FILE *out)
{
    char path[64];
    audit_read_round(out, path_of("round.json", path));
}
