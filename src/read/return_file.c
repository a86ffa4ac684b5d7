#include "layouts.h"

/* " (A, School)", or nothing if they are not known. */
static const char *named(struct arena *arena, const struct problems *problems,
                         const struct return_key *key)
{
    struct text agency = problem_name(problems, key->agency);
    return key->case_id.length && agency.length
               ? arena_format(arena, " (%.*s, %.*s)", TEXT_ARGUMENTS(key->case_id),
                              TEXT_ARGUMENTS(agency))
               : "";
}

static void say_superseded(struct return_file *file, const struct return_key *key)
{
    struct arena arena;
    arena_init_like(&arena, file->arena);
    problem_add(file->problems, SEVERITY_NOTE, file->builder->place,
                "left out: the round's manifest lists this return as superseded%s%s",
                named(&arena, file->problems, key),
                builder_alarm(file->builder) >= IMMEDIATE_NEEDED
                    ? ". It may call for immediate action, which no longer counts"
                    : "");
    arena_free(&arena);
}

/* True if others have replaced the return in hand: what is wrong in it makes no difference.
 * Otherwise its problems are no longer held back. */
static bool is_superseded(struct return_file *file)
{
    const struct reader_options *options = file->options;
    struct return_key key = builder_key(file->builder);
    if (file->superseded == SUPERSEDED_NONE)
        return false;
    enum superseded here = options->superseded(options->context, file->source->name, &key);
    if (here != SUPERSEDED && file->superseded != SUPERSEDED) {
        problems_pass_on(&file->held, file->problems);
        return false;
    }
    problems_forget(&file->held,
                    file->superseded == SUPERSEDED ? 0 : file->builder->problems_before);
    problems_pass_on(&file->held, file->problems);
    say_superseded(file, &key);
    return true;
}

void return_file_finish(struct return_file *file)
{
    struct audit_return audit_return;
    file->records++;
    builder_take_waiting(file->builder);
    bool good = builder_finish(file->builder, &audit_return) && !file->malformed;
    file->returns += good;
    bool superseded = is_superseded(file);
    builder_find_corrected(file->builder, superseded);
    if (superseded)
        return;
    alarms_take(&file->alarms, file->builder, file->builder->left_out);
    if (!good)
        return;
    blanks_take(&file->blanks, file->builder);
    if (file->handler)
        file->handler(file->options->context, &audit_return);
}

/* True for a column that changes a figure or an alarm. */
static bool counts(const struct column *meaning)
{
    return meaning->kind == COLUMN_ITEM || meaning->kind == COLUMN_CHECKLIST ||
           (meaning->kind == COLUMN_FIELD && meaning->index == FIELD_IMMEDIATE_ACTION);
}

void return_file_doubt(const struct return_file *file, const struct column *meaning,
                       struct cell_place place, const char *doubt)
{
    bool is_name = meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_SETTING;
    if (doubt && *doubt && is_name)
        builder_doubt_name(file->builder, place, doubt);
    else if (doubt && *doubt && counts(meaning))
        builder_say(file->builder, SEVERITY_WARNING, place, "%s", doubt);
}

void return_file_take_cell(struct return_file *file, const struct column *meaning, struct text cell,
                           struct cell_place place, const char *fault, const char *doubt)
{
    struct builder *builder = file->builder;
    bool is_name = meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_SETTING;
    if (builder->corrections_here &&
        builder_wait_doubtful(builder, meaning->kind, meaning->index, cell, place, fault,
                              is_name ? doubt : NULL))
        return;
    if (fault && *fault) {
        builder_refuse_cell(builder, meaning, place, fault);
        return;
    }
    return_file_doubt(file, meaning, place, doubt);
    builder_cell(builder, meaning, cell, place);
}
