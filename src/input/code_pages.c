#include "code_pages.h"

#include "sense.h"

#include <uchar.h>
#include <utf8proc.h>

/* The characters of the bytes from 0x80 on; "?" where a byte is none. The first page is the one
 * that is meant unless another makes more sense. */
static const struct code_page pages[CODE_PAGE_COUNT] = {
    {"Windows-1252", "a Windows program",
     U"€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ"
     U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
     U"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
     U"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"},
    {"MacRoman", "an older Mac program",
     U"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
     U"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
     U"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
     U"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"},
    {"code page 850", "a program for MS-DOS",
     U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
     U"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
     U"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
     U"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0"},
    {"Windows-1250", "a program set to a language of Central Europe",
     U"€?‚?„…†‡?‰Š‹ŚŤŽŹ?‘’“”•–—?™š›śťžź"
     U"\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
     U"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
     U"ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"},
    {"Windows-1254", "a program set to Turkish",
     U"€?‚ƒ„…†‡ˆ‰Š‹Œ????‘’“”•–—˜™š›œ??Ÿ"
     U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
     U"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß"
     U"àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"}};

static bool is_high(char byte)
{
    return ((unsigned char)byte & 0x80) != 0;
}

static int32_t character_of(const struct code_page *page, char byte)
{
    return is_high(byte) ? (int32_t)page->characters[(unsigned char)byte - 0x80] : byte;
}

/* How much sense the byte in the middle of `bytes` makes in a page. */
static enum sense sense_in(const struct code_page *page, const char *bytes)
{
    int32_t characters[CODE_PAGE_WINDOW];
    for (size_t i = 0; i < CODE_PAGE_WINDOW; i++)
        characters[i] = character_of(page, bytes[i]);
    return sense_of(characters + SENSE_REACH);
}

void code_pages_sign(const struct code_page *page, char byte, char *sign)
{
    utf8proc_ssize_t length =
        utf8proc_encode_char(character_of(page, byte), (utf8proc_uint8_t *)sign);
    sign[length] = '\0';
}

const struct code_page *code_pages_first(void)
{
    return pages;
}

const struct code_page *code_pages_judge(struct code_page_votes *votes, const char *bytes,
                                         size_t offset)
{
    enum sense own = sense_in(pages, bytes);
    const struct code_page *better = NULL;
    votes->sums[0] += own;
    if (votes->settled && own > SENSE_NONE)
        return NULL;
    for (size_t i = 1; i < CODE_PAGE_COUNT; i++) {
        enum sense sense = sense_in(&pages[i], bytes);
        bool proves = own == SENSE_NONE && sense >= SENSE_NATURAL;
        votes->sums[i] += sense;
        votes->proved[i] = votes->proved[i] || proves;
        if (sense > own && !votes->any[i]) {
            votes->any[i] = true;
            votes->first[i] = offset;
        }
        if (!better && proves)
            better = &pages[i];
    }
    return votes->settled ? better : NULL;
}

const struct code_page *code_pages_settle(struct code_page_votes *votes, size_t *offset)
{
    size_t best = 0;
    for (size_t i = 1; i < CODE_PAGE_COUNT; i++)
        if ((votes->proved[i] || votes->sums[i] > votes->sums[0]) &&
            (!best || votes->sums[i] > votes->sums[best]))
            best = i;
    votes->settled = true;
    *offset = votes->first[best];
    return best ? &pages[best] : NULL;
}
