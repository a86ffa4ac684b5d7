#include "problem_formats.h"

#include "base/json_quote.h"
#include "base/problem.h"
#include "command.h"
#include "format/csv_field.h"
#include "format/json_value.h"

#include <string.h>

/* Writes a member, not the first, whose value is a string or null. */
static void write_string(struct arena *arena, FILE *out, const char *key, const char *string)
{
    char *valid = string ? arena_copy(arena, string, strlen(string)) : NULL;
    fprintf(out, ", \"%s\": ", key);
    if (valid)
        text_make_valid(valid); /* a file's name may not be */
    json_write_printed(out, valid ? json_quote(arena, text_of(valid)) : "null");
}

/* The mend as the part of a manifest; NULL if there is none. Owned by the arena. */
static const char *mend_json(struct arena *arena, const struct cinaudit_mend *mend)
{
    if (!mend)
        return NULL;
    char *json =
        mend->name ? arena_format(arena, "{\"%s\": {%s: [%s]}}", mend->key, mend->name, mend->value)
        : *mend->value == '{' ? arena_format(arena, "{\"%s\": [%s]}", mend->key, mend->value)
                              : arena_format(arena, "{\"%s\": %s}", mend->key, mend->value);
    text_make_valid(json);
    return json;
}

static const char *severity_of(const struct cinaudit_problem *problem)
{
    return severity_name((enum severity)problem->severity);
}

static void begin_json(FILE *out)
{
    fputs("{\"schema\": \"cinaudit.problems/1\",\n\"problems\": [", out);
}

static void write_json(FILE *out, const struct cinaudit_problem *problem, size_t index)
{
    struct arena arena;
    arena_init(&arena, arena_ends_program, NULL);
    fprintf(out, "%s\n{\"severity\": \"%s\"", index ? "," : "", severity_of(problem));
    write_string(&arena, out, "file", problem->file);
    if (problem->line)
        fprintf(out, ", \"line\": %zu", problem->line);
    else
        fputs(", \"line\": null", out);
    write_string(&arena, out, "item", problem->item);
    write_string(&arena, out, "kind", problem->kind);
    write_string(&arena, out, "message", problem->message);
    const char *mend = mend_json(&arena, problem->mend);
    fputs(", \"mend\": ", out);
    json_write_printed(out, mend ? mend : "null");
    fputs("}", out);
    arena_free(&arena);
}

static void end_json(FILE *out, const struct cinaudit_counts *read,
                     const struct listed_problems *problems)
{
    const size_t *counts = problems->counts;
    fprintf(out,
            "%s],\n\"files\": %zu,\n\"returns\": %zu,\n\"errors\": %zu,\n\"warnings\": %zu,\n"
            "\"notes\": %zu}\n",
            problems->length ? "\n" : "", read ? read->files : 0, read ? read->returns : 0,
            counts[CINAUDIT_ERROR] + counts[CINAUDIT_FAILURE], counts[CINAUDIT_WARNING],
            counts[CINAUDIT_NOTE]);
}

static void begin_csv(FILE *out)
{
    fputs("severity,file,line,item,kind,message\n", out);
}

static void write_csv(FILE *out, const struct cinaudit_problem *problem, size_t index)
{
    const char *const texts[] = {problem->item, problem->kind, problem->message};
    (void)index;
    fprintf(out, "%s,", severity_of(problem));
    csv_text_write(out, text_of(problem->file));
    fputc(',', out);
    if (problem->line)
        fprintf(out, "%zu", problem->line);
    for (size_t i = 0; i < LENGTH(texts); i++) {
        fputc(',', out);
        csv_text_write(out, text_of(texts[i] ? texts[i] : ""));
    }
    fputc('\n', out);
}

static void end_csv(FILE *out, const struct cinaudit_counts *read,
                    const struct listed_problems *problems)
{
    (void)out;
    (void)read;
    (void)problems;
}

const struct problem_format *problem_format(size_t index)
{
    static const struct problem_format formats[] = {
        {.name = "text"},
        {.name = "json", .begin = begin_json, .write = write_json, .end = end_json},
        {.name = "csv", .begin = begin_csv, .write = write_csv, .end = end_csv}};
    return index < LENGTH(formats) ? &formats[index] : NULL;
}

void list_problem(void *context, const struct cinaudit_problem *problem)
{
    struct listed_problems *listed = context;
    listed->counts[problem->severity]++;
    listed->format->write(stdout, problem, listed->length++);
}
