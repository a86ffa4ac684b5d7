/* Exports of survey services, written as the services describe them. */
#include "round_writer.h"

#include <csv.h>
#include <stdio.h>
#include <string.h>

enum { MOST_CELLS = 512, MOST_HEADINGS = 3 };

/* A row of an export. */
struct line {
    const char *cells[MOST_CELLS];
    size_t count;
};

/* A column of one service: its headings, and what a return has in it. */
struct cell {
    const char *headings[MOST_HEADINGS];
    const char *value;
};

/* What is being written: a row of headings if there is no return. */
struct export
{
    struct sample *round;
    const struct kept_return *kept;
    size_t heading; /* which row of headings */
    struct line line;
};

static void add(struct export *export, struct cell cell)
{
    const char *text = export->kept ? cell.value : cell.headings[export->heading];
    export->line.cells[export->line.count++] = text ? text : "";
}

#define ADD(export, value, ...) add((export), (struct cell){{__VA_ARGS__}, (value)})
#define FORMAT(export, ...) arena_format(&(export)->round->arena, __VA_ARGS__)

/* The value, where there is a return. */
#define OF_RETURN(export, value) ((export)->kept ? (value) : NULL)

static const char *value_of(const struct export *export, size_t item)
{
    return export->kept ? answer_value(export->round, export->kept, item) : NULL;
}

static const char *label_of(const struct export *export, size_t item)
{
    return export->kept ? answer_label(export->round, export->kept, item) : NULL;
}

static const struct item *item_at(const struct export *export, size_t item)
{
    return &export->round->template->items[item];
}

static bool is_ticked(const struct export *export, const struct question *question, size_t item)
{
    return export->kept && export->kept->answers[item] == ANSWER_OPTION + question->ticked;
}

static bool is_answered(const struct export *export, const struct question *question)
{
    return export->kept && export->kept->answers[question->first_item] >= ANSWER_OPTION;
}

/* True if nothing of an answered checklist is ticked. */
static bool is_none(const struct export *export, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++)
        if (is_ticked(export, question, question->first_item + i))
            return false;
    return is_answered(export, question);
}

/* The line of a checklist that is ticked, or "None of these" behind the last. */
static const char *line_text(const struct export *export, const struct question *question,
                             size_t line)
{
    return line < question->item_count ? item_at(export, question->first_item + line)->text
                                       : "None of these";
}

static bool is_line_ticked(const struct export *export, const struct question *question,
                           size_t line)
{
    return line < question->item_count ? is_ticked(export, question, question->first_item + line)
                                       : is_none(export, question);
}

/* How many boxes a checklist has, with one for "None of these" if the template knows that. */
static size_t box_count(const struct question *question)
{
    return question->item_count + can_be_none(question);
}

/* The name of a line in codes: "a" for q1a; "none". */
static const char *line_code(const struct export *export, const struct question *question,
                             size_t line)
{
    size_t length = strlen(question->id);
    return line < question->item_count ? item_at(export, question->first_item + line)->id + length
                                       : "none";
}

/* The texts or codes of the ticked lines in one cell. */
typedef const char *line_name(const struct export *export, const struct question *question,
                              size_t line);

static const char *join_ticked(struct export *export, const struct question *question,
                               line_name *name, const char *join)
{
    const char *joined = "";
    for (size_t i = 0; i < box_count(question); i++)
        if (is_line_ticked(export, question, i))
            joined =
                FORMAT(export, "%s%s%s", joined, *joined ? join : "", name(export, question, i));
    return joined;
}

/* Writes a row: the service's columns, and those of the fields and questions. */
typedef void write_line(struct export *export);

static void print_line(FILE *file, const struct line *line, char delimiter)
{
    for (size_t i = 0; i < line->count; i++) {
        if (i)
            fputc(delimiter, file);
        csv_fwrite(file, line->cells[i], strlen(line->cells[i]));
    }
    fputs("\r\n", file);
}

