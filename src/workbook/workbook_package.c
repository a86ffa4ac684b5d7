#include "workbook_package.h"

#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MIB = 1024 * 1024 };

/* An archive ends with an end record, which a comment of up to 64 KiB may follow. In archives with
 * more than 65,535 entries a locator stands before the end record (APPNOTE.TXT 4.3.15 and 4.3.16).
 */
enum { END_LENGTH = 22, LOCATOR_LENGTH = 20, LONGEST_COMMENT = 0xFFFF };
enum { TAIL_LENGTH = LOCATOR_LENGTH + END_LENGTH + LONGEST_COMMENT + 1 };

static size_t number_at(const unsigned char *bytes, size_t length)
{
    size_t number = 0;
    while (length--)
        number = number << 8 | bytes[length];
    return number;
}

/* Checks the number and the size of the entries that the archive claims to have. This must come
 * before libzip, which makes room for all of them at once. */
static bool check_end(const struct package *package, const unsigned char *end, bool has_locator)
{
    size_t parts = number_at(end + 10, 2), directory = number_at(end + 12, 4);
    if (!has_locator && parts <= MOST_PARTS && directory <= LARGEST_DIRECTORY)
        return true;
    return PACKAGE_ERROR(package,
                         "the archive has more entries than a workbook of returns can have (%d)",
                         MOST_PARTS);
}

/* Checks every place that could be the archive's end record. */
static bool check_tail(const struct package *package, const unsigned char *tail, size_t length)
{
    bool found = false;
    for (size_t i = 0; i + END_LENGTH <= length; i++) {
        if (memcmp(tail + i, "PK\5\6", 4) != 0)
            continue;
        bool has_locator =
            i >= LOCATOR_LENGTH && memcmp(tail + i - LOCATOR_LENGTH, "PK\6\7", 4) == 0;
        if (!check_end(package, tail + i, has_locator))
            return false;
        found = true;
    }
    if (!found)
        return PACKAGE_ERROR(package, "is cut off or damaged: a workbook begins here, and its end "
                                      "is missing");
    return true;
}

static bool say_unreadable(const struct package *package, const char *reason)
{
    SOURCE_PROBLEM(package->source, SEVERITY_FAILURE, 0, "cannot be read: %s", reason);
    return false;
}

static bool check_size(const struct package *package)
{
    struct stat status;
    const struct source *source = package->source;
    if (fstat(source->descriptor, &status) != 0)
        return say_unreadable(package, strerror(errno));
    off_t begin = (off_t)source->beginning;
    off_t size = status.st_size > begin ? status.st_size - begin : 0; /* the file may have shrunk */
    if (size > (off_t)LARGEST_PACKAGE * MIB)
        return PACKAGE_ERROR(package, "more than %d MiB: too large for a workbook of returns",
                             LARGEST_PACKAGE);
    unsigned char *tail = arena_alloc(package->arena, TAIL_LENGTH);
    size_t length = size < TAIL_LENGTH ? (size_t)size : TAIL_LENGTH;
    ssize_t count = pread(source->descriptor, tail, length, begin + size - (off_t)length);
    return count < 0 ? say_unreadable(package, strerror(errno))
                     : check_tail(package, tail, (size_t)count);
}

/* Reports libzip's error, and where it was: "the archive", or a part. A lack of memory may have
 * another code, but shows in errno (see package_open). */
static bool say_damaged(const struct package *package, const char *where, zip_error_t *error)
{
    const struct zip_library *library = &package->library;
    int code = library->zip_error_code_zip(error);
    if (code == ZIP_ER_MEMORY || errno == ENOMEM)
        arena_out_of_memory(package->arena);
    if (code == ZIP_ER_NOPASSWD)
        return PACKAGE_ERROR(package, "%s is encrypted: save the workbook again without a password",
                             where);
    if (library->zip_error_system_type(error) == ZIP_ET_SYS)
        return say_unreadable(package, library->zip_error_strerror(error));
    return PACKAGE_ERROR(package, "is damaged: %s cannot be unpacked (%s)", where,
                         library->zip_error_strerror(error));
}

