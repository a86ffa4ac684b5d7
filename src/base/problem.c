#include "problem.h"
#include "json_quote.h"
#include "text.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *severity_name(enum severity severity)
{
    static const char *const names[] = {"note", "warning", "error", "error"};
    return names[severity];
}

void problems_init(struct problems *problems, struct arena *arena, problem_handler *handler,
                   void *context)
{
    *problems = (struct problems){.arena = arena, .handler = handler, .context = context};
}

static void keep(struct problems *problems, const struct problem *problem)
{
    static const char more[] = "more than %d problems: this one and the rest are not listed here, "
                               "and \"cinaudit check --all\" prints them all";
    struct arena *arena = problems->arena;
    struct place place = problem->place;
    if (problems->length > MOST_PROBLEMS_KEPT)
        return;
    if (place.item)
        place.item = arena_copy(arena, place.item, strlen(place.item));
    const char *message = problems->length < MOST_PROBLEMS_KEPT
                              ? arena_copy(arena, problem->message, strlen(problem->message))
                              : arena_format(arena, more, MOST_PROBLEMS_KEPT);
    struct problem_mend *mend = problem->mend ? arena_alloc(arena, sizeof *mend) : NULL;
    if (mend)
        *mend = *problem->mend;
    *ARENA_NEXT(arena, problems->list, problems->length, problems->capacity) =
        (struct problem){.severity = problem->severity,
                         .place = place,
                         .message = message,
                         .kind = arena_copy(arena, problem->kind, strlen(problem->kind)),
                         .mend = mend};
}

static char *format_whole(struct arena *arena, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        arena_out_of_memory(arena);
    char *message = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(message, (size_t)length + 1, format, arguments);
    return message;
}

/* Cuts a message that is too long before a character, never inside one. */
static void shorten(char *message)
{
    enum { LONGEST = 1999 };
    if (strlen(message) <= LONGEST)
        return;
    char *end = message + LONGEST;
    while (((unsigned char)*end & 0xC0) == 0x80)
        end--;
    *end = '\0';
}

static const char *filtered(const struct problems *problems, struct arena *arena,
                            const char *string)
{
    if (!problems->filter || !string)
        return string;
    return problems->filter(problems->filter_context, arena, text_of(string)).data;
}

static const char left_out[] = "…"; /* stands for a value in a kind */

/* The length of a conversion such as "%zu" or "%.*s". */
static size_t conversion_length(const char *format)
{
    return 1 + strcspn(format + 1, "%sducxXf") + 1;
}

/* True if a value has been left out at the end of a kind: two in a row are one. */
static bool is_left_out(const char *begin, const char *end)
{
    size_t length = strlen(left_out);
    return (size_t)(end - begin) >= length && memcmp(end - length, left_out, length) == 0;
}

/* Writes a format with each conversion as "…". Returns false if it has no words besides. */
static bool take_words(const char *format, char *kind)
{
    const char *begin = kind;
    bool words = false;
    for (; *format; format++) {
        if (*format != '%' || format[1] == '%') {
            words = words || isalpha((unsigned char)*format);
            format += *format == '%';
            *kind++ = *format;
            continue;
        }
        if (!is_left_out(begin, kind))
            kind = stpcpy(kind, left_out);
        format += conversion_length(format) - 1;
    }
    *kind = '\0';
    return words;
}

/* The length of a value in a message: a number, a cell such as B12, or what stands in quotation
 * marks. 0: no value. */
