/* Works out what an answer's cell means. */
#include "builder.h"
#include "template/ticks.h"

#include "input/name_fault.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* The meaning of a spelling: an option of the question (from 0), or one of these. */
enum { MEANING_TICK = 1000, MEANING_UNKNOWN, MEANING_BLANK };

static bool is_tick(struct text cell)
{
    static const char *const ticks[] = {"x", "X", "✓", "✔", "☑", "☒", "1", "true", "TRUE", "True"};
    static const char as_picture[] = "\xEF\xB8\x8F"; /* U+FE0F, which telephones add to a tick */
    size_t length = sizeof as_picture - 1;
    if (cell.length > length && memcmp(cell.data + cell.length - length, as_picture, length) == 0)
        cell.length -= length;
    for (size_t i = 0; i < LENGTH(ticks); i++)
        if (text_equal(cell, text_of(ticks[i])))
            return true;
    return false;
}

/* True for a tick that is a cross beside other ticks: "✓" for Yes and "x" for No. */
static bool is_cross(struct text cell)
{
    cell = text_trim(cell);
    return text_equal(cell, text_of("x")) || text_equal(cell, text_of("X")) ||
           (cell.length && memcmp(cell.data, "☒", cell.length < 3 ? cell.length : 3) == 0);
}

/* The cache place of an answer of 1 to 16 bytes. Usual answers have different places. */
static inline struct spelling *spelling_place(struct spellings *spellings, struct text cell)
{
    unsigned first = (unsigned char)cell.data[0], last = (unsigned char)cell.data[cell.length - 1];
    return &spellings->places[(first * 31 + last * 2 + cell.length) % SPELLING_COUNT];
}

static inline bool is_spelt_so(const struct spelling *spelling, struct text cell)
{
    return spelling->length == cell.length && memcmp(spelling->bytes, cell.data, cell.length) == 0;
}

/* What an answer means, by its key. */
static size_t look_up(const struct template *template, size_t item, struct text cell)
{
    const struct question *question = &template->questions[template->items[item].question];
    struct text_key key;
    size_t option, line;
    if (text_is_blank(cell))
        return MEANING_BLANK;
    if (question->checklist && is_tick(text_trim(cell)))
        return MEANING_TICK; /* regardless of the names of options */
    if (question->checklist && text_equal(text_trim(cell), text_of("☐")))
        return question->not_ticked;
    if (spreadsheet_fault(cell))
        return MEANING_UNKNOWN; /* #N/A is not N/A */
    if (text_match_key(cell, &key) &&
        text_map_find(&question->answers, text_of_key(&key), &option) &&
        (!text_holds_doubt(cell) || text_holds_doubt(text_of(question->options[option].label))))
        return option;
    if (question->checklist && ticks_find(question, cell, &line) &&
        question->first_item + line == item)
        return MEANING_TICK; /* exports write the line's own text where it is ticked */
    return MEANING_UNKNOWN;
}

/* The same, using the cache. */
static size_t meaning_of(struct builder *builder, size_t item, struct text cell)
{
    if (cell.length == 0 || cell.length > LONGEST_SPELLING)
        return look_up(builder->template, item, cell);
    struct spelling *place = spelling_place(&builder->spellings[item], cell);
    if (!is_spelt_so(place, cell)) {
        *place = (struct spelling){.length = cell.length,
                                   .meaning = look_up(builder->template, item, cell)};
        memcpy(place->bytes, cell.data, cell.length);
    }
    return place->meaning;
}

const char *option_names(const struct question *question, const size_t *options, size_t count,
                         struct option_names *names)
{
    static const char more[] = ", or one of %zu more";
    enum { ROOM_FOR_MORE = sizeof more + 20 };
    size_t length = 0, room = sizeof names->text - ROOM_FOR_MORE;
    names->text[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        const char *join = text_joint(i, count, " or ");
        const char *label = question->options[options ? options[i] : i].short_label;
        size_t added = strlen(join) + strlen(label);
        if (i && length + added >= room) {
            snprintf(names->text + length, ROOM_FOR_MORE, more, count - i);
            break;
        }
        length += (size_t)snprintf(names->text + length, room - length, "%s%s", join, label);
        if (length >= room)
            length = text_first_invalid((struct text){names->text, room - 1});
    }
    return names->text;
}

