#include "round.h"

#include "collate/collation.h"
#include "release/release.h"
#include "round/round_files.h"

#include <stdlib.h>
#include <string.h>

struct made_return {
    struct text case_id;
    struct text agency;
    struct text setting;
    enum immediate_answer immediate_action;
    unsigned char *answers; /* per item: an enum answer */
    struct text *comments;  /* per question */
};

/* The target of a line: the answers to an item, to all items of a checklist, or on immediate
 * action. */
struct asked {
    bool immediate;
    size_t first_item;
    size_t item_count;
    size_t question;
};

/* The returns that a line is about. */
enum whose { OF_ANY_CASES, OF_ONE_CASE, OF_ONE_RETURN };

/* "no 3 “a comment”": an answer, how many returns gave it, and their comment. */
struct entry {
    struct text answer;
    size_t returns;
    struct text comment;
};

void round_begin(struct made_round *made, struct arena *arena, const struct template *template)
{
    *made = (struct made_round){.arena = arena, .template = template, .decimals = 1};
}

static bool fail(struct made_round *made, const char *what, struct text text)
{
    made->error = arena_format(made->arena, "%s: “%.*s”", what, TEXT_ARGUMENTS(text));
    return false;
}

size_t item_of_id(const struct template *template, struct text id)
{
    size_t item = 0;
    while (item < template->item_count && !text_equal(id, text_of(template->items[item].id)))
        item++;
    return item;
}

size_t question_of_id(const struct template *template, struct text id)
{
    size_t question = 0;
    while (question < template->question_count &&
           !text_equal(id, text_of(template->questions[question].id)))
        question++;
    return question;
}

static bool find_asked(struct made_round *made, struct text id, struct asked *asked)
{
    const struct template *template = made->template;
    size_t item = item_of_id(template, id), question = question_of_id(template, id);
    *asked = (struct asked){.immediate = text_equal(id, text_of("immediate"))};
    if (item < template->item_count)
        *asked = (struct asked){false, item, 1, template->items[item].question};
    else if (question < template->question_count)
        *asked = (struct asked){false, template->questions[question].first_item,
                                template->questions[question].item_count, question};
    else if (!asked->immediate)
        return fail(made, "no item of the template", id);
    return true;
}

/* Cuts the text in two at a character. False, with all of it in `before`, if the character is not
 * there. */
static bool cut(struct text text, char sign, struct text *before, struct text *after)
{
    const char *at = memchr(text.data, sign, text.length);
    size_t length = at ? (size_t)(at - text.data) : text.length;
    *before = text_trim((struct text){text.data, length});
    *after = at ? text_trim((struct text){at + 1, text.length - length - 1}) : text_of("");
    return at != NULL;
}

/* Cuts off and returns the last word. */
static struct text take_last_word(struct text *text)
{
    size_t start = text->length;
    while (start && text->data[start - 1] != ' ')
        start--;
    struct text word = {text->data + start, text->length - start};
    *text = text_trim((struct text){text->data, start});
    return word;
}

/* A copy in which "\n" is replaced by a line end, or the end of a block. */
static char *with_line_ends(struct arena *arena, struct text text, const char end[static 2])
{
    char *copy = arena_copy(arena, text.data, text.length);
    for (char *at = copy; (at = strstr(at, "\\n"));)
        memcpy(at, end, 2);
    return copy;
}

/* "A/School/Infants" */
static void name_return(struct text names, struct text *case_id, struct text *agency,
                        struct text *setting)
{
    struct text rest;
    cut(names, '/', case_id, &rest);
    cut(rest, '/', agency, setting);
}

static struct made_return *find_return(struct made_round *made, struct text case_id,
                                       struct text agency, struct text setting)
{
    for (size_t i = 0; i < made->return_count; i++) {
        struct made_return *kept = &made->returns[i];
        if (text_equal(kept->case_id, case_id) && text_equal(kept->agency, agency) &&
            text_equal(kept->setting, setting))
            return kept;
    }
    made->returns = arena_grow(made->arena, made->returns, made->return_count,
                               &made->return_capacity, sizeof *made->returns);
    struct made_return *added = &made->returns[made->return_count++];
    *added = (struct made_return){
        .case_id = case_id,
        .agency = agency,
        .setting = setting,
        .answers = arena_array(made->arena, made->template->item_count, 1),
        .comments = arena_array(made->arena, made->template->question_count, sizeof(struct text))};
    return added;
}

/* The return with that index among those that the line is about. */
static struct made_return *return_at(struct made_round *made, enum whose whose, struct text name,
                                     size_t place)
{
    struct text number = text_of(arena_format(made->arena, "%zu", place + 1));
    struct text case_id, agency, setting;
    if (whose == OF_ANY_CASES)
        return find_return(made, number, text_of("Agency"), text_of(""));
    if (whose == OF_ONE_CASE)
        return find_return(made, name, number, text_of(""));
    name_return(name, &case_id, &agency, &setting);
    return find_return(made, case_id, agency, setting);
}

