// Makes the keys that texts are compared by, in the same way as the program.

// Drops letter case; the result is in Unicode NFC. Each character is folded by itself, because its
// place in a word must not matter. Lower, upper and lower case again make "ẞ", "ß" and "SS" the
// same. The dotless i stays: it has its own capital in Turkish only.
function folded(text) {
    const fold = (character) => character === 'ı' ? character
        : character.toLowerCase().toUpperCase().toLowerCase();
    const foldAll = (whole) => [...whole].map(fold).join('');
    return foldAll(foldAll(text).normalize('NFD')).normalize('NFC');
}

// Answers and labels match in any letter case, spacing and punctuation. But punctuation between two
// digits becomes a point or a dash, and what can carry meaning stays: symbols, and a dash or a point
// that belongs to a value, as in "-1", "B-" and ".5". Two private characters keep their places.
function matchKey(text) {
    const isDigit = (character) => /^[0-9]$/.test(character);
    return folded(text).trim()
        .replace(/^[\p{Pd}\u2212](?=\s*(?:[0-9#$%+<=>^~\p{Sc}]|\.[0-9]))/u, '\uE000')
        .replace(/(?<![a-z0-9]|[^\0-\x7F\p{P}\p{Z}\p{Cc}\p{Cf}])[\p{Pd}\u2212](?=[0-9#$%+<=>^~\p{Sc}]|\.[0-9])/gu,
            '\uE000')
        .replace(/(?<=[0-9]|(?<![a-z0-9])[a-z])[\p{Pd}\u2212]$/u, '\uE000')
        .replace(/(?<=^|[\p{Pd}\u2212\uE000#$%+<=>^~])\.(?=[0-9])/gu, '\uE001')
        .replace(/(?:(?![#%])[\p{P}\p{Z}\p{Cc}\p{Cf}\u2212`|])+/gu, (run, at, whole) =>
            !isDigit(whole[at - 1] ?? '') || !isDigit(whole[at + run.length] ?? '') ? ''
                : /[\p{Pd}\u2212]/u.test(run) ? '-' : '.')
        .replace(/\uE000/g, '-').replace(/\uE001/g, '.');
}

// Cases and agencies match in any letter case, spacing and kind of apostrophe. Invisible marks are
// dropped, except those that join or separate letters.
function identityKey(text) {
    return folded(text).replace(/(?![\u200C\u200D])\p{Cf}/gu, '').replace(/[‘’]/g, '\'')
        .replace(/\p{White_Space}+/gu, ' ')
        .replace(/^ | $/g, '');
}
