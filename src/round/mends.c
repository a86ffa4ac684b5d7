/* Reads the manifest's mends: what it puts right of the returns and requests as they came. */
#include "round_files.h"

#include "base/text_map.h"

#include <string.h>

/* Far more than any real round needs. */
enum { MOST_MENDS = 10000, MOST_NAMES = 1000, MOST_ALIASES = 100 };

/* The mends that are being read. */
struct mends {
    const char *folder;
    struct mend *list;
    size_t count;
    size_t capacity;
    struct text_map names; /* of one kind: identity keys of aliases and names */
};

static struct mend *add_mend(struct mends *mends, struct node node, enum mend_kind kind)
{
    struct arena *arena = node.loader->arena;
    mends->list =
        arena_grow(arena, mends->list, mends->count, &mends->capacity, sizeof *mends->list);
    struct mend *mend = &mends->list[mends->count++];
    *mend = (struct mend){.kind = kind, .place = {node.loader->name, 0, node.path}};
    return mend;
}

/* Notes a name. Returns false, and adds an error at the node, if the name stands there already. */
static bool note_name(struct mends *mends, struct node node, const char *name, const char *what)
{
    struct text_key key;
    size_t other;
    bool fits = text_identity_key(text_of(name), &key);
    bool taken = fits && text_map_find(&mends->names, text_of_key(&key), &other);
    if (!fits)
        NODE_ERROR(node, "too long: at most %d bytes are allowed", LONGEST_NAME);
    else if (taken)
        NODE_ERROR(node, "%s stands here already, as %s or an alias", NODE_QUOTED(node, name),
                   what);
    else
        text_map_add(&mends->names, text_of_key(&key), 0);
    return fits && !taken;
}

static void read_aliases_of(struct mends *mends, struct node object, const char *name,
                            enum mend_kind kind, const char *what)
{
    size_t count;
    struct node list = node_array(object, name, 1, MOST_ALIASES, &count);
    note_name(mends, list, name, what);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(list, i);
        const char *alias = node_text(node);
        if (!*alias || !note_name(mends, node, alias, what))
            continue;
        struct mend *mend = add_mend(mends, node, kind);
        mend->from = text_of(alias);
        mend->to = text_of(name);
    }
}

/* Reads an object of names, each with a list of other names. `what` they name: "a case". */
static void read_aliases(struct mends *mends, struct node root, const char *key,
                         enum mend_kind kind, const char *what)
{
    size_t names;
    struct node object = node_names(root, key, &names);
    if (names > MOST_NAMES) {
        NODE_ERROR(object, "too many: at most %d are allowed", MOST_NAMES);
        return;
    }
    text_map_init(&mends->names, root.loader->arena);
    for (size_t i = 0; i < names; i++) {
        const char *name = node_name(object, i);
        if (text_is_blank(text_of(name)))
            NODE_ERROR(object, "%s needs a name that is not blank", what);
        else
            read_aliases_of(mends, object, name, kind, what);
    }
}

/* The lists of mends, and what their elements have. The report gives the reason for each. */
static const struct mend_list {
    const char *key;
    enum mend_kind kind;
    const char *keys[12];
} lists[] = {
    {"out_of_sample", MEND_OUT_OF_SAMPLE, {"case", "why", "by", "on", NULL}},
    {"superseded", MEND_SUPERSEDED, {"file", "case", "agency", "setting", "why", "by", "on", NULL}},
    {"withdrawn", MEND_WITHDRAWN, {"case", "agency", "setting", "why", "by", "on", NULL}},
    {"corrections",
     MEND_CORRECTION,
     {"file", "case", "agency", "setting", "item", "from", "to", "why", "by", "on", NULL}},
};

/* An answer, which may be blank. */
static struct text answer_at(struct node object, const char *key)
{
    struct node node = node_member(object, key);
    bool blank = cJSON_IsString(node.value) && text_is_blank(text_of(node.value->valuestring));
    return text_of(blank ? "" : node_text(node));
}

/* Refuses what "check --suggest" leaves to a person. */
static void check_filled_in(struct node object)
{
    static const struct {
        const char *key, *expected;
    } parts[] = {{"to", "the answer that is meant, or \"\" for none"},
                 {"why", "the reason"},
                 {"by", "who decided it, better by their role than by name"},
                 {"on", "the day"}};
    for (size_t i = 0; i < LENGTH(parts); i++) {
        struct node node = node_member(object, parts[i].key);
        if (cJSON_IsString(node.value) && strcmp(node.value->valuestring, TO_BE_FILLED_IN) == 0)
            NODE_ERROR(node, "\"" TO_BE_FILLED_IN "\" stands here still: put here %s",
                       parts[i].expected);
    }
}

static void read_mend(struct mends *mends, struct node node, const struct mend_list *list)
{
    if (!node_is_object(node, list->keys))
        return;
    check_filled_in(node);
    struct mend *mend = add_mend(mends, node, list->kind);
    bool has_file = list->kind == MEND_SUPERSEDED || list->kind == MEND_CORRECTION;
    bool whole_file = list->kind == MEND_SUPERSEDED && !node_member(node, "case").value &&
                      !node_member(node, "agency").value && !node_member(node, "setting").value;
    if (has_file)
        mend->file = round_path(node.loader->arena, mends->folder, node_string(node, "file"));
    if (!whole_file)
        mend->case_id = text_of(node_string(node, "case"));
    if (!whole_file && list->kind != MEND_OUT_OF_SAMPLE)
        mend->agency = text_of(node_string(node, "agency"));
    mend->setting = text_of(node_string_or(node, "setting", ""));
    if (list->kind == MEND_CORRECTION) {
        mend->item = node_string(node, "item");
        mend->from = answer_at(node, "from");
        mend->to = answer_at(node, "to");
    }
    mend->why = text_of(list->kind == MEND_CORRECTION ? node_string(node, "why")
                                                      : node_string_or(node, "why", ""));
    mend->by = text_of(node_string_or(node, "by", ""));
    mend->on = text_of(node_string_or(node, "on", ""));
}

void mends_read(struct node root, const char *folder, struct round *round)
{
    struct mends mends = {.folder = folder};
    for (size_t i = 0; i < LENGTH(lists); i++) {
        size_t count;
        struct node list = node_array(root, lists[i].key, 0, MOST_MENDS, &count);
        for (size_t k = 0; k < count; k++)
            read_mend(&mends, node_element(list, k), &lists[i]);
    }
    read_aliases(&mends, root, "case_aliases", MEND_CASE_ALIAS, "a case");
    read_aliases(&mends, root, "agency_aliases", MEND_AGENCY_ALIAS, "an agency");
    round->mends = mends.list;
    round->mend_count = mends.count;
}
