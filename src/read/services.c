#include "services.h"

#include "base/arena.h"

#include <string.h>
#include <strings.h>

static const struct status_word limesurvey_submitted[] = {{.key = "", NOT_COMPLETED},
                                                          {.key = NULL}};
static const struct own_column limesurvey_own[] = {
    {.name = "startlanguage", .weight = 2},
    {.name = "lastpage", .weight = 2},
    {.name = "startlanguage. *", .weight = 2},
    {.name = "lastpage. *", .weight = 2},
    {.name = "submitdate", .says = limesurvey_submitted},
    {.name = "datesubmitted", .says = limesurvey_submitted},
    {.name = NULL}};
static const struct joint limesurvey_joints[] = {
    {"[", "]", false}, {"_", "", false}, {NULL, NULL, false}};

static const struct status_word smartsurvey_status[] = {
    {.key = "partial", NOT_COMPLETED},
    {.key = "partiallycompleted", NOT_COMPLETED},
    {.key = "incomplete", NOT_COMPLETED},
    {.key = "disqualified", NOT_COMPLETED},
    {.key = NULL}};
static const struct status_word blank_if_not_completed[] = {{.key = "", NOT_COMPLETED},
                                                            {.key = NULL}};
static const struct own_column smartsurvey_own[] = {
    {.name = "userid", .weight = 1},
    {.name = "uniqueid"},
    {.name = "trackinglink", .weight = 1},
    {.name = "status", .says = smartsurvey_status},
    {.name = "started"},
    {.name = "ended", .says = blank_if_not_completed},
    {.name = "ipaddress"},
    {.name = NULL}};

static const struct own_column surveymonkey_own[] = {{.name = "respondentid", .weight = 1},
                                                     {.name = "collectorid", .weight = 1},
                                                     {.name = "startdate"},
                                                     {.name = "enddate"},
                                                     {.name = "datecreated"},
                                                     {.name = "datemodified"},
                                                     {.name = "ipaddress"},
                                                     {.name = "emailaddress"},
                                                     {.name = "firstname"},
                                                     {.name = "lastname"},
                                                     {.name = NULL}};

static const struct own_column jisc_own[] = {
    {.name = "responseid", .weight = 1},
    {.name = "uniqueresponsenumber", .weight = 1},
    {.name = "startdate"},
    {.name = "completiondate", .weight = 1, .says = blank_if_not_completed},
    {.name = NULL}};

static const struct status_word qualtrics_finished[] = {{.key = "false", NOT_COMPLETED},
                                                        {.key = "0", NOT_COMPLETED, true},
                                                        {.key = "1", COMPLETED, true},
                                                        {.key = NULL}};
static const struct status_word qualtrics_progress[] = {
    {.key = "100", COMPLETED}, {.key = "", COMPLETED}, {.completion = NOT_COMPLETED}};
static const struct status_word qualtrics_status[] = {
    {.key = "surveypreview", TEST_RESPONSE},
    {.key = "surveytest", TEST_RESPONSE},
    {.key = "surveypreviewspam", TEST_RESPONSE},
    {.key = "offlinesurveypreview", TEST_RESPONSE},
    {.key = "spam", NOT_APPROVED},
    {.key = "importedspam", NOT_APPROVED},
    {.key = "exspam", NOT_APPROVED},
    {.key = "0", COMPLETED, true},
    {.key = "1", TEST_RESPONSE, true},
    {.key = "2", TEST_RESPONSE, true},
    {.key = "8", NOT_APPROVED, true},
    {.key = "9", TEST_RESPONSE, true},
    {.key = "17", TEST_RESPONSE, true},
    {.key = NULL}};
static const struct status_word qualtrics_channel[] = {
    {.key = "preview", TEST_RESPONSE}, {.key = "test", TEST_RESPONSE}, {.key = NULL}};
static const struct own_column qualtrics_own[] = {
    {.name = "{\"ImportId\"*", .weight = 2},
    {.name = "startdate"},
    {.name = "enddate"},
    {.name = "status", .says = qualtrics_status},
    {.name = "responsetype", .says = qualtrics_status},
    {.name = "ipaddress"},
    {.name = "progress", .says = qualtrics_progress},
    {.name = "durationinseconds", .weight = 1},
    {.name = "finished", .says = qualtrics_finished},
    {.name = "recordeddate", .weight = 1},
    {.name = "responseid", .weight = 1},
    {.name = "recipientlastname"},
    {.name = "recipientfirstname"},
    {.name = "recipientemail"},
    {.name = "externalreference"},
    {.name = "externaldatareference"},
    {.name = "locationlatitude"},
    {.name = "locationlongitude"},
    {.name = "distributionchannel", .weight = 1, .says = qualtrics_channel},
    {.name = "userlanguage", .weight = 1},
    {.name = NULL}};
