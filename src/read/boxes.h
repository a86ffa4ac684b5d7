/* Checklists that a survey service exports as boxes: a column for each line, perhaps one for "None
 * of these", and perhaps one with the list of what is ticked beside them. */
#pragma once

#include "builder.h"
#include "columns.h"

struct box_checklist {
    bool present;      /* the file has boxes for it */
    bool has_none;     /* one of them is for "None of these" */
    struct text none;  /* what that line is called in the list */
    enum box none_box; /* of the return in hand */
    struct cell_place none_place;
    struct stretch list;
    struct cell_place list_place; /* of the return in hand; line 0 if it has no list */
    size_t all_empty;             /* returns whose boxes are all empty, counted as not ticked */
    size_t first_all_empty;       /* the line of the first of them */
};

struct boxes {
    const struct template *template;
    const struct service *service;
    struct box_checklist *checklists; /* per question */
    struct text *lines;               /* per item: what it is called in the list */
};

/* Owned by the arena. */
void boxes_init(struct boxes *boxes, struct arena *arena, const struct template *template,
                const struct header *header);

/* Begins a return. */
void boxes_begin(struct boxes *boxes);

/* Takes the box for "None of these", and a list beside the boxes. */
void boxes_take_none(struct boxes *boxes, size_t question, struct text cell,
                     struct cell_place place);
void boxes_take_list(struct boxes *boxes, struct builder *builder, size_t question,
                     struct text cell, struct cell_place place);

/* Takes a whole checklist in one cell, whose lines are joined by spaces. */
void boxes_take_whole(struct builder *builder, size_t question, struct text cell,
                      struct cell_place place);

/* Works out what the boxes of a return mean together, before it is finished. An error if they
 * contradict each other. */
void boxes_settle(struct boxes *boxes, struct builder *builder);

/* Warns of boxes that may be empty because nobody touched them. */
void boxes_say(const struct boxes *boxes, struct problems *problems, const char *file);
