// Finds what is missing in the form, and what in it may name a person. Each finding is a sentence
// with the element to correct.

// The reason why a return cannot be saved with this field; empty if it can.
function faultOf(field) {
    const value = fieldValue(field);
    const label = fieldLabel(field).toLowerCase();
    const longest = field.dataset.longest ?? Infinity; // bytes, as the program counts them
    if (field.required && value === '')
        return `Enter the ${label}: a return is known by its case and agency.`;
    if (bytesOf(value) > longest)
        return `The ${label} is too long by ${bytesOf(value) - longest}: it can have ${longest} ` +
            'bytes. A plain letter takes one, one with an accent two or more.';
    return '';
}

function faults() {
    return fields.filter(faultOf).map((field) => ({ text: faultOf(field), element: field }));
}

function fieldGaps() {
    const wanted = ['auditor_role', 'completed', 'immediate_action'].map(fieldNamed);
    return wanted.filter((field) => fieldValue(field) === '')
        .map((field) => ({ text: `Not filled in: ${fieldLabel(field)}`, element: field }));
}

const mostNamed = 4;

function answerGap(question) {
    const all = itemsOf(question);
    const open = all.filter((item) => !chosenOf(item));
    const numbers = open.map((item) => item.dataset.number);
    const name = `Question ${question.dataset.number}`;
    if (!open.length)
        return [];
    if (!question.classList.contains('checklist'))
        return [{ text: `${name}: no answer`, element: open[0] }];
    const text = open.length > mostNamed
        ? `${name}: no answer to ${open.length} of its ${all.length} lines`
        : `${name}: no answer to ${numbers.join(', ')}`;
    return [{ text, element: open[0] }];
}

function commentGap(question) {
    const answer = itemsOf(question).map(chosenOf)
        .find((radio) => radio?.hasAttribute('data-comment-expected'));
    if (!answer || commentsOn(question) !== '')
        return [];
    return [{
        text: `Question ${question.dataset.number}: a comment is asked for with this answer`,
        element: commentBoxOf(question),
    }];
}

function gaps() {
    return [...fieldGaps(), ...questions.filter(isAsked).flatMap((question) =>
        [...answerGap(question), ...commentGap(question)])];
}

// The boxes and inputs for typing.
function typedInto() {
    return [...fields.filter((field) => field.type === 'text' && !field.readOnly), ...commentBoxes];
}

function nameOf(box) {
    const question = questionOf(box);
    return question ? `Comments on question ${question.dataset.number}` : fieldLabel(box);
}

function namings() {
    return typedInto().filter((box) => !questionOf(box) || isAsked(questionOf(box)))
        .flatMap((box) => identifiersIn(box.value, dayOfAudit()).map((found) =>
            ({ text: `${nameOf(box)}: what looks like ${found}`, element: box })));
}

function warningFor(box) {
    const found = identifiersIn(box.value, dayOfAudit());
    return found.length === 0 ? '' :
        `This may name a person: it looks as if it holds ${found.join(', ')}. Please take out ` +
            'whatever could tell who somebody is.';
}
