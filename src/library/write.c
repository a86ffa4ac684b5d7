/* Writes reports and forms to a stream. */
#include "audit.h"
#include "formats.h"

#include "release/release.h"
#include "report/sections/report.h"

#include <string.h>

_Static_assert((int)CINAUDIT_MOST_DECIMALS == (int)MOST_DECIMALS, "the header says so");
_Static_assert((int)CINAUDIT_LEAST_THRESHOLD == (int)LEAST_THRESHOLD, "the header says so");
_Static_assert((int)CINAUDIT_LARGEST_THRESHOLD == (int)LARGEST_THRESHOLD, "the header says so");
_Static_assert((int)CINAUDIT_LONGEST_NAME == (int)LONGEST_NAME, "the header says so");

static bool is_section(const struct cinaudit_audit *audit, const char *name)
{
    const char *section;
    for (size_t i = 0; (section = cinaudit_section(audit, i)); i++)
        if (strcmp(section, name) == 0)
            return true;
    return false;
}

/* Checks the options for writing a report. Returns what is wrong, or NULL. */
static const char *fault_of(const struct call *call, const struct report_format *format)
{
    const struct cinaudit_writing *writing = &call->writing;
    bool for_public = writing->audience == CINAUDIT_FOR_PUBLIC;
    if (!call->audit->results)
        return "no returns have been read for a report";
    if (writing->decimals > MOST_DECIMALS)
        return "too many decimals";
    if (writing->threshold &&
        (writing->threshold < LEAST_THRESHOLD || writing->threshold > LARGEST_THRESHOLD))
        return "no such threshold";
    if (writing->sections && !(format->about.features & CINAUDIT_HAS_SECTIONS))
        return "the format has no sections";
    for (size_t i = 0; writing->sections && writing->sections[i]; i++)
        if (!is_section(call->audit, writing->sections[i]))
            return "no such section";
    if (for_public && !(format->about.features & CINAUDIT_HAS_PUBLIC))
        return "the format has no version for the public";
    if (for_public && writing->sections)
        return "the version for the public is whole";
    if (for_public && call->audit->results->comments_kept)
        return "for the public, no comments are to be read";
    return NULL;
}

/* Makes the report. NULL if there are too few returns for the public. */
static const struct report *make_report(const struct call *call, struct arena *arena,
                                        const struct report_format *format)
{
    const struct cinaudit_audit *audit = call->audit;
    const struct report_options options = {.round = audit->round,
                                           .decimals = call->writing.decimals,
                                           .undrawn =
                                               !(format->about.features & CINAUDIT_HAS_SECTIONS)};
    const struct results *results = audit->results;
    if (call->writing.audience == CINAUDIT_FOR_PUBLIC)
        results = release_results(arena, results, call->writing.threshold);
    if (!results || (format->about.features & CINAUDIT_HAS_COMMENTS))
        return results ? report_make(arena, results, &options) : NULL;
    struct report *figures = arena_alloc(arena, sizeof *figures); /* CSV has only these */
    *figures = (struct report){.results = results, .round = audit->round};
    return figures;
}

static void draw(struct call *call, struct arena *arena, const struct report_format *format)
{
    const struct cinaudit_writing *writing = &call->writing;
    size_t returns = call->audit->results->all.returns;
    const struct report *report = make_report(call, arena, format);
    if (!report) {
        call_end(call, CINAUDIT_ERRORS,
                 "no version for the public is written: there %s %zu return%s, and at least %u are "
                 "needed",
                 returns == 1 ? "is" : "are", returns, text_plural(returns), writing->threshold);
        return;
    }
    const struct render_options options = {
        .decimals = writing->decimals,
        .only = writing->sections,
        .style = {.width = writing->width,
                  .colour = writing->colour == CINAUDIT_COLOUR,
                  .blocks = writing->bars == CINAUDIT_BLOCK_BARS},
        .created = writing->created,
        .folder = writing->temporary_folder};
    const char *error = format->write(call->stream, arena, report, &options);
    if (error)
        call_end(call, CINAUDIT_FAILED, "%s", error);
}

static void write_report(void *context)
{
    struct call *call = context;
    const struct report_format *format = report_format_called(call->format);
    const char *fault = format ? fault_of(call, format) : "no such format";
    if (fault) {
        call_end(call, CINAUDIT_MISUSE, "%s", fault);
        return;
    }
    if (!call->writing.threshold)
        call->writing.threshold = USUAL_THRESHOLD;
    struct arena arena;
    arena_init_like(&arena, &call->audit->arena);
    draw(call, &arena, format);
    arena_free(&arena);
}

/* True for NULL or one line of text that can be the name of a case, an agency or a setting. */
static bool is_name(const char *string)
{
    struct text text = text_of(string ? string : "");
    return text.length <= LONGEST_NAME && text_first_invalid(text) == text.length &&
           !(string && strpbrk(string, "\r\n"));
}

static void write_form(void *context)
{
    struct call *call = context;
    const struct cinaudit_form *filled_in = &call->form;
    const struct form_format *format = form_format_called(call->format);
    bool good = format && is_name(filled_in->case_id) && is_name(filled_in->agency) &&
                is_name(filled_in->setting);
    if (!good) {
        call_end(call, CINAUDIT_MISUSE,
                 format ? "a name is not one line of text in UTF-8" : "no such format");
        return;
    }
    const struct text *source = &call->audit->template_source;
    if (!format->write) {
        fwrite(source->data, 1, source->length, call->stream);
        return;
    }
    const struct form form = {.template = call->audit->template,
                              .case_id = text_of(filled_in->case_id ? filled_in->case_id : ""),
                              .agency = text_of(filled_in->agency ? filled_in->agency : ""),
                              .setting = text_of(filled_in->setting ? filled_in->setting : ""),
                              .file_name = filled_in->file_name,
                              .created = call->writing.created,
                              .folder = call->writing.temporary_folder};
    struct arena arena;
    arena_init_like(&arena, &call->audit->arena);
    const char *error = format->write(call->stream, &arena, &form);
    if (error)
        call_end(call, CINAUDIT_FAILED, "%s", error);
    arena_free(&arena);
}

/* Copies a structure, perhaps of an older version: missing members keep their defaults. False if it
 * is longer than this version's. */
static bool take(void *own, size_t own_size, const void *given, size_t given_size)
{
    if (given && given_size <= own_size)
        memcpy(own, given, given_size);
    return !given || given_size <= own_size;
}

static enum cinaudit_status run(struct call *call, const char *format,
                                const struct cinaudit_form *form,
                                const struct cinaudit_writing *writing, void (*work)(void *context))
{
    if (!call->audit || !format || !call->stream ||
        !take(&call->writing, sizeof call->writing, writing, writing ? writing->size : 0) ||
        !take(&call->form, sizeof call->form, form, form ? form->size : 0))
        return CINAUDIT_MISUSE;
    call->format = format;
    return call_run(call, work);
}

enum cinaudit_status cinaudit_write(struct cinaudit_audit *audit, const char *format,
                                    const struct cinaudit_writing *writing, FILE *stream)
{
    struct call call = {.audit = audit, .writing = CINAUDIT_WRITING, .stream = stream};
    return run(&call, format, NULL, writing, write_report);
}

enum cinaudit_status cinaudit_write_form(struct cinaudit_audit *audit, const char *format,
                                         const struct cinaudit_form *form,
                                         const struct cinaudit_writing *writing, FILE *stream)
{
    struct call call = {.audit = audit, .writing = CINAUDIT_WRITING, .stream = stream};
    return run(&call, format, form, writing, write_form);
}
