#include <cinaudit/problem.h>
#include <cinaudit/text.h>

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
                               "and \"cinaudit check\" prints them all";
    struct arena *arena = problems->arena;
    struct place place = problem->place;
    if (problems->length > MOST_PROBLEMS_KEPT)
        return;
    problems->list = arena_grow(arena, problems->list, problems->length, &problems->capacity,
                                sizeof *problems->list);
    if (place.item)
        place.item = arena_copy(arena, place.item, strlen(place.item));
    problems->list[problems->length] =
        (struct problem){problem->severity, place,
                         problems->length < MOST_PROBLEMS_KEPT
                             ? arena_copy(arena, problem->message, strlen(problem->message))
                             : arena_format(arena, more, MOST_PROBLEMS_KEPT)};
    problems->length++;
}

void problem_add(struct problems *problems, enum severity severity, struct place place,
                 const char *format, ...)
{
    char message[2000];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (length >= (int)sizeof message) { /* cut before the character that does not fit whole */
        char *end = message + sizeof message - 1;
        while (((unsigned char)end[-1] & 0xC0) == 0x80)
            end--;
        if ((unsigned char)end[-1] >= 0xC0)
            end--;
        *end = '\0';
    }
    text_make_valid(message); /* what it was made from may have been cut, too */
    struct problem problem = {severity, place, message};
    problems->counts[severity]++;
    if (problems->handler)
        problems->handler(problems->context, &problem);
    if (problems->keep)
        keep(problems, &problem);
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
    text_remove_controls(text);
    for (char *at = text; *at; at++)
        if (*at == '\n')
            *at = ' ';
    return text;
}
