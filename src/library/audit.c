#include "audit.h"

#include <stdarg.h>

enum cinaudit_status call_run(struct call *call, void (*work)(void *context))
{
    struct cinaudit_audit *audit = call->audit;
    if (audit->state == AUDIT_OUT_OF_MEMORY)
        return CINAUDIT_NO_MEMORY;
    audit->message = "";
    if (arena_try(&audit->arena, work, call))
        return call->status;
    *audit = (struct cinaudit_audit){.state = AUDIT_OUT_OF_MEMORY, .message = "out of memory"};
    return CINAUDIT_NO_MEMORY;
}

void call_end(struct call *call, enum cinaudit_status status, const char *format, ...)
{
    enum { LONGEST = 1000 };
    va_list arguments;
    char *message = arena_alloc(&call->audit->arena, LONGEST);
    va_start(arguments, format);
    vsnprintf(message, LONGEST, format, arguments);
    va_end(arguments);
    call->audit->message = message;
    call->status = status;
}

enum cinaudit_status audit_status(const struct cinaudit_audit *audit)
{
    if (audit->problems.counts[SEVERITY_FAILURE])
        return CINAUDIT_FAILED;
    return problems_have_errors(&audit->problems) ? CINAUDIT_ERRORS : CINAUDIT_DONE;
}
