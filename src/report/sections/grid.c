/* Writes tables of positive answers where appropriate, by case and by agency. */
#include "report/language/share.h"
#include "tables.h"
#include "template/roles.h"

/* "14 of 21 (66.7%)"; on a small base "3 of 4"; a dash if the base is 0. */
static const char *cell(struct writer *writer, const struct group *group, size_t item)
{
    struct measure measure = measure_in(writer->results, group, item);
    const char *percent = percentage_text(writer, measure.positive, measure.appropriate);
    if (!has_percentage(measure.positive, measure.appropriate))
        return percent;
    return arena_format(writer->arena, "%zu of %zu (%s)", measure.positive, measure.appropriate,
                        percent);
}

static void add_item(struct writer *writer, struct table_maker *maker, size_t index,
                     const struct group *groups, size_t count)
{
    const struct item *item = &writer->results->template->items[index];
    const char **cells = table_add_row(maker, (struct bar){0});
    *cells++ = arena_format(writer->arena, "%s %s", item->number, item->short_label);
    *cells++ = cell(writer, &writer->results->all, index);
    for (size_t i = 0; i < count; i++)
        *cells++ = cell(writer, &groups[i], index);
}

static void add_returns(struct writer *writer, struct table_maker *maker,
                        const struct group *groups, size_t count)
{
    const char **cells = table_add_row(maker, (struct bar){0});
    *cells++ = "Returns";
    *cells++ = number_text(writer, writer->results->all.returns);
    for (size_t i = 0; i < count; i++)
        *cells++ = number_text(writer, groups[i].returns);
}

static void write_part(struct writer *writer, const struct group *groups, size_t count,
                       const char *caption)
{
    const struct template *template = writer->results->template;
    struct table_maker maker = table_begin(writer, caption);
    table_add_column(&maker, "Item", false);
    table_add_column(&maker, "All", true);
    for (size_t i = 0; i < count; i++)
        table_add_column(&maker, groups[i].name.data, true);
    add_returns(writer, &maker, groups, count);
    for (size_t i = 0; i < template->item_count; i++)
        if (options_of_role(question_of_item(template, i), ROLE_POSITIVE))
            add_item(writer, &maker, i, groups, count);
    table_end(writer, &maker);
}

/* Splits the groups into parts of about the same size: 25 cases become 7, 6, 6 and 6. */
void write_grid(struct writer *writer, const struct group *groups, size_t count, const char *what,
                size_t most)
{
    size_t parts = (count + most - 1) / most, first = 0;
    for (size_t part = 0; part < parts; part++) {
        size_t size = count / parts + (part < count % parts);
        const char *caption =
            arena_format(writer->arena, "Positive answers where appropriate, by %s: %s%s%s", what,
                         groups[first].name.data, size > 1 ? " to " : "",
                         size > 1 ? groups[first + size - 1].name.data : "");
        write_part(writer, groups + first, size, caption);
        first += size;
    }
}
