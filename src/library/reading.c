/* Reads and counts all returns of a round. */
#include "audit.h"

#include "collate/collation.h"
#include "read/reader.h"
#include "round/requests.h"

/* Tells the collation the round's expected cases and requests, and the manifest's corrections. */
static bool expect(struct cinaudit_audit *audit, struct collation *collation)
{
    const struct round *round = audit->round;
    struct requests *requests = arena_alloc(&audit->arena, sizeof *requests);
    if (audit->requests_path &&
        !requests_read(&audit->arena, audit->requests_path, &audit->problems, requests))
        return false;
    if (round)
        collation_mend(collation, round->mends, round->mend_count);
    if (round && round->takes_latest)
        collation_take_latest(collation);
    for (size_t i = 0; round && i < round->cases.count; i++)
        collation_name_case(collation, round->cases.list[i].case_id);
    if (audit->requests_path)
        collation_expect(collation, requests->list, requests->count);
    return true;
}

/* Writes the day in ISO 8601. */
static void write_day(time_t now, char day[static sizeof "2014-03-20"])
{
    struct tm parts;
    if (!gmtime_r(&now, &parts) || !strftime(day, sizeof "2014-03-20", "%Y-%m-%d", &parts))
        *day = '\0';
}

/* True if a correction of a name that the return is known by calls the return by what the file has
 * there, or by what is meant. Otherwise nobody could tell which return it is. */
static bool names_are_consistent(const struct mend *mend, const struct column *column)
{
    const struct text *const names[] = {&mend->case_id, &mend->agency, &mend->setting};
    struct text_key own, from, to;
    if (column->kind != COLUMN_FIELD || column->index > FIELD_SETTING)
        return true;
    struct text name = text_identity(*names[column->index], &own);
    return text_equal(name, text_identity(text_trim(mend->from), &from)) ||
           text_equal(name, text_identity(text_trim(mend->to), &to));
}

/* Reads an item that a correction names; NULL, after an error, if there is none. */
static const struct column *column_of(struct cinaudit_audit *audit, const struct mend *mend)
{
    char buffer[256];
    struct problems *problems = &audit->problems;
    const struct column *column = template_column(audit->template, text_of(mend->item));
    if (!column) {
        const char *hint = template_hint(audit->template, text_of(mend->item), buffer);
        problem_add(problems, SEVERITY_ERROR, mend->place, "item %s cannot be corrected: %s",
                    PROBLEM_QUOTED(problems, text_of(mend->item)),
                    hint ? hint : "it is not in the template");
        return NULL;
    }
    if (names_are_consistent(mend, column))
        return column;
    problem_add(problems, SEVERITY_ERROR, mend->place,
                "\"%s\" must be what the file has (\"from\") or what is meant (\"to\"), so that it "
                "is clear which return is corrected",
                column->name);
    return NULL;
}

/* The corrections of the manifest for the reader. */
struct corrections {
    struct correction *list;
    struct place *places; /* in the manifest */
    size_t count;
};

static struct corrections corrections_of(struct cinaudit_audit *audit)
{
    const struct round *round = audit->round;
    size_t most = round ? round->mend_count : 0;
    struct corrections corrections = {arena_array(&audit->arena, most, sizeof *corrections.list),
                                      arena_array(&audit->arena, most, sizeof *corrections.places),
                                      0};
    for (size_t i = 0; i < most; i++) {
        struct mend *mend = &round->mends[i];
        if (mend->kind != MEND_CORRECTION)
            continue;
        const struct column *column = column_of(audit, mend);
        mend->met = true; /* the reader says what became of it */
        if (!column)
            continue;
        corrections.places[corrections.count] = mend->place;
        corrections.list[corrections.count++] =
            (struct correction){.file = mend->file,
                                .key = {mend->case_id, mend->agency, mend->setting},
                                .column = column,
                                .from = mend->from,
                                .to = mend->to};
    }
    return corrections;
}

/* Says why a correction has done nothing. */
static void say_unmet_correction(struct problems *problems, const struct correction *correction,
                                 struct place place)
{
    const char *file = correction->file, *item = correction->column->name;
    const char *stands = text_is_blank(correction->stands)
                             ? "a blank"
                             : PROBLEM_QUOTED(problems, correction->stands);
    const char *from =
        text_is_blank(correction->from) ? "a blank" : PROBLEM_QUOTED(problems, correction->from);
    if (correction->state == CORRECTION_NO_RETURN)
        problem_add(problems, SEVERITY_ERROR, place, "%s has no return of %s on case %s", file,
                    PROBLEM_QUOTED(problems, correction->key.agency),
                    PROBLEM_QUOTED(problems, correction->key.case_id));
    else if (correction->state == CORRECTION_NO_CELL)
        problem_add(problems, SEVERITY_ERROR, place, "%s:%zu: that return has no cell for %s", file,
                    correction->line, item);
    else if (correction->state == CORRECTION_IN_CHECKLIST)
        problem_add(problems, SEVERITY_ERROR, place,
                    "%s:%zu has one cell for the whole checklist of %s, and %s stands in it: "
                    "correct the checklist, or a part of what stands there",
                    file, correction->line, item, stands);
    else if (correction->state == CORRECTION_DIFFERS)
        problem_add(problems, SEVERITY_ERROR, place, "%s:%zu has %s in %s, and not %s", file,
                    correction->line, stands, item, from);
    else if (correction->state == CORRECTION_SUPERSEDED)
        problem_add(problems, SEVERITY_WARNING, place,
                    "%s:%zu: nothing is corrected, since that return is listed as superseded", file,
                    correction->line);
}

