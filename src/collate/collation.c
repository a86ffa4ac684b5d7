#include "alike.h"
#include "describe.h"
#include "expected.h"
#include "groups.h"
#include "latest.h"
#include "letters.h"
#include "measure.h"
#include "near_case.h"
#include "observations.h"
#include "seen.h"

#include "collation.h"

#include <stdlib.h>
#include <string.h>

struct return_names {
    struct return_name *list;
    size_t count;
    size_t capacity;
};

/* A return that nobody asked for. */
struct unrequested {
    struct place place;
    size_t case_number, agency_number;
    struct text setting;
};

struct collation {
    struct arena *arena;
    const struct template *template;
    struct problems *problems;
    size_t returns;
    uint32_t *first_counts; /* per item: first_count, packed for speed */
    struct groups cases;
    bool cases_named; /* there is a list of cases */
    struct groups agencies;
    struct expected *expected; /* NULL if the requests are not known */
    size_t *request_cases;     /* per request: the numbers of its case and its agency */
    size_t *request_agencies;
    struct request *outstanding; /* as shown in results */
    struct return_names unrequested;
    struct unrequested *waiting; /* those on a case that may be one of the round's */
    size_t waiting_count;
    size_t waiting_capacity;
    struct seen seen;
    struct latest *latest; /* NULL unless of several returns the latest is taken */
    struct mend *mends;
    size_t mend_count;
    size_t immediate[IMMEDIATE_COUNT]; /* returns by enum immediate_answer */
    struct return_names immediate_needed;
    struct return_names immediate_unreadable;
    struct return_names left_out[IMMEDIATE_COUNT]; /* alarms by enum immediate_answer */
    struct observations observations;
    struct redactor *redactor;     /* or NULL */
    struct case_names *case_names; /* NULL if cases go by their own names */
    struct identifier_counts removed;
    size_t redacted_returns;
    bool keep_comments;
    struct comment *comments;
    size_t comment_count;
    size_t comment_capacity;
};

struct collation *collation_new(struct arena *arena, const struct template *template,
                                struct problems *problems, bool comments)
{
    struct collation *collation = arena_alloc(arena, sizeof *collation);
    *collation = (struct collation){
        .arena = arena, .template = template, .problems = problems, .keep_comments = comments};
    collation->first_counts =
        arena_array(arena, template->item_count, sizeof *collation->first_counts);
    for (size_t i = 0; i < template->item_count; i++)
        collation->first_counts[i] = (uint32_t) template->items[i].first_count;
    groups_init(&collation->cases, arena, template->count_total);
    groups_init(&collation->agencies, arena, template->count_total);
    observations_init(&collation->observations, arena, template);
    seen_init(&collation->seen, arena);
    return collation;
}

void collation_redact(struct collation *collation, struct redactor *redactor)
{
    collation->redactor = collation->cases.redactor = collation->agencies.redactor = redactor;
}

void collation_use_letters(struct collation *collation)
{
    collation->case_names = arena_alloc(collation->arena, sizeof *collation->case_names);
    case_names_init(collation->case_names, collation->arena);
}

struct text collation_case(void *context, struct text case_id)
{
    const struct collation *collation = context;
    struct text meant = groups_meant(&collation->cases, case_id);
    return meant.data == case_id.data ? case_names_letter(collation->case_names, case_id)
                                      : case_names_alias(collation->case_names, case_id, meant);
}

void collation_letter_round(const struct collation *collation, struct round *round)
{
    letters_in_round(collation->case_names, round);
}

bool collation_letters_are_mixed_up(const struct collation *collation)
{
    return case_names_are_mixed_up(collation->case_names);
}

void collation_mend(struct collation *collation, struct mend *mends, size_t count)
{
    collation->mends = mends;
    collation->mend_count = count;
    for (size_t i = 0; i < count; i++)
        if (mends[i].kind == MEND_AGENCY_ALIAS)
            groups_alias(&collation->agencies, mends[i].from, mends[i].to, &mends[i].met);
        else if (mends[i].kind == MEND_CASE_ALIAS)
            groups_alias(&collation->cases, mends[i].from, mends[i].to, &mends[i].met);
}

