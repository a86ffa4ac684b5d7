/* Compares requests with returns (the report's 2.2.1), and reports immediate action (2.1.11). */
#include "report/text/mentions.h"
#include "sections.h"
#include "tables.h"

#include "report/language/words.h"

static const char *return_text(struct writer *writer, const struct return_name *name)
{
    return writer_name(writer->arena, name->case_id, name->agency, name->setting);
}

static void say_rate(struct writer *writer, const struct response *response)
{
    char words[64], percent[32];
    size_t received = response->received, requested = response->requested;
    cite(writer, (struct fact){NULL, "received", received, requested, "requests"});
    say(writer, "in all, %zu request%s for a return %s sent out", requested, text_plural(requested),
        requested == 1 ? "was" : "were");
    end_sentence(writer);
    cite(writer, (struct fact){NULL, "received", received, requested, "requests"});
    if (base_is_large_enough(requested))
        say(writer, "%s of them were met by a return (%zu of %zu, %s%%)",
            received ? positive_words(received, requested, words) : "None", received, requested,
            percentage(received, requested, writer->decimals, percent));
    else
        say(writer, "%zu of %zu %s met by a return", received, requested,
            received == 1 ? "was" : "were");
    end_sentence(writer);
}

/* Maps the name of each part to its index. */
static struct text_map index_parts(struct writer *writer, const struct response_part *parts,
                                   size_t count)
{
    struct text_map map;
    struct text_key key;
    text_map_init(&map, writer->arena);
    for (size_t i = 0; i < count; i++)
        if (text_identity_key(parts[i].name, &key))
            text_map_add(&map, text_of_key(&key), i);
    return map;
}

/* Lists what is outstanding for each case (the agencies) or each agency (the cases). */
static struct text_buffer *outstanding_texts(struct writer *writer, const struct response *response,
                                             bool by_case, size_t count)
{
    struct text_buffer *texts = arena_array(writer->arena, count, sizeof *texts);
    struct text_map map =
        index_parts(writer, by_case ? response->by_case : response->by_agency, count);
    for (size_t i = 0; i < response->outstanding_count; i++) {
        const struct request *request = &response->outstanding[i];
        struct text other = by_case ? request->agency : request->case_id;
        struct text_key key;
        size_t part;
        if (!text_identity_key(by_case ? request->case_id : request->agency, &key) ||
            !text_map_find(&map, text_of_key(&key), &part))
            continue;
        text_buffer_add(writer->arena, &texts[part], "%s%.*s%s%.*s%s",
                        texts[part].length ? ", " : "", TEXT_ARGUMENTS(other),
                        request->setting.length ? " (" : "", TEXT_ARGUMENTS(request->setting),
                        request->setting.length ? ")" : "");
    }
    return texts;
}

static void write_parts(struct writer *writer, const struct response *response, bool by_case)
{
    const struct response_part *parts = by_case ? response->by_case : response->by_agency;
    size_t count = by_case ? writer->results->case_count : writer->results->agency_count;
    const struct text_buffer *outstanding = outstanding_texts(writer, response, by_case, count);
    struct table_maker maker = table_begin(writer, by_case ? "Requests and returns by case"
                                                           : "Requests and returns by agency");
    table_add_column(&maker, by_case ? "Case" : "Agency", false);
    table_add_column(&maker, "Requests", true);
    table_add_column(&maker, "Met", true);
    table_add_column(&maker, by_case ? "Not received from" : "Not received for case", false);
    for (size_t i = 0; i < count; i++) {
        const char **cells = table_add_row(&maker, (struct bar){0});
        cells[0] = parts[i].name.data;
        cells[1] = number_text(writer, parts[i].requested);
        cells[2] = number_text(writer, parts[i].received);
        cells[3] = outstanding[i].length ? outstanding[i].characters : "–";
    }
    table_end(writer, &maker);
}

static void write_unrequested(struct writer *writer, const struct response *response)
{
    size_t count = response->unrequested_count;
    if (!count)
        return;
    cite(writer,
         (struct fact){NULL, "unrequested", count, writer->results->all.returns, "returns"});
    say(writer, "%zu return%s came without a request, and %s counted all the same:", count,
        text_plural(count), count == 1 ? "is" : "are");
    end_paragraph(writer, BLOCK_PARAGRAPH);
    const char **items = arena_array(writer->arena, count, sizeof *items);
    for (size_t i = 0; i < count; i++)
        items[i] = return_text(writer, &response->unrequested[i]);
    document_list(writer->document, items, count, false);
}

