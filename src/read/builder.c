#include "builder.h"

#include "ticks.h"

#include <string.h>

/* What an item's cell holds, for the checklist rule. */
enum cell { CELL_MISSING, CELL_BLANK, CELL_TICK, CELL_WORD };

/* What a spelling means: an option of the question (from 0), or: */
enum { MEANING_TICK = 1000, MEANING_UNKNOWN, MEANING_BLANK };

struct cell_place cell_place_of(struct place place)
{
    return (struct cell_place){place.line, place.item};
}

void builder_init(struct builder *builder, struct arena *arena,
                  const struct reader_options *options)
{
    const struct template *template = options->template;
    *builder = (struct builder){.template = template,
                                .problems = options->problems,
                                .arena = arena,
                                .comments_wanted = options->comments};
    size_t questions = template->question_count;
    builder->spellings = arena_array(arena, questions, sizeof *builder->spellings);
    builder->answers = arena_alloc(arena, template->item_count);
    builder->cells = arena_alloc(arena, template->item_count);
    builder->column_taken = arena_alloc(arena, template->column_count);
    builder->comments = arena_array(arena, questions, sizeof *builder->comments);
    builder->comment_texts = arena_array(arena, questions, sizeof *builder->comment_texts);
}

void builder_begin(struct builder *builder, struct place place)
{
    const struct template *template = builder->template;
    builder->place = place;
    builder->left_out = false;
    builder->length = 0;
    memset(builder->answers, ANSWER_NONE, template->item_count);
    memset(builder->cells, CELL_MISSING, template->item_count);
    memset(builder->column_taken, false, template->column_count);
    memset(builder->fields, 0, sizeof builder->fields);
    if (builder->comments_wanted)
        memset(builder->comments, 0, template->question_count * sizeof *builder->comments);
}

bool builder_take(struct builder *builder, const struct column *column)
{
    unsigned char *taken = &builder->column_taken[column - builder->template->columns];
    bool first = !*taken;
    *taken = true;
    return first;
}

void builder_leave_out(struct builder *builder)
{
    builder->left_out = true;
}

/* Room for `more` characters behind those kept. */
static char *make_room(struct builder *builder, size_t more)
{
    while (builder->capacity - builder->length < more)
        builder->characters = arena_grow(builder->arena, builder->characters, builder->capacity,
                                         &builder->capacity, 1);
    return builder->characters + builder->length;
}

static void keep_text(struct builder *builder, struct text text)
{
    if (text.length)
        memcpy(make_room(builder, text.length), text.data, text.length);
    builder->length += text.length;
}

static struct text kept(const struct builder *builder, struct stretch stretch)
{
    return (struct text){stretch.length ? builder->characters + stretch.begin : "", stretch.length};
}

static int two_digits(const char *digits)
{
    return (digits[0] - '0') * 10 + digits[1] - '0';
}

/* A day of the Gregorian calendar as ISO 8601 writes it. */
static bool is_iso_date(struct text text)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const char pattern[] = "dddd-dd-dd";
    if (text.length != sizeof pattern - 1)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        bool digit = text.data[i] >= '0' && text.data[i] <= '9';
        if (pattern[i] == 'd' ? !digit : text.data[i] != pattern[i])
            return false;
    }
    int month = two_digits(text.data + 5), day = two_digits(text.data + 8);
    int year = two_digits(text.data) * 100 + two_digits(text.data + 2);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (leap && month == 2 ? 1 : 0);
}

static bool is_yes_or_no(struct text text)
{
    static const char *const words[] = {"yes", "no", "y", "n", "true", "false"};
    struct text_key key;
    if (!text_match_key(text, &key))
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_equal(text_of_key(&key), text_of(words[i])))
            return true;
    return false;
}

