/* The formats that a report can be drawn in. */
#ifndef CINAUDIT_RENDER_FORMATS_H
#define CINAUDIT_RENDER_FORMATS_H

#include "render.h"

struct format {
    const char *name;
    const char *note; /* what help says of it; or NULL */
    bool report;      /* is drawn from the report; otherwise from its results alone */
    bool comments;    /* has something that rests on comments */
    bool sections;    /* is drawn from the document, so that sections of it can be picked */
    bool binary;
    bool publishable; /* there is a version for the public */
    render_function *write;
};

/* All of them, the usual one first; one without a name ends them. */
enum { MOST_FORMATS = 6 };
extern const struct format formats[MOST_FORMATS + 1];

#endif
