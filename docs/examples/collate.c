/* Collates a round: collate MANIFEST FORMAT. The report goes to standard output. */
#include <cinaudit.h>

static void say(void *context, const struct cinaudit_problem *problem)
{
    (void)context;
    if (problem->severity != CINAUDIT_NOTE)
        fprintf(stderr, "%s\n", problem->text);
}

int main(int argc, char **argv)
{
    struct cinaudit_options options = CINAUDIT_OPTIONS;
    struct cinaudit_audit *audit;
    if (argc != 3)
        return CINAUDIT_MISUSE;
    options.round = argv[1];
    options.problem = say;
    enum cinaudit_status status = cinaudit_open(&options, &audit);
    if (status == CINAUDIT_DONE)
        status = cinaudit_read(audit);
    if (status == CINAUDIT_DONE)
        status = cinaudit_write(audit, argv[2], NULL, stdout);
    fputs(cinaudit_message(audit), stderr);
    cinaudit_close(audit);
    return ferror(stdout) || fclose(stdout) != 0 ? CINAUDIT_FAILED : (int)status;
}