static size_t write_lines(struct sample *round, const char **paths, size_t headings, char delimiter,
                          const char *opening, write_line *write)
{
    struct export export = {.round = round};
    paths[0] = FORMAT(&export, "%s/1", round->folder);
    FILE *file = fopen(paths[0], "w");
    fputs(opening, file);
    for (size_t i = 0; i < headings + round->count; i++) {
        export.kept = i < headings ? NULL : &round->returns[i - headings];
        export.heading = i < headings ? i : 0;
        export.line.count = 0;
        write(&export);
        print_line(file, &export.line, delimiter);
    }
    fclose(file);
    return 1;
}

static const struct question *question_at(const struct export *export, size_t index)
{
    return &export->round->template->questions[index];
}

static const char *comment_of(const struct export *export, size_t question)
{
    return export->kept ? export->kept->comments[question] : NULL;
}

/* The alarm with a capital letter, as an answer to choose has. */
static const char *alarm_label(const struct export *export)
{
    const char *alarm = export->kept ? export->kept->immediate_action : "";
    return strcmp(alarm, "yes") == 0 ? "Yes" : strcmp(alarm, "no") == 0 ? "No" : "";
}

/* SurveyMonkey, all individual responses, not condensed: a question's text stands above the first
 * of its columns; the row below has the choices, "Response", or the label of the comment field. */

static void write_surveymonkey_checklist(struct export *export, const struct question *question)
{
    for (size_t i = 0; i < box_count(question); i++)
        ADD(export, is_line_ticked(export, question, i) ? line_text(export, question, i) : "",
            i ? "" : question->text, line_text(export, question, i));
}

static void write_surveymonkey_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    ADD(export, "11801234567", "Respondent ID", "");
    ADD(export, "412345678", "Collector ID", "");
    ADD(export, "03/20/2014 09:12:05 AM", "Start Date", "");
    ADD(export, "03/20/2014 09:41:30 AM", "End Date", "");
    ADD(export, "", "IP Address", "");
    ADD(export, "", "Email Address", "");
    ADD(export, "", "First Name", "");
    ADD(export, "", "Last Name", "");
    ADD(export, OF_RETURN(export, kept->case_id), "Case", "Open-Ended Response");
    ADD(export, OF_RETURN(export, kept->agency), "Your agency", "Response");
    ADD(export, OF_RETURN(export, kept->setting), "Name of setting", "Open-Ended Response");
    ADD(export, alarm_label(export), "Was immediate action needed?", "Response");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        if (question->checklist)
            write_surveymonkey_checklist(export, question);
        else
            ADD(export, label_of(export, question->first_item), question->text, "Response");
        ADD(export, comment_of(export, i), "", "Comments");
    }
}

size_t write_surveymonkey(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 2, ',', "\xEF\xBB\xBF", write_surveymonkey_line);
}

/* SmartSurvey: the same with the lines of checklists alone in the second row, and comments as
 * questions of their own. */

static void write_smartsurvey_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    ADD(export, "48100231", "UserID");
    ADD(export, "210000001", "Unique Id");
    ADD(export, "Completed", "Status");
    ADD(export, "20/03/2014 09:12:05", "Started");
    ADD(export, "20/03/2014 09:41:30", "Ended");
    ADD(export, "Audit", "Tracking Link");
    ADD(export, OF_RETURN(export, kept->case_id), "Case");
    ADD(export, OF_RETURN(export, kept->agency), "Your agency");
    ADD(export, OF_RETURN(export, kept->setting), "Name of setting");
    ADD(export, alarm_label(export), "Was immediate action needed?");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        if (question->checklist)
            write_surveymonkey_checklist(export, question);
        else
            ADD(export, label_of(export, question->first_item), question->text);
        ADD(export, comment_of(export, i), "Comments");
    }
}

size_t write_smartsurvey(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 2, ',', "\xEF\xBB\xBF", write_smartsurvey_line);
}

/* Jisc Online Surveys, without coding: all questions are numbered, comments too, and the lines of a
 * checklist have letters. */

