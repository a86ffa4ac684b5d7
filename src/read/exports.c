#include "exports.h"

#include "resolution.h"
#include "template/ticks.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* As many as a form needs, and few enough for a heading that is made up of nothing else. */
enum { MOST_GROUPS = 8, MOST_JOINTS = 12 };

/* What a heading means. */
struct reading {
    enum column_use use;
    struct text heading; /* read as it stands; no data if it means nothing */
    struct text line;    /* of a box: what its line is called */
};

/* An export while its headings are translated. */
struct translation {
    struct arena *arena;
    const struct template *template;
    const struct service *service;
    struct export *export;
    const struct text *ids, *texts; /* per column; `texts` may be NULL */
    size_t count;
};

static struct text slice(struct text text, size_t from)
{
    return (struct text){text.data + from, text.length - from};
}

static bool begins(struct text text, const char *with)
{
    size_t length = strlen(with);
    return text.length >= length && strncasecmp(text.data, with, length) == 0;
}

static bool ends(struct text text, const char *with)
{
    size_t length = strlen(with);
    return text.length >= length && begins(slice(text, text.length - length), with);
}

/* Reads a heading that is a checklist, a joint and a line. False if it is not. */
static bool read_line(const struct translation *translation, struct text heading,
                      const struct joint *joint, size_t at, struct reading *reading)
{
    const struct template *template = translation->template;
    const struct column *checklist = resolution_column(template, (struct text){heading.data, at});
    struct text line = slice(heading, at + strlen(joint->before));
    static const char *const other[] = {"other", NULL}; /* its text answers nothing */
    if (!checklist || checklist->kind != COLUMN_CHECKLIST || !ends(line, joint->behind))
        return false;
    line.length -= strlen(joint->behind);
    if (other[text_match_name(line, other)])
        return false;
    const struct question *question = &template->questions[checklist->index];
    size_t position;
    if (!ticks_find_code(template, checklist->index, line, &position))
        *reading = (struct reading){USE_UNKNOWN_BOX, heading, line};
    else if (position == question->item_count)
        *reading = (struct reading){USE_NONE_BOX, text_of(question->id), line};
    else
        *reading = (struct reading){
            USE_BOX, text_of(template->items[question->first_item + position].id), line};
    return true;
}

/* Reads a heading without the groups in front of it. */
static struct reading read_bare(const struct translation *translation, struct text heading)
{
    struct reading reading = {USE_PLAIN, {NULL, 0}, {NULL, 0}};
    size_t tried = 0;
    if (heading.length > TEXT_KEY_MAX)
        return reading;
    for (const struct joint *joint = translation->service->joints; joint->before; joint++)
        for (size_t i = 1; i + strlen(joint->before) < heading.length && tried < MOST_JOINTS; i++)
            if (begins(slice(heading, i), joint->before) && ++tried &&
                read_line(translation, heading, joint, i, &reading))
                return reading;
    if (resolution_column(translation->template, heading) || resolution_is_comments(heading))
        reading.heading = heading;
    return reading;
}

/* Reads a heading. What stands behind a group's name may not be a mere number: nobody knows of
 * what it is one. */
static struct reading read_heading(const struct translation *translation, struct text heading)
{
    const struct service *service = translation->service;
    heading = text_trim(heading);
    if (service->text_ends && ends(heading, service->text_ends))
        heading.length -= strlen(service->text_ends);
    struct reading reading = read_bare(translation, heading);
    size_t groups = *service->group_marks ? 0 : MOST_GROUPS;
    for (size_t i = 1;
         heading.data && groups < MOST_GROUPS && !reading.heading.data && i + 1 < heading.length;
         i++) {
        if (!heading.data[i] || !strchr(service->group_marks, heading.data[i]))
            continue;
        groups++;
        if (resolution_column(translation->template, (struct text){heading.data, i}))
            break;
        if (heading.data[i + 1] < '0' || heading.data[i + 1] > '9')
            reading = read_bare(translation, slice(heading, i + 1));
    }
    return reading;
}

static bool means_field(const struct translation *translation, struct text heading,
                        enum field field)
{
    const struct column *column = template_column(translation->template, heading);
    return column && column->kind == COLUMN_FIELD && column->index == field;
}

