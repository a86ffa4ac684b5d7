#include "terminal.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL_WIDTH = 80 };

/* An environment variable's value, or "". */
static const char *value_of(const char *variable)
{
    const char *value = getenv(variable);
    return value ? value : "";
}

/* The first of these that is set decides (POSIX.1-2008, Base Definitions 8.2). */
static bool is_utf8(void)
{
    const char *locale = value_of("LC_ALL");
    if (!*locale)
        locale = value_of("LC_CTYPE");
    if (!*locale)
        locale = value_of("LANG");
    const char *codeset = strchr(locale, '.');
    return codeset &&
           (strncasecmp(codeset + 1, "utf-8", 5) == 0 || strncasecmp(codeset + 1, "utf8", 4) == 0);
}

static size_t width_of(int descriptor)
{
    long width = strtol(value_of("COLUMNS"), NULL, 10);
    struct winsize size;
    if (width <= 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    return width > 0 ? (size_t)width : USUAL_WIDTH;
}

void terminal_style(int descriptor, enum colour_choice colour, struct cinaudit_writing *writing)
{
    const char *kind = value_of("TERM");
    bool terminal = isatty(descriptor);
    bool dumb = !*kind || strcmp(kind, "dumb") == 0;
    bool coloured = colour == COLOUR_ALWAYS ||
                    (colour == COLOUR_AUTO && terminal && !dumb && !*value_of("NO_COLOR"));
    writing->colour = coloured ? CINAUDIT_COLOUR : CINAUDIT_NO_COLOUR;
    writing->bars = terminal && !dumb && is_utf8() ? CINAUDIT_BLOCK_BARS : CINAUDIT_ASCII_BARS;
    writing->width = terminal ? width_of(descriptor) : USUAL_WIDTH;
}