static void write_jisc_checklist(struct export *export, const struct question *question,
                                 size_t number)
{
    for (size_t i = 0; i < box_count(question); i++)
        ADD(export, is_line_ticked(export, question, i) ? line_text(export, question, i) : "",
            FORMAT(export, "%zu.%c. %s", number, (char)('a' + i), line_text(export, question, i)));
}

static void write_jisc_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    size_t number = 0;
    ADD(export, "6140021-6140010-70041233", "Response ID");
    ADD(export, "20/03/2014 09:12:05", "Start date");
    ADD(export, "20/03/2014 09:41:30", "Completion date");
    ADD(export, OF_RETURN(export, kept->case_id), FORMAT(export, "%zu. Case", ++number));
    ADD(export, OF_RETURN(export, kept->agency), FORMAT(export, "%zu. Your agency", ++number));
    ADD(export, OF_RETURN(export, kept->setting), FORMAT(export, "%zu. Name of setting", ++number));
    ADD(export, alarm_label(export), FORMAT(export, "%zu. Was immediate action needed?", ++number));
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        number++;
        if (question->checklist)
            write_jisc_checklist(export, question, number);
        else
            ADD(export, label_of(export, question->first_item),
                FORMAT(export, "%zu. %s", number, question->text));
        ADD(export, comment_of(export, i), FORMAT(export, "%zu. Comments", ++number));
    }
}

size_t write_jisc(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 1, ',', "\xEF\xBB\xBF", write_jisc_line);
}

/* Qualtrics, with choice text: three rows of headings, of which the second has the texts and the
 * third the ids of the survey. */

static void add_qualtrics(struct export *export, const char *value, const char *id,
                          const char *text, const char *import_id)
{
    ADD(export, value, id, text, FORMAT(export, "{\"ImportId\":\"%s\"}", import_id));
}

static void add_qualtrics_question(struct export *export, size_t number, const char *suffix,
                                   const char *text, const char *value)
{
    add_qualtrics(export, value, FORMAT(export, "Q%zu", number), text,
                  FORMAT(export, "QID%zu%s", number, suffix));
}

static void begin_qualtrics(struct export *export)
{
    add_qualtrics(export, "2014-03-20 09:12:05", "StartDate", "Start Date", "startDate");
    add_qualtrics(export, "2014-03-20 09:41:30", "EndDate", "End Date", "endDate");
    add_qualtrics(export, "IP Address", "Status", "Response Type", "status");
    add_qualtrics(export, "", "IPAddress", "IP Address", "ipAddress");
    add_qualtrics(export, "100", "Progress", "Progress", "progress");
    add_qualtrics(export, "600", "Duration (in seconds)", "Duration (in seconds)", "duration");
    add_qualtrics(export, "True", "Finished", "Finished", "finished");
    add_qualtrics(export, "2014-03-20 09:41:31", "RecordedDate", "Recorded Date", "recordedDate");
    add_qualtrics(export, "R_1a2b3c4d5e6f7g0", "ResponseId", "Response ID", "_recordId");
    add_qualtrics(export, "", "ExternalReference", "External Data Reference",
                  "externalDataReference");
    add_qualtrics(export, "anonymous", "DistributionChannel", "Distribution Channel",
                  "distributionChannel");
    add_qualtrics(export, "EN-GB", "UserLanguage", "User Language", "userLanguage");
}

static void write_qualtrics_boxes(struct export *export, const struct question *question,
                                  size_t number)
{
    for (size_t i = 0; i < box_count(question); i++)
        add_qualtrics(export,
                      is_line_ticked(export, question, i) ? line_text(export, question, i) : "",
                      FORMAT(export, "Q%zu_%zu", number, i + 1),
                      FORMAT(export, "%s - %s", question->text, line_text(export, question, i)),
                      FORMAT(export, "QID%zu_%zu", number, i + 1));
}