/* Finds or adds a group. Returns false, and adds an error, if there are too many. */
static bool find_group(const struct collation *collation, struct groups *groups, struct text name,
                       struct place place, size_t *group)
{
    *group = groups_find(groups, name);
    if (*group < MOST_GROUPS)
        return true;
    problem_add(collation->problems, SEVERITY_ERROR, place,
                "too many %s: a round has at most %zu, if its template is this one",
                groups == &collation->cases ? "cases" : "agencies", groups_most(groups));
    return false;
}

/* Reports a case of the list that an alias makes one with another. */
static void say_merged(const struct collation *collation, struct text case_id)
{
    for (size_t i = 0; i < collation->mend_count; i++) {
        const struct mend *mend = &collation->mends[i];
        struct text_key own, other;
        if (mend->kind == MEND_CASE_ALIAS &&
            (text_equal(text_identity(mend->from, &own), text_identity(case_id, &other)) ||
             text_equal(text_identity(mend->to, &own), text_identity(case_id, &other))))
            problem_add(collation->problems, SEVERITY_ERROR, mend->place,
                        "makes one case of two that are in the round's list of cases: take one of "
                        "them out of the list, or take the alias away");
    }
}

void collation_name_case(struct collation *collation, struct text case_id)
{
    size_t group;
    if (!find_group(collation, &collation->cases, collation_case(collation, case_id),
                    (struct place){"cases", 0, NULL}, &group))
        return;
    if (collation->cases.tallies[group].named)
        say_merged(collation, case_id);
    collation->cases.tallies[group].named = true;
    collation->cases_named = true;
}

bool collation_is_return(void *context, const struct return_key *listed,
                         const struct return_key *read)
{
    struct collation *collation = context;
    struct text_key own_key, listed_key;
    return groups_are_the_same(&collation->cases, collation_case(collation, listed->case_id),
                               read->case_id) &&
           groups_are_the_same(&collation->agencies, listed->agency, read->agency) &&
           text_equal(text_identity(listed->setting, &listed_key),
                      text_identity(read->setting, &own_key));
}

/* True if a mend names the return or request with this case, as collation_case calls it. */
static bool is_named(struct collation *collation, const struct mend *mend, struct text case_id,
                     struct text agency, struct text setting)
{
    return collation_is_return(collation,
                               &(struct return_key){mend->case_id, mend->agency, mend->setting},
                               &(struct return_key){case_id, agency, setting});
}

/* True if the manifest says that the request no longer stands. */
static bool is_withdrawn(struct collation *collation, const struct request *request)
{
    bool withdrawn = false;
    for (size_t i = 0; i < collation->mend_count; i++) {
        struct mend *mend = &collation->mends[i];
        if (mend->kind == MEND_WITHDRAWN &&
            is_named(collation, mend, collation_case(collation, request->case_id), request->agency,
                     request->setting))
            withdrawn = mend->met = true;
    }
    return withdrawn;
}

struct request *collation_standing(struct collation *collation, const struct request *requests,
                                   size_t *count)
{
    struct request *standing = arena_array(collation->arena, *count, sizeof *standing);
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++)
        if (!is_withdrawn(collation, &requests[i]))
            standing[kept++] = requests[i];
    *count = kept;
    return standing;
}

