#include "ticks.h"

#include <stdio.h>
#include <string.h>

/* The marks that join labels, the weaker first. */
static const char marks[] = ",;\n";

/* The beginning and end of each part between marks, and the mark behind it; 0 behind the last. */
struct parts {
    size_t begin[MOST_TICKS];
    size_t end[MOST_TICKS];
    char mark[MOST_TICKS];
    size_t count;
};

/* The way to split a cell, worked out from its end: for each part, the number of ways to split the
 * rest into labels (counted up to 2), and for one of these the first label and the part after it.
 */
struct split {
    unsigned char ways[MOST_TICKS + 1];
    size_t label[MOST_TICKS];
    size_t next[MOST_TICKS];
};

static struct text parts_of(struct text cell, const struct parts *parts, size_t first, size_t last)
{
    return (struct text){cell.data + parts->begin[first], parts->end[last] - parts->begin[first]};
}

static struct text part_of(struct text cell, const struct parts *parts, size_t part)
{
    return parts_of(cell, parts, part, part);
}

/* Adds what ends before a mark. If that is blank, the stronger of the marks around it counts. False
 * if there are too many parts. */
static bool add_part(struct parts *parts, struct text cell, size_t begin, size_t end, char mark)
{
    if (!text_is_blank((struct text){cell.data + begin, end - begin})) {
        if (parts->count == MOST_TICKS)
            return false;
        parts->begin[parts->count] = begin;
        parts->end[parts->count] = end;
        parts->mark[parts->count++] = mark;
    } else if (parts->count && mark) {
        char *before = &parts->mark[parts->count - 1];
        if (!*before || strchr(marks, mark) > strchr(marks, *before))
            *before = mark;
    }
    return true;
}

/* Cuts at each of these marks, and leaves out blank parts. False if there are none, or too many. */
static bool cut(struct text cell, const char *at_marks, struct parts *parts)
{
    parts->count = 0;
    size_t begin = 0;
    for (size_t at = 0; at < cell.length; at++) {
        if (!cell.data[at] || !strchr(at_marks, cell.data[at]))
            continue;
        if (!add_part(parts, cell, begin, at, cell.data[at]))
            return false;
        begin = at + 1;
    }
    return add_part(parts, cell, begin, cell.length, '\0') && parts->count > 0;
}

/* Adds a part to the key of those before it. False if no label has such a key: then longer
 * stretches need not be tried. Their number grows with the square of the number of parts. */
static bool extend_key(struct text_key *key, struct text cell, const struct parts *parts,
                       size_t part, size_t longest)
{
    struct text_key more;
    size_t joint = key->length && parts->mark[part - 1] != ' '; /* keys have no spaces */
    if (!text_match_key(part_of(cell, parts, part), &more) ||
        key->length + joint + more.length > longest)
        return false;
    if (joint)
        key->bytes[key->length] = parts->mark[part - 1];
    memcpy(key->bytes + key->length + joint, more.bytes, more.length);
    key->length += joint + more.length;
    return true;
}

bool ticks_key(struct text label, struct text_key *key)
{
    struct parts parts;
    key->length = 0;
    bool good = cut(label, marks, &parts);
    for (size_t i = 0; good && i < parts.count; i++)
        good = extend_key(key, label, &parts, i, sizeof key->bytes);
    return good;
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
    return ticks_key(label, &key) && find_line(question, label, &key, position);
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

/* The part after the longest label that begins with this part, or this part if there is none. */
static size_t behind_label(const struct question *question, struct text cell,
                           const struct parts *parts, size_t first)
{
    struct text_key key = {.length = 0};
    size_t behind = first, position, longest = question->ticks.longest;
    for (size_t last = first; last < parts->count && extend_key(&key, cell, parts, last, longest);
         last++)
        if (find_line(question, parts_of(cell, parts, first, last), &key, &position))
            behind = last + 1;
    return behind;
}

struct text ticks_first_unknown(const struct question *question, struct text cell)
{
    struct parts parts;
    if (!cut(cell, marks, &parts))
        return cell;
    for (size_t first = 0, next; first < parts.count; first = next) {
        next = behind_label(question, cell, &parts, first);
        if (next == first)
            return text_trim(part_of(cell, &parts, first));
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

/* Counts the ways to split at one mark, or at every mark if it is 0. */
static unsigned split_at(const struct question *question, struct text cell,
                         const struct parts *parts, char mark, struct split *split)
{
    memset(split->ways, 0, parts->count);
    split->ways[parts->count] = 1;
    for (size_t first = parts->count; first-- > 0;) {
        struct text_key key;
        key.length = 0;
        for (size_t last = first;
             last < parts->count && extend_key(&key, cell, parts, last, question->ticks.longest);
             last++) {
            bool joint = last + 1 == parts->count || !mark || parts->mark[last] == mark;
            size_t position;
            if (!joint || !split->ways[last + 1] ||
                !find_line(question, parts_of(cell, parts, first, last), &key, &position))
                continue;
            split->ways[first] = split->ways[first] + split->ways[last + 1] > 1 ? 2 : 1;
            split->label[first] = position;
            split->next[first] = last + 1;
        }
    }
    return split->ways[0];
}

/* True if the mark stands between two parts, or behind the last. */
static bool may_join(const struct parts *parts, char mark)
{
    char behind = parts->mark[parts->count - 1];
    return behind ? behind == mark : memchr(parts->mark, mark, parts->count) != NULL;
}

static void take_labels(const struct parts *parts, const struct split *split, size_t *ticked,
                        size_t *count)
{
    *count = 0;
    for (size_t at = 0; at < parts->count; at = split->next[at])
        ticked[(*count)++] = split->label[at];
}

enum ticks_outcome ticks_split(const struct question *question, struct text cell, size_t *ticked,
                               size_t *count)
{
    struct parts parts;
    struct split split;
    if (!cut(cell, marks, &parts))
        return TICKS_UNKNOWN;
    *count = ticks_find(question, cell, ticked); /* as a whole: a way with every mark */
    size_t whole = *count, ways = whole;
    for (const char *mark = marks; *mark; mark++) {
        if (!may_join(&parts, *mark) || split_at(question, cell, &parts, *mark, &split) == whole)
            continue;
        take_labels(&parts, &split, ticked, count);
        ways += split.ways[0] - whole;
    }
    if (!ways && split_at(question, cell, &parts, '\0', &split)) {
        take_labels(&parts, &split, ticked, count);
        ways = split.ways[0];
    }
    return ways == 1 ? TICKS_SPLIT : ways ? TICKS_AMBIGUOUS : TICKS_UNKNOWN;
}

enum ticks_outcome ticks_split_words(const struct question *question, struct text cell,
                                     size_t *ticked, size_t *count)
{
    struct parts parts;
    struct split split;
    if (!cut(cell, " ", &parts))
        return TICKS_UNKNOWN;
    unsigned ways = split_at(question, cell, &parts, '\0', &split);
    if (ways)
        take_labels(&parts, &split, ticked, count);
    return ways == 1 ? TICKS_SPLIT : ways ? TICKS_AMBIGUOUS : TICKS_UNKNOWN;
}
