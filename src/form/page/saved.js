// Makes the return to save, as JSON or as CSV in the form layout. Answers to questions that are not
// asked are left out.

function filledFields() {
    return fields.map((field) => [field.dataset.field, fieldValue(field)])
        .filter(([, value]) => value !== '');
}

function returnAsJson() {
    const asked = questions.filter(isAsked);
    const answers = asked.flatMap(itemsOf).filter(chosenOf)
        .map((item) => [item.dataset.item, chosenOf(item).value]);
    const comments = asked.map((question) => [question.dataset.question, commentsOn(question)])
        .filter(([, text]) => text !== '');
    const saved = {
        template: form.dataset.template,
        ...Object.fromEntries(filledFields()),
        answers: Object.fromEntries(answers),
        comments: Object.fromEntries(comments),
    };
    return `${JSON.stringify(saved, null, 2)}\n`;
}

function answerCell(group) {
    const chosen = chosenOf(group);
    return chosen ? labelOf(chosen) : '';
}

function fieldRow(field) {
    const value = isChoice(field) ? answerCell(field) : fieldValue(field);
    return [field.dataset.field, fieldLabel(field), value, ''];
}

function questionRows(question) {
    const asked = isAsked(question);
    const text = question.querySelector('legend .text').textContent;
    const comments = asked ? commentsOn(question) : '';
    const lines = itemsOf(question).map((item) =>
        [item.dataset.item, item.querySelector('.text > :last-child')?.textContent ?? text,
            asked ? answerCell(item) : '', '']);
    if (question.classList.contains('checklist'))
        return [[question.dataset.question, text, '', comments], ...lines];
    return lines.map((line) => [...line.slice(0, 3), comments]);
}

function returnAsCsv() {
    return csvOf([['item', 'question', 'answer', 'comments'],
        ['template', 'Form', form.dataset.template, ''], ...fields.map(fieldRow), ...questions.flatMap(questionRows)]);
}

// A form that was made with others has its name from the program, so that no two are the same.
function returnFileName(ending) {
    const filledIn = ['case', 'agency', 'setting'].map((name) => fieldValue(fieldNamed(name)));
    return (form.dataset.fileName ?? fileNameOf(filledIn)) + ending;
}

// Lets the browser download a text as a file. The address must stay valid until the file is
// written.
function download(name, type, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
