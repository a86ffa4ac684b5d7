#include "garbled.h"

#include "base/unicode.h"

#include <string.h>
#include <uchar.h>

/* The bytes of Windows-1252 that are not those of Latin-1, from 0x80 on. */
static const char32_t windows[] = U"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/* The byte of Windows-1252 that a character is; 0 if it is none. */
static unsigned char byte_of(int32_t character)
{
    for (size_t i = 0; windows[i]; i++)
        if ((char32_t)character == windows[i])
            return (unsigned char)(0x80 + i);
    return character >= 0x80 && character <= 0xFF ? (unsigned char)character : 0;
}

/* The length of the characters at the beginning that are the bytes of one character in UTF-8, which
 * goes to `meant`; 0 if they are none. Only those that are common in English text count, since
 * others may stand side by side in earnest: é è £ ’ “ – and a space. */
static size_t garbled_length(struct text text, char meant[static 5])
{
    size_t length = 0, count = 0, size;
    while (count < 4 && length < text.length) {
        unsigned char byte = byte_of(unicode_character(text, length, &size));
        bool begins = byte == 0xC2 || byte == 0xC3 || byte == 0xE2;
        if (count ? byte < 0x80 || byte > 0xBF : !begins)
            break;
        meant[count++] = (char)byte;
        length += size;
    }
    size_t whole = count && (unsigned char)meant[0] == 0xE2 ? 3 : 2;
    if (count < whole || (whole == 3 && (unsigned char)meant[1] != 0x80))
        return 0;
    for (length = count = 0; count < whole; count++, length += size)
        unicode_character(text, length, &size);
    meant[whole] = '\0';
    return length;
}

bool garbled_say(struct problems *problems, struct place place, struct text text)
{
    static const char lost[] = "\xEF\xBF\xBD";
    for (size_t at = 0; (at += text_ascii_length((struct text){text.data + at, text.length - at})) <
                        text.length;) {
        struct text rest = {text.data + at, text.length - at};
        char meant[5];
        size_t length = garbled_length(rest, meant), size;
        bool is_lost = rest.length >= 3 && memcmp(rest.data, lost, 3) == 0;
        if (length || is_lost)
            place.line += text_line_ends((struct text){text.data, at});
        if (length)
            problem_add(
                problems, SEVERITY_WARNING, place,
                "holds garbled letters, \"%.*s\" for \"%s\": a program has read the file in "
                "the wrong encoding and saved it so. Ask for the file as it was first saved",
                (int)length, rest.data, meant);
        else if (is_lost)
            problem_add(problems, SEVERITY_WARNING, place,
                        "holds \"�\", which stands for a letter that was lost when the text was "
                        "saved: ask for the file as it was first saved");
        if (length || is_lost)
            return true;
        unicode_character(rest, 0, &size);
        at += size;
    }
    return false;
}
