#include "form_files.h"

#include "command.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void abandon(void *context)
{
    struct form_run *run = context;
    output_abandon(&run->output);
    exit_out_of_memory();
}

void form_run_begin(struct form_run *run, problem_handler *handler)
{
    arena_init(&run->arena, abandon, run);
    problems_init(&run->problems, &run->arena, handler, &run->arena);
}

int write_template(struct form_run *run, struct text source, const char *output)
{
    if (!output_open(&run->output, &run->arena, output))
        return EXIT_FAILED;
    fwrite(source.data, 1, source.length, run->output.stream);
    return output_close(&run->output) ? EXIT_DONE : EXIT_FAILED;
}

int write_form(struct form_run *run, const struct form_format *format, const struct form *form,
               const char *output)
{
    if (!output_open(&run->output, &run->arena, output))
        return EXIT_FAILED;
    const char *error = format->write(run->output.stream, &run->arena, form);
    if (!error)
        return output_close(&run->output) ? EXIT_DONE : EXIT_FAILED;
    fprintf(stderr, "cinaudit: %s\n", error);
    output_abandon(&run->output);
    return EXIT_FAILED;
}

/* The name of a form's file, which no other has: where two would be called the same, as systems
 * compare names that do not regard letter case, the later gets a number. */
static const char *name_of_form(struct arena *arena, struct text_map *names,
                                const struct form *form)
{
    struct text_key key;
    size_t number;
    const char *name = form_file_name(arena, form, "");
    for (size_t i = 2;
         text_identity_key(text_of(name), &key) && text_map_find(names, text_of_key(&key), &number);
         i++)
        name = arena_format(arena, "%s-%zu", form_file_name(arena, form, ""), i);
    text_map_add(names, text_of_key(&key), 0);
    return name;
}

/* False, and a message, if one of the files is there already. */
static bool all_are_new(const char *const *paths, size_t count)
{
    struct stat status;
    for (size_t i = 0; i < count; i++)
        if (lstat(paths[i], &status) == 0) {
            fprintf(stderr,
                    "cinaudit: %s is there already: no form is written (take it away, or name "
                    "another folder)\n",
                    paths[i]);
            return false;
        }
    return true;
}

/* False, and a message, if there is no such folder and none can be made. */
static bool make_folder(const char *folder)
{
    enum { OWNER_ONLY = 0700 };
    struct stat status;
    if (mkdir(folder, OWNER_ONLY) == 0 || (stat(folder, &status) == 0 && S_ISDIR(status.st_mode)))
        return true;
    fprintf(stderr, "cinaudit: %s: the folder cannot be made: %s\n", folder, strerror(errno));
    return false;
}

int write_forms(struct form_run *run, const struct form_format *format,
                const struct template *template, const struct requests *requests,
                const char *folder)
{
    struct arena *arena = &run->arena;
    struct text_map names;
    struct form *forms = arena_array(arena, requests->count, sizeof *forms);
    const char **paths = arena_array(arena, requests->count, sizeof *paths);
    text_map_init(&names, arena);
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
    for (size_t i = 0; i < requests->count; i++) {
        const struct request *request = &requests->list[i];
        forms[i] = (struct form){.template = template,
                                 .case_id = request->case_id,
                                 .agency = request->agency,
                                 .setting = request->setting};
        forms[i].file_name = name_of_form(arena, &names, &forms[i]);
        paths[i] =
            arena_format(arena, "%s%s%s%s", folder, slash, forms[i].file_name, format->ending);
    }
    if (!make_folder(folder) || !all_are_new(paths, requests->count))
        return EXIT_FAILED;
    int status = EXIT_DONE;
    for (size_t i = 0; i < requests->count && status == EXIT_DONE; i++)
        status = write_form(run, format, &forms[i], paths[i]);
    return status;
}
