#include "ticks.h"

#include <stdio.h>
#include <string.h>

/* What exports put between lines. */
static const char usual_marks[] = ",;";

/* The beginning and end of each part between marks. */
struct parts {
    size_t begin[MOST_TICKS + 1];
    size_t end[MOST_TICKS + 1];
    size_t count;
};

/* Cuts at every mark. A mark at the very end is ignored. False if there are too many parts. */
static bool cut(struct text cell, const char *marks, struct parts *parts)
{
    parts->count = 0;
    size_t begin = 0;
    for (size_t at = 0; at < cell.length; at++) {
        if (!cell.data[at] || !strchr(marks, cell.data[at]))
            continue;
        if (parts->count == MOST_TICKS)
            return false;
        parts->begin[parts->count] = begin;
        parts->end[parts->count++] = at;
        begin = at + 1;
    }
    if (begin < cell.length) {
        parts->begin[parts->count] = begin;
        parts->end[parts->count++] = cell.length;
    }
    return parts->count > 0 && parts->count <= MOST_TICKS;
}

/* True if a label, which has this key, is that of a line. A sign such as ? in it must be the line's
 * own: "Health?" is not Health. */
static bool find_line(const struct question *question, struct text label,
                      const struct text_key *key, size_t *position)
{
    return text_map_find(&question->ticks, text_of_key(key), position) &&
           (!text_holds_doubt(label) || text_doubts(label) <= question->line_doubts[*position]);
}

bool ticks_find(const struct question *question, struct text label, size_t *position)
{
    struct text_key key;
    return text_match_key(label, &key) && find_line(question, label, &key, position);
}

static struct text label_of_parts(struct text cell, const struct parts *parts, size_t first,
                                  size_t last)
{
    return (struct text){cell.data + parts->begin[first], parts->end[last] - parts->begin[first]};
}

/* The line of the checklist that a name is of. */
static bool find_item(const struct template *template, size_t question, struct text name,
                      size_t *position)
{
    const struct column *column = template_column(template, name);
    if (!column || column->kind != COLUMN_ITEM ||
        template->items[column->index].question != question)
        return false;
    *position = column->index - template->questions[question].first_item;
    return true;
}

bool ticks_find_code(const struct template *template, size_t question, struct text code,
                     size_t *position)
{
    static const char *const none[] = {"none", "noneofthese", "noneoftheabove", NULL};
    const struct question *of = &template->questions[question];
    char name[2 * LONGEST_NAME];
    int length =
        snprintf(name, sizeof name, "%s%.*s", of->id,
                 (int)(code.length < LONGEST_NAME ? code.length : LONGEST_NAME), code.data);
    if (ticks_find(of, code, position) || find_item(template, question, code, position) ||
        (length < (int)sizeof name && code.length < LONGEST_NAME &&
         find_item(template, question, text_of(name), position)))
        return true;
    *position = of->item_count;
    return none[text_match_name(code, none)];
}

/* The key of the parts from `first` to `last` together. False if they are longer than any label.
 * Longer stretches need not be tried then: their number grows with the square of the number of
 * parts. */
static bool key_of_parts(const struct question *question, struct text cell,
                         const struct parts *parts, size_t first, size_t last, struct text_key *key)
{
    return text_match_key(label_of_parts(cell, parts, first, last), key) &&
           key->length <= question->ticks.longest;
}

/* The part after the longest label that begins with this part, or this part if there is none. */
static size_t behind_label(const struct question *question, struct text cell,
                           const struct parts *parts, size_t first)
{
    struct text_key key;
    size_t behind = first, position;
    for (size_t last = first;
         last < parts->count && key_of_parts(question, cell, parts, first, last, &key); last++)
        if (find_line(question, label_of_parts(cell, parts, first, last), &key, &position))
            behind = last + 1;
    return behind;
}

struct text ticks_first_unknown(const struct question *question, struct text cell)
{
    struct parts parts;
    if (!cut(cell, usual_marks, &parts))
        return cell;
    for (size_t first = 0, next; first < parts.count; first = next) {
        next = behind_label(question, cell, &parts, first);
        if (next == first)
            return text_trim((struct text){cell.data + parts.begin[first],
                                           parts.end[first] - parts.begin[first]});
    }
    return cell;
}

bool ticks_contradict(const struct question *question, const size_t *ticked, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (ticked[i] == question->item_count && count > 1)
            return true;
        for (size_t j = 0; j < i; j++)
            if (ticked[i] == ticked[j])
                return true;
    }
    return false;
}

static enum ticks_outcome split_at(const struct question *question, struct text cell,
                                   const char *marks, size_t *ticked, size_t *count)
{
    struct parts parts;
    /* Worked out from the end, for each part: the number of ways (counted up to 2) to split the
     * rest into labels, and for one of these the first label and the part after it. */
    unsigned char ways[MOST_TICKS + 1] = {0};
    size_t label[MOST_TICKS] = {0}, next[MOST_TICKS] = {0};
    if (!cut(cell, marks, &parts))
        return TICKS_UNKNOWN;
    ways[parts.count] = 1;
    for (size_t first = parts.count; first-- > 0;) {
        struct text_key key;
        for (size_t last = first;
             last < parts.count && key_of_parts(question, cell, &parts, first, last, &key);
             last++) {
            size_t position;
            if (!ways[last + 1] ||
                !find_line(question, label_of_parts(cell, &parts, first, last), &key, &position))
                continue;
            ways[first] = ways[first] + ways[last + 1] > 1 ? 2 : 1;
            label[first] = position;
            next[first] = last + 1;
        }
    }
    if (ways[0] != 1)
        return ways[0] ? TICKS_AMBIGUOUS : TICKS_UNKNOWN;
    *count = 0;
    for (size_t at = 0; at < parts.count; at = next[at])
        ticked[(*count)++] = label[at];
    return TICKS_SPLIT;
}

enum ticks_outcome ticks_split(const struct question *question, struct text cell, size_t *ticked,
                               size_t *count)
{
    return split_at(question, cell, usual_marks, ticked, count);
}

enum ticks_outcome ticks_split_words(const struct question *question, struct text cell,
                                     size_t *ticked, size_t *count)
{
    return split_at(question, cell, " ", ticked, count);
}
