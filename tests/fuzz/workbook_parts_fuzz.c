/* Returns in workbooks: the parts of a valid package. Mutating the bytes of a package hardly ever
 * gives a valid one. The input is a sheet, the shared texts, the styles and the list of sheets. */
#include "returns.h"

#include <stdlib.h>
#include <zip.h>

#define RELATIONSHIPS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define RELATED(id, type, target)                                                                  \
    "<Relationship Id=\"" id "\" Type=\"" RELATIONSHIPS "/" type "\" Target=\"" target "\"/>"
#define RELATED_LIST(list)                                                                         \
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" list  \
    "</Relationships>"

static const char *const part_names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                         "xl/styles.xml", "xl/workbook.xml"};

static void add_part(zip_t *archive, const char *name, struct text text)
{
    zip_source_t *source = zip_source_buffer(archive, text.data, text.length, 0);
    zip_int64_t entry = zip_file_add(archive, name, source, 0);
    HOLDS(entry >= 0);
    HOLDS(zip_set_file_compression(archive, (zip_uint64_t)entry, ZIP_CM_STORE, 0) == 0);
    HOLDS(zip_file_set_mtime(archive, (zip_uint64_t)entry, 0, 0) == 0);
}

static void add_parts(zip_t *archive, struct text bytes)
{
    add_part(archive, "_rels/.rels",
             text_of(RELATED_LIST(RELATED("rId1", "officeDocument", "xl/workbook.xml"))));
    add_part(archive, "xl/_rels/workbook.xml.rels",
             text_of(RELATED_LIST(RELATED("rId1", "worksheet", "worksheets/sheet1.xml")
                                      RELATED("rId2", "sharedStrings", "sharedStrings.xml")
                                          RELATED("rId3", "styles", "styles.xml"))));
    struct text part;
    for (size_t i = 0; i < sizeof part_names / sizeof *part_names; i++)
        if (fuzz_next_part(&bytes, &part))
            add_part(archive, part_names[i], part);
}

/* The package of the parts; the caller frees it. */
static struct text package_of(struct text bytes)
{
    zip_error_t error;
    zip_stat_t status;
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, &error);
    HOLDS(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    HOLDS(archive);
    add_parts(archive, bytes);
    zip_source_keep(source);
    HOLDS(zip_close(archive) == 0);
    HOLDS(zip_source_open(source) == 0 && zip_source_stat(source, &status) == 0);
    char *package = malloc(status.size);
    HOLDS(package && zip_source_read(source, package, status.size) == (zip_int64_t)status.size);
    zip_source_close(source);
    zip_source_free(source);
    return (struct text){package, status.size};
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct text package = package_of((struct text){(const char *)data, size});
    fuzz_returns((const uint8_t *)package.data, package.length);
    free((char *)package.data);
    return 0;
}
