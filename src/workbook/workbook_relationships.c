#include "workbook_relationships.h"

#include "workbook_xml.h"

#include <string.h>

enum { LONGEST_RELATIONSHIPS = 4 * 1024 * 1024 }; /* bytes, per part */

enum kind { RELATIONSHIPS = XML_FIRST, RELATIONSHIP };

static const struct xml_rule rules[] = {
    {XML_OUTSIDE, RELATIONSHIPS, "Relationships"},
    {RELATIONSHIPS, RELATIONSHIP, "Relationship"},
};

struct relationships_reading {
    struct package *package;
    struct relationships *relationships;
    const char *folder; /* targets are relative to it */
    size_t bytes;       /* of all so far, the folder included each time */
};

/* The length of a part's folder, including its slash. */
static size_t folder_length(const char *part)
{
    const char *slash = strrchr(part, '/');
    return slash ? (size_t)(slash - part) + 1 : 0;
}

/* Cuts the last name, and the slash before it, off a path. Returns false if the path is empty. */
static bool go_up(const char *path, size_t *length)
{
    if (*length == 0)
        return false;
    while (*length > 0 && path[*length - 1] != '/')
        (*length)--;
    if (*length > 0)
        (*length)--;
    return true;
}

/* The name of the part that a target refers to, with / where it has \; NULL if it leads out of the
 * package. */
static const char *resolve(struct arena *arena, const char *folder, const char *target)
{
    bool from_top = *target == '/' || *target == '\\';
    char *slashes = arena_format(arena, "%s%s", from_top ? "" : folder, target);
    for (char *at = slashes; (at = strchr(at, '\\'));)
        *at = '/';
    const char *joined = slashes;
    char *path = arena_alloc(arena, strlen(joined) + 1);
    size_t length = 0;
    while (*joined) {
        size_t name = strcspn(joined, "/");
        bool up = name == 2 && memcmp(joined, "..", 2) == 0;
        bool here = name == 0 || (name == 1 && *joined == '.');
        if (up && !go_up(path, &length))
            return NULL;
        if (!up && !here) {
            if (length)
                path[length++] = '/';
            memcpy(path + length, joined, name);
            length += name;
        }
        joined += name + (joined[name] == '/');
    }
    path[length] = '\0';
    return path;
}

static const char *last_word(struct arena *arena, const char *type)
{
    const char *slash = strrchr(type, '/');
    const char *word = slash ? slash + 1 : type;
    return arena_copy(arena, word, strlen(word));
}

static bool take_relationship(void *context, int kind, const char **attributes)
{
    struct relationships_reading *reading = context;
    struct arena *arena = reading->package->arena;
    struct relationships *all = reading->relationships;
    const char *id = xml_attribute(attributes, "Id"), *type = xml_attribute(attributes, "Type");
    const char *target = xml_attribute(attributes, "Target");
    const char *mode = xml_attribute(attributes, "TargetMode");
    if (kind != RELATIONSHIP || !id || !type || !target)
        return true;
    if (all->count == MOST_PARTS)
        return PACKAGE_ERROR(reading->package, "has more than %d relationships", MOST_PARTS);
    reading->bytes += strlen(id) + strlen(type) + strlen(reading->folder) + strlen(target);
    if (reading->bytes > LONGEST_RELATIONSHIPS)
        return PACKAGE_ERROR(reading->package, "has relationships of more than %d MiB",
                             LONGEST_RELATIONSHIPS / 1024 / 1024);
    bool external = mode && strcmp(mode, "External") == 0;
    *ARENA_NEXT(arena, all->list, all->count, all->capacity) =
        (struct relationship){arena_copy(arena, id, strlen(id)), last_word(arena, type),
                              external ? NULL : resolve(arena, reading->folder, target)};
    return true;
}

bool relationships_read(struct package *package, const char *part,
                        struct relationships *relationships)
{
    static const struct xml_reader reader = {
        .rules = rules, .rule_count = LENGTH(rules), .start = take_relationship};
    size_t length = folder_length(part);
    struct relationships_reading reading = {.package = package,
                                            .relationships = relationships,
                                            .folder = arena_copy(package->arena, part, length)};
    const char *name =
        arena_format(package->arena, "%s_rels/%s.rels", reading.folder, part + length);
    *relationships = (struct relationships){0};
    return !package_has(package, name) || xml_read(package, name, &reader, &reading) == PART_WHOLE;
}

const struct relationship *relationship_find(const struct relationships *relationships,
                                             const char *id, const char *type)
{
    for (size_t i = 0; i < relationships->count; i++) {
        const struct relationship *one = &relationships->list[i];
        if (strcmp(id ? one->id : one->type, id ? id : type) == 0)
            return one;
    }
    return NULL;
}
