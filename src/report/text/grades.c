/* Describes graded answers. The table has all six grades, and nobody reads a sentence that repeats
 * them. So the text gives the shares of positive and of negative grades, the grade given most
 * often, and the best and worst grade. */
#include "grades.h"

#include "answer.h"

/* A graded item while it is described. */
struct grading {
    size_t item;
    const struct question *question;
    struct measure measure;
    struct share positive; /* these shares are on the base where appropriate */
    struct share negative;
    struct share unsure;
};

static struct grading grading_of(const struct writer *writer, size_t item)
{
    const struct results *results = writer->results;
    return (struct grading){
        .item = item,
        .question = question_of_item(results->template, item),
        .measure = results->items[item].measure,
        .positive = share_of_role(results, item, ROLE_POSITIVE, BASE_APPROPRIATE),
        .negative = share_of_role(results, item, ROLE_NEGATIVE, BASE_APPROPRIATE),
        .unsure = share_of_role(results, item, ROLE_UNSURE, BASE_APPROPRIATE)};
}

/* "; nearly 10 per cent (4 of 68, 5.9%) were not able to judge it" */
static void say_not_judged(struct writer *writer, const struct grading *grading)
{
    if (!grading->unsure.count)
        return;
    say(writer, "; ");
    say_share_of_role(writer, &grading->unsure, SHARE_ALONE, grading->item, ROLE_UNSURE, BRIEFLY);
}

/* The positive and the negative grades of an item, the larger share first. */
struct sides {
    enum role first_role;
    enum role second_role;
    const struct share *first;
    const struct share *second;
};

static struct sides sides_of(const struct grading *grading)
{
    if (grading->negative.count > grading->positive.count)
        return (struct sides){ROLE_NEGATIVE, ROLE_POSITIVE, &grading->negative, &grading->positive};
    return (struct sides){ROLE_POSITIVE, ROLE_NEGATIVE, &grading->positive, &grading->negative};
}

static void lead_with_grade(struct writer *writer, const struct grading *grading)
{
    struct sides sides = sides_of(grading);
    say_share(writer, sides.first, SHARE_OF_RETURNS);
    say(writer, "%s gave %s the grade %s, and ", where_appropriate(grading->question),
        item_phrase(writer, grading->item),
        labels_text(writer, grading->question, sides.first_role));
    say_share(writer, sides.second, SHARE_ALONE);
    say(writer, " %s", labels_text(writer, grading->question, sides.second_role));
}

static void lead_with_base(struct writer *writer, const struct grading *grading)
{
    struct sides sides = sides_of(grading);
    say(writer, "of the %zu return%s %s, ", grading->measure.appropriate,
        text_plural(grading->measure.appropriate), answerers(writer, grading->item));
    say_share_of_role(writer, sides.first, SHARE_ALONE, grading->item, sides.first_role, IN_FULL);
    say(writer, ", and ");
    say_share(writer, sides.second, SHARE_ALONE);
    say(writer, " %s", labels_text(writer, grading->question, sides.second_role));
}

static void lead_with_item(struct writer *writer, const struct grading *grading)
{
    struct sides sides = sides_of(grading);
    say(writer, "on %s, ", item_phrase(writer, grading->item));
    say_share(writer, sides.first, SHARE_OF_RETURNS);
    say(writer, "%s ", where_appropriate(grading->question));
    say_role(writer, grading->item, sides.first_role, true);
    say(writer, ", while ");
    say_share_of_role(writer, sides.second, SHARE_ALONE, grading->item, sides.second_role, BRIEFLY);
}

static void (*const leads[])(struct writer *, const struct grading *) = {
    lead_with_grade, lead_with_base, lead_with_item};

/* True if the option says how good practice is. */
static bool is_grade(const struct template_option *option)
{
    return option->role == ROLE_POSITIVE || option->role == ROLE_NEGATIVE;
}

/* How often the most frequent grade was given; 0 if none was. */
static size_t most_given(const struct grading *grading)
{
    size_t most = 0;
    for (size_t i = 0; i < grading->question->option_count; i++)
        if (is_grade(&grading->question->options[i]) && grading->measure.options[i] > most)
            most = grading->measure.options[i];
    return most;
}

/* "the grade given most often is “Good” (30 of 68, 44.1%)". Says nothing and returns false if too
 * many grades are equally frequent. */
static bool say_most_given(struct writer *writer, const struct grading *grading)
{
    enum { MOST_NAMED = 2 };
    size_t most = most_given(grading), count = 0, said = 0;
    for (size_t i = 0; i < grading->question->option_count; i++)
        count += is_grade(&grading->question->options[i]) && grading->measure.options[i] == most;
    if (!most || count > MOST_NAMED)
        return false;
    say(writer, "the grade%s given most often %s ", text_plural(count), count == 1 ? "is" : "are");
    for (size_t i = 0; i < grading->question->option_count; i++) {
        if (!is_grade(&grading->question->options[i]) || grading->measure.options[i] != most)
            continue;
        struct share share = share_of_option(writer->results, grading->item, i, BASE_APPROPRIATE);
        say(writer, "%s“%s” (", said++ ? " and " : "", grading->question->options[i].short_label);
        say_figures(writer, &share);
        say(writer, ")");
    }
    return true;
}

/* "“Inadequate” was given by nearly 10 per cent (6 of 68, 8.8%)" */
static void say_end(struct writer *writer, const struct grading *grading, size_t option,
                    const char *join, const char *given)
{
    struct share share = share_of_option(writer->results, grading->item, option, BASE_APPROPRIATE);
    say(writer, "%s“%s” %sby ", join, grading->question->options[option].short_label, given);
    say_share(writer, &share, SHARE_ALONE);
}

/* Says how often the first and the last grade of the form were given, unless they are among the
 * most frequent. */
static void say_ends(struct writer *writer, const struct grading *grading)
{
    size_t count = grading->question->option_count, first = count, last = 0;
    size_t most = most_given(grading);
    for (size_t i = 0; i < count; i++) {
        if (!is_grade(&grading->question->options[i]))
            continue;
        first = first == count ? i : first;
        last = i;
    }
    bool both = grading->measure.options[first] < most && grading->measure.options[last] < most;
    if (grading->measure.options[first] < most)
        say_end(writer, grading, first, "; ", "was given ");
    if (grading->measure.options[last] < most)
        say_end(writer, grading, last, both ? ", " : "; ", both ? "" : "was given ");
}

/* "of all 69 returns that answered, nearly 10 per cent (6 of 69, 8.7%) called it not applicable" */
static void say_not_applicable(struct writer *writer, const struct grading *grading)
{
    struct share share =
        share_of_role(writer->results, grading->item, ROLE_NOT_APPLICABLE, BASE_ANSWERED);
    if (!share.count)
        return;
    say(writer, "of all %zu return%s that answered, ", share.base, text_plural(share.base));
    say_share_of_role(writer, &share, SHARE_ALONE, grading->item, ROLE_NOT_APPLICABLE, BRIEFLY);
    end_sentence(writer);
}

void say_grades(struct writer *writer, size_t item)
{
    struct grading grading = grading_of(writer, item);
    if (grading.measure.appropriate) {
        leads[writer->variant % LENGTH(leads)](writer, &grading);
        say_not_judged(writer, &grading);
        end_sentence(writer);
        if (say_most_given(writer, &grading))
            say_ends(writer, &grading);
        end_sentence(writer);
    } else {
        say(writer, "there is no return where the question was appropriate");
        end_sentence(writer);
    }
    say_not_applicable(writer, &grading);
}
