/* The built-in templates are those in data/templates, with their names. */
#include "test.h"

#include "template/template.h"

#include <glob.h>
#include <stdio.h>
#include <string.h>

/* "NAME" of "data/templates/NAME.json". */
static const char *name_of(struct arena *arena, const char *path)
{
    const char *name = strrchr(path, '/') + 1;
    return arena_copy(arena, name, strlen(name) - strlen(".json"));
}

static void check_bytes(const char *path, struct text source)
{
    static char bytes[1 << 20];
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    assert_true(text_equal((struct text){bytes, length}, source));
}

static void check_shipped(void **state)
{
    struct arena arena;
    struct problems problems;
    glob_t files;
    (void)state;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, print_problem, NULL);
    assert_int_equal(glob("data/templates/*.json", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        const char *path = files.gl_pathv[i], *name = name_of(&arena, path);
        const struct shipped_template *shipped = template_shipped_by_name(name);
        if (!shipped) {
            fail_msg("%s is not compiled in", path);
            return;
        }
        check_bytes(path, shipped->source);
        const struct template *template = template_open(&arena, name, &problems);
        assert_non_null(template);
        assert_string_equal(template->id, name);
    }
    assert_non_null(template_shipped(files.gl_pathc - 1));
    assert_null(template_shipped(files.gl_pathc));
    assert_string_equal(template_shipped(0)->name, "cin-plans-2014");
    globfree(&files);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_shipped)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
