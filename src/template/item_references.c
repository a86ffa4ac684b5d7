/* Finds items that other parts of the template name by id. */
#include "load.h"

static size_t find_item(const struct template *template, struct text id)
{
    for (size_t i = 0; i < template->item_count; i++)
        if (text_equal(text_of(template->items[i].id), id))
            return i;
    return NOT_FOUND;
}

static const struct question *find_checklist(const struct template *template, struct text id)
{
    for (size_t i = 0; i < template->question_count; i++)
        if (template->questions[i].checklist && template->questions[i].item_count &&
            text_equal(text_of(template->questions[i].id), id))
            return &template->questions[i];
    return NULL;
}

static const char *nearest_id(struct arena *arena, const struct template *template, struct text id)
{
    const char **ids = arena_array(arena, template->item_count + 1, sizeof *ids);
    for (size_t i = 0; i < template->item_count; i++)
        ids[i] = template->items[i].id;
    return text_nearest(id, ids);
}

size_t item_reference(const struct template *template, struct node node, struct text id)
{
    size_t item = find_item(template, id);
    if (item != NOT_FOUND)
        return item;
    const char *quoted = PROBLEM_QUOTED(node.loader->problems, id);
    const struct question *checklist = find_checklist(template, id);
    const char *nearest = nearest_id(node.loader->arena, template, id);
    if (checklist)
        NODE_ERROR(node, "%s is a checklist: name one of its items, such as \"%s\"", quoted,
                   template->items[checklist->first_item].id);
    else if (nearest)
        NODE_ERROR(node, "%s is not the id of an item: did you mean \"%s\"?", quoted, nearest);
    else
        NODE_ERROR(node, "%s is not the id of an item", quoted);
    return NOT_FOUND;
}

static bool is_among(const size_t *items, size_t count, size_t item)
{
    for (size_t i = 0; i < count; i++)
        if (items[i] == item)
            return true;
    return false;
}

const size_t *item_references(const struct template *template, struct node object, const char *key,
                              size_t least, size_t *count)
{
    struct node list = node_array(object, key, least, MOST_ITEMS, count);
    size_t *items = arena_array(object.loader->arena, *count, sizeof *items);
    for (size_t i = 0; i < *count; i++) {
        struct node node = node_element(list, i);
        const char *id = node_text(node);
        items[i] = *id ? item_reference(template, node, text_of(id)) : NOT_FOUND;
        if (items[i] == NOT_FOUND || !is_among(items, i, items[i]))
            continue;
        NODE_ERROR(node, "%s stands in this list already", NODE_QUOTED(node, id));
        items[i] = NOT_FOUND;
    }
    return items;
}