/* ", including 5 from GP (2 of 7 met) and 3 from Police (1 of 4 met)": agencies with two or more
 * returns outstanding. */
static void say_slowest(struct writer *writer, const struct response *response)
{
    size_t agencies = writer->results->agency_count, count = 0;
    const char **names = arena_array(writer->arena, agencies, sizeof *names);
    for (size_t i = 0; i < agencies; i++) {
        const struct response_part *part = &response->by_agency[i];
        if (part->requested - part->received < 2)
            continue;
        cite(writer, (struct fact){NULL, "outstanding", part->requested - part->received,
                                   part->requested, "requests"});
        cite(writer, (struct fact){NULL, "received", part->received, part->requested, "requests"});
        names[count++] = arena_format(writer->arena, "%zu from %.*s (%zu of %zu met)",
                                      part->requested - part->received, TEXT_ARGUMENTS(part->name),
                                      part->received, part->requested);
    }
    if (count)
        say(writer, ", including %s", text_join(writer->arena, names, count, " and "));
}

static void write_rate(struct writer *writer)
{
    const struct response *response = writer->results->response;
    if (!response) {
        cite(writer, (struct fact){NULL, "returns", writer->results->all.returns, 0, NULL});
        say(writer,
            "%zu return%s came in. The requests that were sent are not known, so there is no "
            "response rate",
            writer->results->all.returns, text_plural(writer->results->all.returns));
        end_paragraph(writer, BLOCK_PARAGRAPH);
        return;
    }
    say_rate(writer, response);
    if (response->outstanding_count) {
        cite(writer, (struct fact){NULL, "outstanding", response->outstanding_count,
                                   response->requested, "requests"});
        say(writer, "%zu %s not come in", response->outstanding_count,
            response->outstanding_count == 1 ? "has" : "have");
        say_slowest(writer, response);
    }
    end_paragraph(writer, BLOCK_PARAGRAPH);
    write_parts(writer, response, true);
    write_parts(writer, response, false);
    write_unrequested(writer, response);
}

static void cite_immediate(struct writer *writer, const char *what, size_t count)
{
    cite(writer, (struct fact){NULL, what, count, writer->results->all.returns, "returns"});
}

/* "of the 28 returns, 25 say that no immediate action was needed, and 3 do not say" */
static void say_immediate_parts(struct writer *writer, const struct immediate_action *action)
{
    const struct {
        size_t count;
        const char *fact, *one, *many;
    } parts[] = {{action->needed, "immediate_action_needed", "says that immediate action is needed",
                  "say that immediate action is needed"},
                 {action->not_needed, "immediate_action_not_needed", "says that none was needed",
                  "say that none was needed"},
                 {action->unreadable, "immediate_action_unreadable", "must be looked at",
                  "must be looked at"},
                 {action->not_said, "immediate_action_not_said", "does not say", "do not say"}};
    enum { PARTS = LENGTH(parts) };
    size_t returns = writer->results->all.returns, left = 0, said = 0;
    cite_immediate(writer, "immediate_action_not_said", action->not_said);
    if (action->not_said == returns) {
        say(writer, "no return says whether immediate action was needed");
        return;
    }
    say(writer, returns == 2 ? "of the two returns, " : "of the %zu returns, ", returns);
    for (size_t i = 0; i < PARTS; i++)
        left += parts[i].count > 0;
    for (size_t i = 0; i < PARTS; i++) {
        if (!parts[i].count)
            continue;
        if (i + 1 < PARTS)
            cite_immediate(writer, parts[i].fact, parts[i].count);
        say(writer, "%s%zu %s",
            !said              ? ""
            : said + 1 == left ? " and "
                               : ", ",
            parts[i].count, parts[i].count == 1 ? parts[i].one : parts[i].many);
        said++;
    }
}

