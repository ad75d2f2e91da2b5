/*
 * times.c - runs a program over and over and measures what each run costs.
 *
 *     times RUNS INPUT PROGRAM ARGUMENT...
 *
 * The file INPUT is its standard input; what it prints is dropped.  Prints one
 * `name value` a line: processor time of a run, and its time on the clock.
 */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double milliseconds(struct timeval t)
{
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static void become(const char *input, char **program)
{
    int in = open(input, O_RDONLY), out = open("/dev/null", O_WRONLY);
    if (in < 0 || out < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0)
        _exit(126);
    execvp(program[0], program);
    _exit(127);
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void print(const char *name, double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare);
    printf("%s_p50_ms %.2f\n%s_p99_ms %.2f\n%s_longest_ms %.2f\n", name, values[count / 2], name,
           values[count * 99 / 100], name, values[count - 1]);
}

int main(int count, char **arguments)
{
    int runs = count > 3 ? atoi(arguments[1]) : 0;
    if (runs < 1) {
        fprintf(stderr, "usage: times RUNS INPUT PROGRAM ARGUMENT...\n");
        return 2;
    }
    double *processor = calloc((size_t)runs, sizeof *processor), *clock = calloc((size_t)runs, sizeof *clock);
    for (int i = 0; i < runs; i++) {
        struct rusage used;
        int status;
        double start = now();
        pid_t child = fork();
        if (child == 0)
            become(arguments[2], arguments + 3);
        if (child < 0 || wait4(child, &status, 0, &used) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
            return 2;
        clock[i] = now() - start;
        processor[i] = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    }
    printf("runs %d\n", runs);
    print("processor", processor, runs);
    print("clock", clock, runs);
    return 0;
}
