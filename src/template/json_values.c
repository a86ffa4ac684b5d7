#include "json_values.h"

static unsigned whole_number_of(struct loader *loader, struct node node, unsigned least,
                                unsigned most, unsigned otherwise)
{
    double number = cJSON_IsNumber(node.value) ? node.value->valuedouble : -1;
    /* Check the range first: a number outside it may not fit an unsigned. */
    if (number >= least && number <= most && (double)(unsigned)number == number)
        return (unsigned)number;
    TEMPLATE_ERROR(loader, node.path, "%s: a whole number from %u to %u is expected here",
                   !node.value                  ? "missing"
                   : cJSON_IsNumber(node.value) ? "wrong value"
                                                : "wrong kind of value",
                   least, most);
    return otherwise;
}

unsigned node_whole_number(struct loader *loader, struct node object, const char *key,
                           unsigned least, unsigned most, unsigned otherwise)
{
    struct node node = node_member(loader, object, key);
    return node.value ? whole_number_of(loader, node, least, most, otherwise) : otherwise;
}

unsigned node_whole_number_needed(struct loader *loader, struct node object, const char *key,
                                  unsigned least, unsigned most)
{
    return whole_number_of(loader, node_member(loader, object, key), least, most, 0);
}

bool node_boolean(struct loader *loader, struct node object, const char *key)
{
    struct node node = node_member(loader, object, key);
    if (node.value && !cJSON_IsBool(node.value))
        TEMPLATE_ERROR(loader, node.path, "wrong kind of value: true or false is expected here");
    return cJSON_IsTrue(node.value);
}
