/* clang-format off: the table of lines */
/* sentences [--update] FILE…: compares the sentences of the report's functions with cases.
 *
 * A file of cases is text in blocks, with a blank line between them. A block sets up a round. Then
 * it names what to say about the round. Each such line is a case, and the expected text follows it:
 *
 *     q2: yes 12, no 8, blank 4
 *     item q2 range
 *     => Had all 4 missing answers (blank) been negative, …
 *
 * "=> " begins a paragraph, and three spaces begin its next sentence. A short text can follow on
 * the same line: "proportion 7 of 23 => just over 30 per cent". A line "facts …" after the text has
 * the facts behind the sentences. Lines that begin with "#" are comments. If the first block names
 * nothing to say, its lines are part of every block. The table in sayings.c has all sayings.
 *
 * These lines set up a round:
 *
 *     template NAME              a shipped one, or NAME.json in the file's folder; without it, the
 *                                one of 2014
 *     q2: yes 12, no 8           answers (options' values or labels, "blank", "unreadable", "not
 *                                asked") and the number of returns, each on its own case. The
 *                                answers to the next item are from the same returns. A comment can
 *                                follow an answer: no 3 "Not held.\nNot here." A checklist's id
 *                                means all its items
 *     immediate: needed 1        the same for immediate action: "needed", "not needed", "not said"
 *     case A q2: yes, no 2       the same for returns on one case
 *     return A/GP q2: no         the same for one return: case, agency and, perhaps, setting
 *     outstanding 9              all returns were requested, and so were 9 more
 *     request A/GP               a request
 *     notes parents: - A line.   notes, which are Markdown; "\n" ends a block
 *     comments not read
 *     public 5                   the version for the public; counts below 5 are withheld
 *     decimals 1                 decimals of percentages
 *     variant 0                  which of several wordings comes next
 *
 * For each case that fails it prints "file:line: words" and the difference. It ends with the line
 * "N passed, N failed". With --update it writes the actual text into the files; read the difference
 * before you commit it. */
/* clang-format on */
#include "base/text_buffer.h"
#include "round.h"
#include "sayings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_LINE = 4096, MOST_SETUP_LINES = 64, MOST_TEMPLATES = 16 };

/* A line of the file, which sets up a round. */
struct setup_line {
    char text[LONGEST_LINE];
    size_t number;
};

/* The templates that cases have named so far. */
struct named_template {
    char name[64];
    const struct template *template;
};

/* The files while they are run. */
struct run {
    const char *path;
    FILE *file;
    FILE *updated; /* or NULL */
    char line[LONGEST_LINE];
    bool ended; /* there are no more lines */
    size_t number;
    struct setup_line setup[MOST_SETUP_LINES];
    size_t setup_count;
    size_t common;      /* the first ones are for all cases of the file */
    size_t cases;       /* of the file */
    bool said;          /* the current block has a case */
    struct arena arena; /* of the templates */
    struct named_template templates[MOST_TEMPLATES];
    size_t template_count;
    size_t passed;
    size_t failed;
};

static void read_line(struct run *run)
{
    run->ended = !fgets(run->line, sizeof run->line, run->file);
    if (run->ended)
        return;
    run->number++;
    run->line[strcspn(run->line, "\n")] = '\0';
}

static void echo(struct run *run, const char *line)
{
    if (run->updated)
        fprintf(run->updated, "%s\n", line);
}

static void complain(struct run *run, size_t number, const char *what)
{
    printf("%s:%zu: %s\n", run->path, number, what);
    run->failed++;
}

static bool begins_with(const char *line, const char *words)
{
    return strncmp(line, words, strlen(words)) == 0;
}

/* The template of that name, which is opened only once. NULL if there is none. */
static const struct template *find_template(struct run *run, const char *name)
{
    for (size_t i = 0; i < run->template_count; i++)
        if (strcmp(run->templates[i].name, name) == 0)
            return run->templates[i].template;
    struct problems problems;
    problems_init(&problems, &run->arena, NULL, NULL);
    problems.keep = true;
    int folder = (int)(strrchr(run->path, '/') ? strrchr(run->path, '/') - run->path + 1 : 0);
    const char *source = template_shipped_by_name(name)
                             ? name
                             : arena_format(&run->arena, "%.*s%s.json", folder, run->path, name);
    const struct template *template = template_open(&run->arena, source, &problems);
    for (size_t i = 0; i < problems.length; i++)
        puts(problem_line(&run->arena, &problems.list[i]));
    if (!template || run->template_count == MOST_TEMPLATES)
        return template;
    struct named_template *named = &run->templates[run->template_count++];
    snprintf(named->name, sizeof named->name, "%s", name);
    return named->template = template;
}

