/* Describes a checklist in one text: what is best, what falls short of its standard, and by how
 * much. */
#include "checklist.h"

#include "answer.h"
#include "expected_comments.h"
#include "missing.h"
#include "range.h"

#include <stdlib.h>

struct shortfall {
    const struct ranked_share *line;
    unsigned standard; /* per cent */
};

/* The lines of a checklist that have answers, best first. */
struct checklist_lines {
    const struct question *question;
    struct ranked_share *list; /* positive answers where appropriate */
    size_t count;
};

static struct checklist_lines lines_of(struct writer *writer, const struct question *question)
{
    struct checklist_lines lines = {question, NULL, 0};
    lines.list = arena_array(writer->arena, question->item_count, sizeof *lines.list);
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        struct share share = share_of_role(writer->results, item, ROLE_POSITIVE, BASE_APPROPRIATE);
        if (share.base)
            lines.list[lines.count++] = (struct ranked_share){item, share};
    }
    if (lines.count)
        qsort(lines.list, lines.count, sizeof *lines.list, compare_ranked_shares);
    return lines;
}

static const struct item *item_of(const struct writer *writer, const struct ranked_share *line)
{
    return &writer->results->template->items[line->item];
}

static bool falls_short(const struct writer *writer, const struct ranked_share *line)
{
    unsigned standard = item_of(writer, line)->standard;
    return standard && !share_reaches(&line->share, standard);
}

/* "nearly all returns (…) had it on file" */
static void say_positive(struct writer *writer, const struct ranked_share *line,
                         enum share_form form, enum wording wording)
{
    say_share_of_role(writer, &line->share, form, line->item, ROLE_POSITIVE, wording);
}

/* The same for the negative answers. True if there are any. */
static bool say_negative(struct writer *writer, const struct ranked_share *line, const char *join,
                         enum share_form form, enum wording wording)
{
    struct share share =
        share_of_role(writer->results, line->item, ROLE_NEGATIVE, BASE_APPROPRIATE);
    if (!share.count)
        return false;
    say(writer, "%s", join);
    say_share_of_role(writer, &share, form, line->item, ROLE_NEGATIVE, wording);
    return true;
}

/* Says what the shares are of, unless everyone who answered is in the base. */
static void say_base(struct writer *writer, const struct checklist_lines *lines)
{
    if (!option_of_role(lines->question, ROLE_NOT_APPLICABLE))
        return;
    say(writer, "shares are of the returns where the item was appropriate");
    end_sentence(writer);
}

/* The number of other lines as good as the best. */
static size_t count_level(const struct checklist_lines *lines)
{
    size_t level = 0;
    while (level + 1 < lines->count &&
           compare_shares(&lines->list[0].share, &lines->list[level + 1].share) == 0)
        level++;
    return level;
}

static void say_best(struct writer *writer, const struct checklist_lines *lines)
{
    const struct ranked_share *best = &lines->list[0];
    size_t level = count_level(lines);
    cite(writer, (struct fact){lines->question->id, "items", lines->count, 0, NULL});
    if (lines->count == 1)
        say(writer, "one item alone was answered, %s: ", item_of(writer, best)->phrase);
    else if (level)
        say(writer, "the strongest of the %zu items, level with %zu other%s, is %s: ", lines->count,
            level, text_plural(level), item_of(writer, best)->phrase);
    else
        say(writer, "the strongest of the %zu items is %s: ", lines->count,
            item_of(writer, best)->phrase);
    say_positive(writer, best, SHARE_OF_RETURNS, BRIEFLY);
    say_negative(writer, best, ", and ", SHARE_ALONE, BRIEFLY);
    end_sentence(writer);
}

/* Says how many of the items with a standard reach it. False if none has one. */
static bool say_standards(struct writer *writer, const struct checklist_lines *lines)
{
    size_t set = 0, reached = 0;
    unsigned standard = 0;
    bool same = true;
    for (size_t i = 0; i < lines->count; i++) {
        unsigned own = item_of(writer, &lines->list[i])->standard;
        if (!own)
            continue;
        same = same && (standard == 0 || standard == own);
        standard = own;
        set++;
        reached += !falls_short(writer, &lines->list[i]);
    }
    if (!set)
        return false;
    cite(writer, (struct fact){lines->question->id, "standard_reached", reached, set, "items"});
    if (set == 1) {
        say(writer, "the one item with a standard (%u per cent) %s it", standard,
            reached ? "reaches" : "falls short of");
        end_sentence(writer);
        return true;
    }
    if (same)
        say(writer, "the standard of %u per cent", standard);
    else
        say(writer, "its standard");
    if (reached)
        say(writer, " is reached by %zu of the %zu item%s that ought to reach it", reached, set,
            text_plural(set));
    else
        say(writer, " is reached by none of the %zu item%s that ought to reach it", set,
            text_plural(set));
    end_sentence(writer);
    return true;
}