static const struct joint qualtrics_joints[] = {
    {.before = " - Selected Choice - ", .behind = "", .alone = true},
    {.before = " - ", .behind = ""},
    {.before = NULL}};

static const struct status_word kobo_validation[] = {
    {.key = "notapproved", NOT_APPROVED},
    {.key = "validationstatusnotapproved", NOT_APPROVED},
    {.key = NULL}};
static const struct status_word odk_review[] = {{.key = "rejected", NOT_APPROVED}, {.key = NULL}};
static const struct own_column kobo_own[] = {
    {.name = "start"},
    {.name = "end"},
    {.name = "_id"},
    {.name = "_uuid", .weight = 2},
    {.name = "_submission_time", .weight = 2},
    {.name = "_validation_status", .weight = 2, .says = kobo_validation},
    {.name = "_notes"},
    {.name = "_status"},
    {.name = "_submitted_by", .weight = 2},
    {.name = "___version__"},
    {.name = "__version__"},
    {.name = "_tags"},
    {.name = "_index"},
    {.name = "*meta/rootUuid"},
    {.name = "*meta/instanceID", .weight = 2},
    {.name = "*meta-instanceID", .weight = 2},
    {.name = "*meta/instanceName"},
    {.name = "*meta-instanceName"},
    {.name = "submissiondate", .weight = 1},
    {.name = "key", .weight = 1},
    {.name = "submitterid", .weight = 1},
    {.name = "submittername", .weight = 1},
    {.name = "attachmentspresent", .weight = 1},
    {.name = "attachmentsexpected", .weight = 1},
    {.name = "status"},
    {.name = "reviewstate", .weight = 1, .says = odk_review},
    {.name = "deviceid"},
    {.name = "edits"},
    {.name = "formversion", .weight = 1},
    {.name = NULL}};
static const struct joint kobo_joints[] = {{.before = "/", .behind = ""}, {.before = NULL}};

static const struct status_word redcap_form[] = {
    {.key = "0", NOT_COMPLETED}, {.key = "incomplete", NOT_COMPLETED}, {.key = NULL}};
static const struct status_word redcap_timestamp[] = {{.key = "notcompleted", NOT_COMPLETED},
                                                      {.key = NULL}};
static const struct own_column redcap_own[] = {
    {.name = "recordid", .weight = 1},
    {.name = "eventname"},
    {.name = "redcap_*", .weight = 2},
    {.name = "repeatinstrument", .weight = 1},
    {.name = "repeatinstance", .weight = 1},
    {.name = "dataaccessgroup", .weight = 1},
    {.name = "surveyidentifier", .weight = 1},
    {.name = "*_timestamp", .says = redcap_timestamp, .of = OF_COLUMNS_BEHIND},
    {.name = "surveytimestamp", .weight = 1, .says = redcap_timestamp, .of = OF_COLUMNS_BEHIND},
    {.name = "*_complete", .weight = 1, .says = redcap_form, .of = OF_COLUMNS_BEFORE},
    {.name = "complete", .weight = 1, .says = redcap_form, .of = OF_COLUMNS_BEFORE},
    {.name = NULL}};
static const struct joint redcap_joints[] = {{.before = "___", .behind = "", .alone = true},
                                             {.before = " (choice=", .behind = ")", .alone = true},
                                             {.before = NULL}};

static const struct joint no_joints[] = {{.before = NULL}};

static const char labels_or_names[] =
    "with \"Labels\" as the format of values and headings, or give each choice of the form the "
    "name "
    "that its answer or line has in the template (\"yes\", \"a\")";

