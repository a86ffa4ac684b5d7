#include "reading.h"

#include "read/reader.h"
#include "source_date.h"

/* Tells the collation what the round ought to have, and what its manifest puts right. */
static bool expect(struct arena *arena, const struct inputs *inputs, struct problems *problems,
                   const struct reading *reading)
{
    struct collation *collation = reading->collation;
    const struct round *round = inputs->round;
    struct requests *requests = arena_alloc(arena, sizeof *requests);
    if (inputs->requests_path && !requests_read(arena, inputs->requests_path, problems, requests))
        return false;
    for (size_t i = 0; round && i < round->agency_alias_count; i++)
        collation_alias_agency(collation, round->agency_aliases[i].alias,
                               round->agency_aliases[i].agency);
    for (size_t i = 0; round && i < round->cases.count; i++)
        collation_name_case(collation, round->cases.list[i].case_id);
    if (inputs->requests_path)
        collation_expect(collation, requests->list, requests->count);
    collation_supersede(collation, inputs->superseded, inputs->superseded_count);
    return true;
}

/* Today's date as ISO 8601 has it; where the build's date is fixed, that one. */
static void write_today(char today[static sizeof "2014-03-20"])
{
    time_t now = source_date();
    struct tm day;
    if (!now)
        now = time(NULL);
    if (!gmtime_r(&now, &day) || !strftime(today, sizeof "2014-03-20", "%Y-%m-%d", &day))
        *today = '\0';
}

bool reading_run(struct arena *arena, const struct inputs *inputs, const struct template *template,
                 struct problems *problems, struct reading *reading)
{
    char today[sizeof "2014-03-20"];
    write_today(today);
    reading->collation = collation_new(arena, template, problems, reading->comments);
    collation_redact(reading->collation, inputs->redactor);
    if (reading->letters)
        collation_use_letters(reading->collation);
    if (!expect(arena, inputs, problems, reading))
        return false;
    struct reader_options options = {.template = template,
                                     .problems = problems,
                                     .comments = reading->comments || reading->search,
                                     .redactor = inputs->redactor,
                                     .keep_going = reading->keep_going,
                                     .today = today,
                                     .handler = collation_add,
                                     .name_case = collation_case,
                                     .context = reading->collation};
    struct reader *reader = reader_new(arena, &options);
    for (size_t i = 0; i < inputs->files.count; i++)
        reader_read(reader, inputs->files.paths[i]);
    collation_check(reading->collation);
    if (reading->letters && inputs->round)
        collation_letter_round(reading->collation, inputs->round);
    reading->returns = reader_returns(reader);
    return true;
}
