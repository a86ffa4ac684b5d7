#include "xlsx_file.h"

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
    if (!book->error && !xlsx_is_whole(book->library, path))
        book->error = arena_format(arena,
                                   "the workbook cannot be written: temporary files in %s were cut "
                                   "short, as they are on a full disk",
                                   file->folder);
    return book->error;
}

/* A file that has no name any more, so that nothing of it is left whatever happens. */
static FILE *open_temporary(struct arena *arena, const char *folder)
{
    char *name = arena_format(arena, "%s/cinaudit-XXXXXX", folder);
    int descriptor = mkstemp(name);
    if (descriptor < 0)
        return NULL;
    unlink(name);
    FILE *file = fdopen(descriptor, "r");
    if (!file)
        close(descriptor);
    return file;
}

static bool copy(FILE *from, FILE *to)
{
    char buffer[16384];
    size_t length;
    while ((length = fread(buffer, 1, sizeof buffer, from)) > 0)
        fwrite(buffer, 1, length, to);
    return !ferror(from);
}

static const char *failure(struct arena *arena, const char *folder)
{
    return arena_format(arena, "the workbook cannot be written to a temporary file in %s: %s",
                        folder, strerror(errno));
}

/* The library writes to names only: the file is named by its descriptor. */
static const char *write_through(FILE *out, struct book *book, const struct xlsx_file *file)
{
    struct arena *arena = book->arena;
    FILE *temporary = open_temporary(arena, file->folder);
    if (!temporary)
        return failure(arena, file->folder);
    const char *error =
        write_workbook(book, file, arena_format(arena, "/dev/fd/%d", fileno(temporary)));
    if (!error && !copy(temporary, out))
        error = failure(arena, file->folder);
    fclose(temporary);
    return error;
}

bool xlsx_file_write(FILE *out, struct arena *arena, const struct xlsx_file *file,
                     const char **error)
{
    struct xlsx_library library;
    struct xlsx_file complete = *file;
    if (!complete.folder || !*complete.folder)
        complete.folder = P_tmpdir;
    *error = xlsx_library_open(&library, arena);
    if (*error)
        return false;
    struct book *book = arena_alloc(arena, sizeof *book);
    *book = (struct book){.library = &library, .arena = arena};
    *error = write_through(out, book, &complete);
    xlsx_library_close(&library);
    return !*error;
}