void collation_expect(struct collation *collation, const struct request *requests, size_t count)
{
    struct arena *arena = collation->arena;
    if (collation->mend_count)
        requests = collation_standing(collation, requests, &count);
    size_t *cases = collation->request_cases = arena_array(arena, count, sizeof *cases);
    size_t *agencies = collation->request_agencies = arena_array(arena, count, sizeof *agencies);
    struct place place = {"requests", 0, NULL};
    for (size_t i = 0; i < count; i++) {
        struct text case_id = collation_case(collation, requests[i].case_id);
        if (!find_group(collation, &collation->cases, case_id, place, &cases[i]) ||
            !find_group(collation, &collation->agencies, requests[i].agency, place, &agencies[i]))
            return;
        collation->cases.tallies[cases[i]].requested++;
        collation->agencies.tallies[agencies[i]].requested++;
    }
    collation->expected = arena_alloc(arena, sizeof *collation->expected);
    expected_init(collation->expected, arena, requests, count, cases, agencies);
}

static void count_answers(const struct collation *collation, struct tally *of_case,
                          struct tally *of_agency, const unsigned char *answers)
{
    of_case->returns++;
    of_agency->returns++;
    for (size_t i = 0; i < collation->template->item_count; i++) {
        size_t count = collation->first_counts[i] + answers[i];
        of_case->counts[count]++;
        of_agency->counts[count]++;
    }
}

static struct text copy_text(struct arena *arena, struct text text)
{
    return (struct text){arena_copy(arena, text.data, text.length), text.length};
}

/* Makes a text that is not a group's name, such as a setting, fit for the results. */
static struct text shown_text(const struct collation *collation, struct text text)
{
    return copy_text(collation->arena, redact(collation->redactor, collation->arena, text, NULL));
}

static void keep_comment(struct collation *collation, const struct audit_return *audit_return,
                         size_t number, size_t question, struct text case_id, struct text agency)
{
    const struct question *asked = &collation->template->questions[question];
    *ARENA_NEXT(collation->arena, collation->comments, collation->comment_count,
                collation->comment_capacity) = (struct comment){
        .question = question,
        .audit_return = number,
        .case_id = case_id,
        .agency = agency,
        .setting = shown_text(collation, audit_return->setting),
        .source = audit_return->place.file,
        .text = copy_text(collation->arena, audit_return->comments[question]),
        .answer = asked->checklist ? ANSWER_NONE : audit_return->answers[asked->first_item],
    };
}

static void add_return_name(struct collation *collation, struct return_names *names,
                            const struct audit_return *audit_return, const struct tally *of_case,
                            const struct tally *of_agency)
{
    *ARENA_NEXT(collation->arena, names->list, names->count, names->capacity) =
        (struct return_name){of_case->name, of_agency->name,
                             shown_text(collation, audit_return->setting), audit_return->place.file,
                             audit_return->place.line};
}

/* The mend that says that a request was withdrawn which this return would meet; NULL if there is
 * none. A setting that only one of the two names makes no difference, as for requests that stand.
 */
static const struct mend *find_withdrawn(struct collation *collation,
                                         const struct audit_return *audit_return)
{
    for (size_t i = 0; i < collation->mend_count; i++) {
        const struct mend *mend = &collation->mends[i];
        struct text setting = audit_return->setting;
        if (!mend->setting.length || !setting.length)
            setting = mend->setting;
        if (mend->kind == MEND_WITHDRAWN &&
            is_named(collation, mend, audit_return->case_id, audit_return->agency, setting))
            return mend;
    }
    return NULL;
}

static void say_withdrawn(const struct collation *collation,
                          const struct audit_return *audit_return, const struct mend *mend)
{
    struct arena scratch;
    arena_init_like(&scratch, collation->arena);
    problem_add(collation->problems, SEVERITY_WARNING, audit_return->place,
                "the request to %s was withdrawn%s%s%s: its return is counted all the same",
                describe_return(&scratch, collation->problems, audit_return->agency,
                                audit_return->setting, audit_return->case_id),
                mend->why.length ? " (" : "",
                mend->why.length ? PROBLEM_QUOTED(collation->problems, mend->why) : "",
                mend->why.length ? ")" : "");
    arena_free(&scratch);
}

