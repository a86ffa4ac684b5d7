#include "options.h"

#include "base/text.h"
#include "base/text_buffer.h"
#include "command.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_NAMES = 64, /* of a command's options with all spellings, or of an option's words */
    FIRST_LONG = 256 /* above all characters */
};

const struct option_row help_rows[] = {
    {"help", "h", NULL, "print the help of this command", .take = NULL}, {0}};

const struct option_row *option_row_at(const struct command *command, size_t index)
{
    for (const struct option_row *const *table = command->tables; *table; table++)
        for (const struct option_row *row = *table; row->name; row++)
            if (index-- == 0)
                return row;
    return NULL;
}

const struct command *command_called(const struct command *const *commands, const char *name)
{
    while (*commands && strcmp((*commands)->name, name) != 0)
        commands++;
    return *commands;
}

/* The words in one line: "auto (the default), always or never". */
static void add_words(struct arena *arena, struct text_buffer *line, word_list *words, bool notes,
                      const char *last_join)
{
    struct word word;
    for (size_t i = 0; (word = words(i)).name; i++) {
        const char *join = i == 0 ? "" : words(i + 1).name ? ", " : last_join;
        text_buffer_add(arena, line, "%s%s", join, word.name);
        if (notes && word.note)
            text_buffer_add(arena, line, " (%s)", word.note);
    }
}

/* The row's help text, with its words and their notes. */
static const char *help_of(struct arena *arena, const struct option_row *row)
{
    const char *gap = strstr(row->help, "%s");
    if (!gap)
        return row->help;
    struct text_buffer text = {0};
    const char *rest = gap + strlen("%s");
    text_buffer_add(arena, &text, "%.*s", (int)(gap - row->help), row->help);
    if (row->words)
        add_words(arena, &text, row->words, true, *rest ? ", " : " or ");
    else
        text_buffer_add(arena, &text, "%u to %u", row->least, row->most);
    text_buffer_add(arena, &text, "%s", rest);
    return text.characters;
}

static void *field_of(void *options, const struct option_row *row)
{
    return (char *)options + row->offset;
}

bool take_flag(void *options, const struct given_option *given)
{
    *(bool *)field_of(options, given->row) = true;
    return true;
}

bool take_string(void *options, const struct given_option *given)
{
    *(const char **)field_of(options, given->row) = given->value;
    return true;
}

bool take_number(void *options, const struct given_option *given)
{
    const struct option_row *row = given->row;
    char *end;
    unsigned long number = strtoul(given->value, &end, 10);
    bool good = *given->value >= '0' && *given->value <= '9' && !*end && number >= row->least &&
                number <= row->most;
    if (!good)
        usage_error(given->command->name, "--%s \"%s\": a number from %u to %u is expected",
                    row->name, given->value, row->least, row->most);
    *(unsigned *)field_of(options, row) = (unsigned)number;
    return good;
}

const char *nearest_word(const char *mistyped, word_list *words)
{
    const char *names[MOST_NAMES] = {NULL};
    for (size_t i = 0; i + 1 < MOST_NAMES && (names[i] = words(i).name); i++)
        ;
    return nearest_name(mistyped, names);
}

static void refuse_word(const struct given_option *given)
{
    const char *command = given->command->name, *option = given->row->name;
    const char *nearest = nearest_word(given->value, given->row->words);
    if (nearest) {
        usage_error(command, "--%s \"%s\": did you mean %s?", option, given->value, nearest);
        return;
    }
    struct arena arena;
    struct text_buffer expected = {0};
    arena_init(&arena, arena_ends_program, NULL);
    add_words(&arena, &expected, given->row->words, false, " or ");
    usage_error(command, "--%s \"%s\": %s is expected", option, given->value, expected.characters);
    arena_free(&arena);
}

bool take_word(void *options, const struct given_option *given)
{
    size_t *index = field_of(options, given->row);
    struct word word;
    for (*index = 0; (word = given->row->words(*index)).name; ++*index)
        if (strcmp(given->value, word.name) == 0)
            return true;
    refuse_word(given);
    return false;
}

/* Prints a text from a column on. The text before it is already printed. */
static void print_from(size_t column, const char *string)
{
    enum { WIDTH = 80 };
    struct text rest = text_of(string);
    for (size_t next, length, indent = 0; rest.length; indent = column) {
        length = text_line(rest, WIDTH - column, &next);
        printf("%*s%.*s\n", length ? (int)indent : 0, "", (int)length, rest.data);
        text_skip(&rest, next);
    }
}

/* Prints the name of an entry, and its text beside it, or below it if the name is long. */
static void print_entry(const char *called, size_t column, const char *text)
{
    if (strlen(called) + 2 > column)
        printf("%s\n%*s", called, (int)column, "");
    else
        printf("%-*s", (int)column, called);
    print_from(column, text);
}