static bool is_generic_comments(const struct translation *translation, struct text heading)
{
    return resolution_is_comments(heading) && !template_column(translation->template, heading);
}

static bool same_meaning(const struct translation *translation, struct reading a, struct reading b)
{
    return a.use == b.use && resolution_column(translation->template, a.heading) ==
                                 resolution_column(translation->template, b.heading);
}

/* True if the names of columns are the template's: they name the case and the agency, and none is
 * that of another question than the text below it. A service that numbers the questions of a form
 * in their order gives each the name of another one. */
static bool names_are_templates(const struct translation *translation)
{
    struct export *export = translation->export;
    bool has_case = false, agency = false;
    for (size_t i = 0; i < translation->count; i++) {
        struct text name = translation->ids[i];
        has_case = has_case || means_field(translation, name, FIELD_CASE);
        agency = agency || means_field(translation, name, FIELD_AGENCY);
        if (!translation->texts)
            continue;
        struct reading by_name = read_heading(translation, name);
        struct reading by_text = read_heading(translation, translation->texts[i]);
        if (by_name.heading.data && by_name.use != USE_UNKNOWN_BOX && by_text.heading.data &&
            !is_generic_comments(translation, by_text.heading) &&
            !same_meaning(translation, by_name, by_text) && export->disputed++ == 0)
            export->first_disputed = i;
    }
    bool named = has_case && agency, good = named && !export->disputed;
    export->disputed = named ? export->disputed : 0;
    return good;
}

/* The number of the line that a name ends with, "q1_7", of the checklist in front of it; 0 if there
 * is none. */
static size_t number_of_line(const struct translation *translation, struct text name,
                             size_t *question)
{
    size_t digits = name.length;
    while (digits && name.data[digits - 1] >= '0' && name.data[digits - 1] <= '9')
        digits--;
    if (digits < 2 || digits == name.length || name.length - digits > 4 ||
        name.data[digits - 1] != '_')
        return 0;
    const struct column *column =
        template_column(translation->template, (struct text){name.data, digits - 1});
    if (!column || column->kind != COLUMN_CHECKLIST)
        return 0;
    *question = column->index;
    return strtoul(name.data + digits, NULL, 10);
}

/* Reads lines that only their numbers tell. They do so if each line has one. */
static void read_numbered_lines(const struct translation *translation, struct reading *readings)
{
    const struct template *template = translation->template;
    size_t *counts = arena_array(translation->arena, template->question_count, sizeof *counts);
    size_t *most = arena_array(translation->arena, template->question_count, sizeof *most);
    struct export *export = translation->export;
    size_t index = 0, number;
    for (size_t i = 0; i < translation->count; i++) {
        number =
            readings[i].heading.data ? 0 : number_of_line(translation, translation->ids[i], &index);
        counts[index] += number > 0;
        most[index] = number > most[index] ? number : most[index];
    }
    for (size_t i = 0; i < translation->count; i++) {
        number =
            readings[i].heading.data ? 0 : number_of_line(translation, translation->ids[i], &index);
        const struct question *question = &template->questions[index];
        bool complete = counts[index] == question->item_count && most[index] == counts[index];
        if (!number)
            continue;
        readings[i] = (struct reading){USE_UNKNOWN_BOX, translation->ids[i], {NULL, 0}};
        if (!complete)
            continue;
        readings[i].use = USE_BOX;
        readings[i].heading = text_of(template->items[question->first_item + number - 1].id);
        if (export->by_number++ == 0)
            export->first_by_number = i;
    }
}

/* Reads lines that stand alone in their headings as boxes, with "None of these" behind them. */
static void read_boxes(const struct translation *translation, struct reading *readings)
{
    const struct template *template = translation->template;
    const struct question *before = NULL; /* the checklist of the column before */
    for (size_t i = 0; i < translation->count; i++) {
        struct text heading = readings[i].heading, number, rest;
        const struct column *column = heading.data ? resolution_column(template, heading) : NULL;
        size_t line;
        rest = template_without_number(translation->ids[i], &number);
        rest = rest.length ? rest : translation->ids[i];
        if (column && column->kind == COLUMN_ITEM &&
            template->questions[template->items[column->index].question].checklist) {
            before = &template->questions[template->items[column->index].question];
            readings[i].use = USE_BOX;
            readings[i].line = rest;
        } else if (!column && before && ticks_find(before, rest, &line) &&
                   line == before->item_count) {
            readings[i] = (struct reading){USE_NONE_BOX, text_of(before->id), rest};
        } else {
            before = NULL;
        }
    }
}

