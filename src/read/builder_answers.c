/* What a cell that holds an answer means. */
#include "builder.h"

#include <string.h>

/* What a spelling means: an option of the question (from 0), or: */
enum { MEANING_TICK = 1000, MEANING_UNKNOWN, MEANING_BLANK };

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
        builder_say(builder, SEVERITY_ERROR, place, "%s: did you mean %s?", TEXT_QUOTED(cell),
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
    builder_say(builder, SEVERITY_ERROR, place, "%s is not an answer to this question: %s",
                TEXT_QUOTED(cell), choices);
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
        builder_refuse_second_answer(builder, item, place);
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
