#include "expected_comments.h"

/* Lists the answers that ask for a comment: “No” or “In part”. */
static void say_commented(struct writer *writer, const struct question *question)
{
    size_t said = 0;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].comment_expected)
            say(writer, "%s“%s”", said++ ? " or " : "", question->options[i].short_label);
}

void say_expected_comments(struct writer *writer, const struct question *question)
{
    const struct results *results = writer->results;
    size_t number = (size_t)(question - results->template->questions);
    if (!results->expected_comments || !results->expected_comments[number].expected)
        return;
    const struct expected_comments *comments = &results->expected_comments[number];
    cite(writer, (struct fact){question->id, "comments_missing", comments->missing,
                               comments->expected, "comments_expected"});
    if (comments->missing) {
        say(writer, "the form asks for a comment with the answer ");
        say_commented(writer, question);
        say(writer,
            comments->expected == 1 ? "; the return that gave it has none"
                                    : "; %zu of the %zu returns that gave it %s none",
            comments->missing, comments->expected, comments->missing == 1 ? "has" : "have");
    } else {
        say(writer, "each return with the answer that asks for a comment has one (%zu of %zu)",
            comments->expected, comments->expected);
    }
    end_sentence(writer);
}