/* True if the service may have numbered the questions, so that a name may be another one's. */
static bool may_number_questions(const struct translation *translation)
{
    return translation->service->numbers_questions || translation->texts;
}

/* True if the heading is a mere id or number, and not a text that says what is asked. */
static bool is_mere_name(const struct translation *translation, struct reading reading)
{
    const struct template *template = translation->template;
    const struct column *column =
        reading.heading.data ? resolution_column(template, reading.heading) : NULL;
    struct text_key key, id;
    if (!column || (column->kind != COLUMN_ITEM && column->kind != COLUMN_CHECKLIST))
        return false;
    return reading.use == USE_PLAIN && text_match_key(reading.heading, &key) &&
           text_match_key(text_of(column->name), &id) && key.length <= id.length;
}

/* Reads a column by its text, or else by its name if the names are the template's. */
static struct reading read_column(const struct translation *translation, size_t column,
                                  bool trusted)
{
    struct export *export = translation->export;
    struct reading by_name = {USE_PLAIN, {NULL, 0}, {NULL, 0}}, by_text = by_name;
    if (trusted)
        by_name = read_heading(translation, translation->ids[column]);
    if (translation->texts)
        by_text = read_heading(translation, translation->texts[column]);
    if (by_text.heading.data &&
        !(by_name.heading.data && is_generic_comments(translation, by_text.heading)))
        return by_text;
    if (may_number_questions(translation) && is_mere_name(translation, by_name) &&
        export->by_name++ == 0)
        export->first_by_name = column;
    return by_name;
}

static bool is_answer(const struct translation *translation, size_t column)
{
    const struct column *meaning =
        resolution_column(translation->template, translation->export->cells.fields[column]);
    return meaning && meaning->kind != COLUMN_FIELD;
}

/* True if a column of the service speaks of answers to the template, in a file that may hold
 * several forms. */
static bool speaks_of_answers(const struct translation *translation, size_t column,
                              const struct own_column *own)
{
    if (own->of == OF_ALL)
        return true;
    for (size_t at = column;;) {
        if (own->of == OF_COLUMNS_BEFORE ? at-- == 0 : ++at == translation->count)
            return false;
        if (is_answer(translation, at))
            return true;
        const struct own_column *other = service_own(translation->service, translation->ids[at]);
        if (other && other->of == own->of)
            return false;
    }
}

static void translate_own(const struct translation *translation, size_t column)
{
    struct export *export = translation->export;
    const struct own_column *own = service_own(translation->service, translation->ids[column]);
    if (!own && translation->texts)
        own = service_own(translation->service, translation->texts[column]);
    if (!own || export->uses[column] != USE_PLAIN ||
        resolution_column(translation->template, export->cells.fields[column]))
        return;
    export->uses[column] = USE_OWN;
    if (own->says && speaks_of_answers(translation, column, own))
        export->says[column] = own->says;
}

static void translate(const struct translation *translation)
{
    struct export *export = translation->export;
    const struct service *service = translation->service;
    struct reading *readings =
        arena_array(translation->arena, translation->count, sizeof *readings);
    bool trusted = !may_number_questions(translation) || names_are_templates(translation);
    for (size_t i = 0; i < translation->count; i++)
        readings[i] = read_column(translation, i, trusted);
    if (service->numbers_lines && trusted)
        read_numbered_lines(translation, readings);
    if (service->boxes_by_text)
        read_boxes(translation, readings);
    for (size_t i = 0; i < translation->count; i++) {
        export->names[i] = translation->texts ? translation->texts[i] : translation->ids[i];
        export->cells.fields[i] =
            readings[i].heading.data ? readings[i].heading : text_trim(export->names[i]);
        export->uses[i] = (unsigned char)readings[i].use;
        export->lines[i] = readings[i].line;
    }
    for (size_t i = 0; i < translation->count; i++)
        translate_own(translation, i);
}

