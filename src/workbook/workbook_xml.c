#include "workbook_xml.h"

#include "base/text_map.h"

#include <expat.h>
#include <string.h>

enum { PIECE = 64 * 1024, RECENT_NAMES = 64 };

/* expat keeps every name until parsing ends, so the number of names is bounded. Most tags of a part
 * share a few names; `recent` finds these quickly. */
struct xml_names {
    struct text_map all;
    const char *recent[RECENT_NAMES];
    size_t bytes;
};

struct xml_part {
    struct package *package;
    struct part part;
    const struct xml_reader *reader;
    void *context;
    XML_Parser parser;
    struct arena arena; /* owns the names */
    struct xml_names names;
    int kinds[DEEPEST_XML + 1]; /* of the open tags, after XML_OUTSIDE */
    size_t depth;
    enum part_state state;
};

static void stop(struct xml_part *xml, enum part_state state)
{
    xml->state = state;
    XML_StopParser(xml->parser, XML_FALSE);
}

#define XML_REFUSE(xml, ...) (PACKAGE_SAY((xml)->package, __VA_ARGS__), stop((xml), PART_REFUSED))

static bool has_room_for_name(struct xml_part *xml, const char *name)
{
    struct xml_names *names = &xml->names;
    size_t length = strlen(name), value;
    unsigned char first = (unsigned char)*name;
    const char **recent = &names->recent[(first + length * 31) % RECENT_NAMES];
    if (*recent && strcmp(*recent, name) == 0)
        return true;
    struct text key = {name, length};
    if (!text_map_find(&names->all, key, &value)) {
        names->bytes += length;
        if (names->all.count == MOST_XML_NAMES || names->bytes > MOST_NAME_BYTES)
            return false;
        text_map_add(&names->all, key, 0);
        *recent = arena_copy(&xml->arena, name, length);
    }
    return true;
}

static bool has_room_for_names(struct xml_part *xml, const char *name, const char **attributes)
{
    bool room = has_room_for_name(xml, name);
    for (; room && *attributes; attributes += 2)
        room = has_room_for_name(xml, *attributes);
    return room;
}

static const char *without_prefix(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon ? colon + 1 : name;
}

static int kind_of(const struct xml_part *xml, const char *name)
{
    int parent = xml->kinds[xml->depth];
    for (size_t i = 0; parent != XML_OTHER && i < xml->reader->rule_count; i++) {
        const struct xml_rule *rule = &xml->reader->rules[i];
        if (rule->parent == parent && strcmp(rule->name, without_prefix(name)) == 0)
            return rule->kind;
    }
    return XML_OTHER;
}

static void start_tag(void *context, const char *name, const char **attributes)
{
    struct xml_part *xml = context;
    if (xml->state != PART_WHOLE)
        return;
    int kind = kind_of(xml, name);
    if (xml->depth == 0 && kind == XML_OTHER) {
        XML_REFUSE(xml, "%s begins with %s, which no workbook has there", xml->part.name,
                   PROBLEM_QUOTED(xml->package->source->problems, text_of(name)));
    } else if (!has_room_for_names(xml, name, attributes)) {
        XML_REFUSE(xml, "%s has more than %d different names of tags and attributes",
                   xml->part.name, MOST_XML_NAMES);
    } else if (xml->depth == DEEPEST_XML) {
        XML_REFUSE(xml, "%s has more than %d tags inside one another", xml->part.name, DEEPEST_XML);
    } else {
        int parent = xml->kinds[xml->depth];
        xml->kinds[++xml->depth] = kind;
        if (kind != XML_OTHER ? !xml->reader->start(xml->context, kind, attributes)
                              : parent != XML_OTHER && xml->reader->other &&
                                    !xml->reader->other(xml->context, parent, without_prefix(name)))
            stop(xml, PART_STOPPED);
    }
}

static void end_tag(void *context, const char *name)
{
    struct xml_part *xml = context;
    (void)name;
    if (xml->state != PART_WHOLE)
        return;
    int kind = xml->kinds[xml->depth--];
    if (kind != XML_OTHER && xml->reader->end && !xml->reader->end(xml->context, kind))
        stop(xml, PART_STOPPED);
}

