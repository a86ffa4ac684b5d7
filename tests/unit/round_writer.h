/* A round of returns, read or made at random, and written in each layout that the program reads. */
#pragma once

#include "read/reader.h"

enum { MOST_RETURNS_KEPT = 64 };

/* A return as it should be read. */
struct kept_return {
    const char *case_id, *agency, *setting, *immediate_action;
    unsigned char *answers; /* per item: an enum answer */
    const char **comments;  /* per question */
};

struct sample {
    struct arena arena;
    const struct template *template;
    struct problems problems;
    struct kept_return returns[MOST_RETURNS_KEPT];
    size_t count;
    char folder[32];
};

/* How a wide file is written. */
struct wide_style {
    const char *line_end;
    const char *opening;
    char delimiter;
    bool shuffled;
};

/* The value of an answer; "" if there is none. */
const char *answer_value(const struct sample *round, const struct kept_return *kept, size_t item);

/* Its label, as people see it; exports have it. */
const char *answer_label(const struct sample *round, const struct kept_return *kept, size_t item);

/* True if a checklist has the label "None of these". */
bool can_be_none(const struct question *question);

/* Each function writes the whole round, and adds the paths of its files to a list of
 * MOST_RETURNS_KEPT. Returns their number. */
typedef size_t round_writer(struct sample *round, const char **paths);

size_t write_wide_styled(struct sample *round, const char **paths, const struct wide_style *style);
round_writer write_wide, write_forms, write_json_list, write_ndjson;
/* In the form that survey services export. */
round_writer write_microsoft_forms, write_google_forms, write_limesurvey, write_limesurvey_texts;
round_writer write_surveymonkey, write_smartsurvey, write_jisc;
round_writer write_qualtrics, write_qualtrics_joined;
round_writer write_kobo, write_kobo_labels, write_redcap, write_redcap_raw;
#ifdef CINAUDIT_WITH_XLSX
round_writer write_xlsx_forms, write_xlsx_wide;
#endif
