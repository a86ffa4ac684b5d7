// Writes and reads CSV (RFC 4180).

// Puts a space before a cell that a spreadsheet would take for a formula, so that it stays text.
// Readers of returns trim answers and comments.
function harmlessCell(text) {
    return /^[=+\-@\t\r＝＋－＠]/.test(text) ? ` ${text}` : text;
}

function csvCell(text) {
    const cell = harmlessCell(text);
    return /[",;\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// The mark at the beginning tells spreadsheet programs that the text is UTF-8.
function csvOf(rows) {
    return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

// The index of the quotation mark that closes the one at `at`; -1 if there is none.
function closingMark(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && text[end + 1] === '"')
        end = text.indexOf('"', end + 2);
    return end;
}

// The cell that begins at `at`, and its end; null if its quotation marks are wrong.
function csvCellAt(text, at, delimiter) {
    if (text[at] === '"') {
        const end = closingMark(text, at);
        return end < 0 ? null
            : { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
    }
    const plain = new RegExp(`[^"${delimiter}\r\n]*`, 'y');
    plain.lastIndex = at;
    const [cell] = plain.exec(text);
    return { cell, end: at + cell.length };
}

// The trimmed cells of each row, with the line on which it begins; null if a quotation mark is
// wrong. Rows without text are left out.
function csvRows(text, delimiter) {
    const end = new RegExp(`${delimiter}|\r\n|\n|\r|$`, 'y');
    const rows = [{ line: 1, cells: [] }];
    for (let at = 0, line = 1; at < text.length;) {
        const found = csvCellAt(text, at, delimiter);
        end.lastIndex = found?.end ?? 0;
        const match = found && end.exec(text);
        if (!match)
            return null;
        rows.at(-1).cells.push(found.cell.trim());
        line += text.slice(at, end.lastIndex).match(/\r\n|\n|\r/g)?.length ?? 0;
        at = end.lastIndex;
        if (match[0] !== delimiter)
            rows.push({ line, cells: [] });
    }
    return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
