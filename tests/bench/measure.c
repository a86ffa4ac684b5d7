#define _DEFAULT_SOURCE /* for wait4 */ /* NOLINT */
/* measure RUNS COMMAND… [-- COMMAND…]…: runs the commands in turn, so many times each, with output
 * to /dev/null, and prints a line for each: the medians of wall time and of CPU time in
 * milliseconds, the largest peak of memory in KiB, and, compared with the last command run by run,
 * the medians of the difference in wall time and of the ratio of CPU time. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_RUNS = 1001, MOST_COMMANDS = 8 };

struct measured {
    char **command;
    double wall[MOST_RUNS];
    double cpu[MOST_RUNS];
    long memory;
    double difference;
    double ratio;
};

static double milliseconds(struct timeval time)
{
    return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void run(struct measured *measured, int index)
{
    struct rusage usage;
    int status;
    double begin = now();
    pid_t child = fork();
    if (child == 0) {
        int null = open("/dev/null", O_WRONLY);
        dup2(null, STDOUT_FILENO);
        if (measured->command[0])
            execvp(measured->command[0], measured->command);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || status != 0) {
        fprintf(stderr, "%s failed\n", measured->command[0]);
        exit(3);
    }
    measured->wall[index] = now() - begin;
    measured->cpu[index] = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    if (usage.ru_maxrss > measured->memory)
        measured->memory = usage.ru_maxrss;
}

static int compare(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;
    return (first > second) - (first < second);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare);
    return values[count / 2];
}

/* Compares a command with the last one, run by run. */
static void compare_with(struct measured *measured, const struct measured *last, int runs)
{
    static double differences[MOST_RUNS], ratios[MOST_RUNS];
    for (int i = 0; i < runs; i++) {
        differences[i] = measured->wall[i] - last->wall[i];
        ratios[i] = last->cpu[i] > 0 ? measured->cpu[i] / last->cpu[i] : 0;
    }
    measured->difference = median(differences, runs);
    measured->ratio = median(ratios, runs);
}

int main(int argc, char **argv)
{
    static struct measured measured[MOST_COMMANDS];
    int runs = argc > 2 ? (int)strtol(argv[1], NULL, 10) : 0, commands = 0;
    if (runs < 1 || runs > MOST_RUNS)
        return 2;
    measured[commands++].command = argv + 2;
    for (int i = 2; i < argc && commands < MOST_COMMANDS; i++)
        if (strcmp(argv[i], "--") == 0) {
            argv[i] = NULL;
            measured[commands++].command = argv + i + 1;
        }
    for (int i = 0; i < runs; i++)
        for (int j = 0; j < commands; j++)
            run(&measured[j], i);
    for (int j = 0; j < commands; j++)
        compare_with(&measured[j], &measured[commands - 1], runs);
    for (int j = 0; j < commands; j++)
        printf("%.3f %.1f %ld %.3f %.3f\n", median(measured[j].wall, runs),
               median(measured[j].cpu, runs), measured[j].memory, measured[j].difference,
               measured[j].ratio);
    return 0;
}