static void write_qualtrics_line(struct export *export, bool split)
{
    const struct kept_return *kept = export->kept;
    size_t number = 0;
    begin_qualtrics(export);
    add_qualtrics_question(export, ++number, "_TEXT", "Case", OF_RETURN(export, kept->case_id));
    add_qualtrics_question(export, ++number, "", "Your agency", OF_RETURN(export, kept->agency));
    add_qualtrics_question(export, ++number, "_TEXT", "Name of setting",
                           OF_RETURN(export, kept->setting));
    add_qualtrics_question(export, ++number, "", "Was immediate action needed?",
                           alarm_label(export));
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        number++;
        if (question->checklist && split)
            write_qualtrics_boxes(export, question, number);
        else
            add_qualtrics_question(export, number, "", question->text,
                                   question->checklist
                                       ? join_ticked(export, question, line_text, ",")
                                       : label_of(export, question->first_item));
        add_qualtrics_question(export, ++number, "_TEXT", "Comments", comment_of(export, i));
    }
}

static void write_qualtrics_split_line(struct export *export)
{
    write_qualtrics_line(export, true);
}

static void write_qualtrics_joined_line(struct export *export)
{
    write_qualtrics_line(export, false);
}

size_t write_qualtrics(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 3, ',', "\xEF\xBB\xBF", write_qualtrics_split_line);
}

size_t write_qualtrics_joined(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 3, ',', "\xEF\xBB\xBF", write_qualtrics_joined_line);
}

/* KoboToolbox: semicolons; of a checklist, all that is ticked in one column, and 0 or 1 for each
 * line beside it. With XML values, the headings are names, with those of groups before them; with
 * labels, they are texts. */

static void begin_kobo(struct export *export)
{
    ADD(export, "2014-03-20T09:12:05.000+00:00", "start");
    ADD(export, "2014-03-20T09:41:30.000+00:00", "end");
}

static void end_kobo(struct export *export)
{
    ADD(export, "vA1", "__version__");
    ADD(export, "9000", "_id");
    ADD(export, "00000000-0000-4000-8000-000000000000", "_uuid");
    ADD(export, "2014-03-20T09:41:31", "_submission_time");
    ADD(export, "", "_validation_status");
    ADD(export, "", "_notes");
    ADD(export, "submitted_via_web", "_status");
    ADD(export, "", "_submitted_by");
    ADD(export, "", "_tags");
    ADD(export, "1", "_index");
}

static void write_kobo_boxes(struct export *export, const struct question *question,
                             const char *heading, line_name *name)
{
    ADD(export, join_ticked(export, question, name, " "), heading);
    for (size_t i = 0; i < box_count(question); i++)
        ADD(export,
            !is_answered(export, question)        ? ""
            : is_line_ticked(export, question, i) ? "1"
                                                  : "0",
            FORMAT(export, "%s/%s", heading, name(export, question, i)));
}

static void write_kobo_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    begin_kobo(export);
    ADD(export, OF_RETURN(export, kept->case_id), "case");
    ADD(export, OF_RETURN(export, kept->agency), "agency");
    ADD(export, OF_RETURN(export, kept->setting), "setting");
    ADD(export, OF_RETURN(export, kept->immediate_action), "immediate_action");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        const char *heading = FORMAT(export, "audit/%s", question->id);
        if (question->checklist)
            write_kobo_boxes(export, question, heading, line_code);
        else
            ADD(export, value_of(export, question->first_item), heading);
        ADD(export, comment_of(export, i), FORMAT(export, "%s_comments", heading));
    }
    end_kobo(export);
}

static void write_kobo_labels_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    begin_kobo(export);
    ADD(export, OF_RETURN(export, kept->case_id), "Case");
    ADD(export, OF_RETURN(export, kept->agency), "Your agency");
    ADD(export, OF_RETURN(export, kept->setting), "Name of setting");
    ADD(export, alarm_label(export), "Was immediate action needed?");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        if (question->checklist)
            write_kobo_boxes(export, question, question->text, line_text);
        else
            ADD(export, label_of(export, question->first_item), question->text);
        ADD(export, comment_of(export, i), "Comments");
    }
    end_kobo(export);
}