/* True if all is letters: of "-1" or "13" nobody knows which number was meant. */
static bool is_word(const struct text_key *key)
{
    size_t i = 0;
    while (i < key->length && (key->bytes[i] < 0 || isalpha((unsigned char)key->bytes[i])))
        i++;
    return i == key->length;
}

/* The option that a text names; the number of options if none. */
static size_t option_of(const struct question *question, struct text text)
{
    struct text_key key;
    size_t option;
    return text_match_key(text, &key) &&
                   text_map_find(&question->answers, text_of_key(&key), &option)
               ? option
               : question->option_count;
}

/* The longest beginning of a cell that is an answer, with the rest behind a sign or a space:
 * "Yes - see comments". Its length; 0 if there is none. One letter is too little to say so: "N/A"
 * does not begin with No. */
static size_t answer_in_front(const struct question *question, struct text cell, size_t *option)
{
    enum { LONGEST = 300 };
    static const char ends[] = " ,;:.-(/\n\r\t\xE2"; /* 0xE2 begins a dash or a curly mark */
    for (size_t at = cell.length < LONGEST ? cell.length : LONGEST; at-- > 2;) {
        if (!strchr(ends, cell.data[at]) || !isalpha((unsigned char)cell.data[at - 1]))
            continue;
        *option = option_of(question, (struct text){cell.data, at});
        if (*option < question->option_count)
            return at;
    }
    return 0;
}

/* The option that stands behind another answer in a cell, as in "Yes, No" and "Yes or no"; the
 * count if none does. */
static size_t answer_behind(const struct question *question, struct text rest)
{
    size_t option = option_of(question, rest);
    struct text word = text_trim(rest);
    while (word.length && isalpha((unsigned char)*word.data))
        word = (struct text){word.data + 1, word.length - 1};
    return option < question->option_count ? option : option_of(question, word);
}

/* Says that a cell begins with an answer and goes on; false if it does not. */
static bool say_answer_in_front(struct builder *builder, const struct question *question,
                                struct text cell, struct cell_place place)
{
    size_t option, length = answer_in_front(question, cell, &option);
    if (!length)
        return false;
    const char *name = question->options[option].short_label;
    builder->meant = question->options[option].label;
    size_t other = answer_behind(question, (struct text){cell.data + length, cell.length - length});
    if (other < question->option_count && other != option) {
        builder->meant = NULL;
        builder_say(builder, SEVERITY_ERROR, place,
                    "%s holds two answers: leave the one that is meant, or put it right under "
                    "\"corrections\" in the round's manifest",
                    PROBLEM_QUOTED(builder->problems, cell));
    } else
        builder_say(builder, SEVERITY_ERROR, place,
                    "%s holds more than an answer: if the answer is %s, leave only that here, and "
                    "put the rest into the comments on question %s; or put it right under "
                    "\"corrections\" in the round's manifest",
                    PROBLEM_QUOTED(builder->problems, cell), name, question->number);
    return true;
}

void builder_say_no_answer(struct builder *builder, size_t item, struct text cell,
                           struct cell_place place)
{
    const struct template *template = builder->template;
    const struct question *question = &template->questions[template->items[item].question];
    struct text_key key;
    struct option_names names;
    size_t option = 0;
    if (text_match_key(cell, &key) && is_word(&key) &&
        text_map_nearest(&question->answers, text_of_key(&key), &option).data) {
        builder->meant = question->options[option].label;
        builder_say(builder, SEVERITY_ERROR, place, "%s: did you mean %s?",
                    PROBLEM_QUOTED(builder->problems, cell), question->options[option].short_label);
    } else if (!say_answer_in_front(builder, question, text_trim(cell), place))
        builder_say(builder, SEVERITY_ERROR, place, "%s is not an answer to this question: %s",
                    PROBLEM_QUOTED(builder->problems, cell),
                    option_names(question, NULL, question->option_count, &names));
}

bool builder_has_cell(const struct builder *builder, size_t item)
{
    return builder->cells[item] != CELL_MISSING;
}

void builder_refuse_second_answer(struct builder *builder, size_t item, struct cell_place place)
{
    builder_say(builder, SEVERITY_ERROR, place,
                "%s is answered twice: on its own and in a list of what is ticked",
                builder->template->items[item].id);
    builder_leave_out(builder);
}

bool builder_may_be_not_asked(const struct question *question, struct text cell)
{
    static const char *const words[] = {"na", "notapplicable", "notasked", NULL};
    enum { WORDS = 3 };
    return question->applies_if.option_count && !text_holds_doubt(cell) &&
           text_match_name(cell, words) < WORDS;
}

