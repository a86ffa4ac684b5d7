/* A program that uses the library survives when memory runs out. Whichever allocation fails, the
 * call reports it or manages without, everything is freed, and the next call works. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
#define _GNU_SOURCE /* dladdr */
#include "test.h"

#include <cinaudit.h>

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <locale.h>
#include <regex.h>
#include <sys/stat.h>
#include <unistd.h>

/* Allocations are counted, and one fails. AddressSanitizer has its own allocator, which cannot be
 * replaced. */
static size_t allocations, fault_at;
static long live;
static bool armed, lost_elsewhere;

#ifndef __SANITIZE_ADDRESS__
static bool in_regcomp;

/* NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);
/* NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */

/* If one of its own allocations fails, zip_fopen loses earlier ones. */
static bool is_in_libzip(void *address)
{
    Dl_info info;
    return dladdr(address, &info) && strstr(info.dli_fname, "/libzip.so");
}

static bool fails(void *caller)
{
    if (!armed || ++allocations != fault_at)
        return false;
    lost_elsewhere = in_regcomp || is_in_libzip(caller);
    errno = ENOMEM;
    return true;
}

static void *counted(void *memory)
{
    live += memory != NULL;
    return memory;
}

/* All libraries are to use these. */
#pragma GCC visibility push(default)
/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name) */
/* The C library's own function loses some of its memory when it fails. */
int regcomp(regex_t *expression, const char *pattern, int flags)
{
    static int (*next_regcomp)(regex_t * expression, const char *pattern, int flags);
    if (!next_regcomp)
        *(void **)&next_regcomp = dlsym(RTLD_NEXT, "regcomp");
    in_regcomp = true;
    int status = next_regcomp(expression, pattern, flags);
    in_regcomp = false;
    return status;
}

void *malloc(size_t size)
{
    return fails(__builtin_return_address(0)) ? NULL : counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return fails(__builtin_return_address(0)) ? NULL : counted(__libc_calloc(count, size));
}

void *realloc(void *memory, size_t size)
{
    if (fails(__builtin_return_address(0)))
        return NULL;
    return memory ? __libc_realloc(memory, size) : counted(__libc_malloc(size));
}

void free(void *memory)
{
    live -= memory != NULL;
    __libc_free(memory);
}
/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */
#pragma GCC visibility pop
#endif

static FILE *nowhere;

/* The work of such a program: with "check", "form" or "template" in place of a format, other
 * things. */
static enum cinaudit_status run(const char *format)
{
    static const char *const files[] = {
        "data/cin-2014/returns/A-camhs.csv", "data/cin-2014/returns/B-childrens-social-care.json",
        "tests/workbooks/form.xlsx", "tests/corpus/csv/defined-windows-1252.csv"};
    struct cinaudit_options options = CINAUDIT_OPTIONS;
    struct cinaudit_audit *audit;
    options.round = "data/cin-2014/round.json";
    options.files = files;
    options.file_count = LENGTH(files);
    options.on_errors = CINAUDIT_KEEP_GOING;
    if (strcmp(format, "check") == 0)
        options.purpose = CINAUDIT_CHECK;
    if (strncmp(format, "form ", 5) == 0)
        options.purpose = CINAUDIT_FORMS;
    enum cinaudit_status status = cinaudit_open(&options, &audit);
    if (status == CINAUDIT_DONE)
        status = cinaudit_read(audit);
    if (status == CINAUDIT_DONE && options.purpose == CINAUDIT_REPORT)
        status = cinaudit_write(audit, format, NULL, nowhere);
    if (status == CINAUDIT_DONE && options.purpose == CINAUDIT_FORMS)
        status = cinaudit_write_form(audit, format + 5, cinaudit_request(audit, 1), NULL, nowhere);
    cinaudit_close(audit);
    return status;
}

static size_t open_descriptors(void)
{
    size_t count = 0;
    DIR *folder = opendir("/proc/self/fd");
    while (readdir(folder))
        count++;
    closedir(folder);
    return count;
}

/* Makes the allocation of that number fail. False if there are not so many. */
static bool try_fault(const char *format, enum cinaudit_status usual, size_t number)
{
    size_t descriptors = open_descriptors();
    long before = live;
    fault_at = number;
    allocations = 0;
    lost_elsewhere = false;
    armed = true;
    enum cinaudit_status status = run(format);
    armed = false;
    /* libxlsxwriter, in its child process, may crash. */
    bool crashed = status == CINAUDIT_FAILED && strcmp(format, "xlsx") == 0;
    bool good = (status == CINAUDIT_NO_MEMORY || status == usual || crashed) &&
                (lost_elsewhere || live == before) && open_descriptors() == descriptors &&
                uselocale((locale_t)0) == LC_GLOBAL_LOCALE;
    if (!good)
        print_error("%s, allocation %zu: status %d, %ld lost\n", format, number, (int)status,
                    live - before);
    assert_true(good);
    return allocations >= number || status != usual; /* it may have been in a child process */
}

/* The first allocations one by one, later ones in growing steps. */
static void check_format(const char *format)
{
    enum { FEW = 50 };
    enum cinaudit_status usual = run(format);
    assert_true(usual == CINAUDIT_DONE || usual == CINAUDIT_ERRORS);
    assert_int_equal(run(format), usual);
    size_t number = 1;
    while (try_fault(format, usual, number))
        number += 1 + number / FEW;
    assert_in_range(number, FEW, SIZE_MAX);
    assert_int_equal(run(format), usual);
}

static void check_faults(void **state)
{
    static const char *const formats[] = {"text", "html", "json", "check", "form html", "form json",
#ifdef CINAUDIT_WITH_XLSX
                                          "xlsx",
#endif
                                          "csv"};
    (void)state;
#ifdef __SANITIZE_ADDRESS__
    skip();
#endif
    if (is_under_valgrind())
        skip();
    nowhere = fopen("/dev/null", "w");
    setvbuf(nowhere, NULL, _IONBF, 0);
    for (size_t i = 0; i < LENGTH(formats); i++)
        check_format(formats[i]);
    fclose(nowhere);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_faults)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
