/* Reads the manifest's corrections: returns that others have replaced, and agencies with several
 * names. */
#include "round_files.h"

#include "base/text_map.h"

#include <string.h>

/* Far more than any real round needs. */
enum { MOST_SUPERSEDED = 10000, MOST_AGENCIES = 1000, MOST_ALIASES = 100 };

static const char *const superseded_keys[] = {"file", "case", "agency", "setting", NULL};

static void read_superseded(struct loader *loader, struct node node, const char *folder,
                            struct superseded *superseded)
{
    if (!node_is_object(loader, node, superseded_keys))
        return;
    bool all = !node_member(loader, node, "case").value &&
               !node_member(loader, node, "agency").value &&
               !node_member(loader, node, "setting").value;
    const char *file = node_string(loader, node, "file");
    *superseded =
        (struct superseded){.place = {loader->name, 0, node.path},
                            .path = round_path(loader->arena, folder, file),
                            .case_id = text_of(all ? "" : node_string(loader, node, "case")),
                            .agency = text_of(all ? "" : node_string(loader, node, "agency")),
                            .setting = text_of(node_string_or(loader, node, "setting", ""))};
}

static void read_superseded_list(struct loader *loader, struct node root, const char *folder,
                                 struct round *round)
{
    size_t count;
    struct node list = node_array(loader, root, "superseded", 0, MOST_SUPERSEDED, &count);
    struct superseded *superseded = arena_array(loader->arena, count, sizeof *superseded);
    for (size_t i = 0; i < count; i++)
        read_superseded(loader, node_element(loader, list, i), folder, &superseded[i]);
    round->superseded = superseded;
    round->superseded_count = count;
}

/* The aliases that are being read. */
struct aliases {
    struct loader *loader;
    struct text_map names; /* identity keys of aliases and agencies → the agency's number */
    struct agency_alias *list;
    size_t count;
    size_t capacity;
};

/* Notes that a name means an agency. Returns false, and adds an error, if the name has a meaning
 * already. */
static bool name_agency(struct aliases *aliases, const char *path, const char *name, size_t agency)
{
    struct text_key key;
    size_t other;
    if (!text_identity_key(text_of(name), &key)) {
        JSON_ERROR(aliases->loader, path, "too long: at most %d bytes are allowed", LONGEST_NAME);
        return false;
    }
    if (!text_map_find(&aliases->names, text_of_key(&key), &other)) {
        text_map_add(&aliases->names, text_of_key(&key), agency);
        return true;
    }
    JSON_ERROR(aliases->loader, path, "%s stands here already, as an agency or an alias",
               PROBLEM_QUOTED(aliases->loader->problems, text_of(name)));
    return false;
}

static void read_aliases_of(struct aliases *aliases, struct node object, const char *agency,
                            size_t number)
{
    struct loader *loader = aliases->loader;
    size_t count;
    struct node list = node_array(loader, object, agency, 1, MOST_ALIASES, &count);
    const char *name = arena_copy(loader->arena, agency, strlen(agency));
    name_agency(aliases, list.path, name, number);
    for (size_t i = 0; i < count; i++) {
        const char *alias = node_string_element(loader, list, i);
        if (!*alias || !name_agency(aliases, path_element(loader, list.path, i), alias, number))
            continue;
        aliases->list = arena_grow(loader->arena, aliases->list, aliases->count, &aliases->capacity,
                                   sizeof *aliases->list);
        aliases->list[aliases->count++] = (struct agency_alias){text_of(alias), text_of(name)};
    }
}

static void read_aliases(struct loader *loader, struct node root, struct round *round)
{
    struct node object = node_member(loader, root, "agency_aliases");
    struct aliases aliases = {.loader = loader};
    size_t number = 0;
    object.has_names = true;
    if (!object.value || !node_is_object(loader, object, NULL))
        return;
    if (cJSON_GetArraySize(object.value) > MOST_AGENCIES) {
        JSON_ERROR(loader, object.path, "too many: at most %d are allowed", MOST_AGENCIES);
        return;
    }
    text_map_init(&aliases.names, loader->arena);
    for (const cJSON *member = object.value->child; member; member = member->next) {
        if (text_is_blank(text_of(member->string)))
            JSON_ERROR(loader, object.path, "an agency needs a name that is not blank");
        else
            read_aliases_of(&aliases, object, member->string, number++);
    }
    round->agency_aliases = aliases.list;
    round->agency_alias_count = aliases.count;
}

void corrections_read(struct loader *loader, struct node root, const char *folder,
                      struct round *round)
{
    read_superseded_list(loader, root, folder, round);
    read_aliases(loader, root, round);
}