/* Makes the round that the current lines set up. False, with a message, if they cannot. */
static bool set_up(struct run *run, struct arena *arena, struct made_round *made)
{
    static const char word[] = "template ";
    const char *name = template_shipped(0)->name;
    for (size_t i = 0; i < run->setup_count; i++)
        if (begins_with(run->setup[i].text, word))
            name = run->setup[i].text + strlen(word);
    const struct template *template = find_template(run, name);
    if (!template) {
        complain(run, run->number, arena_format(arena, "no template is called “%s”", name));
        return false;
    }
    round_begin(made, arena, template);
    for (size_t i = 0; i < run->setup_count; i++)
        if (!begins_with(run->setup[i].text, word) && !round_line(made, run->setup[i].text)) {
            complain(run, run->setup[i].number, made->error);
            return false;
        }
    return true;
}

/* Adds a text, with each of its sentences on a line. */
static void add_sentences(struct writer *writer, struct text_buffer *said, const char *text,
                          size_t *statement)
{
    const char *mark = "=> ";
    while (*text) {
        size_t length = strlen(text);
        if (*statement < writer->statement_count &&
            begins_with(text, writer->statements[*statement].text))
            length = strlen(writer->statements[(*statement)++].text);
        text_buffer_add(writer->arena, said, "%s%.*s\n", mark, (int)length, text);
        text += length;
        text += *text == ' ';
        mark = "   ";
    }
}

static void add_block(struct writer *writer, struct text_buffer *said, const struct block *block,
                      size_t *statement)
{
    if (block->kind == BLOCK_HEADING) {
        text_buffer_add(writer->arena, said, "=> %.*s %s\n", (int)block->level, "######",
                        block->text);
    } else if (block->kind == BLOCK_LIST) {
        for (size_t i = 0; i < block->item_count; i++)
            text_buffer_add(writer->arena, said, "=> - %s\n", block->items[i]);
    } else if (block->text) {
        add_sentences(writer, said, block->text, statement);
    }
}

static void add_facts(struct writer *writer, struct text_buffer *said, const struct fact *facts,
                      size_t count, const char **joint)
{
    for (size_t i = 0; i < count; i++) {
        const struct fact *fact = &facts[i];
        text_buffer_add(writer->arena, said, "%s%s%s%s %zu", *joint, fact->item ? fact->item : "",
                        fact->item ? " " : "", fact->what, fact->count);
        if (fact->base_name)
            text_buffer_add(writer->arena, said, "/%zu %s", fact->base, fact->base_name);
        *joint = ", ";
    }
}

/* All that was said, as lines of the file; with `facts`, the facts behind it, too. */
static const char *all_said(struct writer *writer, bool facts)
{
    struct text_buffer said = {0};
    size_t statement = 0;
    for (size_t i = 0; i < writer->document->count; i++)
        add_block(writer, &said, &writer->document->blocks[i], &statement);
    if (writer->paragraph.length)
        add_sentences(writer, &said, writer->paragraph.characters, &statement);
    if (writer->sentence.length)
        text_buffer_add(writer->arena, &said, "=> %s\n", writer->sentence.characters);
    if (!said.length)
        text_buffer_add(writer->arena, &said, "=> (nothing)\n");
    if (facts) {
        const char *joint = "facts ";
        for (size_t i = 0; i < writer->statement_count; i++)
            add_facts(writer, &said, writer->statements[i].facts, writer->statements[i].fact_count,
                      &joint);
        add_facts(writer, &said, writer->facts, writer->fact_count, &joint);
        text_buffer_add(writer->arena, &said, "%s\n", *joint == 'f' ? "facts (none)" : "");
    }
    return said.characters;
}

/* Says what the words name. NULL, with a message, if they or the lines before them are wrong. */
static const char *say_words(struct run *run, struct arena *arena, const char *words, size_t number,
                             bool facts)
{
    struct made_round made;
    if (!set_up(run, arena, &made))
        return NULL;
    struct document *document = arena_alloc(arena, sizeof *document);
    document->arena = arena;
    struct speech speech = {.writer = {.arena = arena,
                                       .results = round_results(&made),
                                       .round = round_round(&made),
                                       .decimals = made.decimals,
                                       .variant = made.variant,
                                       .section = "",
                                       .document = document}};
    if (speech.writer.results)
        say_line(&speech, text_of(words));
    const char *error = speech.writer.results ? speech.error : made.error;
    if (error)
        complain(run, number, error);
    return error ? NULL : all_said(&speech.writer, facts);
}

