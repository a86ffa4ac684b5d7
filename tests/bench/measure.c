/* measure RUNS COMMAND… [-- COMMAND…]…: runs the commands in turn, so many times each, with output
 * to /dev/null, and prints a line for each: the medians of wall time and of CPU time in
 * milliseconds, and the largest peak of memory in KiB. */
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

int main(int argc, char **argv)
{
    static struct measured measured[MOST_COMMANDS];
    int runs = argc > 2 ? atoi(argv[1]) : 0, commands = 0;
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
        printf("%.3f %.1f %ld\n", median(measured[j].wall, runs), median(measured[j].cpu, runs),
               measured[j].memory);
    return 0;
}
