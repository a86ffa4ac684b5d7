#include "xlsx_file.h"

#include "base/run_in_child.h"
#include "base/tmpfile.h"
#include "xlsx_check.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void set_properties(struct book *book, const struct xlsx_file *file)
{
    static const time_t earliest = 315532800; /* 1 January 1980, as in the zip file's entries */
    const char *title = xlsx_text(text_of(file->title), book->cell);
    lxw_doc_properties properties = {.title = arena_copy(book->arena, title, strlen(title)),
                                     .created = file->created > 0 ? file->created : earliest};
    book_check(book, book->library->workbook_set_properties(book->workbook, &properties));
}

/* Makes the workbook in memory, and writes it to the path. */
static const char *write_workbook(struct book *book, const struct xlsx_file *file, const char *path)
{
    struct arena *arena = book->arena;
    lxw_workbook_options options = {.tmpdir =
                                        arena_copy(arena, file->folder, strlen(file->folder))};
    book->workbook = book_checked(book, book->library->workbook_new_opt(path, &options));
    set_properties(book, file);
    file->write(book, file->content);
    if (book->error)
        book->library->lxw_workbook_free(book->workbook);
    else
        book_check(book, book->library->workbook_close(book->workbook));
    return book->error;
}

static FILE *open_temporary(struct arena *arena, const char *folder)
{
    int descriptor = tmpfile_open(arena, folder);
    if (descriptor < 0)
        return NULL;
    FILE *file = fdopen(descriptor, "r");
    int error = errno;
    if (!file)
        close(descriptor);
    errno = error;
    return file;
}

static bool is_same(FILE *one, FILE *other)
{
    int byte;
    do
        byte = getc(one);
    while (byte == getc(other) && byte != EOF);
    return byte == EOF && feof(one) && feof(other);
}

static bool copy(FILE *from, FILE *to)
{
    char buffer[16384];
    size_t length;
    if (fseek(from, 0, SEEK_SET) != 0) /* the other process has read it */
        return false;
    while ((length = fread(buffer, 1, sizeof buffer, from)) > 0)
        fwrite(buffer, 1, length, to);
    return !ferror(from);
}

static const char *failure(struct arena *arena, const char *folder)
{
    return arena_format(arena, "the workbook cannot be written to a temporary file in %s: %s",
                        folder, strerror(errno));
}

/* A workbook that is to be written, and where to. */
struct writing {
    const struct xlsx_file *file;
    FILE *copies[2];
};

/* Writes the workbook twice: the library does not ask whether its temporary files could be written,
 * and so it is, if what stands in the one stands in the other. One that is cut short both times, as
 * on a full disk, is not whole. */
static const char *write_copies(struct arena *arena, void *context)
{
    const struct writing *writing = context;
    struct xlsx_library library;
    const char *error = xlsx_library_open(&library, arena), *path = NULL;
    for (size_t i = 0; i < 2 && !error; i++) {
        struct book *book = arena_alloc(arena, sizeof *book);
        *book = (struct book){.library = &library, .arena = arena};
        /* The library writes to names only: the file is named by its descriptor. */
        path = arena_format(arena, "/dev/fd/%d", fileno(writing->copies[i]));
        error = write_workbook(book, writing->file, path);
    }
    if (!error &&
        !(xlsx_is_whole(&library, path) && is_same(writing->copies[0], writing->copies[1])))
        error = arena_format(arena,
                             "the workbook cannot be written: temporary files in %s were cut "
                             "short, as they are on a full disk",
                             writing->file->folder);
    if (library.handle)
        xlsx_library_close(&library);
    return error;
}

/* The library is used in a process of its own: where memory is short it may end it. */
bool xlsx_file_write(FILE *out, struct arena *arena, const struct xlsx_file *file,
                     const char **error)
{
    struct xlsx_file complete = *file;
    if (!complete.folder || !*complete.folder)
        complete.folder = P_tmpdir;
    struct writing writing = {&complete, {open_temporary(arena, complete.folder)}};
    if (writing.copies[0])
        writing.copies[1] = open_temporary(arena, complete.folder);
    if (!writing.copies[1])
        *error = failure(arena, complete.folder);
    else
        *error =
            run_in_child(arena, write_copies, &writing,
                         "the workbook cannot be written: its library has failed, as it does when "
                         "memory is short");
    if (!*error && !copy(writing.copies[0], out))
        *error = failure(arena, complete.folder);
    for (size_t i = 0; i < 2; i++)
        if (writing.copies[i])
            fclose(writing.copies[i]);
    return !*error;
}
