/* The package that a workbook is: a zip archive of parts, which are unpacked piece by piece and
 * within bounds.
 */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_PACKAGE_H
#define CINAUDIT_WORKBOOK_WORKBOOK_PACKAGE_H

#include "input/source.h"
#include "workbook_library.h"

/* Far above what returns need, and low enough that no archive takes much memory or time. */
enum {
    MOST_PARTS = 10000,          /* entries of the archive */
    LARGEST_DIRECTORY = 1 << 20, /* bytes that these take in its list */
    LARGEST_PART = 256,          /* MiB unpacked */
    LARGEST_UNPACKED = 512 /* MiB unpacked of all parts together, each as often as it is read */
};

struct package {
    struct arena *arena; /* lives as long as the package is open */
    const struct source *source;
    struct zip_library library;
    zip_t *zip;
    zip_error_t error; /* of opening it */
    size_t unpacked;   /* bytes so far */
};

/* A part while it is unpacked. */
struct part {
    struct package *package;
    const char *name;
    zip_file_t *file;
    size_t unpacked; /* bytes so far */
};

/* Says something about the package as a whole. The second is false, to be returned. */
#define PACKAGE_SAY(package, ...)                                                                  \
    problem_add((package)->source->problems, SEVERITY_ERROR,                                       \
                (struct place){(package)->source->name, 0, NULL}, __VA_ARGS__)
#define PACKAGE_ERROR(package, ...) (PACKAGE_SAY(package, __VA_ARGS__), false)

/* Opens the archive that a source is, which must be a file that can be read at any place. False,
 * and a problem, if it is damaged, encrypted or out of bounds, or if the library is missing. It is
 * closed when the arena is freed. */
bool package_open(struct package *package, struct arena *arena, const struct source *source);

/* True if the package has a part of the name, compared without regard to letter case. */
bool package_has(const struct package *package, const char *name);

/* Begins to unpack a part. False, and an error, if there is none, or two of the name, or it is
 * encrypted or damaged. To be closed with part_close if true. */
bool part_open(struct package *package, const char *name, struct part *part);

void part_close(struct part *part);

/* Unpacks at most `size` bytes; how many goes to `length`, 0 at the end. False, and an error, if
 * the part is damaged or out of bounds. */
bool part_read(struct part *part, char *bytes, size_t size, size_t *length);

#endif
