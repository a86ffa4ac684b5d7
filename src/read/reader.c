#include "reader.h"

#include "input/csv_file.h"
#include "input/file.h"
#include "input/file_kind.h"
#include "input/paths.h"
#include "layouts.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

struct reader {
    struct arena *arena;
    struct reader_options options;
    struct builder builder;
    char *buffer;
    struct text_map files; /* files read, by device and inode */
    size_t file_count;
    size_t returns;
};

struct reader *reader_new(struct arena *arena, const struct reader_options *options)
{
    struct reader *reader = arena_alloc(arena, sizeof *reader);
    reader->arena = arena;
    reader->options = *options;
    reader->buffer = arena_alloc(arena, SOURCE_MEMORY);
    text_map_init(&reader->files, arena);
    builder_init(&reader->builder, arena, options);
    return reader;
}

size_t reader_returns(const struct reader *reader)
{
    return reader->returns;
}

/* The first character other than white space; NUL if there is none. */
static char first_character(const struct source *source)
{
    struct text bytes = text_trim(source_peek(source));
    if (!bytes.length)
        return '\0';
    return bytes.data[0];
}

static void read_csv(struct return_file *file)
{
    struct header header;
    if (!header_read(file->arena, file->template, file->source, &header)) {
        file->malformed = true;
        return;
    }
    struct csv_table csv = {file->arena, file->source, header.delimiter, header.last_line};
    table_read(file, &header, table_of_csv(&csv));
}

/* Reads a file that is not text. */
static void read_package(struct return_file *file, enum package_kind kind)
{
    const char *ole = kind == PACKAGE_OLE ? kind_of_ole(source_peek(file->source)) : NULL;
    if (kind == PACKAGE_OTHER)
        FILE_ERROR(file, 0, "%s", kind_of_bytes(source_peek(file->source)));
    else if (ole)
        FILE_ERROR(file, 0, "%s", ole);
    else if (kind == PACKAGE_OLE)
        FILE_ERROR(file, 0,
                   "is a workbook with a password, or an old one (.xls): save it without a "
                   "password as .xlsx, or as \"CSV UTF-8\"");
#ifdef CINAUDIT_WITH_XLSX
    else if (source_hold(file->source))
        workbook_returns_read(file);
    else
        file->malformed = true;
#else
    else
        FILE_ERROR(file, 0,
                   "looks like a workbook, which this program was built not to read: save it as "
                   "\"CSV UTF-8\"");
#endif
}

/* Reads the source from its beginning. */
static void read_file(struct return_file *file)
{
    blanks_init(&file->blanks, file->arena, file->template);
    char first = first_character(file->source);
    bool json = first == '{' || first == '[';
    enum package_kind package = source_package(file->source);
    if (package != PACKAGE_NONE)
        read_package(file, package);
    else if (source_check(file->source) && !first)
        FILE_ERROR(file, 0, "the file is empty: ask for it again, or take it away");
    else if (file->source->failed)
        file->malformed = true;
    else if (json)
        json_returns_read(file);
    else
        read_csv(file);
    if (!file->malformed)
        blanks_say(&file->blanks, file->source->problems, file->source->name);
}

/* Passes on what was held back of the file's problems, and says which alarms are left out. A file
 * that others have replaced as a whole has neither. */
static void end_file(struct reader *reader, struct return_file *file)
{
    if (file->superseded == SUPERSEDED) {
        problems_forget(&file->held, 0);
        if (!file->returns)
            problem_add(file->problems, SEVERITY_NOTE, (struct place){file->source->name, 0, NULL},
                        "left out: the round's manifest lists this file as superseded");
        return;
    }
    problems_pass_on(&file->held, file->problems);
    alarms_say(&file->alarms, &reader->builder, file->source->name, file->malformed,
               &reader->options);
}

/* Sends the problems of the file and its returns to a collection; if others have replaced some of
 * these, only when it is known which. */
static void report_to(struct reader *reader, struct return_file *file, struct problems *problems)
{
    file->problems = problems;
    if (file->superseded != SUPERSEDED_NONE)
        problems = &file->held;
    file->source->problems = reader->builder.problems = problems;
}

/* If a file counts only as a whole, it is read twice: first to find errors, then, if it is not
 * malformed, for its returns. */
static void read_twice(struct reader *reader, struct return_file *file)
{
    struct source *source = file->source;
    struct problems *problems = reader->options.problems, silent;
    size_t errors = problems->counts[SEVERITY_ERROR];
    file->handler = NULL;
    read_file(file);
    end_file(reader, file);
    errors = problems->counts[SEVERITY_ERROR] - errors;
    size_t records = file->records;
    file->records = file->returns = 0;
    if (file->malformed || !source_rewind(source))
        return;
    problems_init(&silent, file->arena, NULL, NULL);
    report_to(reader, file, &silent);
    file->handler = reader->options.handler;
    read_file(file);
    problems_pass_on(&file->held, &silent);
    report_to(reader, file, problems);
    if (file->malformed || file->records != records || silent.counts[SEVERITY_ERROR] != errors)
        SOURCE_PROBLEM(
            source, SEVERITY_FAILURE, 0,
            "has changed while it was read: close it in other programs, and start again");
}

/* True after reporting that the file has been read before, or may have been: its returns would
 * count twice. Pipes and copies of them cannot be recognised. */
static bool read_before(struct reader *reader, const struct source *source)
{
    struct stat status;
    size_t found;
    if (fstat(source->descriptor, &status) != 0) {
        SOURCE_PROBLEM(source, SEVERITY_FAILURE, 0, "cannot be read: %s", strerror(errno));
        return true;
    }
    if (!S_ISREG(status.st_mode) || !status.st_nlink)
        return false;
    unsigned long long identity[] = {status.st_dev, status.st_ino};
    struct text key = {(const char *)identity, sizeof identity};
    if (!text_map_find(&reader->files, key, &found)) {
        text_map_add(&reader->files, key, 0);
        return false;
    }
    SOURCE_PROBLEM(
        source, SEVERITY_ERROR, 0,
        "has been read already: the file is named twice, or is in a folder that is named");
    return true;
}

static void read_as_meant(struct reader *reader, struct return_file *file)
{
    const struct reader_options *options = &reader->options;
    if (options->superseded)
        file->superseded = options->superseded(options->context, file->source->name, NULL);
    problems_hold(&file->held, options->problems);
    file->held.keep = file->superseded != SUPERSEDED; /* otherwise none matters */
    report_to(reader, file, options->problems);
    if (options->keep_going && file->superseded != SUPERSEDED) {
        read_twice(reader, file);
        return;
    }
    read_file(file);
    end_file(reader, file);
}

void reader_read(struct reader *reader, const char *path)
{
    const struct reader_options *options = &reader->options;
    struct arena arena;
    struct source source;
    arena_init_like(&arena, reader->arena);
    const char *name =
        return_file_name(reader->arena, options->problems, path, reader->file_count++);
    struct return_file file = {.arena = &arena,
                               .template = options->template,
                               .source = &source,
                               .builder = &reader->builder,
                               .options = options,
                               .handler = options->handler,
                               .alarms = {.arena = &arena}};
    builder_begin_file(&reader->builder, name);
    if (source_open(&source, path, name, reader->buffer, options->keep_going, options->problems) &&
        !read_before(reader, &source)) {
        read_as_meant(reader, &file);
        reader->returns += file.returns;
    }
    source.problems = reader->builder.problems = options->problems;
    source_close(&source);
    arena_free(&arena);
}