size_t write_kobo(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 1, ';', "", write_kobo_line);
}

size_t write_kobo_labels(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 1, ';', "\xEF\xBB\xBF", write_kobo_labels_line);
}

/* REDCap: a box that nobody touched is "Unchecked", or 0, like one that was left empty on purpose.
 * Labels, or raw values under variable names; the codes of choices are the template's values. */

static void write_redcap_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    ADD(export, "1", "Record ID");
    ADD(export, "", "Survey Identifier");
    ADD(export, "2014-03-20 09:41:30", "Survey Timestamp");
    ADD(export, OF_RETURN(export, kept->case_id), "Case");
    ADD(export, OF_RETURN(export, kept->agency), "Your agency");
    ADD(export, OF_RETURN(export, kept->setting), "Name of setting");
    ADD(export, alarm_label(export), "Was immediate action needed?");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        for (size_t j = 0; question->checklist && j < box_count(question); j++)
            ADD(export, is_line_ticked(export, question, j) ? "Checked" : "Unchecked",
                FORMAT(export, "%s (choice=%s)", question->text, line_text(export, question, j)));
        if (!question->checklist)
            ADD(export, label_of(export, question->first_item), question->text);
        ADD(export, comment_of(export, i), "Comments");
    }
    ADD(export, "Complete", "Complete?");
}

static void write_redcap_raw_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    ADD(export, "1", "record_id");
    ADD(export, "", "redcap_survey_identifier");
    ADD(export, "2014-03-20 09:41:30", "audit_timestamp");
    ADD(export, OF_RETURN(export, kept->case_id), "case");
    ADD(export, OF_RETURN(export, kept->agency), "agency");
    ADD(export, OF_RETURN(export, kept->setting), "setting");
    ADD(export, OF_RETURN(export, kept->immediate_action), "immediate_action");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        for (size_t j = 0; question->checklist && j < box_count(question); j++)
            ADD(export, is_line_ticked(export, question, j) ? "1" : "0",
                FORMAT(export, "%s___%s", question->id, line_code(export, question, j)));
        if (!question->checklist)
            ADD(export, value_of(export, question->first_item), question->id);
        ADD(export, comment_of(export, i), FORMAT(export, "%s_comments", question->id));
    }
    ADD(export, "2", "audit_complete");
}

size_t write_redcap(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 1, ',', "", write_redcap_line);
}

size_t write_redcap_raw(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 1, ',', "", write_redcap_raw_line);
}

/* LimeSurvey with full question texts: the lines of a checklist stand in brackets. */

static void write_limesurvey_texts_line(struct export *export)
{
    const struct kept_return *kept = export->kept;
    ADD(export, "1", "Response ID");
    ADD(export, "2014-03-20 09:41:30", "Date submitted");
    ADD(export, "3", "Last page");
    ADD(export, "en", "Start language");
    ADD(export, OF_RETURN(export, kept->case_id), "Case");
    ADD(export, OF_RETURN(export, kept->agency), "Your agency");
    ADD(export, OF_RETURN(export, kept->setting), "Name of setting");
    ADD(export, alarm_label(export), "Was immediate action needed?");
    for (size_t i = 0; i < export->round->template->question_count; i++) {
        const struct question *question = question_at(export, i);
        for (size_t j = 0; question->checklist && j < question->item_count; j++)
            ADD(export, label_of(export, question->first_item + j),
                FORMAT(export, "%s [%s]", question->text, line_text(export, question, j)));
        if (!question->checklist)
            ADD(export, label_of(export, question->first_item), question->text);
        ADD(export, comment_of(export, i), "Comments");
    }
}

size_t write_limesurvey_texts(struct sample *round, const char **paths)
{
    return write_lines(round, paths, 1, ',', "\xEF\xBB\xBF", write_limesurvey_texts_line);
}
