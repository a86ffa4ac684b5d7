#include "xlsx_file.h"

#include "base/run_in_child.h"
#include "base/tmpfile.h"
#include "workbook/workbook_library.h"

#include <errno.h>
#include <expat.h>
#include <string.h>
#include <unistd.h>

enum { COPIES = 2, PIECE = 16 * 1024 };

/* A workbook while it is written. */
struct workbook_job {
    struct xlsx_file file;
    struct xlsx_library library;
    struct zip_library zip;
    int copies[COPIES]; /* descriptors */
    size_t opened;      /* number of copies opened */
};

static void set_properties(struct book *book, const struct xlsx_file *file)
{
    static const time_t earliest = 315532800; /* 1 January 1980, as in the zip file's entries */
    const char *title = xlsx_text(text_of(file->title), book->cell);
    lxw_doc_properties properties = {.title = arena_copy(book->arena, title, strlen(title)),
                                     .created = file->created > 0 ? file->created : earliest};
    BOOK_CALL(book, workbook_set_properties, book->workbook, &properties);
}

/* Makes the workbook in memory and writes it to the path. Returns an error or NULL. */
static const char *write_workbook(struct arena *arena, const struct workbook_job *job,
                                  const char *path)
{
    const struct xlsx_file *file = &job->file;
    const struct xlsx_library *library = &job->library;
    lxw_workbook_options options = {.tmpdir =
                                        arena_copy(arena, file->folder, strlen(file->folder))};
    struct book *book = arena_alloc(arena, sizeof *book);
    *book = (struct book){.library = library, .arena = arena};
    book->workbook = book_checked(book, library->workbook_new_opt(path, &options));
    set_properties(book, file);
    file->write(book, file->content);
    if (book->error)
        library->lxw_workbook_free(book->workbook);
    else
        BOOK_CALL(book, workbook_close, book->workbook);
    return book->error;
}

/* True if the part is well-formed XML to its end. */
static bool part_is_whole(const struct zip_library *zip, zip_file_t *part)
{
    XML_Parser parser = XML_ParserCreate(NULL);
    zip_int64_t length = parser ? PIECE : -1;
    while (length > 0) {
        void *buffer = XML_GetBuffer(parser, PIECE);
        length = buffer ? zip->zip_fread(part, buffer, PIECE) : -1;
        if (length >= 0 && XML_ParseBuffer(parser, (int)length, length == 0) != XML_STATUS_OK)
            length = -1;
    }
    XML_ParserFree(parser);
    return length == 0;
}

static bool is_whole(const struct zip_library *zip, const char *path)
{
    zip_t *workbook = zip->zip_open(path, ZIP_RDONLY, NULL);
    if (!workbook)
        return false;
    bool whole = true;
    zip_int64_t parts = zip->zip_get_num_entries(workbook, 0);
    for (zip_int64_t i = 0; whole && i < parts; i++) {
        zip_file_t *part = zip->zip_fopen_index(workbook, (zip_uint64_t)i, 0);
        whole = part && part_is_whole(zip, part);
        if (part)
            zip->zip_fclose(part);
    }
    zip->zip_discard(workbook);
    return whole;
}

static bool is_same(int one, int other)
{
    char bytes[PIECE], others[PIECE];
    off_t at = 0;
    ssize_t length;
    do {
        length = pread(one, bytes, sizeof bytes, at);
        if (length < 0 || pread(other, others, sizeof others, at) != length ||
            memcmp(bytes, others, (size_t)length) != 0)
            return false;
        at += length;
    } while (length > 0);
    return true;
}

/* Writes the workbook twice. libxlsxwriter makes each part in a temporary file, and does not check
 * whether writing it worked. If the disk is full, a part may be cut off, and then it is not
 * well-formed. If a piece is missing from its middle, it could still be well-formed, but then the
 * two copies differ. */
static const char *write_copies(struct arena *arena, void *context)
{
    const struct workbook_job *job = context;
    const char *error = NULL, *path = NULL;
    for (size_t i = 0; i < COPIES && !error; i++) {
        /* The library only takes file names, so the open file is named by its descriptor. */
        path = arena_format(arena, "/dev/fd/%d", job->copies[i]);
        error = write_workbook(arena, job, path);
    }
    errno = 0;
    if (error || (is_whole(&job->zip, path) && is_same(job->copies[0], job->copies[1])))
        return error;
    if (errno == ENOMEM)
        arena_out_of_memory(arena);
    return arena_format(arena,
                        "the workbook cannot be written: temporary files in %s were cut short, as "
                        "they are on a full disk",
                        job->file.folder);
}

static bool copy(int from, FILE *to)
{
    char bytes[PIECE];
    off_t at = 0;
    ssize_t length;
    while ((length = pread(from, bytes, sizeof bytes, at)) > 0) {
        fwrite(bytes, 1, (size_t)length, to);
        at += length;
    }
    return length == 0;
}

static const char *load_libraries(struct workbook_job *job, struct arena *arena)
{
    static const char otherwise[] = "choose another format";
    const char *error = shared_library_open(&libxlsxwriter, &job->library, arena, otherwise);
    return error ? error : shared_library_open(&libzip, &job->zip, arena, otherwise);
}

static const char *failure(struct arena *arena, const char *folder)
{
    return arena_format(arena, "the workbook cannot be written to a temporary file in %s: %s",
                        folder, strerror(errno));
}

static const char *write_to(FILE *out, struct arena *arena, struct workbook_job *job)
{
    const char *error = run_in_child(arena, write_copies, job,
                                     "the workbook cannot be written: its library has failed, as "
                                     "it does when memory is short");
    if (!error && !copy(job->copies[0], out))
        error = failure(arena, job->file.folder);
    return error;
}

static void close_copies(void *context)
{
    struct workbook_job *job = context;
    while (job->opened)
        close(job->copies[--job->opened]);
}

const char *xlsx_file_write(FILE *out, struct arena *arena, const struct xlsx_file *file)
{
    struct workbook_job job = {.file = *file};
    arena_own(arena, &job, close_copies);
    if (!file->folder || !*file->folder)
        job.file.folder = P_tmpdir;
    const char *error = load_libraries(&job, arena);
    while (!error && job.opened < COPIES) {
        int descriptor = tmpfile_open(arena, job.file.folder);
        if (descriptor < 0)
            error = failure(arena, job.file.folder);
        else
            job.copies[job.opened++] = descriptor;
    }
    if (!error)
        error = write_to(out, arena, &job);
    arena_release(arena, &job);
    return error;
}