static void take_text(void *context, const char *bytes, int length)
{
    struct xml_part *xml = context;
    int kind = xml->kinds[xml->depth];
    if (xml->state == PART_WHOLE && kind != XML_OTHER && xml->reader->text &&
        !xml->reader->text(xml->context, kind, (struct text){bytes, (size_t)length}))
        stop(xml, PART_STOPPED);
}

static void refuse_declaration(void *context, const char *name, const char *system_id,
                               const char *public_id, int has_internal_subset)
{
    struct xml_part *xml = context;
    (void)name, (void)system_id, (void)public_id, (void)has_internal_subset;
    XML_REFUSE(xml, "%s has a document type declaration, which no workbook has", xml->part.name);
}

static void say_malformed(struct xml_part *xml)
{
    enum XML_Error error = XML_GetErrorCode(xml->parser);
    if (error == XML_ERROR_NO_MEMORY)
        arena_out_of_memory(xml->package->arena);
    PACKAGE_SAY(xml->package, "is damaged: %s is not well-formed XML (%s, line %lu)",
                xml->part.name, XML_ErrorString(error), XML_GetCurrentLineNumber(xml->parser));
    xml->state = PART_REFUSED;
}

/* True if an unfinished tag or comment is too long: expat holds it in memory until its end. */
static bool waits_too_long(const struct xml_part *xml)
{
    XML_Index begin = XML_GetCurrentByteIndex(xml->parser);
    size_t done = begin < 0 ? 0 : (size_t)begin;
    return xml->part.unpacked > done + LONGEST_TAG;
}

/* Unpacks and parses the next piece. Returns false at the end of the part, and if parsing has
 * stopped. */
static bool read_piece(struct xml_part *xml)
{
    size_t length;
    char *buffer = XML_GetBuffer(xml->parser, PIECE);
    if (!buffer)
        arena_out_of_memory(xml->package->arena);
    if (!part_read(&xml->part, buffer, PIECE, &length)) {
        xml->state = PART_REFUSED;
        return false;
    }
    bool good = XML_ParseBuffer(xml->parser, (int)length, length == 0) == XML_STATUS_OK;
    if (!good && xml->state == PART_WHOLE) {
        say_malformed(xml);
    } else if (good && waits_too_long(xml)) {
        PACKAGE_SAY(xml->package, "%s has a tag or a comment of more than %d MiB", xml->part.name,
                    LONGEST_TAG / 1024 / 1024);
        xml->state = PART_REFUSED;
    }
    return xml->state == PART_WHOLE && length > 0;
}

static void free_parser(void *parser)
{
    XML_ParserFree(parser);
}

static void parse(struct xml_part *xml)
{
    xml->parser = XML_ParserCreate(NULL);
    if (!xml->parser)
        arena_out_of_memory(xml->package->arena);
    XML_SetUserData(xml->parser, xml);
    XML_SetElementHandler(xml->parser, start_tag, end_tag);
    XML_SetCharacterDataHandler(xml->parser, take_text);
    XML_SetStartDoctypeDeclHandler(xml->parser, refuse_declaration);
    arena_own(&xml->arena, xml->parser, free_parser);
    while (read_piece(xml))
        ;
}

enum part_state xml_read(struct package *package, const char *name, const struct xml_reader *reader,
                         void *context)
{
    struct xml_part xml = {.package = package,
                           .reader = reader,
                           .context = context,
                           .kinds = {XML_OUTSIDE},
                           .state = PART_WHOLE};
    if (!part_open(package, name, &xml.part))
        return PART_REFUSED;
    arena_init_like(&xml.arena, package->arena);
    text_map_init(&xml.names.all, &xml.arena);
    parse(&xml);
    arena_free(&xml.arena);
    part_close(&xml.part);
    return xml.state;
}

const char *xml_attribute(const char **attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (strcmp(*attributes, name) == 0)
            return attributes[1];
    return NULL;
}

const char *xml_relationship_id(const char **attributes)
{
    for (; *attributes; attributes += 2) {
        const char *colon = strchr(*attributes, ':');
        if (colon && strcmp(colon, ":id") == 0)
            return attributes[1];
    }
    return NULL;
}

bool xml_is_true(const char *value)
{
    return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
}
