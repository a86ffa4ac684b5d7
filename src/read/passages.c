/* Notes taken apart: Markdown (CommonMark), block by block. */
#include "../base/file.h"
#include "../base/prose_text.h"
#include "round_files.h"

#include <md4c.h>
#include <utf8proc.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The notes while they are parsed. */
struct parsing {
    struct arena *arena;
    struct redactor *redactor; /* or NULL */
    struct problems *problems;
    struct notes *notes;
    const char *name; /* of the file, as messages call it */
    struct text source;
    const char *seen; /* of the source, up to which lines are counted */
    size_t line;
    size_t first_line; /* of the passage in hand; 0 before its first text */
    struct prose text; /* of the passage in hand */
    size_t span_begin; /* where the text of a link begins */
    size_t quotes;     /* how many quotations, and lists, are open */
    size_t lists;
    size_t list; /* counts the lists */
    bool numbered;
    unsigned heading; /* level of the heading in hand; 0 outside headings */
};

static struct text without_identifiers(struct parsing *parsing, struct text text)
{
    struct place place = {parsing->name, parsing->first_line, NULL};
    return redact_at(parsing->redactor, parsing->arena, text, parsing->problems, place, "the note",
                     &parsing->notes->removed);
}

/* Ends the passage in hand; nothing if it is blank. */
static void end_passage(struct parsing *parsing)
{
    struct text text = text_trim((struct text){parsing->text.characters, parsing->text.length});
    parsing->text.length = 0;
    if (!text.length)
        return;
    text = without_identifiers(parsing, text);
    parsing->first_line = 0;
    struct passages *passages = &parsing->notes->passages;
    passages->list = arena_grow(parsing->arena, passages->list, passages->count,
                                &passages->capacity, sizeof *passages->list);
    enum passage_kind kind = parsing->heading  ? PASSAGE_HEADING
                             : parsing->quotes ? PASSAGE_QUOTE
                             : parsing->lists  ? PASSAGE_ITEM
                                               : PASSAGE_PARAGRAPH;
    passages->list[passages->count++] =
        (struct passage){kind, parsing->heading, parsing->list, parsing->numbered,
                         arena_copy(parsing->arena, text.data, text.length)};
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *context)
{
    struct parsing *parsing = context;
    end_passage(parsing);
    if (type == MD_BLOCK_H)
        parsing->heading = ((const MD_BLOCK_H_DETAIL *)detail)->level;
    parsing->quotes += type == MD_BLOCK_QUOTE;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        parsing->numbered = type == MD_BLOCK_OL;
        parsing->list += parsing->lists++ == 0;
    }
    return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *context)
{
    struct parsing *parsing = context;
    (void)detail;
    end_passage(parsing);
    parsing->heading = 0;
    parsing->quotes -= type == MD_BLOCK_QUOTE;
    parsing->lists -= type == MD_BLOCK_UL || type == MD_BLOCK_OL;
    return 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *context)
{
    struct parsing *parsing = context;
    (void)type;
    (void)detail;
    parsing->span_begin = parsing->text.length;
    return 0;
}

/* The length of a target as it is shown: a few lines of notes could otherwise name one that is long
 * as often as they like. */
static size_t shown_length(struct text target)
{
    enum { LONGEST_TARGET = 200 };
    size_t length = target.length;
    if (length > LONGEST_TARGET)
        length = LONGEST_TARGET;
    while (length && length < target.length && ((unsigned char)target.data[length] & 0xC0) == 0x80)
        length--; /* whole characters only */
    return length;
}

/* Where a link leads is kept behind its text, unless it is its text. Identifiers are taken out
 * before it is cut short: a part of one might not be known again. */
static int leave_span(MD_SPANTYPE type, void *detail, void *context)
{
    struct parsing *parsing = context;
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return 0;
    const MD_ATTRIBUTE *attribute = type == MD_SPAN_A ? &((const MD_SPAN_A_DETAIL *)detail)->href
                                                      : &((const MD_SPAN_IMG_DETAIL *)detail)->src;
    struct text target = {attribute->text, attribute->size};
    struct text text = {parsing->text.characters + parsing->span_begin,
                        parsing->text.length - parsing->span_begin};
    if (!parsing->text.length || !target.length || text_equal(text, target))
        return 0;
    target = without_identifiers(parsing, target);
    size_t length = shown_length(target);
    prose_add(parsing->arena, &parsing->text, " (%.*s%s)", (int)length, target.data,
              length < target.length ? "…" : "");
    return 0;
}

