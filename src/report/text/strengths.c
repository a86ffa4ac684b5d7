#include "answer.h"
#include "finding_rules.h"

#include <stdlib.h>

/* " (4 gave no answer, 9 were not asked)". Blank and unreadable answers are counted together. */
static void say_not_counted(struct writer *writer, size_t item, const struct measure *measure)
{
    size_t missing = measure_missing(measure);
    if (!missing && !measure->not_asked)
        return;
    say(writer, " (");
    if (missing) {
        cite_of_returns(writer, item, "no_answer", missing);
        say(writer, "%zu gave no answer%s", missing,
            measure->unreadable || is_public(writer->results) ? " that can be read" : "");
    }
    if (measure->not_asked) {
        cite_of_returns(writer, item, "not_asked", measure->not_asked);
        say(writer, "%s%zu %s not asked", missing ? ", " : "", measure->not_asked,
            measure->not_asked == 1 ? "was" : "were");
    }
    say(writer, ")");
}

/* "Exactly 90 per cent of returns (18 of 20, 90.0%) said …", on the base where appropriate. */
static const char *strength_statement(struct writer *writer, const struct ranked_share *candidate)
{
    const struct template *template = writer->results->template;
    const struct item *item = &template->items[candidate->item];
    struct measure measure = writer->results->items[candidate->item].measure;
    say_share(writer, &candidate->share, SHARE_OF_RETURNS);
    if (measure.not_applicable)
        say(writer, " where the question was appropriate");
    say(writer, " ");
    say_role(writer, candidate->item, ROLE_POSITIVE, IN_FULL);
    if (item->standard && !share_reaches(&candidate->share, item->standard))
        say(writer, ", though the standard is %u per cent", item->standard);
    say_not_counted(writer, candidate->item, &measure);
    return end_item(writer);
}

const struct strength *find_strengths(struct writer *writer, size_t *count)
{
    const struct template *template = writer->results->template;
    struct ranked_share *found = arena_array(writer->arena, template->item_count, sizeof *found);
    struct strength *strengths =
        arena_array(writer->arena, template->item_count, sizeof *strengths);
    *count = 0;
    for (size_t i = 0; template->strength && i < template->item_count; i++) {
        struct share share = share_of_role(writer->results, i, ROLE_POSITIVE, BASE_APPROPRIATE);
        if (item_is_whole(writer->results, i) && base_is_large_enough(share.base) &&
            share_reaches(&share, template->strength))
            found[(*count)++] = (struct ranked_share){i, share};
    }
    if (*count)
        qsort(found, *count, sizeof *found, compare_ranked_shares);
    for (size_t i = 0; i < *count; i++)
        strengths[i] = (struct strength){found[i].item, strength_statement(writer, &found[i])};
    return strengths;
}
