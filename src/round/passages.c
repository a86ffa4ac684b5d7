/* Splits notes into passages: their Markdown (CommonMark) is parsed block by block. */
#include "base/entity.h"
#include "base/text_buffer.h"
#include "input/file.h"
#include "round_files.h"

#include <md4c.h>
#include <utf8proc.h>

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A byte that no valid text has. It stands before a "[" that must not define a link, and is not
 * shown. */
enum { NO_DEFINITION = 0xFF };

enum { OUT_OF_MEMORY = -1 };

/* The notes that are being parsed. */
struct parsing {
    struct arena *arena;
    struct redactor *redactor; /* or NULL */
    struct problems *problems;
    struct notes *notes;
    const char *name; /* the file's name in messages */
    struct text source;
    const char *seen; /* lines are counted up to here in `source` */
    size_t line;
    size_t first_line;       /* of the current passage; 0 before its first text */
    struct text_buffer text; /* of the current passage */
    size_t span_begin;       /* the beginning of a link's text */
    size_t quotes;           /* number of open quotations */
    size_t lists;            /* number of open lists */
    size_t list;             /* number of the current list */
    bool numbered;
    unsigned heading; /* level of the current heading; 0 outside */
    bool in_tag;      /* a tag has just reached the end of a line */
    bool in_mark;     /* that tag is a mark, which is not shown */
};

static struct text without_identifiers(struct parsing *parsing, struct text text)
{
    struct place place = {parsing->name, parsing->first_line, NULL};
    return redact_at(parsing->redactor, parsing->arena, text, parsing->problems, place, "the note",
                     &parsing->notes->removed);
}

/* Ends the current passage and adds it to the notes, unless it is blank. */
static void end_passage(void *context)
{
    struct parsing *parsing = context;
    struct text text = text_trim((struct text){parsing->text.characters, parsing->text.length});
    parsing->text.length = 0;
    if (!text.length)
        return;
    text = without_identifiers(parsing, text);
    parsing->first_line = 0;
    struct passages *passages = &parsing->notes->passages;
    enum passage_kind kind = parsing->heading  ? PASSAGE_HEADING
                             : parsing->quotes ? PASSAGE_QUOTE
                             : parsing->lists  ? PASSAGE_ITEM
                                               : PASSAGE_PARAGRAPH;
    *ARENA_NEXT(parsing->arena, passages->list, passages->count, passages->capacity) =
        (struct passage){kind, parsing->heading, parsing->list, parsing->numbered,
                         arena_copy(parsing->arena, text.data, text.length)};
}

/* Does work in a callback of md4c. If memory runs out, the result makes md4c end first, since it
 * has memory of its own to free. */