static bool is_number(struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
    return text.length;
}

/* Reads an entry up to the next comma, or to the end. */
static bool read_entry(struct made_round *made, const char **at, struct entry *entry)
{
    size_t length = strcspn(*at, ",\"");
    struct text words = text_trim((struct text){*at, length});
    *entry = (struct entry){.answer = words, .returns = 1, .comment = text_of("")};
    struct text number = take_last_word(&words);
    if (is_number(number)) {
        entry->returns = strtoul(number.data, NULL, 10);
        entry->answer = words;
    }
    *at += length;
    if (**at == '"') {
        const char *end = strchr(*at + 1, '"');
        if (!end)
            return fail(made, "a comment without an end", text_of(*at));
        struct text comment = {*at + 1, (size_t)(end - *at) - 1};
        entry->comment = text_of(with_line_ends(made->arena, comment, "\n "));
        *at = end + 1 + strspn(end + 1, " ");
    }
    if (**at && **at != ',')
        return fail(made, "no comma before", text_of(*at));
    *at += **at == ',';
    return true;
}

/* The index of the words in a list; its length if they are not in it. */
static size_t place_of(struct text words, const char *const *list, size_t length)
{
    size_t place = 0;
    while (place < length && !text_equal(words, text_of(list[place])))
        place++;
    return place;
}

/* The enum answer, or enum immediate_answer, for these words. */
static bool find_answer(struct made_round *made, const struct asked *asked, struct text words,
                        size_t *answer)
{
    static const char *const unanswered[ANSWER_OPTION] = {[ANSWER_NONE] = "blank",
                                                          [ANSWER_UNREADABLE] = "unreadable",
                                                          [ANSWER_NOT_ASKED] = "not asked"};
    static const char *const immediate[IMMEDIATE_NEEDED + 1] = {[IMMEDIATE_NOT_SAID] = "not said",
                                                                [IMMEDIATE_NOT_NEEDED] =
                                                                    "not needed",
                                                                [IMMEDIATE_NEEDED] = "needed"};
    struct text_key key;
    *answer = asked->immediate ? place_of(words, immediate, IMMEDIATE_NEEDED + 1)
                               : place_of(words, unanswered, ANSWER_OPTION);
    if (*answer < (asked->immediate ? (size_t)IMMEDIATE_NEEDED + 1 : (size_t)ANSWER_OPTION))
        return true;
    if (asked->immediate || !text_match_key(words, &key) ||
        !text_map_find(&made->template->questions[asked->question].answers, text_of_key(&key),
                       answer))
        return fail(made, "no answer to this question", words);
    *answer += ANSWER_OPTION;
    return true;
}

static void give_answer(struct made_return *kept, const struct asked *asked,
                        const struct entry *entry, size_t answer)
{
    if (asked->immediate) {
        kept->immediate_action = (enum immediate_answer)answer;
        return;
    }
    if (entry->answer.length)
        memset(kept->answers + asked->first_item, (int)answer, asked->item_count);
    kept->comments[asked->question] = entry->comment;
}

/* "yes 12, no 8, blank 4": each entry is for the next returns of those that the line is about. */
static bool count_answers(struct made_round *made, enum whose whose, struct text name,
                          const struct asked *asked, const char *at)
{
    size_t place = 0;
    while (*at) {
        struct entry entry;
        size_t answer = ANSWER_NONE;
        if (!read_entry(made, &at, &entry) ||
            (entry.answer.length && !find_answer(made, asked, entry.answer, &answer)))
            return false;
        for (size_t i = 0; i < entry.returns; i++)
            give_answer(return_at(made, whose, name, place++), asked, &entry, answer);
    }
    return true;
}

static bool counts_line(struct made_round *made, struct text line)
{
    struct text head, rest, kind;
    struct asked asked;
    enum whose whose = OF_ANY_CASES;
    if (!cut(line, ':', &head, &rest))
        return fail(made, "unknown words", line);
    struct text id = take_last_word(&head), name = text_of("");
    if (head.length) {
        cut(head, ' ', &kind, &name);
        if (text_equal(kind, text_of("case")))
            whose = OF_ONE_CASE;
        else if (text_equal(kind, text_of("return")))
            whose = OF_ONE_RETURN;
        else
            return fail(made, "unknown words", head);
    }
    return find_asked(made, id, &asked) &&
           count_answers(made, whose, name, &asked,
                         arena_copy(made->arena, rest.data, rest.length));
}

static void add_request(struct made_round *made, struct text names)
{
    struct requests *requests = &made->requests;
    requests->list = arena_grow(made->arena, requests->list, requests->count, &requests->capacity,
                                sizeof *requests->list);
    struct request *request = &requests->list[requests->count++];
    *request = (struct request){.sent = text_of("")};
    name_return(names, &request->case_id, &request->agency, &request->setting);
    made->requested = true;
}

