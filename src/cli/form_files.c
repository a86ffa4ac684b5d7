#include "form_files.h"

#include "command.h"
#include "source_date.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void remove_forms(const struct form_run *run)
{
    for (size_t i = 0; i < run->begun; i++)
        unlink(run->paths[i]);
    if (run->made_folder)
        rmdir(run->made_folder);
}

static _Noreturn void abandon(void *context)
{
    remove_forms(context);
    exit_out_of_memory();
}

void form_run_begin(struct form_run *run, const struct cinaudit_format *format)
{
    *run = (struct form_run){.format = format};
    arena_init(&run->arena, abandon, run);
}

int write_form(struct form_run *run, const struct cinaudit_form *form, const char *output)
{
    struct cinaudit_writing writing = CINAUDIT_WRITING;
    writing.created = source_date();
    writing.temporary_folder = getenv("TMPDIR");
    if (!output_open(&run->output, &run->arena, output))
        return EXIT_FAILED;
    enum cinaudit_status status =
        cinaudit_write_form(run->audit, run->format->name, form, &writing, run->output.stream);
    if (status == CINAUDIT_DONE)
        return output_close(&run->output, &run->arena) ? EXIT_DONE : EXIT_FAILED;
    output_abandon(&run->output);
    if (status == CINAUDIT_NO_MEMORY)
        abandon(run);
    return complain_of_call(run->audit, status);
}

/* Reports an error and returns false if one of the files exists already. */
static bool all_are_new(const char *const *paths, size_t count)
{
    struct stat status;
    for (size_t i = 0; i < count; i++)
        if (lstat(paths[i], &status) == 0) {
            complain("%s is there already: no form is written (take it away, or name another "
                     "folder)",
                     paths[i]);
            return false;
        }
    return true;
}

/* Makes the folder if needed. Reports an error and returns false if that fails. */
static bool make_folder(struct form_run *run, const char *folder)
{
    enum { OWNER_ONLY = 0700 };
    struct stat status;
    if (mkdir(folder, OWNER_ONLY) == 0) {
        run->made_folder = folder;
        return true;
    }
    int error = errno;
    if (stat(folder, &status) == 0 && S_ISDIR(status.st_mode))
        return true;
    errno = error;
    complain("%s: the folder cannot be made: %s", folder, strerror(errno));
    return false;
}

/* The paths of the forms for all requests in the folder. Their number goes to `count`. */
static const char *const *paths_of_forms(struct form_run *run, const char *folder, size_t *count)
{
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
    for (*count = 0; cinaudit_request(run->audit, *count);)
        ++*count;
    const char **paths = arena_array(&run->arena, *count, sizeof *paths);
    for (size_t i = 0; i < *count; i++)
        paths[i] = arena_format(&run->arena, "%s%s%s%s", folder, slash,
                                cinaudit_request(run->audit, i)->file_name, run->format->ending);
    return paths;
}

int write_forms(struct form_run *run, const char *folder)
{
    size_t count;
    const char *const *paths = paths_of_forms(run, folder, &count);
    if (!make_folder(run, folder) || !all_are_new(paths, count))
        return EXIT_FAILED;
    int status = EXIT_DONE;
    run->paths = paths;
    while (run->begun < count && status == EXIT_DONE) {
        size_t i = run->begun++;
        status = write_form(run, cinaudit_request(run->audit, i), paths[i]);
    }
    if (status != EXIT_DONE)
        remove_forms(run);
    return status;
}