static int call_back(const struct parsing *parsing, void (*work)(void *context), void *context)
{
    return arena_try(parsing->arena, work, context) ? 0 : OUT_OF_MEMORY;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *context)
{
    struct parsing *parsing = context;
    if (call_back(parsing, end_passage, parsing) != 0)
        return OUT_OF_MEMORY;
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
    if (call_back(parsing, end_passage, parsing) != 0)
        return OUT_OF_MEMORY;
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

/* The length up to which a link's target is shown. Otherwise a few lines of notes could repeat a
 * long target any number of times. */
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

/* Adds text of the notes, without the marks that were put there. */
static void add_source(struct arena *arena, struct text_buffer *prose, struct text text)
{
    const char *at = text.data, *end = text.data + text.length, *mark;
    for (; (mark = memchr(at, NO_DEFINITION, (size_t)(end - at))); at = mark + 1)
        text_buffer_add(arena, prose, "%.*s", (int)(mark - at), at);
    text_buffer_add(arena, prose, "%.*s", (int)(end - at), at);
}

/* Adds the character of an entity, or the entity itself if it is not known. */
static void add_entity(struct arena *arena, struct text_buffer *prose, struct text entity)
{
    utf8proc_uint8_t bytes[4];
    size_t length;
    int32_t character = entity_at(entity, &length);
    if (character)
        entity = (struct text){(const char *)bytes, (size_t)utf8proc_encode_char(character, bytes)};
    text_buffer_add(arena, prose, "%.*s", TEXT_ARGUMENTS(entity));
}

/* The target of a link, its entities decoded. */
static struct text target_of(struct arena *arena, const MD_ATTRIBUTE *attribute)
{
    struct text_buffer target = {0};
    text_buffer_add(arena, &target, "%s", "");
    for (size_t i = 0; attribute->substr_offsets[i] < attribute->size; i++) {
        MD_OFFSET begin = attribute->substr_offsets[i], end = attribute->substr_offsets[i + 1];
        struct text part = {attribute->text + begin, end - begin};
        if (attribute->substr_types[i] == MD_TEXT_ENTITY)
            add_entity(arena, &target, part);
        else
            add_source(arena, &target, part);
    }
    return (struct text){target.characters, target.length};
}

/* Turns the bytes into valid text, in place: drops what is not part of a character. */
static struct text made_valid(char *bytes, size_t length)
{
    char *end = bytes;
    for (size_t at = 0; at < length; at++) {
        size_t valid = text_first_invalid((struct text){bytes + at, length - at});
        memmove(end, bytes + at, valid);
        end += valid;
        at += valid;
    }
    return (struct text){bytes, (size_t)(end - bytes)};
}

/* Decodes the percent encoding of a target, in any number of layers. */
static struct text without_percents(struct arena *arena, struct text target)
{
    char *bytes = arena_alloc(arena, target.length + 1), *end = bytes;
    for (size_t i = 0; i < target.length; i++) {
        *end++ = target.data[i];
        while (end - bytes >= 3 && end[-3] == '%' && isxdigit((unsigned char)end[-2]) &&
               isxdigit((unsigned char)end[-1])) {
            char digits[] = {end[-2], end[-1], '\0'};
            end -= 2;
            end[-1] = (char)strtol(digits, NULL, 16);
        }
    }
    return made_valid(bytes, (size_t)(end - bytes));
}

/* The target as it is shown. If it holds identifiers, they are removed and it stays decoded, since
 * the encoding could hide some. This comes before it is cut short, because a part of an identifier
 * might not be recognised. */
static struct text shown_target(struct parsing *parsing, struct arena *scratch, struct text target)
{
    struct text decoded = without_percents(scratch, target);
    struct text redacted = without_identifiers(parsing, decoded);
    return text_equal(redacted, decoded) ? target : redacted;
}

/* A text or the target of a link, as md4c gives it. */
struct piece {
    struct parsing *parsing;
    MD_TEXTTYPE type;
    struct text text;
    const MD_ATTRIBUTE *target;
};

/* Puts the target of a link in brackets after its text, unless they are the same. */
static void add_target(void *context)
{
    const struct piece *piece = context;
    struct parsing *parsing = piece->parsing;
    struct arena scratch;
    arena_init_like(&scratch, parsing->arena);
    struct text target = target_of(&scratch, piece->target);
    struct text text = {parsing->text.characters + parsing->span_begin,
                        parsing->text.length - parsing->span_begin};
    if (parsing->text.length && target.length && !text_equal(text, target)) {
        target = shown_target(parsing, &scratch, target);
        size_t length = shown_length(target);
        text_buffer_add(parsing->arena, &parsing->text, " (%.*s%s)", (int)length, target.data,
                        length < target.length ? "…" : "");
    }
    arena_free(&scratch);
}

static int leave_span(MD_SPANTYPE type, void *detail, void *context)
{
    struct piece piece = {.parsing = context};
    if (type == MD_SPAN_A)
        piece.target = &((const MD_SPAN_A_DETAIL *)detail)->href;
    if (type == MD_SPAN_IMG)
        piece.target = &((const MD_SPAN_IMG_DETAIL *)detail)->src;
    return piece.target ? call_back(piece.parsing, add_target, &piece) : 0;
}

/* Counts the lines up to a text of the notes. Texts outside the source are md4c's own. */
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

static void add_break(struct parsing *parsing, bool hard)
{
    text_buffer_add(parsing->arena, &parsing->text, "%s", hard && parsing->quotes ? "\n" : " ");
}

/* True if the tag is of this element: "<b>" or "</b>". */
static bool is_tag_of(struct text tag, const char *element)
{
    size_t begin = tag.length > 1 && tag.data[1] == '/' ? 2 : 1, end = begin;
    while (end < tag.length && isalnum((unsigned char)tag.data[end]))
        end++;
    return strlen(element) == end - begin &&
           strncasecmp(tag.data + begin, element, end - begin) == 0;
}

/* True for a comment, and for a tag of an element that only marks words. */
static bool is_mark(struct text tag)
{
    static const char *const elements[] = {
        "a",      "abbr",   "b",   "big", "br",   "cite", "code", "del",   "em",
        "font",   "i",      "ins", "kbd", "mark", "q",    "s",    "small", "span",
        "strike", "strong", "sub", "sup", "tt",   "u",    "wbr"};
    for (size_t i = 0; i < LENGTH(elements); i++)
        if (is_tag_of(tag, elements[i]))
            return true;
    return tag.length >= 4 && memcmp(tag.data, "<!--", 4) == 0;
}

/* Adds a tag, or one line of it, unless it is a mark. Other tags may be words that somebody put in
 * angle brackets. A line end comes by itself, and only if the tag continues after it. */
static void add_html(struct parsing *parsing, struct text html)
{
    bool begins = *html.data == '<' && !parsing->in_tag;
    if (begins)
        parsing->in_mark = is_mark(html);
    if (begins && is_tag_of(html, "br"))
        add_break(parsing, true);
    if (!parsing->in_mark)
        add_source(parsing->arena, &parsing->text, html);
    parsing->in_tag = *html.data == '\n';
}

static void add_piece(void *context)
{
    const struct piece *piece = context;
    struct parsing *parsing = piece->parsing;
    count_lines(parsing, piece->text.data);
    if (piece->type == MD_TEXT_ENTITY)
        add_entity(parsing->arena, &parsing->text, piece->text);
    else if (piece->type == MD_TEXT_BR || piece->type == MD_TEXT_SOFTBR)
        add_break(parsing, piece->type == MD_TEXT_BR);
    else if (piece->type == MD_TEXT_HTML)
        add_html(parsing, piece->text);
    else
        add_source(parsing->arena, &parsing->text, piece->text);
}

static int add_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context)
{
    struct piece piece = {.parsing = context, .type = type, .text = {text, size}};
    return call_back(piece.parsing, add_piece, &piece);
}

/* Puts a mark before each "[" that may begin a line, after any marks of quotations and lists. In
 * CommonMark, "[name]: text" at the beginning of a line defines the target of links and is not
 * printed. In notes it says who speaks. Inside a line, and before a link, the mark changes nothing.
 */
static struct text without_definitions(struct arena *arena, struct text notes)
{
    char *bytes = arena_alloc(arena, 2 * notes.length + 1), *end = bytes, before = '\n';
    for (size_t i = 0; i < notes.length; i++) {
        if (notes.data[i] == '[' && strchr(" \t>\n\r", before))
            *end++ = (char)NO_DEFINITION;
        *end++ = before = notes.data[i];
    }
    return (struct text){bytes, (size_t)(end - bytes)};
}

void notes_parse(struct arena *arena, struct text text, struct redactor *redactor,
                 struct problems *problems, struct notes *notes)
{
    static const MD_PARSER parser = {.flags = MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS,
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
        arena_out_of_memory(arena); /* parsing fails in no other way */
}
