// CSV as RFC 4180 has it.

// A spreadsheet would take a cell that begins so for a formula. A space before it keeps it text;
// whoever reads a return leaves out white space around answers and comments.
function harmlessCell(text) {
    return /^[=+\-@\t\r＝＋－＠]/.test(text) ? ` ${text}` : text;
}

function csvCell(text) {
    const cell = harmlessCell(text);
    return /[",;\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// The mark at the beginning tells a spreadsheet that the text is UTF-8.
function csvOf(rows) {
    return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

// Where the quotation mark is that closes the one at `at`; -1 if none does.
function closingMark(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && text[end + 1] === '"')
        end = text.indexOf('"', end + 2);
    return end;
}

// The cell that begins at `at`, and where it ends; null if its quotation marks are wrong.
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

// The cells of each row, trimmed, with the line that it begins on; null if a quotation mark is
// wrong. Rows without any text are left out.
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
