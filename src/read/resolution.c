#include "resolution.h"

#include "input/name_fault.h"

#include <stdio.h>
#include <string.h>

/* The length of what a key has at `at`, if it is the word; otherwise 0. */
static size_t word_at(const struct text_key *key, size_t at, const char *word)
{
    size_t length = strlen(word);
    return key->length - at >= length && memcmp(key->bytes + at, word, length) == 0 ? length : 0;
}

bool resolution_is_comments(struct text cell)
{
    static const char *const links[] = {"onquestion", "forquestion", "onq", "forq"};
    struct text_key key;
    size_t length = text_match_key(cell, &key) ? word_at(&key, 0, "comment") : 0, link = 0;
    if (!length)
        return false;
    length += word_at(&key, length, "s");
    for (size_t i = 0; i < LENGTH(links) && !link; i++)
        link = word_at(&key, length, links[i]);
    if (link && length + link == key.length)
        return false; /* the number is missing */
    length += link;
    while (length < key.length && key.bytes[length] >= '0' && key.bytes[length] <= '9')
        length++;
    return length == key.length;
}

struct text resolution_comments_number(struct text cell)
{
    cell = text_trim(cell);
    size_t end = cell.length, begin;
    while (end && !(cell.data[end - 1] >= '0' && cell.data[end - 1] <= '9'))
        end--;
    for (begin = end; begin && cell.data[begin - 1] >= '0' && cell.data[begin - 1] <= '9';)
        begin--;
    return begin < end ? (struct text){cell.data + begin, end - begin} : (struct text){NULL, 0};
}

/* True for a word that is "comments" mistyped, with or without a number behind it. */
static bool is_nearly_comments(struct text_key key)
{
    while (key.length && key.bytes[key.length - 1] >= '0' && key.bytes[key.length - 1] <= '9')
        key.length--;
    return text_nearly_equal(text_of_key(&key), text_of("comments")) ||
           text_nearly_equal(text_of_key(&key), text_of("comment"));
}

/* True for the column of the text given with "Other": "agency[other]" of LimeSurvey, "2.a. If you
 * selected Other, please specify" of Jisc. */
static bool is_other_answer(const struct template *template, const struct text_key *key)
{
    static const char word[] = "other", asked[] = "ifyouselectedotherpleasespecify";
    size_t length = sizeof asked - 1, column;
    if (key->length >= length && memcmp(key->bytes + key->length - length, asked, length) == 0)
        return true;
    length = sizeof word - 1;
    return key->length > length && memcmp(key->bytes + key->length - length, word, length) == 0 &&
           text_map_find(&template->column_keys, (struct text){key->bytes, key->length - length},
                         &column);
}

const char *resolution_hint(const struct template *template, struct text cell,
                            char buffer[static 256])
{
    struct text_key key;
    if (text_match_key(cell, &key) && !resolution_is_comments(cell) && is_nearly_comments(key))
        return "did you mean \"Comments\"?";
    if (text_match_key(cell, &key) && is_other_answer(template, &key))
        return "what was written behind the answer \"Other\" is not read: list every answer that "
               "can be given";
    return template_hint(template, cell, buffer);
}

bool resolution_names_nothing(struct text heading)
{
    static const char *const words[] = {"column", "unnamed", NULL};
    struct text_key key;
    if (text_is_blank(heading) || spreadsheet_fault(text_trim(heading)))
        return true;
    if (!text_match_key(heading, &key))
        return false;
    size_t digits = key.length;
    while (digits && key.bytes[digits - 1] >= '0' && key.bytes[digits - 1] <= '9')
        digits--;
    return key.length == 0 ||
           (digits < key.length && words[text_match_name((struct text){key.bytes, digits}, words)]);
}

bool resolution_may_matter(struct text name)
{
    static const char *const words[] = {"comment", "immediate", "urgent", NULL};
    struct text_key key;
    if (!text_match_key(name, &key))
        return false;
    for (const char *const *word = words; *word; word++)
        for (size_t i = 0; i + strlen(*word) <= key.length; i++)
            if (memcmp(key.bytes + i, *word, strlen(*word)) == 0)
                return true;
    return false;
}

void resolution_ignore(struct resolution *resolution, struct text cell)
{
    enum { LONGEST_LIST = 1200 }; /* bytes */
    const char *before = resolution->ignored;
    const char *name = text_is_blank(cell) ? "one without a header"
                                           : PROBLEM_QUOTED(resolution->source->problems, cell);
    if (before && strlen(before) >= LONGEST_LIST)
        resolution->ignored_besides++;
    else
        resolution->ignored = arena_format(resolution->arena, "%s%s%s", before ? before : "",
                                           before ? ", " : "", name);
}

void resolution_say_unknown(struct resolution *resolution, size_t column, const char *hint)
{
    struct text cell = resolution->cells.fields[column];
    if (hint) {
        HEADER_ERROR(resolution,
                     "column %zu, %s: %s (if the column is not part of the template, give it "
                     "a name less like that)",
                     column + 1, PROBLEM_QUOTED(resolution->source->problems, cell), hint);
    } else if (resolution_may_matter(cell)) {
        HEADER_PROBLEM(
            resolution, SEVERITY_WARNING,
            "column %zu, %s, is not part of the template: ignored, with whatever is in it",
            column + 1, PROBLEM_QUOTED(resolution->source->problems, cell));
    } else {
        resolution_ignore(resolution, cell);
    }
}

void resolution_say_ignored(const struct resolution *resolution)
{
    char more[40] = "";
    if (resolution->ignored_besides)
        snprintf(more, sizeof more, ", and %zu more", resolution->ignored_besides);
    if (resolution->ignored)
        HEADER_PROBLEM(resolution, SEVERITY_NOTE,
                       "columns that are not part of the template are ignored: %s%s",
                       resolution->ignored, more);
}

const struct column *resolution_column(const struct template *template, struct text cell)
{
    bool contradicts;
    const struct column *column = template_column(template, cell);
    return column ? column : template_numbered_column(template, cell, &contradicts);
}
