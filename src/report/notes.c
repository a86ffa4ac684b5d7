#include "notes.h"

#include <md4c.h>
#include <utf8proc.h>

#include <stdlib.h>
#include <string.h>

/* The notes while they are parsed. */
struct parsing {
    struct arena *arena;
    struct passages passages;
    struct prose text; /* of the passage in hand */
    size_t span_begin; /* where the text of a link begins */
    size_t quotes;     /* how many quotations, and lists, are open */
    size_t lists;
    size_t list; /* counts the lists */
    bool numbered;
    unsigned heading; /* level of the heading in hand; 0 outside headings */
};

/* Ends the passage in hand; nothing if it is blank. */
static void end_passage(struct parsing *parsing)
{
    struct text text = text_trim((struct text){parsing->text.characters, parsing->text.length});
    parsing->text.length = 0;
    if (!text.length)
        return;
    struct passages *passages = &parsing->passages;
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
static size_t shown_length(const MD_ATTRIBUTE *target)
{
    enum { LONGEST_TARGET = 200 };
    size_t length = target->size;
    if (length > LONGEST_TARGET)
        length = LONGEST_TARGET;
    while (length && length < target->size && ((unsigned char)target->text[length] & 0xC0) == 0x80)
        length--; /* whole characters only */
    return length;
}

/* Where a link leads is kept behind its text, unless it is its text. */
static int leave_span(MD_SPANTYPE type, void *detail, void *context)
{
    struct parsing *parsing = context;
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return 0;
    const MD_ATTRIBUTE *target = type == MD_SPAN_A ? &((const MD_SPAN_A_DETAIL *)detail)->href
                                                   : &((const MD_SPAN_IMG_DETAIL *)detail)->src;
    struct text text = {parsing->text.characters + parsing->span_begin,
                        parsing->text.length - parsing->span_begin};
    size_t length = shown_length(target);
    if (parsing->text.length && length &&
        !text_equal(text, (struct text){target->text, target->size}))
        prose_add(parsing->arena, &parsing->text, " (%.*s%s)", (int)length, target->text,
                  length < target->size ? "…" : "");
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

static int add_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context)
{
    struct parsing *parsing = context;
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

struct passages notes_passages(struct arena *arena, const struct notes *notes)
{
    static const MD_PARSER parser = {.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS,
                                     .enter_block = enter_block,
                                     .leave_block = leave_block,
                                     .enter_span = enter_span,
                                     .leave_span = leave_span,
                                     .text = add_text};
    struct parsing parsing = {.arena = arena};
    struct text text = without_definitions(arena, notes->text);
    if (md_parse(text.data, (MD_SIZE)text.length, &parser, &parsing) != 0)
        arena_out_of_memory(arena); /* the only way in which parsing fails */
    return parsing.passages;
}

static void write_list(struct writer *writer, const struct passages *passages, size_t first,
                       size_t end)
{
    const char **items = arena_array(writer->arena, end - first, sizeof *items);
    for (size_t i = first; i < end; i++)
        items[i - first] = passages->list[i].text;
    document_list(writer->document, items, end - first, passages->list[first].numbered);
}

static size_t end_of_list(const struct passages *passages, size_t first)
{
    size_t end = first;
    while (end < passages->count && passages->list[end].kind == PASSAGE_ITEM &&
           passages->list[end].list == passages->list[first].list)
        end++;
    return end;
}

/* The level of the notes' highest heading: whatever it is, it stands below the section's own. */
static unsigned highest_heading(const struct passages *passages)
{
    unsigned highest = 6;
    for (size_t i = 0; i < passages->count; i++)
        if (passages->list[i].kind == PASSAGE_HEADING && passages->list[i].level < highest)
            highest = passages->list[i].level;
    return highest;
}

void write_notes(struct writer *writer, const struct passages *passages, unsigned level)
{
    enum { DEEPEST = 6 };
    unsigned highest = highest_heading(passages);
    for (size_t i = 0; i < passages->count; i++) {
        const struct passage *passage = &passages->list[i];
        unsigned own = level + 1 + passage->level - highest;
        if (passage->kind == PASSAGE_HEADING) {
            write_heading(writer, own < DEEPEST ? own : DEEPEST, passage->text, passage->text);
        } else if (passage->kind == PASSAGE_QUOTE) {
            document_quote(writer->document, passage->text, NULL);
        } else if (passage->kind == PASSAGE_PARAGRAPH) {
            document_text(writer->document, BLOCK_PARAGRAPH, passage->text);
        } else {
            size_t end = end_of_list(passages, i);
            write_list(writer, passages, i, end);
            i = end - 1;
        }
    }
}
