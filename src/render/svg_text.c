#include "svg_text.h"

#include "format/harmless.h"
#include "format/markup.h"

#include <utf8proc.h>

/* The widths of the characters from ' ' to '~' in Helvetica, in thousandths of the font size. Arial
 * and Liberation Sans have the same widths. */
static const short widths[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};

/* Other letters are assumed to be as wide as the widest of their kind. */
enum { WIDE = 1000, WIDEST = 1400 };

/* A factor for fonts wider than Helvetica, and for bold. */
static const double room_for_fonts[] = {[SVG_REGULAR] = 1.15, [SVG_BOLD] = 1.25};

static double character_width(int32_t character, enum svg_weight weight)
{
    int thousandths = 0;
    if (character == '\n')
        character = ' ';
    if (character >= ' ' && character <= '~')
        thousandths = widths[character - ' '];
    else if (character > '~')
        thousandths = (int[]){0, WIDE, WIDEST}[utf8proc_charwidth(character)];
    return thousandths * room_for_fonts[weight] * SVG_FONT_SIZE / 1000;
}

double svg_text_width(struct text text, enum svg_weight weight)
{
    double width = 0;
    size_t length;
    for (size_t at = 0; at < text.length; at += length)
        width += character_width(harmless_character(text, at, &length), weight);
    return width;
}

/* Takes the first line off the text and returns it. */
static struct text next_line(struct text *text, enum svg_weight weight, double width)
{
    double used = 0;
    size_t length, space = 0, at = 0;
    for (; at < text->length; at += length) {
        int32_t character = harmless_character(*text, at, &length);
        double needed = character_width(character, weight);
        if (character == ' ' || character == '\n')
            space = at;
        if (used + needed > width && at > 0)
            break;
        used += needed;
    }
    if (at < text->length && space)
        at = space;
    struct text line = {text->data, at};
    *text = text_trim((struct text){text->data + at, text->length - at});
    return line;
}

struct svg_lines svg_wrap(struct arena *arena, const char *text, enum svg_weight weight,
                          unsigned width)
{
    struct svg_lines lines = {.weight = weight};
    size_t capacity = 0;
    struct text rest = text_trim(text_of(text));
    while (rest.length) {
        *ARENA_NEXT(arena, lines.lines, lines.count, capacity) = next_line(&rest, weight, width);
    }
    lines.height = (unsigned)lines.count * SVG_LINE;
    return lines;
}

void svg_write_lines(FILE *out, const struct svg_lines *lines, unsigned x, unsigned y)
{
    const char *bold = lines->weight == SVG_BOLD ? " font-weight=\"bold\"" : "";
    for (size_t i = 0; i < lines->count; i++) {
        fprintf(out, "<text x=\"%u\" y=\"%u\"%s>", x, y + (unsigned)i * SVG_LINE + SVG_BASELINE,
                bold);
        markup_write(out, lines->lines[i], " ");
        fputs("</text>\n", out);
    }
}
