// Names the file of a return, by the same rule as the program names its forms.

const longestNamePart = 80; // bytes

function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

// Turns a case, an agency or a setting into a part of the name: its letters and digits, with one
// "-" for each run of anything else. Apostrophes are dropped.
function namePart(text) {
    let part = '';
    let gap = false;
    for (const character of text) {
        if (!/[\p{L}\p{M}\p{N}]/u.test(character)) {
            gap ||= !/['’]/.test(character);
            continue;
        }
        if (bytesOf(part) + 1 + bytesOf(character) > longestNamePart)
            break;
        part += gap && part ? `-${character}` : character;
        gap = false;
    }
    return part;
}

// The file's name for case, agency and setting, without an ending.
function fileNameOf(texts) {
    return texts.map(namePart).filter((part) => part !== '').join('-') || 'return';
}
