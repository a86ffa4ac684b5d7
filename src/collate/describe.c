#include "describe.h"

const char *describe_return(struct arena *arena, const struct problems *problems,
                            struct text agency, struct text setting, struct text case_id)
{
    agency = problem_name(problems, agency);
    setting = problem_name(problems, setting);
    return arena_format(arena, "%.*s%s%.*s%s on case %.*s", TEXT_ARGUMENTS(agency),
                        setting.length ? " (" : "", TEXT_ARGUMENTS(setting),
                        setting.length ? ")" : "", TEXT_ARGUMENTS(case_id));
}