/* What to do about a return that nobody asked for. */
static const char *advice_on(const struct tally *of_case, const struct tally *of_agency)
{
    if (!of_case->requested)
        return "If it was asked for, add it to the list of requests; if not, list the case under "
               "\"out_of_sample\" in the round's manifest";
    if (!of_agency->requested)
        return "If that agency was asked under another name, put this name behind the other one "
               "under \"agency_aliases\" in the round's manifest; if not, add it to the list of "
               "requests";
    return "If it was asked for, add it to the list of requests, with the setting that the return "
           "has";
}

/* Says that nobody asked for a return. */
static void say_unrequested(const struct collation *collation, const struct unrequested *one)
{
    const struct tally *of_case = &collation->cases.tallies[one->case_number];
    const struct tally *of_agency = &collation->agencies.tallies[one->agency_number];
    struct arena scratch;
    arena_init_like(&scratch, collation->arena);
    problem_add(collation->problems, SEVERITY_WARNING, one->place,
                "no request was sent to %s%s: its return is counted all the same. %s",
                describe_return(&scratch, collation->problems, of_agency->name, one->setting,
                                of_case->name),
                !of_case->requested     ? ", which is not among the requests"
                : !of_agency->requested ? ", nor to that agency on any case"
                                        : "",
                advice_on(of_case, of_agency));
    arena_free(&scratch);
}

/* Checks a return against the requests. If its case may be one of the round's under another name,
 * which is looked for at the end, that is all there is to say. */
static void expect(struct collation *collation, const struct audit_return *audit_return,
                   const struct return_place *at)
{
    const struct tally *of_case = &collation->cases.tallies[at->case_number];
    const struct tally *of_agency = &collation->agencies.tallies[at->agency_number];
    if (!collation->expected || expected_add(collation->expected, at->case_number,
                                             at->agency_number, audit_return->setting))
        return;
    add_return_name(collation, &collation->unrequested, audit_return, of_case, of_agency);
    const struct mend *withdrawn = find_withdrawn(collation, audit_return);
    if (withdrawn) {
        say_withdrawn(collation, audit_return, withdrawn);
        return;
    }
    if (of_case->out_of_sample)
        return;
    struct unrequested one = {audit_return->place, at->case_number, at->agency_number,
                              audit_return->setting};
    if (of_case->requested || of_case->named) {
        say_unrequested(collation, &one);
        return;
    }
    one.setting = copy_text(collation->arena, one.setting);
    *ARENA_NEXT(collation->arena, collation->waiting, collation->waiting_count,
                collation->waiting_capacity) = one;
}

/* A hash of a return's case, agency and setting. */
static struct hash return_identity(const struct collation *collation, size_t case_number,
                                   size_t agency_number, struct text setting)
{
    struct text_key key;
    struct text name = text_identity(setting, &key);
    uint64_t seed = collation->arena->hash_seed;
    struct hash parts[] = {{case_number, agency_number}, hash_bytes(name.data, name.length, seed)};
    return hash_bytes(parts, sizeof parts, seed);
}

/* Suggests that the return of a file has been replaced. */
static void suggest_superseded(struct problems *problems, const char *file,
                               const struct audit_return *audit_return)
{
    const char *setting = problem_json(problems, audit_return->setting);
    problem_mend(problems, "superseded", NULL,
                 "{\"file\": %s, \"case\": %s, \"agency\": %s%s%s, \"why\": "
                 "\"" TO_BE_FILLED_IN "\"}",
                 problem_json_file(problems, file), problem_json(problems, audit_return->case_id),
                 problem_json(problems, audit_return->agency),
                 audit_return->setting.length ? ", \"setting\": " : "",
                 audit_return->setting.length ? setting : "");
}

/* Says that a return contradicts another one. Which of the two was replaced is known by their dates
 * alone, not by their places; and the manifest tells returns of one file apart only by their case,
 * agency and setting. */
