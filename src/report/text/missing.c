#include "missing.h"

enum { SMALL_BASE = 100 }; /* below it, one return is more than one percentage point */

/* The text before a clause: nothing if it is the first of the sentence. */
static const char *join(const struct writer *writer)
{
    return writer->sentence.length ? "; " : "";
}

size_t returns_asked(const struct writer *writer, size_t item)
{
    const struct results *results = writer->results;
    return results->all.returns - results->items[item].measure.not_asked;
}

static void say_blanks(struct writer *writer, size_t item, size_t blanks, const char *subject)
{
    size_t asked = returns_asked(writer, item);
    const char *which = asked == writer->results->all.returns ? "" : " that were asked";
    if (!blanks)
        return;
    cite_of_asked(writer, item, "no_answer", blanks);
    if (blanks == asked && asked == 1)
        say(writer, "the one return%s left %s blank", *which ? " that was asked" : "", subject);
    else if (blanks == asked)
        say(writer, "all %sreturns%s left %s blank",
            *which ? arena_format(writer->arena, "%zu ", asked) : "", which, subject);
    else if (writer->variant % 2)
        say(writer, "%s was left blank in %zu of the %zu returns%s", subject, blanks, asked, which);
    else
        say(writer, "%s got no answer from %zu of the %zu returns%s", subject, blanks, asked,
            which);
}

static void say_other(struct writer *writer, size_t item, const char *what, size_t count,
                      const char *words)
{
    if (!count)
        return;
    cite_of_returns(writer, item, what, count);
    say(writer, "%s%zu return%s %s", join(writer), count, text_plural(count), words);
}

void say_missing(struct writer *writer, size_t item, const char *subject)
{
    struct measure measure = writer->results->items[item].measure;
    char percent[32];
    say_blanks(writer, item, measure.no_answer, subject);
    say_other(writer, item, "unreadable", measure.unreadable,
              "gave an answer that could not be read");
    if (base_is_large_enough(measure.answered) && measure.answered < SMALL_BASE) {
        cite_item(writer, item, "one_return", 1, measure.answered, "answered");
        say(writer, "%swith %zu answers, one return is %s percentage points", join(writer),
            measure.answered, percentage(1, measure.answered, writer->decimals, percent));
    }
    end_sentence(writer);
}