void builder_field(struct builder *builder, enum field field, struct text cell,
                   struct cell_place place)
{
    cell = text_trim(cell);
    if (!cell.length)
        return;
    if (field == FIELD_COMPLETED && !is_iso_date(cell))
        BUILDER_PROBLEM(builder, SEVERITY_WARNING, place, "%s is not a date of the form 2014-03-20",
                        TEXT_QUOTED(cell));
    if (field == FIELD_IMMEDIATE_ACTION && !is_yes_or_no(cell))
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place, "%s: Yes or No is expected here",
                        TEXT_QUOTED(cell));
    if (field > FIELD_SETTING)
        return; /* checked; no result is drawn from it */
    if (cell.length > LONGEST_NAME) {
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                        "%s is too long: at most %d bytes are allowed", TEXT_QUOTED(cell),
                        LONGEST_NAME);
        builder_leave_out(builder);
        return;
    }
    builder->fields[field] = (struct stretch){builder->length, cell.length};
    keep_text(builder, cell);
}

static bool is_tick(struct text cell)
{
    static const char *const ticks[] = {"x", "X", "✓", "✔", "☑", "☒", "1", "true", "TRUE", "True"};
    static const char as_picture[] =
        "\xEF\xB8\x8F"; /* U+FE0F, which telephones put behind a tick */
    size_t length = sizeof as_picture - 1;
    if (cell.length > length && memcmp(cell.data + cell.length - length, as_picture, length) == 0)
        cell.length -= length;
    for (size_t i = 0; i < sizeof ticks / sizeof *ticks; i++)
        if (text_equal(cell, text_of(ticks[i])))
            return true;
    return false;
}

/* The first and last `size` bytes of a text of at least so many, which may overlap. */
static void load_ends(struct text text, size_t size, struct spelling *spelling)
{
    memcpy(&spelling->begin, text.data, size);
    memcpy(&spelling->end, text.data + text.length - size, size);
}

/* What an answer of 1 to 16 bytes is told from others by. Each size is a constant, so that every
 * load is one instruction: this is done for each answer of each return. */
static struct spelling spelling_of(struct text cell)
{
    struct spelling spelling = {.length = (uint32_t)cell.length};
    if (cell.length >= 8)
        load_ends(cell, 8, &spelling);
    else if (cell.length >= 4)
        load_ends(cell, 4, &spelling);
    else if (cell.length >= 2)
        load_ends(cell, 2, &spelling);
    else
        load_ends(cell, 1, &spelling);
    return spelling;
}

static struct spelling *spelling_place(struct spellings *spellings, const struct spelling *spelling)
{
    uint64_t mixed = (spelling->begin ^ (spelling->end << 7)) * 0x9E3779B97F4A7C15U;
    return &spellings->places[(mixed >> 32) % SPELLING_COUNT];
}

/* What an answer means, by its key. */
static size_t look_up(const struct question *question, struct text cell)
{
    struct text_key key;
    size_t option;
    if (text_is_blank(cell))
        return MEANING_BLANK;
    if (text_match_key(cell, &key) && text_map_find(&question->answers, text_of_key(&key), &option))
        return option;
    return question->checklist && is_tick(text_trim(cell)) ? MEANING_TICK : MEANING_UNKNOWN;
}

/* The same for a cell that may be blank, without looking up what has been met before. */
static size_t meaning_of(struct builder *builder, size_t question, struct text cell)
{
    enum { LONGEST_SPELLING = 16 };
    if (cell.length > LONGEST_SPELLING)
        return look_up(&builder->template->questions[question], cell);
    if (cell.length == 0)
        return MEANING_BLANK;
    struct spelling spelling = spelling_of(cell);
    struct spelling *place = spelling_place(&builder->spellings[question], &spelling);
    if (place->length != spelling.length || place->begin != spelling.begin ||
        place->end != spelling.end) {
        spelling.meaning = (uint32_t)look_up(&builder->template->questions[question], cell);
        *place = spelling;
    }
    return place->meaning;
}

/* What to say of an answer that matches no option: the option that was probably meant. */
static void say_unknown_answer(struct builder *builder, const struct question *question,
                               struct text cell, struct cell_place place)
{
    struct text_key key;
    size_t option = 0;
    if (text_match_key(cell, &key) &&
        text_map_nearest(&question->answers, text_of_key(&key), &option).data) {
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place, "%s: did you mean %s?", TEXT_QUOTED(cell),
                        question->options[option].short_label);
        return;
    }
    char choices[600] = "";
    for (size_t i = 0; i < question->option_count; i++) {
        const char *join = i == 0 ? "" : i + 1 < question->option_count ? ", " : " or ";
        size_t length = strlen(choices);
        const char *label = question->options[i].short_label;
        if (length + strlen(join) + strlen(label) < sizeof choices)
            strcat(strcat(choices, join), label);
    }
    BUILDER_PROBLEM(builder, SEVERITY_ERROR, place, "%s is not an answer to this question: %s",
                    TEXT_QUOTED(cell), choices);
}

