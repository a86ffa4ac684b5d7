/* Describes the sample from the round's list of cases (the report's 2.1.5 to 2.1.7). */
#include "report/language/share.h"
#include "sections.h"

#include "report/language/words.h"

#include <stdlib.h>

enum { MOST_AGES = 12, MOST_VALUES = 12 }; /* at most this many are listed */

/* A value of a column of the cases, and the number of cases with it. */
struct value {
    struct text text;
    size_t cases;
};

struct values {
    struct value *list;
    size_t count;
    size_t blank; /* cases without a value */
};

static struct text column_of(const struct round_case *one, size_t offset)
{
    return *(const struct text *)((const char *)one + offset);
}

/* The different values of a column, in the order they first appear. */
static struct values values_of(struct writer *writer, size_t offset)
{
    const struct round_cases *cases = &writer->round->cases;
    struct values values = {arena_array(writer->arena, cases->count, sizeof *values.list), 0, 0};
    struct text_map places;
    text_map_init(&places, writer->arena);
    for (size_t i = 0; i < cases->count; i++) {
        struct text text = column_of(&cases->list[i], offset);
        size_t place;
        if (!text.length) {
            values.blank++;
        } else if (text_map_find(&places, text, &place)) {
            values.list[place].cases++;
        } else {
            text_map_add(&places, text, values.count);
            values.list[values.count++] = (struct value){text, 1};
        }
    }
    return values;
}

static void cite_cases(struct writer *writer, struct text what, size_t cases)
{
    cite(writer, (struct fact){NULL, arena_copy(writer->arena, what.data, what.length), cases,
                               writer->round->cases.count, "cases"});
}

/* ", and of 2 it is not stated" */
static void say_blank(struct writer *writer, const struct values *values)
{
    if (!values->blank)
        return;
    cite_cases(writer, text_of("not_stated"), values->blank);
    say(writer, ", and of %zu it is not stated", values->blank);
}

static void say_frame(struct writer *writer)
{
    size_t count = writer->round->cases.count, frame = writer->round->frame;
    cite(writer, (struct fact){NULL, "sample", count, frame, frame ? "frame" : NULL});
    if (frame) {
        say(writer, "the sample is %zu of the %zu cases that it was chosen from", count, frame);
        say_percentage(writer, count, frame);
    } else {
        say(writer, "the sample is %zu case%s", count, text_plural(count));
    }
    end_sentence(writer);
}

/* The number and the word for a sex, singular or plural: "four boys". */
static const char *sex_words(struct writer *writer, const struct value *value)
{
    static const char *const boys[] = {"boy", "boys", "male", "m", NULL};
    static const char *const girls[] = {"girl", "girls", "female", "f", NULL};
    char number[32];
    number_words(value->cases, number);
    if (boys[text_match_name(value->text, boys)])
        return arena_format(writer->arena, "%s boy%s", number, text_plural(value->cases));
    if (girls[text_match_name(value->text, girls)])
        return arena_format(writer->arena, "%s girl%s", number, text_plural(value->cases));
    return arena_format(writer->arena, "%s “%.*s”", number, TEXT_ARGUMENTS(value->text));
}

static void say_sex(struct writer *writer)
{
    struct values values = values_of(writer, offsetof(struct round_case, sex));
    const char **words = arena_array(writer->arena, values.count, sizeof *words);
    if (!values.count)
        return;
    for (size_t i = 0; i < values.count; i++) {
        words[i] = sex_words(writer, &values.list[i]);
        cite_cases(writer, values.list[i].text, values.list[i].cases);
    }
    say(writer, "it is made up of %s", text_join(writer->arena, words, values.count, " and "));
    say_blank(writer, &values);
    end_sentence(writer);
}

static int compare_ages(const void *a, const void *b)
{
    return text_compare_natural(*(const struct text *)a, *(const struct text *)b);
}

