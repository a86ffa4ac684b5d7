/* The templates that are compiled in. */
#include "template.h"

#include <string.h>

static const unsigned char cin_plans_2014[] = {
#include "cin-plans-2014.inc"
};

static const unsigned char neglect_graded[] = {
#include "neglect-graded.inc"
};

static const unsigned char repeat_child_protection_plans[] = {
#include "repeat-child-protection-plans.inc"
};

/* The default first. */
static const struct shipped_template shipped[] = {
    {"cin-plans-2014", {(const char *)cin_plans_2014, sizeof cin_plans_2014}},
    {"neglect-graded", {(const char *)neglect_graded, sizeof neglect_graded}},
    {"repeat-child-protection-plans",
     {(const char *)repeat_child_protection_plans, sizeof repeat_child_protection_plans}}};

const struct shipped_template *template_shipped(size_t index)
{
    return index < LENGTH(shipped) ? &shipped[index] : NULL;
}

const struct shipped_template *template_shipped_by_name(const char *name)
{
    for (size_t i = 0; i < LENGTH(shipped); i++)
        if (strcmp(shipped[i].name, name) == 0)
            return &shipped[i];
    return NULL;
}
