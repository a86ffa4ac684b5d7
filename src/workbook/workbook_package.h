/* Unpacks the parts of a workbook, which is a zip archive, piece by piece and within bounds. */
#pragma once

#include "input/source.h"
#include "workbook_library.h"

/* Far more than returns need, but low enough that no archive takes much memory or time. */
enum {
    MOST_PARTS = 10000,          /* entries of the archive */
    LARGEST_DIRECTORY = 1 << 20, /* bytes of the archive's list of them */
    LARGEST_PART = 256,          /* MiB unpacked */
    LARGEST_UNPACKED = 512       /* MiB unpacked in all; a part counts each time it is read */
};

struct package {
    struct arena *arena; /* must outlive the package */
    const struct source *source;
    struct zip_library library;
    zip_t *zip;
    zip_error_t error; /* of opening it */
    size_t unpacked;   /* bytes so far */
};

/* A part that is being unpacked. */
struct part {
    struct package *package;
    const char *name;
    zip_file_t *file;
    size_t unpacked; /* bytes so far */
};

/* Add an error about the whole package. PACKAGE_ERROR is false, so that a function can return it.
 */
#define PACKAGE_SAY(package, ...) SOURCE_PROBLEM((package)->source, SEVERITY_ERROR, 0, __VA_ARGS__)
#define PACKAGE_ERROR(package, ...) (PACKAGE_SAY(package, __VA_ARGS__), false)

/* Opens a source as an archive; it must be a seekable file. Returns false, and adds a problem, if
 * it is damaged, encrypted or exceeds a bound, or if libzip is missing. It is closed when the arena
 * is freed. */
bool package_open(struct package *package, struct arena *arena, const struct source *source);

/* True if the package has a part with this name, in any letter case. */
bool package_has(const struct package *package, const char *name);

/* Begins to unpack a part. Returns false, and adds an error, if the part is missing, encrypted or
 * damaged, or if two parts have this name. If true, call part_close afterwards. */
bool part_open(struct package *package, const char *name, struct part *part);

void part_close(struct part *part);

/* Unpacks at most `size` bytes and sets `length` to their number, which is 0 at the end. Returns
 * false, and adds an error, if the part is damaged or exceeds a bound. */
bool part_read(struct part *part, char *bytes, size_t size, size_t *length);