/* Prints the lines of a text, each after a mark. */
static void print_marked(const char *text, const char *mark)
{
    for (size_t length; *text; text += length + (text[length] == '\n')) {
        length = strcspn(text, "\n");
        printf("%s%.*s\n", mark, (int)length, text);
    }
}

static void judge(struct run *run, size_t number, const char *words, const char *expected,
                  const char *said)
{
    if (strcmp(expected, said) == 0) {
        run->passed++;
        return;
    }
    complain(run, number, words);
    print_marked(expected, "  expected ");
    print_marked(said, "  actual   ");
}

/* Writes a case with the actual sentences. */
static void update(struct run *run, const char *words, bool on_one_line, const char *said)
{
    on_one_line = on_one_line && !strchr(said, '\n')[1];
    fprintf(run->updated, "%s%s%s", words, on_one_line ? " " : "\n", said);
}

/* Reads the expected lines of the current case. */
static const char *read_expected(struct run *run, struct arena *arena, const char *behind,
                                 bool *facts)
{
    struct text_buffer expected = {0};
    text_buffer_add(arena, &expected, "%s%s", behind ? behind : "", behind ? "\n" : "");
    for (read_line(run); !run->ended; read_line(run)) {
        *facts = *facts || begins_with(run->line, "facts");
        if (!begins_with(run->line, "=> ") && !begins_with(run->line, "   ") &&
            !begins_with(run->line, "facts"))
            break;
        text_buffer_add(arena, &expected, "%s\n", run->line);
    }
    return expected.characters;
}

/* Runs the case on the current line, and moves to the next line. */
static void run_case(struct run *run)
{
    struct arena arena;
    arena_init(&arena, NULL, NULL);
    size_t number = run->number;
    char *words = arena_copy(&arena, run->line, strlen(run->line));
    char *behind = strstr(words, " => ");
    bool facts = false;
    if (behind)
        *behind++ = '\0';
    const char *expected = read_expected(run, &arena, behind, &facts);
    const char *said = say_words(run, &arena, words, number, facts);
    if (run->updated)
        update(run, words, behind != NULL, said ? said : expected);
    else if (said)
        judge(run, number, words, expected, said);
    run->said = true;
    run->cases++;
    arena_free(&arena);
}

/* A blank line or the end of the file: ends the block. */
static void end_block(struct run *run)
{
    if (!run->said && !run->cases)
        run->common = run->setup_count;
    else if (!run->said && run->setup_count > run->common)
        complain(run, run->number, "nothing is to be said of this");
    run->setup_count = run->common;
    run->said = false;
}

static void add_setup_line(struct run *run)
{
    if (run->setup_count == MOST_SETUP_LINES) {
        complain(run, run->number, "too many lines");
        return;
    }
    struct setup_line *line = &run->setup[run->setup_count++];
    snprintf(line->text, sizeof line->text, "%s", run->line);
    line->number = run->number;
}

static void run_lines(struct run *run)
{
    run->number = run->setup_count = run->common = run->cases = 0;
    run->said = false;
    read_line(run);
    while (!run->ended) {
        if (is_saying(text_of(run->line))) {
            run_case(run);
            continue;
        }
        echo(run, run->line);
        if (!*run->line)
            end_block(run);
        else if (*run->line != '#')
            add_setup_line(run);
        read_line(run);
    }
    end_block(run);
    if (!run->cases)
        complain(run, run->number, "no case is in it");
}

static void run_file(struct run *run, const char *path, bool to_update)
{
    char *updated = NULL;
    size_t size = 0;
    run->path = path;
    run->file = fopen(path, "r");
    if (!run->file) {
        perror(path);
        exit(3);
    }
    run->updated = to_update ? open_memstream(&updated, &size) : NULL;
    run_lines(run);
    fclose(run->file);
    if (!run->updated)
        return;
    fclose(run->updated);
    run->file = fopen(path, "w");
    if (!run->file || fwrite(updated, 1, size, run->file) != size || fclose(run->file) != 0) {
        perror(path);
        exit(3);
    }
    free(updated);
}

int main(int count, char **arguments)
{
    static struct run run;
    bool to_update = count > 1 && strcmp(arguments[1], "--update") == 0;
    arena_init(&run.arena, NULL, NULL);
    for (int i = to_update ? 2 : 1; i < count; i++)
        run_file(&run, arguments[i], to_update);
    arena_free(&run.arena);
    printf("%zu passed, %zu failed\n", run.passed, run.failed);
    return run.failed > 0;
}