/* The character that an entity stands for; the entity itself if it is not one of these. */
static void add_entity(struct parsing *parsing, const char *text, size_t length)
{
    static const char *const entities[][2] = {{"&amp;", "&"},   {"&lt;", "<"},   {"&gt;", ">"},
                                              {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", " "}};
    struct text entity = {text, length};
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (text_equal(entity, text_of(entities[i][0]))) {
            prose_add(parsing->arena, &parsing->text, "%s", entities[i][1]);
            return;
        }
    utf8proc_uint8_t bytes[4];
    long code = text[1] != '#'                     ? 0
                : text[2] == 'x' || text[2] == 'X' ? strtol(text + 3, NULL, 16)
                                                   : strtol(text + 2, NULL, 10);
    utf8proc_ssize_t size = code > 0 && utf8proc_codepoint_valid((utf8proc_int32_t)code)
                                ? utf8proc_encode_char((utf8proc_int32_t)code, bytes)
                                : 0;
    if (size > 0)
        prose_add(parsing->arena, &parsing->text, "%.*s", (int)size, (const char *)bytes);
    else
        prose_add(parsing->arena, &parsing->text, "%.*s", (int)length, text);
}

/* Counts the lines up to a text of the notes; others are md4c's own. */
static void count_lines(struct parsing *parsing, const char *text)
{
    uintptr_t begin = (uintptr_t)parsing->seen, at = (uintptr_t)text;
    uintptr_t end = (uintptr_t)(parsing->source.data + parsing->source.length);
    if (at < begin || at > end)
        return;
    for (; parsing->seen < text; parsing->seen++)
        parsing->line += *parsing->seen == '\n';
    if (!parsing->first_line)
        parsing->first_line = parsing->line;
}

static int add_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context)
{
    struct parsing *parsing = context;
    count_lines(parsing, text);
    if (type == MD_TEXT_ENTITY)
        add_entity(parsing, text, size);
    else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        prose_add(parsing->arena, &parsing->text, "%s",
                  type == MD_TEXT_BR && parsing->quotes ? "\n" : " ");
    else
        prose_add(parsing->arena, &parsing->text, "%.*s", (int)size, text);
    return 0;
}

/* True if a line, from its "[" on, defines where a link leads. */
static bool is_definition(const char *at, const char *end)
{
    for (; at < end && *at != '\n'; at++)
        if (*at == ']')
            return at + 1 < end && at[1] == ':';
    return false;
}

/* The notes with a backslash before each "[name]:" that begins a line. CommonMark takes it for the
 * target of a link and does not print it; in notes it is who speaks. */
static struct text without_definitions(struct arena *arena, struct text notes)
{
    struct prose text = {0};
    const char *end = notes.data + notes.length;
    prose_add(arena, &text, "%s", "");
    for (const char *line = notes.data; line < end;) {
        const char *next = memchr(line, '\n', (size_t)(end - line));
        next = next ? next + 1 : end;
        const char *at = line; /* behind the marks of quotations and lists */
        while (at < next && strchr(" >-*+.)0123456789", *at))
            at++;
        bool defines = at < next && *at == '[' && is_definition(at, next);
        prose_add(arena, &text, "%.*s%s%.*s", (int)(at - line), line, defines ? "\\" : "",
                  (int)(next - at), at);
        line = next;
    }
    return (struct text){text.characters, text.length};
}

void notes_parse(struct arena *arena, struct text text, struct redactor *redactor,
                 struct problems *problems, struct notes *notes)
{
    static const MD_PARSER parser = {.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS,
                                     .enter_block = enter_block,
                                     .leave_block = leave_block,
                                     .enter_span = enter_span,
                                     .leave_span = leave_span,
                                     .text = add_text};
    struct parsing parsing = {.arena = arena,
                              .redactor = redactor,
                              .problems = problems,
                              .notes = notes,
                              .name = file_name(arena, notes->path),
                              .source = without_definitions(arena, text),
                              .line = 1};
    parsing.seen = parsing.source.data;
    if (md_parse(parsing.source.data, (MD_SIZE)parsing.source.length, &parser, &parsing) != 0)
        arena_out_of_memory(arena); /* the only way in which parsing fails */
}