static void say_ages(struct writer *writer)
{
    const struct round_cases *cases = &writer->round->cases;
    struct values values = values_of(writer, offsetof(struct round_case, age));
    struct text *ages = arena_array(writer->arena, cases->count, sizeof *ages);
    const char **words = arena_array(writer->arena, cases->count, sizeof *words);
    size_t count = 0;
    for (size_t i = 0; i < cases->count; i++)
        if (cases->list[i].age.length)
            ages[count++] = cases->list[i].age;
    if (!count)
        return;
    qsort(ages, count, sizeof *ages, compare_ages);
    if (count > MOST_AGES) {
        struct text youngest = age_words(ages[0]), oldest = age_words(ages[count - 1]);
        say(writer, "the children are aged from %.*s to %.*s", TEXT_ARGUMENTS(youngest),
            TEXT_ARGUMENTS(oldest));
        say_blank(writer, &values);
        end_sentence(writer);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        struct text age = age_words(ages[i]);
        words[i] = arena_copy(writer->arena, age.data, age.length);
    }
    say(writer, "%s aged %s", count == 1 ? "the child is" : "the children are",
        text_join(writer->arena, words, count, " and "));
    say_blank(writer, &values);
    end_sentence(writer);
}

static bool all_alike(const struct values *values)
{
    for (size_t i = 1; i < values->count; i++)
        if (values->list[i].cases != values->list[0].cases)
            return false;
    return !values->blank;
}

static const char *counted(struct writer *writer, const struct value *value)
{
    cite_cases(writer, value->text, value->cases);
    return arena_format(writer->arena, "%.*s (%zu)", TEXT_ARGUMENTS(value->text), value->cases);
}

/* If there are too many values to list, says their number instead and returns true. */
static bool are_many(struct writer *writer, const struct values *values, const char *what)
{
    if (values->count <= MOST_VALUES)
        return false;
    cite_cases(writer, text_of(what), values->count);
    say(writer, "%zu different %s are stated", values->count, what);
    say_blank(writer, values);
    end_sentence(writer);
    return true;
}

/* The words for a column's values: if all cases have one value, if the values are equally frequent,
 * and otherwise. */
struct trait {
    size_t offset;
    const char *plural;
    const char *before_one, *behind_one;
    const char *alike;
    const char *others;
};

static const struct trait team = {
    offsetof(struct round_case, team),           "teams",         "all are with the team ", "",
    "they are equally split between the teams ", "the teams are "};
static const struct trait heritage = {
    offsetof(struct round_case, heritage), "kinds of heritage",    "all are of ", " heritage",
    "by heritage they are equally ",       "by heritage they are "};

static void say_trait(struct writer *writer, const struct trait *trait)
{
    struct values values = values_of(writer, trait->offset);
    const char **words = arena_array(writer->arena, values.count, sizeof *words);
    if (!values.count || are_many(writer, &values, trait->plural))
        return;
    for (size_t i = 0; i < values.count; i++)
        words[i] = counted(writer, &values.list[i]);
    if (values.count == 1 && !values.blank)
        say(writer, "%s%.*s%s", trait->before_one, TEXT_ARGUMENTS(values.list[0].text),
            trait->behind_one);
    else
        say(writer, "%s%s", values.count > 1 && all_alike(&values) ? trait->alike : trait->others,
            text_join(writer->arena, words, values.count, " and "));
    say_blank(writer, &values);
    end_sentence(writer);
}

static void write_status(struct writer *writer)
{
    struct values values = values_of(writer, offsetof(struct round_case, status));
    const char **items = arena_array(writer->arena, values.count + 1, sizeof *items);
    size_t count = writer->round->cases.count;
    if (!values.count)
        return;
    document_text(writer->document, BLOCK_PARAGRAPH,
                  "What had become of the plans by the end of the audit:");
    for (size_t i = 0; i < values.count; i++) {
        cite_cases(writer, values.list[i].text, values.list[i].cases);
        say(writer, "%.*s: %zu of %zu", TEXT_ARGUMENTS(values.list[i].text), values.list[i].cases,
            count);
        items[i] = end_item(writer);
    }
    if (values.blank) {
        cite_cases(writer, text_of("not_stated"), values.blank);
        say(writer, "not stated: %zu of %zu", values.blank, count);
        items[values.count] = end_item(writer);
    }
    document_list(writer->document, items, values.count + (values.blank > 0), false);
}

void write_sample(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    if (!writer->round || !writer->round->cases.count)
        return;
    write_heading(writer, 2, "sample", "The sample");
    say_frame(writer);
    say_sex(writer);
    say_ages(writer);
    say_trait(writer, &team);
    say_trait(writer, &heritage);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    write_status(writer);
}
