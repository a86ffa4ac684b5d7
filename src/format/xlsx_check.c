#include "xlsx_check.h"

#include <string.h>

/* The first and the last bytes of a part, more than its outermost tags take. */
enum { BEGINNING = 512, ENDING = 64 };
struct part {
    char beginning[BEGINNING];
    char ending[ENDING];
    size_t length;
};

/* Line ends between tags, and so one behind the last, make no difference. */
static void add_byte(struct part *part, char byte)
{
    if (byte == '\n' || byte == '\r')
        return;
    if (part->length < BEGINNING - 1)
        part->beginning[part->length] = byte;
    part->ending[part->length % ENDING] = byte;
    part->length++;
}

/* True if the part ends with the text. */
static bool ends_with(const struct part *part, const char *text, size_t length)
{
    if (length > ENDING || length > part->length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (part->ending[(part->length - length + i) % ENDING] != text[i])
            return false;
    return true;
}

/* The outermost tag stands behind the declaration, "<?xml … ?>". */
static bool is_closed(const struct part *part)
{
    char closing[ENDING] = "</";
    const char *tag = strstr(part->beginning, "?>");
    tag = tag ? strchr(tag, '<') : NULL;
    size_t length = tag ? strcspn(tag + 1, " >/") : 0;
    if (length == 0 || length + sizeof "</>" > sizeof closing)
        return false;
    memcpy(closing + 2, tag + 1, length);
    closing[length + 2] = '>';
    return ends_with(part, closing, length + 3);
}

static bool part_is_whole(const struct xlsx_library *library, unzFile workbook)
{
    struct part part = {0};
    char buffer[4096];
    int length;
    if (library->unzOpenCurrentFile(workbook) != UNZ_OK)
        return false;
    while ((length = library->unzReadCurrentFile(workbook, buffer, sizeof buffer)) > 0)
        for (int i = 0; i < length; i++)
            add_byte(&part, buffer[i]);
    return library->unzCloseCurrentFile(workbook) == UNZ_OK && length == 0 && is_closed(&part);
}

bool xlsx_is_whole(const struct xlsx_library *library, const char *path)
{
    unzFile workbook = library->unzOpen(path);
    if (!workbook)
        return false;
    bool whole = true;
    int found = library->unzGoToFirstFile(workbook);
    for (; whole && found == UNZ_OK; found = library->unzGoToNextFile(workbook))
        whole = part_is_whole(library, workbook);
    library->unzClose(workbook);
    return whole && found == UNZ_END_OF_LIST_OF_FILE;
}