/* Opens the archive. libzip gets, and closes, a copy of the descriptor. */
static bool open_archive(struct package *package)
{
    struct zip_library *library = &package->library;
    int descriptor = dup(package->source->descriptor);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "rb");
    if (!file) {
        const char *reason = strerror(errno);
        if (descriptor >= 0)
            close(descriptor);
        return say_unreadable(package, reason);
    }
    zip_source_t *bytes = library->zip_source_filep_create(
        file, (zip_uint64_t)package->source->beginning, -1, &package->error);
    if (!bytes)
        fclose(file);
    else
        package->zip = library->zip_open_from_source(bytes, ZIP_RDONLY, &package->error);
    if (bytes && !package->zip)
        library->zip_source_free(bytes);
    return package->zip || say_damaged(package, "the archive", &package->error);
}

static void close_package(void *context)
{
    struct package *package = context;
    if (package->zip)
        package->library.zip_discard(package->zip);
    package->library.zip_error_fini(&package->error);
}

bool package_open(struct package *package, struct arena *arena, const struct source *source)
{
    *package = (struct package){.arena = arena, .source = source};
    const char *error = shared_library_open(&libzip, &package->library, arena,
                                            "save the workbook as \"CSV UTF-8\"");
    if (!error) {
        package->library.zip_error_init(&package->error);
        arena_own(arena, package, close_package);
        errno = 0;
        return check_size(package) && open_archive(package);
    }
    SOURCE_PROBLEM(source, SEVERITY_FAILURE, 0, "%s", error);
    return false;
}

/* Compares names of parts, in any letter case. Some programs write \\ for /. */
static bool is_same_name(const char *entry, const char *name)
{
    for (; *entry && *name; entry++, name++)
        if (tolower((unsigned char)(*entry == '\\' ? '/' : *entry)) !=
            tolower((unsigned char)*name))
            return false;
    return *entry == *name;
}

/* Counts the entries with this name, in any letter case. Sets `index` to the first of them. */
static size_t find(const struct package *package, const char *name, zip_uint64_t *index)
{
    const struct zip_library *library = &package->library;
    zip_int64_t entries = library->zip_get_num_entries(package->zip, 0);
    size_t found = 0;
    for (zip_int64_t i = 0; i < entries; i++) {
        const char *entry = library->zip_get_name(package->zip, (zip_uint64_t)i, ZIP_FL_ENC_RAW);
        if (!entry || !is_same_name(entry, name))
            continue;
        if (!found++)
            *index = (zip_uint64_t)i;
    }
    return found;
}

bool package_has(const struct package *package, const char *name)
{
    zip_uint64_t index;
    return find(package, name, &index) > 0;
}

/* "the part xl/workbook.xml" */
static const char *part_in_words(const struct package *package, const char *name)
{
    return arena_format(package->arena, "the part %s",
                        PROBLEM_QUOTED(package->source->problems, text_of(name)));
}

static void close_part(void *context)
{
    const struct part *part = context;
    part->package->library.zip_fclose(part->file);
}

bool part_open(struct package *package, const char *name, struct part *part)
{
    zip_uint64_t index = 0;
    size_t found = find(package, name, &index);
    *part = (struct part){.package = package, .name = part_in_words(package, name)};
    if (found != 1)
        return PACKAGE_ERROR(package, "is damaged: %s is %s", part->name,
                             found ? "in it twice" : "missing");
    part->file = package->library.zip_fopen_index(package->zip, index, 0);
    if (part->file)
        arena_own(package->arena, part, close_part);
    return part->file ||
           say_damaged(package, part->name, package->library.zip_get_error(package->zip));
}

void part_close(struct part *part)
{
    arena_release(part->package->arena, part);
}

bool part_read(struct part *part, char *bytes, size_t size, size_t *length)
{
    struct package *package = part->package;
    const struct zip_library *library = &package->library;
    zip_int64_t count = library->zip_fread(part->file, bytes, size);
    if (count < 0)
        return say_damaged(package, part->name, library->zip_file_get_error(part->file));
    *length = (size_t)count;
    part->unpacked += *length;
    package->unpacked += *length;
    if (part->unpacked > (size_t)LARGEST_PART * MIB)
        return PACKAGE_ERROR(package, "%s unpacks to more than %d MiB", part->name, LARGEST_PART);
    if (package->unpacked > (size_t)LARGEST_UNPACKED * MIB)
        return PACKAGE_ERROR(package, "unpacks to more than %d MiB", LARGEST_UNPACKED);
    return true;
}