static void say_contradiction(struct problems *problems, const struct audit_return *audit_return,
                              const struct place *before, const char *name)
{
    if (audit_return->completed.length)
        problem_mend(problems, "several", NULL, "\"latest\"");
    else if (strcmp(before->file, audit_return->place.file) != 0)
        suggest_superseded(problems, before->file, audit_return);
    problem_add(problems, SEVERITY_WARNING, audit_return->place,
                "a second return of %s, and it says something else than %s:%zu: both are counted. "
                "Fill in \"setting\" if they are from two, list the one that has been replaced "
                "under \"superseded\" in the round's manifest, or put \"several\": \"latest\" "
                "there: then the last completed counts",
                name, before->file, before->line);
}

static void say_repeated(struct problems *problems, const struct audit_return *audit_return,
                         const struct place *before, const char *name)
{
    if (strcmp(before->file, audit_return->place.file) != 0)
        suggest_superseded(problems, audit_return->place.file, audit_return);
    problem_add(problems, SEVERITY_ERROR, audit_return->place,
                "the return of %s stands in %s:%zu already, the same in all that it says: take one "
                "of them away",
                name, before->file, before->line);
}

/* Compares a return with those before it. Returns false if it repeats one of them and must not be
 * counted twice. */
static bool is_new(struct collation *collation, const struct audit_return *audit_return,
                   struct hash identity)
{
    struct place before;
    struct arena scratch;
    enum seen_before found = seen_add(&collation->seen, identity, audit_return->fingerprint,
                                      audit_return->place, &before);
    if (found == SEEN_NEVER)
        return true;
    arena_init_like(&scratch, collation->arena);
    const char *name = describe_return(&scratch, collation->problems, audit_return->agency,
                                       audit_return->setting, audit_return->case_id);
    if (found == SEEN_THE_SAME)
        say_repeated(collation->problems, audit_return, &before, name);
    else if (!collation->latest) /* there, the choice has been explained */
        say_contradiction(collation->problems, audit_return, &before, name);
    arena_free(&scratch);
    return found == SEEN_ANOTHER;
}

enum superseded collation_superseded(void *context, const char *file, const struct return_key *read)
{
    struct collation *collation = context;
    enum superseded found = SUPERSEDED_NONE;
    for (size_t i = 0; i < collation->mend_count; i++) {
        struct mend *mend = &collation->mends[i];
        if (mend->kind != MEND_SUPERSEDED)
            continue;
        bool of_file = return_is_of_file(mend->file, file);
        bool of_sheet = !of_file && !read && return_is_of_file(file, mend->file);
        if (!of_file && !of_sheet)
            continue;
        if ((of_sheet || mend->case_id.length) && !read && found == SUPERSEDED_NONE)
            found = SUPERSEDED_PARTLY;
        if (of_sheet || (mend->case_id.length && (!read || !is_named(collation, mend, read->case_id,
                                                                     read->agency, read->setting))))
            continue;
        mend->met = true;
        found = SUPERSEDED;
    }
    return found;
}

void collation_add_alarm(void *context, const struct left_out_alarm *alarm)
{
    struct collation *collation = context;
    struct return_names *names = &collation->left_out[alarm->answer];
    *ARENA_NEXT(collation->arena, names->list, names->count, names->capacity) =
        (struct return_name){
            shown_text(collation, alarm->key.case_id), shown_text(collation, alarm->key.agency),
            shown_text(collation, alarm->key.setting), alarm->place.file, alarm->place.line};
}

/* Looks whether the manifest lists a case, which has its first return, as one that may have returns
 * though nobody asked, or withdraws a request on it. */
static void find_case_in_mends(struct collation *collation, struct tally *of_case,
                               struct text case_id)
{
    for (size_t i = 0; i < collation->mend_count; i++) {
        struct mend *mend = &collation->mends[i];
        bool out_of_sample = mend->kind == MEND_OUT_OF_SAMPLE;
        if ((!out_of_sample && mend->kind != MEND_WITHDRAWN) || of_case->named ||
            of_case->requested ||
            !groups_are_the_same(&collation->cases, collation_case(collation, mend->case_id),
                                 case_id))
            continue;
        if (out_of_sample)
            of_case->out_of_sample = mend->met = true;
        else
            of_case->withdrawn = true;
    }
}