bool builder_has_cell(const struct builder *builder, size_t item)
{
    return builder->cells[item] != CELL_MISSING;
}

static void refuse_second_answer(struct builder *builder, size_t item, struct cell_place place)
{
    BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                    "%s is answered twice: on its own and in a list of what is ticked",
                    builder->template->items[item].id);
    builder_leave_out(builder);
}

/* An answer that is no option as it stands. */
static void take_other_answer(struct builder *builder, size_t item, size_t meaning,
                              struct text cell, struct cell_place place)
{
    const struct question *question =
        &builder->template->questions[builder->template->items[item].question];
    if (meaning == MEANING_BLANK) {
        builder->cells[item] = CELL_BLANK;
    } else if (meaning == MEANING_TICK) {
        builder->cells[item] = CELL_TICK;
        builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->ticked);
    } else {
        builder_unreadable(builder, item);
        say_unknown_answer(builder, question, cell, place);
    }
}

void builder_answer(struct builder *builder, size_t item, struct text cell, struct cell_place place)
{
    if (builder_has_cell(builder, item)) {
        refuse_second_answer(builder, item, place);
        return;
    }
    size_t meaning = meaning_of(builder, builder->template->items[item].question, cell);
    if (meaning >= MEANING_TICK) {
        take_other_answer(builder, item, meaning, cell, place);
        return;
    }
    builder->cells[item] = CELL_WORD;
    builder->answers[item] = (unsigned char)(ANSWER_OPTION + meaning);
}

bool builder_knows_ticks(const struct builder *builder, size_t question, struct text cell)
{
    size_t ticked[MOST_TICKS], count;
    return ticks_split(&builder->template->questions[question], text_trim(cell), ticked, &count) ==
           TICKS_SPLIT;
}

void builder_unreadable(struct builder *builder, size_t item)
{
    builder->cells[item] = CELL_WORD;
    builder->answers[item] = ANSWER_UNREADABLE;
}

bool builder_knows_answer(struct builder *builder, size_t item, struct text cell)
{
    return cell.length &&
           meaning_of(builder, builder->template->items[item].question, cell) < MEANING_UNKNOWN;
}

void builder_unreadable_checklist(struct builder *builder, size_t question_index)
{
    const struct question *question = &builder->template->questions[question_index];
    for (size_t i = 0; i < question->item_count; i++)
        builder_unreadable(builder, question->first_item + i);
}

/* Answers every item of a checklist: those of the given positions are ticked, and item_count among
 * these says that none is. */
static void apply_ticks(struct builder *builder, const struct question *question,
                        const size_t *ticked, size_t count, struct cell_place place)
{
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        if (builder_has_cell(builder, item))
            refuse_second_answer(builder, item, place);
        builder->cells[item] = CELL_WORD;
        builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->not_ticked);
    }
    for (size_t i = 0; i < count; i++)
        if (ticked[i] < question->item_count)
            builder->answers[question->first_item + ticked[i]] =
                (unsigned char)(ANSWER_OPTION + question->ticked);
}

void builder_ticks(struct builder *builder, size_t question_index, struct text cell,
                   struct cell_place place)
{
    const struct question *question = &builder->template->questions[question_index];
    size_t ticked[MOST_TICKS], count = 0;
    if (text_is_blank(cell))
        return; /* a checklist that is wholly blank is no answer */
    enum ticks_outcome outcome = ticks_split(question, text_trim(cell), ticked, &count);
    if (outcome == TICKS_SPLIT && !ticks_contradict(question, ticked, count)) {
        apply_ticks(builder, question, ticked, count, place);
        return;
    }
    if (outcome == TICKS_UNKNOWN)
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                        "%s: lines of this checklist are expected here, joined by \";\" or \", \"",
                        TEXT_QUOTED(cell));
    else if (outcome == TICKS_AMBIGUOUS)
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                        "%s can be split into lines of this checklist in more than one way",
                        TEXT_QUOTED(cell));
    else
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                        "%s names a line twice, or none together with others", TEXT_QUOTED(cell));
    builder_unreadable_checklist(builder, question_index);
}

