/* Says what was removed from the texts in the report, and from where. */
#include "sections.h"

/* Counts what was removed from all of the round's own texts. */
static struct identifier_counts removed_from_round(const struct round *round)
{
    struct identifier_counts removed = {{0}};
    if (round) {
        identifier_add(&removed, &round->removed);
        identifier_add(&removed, &round->cases.removed);
    }
    return removed;
}

static struct identifier_counts removed_from_notes(const struct round *round)
{
    struct identifier_counts removed = {{0}};
    for (size_t i = 0; round && i < round->notes_count; i++)
        identifier_add(&removed, &round->notes[i].removed);
    return removed;
}

/* Adds "from the notes, 1 name" to the current sentence. */
static void say_removed(struct writer *writer, const char *where,
                        const struct identifier_counts *removed)
{
    for (size_t i = 0; i < IDENTIFIER_COUNT; i++)
        if (removed->of[i])
            cite(writer,
                 (struct fact){NULL, identifier_key((enum identifier)i), removed->of[i], 0, NULL});
    if (identifier_total(removed))
        say(writer, writer->sentence.length ? "; from %s, %s" : "removed from %s: %s", where,
            identifier_list(writer->arena, removed));
}

static void say_all_removed(struct writer *writer)
{
    const struct redaction *redaction = &writer->results->redaction;
    struct identifier_counts notes = removed_from_notes(writer->round);
    struct identifier_counts round = removed_from_round(writer->round);
    say_removed(writer,
                arena_format(writer->arena, "%zu return%s", redaction->returns,
                             text_plural(redaction->returns)),
                &redaction->removed);
    say_removed(writer, "the notes", &notes);
    say_removed(writer, "what the round says of itself and its cases", &round);
    if (!writer->sentence.length)
        say(writer, "none was found");
    end_sentence(writer);
}

void write_redaction(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    const struct redaction *redaction = &writer->results->redaction;
    if (!redaction->applied)
        return;
    write_heading(writer, 3, "identifiers", "Names and numbers of people");
    say(writer, "the texts in this report were searched for NHS numbers, National Insurance "
                "numbers, telephone numbers, e-mail addresses, postcodes and dates of birth");
    if (redaction->names) {
        cite(writer, (struct fact){NULL, "listed_names", redaction->names, 0, NULL});
        say(writer, ", and for names (a list of %zu)", redaction->names);
    }
    end_sentence(writer);
    say_all_removed(writer);
    if (!redaction->names)
        say(writer, "names were not looked for, since no list of them was given");
    end_sentence(writer);
    say(writer, "what points at a child without any of these is found by reading only");
    end_paragraph(writer, BLOCK_PARAGRAPH);
}

void write_redaction_notice(struct draft *draft)
{
    struct writer *writer = &draft->writer;
    if (writer->results->redaction.applied)
        return;
    writer->section = "identifiers";
    say(writer, "names, numbers and addresses of people were not removed from the texts of this "
                "report: it is for those only who may see them");
    end_paragraph(writer, BLOCK_NOTICE);
}
