#include "latest.h"

#include "describe.h"

#include <stdint.h>

void latest_init(struct latest *latest, struct arena *arena, const struct template *template)
{
    *latest = (struct latest){.arena = arena, .template = template};
    text_map_init(&latest->firsts, arena);
    text_map_init(&latest->prints, arena);
}

static struct text copy(struct arena *arena, struct text text)
{
    return (struct text){arena_copy(arena, text.data, text.length), text.length};
}

static struct audit_return copy_return(const struct latest *latest,
                                       const struct audit_return *audit_return)
{
    struct arena *arena = latest->arena;
    const struct template *template = latest->template;
    struct audit_return own = *audit_return;
    own.case_id = copy(arena, own.case_id);
    own.agency = copy(arena, own.agency);
    own.setting = copy(arena, own.setting);
    own.completed = copy(arena, own.completed);
    own.answers =
        (const unsigned char *)arena_copy(arena, (const char *)own.answers, template->item_count);
    if (!own.comments)
        return own;
    struct text *comments = arena_array(arena, template->question_count, sizeof *comments);
    for (size_t i = 0; i < template->question_count; i++)
        comments[i] = copy(arena, own.comments[i]);
    own.comments = comments;
    return own;
}

static struct text bytes_of(const void *bytes, size_t length)
{
    return (struct text){bytes, length};
}

/* Puts a return behind those with its identity. */
static void link_return(struct latest *latest, size_t number)
{
    struct kept_return *kept = &latest->list[number];
    struct hash both[] = {kept->at.identity, kept->read.fingerprint};
    struct text identity = bytes_of(both, sizeof *both), print = bytes_of(both, sizeof both);
    size_t first, same;
    if (!text_map_find(&latest->firsts, identity, &first)) {
        text_map_add(&latest->firsts, identity, number);
        kept->first = true;
        kept->last = first = number;
    }
    if (!kept->first) {
        latest->list[latest->list[first].last].next = number;
        latest->list[first].last = number;
    }
    kept->repeats = text_map_find(&latest->prints, print, &same);
    if (!kept->repeats)
        text_map_add(&latest->prints, print, number);
}

void latest_keep(struct latest *latest, const struct audit_return *audit_return,
                 const struct return_place *at)
{
    *ARENA_NEXT(latest->arena, latest->list, latest->count, latest->capacity) =
        (struct kept_return){
            .read = copy_return(latest, audit_return), .at = *at, .next = SIZE_MAX};
    link_return(latest, latest->count - 1);
}

/* What the returns of one identity have to be compared by. */
struct latest_choice {
    const struct kept_return *best;
    const struct kept_return *equal;   /* another of the same day; or NULL */
    const struct kept_return *undated; /* one without a date; or NULL */
    size_t count;
};

static struct latest_choice compare(const struct latest *latest, size_t first)
{
    struct latest_choice choice = {0};
    for (size_t i = first; i != SIZE_MAX; i = latest->list[i].next) {
        const struct kept_return *kept = &latest->list[i];
        if (kept->repeats)
            continue;
        choice.count++;
        if (!kept->read.completed.length) {
            choice.undated = kept;
            continue;
        }
        int order =
            choice.best ? text_compare(kept->read.completed, choice.best->read.completed) : 1;
        if (order == 0)
            choice.equal = kept;
        if (order <= 0)
            continue;
        choice.best = kept;
        choice.equal = NULL;
    }
    return choice;
}

/* "a.csv:2" */
static const char *place_of(struct arena *arena, const struct kept_return *kept)
{
    return arena_format(arena, "%s:%zu", kept->read.place.file, kept->read.place.line);
}

static void say_undecided(const struct latest *latest, const struct latest_choice *choice,
                          size_t first, struct problems *problems)
{
    const struct kept_return *last = &latest->list[latest->list[first].last];
    struct arena arena;
    arena_init_like(&arena, latest->arena);
    const char *name = describe_return(&arena, problems, last->read.agency, last->read.setting,
                                       last->read.case_id);
    const char *why =
        choice->undated
            ? arena_format(&arena, "%s has no date that can be read in \"completed\"",
                           place_of(&arena, choice->undated))
            : arena_format(&arena, "%s and %s are both of %.*s", place_of(&arena, choice->best),
                           place_of(&arena, choice->equal),
                           TEXT_ARGUMENTS(choice->best->read.completed));
    problem_add(problems, SEVERITY_WARNING, last->read.place,
                "there are %zu returns of %s, and which of them is the latest cannot be told, "
                "since %s: all are counted. List those that have been replaced under "
                "\"superseded\" in the round's manifest",
                choice->count, name, why);
    arena_free(&arena);
}

/* What the report's appendix says of a return that is left out. */
static void list_left_out(struct latest *latest, const struct kept_return *kept,
                          const struct kept_return *best)
{
    static const char dated[] = "completed %.*s";
    struct arena *arena = latest->arena;
    *ARENA_NEXT(arena, latest->left_out, latest->left_out_count, latest->left_out_capacity) =
        (struct mend){.kind = MEND_SEVERAL,
                      .place = kept->read.place,
                      .file = kept->read.place.file,
                      .case_id = kept->read.case_id,
                      .agency = kept->read.agency,
                      .setting = kept->read.setting,
                      .from =
                          text_of(arena_format(arena, dated, TEXT_ARGUMENTS(kept->read.completed))),
                      .to = text_of(arena_format(arena, "%s, completed %.*s", place_of(arena, best),
                                                 TEXT_ARGUMENTS(best->read.completed))),
                      .why = text_of("of several returns, the last completed is taken"),
                      .met = true};
}

static void leave_out(struct latest *latest, struct kept_return *kept,
                      const struct kept_return *best, struct problems *problems)
{
    struct arena arena;
    arena_init_like(&arena, latest->arena);
    const char *name = describe_return(&arena, problems, kept->read.agency, kept->read.setting,
                                       kept->read.case_id);
    kept->left_out = true;
    list_left_out(latest, kept, best);
    problem_add(problems, SEVERITY_NOTE, kept->read.place,
                "left out: of the returns of %s, the last completed is taken, which is %s (%.*s); "
                "this one is of %.*s",
                name, place_of(&arena, best), TEXT_ARGUMENTS(best->read.completed),
                TEXT_ARGUMENTS(kept->read.completed));
    if (kept->read.immediate_action >= IMMEDIATE_NEEDED &&
        best->read.immediate_action < IMMEDIATE_NEEDED)
        problem_add(problems, SEVERITY_WARNING, kept->read.place,
                    "this return of %s is left out and may call for immediate action, which the "
                    "one that is taken, %s, does not: look at both",
                    name, place_of(&arena, best));
    arena_free(&arena);
}

void latest_choose(struct latest *latest, struct problems *problems)
{
    for (size_t first = 0; first < latest->count; first++) {
        if (!latest->list[first].first)
            continue;
        struct latest_choice choice = compare(latest, first);
        if (choice.count < 2)
            continue;
        if (choice.undated || choice.equal) {
            say_undecided(latest, &choice, first, problems);
            continue;
        }
        for (size_t i = first; i != SIZE_MAX; i = latest->list[i].next)
            if (&latest->list[i] != choice.best && !latest->list[i].repeats)
                leave_out(latest, &latest->list[i], choice.best, problems);
    }
}