/* How far a line falls short of its standard, times its base and a hundred. */
static unsigned long long distance(const struct shortfall *shortfall)
{
    const struct share *share = &shortfall->line->share;
    return (unsigned long long)shortfall->standard * share->base - 100ULL * share->count;
}

static int compare_shortfalls(const void *first, const void *second)
{
    const struct shortfall *a = first, *b = second;
    unsigned long long left = distance(a) * b->line->share.base;
    unsigned long long right = distance(b) * a->line->share.base;
    if (left != right)
        return left > right ? -1 : 1;
    return a->line->item < b->line->item ? -1 : 1;
}

/* Finds the lines that fall short, the furthest from its standard first. The best line is left out,
 * since it has been described. */
static size_t find_shortfalls(const struct writer *writer, const struct checklist_lines *lines,
                              struct shortfall *shortfalls)
{
    size_t count = 0;
    for (size_t i = 1; i < lines->count; i++)
        if (falls_short(writer, &lines->list[i]))
            shortfalls[count++] =
                (struct shortfall){&lines->list[i], item_of(writer, &lines->list[i])->standard};
    if (count)
        qsort(shortfalls, count, sizeof *shortfalls, compare_shortfalls);
    return count;
}

/* The wordings alternate. */
static void say_shortfall(struct writer *writer, const struct ranked_share *line, size_t place)
{
    if (place == 0) {
        say(writer, "furthest from it is %s: ", item_of(writer, line)->phrase);
        say_positive(writer, line, SHARE_OF_RETURNS, BRIEFLY);
        say_negative(writer, line, ", and ", SHARE_ALONE, BRIEFLY);
    } else if (place % 2 && say_negative(writer, line, "", SHARE_OF_RETURNS, IN_FULL)) {
        say(writer, "; ");
        say_positive(writer, line, SHARE_ALONE, BRIEFLY);
    } else {
        say_positive(writer, line, SHARE_OF_RETURNS, IN_FULL);
        say_negative(writer, line, ", but ", SHARE_ALONE, BRIEFLY);
    }
    end_sentence(writer);
}

static void say_shortfalls(struct writer *writer, const struct checklist_lines *lines)
{
    struct shortfall *shortfalls = arena_array(writer->arena, lines->count, sizeof *shortfalls);
    size_t count = find_shortfalls(writer, lines, shortfalls);
    for (size_t i = 0; i < count; i++)
        say_shortfall(writer, shortfalls[i].line, i);
}

/* Describes the remaining lines: those without a standard and those that reach it. */
static void say_rest(struct writer *writer, const struct checklist_lines *lines)
{
    for (size_t i = 1; i < lines->count; i++) {
        const struct ranked_share *line = &lines->list[i];
        if (falls_short(writer, line))
            continue;
        say_positive(writer, line, SHARE_OF_RETURNS, IN_FULL);
        say_negative(writer, line, "; ", SHARE_ALONE, true);
        end_sentence(writer);
    }
}

static void say_caveats(struct writer *writer, const struct checklist_lines *lines)
{
    for (size_t i = 0; i < lines->count; i++) {
        const struct item *item = item_of(writer, &lines->list[i]);
        if (!item->caveat)
            continue;
        say(writer, "a caution on the figure for %s (", item->phrase);
        say_figures(writer, &lines->list[i].share);
        say(writer, "): %s", item->caveat);
        end_sentence(writer);
    }
}

