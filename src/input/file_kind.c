#include "file_kind.h"

#include "base/arena.h"

#include <string.h>
#include <strings.h>

#define SAVE_IT "save it there as .xlsx, or as \"CSV UTF-8\""
#define COPY_IT "if it is a return, copy its answers into a form, and send that"

static const char picture[] = "is a picture, not a return: if it is the scan of one, copy its "
                              "answers into a form, and send that";
static const char archive[] = "is an archive, not a return: unpack it, and take the files in it";
static const char old_workbook[] =
    "is an old workbook (.xls): open it in a spreadsheet program, and save it there as .xlsx, "
    "without a password, or as \"CSV UTF-8\"";
static const char very_old[] = "is a very old workbook (.xls): open it in a spreadsheet program, "
                               "and " SAVE_IT;
static const char web_page[] =
    "a page, not a return: if it is the form, the return is the file that its button \"Save "
    "return\" saves. If it is a table that another program saved as a web page, even under a name "
    "that ends in .xls, open it in a spreadsheet program, and " SAVE_IT;
static const char e_mail[] = "is an e-mail, not a return: if a return is attached, save the "
                             "attachment, and take that";

struct kind {
    const char *beginning;
    size_t length;
    const char *message;
};
#define BYTES(bytes) bytes, sizeof(bytes) - 1

const char *kind_of_bytes(struct text start)
{
    static const struct kind kinds[] = {
        {BYTES("%PDF-"), "is a PDF document: " COPY_IT},
        {BYTES("\xFF\xD8\xFF"), picture},
        {BYTES("\x89PNG"), picture},
        {BYTES("GIF8"), picture},
        {BYTES("II*\0"), picture},
        {BYTES("MM\0*"), picture},
        {BYTES("\x1F\x8B"), archive},
        {BYTES("7z\xBC\xAF"), archive},
        {BYTES("Rar!\x1A"), archive},
        {BYTES("\x09\x00\x04\x00"), very_old},
        {BYTES("\x09\x02\x06\x00"), very_old},
        {BYTES("\x09\x04\x06\x00"), very_old},
        {BYTES("\x09\x08\x08\x00"), very_old},
        {BYTES("\x09\x08\x10\x00"), very_old},
    };
    static const char heic[] = "ftyp";
    for (size_t i = 0; i < LENGTH(kinds); i++)
        if (start.length >= kinds[i].length &&
            memcmp(start.data, kinds[i].beginning, kinds[i].length) == 0)
            return kinds[i].message;
    return start.length >= 8 && !start.data[0] && memcmp(start.data + 4, heic, 4) == 0 ? picture
                                                                                       : NULL;
}

static bool holds(struct text text, const char *bytes, size_t length, size_t *at)
{
    for (*at = 0; *at + length <= text.length; (*at)++)
        if (memcmp(text.data + *at, bytes, length) == 0)
            return true;
    return false;
}

#define MIME "\nMIME-Version:"

const char *kind_of_text(struct text start)
{
    static const struct {
        const char *beginning; /* in any letter case */
        const char *has;       /* further on in the first 4,096 bytes */
        const char *message;
    } kinds[] = {
        {"{\\rtf", "", "is a document in RTF: " COPY_IT},
        {"<", "urn:schemas-microsoft-com:office:spreadsheet",
         "is a workbook in an old format of Excel (XML Spreadsheet 2003): open it in a spreadsheet "
         "program, and " SAVE_IT},
        {"<?xml", "office:document",
         "is an OpenDocument spreadsheet (.fods): open it in a spreadsheet program, and " SAVE_IT},
        {"<!doctype html", "", web_page},
        {"<html", "", web_page},
        {"<head", "", web_page},
        {"<body", "", web_page},
        {"<meta", "", web_page},
        {"<style", "", web_page},
        {"<table", "", web_page},
        {"<?xml", "<html", web_page},
        {"<?xml", "",
         "is an XML file, not a return: open it in the program that made it, and " SAVE_IT},
        {"ID;P", "\n",
         "is a table in an old format (SYLK): open it in a spreadsheet program, and " SAVE_IT},
        {"MIME-Version:", "", e_mail},
        {"Received:", MIME, e_mail},
        {"Return-Path:", MIME, e_mail},
        {"Delivered-To:", MIME, e_mail},
        {"From:", MIME, e_mail},
        {"To:", MIME, e_mail},
        {"Subject:", MIME, e_mail},
        {"Date:", MIME, e_mail},
        {"X-", MIME, e_mail},
    };
    enum { NEAR = 4096 };
    size_t at;
    struct text text = text_trim(start);
    if (text.length > NEAR)
        text.length = NEAR;
    for (size_t i = 0; i < LENGTH(kinds); i++) {
        size_t length = strlen(kinds[i].beginning);
        if (text.length >= length && strncasecmp(text.data, kinds[i].beginning, length) == 0 &&
            holds(text, kinds[i].has, strlen(kinds[i].has), &at))
            return kinds[i].message;
    }
    return NULL;
}

const char *kind_of_ole(struct text start)
{
    static const struct kind kinds[] = {
        {BYTES("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
         "is a workbook that was saved with a password: open it in Excel, and under File, Info, "
         "Protect Workbook, Encrypt with Password, empty the box; then save it"},
        {BYTES("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"), "is an old Word document (.doc): " COPY_IT},
        {BYTES("P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0"), "is a presentation: " COPY_IT},
        {BYTES("_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0"), e_mail},
        {BYTES("W\0o\0r\0k\0b\0o\0o\0k\0\0\0"), old_workbook},
        {BYTES("B\0o\0o\0k\0\0\0"), old_workbook},
    };
    size_t first = start.length, at;
    const char *message = NULL;
    for (size_t i = 0; i < LENGTH(kinds); i++) {
        if (!holds(start, kinds[i].beginning, kinds[i].length, &at) || at >= first)
            continue;
        first = at;
        message = kinds[i].message;
    }
    return message;
}
