#include "workbook.h"

#include "workbook_relationships.h"
#include "workbook_xml.h"

#include <string.h>

enum kind { WORKBOOK = XML_FIRST, OTHER_DOCUMENT, PROPERTIES, SHEETS, SHEET };

static const struct xml_rule rules[] = {
    {XML_OUTSIDE, WORKBOOK, "workbook"},
    {XML_OUTSIDE, OTHER_DOCUMENT, "document"},
    {XML_OUTSIDE, OTHER_DOCUMENT, "presentation"},
    {WORKBOOK, PROPERTIES, "workbookPr"},
    {WORKBOOK, SHEETS, "sheets"},
    {SHEETS, SHEET, "sheet"},
};

static const char save_it[] = "save the return as .xlsx or as \"CSV UTF-8\"";

struct workbook_reading {
    struct workbook *workbook;
    struct relationships relationships;
    size_t sheets; /* of any kind */
};

/* Says that a sheet is listed, but not there. */
static bool leave_out(const struct workbook *workbook, const char *name)
{
    const struct source *source = workbook->package.source;
    SOURCE_PROBLEM(source, SEVERITY_WARNING, 0,
                   "the sheet %s is not read: the workbook lists it, but does not have it. If you "
                   "see it in a spreadsheet program, save the workbook there again",
                   PROBLEM_QUOTED(source->problems, text_of(name)));
    return true;
}

/* Sheets of charts and of macros have no return on them. */
static bool take_sheet(struct workbook_reading *reading, const char **attributes)
{
    struct workbook *workbook = reading->workbook;
    const char *name = xml_attribute(attributes, "name"), *id = xml_relationship_id(attributes);
    const char *state = xml_attribute(attributes, "state");
    if (++reading->sheets > MOST_SHEETS)
        return PACKAGE_ERROR(&workbook->package, "has more than %d sheets", MOST_SHEETS);
    const struct relationship *found =
        id ? relationship_find(&reading->relationships, id, NULL) : NULL;
    if (found && strcmp(found->type, "worksheet") != 0)
        return true;
    if (!found || (found->part && !package_has(&workbook->package, found->part)))
        return leave_out(workbook, name ? name : "");
    if (!name)
        return PACKAGE_ERROR(&workbook->package, "is damaged: it lists a sheet without a name");
    if (!found->part)
        return PACKAGE_ERROR(&workbook->package, "the sheet %s is outside the workbook",
                             PROBLEM_QUOTED(workbook->package.source->problems, text_of(name)));
    if (strlen(name) > LONGEST_SHEET_NAME)
        return PACKAGE_ERROR(&workbook->package, "a sheet's name is longer than %d bytes",
                             LONGEST_SHEET_NAME);
    *ARENA_NEXT(workbook->arena, workbook->sheets, workbook->sheet_count,
                workbook->sheet_capacity) =
        (struct workbook_sheet){arena_copy(workbook->arena, name, strlen(name)), found->part,
                                state && strcmp(state, "visible") != 0};
    return true;
}

static bool start(void *context, int kind, const char **attributes)
{
    struct workbook_reading *reading = context;
    struct workbook *workbook = reading->workbook;
    if (kind == OTHER_DOCUMENT)
        return PACKAGE_ERROR(
            &workbook->package,
            "is a document or a presentation, not a workbook: if it is a return, copy "
            "its answers into a form, and send that");
    if (kind == PROPERTIES)
        workbook->from_1904 = xml_is_true(xml_attribute(attributes, "date1904"));
    return kind != SHEET || take_sheet(reading, attributes);
}

/* Reads an optional part, found by the type of its relationship. */
static bool read_if_any(struct workbook_reading *reading, const char *type,
                        bool (*read)(struct workbook *workbook, const char *part))
{
    const struct relationship *found = relationship_find(&reading->relationships, NULL, type);
    if (!found)
        return true;
    if (!found->part)
        return PACKAGE_ERROR(&reading->workbook->package,
                             "a part of it (%s) is outside the workbook", type);
    return read(reading->workbook, found->part);
}

/* True, and a warning, if the list of formats is said to be there and is not. */
static bool lacks_formats(const struct workbook_reading *reading)
{
    const struct package *package = &reading->workbook->package;
    const struct relationship *found = relationship_find(&reading->relationships, NULL, "styles");
    bool lacks = found && found->part && !package_has(package, found->part);
    if (lacks)
        SOURCE_PROBLEM(package->source, SEVERITY_WARNING, 0,
                       "its list of formats (styles.xml) is missing: dates, and numbers that are "
                       "shown as 001, are read as plain numbers. Open it in a spreadsheet program, "
                       "and save it again");
    return lacks;
}

/* The name of the main part. NULL, with an error, if the archive is not a workbook of a kind that
 * is read. */
static const char *find_main_part(struct workbook *workbook)
{
    struct package *package = &workbook->package;
    struct relationships relationships = {0};
    if (!relationships_read(package, "", &relationships))
        return NULL;
    const struct relationship *main = relationship_find(&relationships, NULL, "officeDocument");
    const char *part = main ? main->part : NULL;
    size_t length = part ? strlen(part) : 0;
    if (main && !part)
        PACKAGE_SAY(package, "is damaged: its main part is said to be outside it");
    else if (!main && package_has(package, "content.xml"))
        PACKAGE_SAY(package, "is an OpenDocument file (.ods): %s", save_it);
    else if (!main &&
             (package_has(package, "Index/Document.iwa") || package_has(package, "Index.zip")))
        PACKAGE_SAY(package,
                    "is a file of Apple's Numbers or Pages: open it there, and under File, "
                    "Export To, save it as Excel (.xlsx) or CSV");
    else if (!main)
        PACKAGE_SAY(package, "is an archive, but not a workbook: if it holds returns, unpack it, "
                             "and take the files in it");
    else if (length > 4 && strcmp(part + length - 4, ".bin") == 0)
        PACKAGE_SAY(package, "is a binary workbook (.xlsb): %s", save_it);
    else
        return part;
    return NULL;
}

bool workbook_load(struct workbook *workbook, struct arena *arena, const struct source *source)
{
    static const struct xml_reader reader = {
        .rules = rules, .rule_count = LENGTH(rules), .start = start};
    struct workbook_reading reading = {.workbook = workbook};
    *workbook = (struct workbook){.arena = arena};
    if (!package_open(&workbook->package, arena, source))
        return false;
    const char *part = find_main_part(workbook);
    if (!part || !relationships_read(&workbook->package, part, &reading.relationships) ||
        xml_read(&workbook->package, part, &reader, &reading) != PART_WHOLE)
        return false;
    workbook->has_macros = relationship_find(&reading.relationships, NULL, "vbaProject") != NULL;
    return read_if_any(&reading, "sharedStrings", workbook_read_strings) &&
           (lacks_formats(&reading) || read_if_any(&reading, "styles", workbook_read_formats));
}
