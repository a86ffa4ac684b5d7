#include "input_options.h"

#include <string.h>

#define SETS(taker, field) .take = (taker), .offset = offsetof(struct cinaudit_options, field)

struct word template_words(size_t index)
{
    return (struct word){cinaudit_shipped_template(index), NULL};
}

struct word format_word(const struct cinaudit_format *format, const struct word *notes)
{
    while (format && notes->name && strcmp(notes->name, format->name) != 0)
        notes++;
    return (struct word){format ? format->name : NULL, format ? notes->note : NULL};
}

const struct option_row input_rows[] = {
    {"round", NULL, "FILE",
     "the round's manifest (JSON): board, theme, period, requests, cases, notes and returns",
     SETS(take_string, round), .completion = COMPLETE_FILES},
    {"requests", "r", "FILE",
     "compare the returns with the requests that were sent: a CSV file with the columns case, "
     "agency, setting and sent",
     SETS(take_string, requests), .completion = COMPLETE_FILES},
    {"template", "t", "NAME",
     "the template: a shipped one (\"cinaudit template --list\" lists them) or a file; without "
     "this "
     "option, the round's or the one of 2014",
     SETS(take_string, template_name), .completion = COMPLETE_FILES, .words = template_words},
    {"redact-terms", NULL, "FILE",
     "names to look for in all texts, one on each line, besides those of the manifest; collate "
     "removes them, as it always removes NHS and National Insurance numbers, telephone numbers, "
     "e-mail addresses, postcodes and dates of birth",
     SETS(take_string, redact_terms), .completion = COMPLETE_FILES},
    {0}};
