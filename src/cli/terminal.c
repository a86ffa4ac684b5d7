#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL_WIDTH = 80 };

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value && *value;
}

/* POSIX.1-2008, Base Definitions 8.2: the first of these that is set decides. */
static bool is_utf8(void)
{
    const char *locale = is_set("LC_ALL")     ? getenv("LC_ALL")
                         : is_set("LC_CTYPE") ? getenv("LC_CTYPE")
                         : is_set("LANG")     ? getenv("LANG")
                                              : "";
    const char *codeset = strchr(locale, '.');
    return codeset &&
           (strncasecmp(codeset + 1, "utf-8", 5) == 0 || strncasecmp(codeset + 1, "utf8", 4) == 0);
}

static size_t width_of(int descriptor)
{
    const char *columns = getenv("COLUMNS");
    long width = columns ? strtol(columns, NULL, 10) : 0;
    struct winsize size;
    if (width <= 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    return width > 0 ? (size_t)width : USUAL_WIDTH;
}

struct text_style terminal_style(FILE *stream, enum colour_choice colour)
{
    const char *kind = getenv("TERM");
    bool terminal = isatty(fileno(stream));
    bool dumb = !kind || !*kind || strcmp(kind, "dumb") == 0;
    struct text_style style = {.width = USUAL_WIDTH};
    style.colour = colour == COLOUR_ALWAYS ||
                   (colour == COLOUR_AUTO && terminal && !dumb && !is_set("NO_COLOR"));
    style.blocks = terminal && !dumb && is_utf8();
    if (terminal)
        style.width = width_of(fileno(stream));
    return style;
}
