// Asks one question, or shows one message, at a time in the page.

const dialog = document.getElementById('dialog');

// Goes to an element of the form: to its chosen answer, or else to its first one.
function goTo(element) {
    const radios = radiosOf(element);
    const control = radios.find((radio) => radio.checked) ?? radios[0] ?? element;
    const whole = control.closest('.item, .comments, .field');
    control.focus({ preventScroll: true });
    whole.scrollIntoView({ block: 'center' });
}

function linkTo({ text, element }) {
    const link = document.createElement('a');
    link.href = `#${element.id}`;
    link.textContent = text;
    link.addEventListener('click', (event) => {
        event.preventDefault();
        dialog.close();
        goTo(element);
    });
    return link;
}

// Fills a list with texts, or with links to the places to correct.
function fillList(list, entries) {
    list.replaceChildren(...entries.map((one) => {
        const line = document.createElement('li');
        line.append(one.element ? linkTo(one) : one.text);
        return line;
    }));
}

function partOf({ title, entries }) {
    const heading = document.createElement('p');
    const list = document.createElement('ul');
    heading.textContent = title;
    fillList(list, entries);
    return entries.length ? [heading, list] : [heading];
}

// Shows parts with a title and entries each. Resolves to true if the auditor answers `yes`. Without
// `yes`, `no` is the only button. If a link closes the dialog, the focus stays on its target.
function ask({ title, parts, yes, no }) {
    const yesButton = document.getElementById('dialog_yes');
    const noButton = document.getElementById('dialog_no');
    const heading = document.getElementById('dialog_title');
    heading.textContent = title;
    document.getElementById('dialog_text').replaceChildren(...parts.flatMap(partOf));
    yesButton.textContent = yes ?? '';
    yesButton.hidden = !yes;
    noButton.textContent = no;
    dialog.returnValue = '';
    dialog.showModal();
    heading.focus();
    yesButton.onclick = () => dialog.close('yes');
    noButton.onclick = () => dialog.close();
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'),
            { once: true });
    });
}