/* Keeps the alarm of a return that cannot be counted. */
static void refuse(struct collation *collation, const struct audit_return *audit_return)
{
    const struct left_out_alarm alarm = {
        audit_return->place,
        {audit_return->case_id, audit_return->agency, audit_return->setting},
        audit_return->immediate_action};
    if (alarm.answer >= IMMEDIATE_NEEDED)
        collation_add_alarm(collation, &alarm);
}

/* Counts a return whose case and agency are found. */
static void count_return(struct collation *collation, const struct audit_return *audit_return,
                         const struct return_place *at)
{
    struct tally *of_case = &collation->cases.tallies[at->case_number];
    struct tally *of_agency = &collation->agencies.tallies[at->agency_number];
    if (!of_agency->first.file)
        of_agency->first = audit_return->place;
    if (!of_case->first.file) {
        of_case->first = audit_return->place;
        find_case_in_mends(collation, of_case, audit_return->case_id);
    }
    count_answers(collation, of_case, of_agency, audit_return->answers);
    observations_add(&collation->observations, audit_return);
    identifier_add(&collation->removed, &audit_return->removed);
    collation->redacted_returns += identifier_total(&audit_return->removed) > 0;
    expect(collation, audit_return, at);
    collation->immediate[audit_return->immediate_action]++;
    if (audit_return->immediate_action == IMMEDIATE_NEEDED)
        add_return_name(collation, &collation->immediate_needed, audit_return, of_case, of_agency);
    if (audit_return->immediate_action == IMMEDIATE_UNREADABLE)
        add_return_name(collation, &collation->immediate_unreadable, audit_return, of_case,
                        of_agency);
    if (!collation->keep_comments || !audit_return->comments)
        return;
    for (size_t i = 0; i < collation->template->question_count; i++)
        if (audit_return->comments[i].length)
            keep_comment(collation, audit_return, at->number, i, of_case->name, of_agency->name);
}

void collation_add(void *context, const struct audit_return *audit_return)
{
    struct collation *collation = context;
    if (collation->returns++ >= MOST_RETURNS) {
        problem_add(collation->problems, SEVERITY_ERROR, audit_return->place,
                    "too many returns: a round has at most %d", MOST_RETURNS);
        refuse(collation, audit_return);
        return;
    }
    struct return_place at = {.number = collation->returns};
    struct place place = audit_return->place;
    if (!find_group(collation, &collation->cases, audit_return->case_id, place, &at.case_number) ||
        !find_group(collation, &collation->agencies, audit_return->agency, place,
                    &at.agency_number)) {
        refuse(collation, audit_return);
        return;
    }
    at.identity =
        return_identity(collation, at.case_number, at.agency_number, audit_return->setting);
    if (collation->latest)
        latest_keep(collation->latest, audit_return, &at);
    else if (is_new(collation, audit_return, at.identity))
        count_return(collation, audit_return, &at);
}

/* Counts the returns that were kept until it was known which of them are taken. */
static void count_latest(struct collation *collation)
{
    struct latest *latest = collation->latest;
    latest_choose(latest, collation->problems);
    for (size_t i = 0; i < latest->count; i++) {
        const struct kept_return *kept = &latest->list[i];
        if (is_new(collation, &kept->read, kept->at.identity) && !kept->left_out)
            count_return(collation, &kept->read, &kept->at);
    }
}

void collation_take_latest(struct collation *collation)
{
    collation->latest = arena_alloc(collation->arena, sizeof *collation->latest);
    latest_init(collation->latest, collation->arena, collation->template);
}

