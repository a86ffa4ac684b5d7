#include "prose.h"

#include <string.h>

void prose_capitalise(struct text_buffer *prose, size_t at)
{
    if (at < prose->length && prose->characters[at] >= 'a' && prose->characters[at] <= 'z')
        prose->characters[at] = (char)(prose->characters[at] - 'a' + 'A');
}

void write_heading(struct writer *writer, unsigned level, const char *name, const char *text)
{
    document_heading(writer->document, level, name, text);
    writer->section = writer->document->blocks[writer->document->count - 1].anchor;
}

void say(struct writer *writer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    text_buffer_add_arguments(writer->arena, &writer->sentence, format, arguments);
    va_end(arguments);
}

void cite(struct writer *writer, struct fact fact)
{
    *ARENA_NEXT(writer->arena, writer->facts, writer->fact_count, writer->fact_capacity) = fact;
}

void cite_item(struct writer *writer, size_t item, const char *what, size_t count, size_t base,
               const char *of)
{
    cite(writer, (struct fact){writer->results->template->items[item].id, what, count, base, of});
}

static void record(struct writer *writer, const char *text)
{
    struct fact *facts = arena_array(writer->arena, writer->fact_count, sizeof *facts);
    for (size_t i = 0; i < writer->fact_count; i++)
        facts[i] = writer->facts[i];
    *ARENA_NEXT(writer->arena, writer->statements, writer->statement_count,
                writer->statement_capacity) =
        (struct statement){writer->section, text, facts, writer->fact_count};
}

/* True if the sentence ends with an end mark, also inside closing quotation marks or brackets. */
static bool has_end_mark(const struct text_buffer *sentence)
{
    static const char *const closing[] = {"”", "’", "\"", "'", ")"};
    struct text text = {sentence->characters, sentence->length};
    for (size_t i = 0; i < LENGTH(closing); i++) {
        size_t length = strlen(closing[i]);
        if (text.length > length &&
            memcmp(text.data + text.length - length, closing[i], length) == 0) {
            text.length -= length;
            return strchr(".?!", text.data[text.length - 1]) != NULL;
        }
    }
    return strchr(".:?!", text.data[text.length - 1]) != NULL;
}

/* Finishes the sentence. The arena owns it; NULL if it is empty. */
static const char *finish(struct writer *writer)
{
    struct text_buffer *sentence = &writer->sentence;
    if (!sentence->length)
        return NULL;
    if (!has_end_mark(sentence))
        say(writer, ".");
    prose_capitalise(sentence, 0);
    const char *text = arena_copy(writer->arena, sentence->characters, sentence->length);
    record(writer, text);
    sentence->length = 0;
    writer->fact_count = 0;
    return text;
}

void end_sentence(struct writer *writer)
{
    const char *text = finish(writer);
    if (text)
        text_buffer_add(writer->arena, &writer->paragraph, "%s%s",
                        writer->paragraph.length ? " " : "", text);
}

void end_paragraph(struct writer *writer, enum block_kind kind)
{
    struct text_buffer *paragraph = &writer->paragraph;
    end_sentence(writer);
    if (!paragraph->length)
        return;
    document_text(writer->document, kind,
                  arena_copy(writer->arena, paragraph->characters, paragraph->length));
    paragraph->length = 0;
}

const char *end_item(struct writer *writer)
{
    return finish(writer);
}

void write_paragraph(struct writer *writer, enum block_kind kind, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    text_buffer_add_arguments(writer->arena, &writer->sentence, format, arguments);
    va_end(arguments);
    end_paragraph(writer, kind);
}