static const struct service services[] = {
    {.name = "LimeSurvey",
     .own = limesurvey_own,
     .joints = limesurvey_joints,
     .group_marks = "",
     .code_ends = ". ",
     .na_for_blank = true,
     .how = "with \"Full answers\" as the responses",
     .how_lines = "with \"Question code & question text\" as the headings"},
    {.name = "SmartSurvey",
     .own = smartsurvey_own,
     .joints = no_joints,
     .group_marks = "",
     .numbers_headings = true,
     .how = "with the answers as text, not as numbers"},
    {.name = "SurveyMonkey",
     .own = surveymonkey_own,
     .joints = no_joints,
     .group_marks = "",
     .how = "with \"Actual answer text\" in its cells"},
    {.name = "Jisc Online Surveys",
     .own = jisc_own,
     .joints = no_joints,
     .group_marks = "",
     .numbers_headings = true,
     .boxes_by_text = true,
     .empty_untouched = true,
     .how = "without response coding"},
    {.name = "Qualtrics",
     .own = qualtrics_own,
     .joints = qualtrics_joints,
     .group_marks = "",
     .text_ends = " - Selected Choice",
     .ids_mark = "{\"ImportId\"",
     .numbers_questions = true,
     .numbers_lines = true,
     .empty_untouched = true,
     .how = "with the option \"Use choice text\"",
     .how_lines = "and leave its three rows of headings as they are"},
    {.name = "KoboToolbox or ODK",
     .own = kobo_own,
     .joints = kobo_joints,
     .group_marks = "/-",
     .list_beside_boxes = true,
     .empty_untouched = true,
     .how = labels_or_names,
     .how_lines = labels_or_names},
    {.name = "REDCap",
     .own = redcap_own,
     .joints = redcap_joints,
     .group_marks = "",
     .empty_untouched = true,
     .how = "as \"CSV / Microsoft Excel (labels)\"",
     .how_lines = "as \"CSV / Microsoft Excel (labels)\""},
};

const struct service *service_at(size_t index)
{
    return index < LENGTH(services) ? &services[index] : NULL;
}

static bool same(const char *a, const char *b, size_t length)
{
    return strncasecmp(a, b, length) == 0;
}

/* True if the heading as it stands has what is between the stars. */
static bool fits_pattern(struct text heading, const char *name)
{
    size_t length = strlen(name);
    bool from = *name == '*', to = length && name[length - 1] == '*';
    name += from;
    length -= (size_t)from + (size_t)to;
    if (heading.length < length)
        return false;
    if (!from)
        return (to || heading.length == length) && same(heading.data, name, length);
    if (!to)
        return same(heading.data + heading.length - length, name, length);
    for (size_t i = 0; i + length <= heading.length; i++)
        if (same(heading.data + i, name, length))
            return true;
    return false;
}

static bool is_pattern(const char *name)
{
    return *name == '_' || strchr(name, '*');
}

static bool fits(struct text heading, struct text key, const char *name)
{
    return is_pattern(name) ? fits_pattern(heading, name)
                            : key.length && text_equal(key, text_of(name));
}

const struct own_column *service_own(const struct service *service, struct text heading)
{
    struct text_key key;
    heading = text_trim(heading);
    struct text matched = text_match_key(heading, &key) ? text_of_key(&key) : (struct text){"", 0};
    const struct own_column *own = service->own;
    while (own->name && !fits(heading, matched, own->name))
        own++;
    return own->name ? own : NULL;
}

/* True if a heading names a line in a way that only the service does: "q1___a". */
static bool has_own_joint(const struct service *service, struct text heading)
{
    for (const struct joint *joint = service->joints; joint->before; joint++)
        for (size_t i = 1; joint->alone && i + strlen(joint->before) < heading.length; i++)
            if (same(heading.data + i, joint->before, strlen(joint->before)))
                return true;
    return false;
}

static bool is_export_of(const struct service *service, const struct text *headings, size_t count)
{
    unsigned long long seen = 0; /* a bit for each column of the service */
    unsigned weight = 0;
    for (size_t i = 0; i < count && weight < 2; i++) {
        const struct own_column *own = service_own(service, headings[i]);
        unsigned long long bit = own ? 1ULL << (own - service->own) : 0;
        if (has_own_joint(service, headings[i]))
            weight = 2;
        if (own && !(seen & bit))
            weight += own->weight;
        seen |= bit;
    }
    return weight >= 2;
}

const struct service *service_of(const struct text *headings, size_t count)
{
    for (size_t i = 0; i < LENGTH(services); i++)
        if (is_export_of(&services[i], headings, count))
            return &services[i];
    return NULL;
}