static void print_options(struct arena *arena, const struct command *command)
{
    enum { COLUMN = 24 };
    const struct option_row *row;
    puts("\nOptions:");
    for (size_t i = 0; (row = option_row_at(command, i)); i++) {
        struct text_buffer called = {0};
        text_buffer_add(arena, &called, row->letter ? "  -%s, " : "      ", row->letter);
        text_buffer_add(arena, &called, "--%s", row->name);
        if (row->other_name)
            text_buffer_add(arena, &called, ", --%s", row->other_name);
        if (row->value)
            text_buffer_add(arena, &called, " %s", row->value);
        print_entry(called.characters, COLUMN, help_of(arena, row));
    }
}

static void print_commands(struct arena *arena, word_list *commands)
{
    enum { COLUMN = 12 };
    struct word command;
    puts("\nCommands:");
    for (size_t i = 0; (command = commands(i)).name; i++)
        print_entry(arena_format(arena, "  %s", command.name), COLUMN, command.note);
}

static int print_help(const struct command *command)
{
    struct arena arena;
    arena_init(&arena, arena_ends_program, NULL);
    printf("Usage: cinaudit %s%s%s\n\n", command->name, *command->name ? " " : "",
           command->synopsis);
    print_from(0, command->intro);
    if (!*command->name)
        print_commands(&arena, command->operand.words);
    print_options(&arena, command);
    putchar('\n');
    print_from(0, command->closing);
    arena_free(&arena);
    return end_printing(EXIT_DONE);
}

/* The arguments of getopt_long. */
struct known_options {
    struct option names[MOST_NAMES];
    char letters[MOST_NAMES * 2];
};

/* The value that getopt_long returns for the option in that row and at that index. */
static int answer_of(const struct option_row *row, size_t index)
{
    return row->letter ? *row->letter : FIRST_LONG + (int)index;
}

static void list_options(struct known_options *known, const struct command *command)
{
    const struct option_row *row;
    struct option *name = known->names;
    char *letter = known->letters;
    if (!*command->name)
        *letter++ = '+'; /* options after a command belong to it */
    *letter++ = ':';
    for (size_t i = 0; (row = option_row_at(command, i)); i++) {
        struct option option = {row->name, row->value ? required_argument : no_argument, NULL,
                                answer_of(row, i)};
        *name++ = option;
        option.name = row->other_name;
        if (row->other_name)
            *name++ = option;
        if (row->letter)
            *letter++ = *row->letter;
        if (row->letter && row->value)
            *letter++ = ':';
    }
}

static void refuse_name(const char *typed, const struct option *options, const char *command)
{
    const char *names[MOST_NAMES] = {NULL};
    for (size_t i = 0; options[i].name; i++)
        names[i] = options[i].name;
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(typed + 2, "="), typed + 2);
    const char *nearest = nearest_name(name, names);
    if (nearest)
        usage_error(command, "--%s is not an option: did you mean --%s?", name, nearest);
    else
        usage_error(command, "--%s is not an option", name);
}

/* Reports an option for which getopt_long returned ':' or '?'. */
static void refuse_option(int answer, const char *typed, const struct option *options,
                          const char *command)
{
    bool is_long = strncmp(typed, "--", 2) == 0;
    if (answer == ':' && is_long)
        usage_error(command, "%s needs a value", typed);
    else if (answer == ':')
        usage_error(command, "-%c needs a value", optopt);
    else if (optopt && is_long)
        usage_error(command, "%.*s takes no value", (int)strcspn(typed, "="), typed);
    else if (optopt)
        usage_error(command, "-%c is not an option", optopt);
    else
        refuse_name(typed, options, command);
}

static const struct option_row *row_of(const struct command *command, int answer)
{
    size_t index = 0;
    while (answer_of(option_row_at(command, index), index) != answer)
        index++;
    return option_row_at(command, index);
}

bool options_read(const struct command *command, int argc, char **argv, void *options, int *status)
{
    struct known_options known = {0};
    list_options(&known, command);
    *status = EXIT_USAGE;
    opterr = 0;
    for (;;) {
        int at = optind ? optind : 1;
        int answer = getopt_long(argc, argv, known.letters, known.names, NULL);
        if (answer == -1)
            return true;
        const char *typed = at < argc ? argv[optind > at ? optind - 1 : at] : "";
        if (answer == ':' || answer == '?') {
            refuse_option(answer, typed, known.names, command->name);
            return false;
        }
        struct given_option given = {command, row_of(command, answer), optarg};
        if (!given.row->take)
            *status = print_help(command);
        if (!given.row->take || !given.row->take(options, &given))
            return false;
        if (command->note)
            command->note(options, given.row);
    }
}