/* True for the row of ids below the headings of Qualtrics: {"ImportId":"QID1"}. */
static bool is_ids_row(const struct service *service, const struct first_rows *rows, size_t row)
{
    if (!service->ids_mark || row >= rows->count)
        return false;
    for (size_t i = 0; i < rows->rows[row].count; i++)
        if (begins(text_trim(rows->rows[row].fields[i]), service->ids_mark))
            return true;
    return false;
}

/* True if the row below the names has the texts: it names a column of the service again. */
static bool is_texts_row(const struct service *service, const struct first_rows *rows, size_t row)
{
    if (!service->ids_mark || row >= rows->count || is_ids_row(service, rows, row))
        return false;
    if (is_ids_row(service, rows, row + 1))
        return true;
    for (size_t i = 0; i < rows->rows[row].count; i++) {
        const struct own_column *own = service_own(service, rows->rows[row].fields[i]);
        if (own && own->weight)
            return true;
    }
    return false;
}

static const struct service *find_service(const struct first_rows *rows, size_t row)
{
    const struct service *service = service_of(rows->rows[row].fields, rows->rows[row].count);
    for (size_t i = 0; !service && service_at(i); i++)
        if (is_ids_row(service_at(i), rows, row + 1) || is_ids_row(service_at(i), rows, row + 2))
            service = service_at(i);
    return service;
}

/* The fields of a row, and blanks up to so many columns. */
static const struct text *widened(struct arena *arena, const struct table_header *row, size_t count)
{
    struct text *fields = arena_array(arena, count, sizeof *fields);
    for (size_t i = 0; i < count; i++)
        fields[i] = i < row->count ? row->fields[i] : text_of("");
    return fields;
}

/* Cuts headings such as "q2. Is there …", each of which has a code and a text. False if one has
 * not. */
static bool cut_codes(const struct service *service, struct text *codes, struct text *texts,
                      size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct text heading = text_trim(codes[i]);
        size_t length = 0, skipped;
        while (length < heading.length && (isalnum((unsigned char)heading.data[length]) ||
                                           strchr("[]_-", heading.data[length])))
            length++;
        skipped = length + strlen(service->code_ends);
        if (heading.length && (!length || !begins(slice(heading, length), service->code_ends)))
            return false;
        texts[i] = heading.length ? slice(heading, skipped) : heading;
        codes[i] = (struct text){heading.data, length};
    }
    return true;
}

/* Takes apart headings that have a code and a text. */
static void take_codes(struct translation *translation)
{
    size_t count = translation->count;
    struct text *codes = arena_array(translation->arena, count, sizeof *codes);
    struct text *texts = arena_array(translation->arena, count, sizeof *texts);
    memcpy(codes, translation->ids, count * sizeof *codes);
    if (!translation->service->code_ends || !cut_codes(translation->service, codes, texts, count))
        return;
    translation->ids = codes;
    translation->texts = texts;
}

struct export export_read(struct arena *arena, const struct template *template,
                          const struct first_rows *rows, size_t row)
{
    struct export export = {.service = find_service(rows, row), .cells = rows->rows[row]};
    export.last_line = export.cells.line;
    if (!export.service)
        return export;
    bool texts = is_texts_row(export.service, rows, row + 1);
    size_t last = row + texts + is_ids_row(export.service, rows, row + texts + 1);
    size_t count = export.cells.count;
    if (texts && rows->rows[row + 1].count > count)
        count = rows->rows[row + 1].count;
    struct translation translation = {.arena = arena,
                                      .template = template,
                                      .service = export.service,
                                      .export = &export,
                                      .ids = widened(arena, &export.cells, count),
                                      .count = count};
    if (texts)
        translation.texts = widened(arena, &rows->rows[row + 1], count);
    else
        take_codes(&translation);
    export.last_line = rows->rows[last].line;
    export.cells.count = count;
    export.cells.fields = arena_array(arena, count, sizeof *export.cells.fields);
    export.uses = arena_alloc(arena, count);
    export.says = arena_array(arena, count, sizeof(const struct status_word *));
    export.lines = arena_array(arena, count, sizeof *export.lines);
    export.names = arena_array(arena, count, sizeof *export.names);
    translate(&translation);
    return export;
}
