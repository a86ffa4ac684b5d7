#include "empty_words.h"

#include "base/arena.h"

#include <string.h>

enum { LONGEST_EMPTY = 40 /* bytes of a comment that is looked at */ };

/* As match keys without their digits: "See Q3 above" is "seeqabove". */
static const char *const empty[] = {"na",
                                    "n",
                                    "no",
                                    "y",
                                    "yes",
                                    "x",
                                    "nil",
                                    "none",
                                    "null",
                                    "blank",
                                    "notapplicable",
                                    "nocomment",
                                    "nocomments",
                                    "nofurthercomment",
                                    "nofurthercomments",
                                    "noadditionalcomments",
                                    "noothercomments",
                                    "nothing",
                                    "nothingtoadd",
                                    "nothingfurther",
                                    "nothingfurthertoadd",
                                    "nothingelse",
                                    "nothingelsetoadd",
                                    "nothingtoreport",
                                    "nonetoadd",
                                    "nonetoreport",
                                    "noneatthistime",
                                    "ditto",
                                    "same",
                                    "sameasabove",
                                    "asabove",
                                    "asbelow",
                                    "asperabove",
                                    "asprevious",
                                    "asbefore",
                                    "see",
                                    "seeabove",
                                    "seebelow",
                                    "pleaseseeabove",
                                    "pleaseseebelow",
                                    "seecomment",
                                    "seecomments",
                                    "seecommentabove",
                                    "seecommentsabove",
                                    "seecommentbelow",
                                    "seecommentsbelow",
                                    "seeprevious",
                                    "seepreviouscomment",
                                    "seepreviouscomments",
                                    "seeq",
                                    "seequestion",
                                    "seeqabove",
                                    "seequestionabove",
                                    "seeanswer",
                                    "seeanswerabove",
                                    "asq",
                                    "asquestion",
                                    "asperquestion",
                                    "tbc",
                                    "tba"};

static bool holds_one_of(struct text text, const char *signs)
{
    size_t i = 0;
    while (i < text.length && !strchr(signs, text.data[i]))
        i++;
    return i < text.length;
}

/* False for most comments, at a look at their bytes: every return has some. */
static bool may_say_nothing(struct text comment)
{
    enum { MOST_LETTERS = 22 };
    size_t letters = 0;
    for (size_t i = 0; i < comment.length; i++) {
        char small = (char)(comment.data[i] | 0x20);
        if (comment.data[i] & 0x80)
            return true;
        if (small < 'a' || small > 'z')
            continue;
        if (letters++ == 0 && !strchr("abdnpstxy", small))
            return false;
    }
    return letters <= MOST_LETTERS;
}

bool words_say_nothing(struct text comment)
{
    struct text_key key;
    if (comment.length > LONGEST_EMPTY || !may_say_nothing(comment) ||
        !text_match_key(comment, &key))
        return false;
    if (!key.length) /* brackets and quotation marks are no way to fill a box */
        return !holds_one_of(comment, "()[]{}\"'");
    size_t length = 0;
    for (size_t i = 0; i < key.length; i++)
        if (!strchr(".,/:-0123456789", key.bytes[i]))
            key.bytes[length++] = key.bytes[i];
    for (size_t i = 0; i < LENGTH(empty); i++)
        if (text_equal((struct text){key.bytes, length}, text_of(empty[i])))
            return true;
    return false;
}
