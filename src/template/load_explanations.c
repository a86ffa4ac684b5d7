/* Loads "explained_by": items whose negative answers may explain those of another item. */
#include "load.h"

void load_explanations(struct template_draft *draft)
{
    static const char key[] = "explained_by";
    for (size_t i = 0; i < draft->template->item_count; i++) {
        struct item *item = &draft->items[i];
        struct node node = draft->item_nodes[i], list = node_member(node, key);
        item->explained_by =
            item_references(draft->template, node, key, 0, &item->explained_by_count);
        for (size_t j = 0; j < item->explained_by_count; j++)
            if (item->explained_by[j] == i)
                NODE_ERROR(node_element(list, j), "an item cannot be explained by itself");
    }
}
