/* Preloaded into a program (LD_PRELOAD), makes one of its allocations fail: number FAULT_AT,
 * counted from 1, and with FAULT_ON all after it. With FAULT_COUNT, none fails, and their number
 * goes to the file of that name.
 *
 * This includes the allocations of the C library and of all other libraries.
 *
 * A program that is built to look for leaks does so only when it returns from main. This library
 * also makes it look when it exits early, as it does when memory has run out.
 */
/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *(*next_malloc)(size_t size);
static void *(*next_calloc)(size_t count, size_t size);
static void *(*next_realloc)(void *memory, size_t size);

/* A function cannot be called before it is looked up: dlsym itself allocates. */
static unsigned long allocations, fault_at;
static bool fault_on, failed_in_libzip;
static int counter = -1;

static void look_up(void)
{
    *(void **)&next_malloc = dlsym(RTLD_NEXT, "malloc");
    *(void **)&next_realloc = dlsym(RTLD_NEXT, "realloc");
    *(void **)&next_calloc = dlsym(RTLD_NEXT, "calloc");
}

/* Counting begins here, without the loader's own allocations. */
static __attribute__((constructor)) void begin(void)
{
    const char *at = getenv("FAULT_AT"), *file = getenv("FAULT_COUNT");
    if (!next_calloc)
        look_up();
    if (file)
        counter = open(file, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    fault_on = getenv("FAULT_ON") != NULL;
    fault_at = at ? strtoul(at, NULL, 10) : 0;
    allocations = 0;
}

/* Writes the file each time, because a program may end at any. With several processes, the largest
 * count remains. */
static void write_count(void)
{
    char before[32] = "", line[32];
    ssize_t read = pread(counter, before, sizeof before - 1, 0);
    int length = snprintf(line, sizeof line, "%lu\n", allocations);
    if (read < 0 || (strtoul(before, NULL, 10) < allocations &&
                     pwrite(counter, line, (size_t)length, 0) != length))
        abort();
}

/* True if the code at an address is libzip's. If one of its own allocations fails, zip_fopen loses
 * earlier ones, and returns no file that could be closed. */
static bool is_in_libzip(void *address)
{
    Dl_info info;
    return dladdr(address, &info) && strstr(info.dli_fname, "/libzip.so");
}

/* The sanitizer calls this before it looks for leaks. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
int __lsan_is_turned_off(void);
/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
int __lsan_is_turned_off(void)
{
    return failed_in_libzip;
}

/* True if the allocation requested at this code address must fail. */
static bool fails(void *caller)
{
    allocations++;
    if (counter >= 0)
        write_count();
    bool failing = fault_at && (allocations == fault_at || (fault_on && allocations > fault_at));
    if (failing)
        errno = ENOMEM;
    failed_in_libzip = failed_in_libzip || (failing && is_in_libzip(caller));
    return failing;
}

void *malloc(size_t size)
{
    if (!next_malloc)
        look_up();
    return fails(__builtin_return_address(0)) ? NULL : next_malloc(size);
}

/* The parameters have other names than the C library's, which are reserved. */
/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name) */
void *calloc(size_t count, size_t size)
{
    if (!next_calloc)
        return NULL; /* dlsym manages without */
    return fails(__builtin_return_address(0)) ? NULL : next_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    if (!next_realloc)
        look_up();
    return fails(__builtin_return_address(0)) ? NULL : next_realloc(memory, size);
}

void _exit(int status)
{
    enum { LOST = 99 };
    int (*look_for_leaks)(void) = NULL;
    *(void **)&look_for_leaks = dlsym(RTLD_DEFAULT, "__lsan_do_recoverable_leak_check");
    _Exit(look_for_leaks && look_for_leaks() ? LOST : status);
}
/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */
