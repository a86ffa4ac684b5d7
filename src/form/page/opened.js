// Reads a saved return. All of it is checked before any of it goes into the form.

// The reason why a file cannot be opened at all.
class UnusableFile extends Error {}

const largestFile = 16 * 1024 * 1024; // bytes

function textOf(bytes) {
    if (bytes.byteLength > largestFile)
        throw new UnusableFile('It is too large to be a return.');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        throw new UnusableFile('It is not a text file in UTF-8. A spreadsheet has to be saved as ' +
            '“CSV UTF-8” first.');
    }
}

// One entry of a file: its place there, its kind, what it is about, and its value.
function entry(place, kind, name, value) {
    return { place, kind, name, value };
}

function entriesOf(place, kind, object) {
    if (object === null || object === undefined)
        return [];
    if (typeof object !== 'object' || Array.isArray(object))
        return [entry(place, 'unknown', place, JSON.stringify(object))];
    return Object.entries(object)
        .map(([name, value]) => entry(`${place}.${name}`, kind, name, value));
}

function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch {
        throw new UnusableFile('It is not a whole file of JSON: it may have been cut off or ' +
            'changed.');
    }
}

function checkTemplate(template) {
    if (template && template !== form.dataset.template)
        throw new UnusableFile(`It was made with another form (${template}), and this one is ` +
            `${form.dataset.template}.`);
}

function jsonEntries(text) {
    const saved = jsonOf(text);
    if (Array.isArray(saved))
        throw new UnusableFile('It holds a list of returns, and this form opens one return at a ' +
            'time.');
    const { template, answers, comments, ...rest } = saved;
    checkTemplate(template);
    return [...Object.entries(rest).map(([name, value]) => entry(name, 'field', name, value)),
        ...entriesOf('answers', 'answer', answers), ...entriesOf('comments', 'comments', comments)];
}

// The columns of the form layout; null if this delimiter does not give them.
function formColumns(header) {
    const names = header.cells.map(matchKey);
    const columns = { item: names.indexOf('item'), answer: names.indexOf('answer'),
        comments: names.findIndex((name) => /^comments?$/.test(name)) };
    return columns.item >= 0 && columns.answer >= 0 ? { ...columns, count: names.length } : null;
}

function csvTable(text) {
    for (const delimiter of [',', ';', '\t']) {
        const rows = csvRows(text, delimiter);
        const columns = rows?.length ? formColumns(rows[0]) : null;
        if (columns)
            return { rows: rows.slice(1), columns };
    }
    throw new UnusableFile('It is not a return that this form has saved: neither JSON nor CSV ' +
        'with the columns “item” and “answer”, or a quotation mark in it is wrong.');
}

function rowEntries({ line, cells }, columns) {
    const name = cells[columns.item] ?? '';
    const place = `line ${line}, ${name}`;
    const answer = cells[columns.answer] ?? '';
    const comments = cells[columns.comments] ?? '';
    const isField = fields.some((field) => field.dataset.field === name);
    if (cells.length > columns.count)
        return [entry(place, 'unknown', name, cells.join(', '))];
    const item = items.find((other) => other.dataset.item === name);
    const question = item ? questionOf(item).dataset.question : name;
    const isChecklist = !item && questions.some((other) => other.dataset.question === name);
    const about = comments || (isChecklist && !answer)
        ? [entry(place, isField ? 'unknown' : 'comments', question, comments)] : [];
    return isChecklist && !answer
        ? about : [entry(place, isField ? 'field' : 'answer', name, answer), ...about];
}

function csvEntries(text) {
    const { rows, columns } = csvTable(text);
    const isTemplate = ({ cells }) => cells[columns.item] === 'template';
    rows.filter(isTemplate).forEach(({ cells }) => checkTemplate(cells[columns.answer]));
    return rows.filter((row) => !isTemplate(row)).flatMap((row) => rowEntries(row, columns));
}

function isDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) &&
        date.toISOString().startsWith(text);
}

// The radio button that a text means, by its exact value or label, or else by their keys. Undefined
// if the text could mean two.
function radioFor(group, text) {
    const key = matchKey(text);
    const meantBy = (isSame) => radiosOf(group).filter((radio) =>
        [radio.value, labelOf(radio)].some(isSame));
    const exact = meantBy((name) => name === text);
    const found = exact.length ? exact : meantBy((name) => matchKey(name) === key);
    return found.length === 1 ? found[0] : undefined;
}

// Each adds one entry to `opened`, or returns why it cannot.
const takers = {
    field({ name, value }, opened) {
        const field = fieldNamed(name);
        if (!field)
            return 'is not part of a return of this form';
        if (isChoice(field) ? !radioFor(field, value) : /[\r\n]/.test(value))
            return 'cannot be what this field holds';
        if (name === 'completed' && !isDate(value))
            return 'is not a date of the form 2014-03-20';
        if (opened.fields.has(field))
            return 'stands there twice';
        opened.fields.set(field, value);
        return null;
    },
    answer({ name, value }, opened) {
        const item = items.find((other) => other.dataset.item === name);
        if (!item)
            return 'is not an answer to anything that this form asks';
        if (!radioFor(item, value))
            return 'is not one of the answers to choose from';
        if (opened.answers.has(item))
            return 'stands there twice';
        opened.answers.set(item, radioFor(item, value));
        return null;
    },
    comments({ name, value }, opened) {
        const question = questions.find((other) => other.dataset.question === name);
        if (!question)
            return 'is not about a question of this form';
        const before = opened.comments.get(question);
        opened.comments.set(question, before ? `${before}\n${value}` : value);
        return null;
    },
    unknown() {
        return 'is not part of a return of this form';
    },
};

function isBlank({ kind, value }) {
    return kind !== 'unknown' && (value === null || (typeof value === 'string' && !value.trim()));
}

function take(one, opened) {
    const shown = typeof one.value === 'string' ? one.value : JSON.stringify(one.value);
    const reason = typeof one.value === 'string'
        ? takers[one.kind]({ ...one, value: cleaned(one.value) }, opened)
        : 'is not text';
    return reason ? [`${one.place}: “${shown}” ${reason}`] : [];
}

// Refuses a return of another case, agency or setting than the form was sent out for.
function refuseOthersReturn(opened) {
    for (const field of fields.filter((other) => other.readOnly)) {
        const value = opened.fields.get(field) ?? '';
        if (value && identityKey(value) !== identityKey(field.value))
            throw new UnusableFile(`Its ${fieldLabel(field).toLowerCase()} is “${value}”, and this ` +
                `form is for “${field.value}”.`);
    }
}

// Reads what a file fills in, and what of it the form cannot take. Throws UnusableFile.
function readReturn(bytes) {
    const text = textOf(bytes);
    const entries = /^\s*[[{]/.test(text) ? jsonEntries(text) : csvEntries(text);
    const opened = { fields: new Map(), answers: new Map(), comments: new Map() };
    const refused = entries.filter((one) => !isBlank(one)).flatMap((one) => take(one, opened));
    refuseOthersReturn(opened);
    if (!entries.length)
        throw new UnusableFile('There is nothing in it.');
    return { ...opened, refused };
}

function fillInField(field, value) {
    if (isChoice(field))
        choose(field, value ? radioFor(field, value) : null);
    else if (!field.readOnly)
        field.value = value ?? '';
}

// Replaces everything that is filled in.
function fillIn(opened) {
    for (const field of fields)
        fillInField(field, opened.fields.get(field));
    for (const item of items)
        choose(item, opened.answers.get(item));
    for (const question of questions)
        commentBoxOf(question).value = opened.comments.get(question) ?? '';
}