/* Names the item on which returns on one child differ most often. */
static void say_differing(struct writer *writer, const struct checklist_lines *lines)
{
    size_t most = 0;
    struct agreement widest = {0};
    for (size_t i = 0; i < lines->count; i++) {
        struct agreement agreement = writer->results->items[lines->list[i].item].agreement;
        if (!item_is_neutral(writer->results->template, lines->list[i].item) &&
            agreement.differed > widest.differed) {
            widest = agreement;
            most = i;
        }
    }
    if (!widest.differed)
        return;
    const struct item *item = item_of(writer, &lines->list[most]);
    size_t cases = agreement_cases(&widest);
    cite_item(writer, lines->list[most].item, "differed", widest.differed, cases, "cases_compared");
    say(writer, "the answers of agencies on one child differ most for %s: ", item->phrase);
    if (cases == 1)
        say(writer, "on the one case with two or more returns that answered");
    else if (widest.differed == cases)
        say(writer, "on all %zu cases with two or more returns that answered", cases);
    else
        say(writer, "on %zu of the %zu cases with two or more returns that answered",
            widest.differed, cases);
    say(writer, " some ");
    say_role(writer, lines->list[most].item, ROLE_POSITIVE, BRIEFLY);
    say(writer, " and others ");
    say_role(writer, lines->list[most].item, ROLE_NEGATIVE, BRIEFLY);
    end_sentence(writer);
}

/* True if all items have the same numbers of blanks, unreadable answers and so on. */
static bool same_missing(const struct writer *writer, const struct question *question)
{
    const struct results *results = writer->results;
    struct measure first = results->items[question->first_item].measure;
    for (size_t i = 1; i < question->item_count; i++) {
        struct measure other = results->items[question->first_item + i].measure;
        if (other.answered != first.answered || other.no_answer != first.no_answer ||
            other.unreadable != first.unreadable || other.not_asked != first.not_asked)
            return false;
    }
    return true;
}

/* Names the items whose result missing answers could change in that way. */
static void say_turned(struct writer *writer, const struct checklist_lines *lines,
                       enum verdict_flip turn, const char *words)
{
    size_t said = 0, count = 0;
    for (size_t i = 0; i < lines->count; i++)
        count += verdict_flip(writer->results, lines->list[i].item) == turn;
    for (size_t i = 0; i < lines->count; i++) {
        size_t item = lines->list[i].item;
        struct range range = writer->results->items[item].range;
        bool down = turn != FLIP_ABOVE_HALF;
        size_t end = down ? range.lowest : range.highest;
        if (verdict_flip(writer->results, item) != turn)
            continue;
        if (!said) {
            say(writer, "had ");
            if (same_missing(writer, lines->question))
                say_missing_answers(writer, item);
            else
                say(writer, may_not_be_asked(writer, item) ? "all answers that may be missing"
                                                           : "all missing answers");
            say(writer, " been %s, %s: ", down ? "negative" : "positive", words);
        }
        say(writer, "%s%s (", text_joint(said, count, " and "),
            item_of(writer, &lines->list[i])->phrase);
        cite_item(writer, item, down ? "lowest" : "highest", end, range.base, "range");
        say(writer, "%s)", figures_text(writer, end, range.base));
        said++;
    }
    end_sentence(writer);
}

static void say_ranges(struct writer *writer, const struct checklist_lines *lines)
{
    say_turned(writer, lines, FLIP_BELOW_HALF, "these would be positive in half or less");
    say_turned(writer, lines, FLIP_ABOVE_HALF, "these would be positive in more than half");
    say_turned(writer, lines, FLIP_BELOW_STANDARD, "these would miss their standard");
}

static void say_all_missing(struct writer *writer, const struct question *question)
{
    if (same_missing(writer, question)) {
        say_missing(writer, question->first_item, "the checklist");
        return;
    }
    say(writer, "the items have different bases: the table gives the base of each, and its blanks");
    end_sentence(writer);
}

void narrate_checklist(struct writer *writer, const struct question *question)
{
    struct checklist_lines lines = lines_of(writer, question);
    if (lines.count && option_of_role(question, ROLE_POSITIVE)) {
        say_base(writer, &lines);
        say_best(writer, &lines);
        if (say_standards(writer, &lines))
            say_shortfalls(writer, &lines);
        end_paragraph(writer, BLOCK_PARAGRAPH);
        say_rest(writer, &lines);
        say_caveats(writer, &lines);
    } else if (!lines.count) {
        say(writer, "no return answered any item of this question");
        end_sentence(writer);
    }
    say_all_missing(writer, question);
    if (lines.count)
        say_differing(writer, &lines);
    say_expected_comments(writer, question);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    if (option_of_role(question, ROLE_POSITIVE))
        say_ranges(writer, &lines);
    end_paragraph(writer, BLOCK_PARAGRAPH);
    writer->variant++;
}