void builder_doubt_answer(struct builder *builder, size_t item, struct text cell,
                          struct cell_place place)
{
    builder->answers[item] = ANSWER_UNREADABLE;
    builder->cells[item] = CELL_NOT_APPLICABLE;
    builder->doubtful[item] = (struct doubtful_answer){builder_keep(builder, cell), place};
}

/* Takes an answer that is not an option's label. */
static void take_other_answer(struct builder *builder, size_t item, size_t meaning,
                              struct text cell, struct cell_place place)
{
    const struct question *question =
        &builder->template->questions[builder->template->items[item].question];
    if (meaning == MEANING_BLANK) {
        builder->cells[item] = CELL_BLANK;
    } else if (meaning == MEANING_TICK) {
        builder->cells[item] = is_cross(cell) ? CELL_CROSS : CELL_TICK;
        builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->ticked);
    } else if (builder_may_be_not_asked(question, cell)) {
        builder_doubt_answer(builder, item, cell, place);
    } else if (!builder_wait_for_mend(builder, COLUMN_ITEM, item, cell, place)) {
        builder->cells[item] = CELL_WORD;
        builder->answers[item] = ANSWER_UNREADABLE;
        if (!builder_refuse_spreadsheet_fault(builder, cell, place))
            builder_say_no_answer(builder, item, cell, place);
    }
}

/* Takes an answer that is in the cache, as nearly all are. False if it is not. */
static bool take_known_answer(struct builder *builder, size_t item, struct text cell)
{
    if (cell.length == 0 || cell.length > LONGEST_SPELLING)
        return false;
    const struct spelling *place = spelling_place(&builder->spellings[item], cell);
    if (!is_spelt_so(place, cell) || place->meaning >= MEANING_TICK)
        return false;
    builder->cells[item] = CELL_WORD;
    builder->answers[item] = (unsigned char)(ANSWER_OPTION + place->meaning);
    return true;
}

void builder_answer(struct builder *builder, size_t item, struct text cell, struct cell_place place)
{
    if (builder->corrections_here && builder_wait(builder, COLUMN_ITEM, item, cell, place))
        return;
    if (builder->cells[item] == CELL_OF_REFUSED_LIST)
        return; /* already reported */
    if (builder->cells[item] != CELL_MISSING) {
        builder_refuse_second_answer(builder, item, place);
        return;
    }
    if (cell.length == 0) {
        builder->cells[item] = CELL_BLANK;
        return;
    }
    if (take_known_answer(builder, item, cell))
        return;
    size_t meaning = meaning_of(builder, item, cell);
    if (meaning < MEANING_TICK) {
        builder->cells[item] = CELL_WORD;
        builder->answers[item] = (unsigned char)(ANSWER_OPTION + meaning);
    } else {
        take_other_answer(builder, item, meaning, cell, place);
    }
}

enum box box_of(struct text cell, struct text line)
{
    static const char *const empty[] = {"0", "false", "unchecked", "notselected", NULL};
    static const char *const ticked[] = {"1", "true", "checked", "selected", NULL};
    struct text_key key, line_key;
    cell = text_trim(cell);
    if (!cell.length)
        return BOX_BLANK;
    if (is_tick(cell) || ticked[text_match_name(cell, ticked)])
        return BOX_TICKED;
    if (empty[text_match_name(cell, empty)])
        return BOX_EMPTY;
    bool own = line.length && text_match_key(cell, &key) && text_match_key(line, &line_key) &&
               text_equal(text_of_key(&key), text_of_key(&line_key));
    return own ? BOX_TICKED : BOX_OTHER;
}

void builder_box(struct builder *builder, size_t item, struct text cell, struct cell_place place)
{
    enum box box = box_of(cell, (struct text){"", 0});
    if (builder->corrections_here && builder_wait(builder, COLUMN_ITEM, item, cell, place))
        return;
    if (box != BOX_EMPTY || builder_has_cell(builder, item)) {
        builder_answer(builder, item, box == BOX_TICKED ? text_of("1") : cell, place);
        return;
    }
    const struct question *question =
        &builder->template->questions[builder->template->items[item].question];
    builder->cells[item] = CELL_EMPTY_BOX;
    builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->not_ticked);
}

bool builder_knows_answer(struct builder *builder, size_t item, struct text cell)
{
    return cell.length && meaning_of(builder, item, cell) < MEANING_UNKNOWN;
}