static size_t value_length(const char *message)
{
    size_t letters = strspn(message, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    size_t length = strspn(message + letters, "0123456789");
    if (*message != '"')
        return length ? letters + length : 0;
    for (length = 1; message[length] && message[length] != '"'; length++)
        length += message[length] == '\\' && message[length + 1];
    return length + (message[length] != '\0');
}

/* Writes a message with each value as "…". */
static void leave_values_out(const char *message, char *kind)
{
    while (*message) {
        size_t length = value_length(message);
        if (length)
            kind = stpcpy(kind, left_out);
        else
            *kind++ = *message;
        message += length ? length : 1;
    }
    *kind = '\0';
}

const char *problem_kind(struct arena *arena, const char *format, const char *message)
{
    char *kind = arena_array(arena, strlen(format) + 1, strlen(left_out));
    if (take_words(format, kind))
        return kind;
    kind = arena_array(arena, strlen(message) + 1, strlen(left_out));
    leave_values_out(message, kind);
    return kind;
}

/* Counts a problem that is ready to be shown, hands it over and keeps it. */
static void take(struct problems *problems, const struct problem *problem)
{
    if (problems->behind && problem->severity == SEVERITY_FAILURE)
        problems = problems->behind;
    problems->counts[problem->severity]++;
    if (problems->handler)
        problems->handler(problems->context, problem);
    if (problems->keep)
        keep(problems, problem);
}

static bool wants_mends(const struct problems *problems)
{
    return problems->mend_folder && problems->mends < MOST_MENDS_SUGGESTED;
}

void problem_mend(struct problems *problems, const char *key, const char *name, const char *format,
                  ...)
{
    if (!wants_mends(problems))
        return;
    va_list arguments;
    va_start(arguments, format);
    char *value = format_whole(problems->arena, format, arguments);
    va_end(arguments);
    struct arena arena;
    arena_init_like(&arena, problems->arena);
    bool whole = strcmp(filtered(problems, &arena, value), value) == 0 &&
                 (!name || strcmp(filtered(problems, &arena, name), name) == 0);
    arena_free(&arena);
    if (!whole)
        return;
    problems->mend = (struct problem_mend){key, name, value};
    problems->mends++;
}

const char *problem_json(const struct problems *problems, struct text text)
{
    return wants_mends(problems) ? json_quote(problems->arena, text) : "";
}

const char *problem_json_file(const struct problems *problems, const char *file)
{
    size_t length = problems->mend_folder ? strlen(problems->mend_folder) : 0;
    bool inside = length && strncmp(file, problems->mend_folder, length) == 0;
    return problem_json(problems, text_of(inside ? file + length : file));
}

/* Adds a problem. The kind is that of the message if it is NULL. Frees the arena, which owns the
 * message. */
static void add(struct problems *problems, struct arena *arena, struct problem problem,
                const char *format)
{
    const char *whole = filtered(problems, arena, problem.message);
    char *message = arena_copy(arena, whole, strlen(whole));
    shorten(message);
    text_make_valid(message); /* its parts may have been cut inside a character */
    const struct problem_mend mend = problems->mend;
    problems->mend.key = NULL;
    problem.message = message;
    problem.place.item = filtered(problems, arena, problem.place.item);
    problem.kind = problem.kind ? filtered(problems, arena, problem.kind)
                                : problem_kind(arena, format, message);
    problem.mend = mend.key ? &mend : NULL;
    take(problems, &problem);
    arena_free(arena);
}

void problem_add(struct problems *problems, enum severity severity, struct place place,
                 const char *format, ...)
{
    struct arena arena;
    va_list arguments;
    arena_init_like(&arena, problems->arena);
    va_start(arguments, format);
    const char *message = format_whole(&arena, format, arguments);
    va_end(arguments);
    add(problems, &arena,
        (struct problem){.severity = severity, .place = place, .message = message}, format);
}

void problem_add_of_kind(struct problems *problems, enum severity severity, struct place place,
                         const char *kind, const char *format, ...)
{
    struct arena arena;
    va_list arguments;
    arena_init_like(&arena, problems->arena);
    va_start(arguments, format);
    const char *message = format_whole(&arena, format, arguments);
    va_end(arguments);
    add(problems, &arena,
        (struct problem){.severity = severity, .place = place, .message = message, .kind = kind},
        format);
}

void problems_hold(struct problems *held, struct problems *problems)
{
    problems_init(held, problems->arena, NULL, NULL);
    held->filter = problems->filter;
    held->filter_context = problems->filter_context;
    held->anonymous = problems->anonymous;
    held->mend_folder = problems->mend_folder;
    held->keep = true;
    held->behind = problems;
}

void problems_forget(struct problems *held, size_t count)
{
    if (count < held->length)
        held->length = count;
}

void problems_pass_on(struct problems *held, struct problems *problems)
{
    for (size_t i = 0; i < held->length; i++)
        take(problems, &held->list[i]);
    held->length = 0;
}

static const char not_shown[] = "[not shown]";

const char *problem_quote(const struct problems *problems, struct text text,
                          struct quoted_text *quoted)
{
    if (problems->anonymous)
        return not_shown;
    struct arena arena;
    arena_init_like(&arena, problems->arena);
    if (problems->filter)
        text = problems->filter(problems->filter_context, &arena, text);
    text_quote(text, quoted);
    arena_free(&arena);
    return quoted->bytes;
}

struct text problem_name(const struct problems *problems, struct text name)
{
    return problems->anonymous && name.length ? text_of(not_shown) : name;
}

bool problems_have_errors(const struct problems *problems)
{
    return problems->counts[SEVERITY_ERROR] + problems->counts[SEVERITY_FAILURE] > 0;
}

char *problem_line(struct arena *arena, const struct problem *problem)
{
    struct place place = problem->place;
    char line[32] = "";
    if (place.line)
        snprintf(line, sizeof line, "%zu:", place.line);
    char *text =
        arena_format(arena, "%s:%s %s: %s%s%s", place.file, line, severity_name(problem->severity),
                     place.item ? place.item : "", place.item ? ": " : "", problem->message);
    text_make_line(text);
    return text;
}
