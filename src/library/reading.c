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
    for (size_t i = 0; round && i < round->agency_alias_count; i++)
        collation_alias_agency(collation, round->agency_aliases[i].alias,
                               round->agency_aliases[i].agency);
    for (size_t i = 0; round && i < round->cases.count; i++)
        collation_name_case(collation, round->cases.list[i].case_id);
    if (audit->requests_path)
        collation_expect(collation, requests->list, requests->count);
    collation_supersede(collation, audit->superseded, audit->superseded_count);
    return true;
}

/* Writes the day in ISO 8601. */
static void write_day(time_t now, char day[static sizeof "2014-03-20"])
{
    struct tm parts;
    if (!gmtime_r(&now, &parts) || !strftime(day, sizeof "2014-03-20", "%Y-%m-%d", &parts))
        *day = '\0';
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
                                            .handler = collation_add,
                                            .name_case = collation_case,
                                            .context = collation};
    struct reader *reader = reader_new(&audit->arena, &reader_options);
    for (size_t i = 0; i < audit->files.count; i++)
        reader_read(reader, audit->files.paths[i]);
    collation_check(collation);
    audit->counts = (struct cinaudit_counts){audit->files.count, reader_returns(reader)};
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
    if (letters && audit->round)
        collation_letter_round(collation, audit->round);
    if (letters && can_be_reported(audit))
        say_mixed_up(audit, collation);
    if (can_be_reported(audit))
        audit->results = collation_results(collation);
    return true;
}