const struct mend *collation_left_out(const struct collation *collation, size_t *count)
{
    const struct latest *latest = collation->latest;
    for (size_t i = 0; latest && i < latest->left_out_count; i++)
        latest->left_out[i].case_id =
            case_names_own(collation->case_names, latest->left_out[i].case_id);
    *count = latest ? latest->left_out_count : 0;
    return latest ? latest->left_out : NULL;
}

/* Reports an alias that leads returns to a case that is none of the round's. */
static void check_case_aliases(struct collation *collation)
{
    bool listed = collation->cases_named;
    for (size_t i = 0; i < collation->mend_count; i++) {
        const struct mend *mend = &collation->mends[i];
        size_t group;
        if (mend->kind != MEND_CASE_ALIAS || (!listed && !collation->expected) || !mend->met ||
            !groups_look_up(&collation->cases, collation_case(collation, mend->to), &group))
            continue;
        struct tally *tally = &collation->cases.tallies[group];
        if (tally->named || tally->out_of_sample || tally->withdrawn ||
            (!listed && tally->requested))
            continue;
        tally->near = true; /* this is all there is to say of it */
        problem_add(collation->problems, SEVERITY_ERROR, mend->place,
                    "%s is %s: give the name that the case has there, or list it under "
                    "\"out_of_sample\"",
                    PROBLEM_QUOTED(collation->problems, mend->to),
                    listed ? "not in the round's list of cases" : "not among the requests");
    }
}

void collation_check(struct collation *collation)
{
    if (collation->latest)
        count_latest(collation);
    check_case_aliases(collation);
    near_cases_say(&collation->cases, collation->case_names, collation->cases_named,
                   collation->problems);
    for (size_t i = 0; i < collation->waiting_count; i++)
        if (!collation->cases.tallies[collation->waiting[i].case_number].near)
            say_unrequested(collation, &collation->waiting[i]);
    alike_say(&collation->agencies, collation->problems);
}

static int compare_comments(const void *first, const void *second)
{
    const struct comment *a = first, *b = second;
    if (a->question != b->question)
        return a->question < b->question ? -1 : 1;
    int order = text_compare_natural(a->case_id, b->case_id);
    if (!order)
        order = text_compare_natural(a->agency, b->agency);
    if (!order)
        order = text_compare_natural(a->setting, b->setting);
    if (!order)
        order = text_compare(a->text, b->text);
    if (!order)
        order = strcmp(a->source, b->source);
    return order ? order
                 : (a->audit_return > b->audit_return) - (a->audit_return < b->audit_return);
}

/* The counts of all returns: the sum over the cases. */
static struct group sum_of(const struct collation *collation)
{
    size_t length = collation->template->count_total;
    uint32_t *counts = arena_array(collation->arena, length, sizeof *counts);
    struct group sum = {.name = text_of(""), .counts = counts};
    for (size_t i = 0; i < collation->cases.count; i++) {
        sum.returns += collation->cases.tallies[i].returns;
        for (size_t j = 0; j < length; j++)
            counts[j] += collation->cases.tallies[i].counts[j];
    }
    return sum;
}

/* The requests that no return has met, as shown in results. */
static struct request *shown_outstanding(const struct collation *collation, size_t count)
{
    const struct expected *expected = collation->expected;
    struct request *shown = arena_array(collation->arena, count, sizeof *shown);
    size_t length = 0;
    for (size_t i = 0; i < expected->request_count; i++)
        if (!expected->met[i])
            shown[length++] = (struct request){
                .case_id = collation->cases.tallies[collation->request_cases[i]].name,
                .agency = collation->agencies.tallies[collation->request_agencies[i]].name,
                .setting = shown_text(collation, expected->requests[i].setting),
                .sent = shown_text(collation, expected->requests[i].sent)};
    return shown;
}

/* Called before the groups are sorted, because requests hold their numbers. `by_case` and
 * `by_agency` follow after. */
