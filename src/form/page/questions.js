// The questions, items and fields of the page. Only the page itself keeps what is filled in, so it
// cannot differ from what the auditor sees.

const form = document.getElementById('form');
const questions = [...form.querySelectorAll('[data-question]')];
const items = [...form.querySelectorAll('[data-item]')];
const fields = [...form.querySelectorAll('[data-field]')];
const commentBoxes = [...form.querySelectorAll('textarea')];

function questionOf(element) {
    return element.closest('[data-question]');
}

function itemsOf(question) {
    return [...question.querySelectorAll('[data-item]')];
}

function commentBoxOf(question) {
    return question.querySelector('textarea');
}

function isAsked(question) {
    return !question.querySelector('.answer').hidden;
}

function radiosOf(group) {
    return [...group.querySelectorAll('input[type=radio]')];
}

// The chosen radio button of an item or a field; undefined if there is none.
function chosenOf(group) {
    return radiosOf(group).find((radio) => radio.checked);
}

function labelOf(radio) {
    return radio.parentElement.textContent.trim();
}

function choose(group, radio) {
    for (const other of radiosOf(group))
        other.checked = other === radio;
}

// Replaces what a return in JSON cannot hold: half a surrogate pair, or a NUL.
function cleaned(text) {
    return text.replace(/\0|[\uD800-\uDFFF]/gu, '\uFFFD').trim();
}

function commentsOn(question) {
    return cleaned(commentBoxOf(question).value);
}

// A field is an input, or a set of radio buttons.
function isChoice(field) {
    return field.localName === 'fieldset';
}

function fieldValue(field) {
    return isChoice(field) ? chosenOf(field)?.value ?? '' : cleaned(field.value);
}

function fieldNamed(name) {
    return fields.find((field) => field.dataset.field === name);
}

function fieldLabel(field) {
    const label = isChoice(field) ? field.querySelector('legend') : field.labels[0];
    return label.firstChild.textContent.trim();
}

// The day of the audit, or today if the form does not say.
function dayOfAudit() {
    const completed = fieldNamed('completed').valueAsDate;
    return completed ?? new Date();
}

// True if the question applies: the deciding item has one of the wanted answers. An item of a
// question that is not asked has no answer.
function isCalledFor(question) {
    const { decidedBy, decidingOptions } = question.dataset;
    if (!decidedBy)
        return true;
    const item = document.getElementById(decidedBy);
    const chosen = radiosOf(item).findIndex((radio) => radio.checked);
    return isAsked(questionOf(item)) && decidingOptions.split(' ').includes(String(chosen));
}

function isFilledIn(question) {
    return itemsOf(question).some(chosenOf) || commentsOn(question) !== '';
}

// Goes in the order of the form, because conditions can chain.
function applyConditions() {
    for (const question of questions.filter((one) => one.dataset.decidedBy)) {
        const asked = isCalledFor(question);
        question.querySelector('.answer').hidden = !asked;
        question.querySelector('.kept').hidden = asked || !isFilledIn(question);
    }
}