/* Says that no immediate action was needed only if every return says so. */
static void write_immediate_action(struct writer *writer)
{
    const struct immediate_action *action = &writer->results->immediate_action;
    size_t returns = writer->results->all.returns;
    if (!returns)
        return;
    bool all_is_known = !alarms_are_left_out(action);
    write_heading(writer, 3, "immediate-action", "Immediate action");
    if (action->not_needed == returns && all_is_known) {
        cite_immediate(writer, "immediate_action_not_needed", returns);
        say(writer, "no immediate action was needed: ");
        say(writer,
            returns == 1   ? "the one return says so"
            : returns == 2 ? "both returns say so"
                           : "all %zu returns say so",
            returns);
    } else if (returns == 1 && action->unreadable) {
        cite_immediate(writer, "immediate_action_unreadable", 1);
        say(writer, "the one return says neither Yes nor No here");
    } else if (returns == 1 && action->needed) {
        cite_immediate(writer, "immediate_action_needed", 1);
        say(writer, "the one return says that immediate action is needed");
    } else {
        say_immediate_parts(writer, action);
    }
    if (!all_is_known) {
        end_sentence(writer);
        say(writer, "what could not be read, and may call for it, is named at the head of this "
                    "report");
    }
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

/* A sentence and its returns, at the head of the report. */
static void notice_returns(struct writer *writer, const char *what, const struct return_name *names,
                           size_t count, const char *one, const char *many)
{
    if (!count)
        return;
    writer->section = "immediate-action";
    cite_immediate(writer, what, count);
    say(writer, "%zu return%s %s: ", count, text_plural(count), count == 1 ? one : many);
    for (size_t i = 0; i < count; i++)
        say(writer, "%s%s", i ? "; " : "", return_text(writer, &names[i]));
    end_paragraph(writer, BLOCK_NOTICE);
}

/* "School, case A (a.csv, line 3)", as far as it is known. */
static const char *left_out_text(struct writer *writer, const struct return_name *name)
{
    const char *where = name->source;
    if (name->line)
        where = arena_format(writer->arena, "%s, line %zu", where, name->line);
    return name->case_id.length && name->agency.length
               ? arena_format(writer->arena, "%s (%s)", return_text(writer, name), where)
               : where;
}

/* What is left out of every count, and may call for immediate action. */
static void notice_left_out(struct writer *writer, const struct immediate_action *action)
{
    static const struct {
        enum immediate_answer answer;
        const char *fact, *one, *many;
    } kinds[] = {
        {IMMEDIATE_NEEDED, "immediate_action_needed_left_out",
         "return that could not be read says that immediate action is needed",
         "returns that could not be read say that immediate action is needed"},
        {IMMEDIATE_UNREADABLE, "immediate_action_unreadable_left_out",
         "return that could not be read may call for immediate action, and must be looked at",
         "returns that could not be read may call for immediate action, and must be looked at"},
        {IMMEDIATE_NOT_SAID, "immediate_action_unknown",
         "file could not be read, and must be looked at, since it may call for immediate action",
         "files could not be read, and must be looked at, since they may call for immediate "
         "action"}};
    for (size_t i = 0; i < LENGTH(kinds); i++) {
        const struct left_out *left_out = &action->left_out[kinds[i].answer];
        if (!left_out->count)
            continue;
        writer->section = "immediate-action";
        cite(writer, (struct fact){NULL, kinds[i].fact, left_out->count, 0, NULL});
        say(writer, "%zu %s: ", left_out->count,
            left_out->count == 1 ? kinds[i].one : kinds[i].many);
        for (size_t j = 0; j < left_out->count; j++)
            say(writer, "%s%s", j ? "; " : "", left_out_text(writer, &left_out->list[j]));
        end_paragraph(writer, BLOCK_NOTICE);
    }
}

void write_immediate_notice(struct draft *draft)
{
    const struct immediate_action *action = &draft->writer.results->immediate_action;
    notice_returns(&draft->writer, "immediate_action_needed", action->returns, action->needed,
                   "says that immediate action is needed", "say that immediate action is needed");
    notice_returns(&draft->writer, "immediate_action_unreadable", action->to_look_at,
                   action->unreadable,
                   "says neither Yes nor No on whether immediate action is needed, and must be "
                   "looked at",
                   "say neither Yes nor No on whether immediate action is needed, and must be "
                   "looked at");
    notice_left_out(&draft->writer, action);
}

/* Writes the public version of the response: one paragraph. */
static void say_public_response(struct writer *writer)
{
    const struct results *results = writer->results;
    const struct response *response = results->response;
    say(writer, "%zu returns were received", results->all.returns);
    if (results->cases_with_returns != WITHHELD)
        say(writer, ", on %zu cases", results->cases_with_returns);
    end_sentence(writer);
    if (response) {
        say(writer, "of the %zu requests that were sent out, %zu were met by a return",
            response->requested, response->received);
        say_percentage(writer, response->received, response->requested);
        end_sentence(writer);
    }
    if (results->immediate_action.not_needed == results->all.returns)
        say(writer, "no immediate action was needed");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

void write_response(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    write_heading(writer, 2, "response", "Response to the audit");
    if (is_public(writer->results)) {
        say_public_response(writer);
        return;
    }
    write_rate(writer);
    write_immediate_action(writer);
}
