#include "print_problems.h"

void print_problem(void *context, const struct cinaudit_problem *problem)
{
    struct printed_problems *printed = context;
    const struct problem grouped = {.severity = (enum severity)problem->severity,
                                    .place = {problem->file, problem->line, problem->item},
                                    .message = problem->message,
                                    .kind = problem->kind};
    printed->counts[problem->severity]++;
    if (printed->suggestions && problem->mend)
        suggestions_add(printed->suggestions, problem->mend);
    if (problem->severity < printed->least)
        return;
    if (printed->groups)
        problem_groups_add(printed->groups, &grouped);
    else
        fprintf(printed->stream, "%s\n", problem->text);
}

void print_groups(struct printed_problems *printed)
{
    struct problem_groups *groups = printed->groups;
    size_t problems = 0;
    if (!groups)
        return;
    problem_groups_sort(groups);
    for (size_t i = 0; i < groups->length; i++) {
        fprintf(printed->stream, "%s\n", problem_group_line(groups->arena, &groups->list[i]));
        problems += groups->list[i].count;
    }
    if (groups->left_over)
        fprintf(printed->stream, "and %zu more, of other kinds\n", groups->left_over);
    if (problems > groups->length || groups->left_over)
        fputs("--all prints each problem on its own line\n", printed->stream);
    problem_groups_init(groups, groups->arena);
}