static void say_unmet_corrections(struct cinaudit_audit *audit,
                                  const struct corrections *corrections)
{
    for (size_t i = 0; i < corrections->count && !audit->options.file_count; i++)
        say_unmet_correction(&audit->problems, &corrections->list[i], corrections->places[i]);
}

static void read_files(struct cinaudit_audit *audit, struct collation *collation,
                       const struct corrections *corrections)
{
    const struct cinaudit_options *options = &audit->options;
    char today[sizeof "2014-03-20"];
    write_day(options->now ? options->now : time(NULL), today);
    struct reader_options reader_options = {.template = audit->template,
                                            .problems = &audit->problems,
                                            .comments = options->comments == CINAUDIT_READ_COMMENTS,
                                            .redactor = audit->redactor,
                                            .keep_going = options->on_errors == CINAUDIT_KEEP_GOING,
                                            .today = today,
                                            .leave_out =
                                                audit->round ? audit->round->leave_out : NULL,
                                            .handler = collation_add,
                                            .name_case = collation_case,
                                            .is_return = collation_is_return,
                                            .left_out = collation_add_alarm,
                                            .superseded = collation_superseded,
                                            .context = collation,
                                            .corrections = corrections->list,
                                            .correction_count = corrections->count};
    struct reader *reader = reader_new(&audit->arena, &reader_options);
    for (size_t i = 0; i < audit->files.count; i++)
        reader_read(reader, audit->files.paths[i]);
    collation_check(collation);
    audit->counts = (struct cinaudit_counts){audit->files.count, reader_returns(reader)};
}

/* A mend that meets nothing was meant for something, which is then not put right. If the options
 * name the files, the manifest may mean others. */
static void say_unmet(struct cinaudit_audit *audit)
{
    static const char *const said[MEND_KIND_COUNT] = {
        [MEND_AGENCY_ALIAS] = "no return and no request has this agency",
        [MEND_CASE_ALIAS] = "no return and no request has this case",
        [MEND_OUT_OF_SAMPLE] = "no return is on this case, or the case is one of the round's",
        [MEND_SUPERSEDED] = " has no such return",
        [MEND_WITHDRAWN] = "there is no such request"};
    const struct round *round = audit->round;
    for (size_t i = 0; round && i < round->mend_count && !audit->options.file_count; i++) {
        const struct mend *mend = &round->mends[i];
        if (!mend->met)
            problem_add(&audit->problems, SEVERITY_ERROR, mend->place, "%s%s",
                        mend->file ? mend->file : "", said[mend->kind]);
    }
}

/* Warns if cases were named by letters before, and some have got another case's letter. */
static void say_mixed_up(struct cinaudit_audit *audit, const struct collation *collation)
{
    if (collation_letters_are_mixed_up(collation))
        problem_add(&audit->problems, SEVERITY_WARNING, (struct place){"--anonymise", 0, NULL},
                    "cases are called by letters already, and some have been given another's: a "
                    "letter that is left in a text can be taken for another child. Do without "
                    "--anonymise, or list the cases in the order of their letters");
}

/* Lists the returns of which a later one is taken with the mends. */
static void add_left_out(struct cinaudit_audit *audit, const struct collation *collation)
{
    struct round *round = audit->round;
    size_t count, mends = round ? round->mend_count : 0;
    const struct mend *left_out = collation_left_out(collation, &count);
    if (!round || !count)
        return;
    struct mend *all = arena_array(&audit->arena, mends + count, sizeof *all);
    for (size_t i = 0; i < mends + count; i++)
        all[i] = i < mends ? round->mends[i] : left_out[i - mends];
    round->mends = all;
    round->mend_count += count;
}

/* Makes the texts of the mends fit for the report. */
static void redact_mends(struct cinaudit_audit *audit)
{
    const struct round *round = audit->round;
    for (size_t i = 0; round && i < round->mend_count; i++) {
        struct mend *mend = &round->mends[i];
        struct text *const texts[] = {&mend->case_id, &mend->agency, &mend->setting,
                                      &mend->from,    &mend->to,     &mend->why,
                                      &mend->by,      &mend->on,     NULL};
        for (struct text *const *text = texts; *text; text++)
            **text = redact(audit->redactor, &audit->arena, **text, NULL);
    }
}

static bool can_be_reported(const struct cinaudit_audit *audit)
{
    enum cinaudit_status status = audit_status(audit);
    return audit->options.purpose == CINAUDIT_REPORT &&
           (status == CINAUDIT_DONE ||
            (status == CINAUDIT_ERRORS && audit->options.on_errors == CINAUDIT_KEEP_GOING));
}

bool audit_read_returns(struct cinaudit_audit *audit)
{
    bool letters = audit->options.case_names == CINAUDIT_CASES_BY_LETTER;
    bool kept = audit->options.purpose == CINAUDIT_REPORT &&
                audit->options.comments == CINAUDIT_READ_COMMENTS;
    struct collation *collation =
        collation_new(&audit->arena, audit->template, &audit->problems, kept);
    collation_redact(collation, audit->redactor);
    if (letters)
        collation_use_letters(collation);
    if (!expect(audit, collation))
        return false;
    const struct corrections corrections = corrections_of(audit);
    read_files(audit, collation, &corrections);
    if (!audit->problems.counts[SEVERITY_FAILURE]) { /* else a file may not have been read */
        say_unmet(audit);
        say_unmet_corrections(audit, &corrections);
    }
    add_left_out(audit, collation);
    redact_mends(audit);
    if (letters && audit->round)
        collation_letter_round(collation, audit->round);
    if (letters && can_be_reported(audit))
        say_mixed_up(audit, collation);
    if (can_be_reported(audit))
        audit->results = collation_results(collation);
    return true;
}
