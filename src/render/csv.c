#include "format/csv_field.h"

#include "figures.h"
#include "render.h"

struct rows {
    FILE *out;
    const struct results *results;
    unsigned decimals;
};

static void write_item(const struct rows *rows, const char *scope, const struct group *group,
                       size_t index)
{
    const struct results *results = rows->results;
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    const struct measure measure = measure_in(results, group, index);
    FILE *out = rows->out;
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        size_t count = measure.options[i];
        bool appropriate = role_is_appropriate(option->role);
        if (!is_public(results)) {
            fprintf(out, "%s,", scope);
            csv_text_write(out, group->name);
            fputc(',', out);
        }
        csv_text_write(out, text_of(item->id));
        fputc(',', out);
        csv_text_write(out, text_of(option->value));
        fprintf(out, ",%s", role_name(option->role));
        csv_count_write(out, count);
        csv_count_write(out, group->returns);
        for (size_t j = 0; j < FIGURE_COUNT; j++)
            if (figure_is_shown(results, j))
                csv_count_write(out, figure_of(&measure, j));
        csv_percentage_write(out, count, measure.answered, rows->decimals);
        csv_percentage_write(out, count, appropriate ? measure.appropriate : 0, rows->decimals);
        fputc('\n', out);
    }
}

static void write_group(const struct rows *rows, const char *scope, const struct group *group)
{
    for (size_t i = 0; i < rows->results->template->item_count; i++)
        write_item(rows, scope, group, i);
}

static void write_head(const struct rows *rows)
{
    fputs(is_public(rows->results) ? "" : "scope,name,", rows->out);
    fputs("item,option,role,count,returns", rows->out);
    for (size_t i = 0; i < FIGURE_COUNT; i++)
        if (figure_is_shown(rows->results, i))
            fprintf(rows->out, ",%s", figure_keys[i].key);
    fputs(",percent_answered,percent_appropriate\n", rows->out);
}

const char *render_csv(FILE *out, struct arena *arena, const struct report *report,
                       const struct render_options *options)
{
    const struct results *results = report->results;
    const struct rows rows = {out, results, options->decimals};
    (void)arena;
    write_head(&rows);
    write_group(&rows, "overall", &results->all);
    for (size_t i = 0; i < results->case_count; i++)
        write_group(&rows, "case", &results->cases[i]);
    for (size_t i = 0; i < results->agency_count; i++)
        write_group(&rows, "agency", &results->agencies[i]);
    return NULL;
}