void builder_tick_list(struct builder *builder, size_t question_index, const struct text *labels,
                       size_t count, struct cell_place place)
{
    const struct question *question = &builder->template->questions[question_index];
    size_t ticked[MOST_TICKS] = {0};
    bool good = count <= MOST_TICKS;
    if (!good)
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place, "%zu labels: at most %d are allowed", count,
                        MOST_TICKS);
    for (size_t i = 0; i < count && good; i++) {
        good = ticks_find(question, labels[i], &ticked[i]);
        if (!good)
            BUILDER_PROBLEM(builder, SEVERITY_ERROR, place, "%s is not a line of this checklist",
                            TEXT_QUOTED(labels[i]));
    }
    if (good && ticks_contradict(question, ticked, count)) {
        BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                        "a line stands there twice, or none together with others");
        good = false;
    }
    if (!good)
        builder_unreadable_checklist(builder, question_index);
    else if (count)
        apply_ticks(builder, question, ticked, count, place);
}

void builder_comments(struct builder *builder, size_t question, struct text cell)
{
    if (!builder->comments_wanted)
        return;
    cell = text_trim(cell);
    if (!cell.length)
        return;
    struct stretch *comments = &builder->comments[question];
    struct stretch before = *comments;
    comments->begin = builder->length;
    make_room(builder, before.length + 1 + cell.length);
    if (before.length) {
        keep_text(builder, kept(builder, before));
        keep_text(builder, text_of("\n"));
    }
    for (size_t i = 0; i < cell.length; i++) { /* line ends become "\n" */
        char byte = cell.data[i];
        if (byte == '\r' && i + 1 < cell.length && cell.data[i + 1] == '\n')
            continue;
        if (byte == '\r')
            byte = '\n';
        builder->characters[builder->length++] = byte;
    }
    comments->length = builder->length - comments->begin;
}

/* Where a checklist is answered by ticks alone, a box that is there and blank was not ticked. */
static void apply_checklist_rule(struct builder *builder, const struct question *question)
{
    bool ticks = false, words = false;
    for (size_t i = 0; i < question->item_count; i++) {
        unsigned char cell = builder->cells[question->first_item + i];
        ticks = ticks || cell == CELL_TICK;
        words = words || cell == CELL_WORD;
    }
    if (!ticks || words)
        return;
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        if (builder->cells[item] == CELL_BLANK)
            builder->answers[item] = (unsigned char)(ANSWER_OPTION + question->not_ticked);
    }
}

static void require(struct builder *builder, enum field field)
{
    if (builder->fields[field].length || builder->left_out)
        return;
    struct cell_place place = {builder->place.line, field_name(field)};
    BUILDER_PROBLEM(builder, SEVERITY_ERROR, place,
                    "missing: a return is known by its case and agency");
    builder_leave_out(builder);
}

bool builder_finish(struct builder *builder, struct audit_return *audit_return)
{
    const struct template *template = builder->template;
    require(builder, FIELD_CASE);
    require(builder, FIELD_AGENCY);
    if (builder->left_out)
        return false;
    for (size_t i = 0; i < template->question_count; i++)
        if (template->questions[i].checklist)
            apply_checklist_rule(builder, &template->questions[i]);
    if (builder->comments_wanted)
        for (size_t i = 0; i < template->question_count; i++)
            builder->comment_texts[i] = kept(builder, builder->comments[i]);
    *audit_return =
        (struct audit_return){.place = builder->place,
                              .case_id = kept(builder, builder->fields[FIELD_CASE]),
                              .agency = kept(builder, builder->fields[FIELD_AGENCY]),
                              .setting = kept(builder, builder->fields[FIELD_SETTING]),
                              .answers = builder->answers,
                              .comments = builder->comments_wanted ? builder->comment_texts : NULL};
    return true;
}
