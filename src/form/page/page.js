// Does what follows when something is typed, chosen, saved or opened.

let changed = false; // since the return was last saved or opened
let updateWanted = false;

function showProgress() {
    const asked = questions.filter(isAsked).flatMap(itemsOf);
    const answered = asked.filter(chosenOf).length;
    const text = `${answered} of ${asked.length} answered`;
    const bar = document.getElementById('progress_bar');
    bar.max = Math.max(asked.length, 1);
    bar.value = answered;
    showText(document.getElementById('progress'), text);
}

// Sets a text only if it changes, so that screen readers do not read it out twice.
function showText(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}

function showList(list, entries) {
    const texts = entries.map(({ text }) => text);
    if (texts.join('\n') !== [...list.children].map((line) => line.textContent).join('\n'))
        fillList(list, entries);
}

function showGaps() {
    const missing = [...faults(), ...gaps()];
    const naming = namings();
    showList(document.getElementById('missing'), missing);
    showList(document.getElementById('named'), naming);
    document.getElementById('complete').hidden = missing.length > 0;
    document.getElementById('naming').hidden = naming.length === 0;
}

function faultShownOf(field) {
    return document.getElementById(field.id.replace('input', 'fault'));
}

function showFault(field) {
    showText(faultShownOf(field), faultOf(field));
    field.setAttribute('aria-invalid', faultOf(field) !== '');
}

function showFaults() {
    fields.filter((field) => field.type === 'text').forEach(showFault);
}

// Removes a fault as soon as it is put right.
function clearFaults() {
    fields.filter((field) => field.getAttribute('aria-invalid') === 'true').forEach(showFault);
}

function warningShownOf(box) {
    const id = questionOf(box) ? `${box.id}_warning` : box.id.replace('input', 'warning');
    return document.getElementById(id);
}

function showWarning(box) {
    showText(warningShownOf(box), warningFor(box));
}

// The box grows with this copy of its text, and print shows the copy instead of the box.
function showWhole(box) {
    box.parentElement.dataset.text = box.value;
}

function update() {
    updateWanted = false;
    showProgress();
    showGaps();
    clearFaults();
}

// Decides at once which questions are asked, before the next key is pressed. All else waits for the
// next frame, so that fast typing stays smooth.
function wantUpdate() {
    applyConditions();
    if (!updateWanted)
        requestAnimationFrame(update);
    updateWanted = true;
}

function noteChange(event) {
    const box = event.target;
    if (box.id === 'file')
        return;
    changed = true;
    showText(document.getElementById('outcome'), '');
    if (box.localName === 'textarea')
        showWhole(box);
    if (typedInto().includes(box) && warningShownOf(box).textContent)
        showWarning(box);
    wantUpdate();
}

// An empty field gets no fault yet: it may be filled in later.
function warnOnLeaving({ target }) {
    if (!typedInto().includes(target))
        return;
    showWarning(target);
    if (fields.includes(target) && fieldValue(target) !== '')
        showFault(target);
}

// The button disappears with the answer, so the focus goes to the first option.
function clearAnswer(button) {
    const group = button.closest('.item');
    choose(group, null);
    radiosOf(group)[0].focus();
    changed = true;
    wantUpdate();
}

async function mayBeSaved() {
    const parts = [
        { title: 'What is missing counts as no answer:', entries: gaps() },
        { title: 'What may name a person:', entries: namings() },
    ].filter(({ entries }) => entries.length);
    return parts.length === 0 ||
        ask({ title: 'Before you save', parts, yes: 'Save all the same', no: 'Back to the form' });
}

async function sayFaults() {
    showFaults();
    await ask({
        title: 'The return cannot be saved yet',
        parts: [{ title: 'Please put this right first:', entries: faults() }],
        no: 'Back to the form',
    });
}

async function save(ending, type, content) {
    update();
    if (faults().length)
        return sayFaults();
    if (!await mayBeSaved())
        return undefined;
    const name = returnFileName(ending);
    download(name, type, content());
    changed = false;
    return showText(document.getElementById('outcome'),
        `Saved as ${name}. Please send that file back as you were asked to.`);
}

function isUntouched() {
    return !questions.some(isFilledIn) &&
        fields.every((field) => field.readOnly || fieldValue(field) === '');
}

async function mayBeFilledIn(opened, name) {
    const parts = [
        { title: 'The form cannot take all that is in the file. It leaves out:',
            entries: opened.refused.map((text) => ({ text })) },
    ].filter(({ entries }) => entries.length);
    if (!isUntouched())
        parts.push({ title: 'What is filled in now is replaced by what is in the file.',
            entries: [] });
    return parts.length === 0 ||
        ask({ title: `Open ${name}?`, parts, yes: 'Open it', no: 'Keep the form as it is' });
}

function showOpened(opened, name) {
    fillIn(opened);
    applyConditions();
    commentBoxes.forEach(showWhole);
    update();
    typedInto().forEach(showWarning);
    changed = opened.refused.length > 0;
    const unasked = questions.filter((question) => !isAsked(question) && isFilledIn(question))
        .map((question) => question.dataset.number);
    const note = unasked.length === 0 ? '' :
        ` Not asked, and so not saved again: question ${unasked.join(', ')}.`;
    showText(document.getElementById('opened'),
        `Opened ${name}: ${document.getElementById('progress').textContent}.${note}`);
}

async function openFile(file) {
    let opened;
    showText(document.getElementById('opened'), '');
    try {
        opened = readReturn(await file.arrayBuffer());
    } catch (error) {
        const reason = error instanceof UnusableFile ? error.message : 'It cannot be read.';
        await ask({
            title: `${file.name} was not opened`,
            parts: [{ title: reason, entries: [] },
                { title: 'The form is as it was.', entries: [] }],
            no: 'Back to the form',
        });
        return;
    }
    if (await mayBeFilledIn(opened, file.name))
        showOpened(opened, file.name);
}

async function openChosen(input) {
    const [file] = input.files;
    input.value = ''; // the same file may be chosen again
    if (file)
        await openFile(file);
}

// Without this, the browser would open a dropped file in place of the form.
async function takeDropped(event) {
    if (!event.dataTransfer.types.includes('Files'))
        return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (event.type === 'drop' && file && !dialog.open)
        await openFile(file);
}

function start() {
    const act = (id, type, action) => document.getElementById(id).addEventListener(type, action);
    for (const part of document.querySelectorAll('[data-scripted]'))
        part.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', noteChange);
    form.addEventListener('focusout', warnOnLeaving);
    form.addEventListener('click', ({ target }) => target.matches('.clear') && clearAnswer(target));
    act('save_return', 'click', () => save('.json', 'application/json', returnAsJson));
    act('save_csv', 'click', () => save('.csv', 'text/csv;charset=utf-8', returnAsCsv));
    act('file', 'change', ({ target }) => openChosen(target));
    document.addEventListener('dragover', takeDropped);
    document.addEventListener('drop', takeDropped);
    window.addEventListener('beforeunload', (event) => changed && event.preventDefault());
    applyConditions();
    update();
}

start();
