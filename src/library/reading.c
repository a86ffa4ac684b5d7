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

/* Reads an item that a correction names; NULL, after an error, if it is none that can be corrected.
 */
static const struct column *column_of(struct cinaudit_audit *audit, const struct mend *mend)
{
    char buffer[256];
    const struct column *column = template_column(audit->template, text_of(mend->item));
    bool field = column && column->kind == COLUMN_FIELD;
    if (column && column->kind != COLUMN_COMMENTS && (!field || column->index > FIELD_SETTING))
        return column;
    const char *hint = template_hint(audit->template, text_of(mend->item), buffer);
    problem_add(&audit->problems, SEVERITY_ERROR, mend->place, "item %s cannot be corrected: %s",
                PROBLEM_QUOTED(&audit->problems, text_of(mend->item)),
                field    ? "for a case or an agency, use \"case_aliases\" or \"agency_aliases\""
                : column ? "corrections are of answers, not of comments"
                : hint   ? hint
                         : "it is not in the template");
    return NULL;
}

/* The corrections of the manifest for the reader. */
static struct correction *corrections_of(struct cinaudit_audit *audit, size_t *count)
{
    const struct round *round = audit->round;
    size_t most = round ? round->mend_count : 0;
    struct correction *corrections = arena_array(&audit->arena, most, sizeof *corrections);
    *count = 0;
    for (size_t i = 0; i < most; i++) {
        struct mend *mend = &round->mends[i];
        const struct column *column = mend->kind == MEND_CORRECTION ? column_of(audit, mend) : NULL;
        mend->met = mend->met || (mend->kind == MEND_CORRECTION && !column); /* it has been said */
        if (column)
            corrections[(*count)++] =
                (struct correction){.file = mend->file,
                                    .key = {mend->case_id, mend->agency, mend->setting},
                                    .column = column,
                                    .from = mend->from,
                                    .to = mend->to,
                                    .met = &mend->met};
    }
    return corrections;
}

static void read_files(struct cinaudit_audit *audit, struct collation *collation)
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
                                            .context = collation};
    reader_options.corrections = corrections_of(audit, &reader_options.correction_count);
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
        [MEND_WITHDRAWN] = "there is no such request",
        [MEND_CORRECTION] = " has no such answer"};
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
    read_files(audit, collation);
    say_unmet(audit);
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
