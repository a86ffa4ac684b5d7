#include "keys.h"

#include "template.h"

#include <stdio.h>
#include <string.h>

void key_add_name(struct text_map *map, struct node node, const char *name, size_t value)
{
    struct text_key key;
    size_t other;
    if (!*name)
        return; /* an error was already given */
    if (!text_match_key(text_of(name), &key))
        NODE_ERROR(node, "holds a control character, or is too long: at most %d bytes are allowed",
                   TEXT_KEY_MAX);
    else if (key.length == 0)
        NODE_ERROR(node, "needs a letter or a digit to be told from a blank");
    else if (!text_map_find(map, text_of_key(&key), &other))
        text_map_add(map, text_of_key(&key), value);
    else if (other != value)
        NODE_ERROR(node,
                   "%s cannot be told from another one: letter case, spacing and punctuation do "
                   "not count",
                   NODE_QUOTED(node, name));
}

void key_add(struct text_map *map, struct node object, const char *key, size_t value)
{
    struct node node = node_member(object, key);
    const char *name = cJSON_GetStringValue(node.value);
    if (name && !text_is_blank(text_of(name)))
        key_add_name(map, node, name, value);
}

void keys_add_list(struct text_map *map, struct node object, const char *key, size_t value)
{
    size_t count;
    struct node list = node_array(object, key, 0, MOST_NAMES, &count);
    for (size_t i = 0; i < count; i++) {
        struct node name = node_element(list, i);
        key_add_name(map, name, node_text(name), value);
    }
}

const struct column *template_column(const struct template *template, struct text text)
{
    struct text_key key;
    size_t column;
    if (!text_match_key(text, &key) ||
        !text_map_find(&template->column_keys, text_of_key(&key), &column))
        return NULL;
    return &template->columns[column];
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* True for a mark that a match key has between two digits. */
static bool is_mark(char byte)
{
    return byte && strchr(".,/:-", byte);
}

/* True if two keys have the same numbers, in the same order: "q1.1" has others than "q11". */
static bool same_numbers(struct text a, struct text b)
{
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.length && !is_digit(a.data[i]) && !is_mark(a.data[i]))
            i++;
        while (j < b.length && !is_digit(b.data[j]) && !is_mark(b.data[j]))
            j++;
        if (i == a.length || j == b.length)
            return i == a.length && j == b.length;
        if (a.data[i++] != b.data[j++])
            return false;
    }
}

/* Cuts "q1.2" and "q1h" into a name and what looks like a line below it. False for other keys. */
static bool cut_line(struct text key, struct text *name)
{
    size_t length = key.length;
    while (length && is_digit(key.data[length - 1]))
        length--;
    bool letter = length == key.length;
    if (!length || (!letter && !is_mark(key.data[length - 1])))
        return false;
    length--;
    *name = (struct text){key.data, length};
    return length > 0 && is_digit(key.data[length - 1]);
}

/* Says of a line that the template does not have what its lines are called: exports number the
 * lines of a checklist. The nearest name would be that of another question or line. */
static bool line_hint(const struct template *template, struct text key, char buffer[static 256])
{
    struct text name;
    size_t found;
    if (!cut_line(key, &name) || !text_map_find(&template->column_keys, name, &found))
        return false;
    const struct column *column = &template->columns[found];
    if (column->kind != COLUMN_CHECKLIST && column->kind != COLUMN_ITEM)
        return false;
    const struct question *question =
        &template->questions[column->kind == COLUMN_CHECKLIST
                                 ? column->index
                                 : template->items[column->index].question];
    const struct item *first = &template->items[question->first_item];
    if (question->checklist)
        snprintf(buffer, 256,
                 "the checklist \"%.60s\" has no line of that name: they are called \"%.60s\" to "
                 "\"%.60s\"",
                 question->id, first->id, first[question->item_count - 1].id);
    else
        snprintf(buffer, 256, "did you mean \"%.200s\"?", first->id);
    return true;
}

