/* The colours and outlines of the tones in charts. */
#include "svg_chart.h"

/* Tones also differ in lightness and outline, for prints and readers without colours. */
static const struct {
    const char *fill, *dashes, *ink;
} looks[TONE_COUNT] = {
    [TONE_POSITIVE] = {"#14506e", NULL, "#ffffff"},
    [TONE_NEGATIVE] = {"#e39a4f", NULL, "#111111"},
    [TONE_UNSURE] = {"#f6e7b4", "5 3", "#111111"},
    [TONE_NOT_APPLICABLE] = {"#ffffff", "1.5 2.5", "#111111"},
    [TONE_NEUTRAL] = {"#5c6f7d", NULL, "#ffffff"},
};

void svg_write_tone(FILE *out, enum tone tone, unsigned lighter)
{
    fprintf(out, " fill=\"%s\"", looks[tone].fill);
    if (lighter)
        fprintf(out, " fill-opacity=\"%.2f\"", 1.0 / (1 + lighter));
    fputs(" stroke=\"#111111\"", out);
    if (looks[tone].dashes)
        fprintf(out, " stroke-dasharray=\"%s\"", looks[tone].dashes);
}

const char *svg_ink_on(enum tone tone, unsigned lighter)
{
    return lighter ? "#111111" : looks[tone].ink;
}
