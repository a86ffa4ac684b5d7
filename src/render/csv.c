#include "format/csv_field.h"

#include "render.h"

static void write_item(FILE *out, const struct results *results, const char *scope,
                       const struct group *group, size_t index, unsigned decimals)
{
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = measure_in(results, group, index);
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        size_t count = measure.options[i];
        fprintf(out, "%s,", scope);
        csv_text_write(out, group->name);
        fputc(',', out);
        csv_text_write(out, text_of(item->id));
        fputc(',', out);
        csv_text_write(out, text_of(option->value));
        fprintf(out, ",%s,%zu,%zu,%zu,%zu,%zu,%zu,%zu", role_name(option->role), count,
                group->returns, measure.answered, measure.appropriate, measure.no_answer,
                measure.unreadable, measure.not_asked);
        csv_percentage_write(out, count, measure.answered, decimals);
        csv_percentage_write(out, count,
                             role_is_appropriate(option->role) ? measure.appropriate : 0, decimals);
        fputc('\n', out);
    }
}

static void write_group(FILE *out, const struct results *results, const char *scope,
                        const struct group *group, unsigned decimals)
{
    for (size_t i = 0; i < results->template->item_count; i++)
        write_item(out, results, scope, group, i, decimals);
}

const char *render_csv(FILE *out, struct arena *arena, const struct report *report,
                       const struct render_options *options)
{
    const struct results *results = report->results;
    unsigned decimals = options->decimals;
    if (report->release)
        return render_publication_csv(out, arena, report, options);
    fputs("scope,name,item,option,role,count,returns,answered,appropriate,no_answer,unreadable,"
          "not_asked,percent_answered,percent_appropriate\n",
          out);
    write_group(out, results, "overall", &results->all, decimals);
    for (size_t i = 0; i < results->case_count; i++)
        write_group(out, results, "case", &results->cases[i], decimals);
    for (size_t i = 0; i < results->agency_count; i++)
        write_group(out, results, "agency", &results->agencies[i], decimals);
    return NULL;
}