/* "parents: # Markdown"; "\n" is a line end. */
static void add_notes(struct made_round *made, struct text rest)
{
    struct text name, text;
    struct problems problems;
    if (!cut(rest, ':', &name, &text))
        fail(made, "no colon behind the name of notes", rest);
    made->notes = arena_grow(made->arena, made->notes, made->notes_count, &made->notes_capacity,
                             sizeof *made->notes);
    struct notes *notes = &made->notes[made->notes_count++];
    *notes = (struct notes){.name = arena_copy(made->arena, name.data, name.length)};
    notes->path = arena_format(made->arena, "%s.md", notes->name);
    problems_init(&problems, made->arena, NULL, NULL);
    notes_parse(made->arena, text_of(with_line_ends(made->arena, text, "\n\n")), NULL, &problems,
                notes);
}

static size_t number_of(struct made_round *made, struct text text)
{
    if (!is_number(text))
        fail(made, "no number", text);
    return is_number(text) ? strtoul(text.data, NULL, 10) : 0;
}

static void set_decimals(struct made_round *made, struct text text)
{
    made->decimals = (unsigned)number_of(made, text);
}

static void set_variant(struct made_round *made, struct text text)
{
    made->variant = number_of(made, text);
}

static void set_outstanding(struct made_round *made, struct text text)
{
    made->requested = made->each_was = true;
    made->outstanding = number_of(made, text);
}

static void leave_comments(struct made_round *made, struct text text)
{
    (void)text;
    made->comments_not_read = true;
}

static void set_public(struct made_round *made, struct text text)
{
    made->threshold = number_of(made, text);
}

static const struct {
    const char *words;
    void (*set)(struct made_round *made, struct text rest);
} settings[] = {{"comments not read", leave_comments},
                {"decimals", set_decimals},
                {"public", set_public},
                {"notes", add_notes},
                {"outstanding", set_outstanding},
                {"request", add_request},
                {"variant", set_variant}};

/* True if the line is a setting, correct or not. */
static bool setting_line(struct made_round *made, struct text line)
{
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        size_t length = strlen(settings[i].words);
        if (line.length < length || memcmp(line.data, settings[i].words, length) != 0 ||
            (line.length > length && line.data[length] != ' '))
            continue;
        settings[i].set(made, text_trim((struct text){line.data + length, line.length - length}));
        return true;
    }
    return false;
}

bool round_line(struct made_round *made, const char *line)
{
    struct text text = text_trim(text_of(line));
    return (setting_line(made, text) || counts_line(made, text)) && !made->error;
}

/* Adds requests for all returns, and for some that have not come in. */
static void request_all(struct made_round *made)
{
    for (size_t i = 0; i < made->return_count; i++) {
        const struct made_return *kept = &made->returns[i];
        add_request(made, text_of(arena_format(
                              made->arena, "%.*s/%.*s/%.*s", TEXT_ARGUMENTS(kept->case_id),
                              TEXT_ARGUMENTS(kept->agency), TEXT_ARGUMENTS(kept->setting))));
    }
    for (size_t i = 0; i < made->outstanding; i++)
        add_request(made, text_of(arena_format(made->arena, "Outstanding %zu/Agency", i + 1)));
}

const struct results *round_results(struct made_round *made)
{
    struct problems problems;
    problems_init(&problems, made->arena, NULL, NULL);
    struct collation *collation =
        collation_new(made->arena, made->template, &problems, !made->comments_not_read);
    if (made->each_was)
        request_all(made);
    if (made->requested)
        collation_expect(collation, made->requests.list, made->requests.count);
    for (size_t i = 0; i < made->return_count; i++) {
        const struct made_return *kept = &made->returns[i];
        collation_add(collation, &(struct audit_return){.place = {"returns", i + 1, NULL},
                                                        .case_id = kept->case_id,
                                                        .agency = kept->agency,
                                                        .setting = kept->setting,
                                                        .immediate_action = kept->immediate_action,
                                                        .fingerprint = {i, 0},
                                                        .answers = kept->answers,
                                                        .comments = kept->comments});
    }
    if (problems_have_errors(&problems)) {
        made->error = "the collation refuses these returns";
        return NULL;
    }
    const struct results *results = collation_results(collation);
    if (made->threshold)
        results = release_results(made->arena, results, made->threshold);
    if (!results)
        made->error = "fewer returns than can be published";
    return results;
}

const struct round *round_round(struct made_round *made)
{
    if (!made->notes_count)
        return NULL;
    struct round *round = arena_alloc(made->arena, sizeof *round);
    round->notes = made->notes;
    round->notes_count = made->notes_count;
    return round;
}
