// The keys that texts are compared by, as the program makes them.

// Without letter case, in Unicode NFC. Each character is folded by itself, since the end of a word
// is not to matter: down, up and down again, by which "ẞ", "ß" and "SS" are the same. The dotless i
// has its own capital in Turkish only.
function folded(text) {
    const fold = (character) => character === 'ı' ? character
        : character.toLowerCase().toUpperCase().toLowerCase();
    const foldAll = (whole) => [...whole].map(fold).join('');
    return foldAll(foldAll(text).normalize('NFD')).normalize('NFC');
}

// Answers and labels are the same whatever their letter case, spacing and punctuation; but what
// stands between two digits is kept as a point, and so are symbols outside ASCII, such as a tick.
function matchKey(text) {
    const isDigit = (character) => /^[0-9]$/.test(character);
    return folded(text).replace(/[\p{P}\p{Z}\p{Cc}\p{Cf}$+<=>^`|~]+/gu, (run, at, whole) =>
        isDigit(whole[at - 1] ?? '') && isDigit(whole[at + run.length] ?? '') ? '.' : '');
}

// Cases and agencies are the same whatever their letter case, spacing and kind of apostrophe, and
// without marks that are not seen, but for those that join letters or keep them apart.
function identityKey(text) {
    return folded(text).replace(/(?![\u200C\u200D])\p{Cf}/gu, '').replace(/[‘’]/g, '\'')
        .replace(/\p{White_Space}+/gu, ' ')
        .replace(/^ | $/g, '');
}
