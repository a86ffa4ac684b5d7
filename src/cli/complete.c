#include "complete.h"

#include "base/text.h"
#include "command.h"

#include <string.h>

/* The word to complete. Its first `kept` bytes stay as they are. */
struct typed {
    const char *word;
    size_t kept;
};

static void print_candidate(struct typed typed, const char *name, const char *note)
{
    const char *begun = typed.word + typed.kept;
    if (strncmp(name, begun, strlen(begun)) == 0)
        printf("%.*s%s%s%s\n", (int)typed.kept, typed.word, name, note ? "\t" : "",
               note ? note : "");
}

static void print_values(const struct option_row *row, struct typed typed)
{
    const char *comma = strrchr(typed.word + typed.kept, ',');
    struct word word;
    if (row->completion == COMPLETE_LISTS && comma)
        typed.kept = (size_t)(comma + 1 - typed.word);
    for (size_t i = 0; row->words && (word = row->words(i)).name; i++)
        print_candidate(typed, word.name, word.note);
    if (row->completion == COMPLETE_FILES)
        puts(":files");
    else if (row->completion == COMPLETE_FOLDERS)
        puts(":folders");
}

/* The note is the beginning of the option's help. */
static void print_options(const struct command *command, struct typed typed)
{
    const struct option_row *row;
    struct arena arena;
    arena_init(&arena, arena_ends_program, NULL);
    for (size_t i = 0; (row = option_row_at(command, i)); i++)
        print_candidate(typed, arena_format(&arena, "--%s", row->name),
                        arena_format(&arena, "%.*s", (int)strcspn(row->help, ":;("), row->help));
    arena_free(&arena);
}

static bool is_called(const char *dashes, const char *name, struct text word)
{
    size_t length = strlen(dashes);
    return name && word.length == length + strlen(name) &&
           strncmp(word.data, dashes, length) == 0 &&
           strncmp(word.data + length, name, strlen(name)) == 0;
}

/* The option with a value that the word names exactly, or NULL. */
static const struct option_row *option_named(const struct command *command, struct text word)
{
    const struct option_row *row;
    for (size_t i = 0; (row = option_row_at(command, i)); i++)
        if (row->value && (is_called("--", row->name, word) || is_called("-", row->letter, word) ||
                           is_called("--", row->other_name, word)))
            return row;
    return NULL;
}

int complete(const struct command *const *commands, int count, char **words)
{
    const char *word = count ? words[count - 1] : "";
    const struct command *command =
        count > 1 ? command_called(commands + 1, words[0]) : commands[0];
    if (!command)
        return EXIT_DONE;
    struct text name = {word, strcspn(word, "=")};
    const struct option_row *joined = word[name.length] ? option_named(command, name) : NULL;
    const struct option_row *before =
        count > 1 ? option_named(command, text_of(words[count - 2])) : NULL;
    if (before)
        print_values(before, (struct typed){word, 0});
    else if (joined)
        print_values(joined, (struct typed){word, name.length + 1});
    else if (*word == '-')
        print_options(command, (struct typed){word, 0});
    else
        print_values(&command->operand, (struct typed){word, 0});
    return end_printing(EXIT_DONE);
}