static struct response *respond(struct collation *collation)
{
    struct expected *expected = collation->expected;
    if (!expected)
        return NULL;
    expected_meet(expected);
    for (size_t i = 0; i < expected->request_count; i++) {
        struct tally *of_case = &collation->cases.tallies[collation->request_cases[i]];
        struct tally *of_agency = &collation->agencies.tallies[collation->request_agencies[i]];
        of_case->received += expected->met[i];
        of_agency->received += expected->met[i];
    }
    struct response *response = expected_response(expected);
    response->outstanding = collation->outstanding =
        shown_outstanding(collation, response->outstanding_count);
    response->unrequested = collation->unrequested.list;
    response->unrequested_count = collation->unrequested.count;
    return response;
}

static void sort_comments(const struct collation *collation)
{
    if (collation->comment_count)
        qsort(collation->comments, collation->comment_count, sizeof *collation->comments,
              compare_comments);
}

/* Called when agencies and comments are sorted, because their order is that of their own names. */
static void use_letters(struct collation *collation, size_t outstanding)
{
    if (!collation->case_names)
        return;
    const struct letters letters =
        letters_for_agencies(collation->case_names, &collation->agencies);
    const struct return_names *immediate = &collation->immediate_needed;
    const struct return_names *unreadable = &collation->immediate_unreadable;
    const struct return_names *unrequested = &collation->unrequested;
    letters_in_comments(&letters, collation->comments, collation->comment_count);
    letters_in_return_names(&letters, immediate->list, immediate->count);
    letters_in_return_names(&letters, unreadable->list, unreadable->count);
    letters_in_return_names(&letters, unrequested->list, unrequested->count);
    for (size_t i = 0; i < IMMEDIATE_COUNT; i++)
        letters_in_return_names(&letters, collation->left_out[i].list,
                                collation->left_out[i].count);
    letters_in_requests(&letters, collation->outstanding, outstanding);
}

const struct results *collation_results(struct collation *collation)
{
    struct results *results = arena_alloc(collation->arena, sizeof *results);
    struct response *response = respond(collation);
    groups_sort(&collation->cases);
    groups_sort(&collation->agencies);
    sort_comments(collation);
    use_letters(collation, response ? response->outstanding_count : 0);
    if (response) {
        response->by_case = groups_responses(&collation->cases);
        response->by_agency = groups_responses(&collation->agencies);
    }
    *results = (struct results){
        .template = collation->template,
        .all = sum_of(collation),
        .cases = groups_counted(&collation->cases),
        .case_count = collation->cases.count,
        .agencies = groups_counted(&collation->agencies),
        .agency_count = collation->agencies.count,
        .cases_with_returns = groups_with_returns(&collation->cases),
        .agencies_with_returns = groups_with_returns(&collation->agencies),
        .comments_kept = collation->keep_comments,
        .comments = collation->comments,
        .comment_count = collation->comment_count,
        .response = response,
        .immediate_action = {.needed = collation->immediate[IMMEDIATE_NEEDED],
                             .not_needed = collation->immediate[IMMEDIATE_NOT_NEEDED],
                             .not_said = collation->immediate[IMMEDIATE_NOT_SAID],
                             .returns = collation->immediate_needed.list,
                             .unreadable = collation->immediate[IMMEDIATE_UNREADABLE],
                             .to_look_at = collation->immediate_unreadable.list},
        .items = collation->observations.items,
        .expected_comments =
            collation->keep_comments ? collation->observations.expected_comments : NULL,
        .redaction = {.applied = collation->redactor != NULL,
                      .names = collation->redactor ? redactor_terms(collation->redactor) : 0,
                      .removed = collation->removed,
                      .returns = collation->redacted_returns},
        .problems = collation->problems->list,
        .problem_count = collation->problems->length,
    };
    for (size_t i = 0; i < IMMEDIATE_COUNT; i++)
        results->immediate_action.left_out[i] =
            (struct left_out){collation->left_out[i].list, collation->left_out[i].count};
    measure_items(results, collation->observations.items);
    return results;
}
