/* generate SEED RETURNS: writes a made-up wide CSV of so many returns to standard output: 33
 * columns, 1,000 cases, 10 agencies, comments in half of the comment fields. The same seed gives
 * the same bytes. With "json" as a third argument it writes a JSON list. */
#include "../unit/random.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const agencies[] = {"Children's Social Care",
                                       "School",
                                       "GP",
                                       "School Nurse",
                                       "Health Visitor",
                                       "CAMHS",
                                       "Police",
                                       "Family Service",
                                       "ARCH",
                                       "Home-Start"};
static const char *const questions[] = {"q2", "q3", "q4", "q5",  "q6",
                                        "q7", "q8", "q9", "q10", "q11"};
static const char *const words[] = {"plan",    "meeting", "minutes", "child",  "seen",   "visit",
                                    "school",  "record",  "shared",  "review", "family", "worker",
                                    "outcome", "clear",   "not",     "yet",    "since",  "home"};
enum { CASES = 1000, AGENCIES = 10, WORDS = 18, QUESTIONS = 10 };

static const char *answer(uint64_t *state, const char *question)
{
    unsigned roll = random_below(state, 100);
    if (roll < 12)
        return "";
    if (strcmp(question, "q8") == 0 && roll < 30)
        return "not_sure";
    if (strcmp(question, "q9") == 0 && roll < 30)
        return "dont_know";
    if (strchr("23468", question[1]) && !question[2] && roll < 45)
        return "not_applicable";
    return roll < 75 ? "yes" : "no";
}

static void write_comment(uint64_t *state, const char *quote)
{
    if (random_below(state, 2)) {
        fputs(quote, stdout);
        unsigned count = 5 + random_below(state, 9);
        for (unsigned i = 0; i < count; i++)
            printf("%s%s", i ? (random_below(state, 8) ? " " : ", ") : "",
                   words[random_below(state, WORDS)]);
        fputs(quote, stdout);
    }
}

static void write_csv_header(void)
{
    fputs("case,agency,setting,auditor_role,completed,q1a,q1b,q1c,q1d,q1e,q1f,q1g,q1_comments",
          stdout);
    for (int i = 0; i < QUESTIONS; i++)
        printf(",%s,%s_comments", questions[i], questions[i]);
    putchar('\n');
}

static void write_csv_return(uint64_t *state, unsigned long number)
{
    printf("C%zu,%s,S%lu,Service manager,2014-03-%02zu", 1 + random_below(state, CASES),
           agencies[random_below(state, AGENCIES)], number, 1 + random_below(state, 31));
    for (int i = 0; i < 7; i++)
        printf(",%s", answer(state, "q1"));
    putchar(',');
    write_comment(state, "\"");
    for (int i = 0; i < QUESTIONS; i++) {
        printf(",%s,", answer(state, questions[i]));
        write_comment(state, "\"");
    }
    putchar('\n');
}

static void write_json_return(uint64_t *state, unsigned long number)
{
    printf("{\"case\":\"C%zu\",\"agency\":\"%s\",\"setting\":\"S%lu\",\"answers\":{",
           1 + random_below(state, CASES), agencies[random_below(state, AGENCIES)], number);
    for (int i = 0; i < 7; i++)
        printf("\"q1%c\":\"%s\",", 'a' + i, answer(state, "q1"));
    for (int i = 0; i < QUESTIONS; i++)
        printf("%s\"%s\":\"%s\"", i ? "," : "", questions[i], answer(state, questions[i]));
    printf("}}");
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    uint64_t state = strtoull(argv[1], NULL, 10);
    unsigned long count = strtoul(argv[2], NULL, 10);
    int json = argc > 3;
    if (json)
        putchar('[');
    else
        write_csv_header();
    for (unsigned long i = 0; i < count; i++) {
        if (!json) {
            write_csv_return(&state, i);
            continue;
        }
        fputs(i ? ",\n" : "\n", stdout);
        write_json_return(&state, i);
    }
    if (json)
        fputs("]\n", stdout);
    return fflush(stdout) == 0 ? 0 : 3;
}
