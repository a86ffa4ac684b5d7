/* Reads the manifest's corrections: returns that others have replaced, and agencies with several
 * names. */
#include "round_files.h"

#include "base/text_map.h"

#include <string.h>

/* Far more than any real round needs. */
enum { MOST_SUPERSEDED = 10000, MOST_AGENCIES = 1000, MOST_ALIASES = 100 };

static const char *const superseded_keys[] = {"file", "case", "agency", "setting", NULL};

static void read_superseded(struct node node, const char *folder, struct superseded *superseded)
{
    if (!node_is_object(node, superseded_keys))
        return;
    bool all = !node_member(node, "case").value && !node_member(node, "agency").value &&
               !node_member(node, "setting").value;
    const char *file = node_string(node, "file");
    *superseded = (struct superseded){.place = {node.loader->name, 0, node.path},
                                      .path = round_path(node.loader->arena, folder, file),
                                      .case_id = text_of(all ? "" : node_string(node, "case")),
                                      .agency = text_of(all ? "" : node_string(node, "agency")),
                                      .setting = text_of(node_string_or(node, "setting", ""))};
}

static void read_superseded_list(struct node root, const char *folder, struct round *round)
{
    struct node list = node_array(root, "superseded", 0, MOST_SUPERSEDED, &round->superseded_count);
    struct superseded *superseded =
        arena_array(root.loader->arena, round->superseded_count, sizeof *superseded);
    for (size_t i = 0; i < round->superseded_count; i++)
        read_superseded(node_element(list, i), folder, &superseded[i]);
    round->superseded = superseded;
}

/* The aliases that are being read. */
struct aliases {
    struct text_map names; /* identity keys of aliases and agencies → the agency's number */
    struct agency_alias *list;
    size_t count;
    size_t capacity;
};

/* Notes that a name means an agency. Returns false, and adds an error at the node, if the name has
 * a meaning already. */
static bool name_agency(struct aliases *aliases, struct node node, const char *name, size_t agency)
{
    struct text_key key;
    size_t other;
    bool fits = text_identity_key(text_of(name), &key);
    bool taken = fits && text_map_find(&aliases->names, text_of_key(&key), &other);
    if (!fits)
        NODE_ERROR(node, "too long: at most %d bytes are allowed", LONGEST_NAME);
    else if (taken)
        NODE_ERROR(node, "%s stands here already, as an agency or an alias",
                   NODE_QUOTED(node, name));
    else
        text_map_add(&aliases->names, text_of_key(&key), agency);
    return fits && !taken;
}

static void read_aliases_of(struct aliases *aliases, struct node object, const char *name,
                            size_t number)
{
    size_t count;
    struct node list = node_array(object, name, 1, MOST_ALIASES, &count);
    name_agency(aliases, list, name, number);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(list, i);
        const char *alias = node_text(node);
        if (!*alias || !name_agency(aliases, node, alias, number))
            continue;
        *ARENA_NEXT(node.loader->arena, aliases->list, aliases->count, aliases->capacity) =
            (struct agency_alias){text_of(alias), text_of(name)};
    }
}

static void read_aliases(struct node root, struct round *round)
{
    struct aliases aliases = {.count = 0};
    size_t agencies;
    struct node object = node_names(root, "agency_aliases", &agencies);
    if (agencies > MOST_AGENCIES) {
        NODE_ERROR(object, "too many: at most %d are allowed", MOST_AGENCIES);
        return;
    }
    text_map_init(&aliases.names, root.loader->arena);
    for (size_t i = 0; i < agencies; i++) {
        const char *name = node_name(object, i);
        if (text_is_blank(text_of(name)))
            NODE_ERROR(object, "an agency needs a name that is not blank");
        else
            read_aliases_of(&aliases, object, name, i);
    }
    round->agency_aliases = aliases.list;
    round->agency_alias_count = aliases.count;
}

void corrections_read(struct node root, const char *folder, struct round *round)
{
    read_superseded_list(root, folder, round);
    read_aliases(root, round);
}