const struct column *template_near_column(const struct template *template, struct text text)
{
    struct text_key key;
    size_t column = 0;
    return text_match_key(text, &key) &&
                   text_map_nearest(&template->column_keys, text_of_key(&key), &column).data
               ? &template->columns[column]
               : NULL;
}

const char *template_hint(const struct template *template, struct text text,
                          char buffer[static 256])
{
    struct text_key key;
    size_t column = 0;
    if (!text_match_key(text, &key))
        return NULL;
    if (line_hint(template, text_of_key(&key), buffer))
        return buffer;
    struct text nearest;
    if (!text_map_find_nearest(&template->column_keys, text_of_key(&key), &nearest, &column)) {
        strcpy(buffer, "too many names of the template are like it to say which one was meant");
        return buffer;
    }
    if (!nearest.data)
        return NULL;
    if (same_numbers(nearest, text_of_key(&key)))
        snprintf(buffer, 256, "did you mean \"%.200s\"?", template->columns[column].name);
    else
        strcpy(buffer, "the template has no question of that number");
    return buffer;
}

/* True for a letter; of other than English ones, its first byte. */
static bool is_letter(char byte)
{
    return (byte & 0x80) || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

static bool is_english_letter(char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* The length of ".a" or ".12" at the beginning; 0 if there is none, or a word begins there. */
static size_t part_length(struct text text)
{
    size_t at = 1;
    if (text.length < 2 || *text.data != '.')
        return 0;
    if (is_english_letter(text.data[at]))
        at++;
    else
        while (at < text.length && is_digit(text.data[at]))
            at++;
    bool ends = at == text.length || strchr(" .:)-_\t", text.data[at]);
    return at > 1 && ends ? at : 0;
}

/* The length of the number that a heading begins with, "3", "Q3", "1a" or "1.2.a"; 0 if it has
 * none.
 */
static size_t number_length(struct text text)
{
    static const char word[] = "question";
    size_t at = 0, digits;
    while (at < text.length && at < sizeof word - 1 && (text.data[at] | 0x20) == word[at])
        at++;
    if (at > 1 && at < sizeof word - 1)
        return 0;
    while (at && at < text.length && text.data[at] == ' ')
        at++;
    for (digits = at; at < text.length && is_digit(text.data[at]);)
        at++;
    if (at == digits || at - digits > 3)
        return 0;
    at += at < text.length && is_english_letter(text.data[at]);
    for (size_t part = 1; part; at += part)
        part = part_length((struct text){text.data + at, text.length - at});
    return at;
}

/* The number of the column's question or line as the form prints it; NULL if it has none. */
static const char *number_of(const struct template *template, const struct column *column)
{
    if (column->kind == COLUMN_FIELD)
        return NULL;
    return column->kind == COLUMN_ITEM ? template->items[column->index].number
                                       : template->questions[column->index].number;
}

struct text template_without_number(struct text text, struct text *number)
{
    text = text_trim(text);
    *number = (struct text){NULL, 0};
    size_t length = number_length(text), at = length;
    while (at < text.length && strchr(" .:)-_\t", text.data[at]) && text.data[at])
        at++;
    if (!length || at == length || at == text.length || !is_letter(text.data[at]))
        return (struct text){NULL, 0};
    size_t word = 0; /* the length of what stands before the digits */
    while (!is_digit(text.data[word]))
        word++;
    *number = (struct text){text.data + word, length - word};
    return (struct text){text.data + at, text.length - at};
}

const struct column *template_numbered_column(const struct template *template, struct text text,
                                              bool *contradicts)
{
    enum { SHORTEST = 4 }; /* bytes of a text, as opposed to an id */
    struct text number;
    struct text rest = template_without_number(text, &number);
    const struct column *column = rest.length >= SHORTEST ? template_column(template, rest) : NULL;
    const char *own = column ? number_of(template, column) : NULL;
    struct text_key key, own_key;
    *contradicts =
        own && (!text_match_key(number, &key) || !text_match_key(text_of(own), &own_key) ||
                !text_equal(text_of_key(&key), text_of_key(&own_key)));
    return column;
}
