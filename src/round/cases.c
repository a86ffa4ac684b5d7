/* Reads the list of cases: what is known of each, and what became of its plan. */
#include "input/file.h"
#include "input/list_file.h"
#include "round_files.h"

#include "base/text_map.h"

enum { OLDEST = 25 }; /* services for a disabled child or a care leaver end at this age */

static const struct list_column case_columns[] = {
    {.name = "case", .offset = offsetof(struct round_case, case_id)},
    {.name = "sex", .offset = offsetof(struct round_case, sex)},
    {.name = "age", .offset = offsetof(struct round_case, age)},
    {.name = "team", .offset = offsetof(struct round_case, team)},
    {.name = "heritage", .offset = offsetof(struct round_case, heritage)},
    {.name = "outline", .offset = offsetof(struct round_case, outline), .prose = true},
    {.name = "status", .offset = offsetof(struct round_case, status)},
};

struct cases_draft {
    struct arena *arena;
    struct redactor *redactor; /* or NULL */
    struct problems *problems;
    struct round_cases *cases;
    struct text_map shown; /* the ids from which identifiers were removed */
    struct text_map lines; /* identity key of a case → its line */
};

static bool is_age(struct text age)
{
    unsigned years = 0;
    for (size_t i = 0; i < age.length; i++) {
        if (age.data[i] < '0' || age.data[i] > '9' || years > OLDEST)
            return false;
        years = 10 * years + (unsigned)(age.data[i] - '0');
    }
    return years <= OLDEST;
}

/* Adds an error if the case is in the list already. */
static void check_case(struct cases_draft *draft, struct text case_id, struct place place)
{
    struct text_key key;
    size_t line;
    if (!text_identity_key(case_id, &key))
        return; /* cannot happen: the text has at most LONGEST_NAME bytes */
    if (text_map_find(&draft->lines, text_of_key(&key), &line))
        problem_add(draft->problems, SEVERITY_ERROR, place,
                    "case %s is on line %zu already: each case has one line",
                    PROBLEM_QUOTED(draft->problems, case_id), line);
    else
        text_map_add(&draft->lines, text_of_key(&key), place.line);
}

/* Removes identifiers from what the report shows of a case. */
static void redact_case(struct cases_draft *draft, struct round_case *one, struct place place)
{
    for (size_t i = 1; i < LENGTH(case_columns); i++) { /* the case itself comes last */
        struct text *text = (struct text *)((char *)one + case_columns[i].offset);
        place.item = case_columns[i].name;
        *text = redact_at(draft->redactor, draft->arena, *text, draft->problems, place, "the text",
                          &draft->cases->removed);
    }
    place.item = "case";
    redact_at(draft->redactor, draft->arena, one->case_id, draft->problems, place, "the field",
              &draft->cases->removed);
    one->shown = redact_key(draft->redactor, draft->arena, &draft->shown, one->case_id);
}

static void take_case(void *context, const void *row, struct place place)
{
    struct cases_draft *draft = context;
    struct round_cases *cases = draft->cases;
    struct round_case round_case = *(const struct round_case *)row;
    round_case.line = place.line;
    check_case(draft, round_case.case_id, place);
    if (!is_age(round_case.age))
        problem_add(draft->problems, SEVERITY_WARNING,
                    (struct place){place.file, place.line, "age"},
                    "%s is not an age in whole years from 0 to %d",
                    PROBLEM_QUOTED(draft->problems, round_case.age), OLDEST);
    redact_case(draft, &round_case, place);
    *ARENA_NEXT(draft->arena, cases->list, cases->count, cases->capacity) = round_case;
}

void cases_read(struct arena *arena, const char *path, struct redactor *redactor,
                struct problems *problems, struct round_cases *cases)
{
    static const struct list_kind kind = {
        .name = "list of cases",
        .entry = "case",
        .columns = case_columns,
        .column_count = LENGTH(case_columns),
        .required_count = 1,
        .row_size = sizeof(struct round_case),
        .take = take_case,
    };
    struct cases_draft draft = {
        .arena = arena, .redactor = redactor, .problems = problems, .cases = cases};
    text_map_init(&draft.lines, arena);
    text_map_init(&draft.shown, arena);
    *cases = (struct round_cases){.path = file_called(arena, problems, path, kind.name)};
    list_file_read(arena, path, &kind, &draft, problems);
}
