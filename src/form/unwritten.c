#include <cinaudit/form.h>
void form_html(FILE *out, struct arena *arena, const struct form *form)
{
    (void)out;
    (void)arena;
    (void)form;
}
