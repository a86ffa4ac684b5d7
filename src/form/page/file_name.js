// What the file of a return is called. The program names its forms by the same rule.

const longestNamePart = 80; // bytes

function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

// What a case, an agency or a setting is in the name of a file: its letters and digits, and a "-"
// for each run of anything else. Apostrophes are dropped.
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

// The name for case, agency and setting, without an ending.
function fileNameOf(texts) {
    return texts.map(namePart).filter((part) => part !== '').join('-') || 'return';
}
