#include "share.h"

#include "template/roles.h"
#include "words.h"

#include <string.h>

static struct share with_base(const struct results *results, size_t item, enum base base)
{
    const struct measure *measure = &results->items[item].measure;
    return (struct share){.item = results->template->items[item].id,
                          .base =
                              base == BASE_APPROPRIATE ? measure->appropriate : measure->answered,
                          .based_on = base};
}

struct share share_of_option(const struct results *results, size_t item, size_t option,
                             enum base base)
{
    const struct template_option *chosen =
        &question_of_item(results->template, item)->options[option];
    struct share share = with_base(results, item, base);
    share.what = chosen->value;
    share.count = results->items[item].measure.options[option];
    share.positive = chosen->role == ROLE_POSITIVE;
    return share;
}

struct share share_of_role(const struct results *results, size_t item, enum role role,
                           enum base base)
{
    const struct question *question = question_of_item(results->template, item);
    struct share share = with_base(results, item, base);
    share.what = role_name(role);
    share.positive = role == ROLE_POSITIVE;
    share.count = measure_role(&results->items[item].measure, question, role);
    return share;
}

struct share share_of_choice(const struct results *results, const struct choice *choice)
{
    return choice->by_option ? share_of_option(results, choice->item, choice->option, choice->base)
                             : share_of_role(results, choice->item, choice->role, choice->base);
}

int compare_shares(const struct share *a, const struct share *b)
{
    unsigned long long left = (unsigned long long)a->count * b->base;
    unsigned long long right = (unsigned long long)b->count * a->base;
    return (left < right) - (left > right);
}

int compare_ranked_shares(const void *first, const void *second)
{
    const struct ranked_share *a = first, *b = second;
    int order = compare_shares(&a->share, &b->share);
    if (order)
        return order;
    return a->item < b->item ? -1 : 1;
}

bool share_reaches(const struct share *share, unsigned per_cent)
{
    return share->base && 100ULL * share->count >= (unsigned long long)per_cent * share->base;
}

void cite_of_returns(struct writer *writer, size_t item, const char *what, size_t count)
{
    cite_item(writer, item, what, count, writer->results->all.returns, "returns");
}

void cite_of_asked(struct writer *writer, size_t item, const char *what, size_t count)
{
    size_t not_asked = writer->results->items[item].measure.not_asked;
    cite_item(writer, item, what, count, writer->results->all.returns - not_asked,
              not_asked ? "asked" : "returns");
}

static void cite_share(struct writer *writer, const struct share *share)
{
    static const char *const names[] = {
        [BASE_ANSWERED] = "answered", [BASE_APPROPRIATE] = "appropriate"};
    cite(writer, (struct fact){share->item, share->what, share->count, share->base,
                               names[share->based_on]});
}

void say_figures(struct writer *writer, const struct share *share)
{
    cite_share(writer, share);
    say(writer, "%s", figures_text(writer, share->count, share->base));
}

/* Writes a share whose base is too small for words. */
static void say_small(struct writer *writer, const struct share *share, enum share_form form)
{
    cite_share(writer, share);
    if (share->base == 1 && form != SHARE_ALONE) {
        say(writer, share->count ? "one return alone" : "no return (0 of 1)");
        return;
    }
    if (share->count == share->base) {
        say(writer, "%s",
            share->base == 2 ? "both" : arena_format(writer->arena, "all %zu", share->base));
    } else {
        if (share->count == 0)
            say(writer, "none");
        else
            say(writer, "%zu", share->count);
        say(writer, form == SHARE_ALONE ? " of %zu" : " of the %zu", share->base);
    }
    if (form == SHARE_OF_RETURNS)
        say(writer, " return%s", text_plural(share->base));
}

void say_share(struct writer *writer, const struct share *share, enum share_form form)
{
    static const char *const of_part[] = {" of returns", " of them", ""};
    static const char *const of_all[] = {" returns", " of them", ""};
    static const char *const of_none[] = {"no return", "none of them", "none"};
    char buffer[64];
    if (!base_is_large_enough(share->base)) {
        say_small(writer, share, form);
        return;
    }
    const char *words = share->positive ? positive_words(share->count, share->base, buffer)
                                        : proportion_words(share->count, share->base, buffer);
    bool whole = share->count == share->base || strcmp(words, "nearly all") == 0;
    if (share->count == 0)
        say(writer, "%s (", of_none[form]);
    else
        say(writer, "%s%s (", words, whole ? of_all[form] : of_part[form]);
    say_figures(writer, share);
    say(writer, ")");
}

bool has_percentage(size_t count, size_t base)
{
    return base_is_large_enough(base) && count != WITHHELD;
}

const char *figures_text(struct writer *writer, size_t count, size_t base)
{
    char percent[32];
    if (base == 0 || base == WITHHELD || count == WITHHELD)
        return "–";
    if (!has_percentage(count, base))
        return arena_format(writer->arena, "%zu of %zu", count, base);
    return arena_format(writer->arena, "%zu of %zu, %s%%", count, base,
                        percentage(count, base, writer->decimals, percent));
}

const char *percentage_text(struct writer *writer, size_t count, size_t base)
{
    char percent[32];
    if (!has_percentage(count, base))
        return figures_text(writer, count, base);
    return arena_format(writer->arena, "%s%%", percentage(count, base, writer->decimals, percent));
}

const char *share_text(struct writer *writer, size_t count, size_t base)
{
    const char *percent = percentage_text(writer, count, base);
    if (!has_percentage(count, base))
        return percent;
    return arena_format(writer->arena, "%s (%zu of %zu)", percent, count, base);
}

void say_percentage(struct writer *writer, size_t count, size_t base)
{
    if (has_percentage(count, base))
        say(writer, " (%s)", percentage_text(writer, count, base));
}
