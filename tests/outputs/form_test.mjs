#!/usr/bin/env node
// The HTML form in a browser: filled in by keyboard alone, saved, read by the program, opened
// again. Also its warnings of gaps, of names and of files that are not its own, and whether
// everyone can use it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { FormPage } from './form_page.mjs';
import { pageWidths } from './page.mjs';

const build = process.argv[2] ?? resolve('build');
const folder = `${build}/outputs/form`;
const conditions = 'tests/outputs/form_conditions.json';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const cinaudit = (...options) =>
    execFileSync(`${build}/cinaudit`, options, { encoding: 'utf8', maxBuffer: 1e9 });

function writeForm(name, ...options) {
    const file = `${folder}/${name}.html`;
    writeFileSync(file, cinaudit('template', '-f', 'html', ...options));
    return file;
}

function writeText(name, text) {
    writeFileSync(`${folder}/${name}`, text);
    return `${folder}/${name}`;
}

// The program's counts: the answer to each item of one return, and the comments.
function countsOf(file, ...options) {
    const results = JSON.parse(cinaudit('collate', '--no-redact', '-f', 'json', ...options, file));
    const answer = (item) => item.not_asked ? 'not asked'
        : item.options.find(({ count }) => count)?.value ?? '';
    return {
        returns: results.by_case.map(({ case: name }) => name)
            .concat(results.by_agency.map(({ agency }) => agency)),
        answers: Object.fromEntries(results.items.map((item) => [item.id, answer(item)])),
        comments: Object.fromEntries(results.comments.map(({ question, text }) => [question, text])),
    };
}

const typed = {
    returns: ['H', 'Children’s Social Care'],
    answers: {
        q1a: 'yes', q1b: 'no', q1c: '', q1d: 'yes', q1e: 'no', q1f: 'yes', q1g: 'no', q2: 'yes',
        q3: 'not_applicable', q4: 'no', q5: 'no', q6: 'not_applicable', q7: 'yes', q8: 'not_sure',
        q9: 'dont_know', q10: 'no', q11: '',
    },
    comments: {
        q1: '=1+1 of the files, "so to say"; one, two,\nand\n\nthree',
        q2: '- overseen in January\t(not since)',
        q8: '@ the meeting: naïve café, 児童, 👩‍👧',
        q10: '+ challenged',
    },
};
const places = {
    yes: 0, no: 1, not_sure: 2, dont_know: 2,
    not_applicable: (item) => item === 'q8' ? 3 : 2,
};

const placeOf = (item, value) =>
    typeof places[value] === 'function' ? places[value](item) : places[value];

// Fills in the whole form by keyboard, from its beginning, in its own order.
async function fillInByKeyboard(form, { answers, comments }) {
    await form.type('[data-field=case]', 'H');
    await form.type('[data-field=agency]', 'Children’s Social Care');
    await form.type('[data-field=setting]', 'North / Team 2');
    await form.type('[data-field=auditor_role]', 'Team manager');
    await form.type('[data-field=completed]', '03032014'); // whichever of the two comes first
    await form.choose('[data-field=immediate_action]', 1);
    const pages = await form.page.locator('[data-question]').evaluateAll((all) => all.map((one) => ({
        question: one.dataset.question,
        items: [...one.querySelectorAll('[data-item]')].map((item) => item.dataset.item),
        box: one.querySelector('textarea').id,
    })));
    for (const { question, items, box } of pages) {
        for (const item of items.filter((id) => answers[id]))
            await form.choose(`[data-item="${item}"]`, placeOf(item, answers[item]));
        if (comments[question])
            await form.type(`#${box}`, comments[question]);
    }
}

async function checkAccessibility(form) {
    await form.page.evaluate(axe);
    const { violations } = await form.page.evaluate(
        (values) => axe.run({ runOnly: { type: 'tag', values } }), rules);
    assert.deepEqual(violations.map(({ id, nodes }) =>
        `${id}: ${nodes.map((node) => node.html).join(' ')}`), []);
}

// A form must do only what it is asked to do.
async function checkQuiet(form) {
    assert.deepEqual(form.done.filter((what) => !what.startsWith('asked for blob:')), []);
    assert.deepEqual(await form.storage(), { local: 0, session: 0, databases: 0, cookies: '' });
}

let browser;
let blank;
let conditional;
before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    browser = await openBrowser();
    blank = writeForm('blank');
    conditional = writeForm('conditional', conditions);
});
after(async () => { await browser.close(); });

test('is filled in, saved and counted by keyboard alone', async () => {
    const form = await FormPage.open(browser, blank);
    await fillInByKeyboard(form, typed);
    assert.equal(await form.text('#progress'), '15 of 17 answered');
    await form.tabTo('#save_return');
    await form.keyboard.press('Enter');
    assert.match(await form.text('#dialog'),
        /^Before you save\n\nWhat is missing counts as no answer:\n\nQuestion 1: no answer to 1c\nQuestion 11: no answer\n/);
    assert.equal(await form.page.evaluate(() => document.activeElement.id), 'dialog_title');
    const json = await form.download(async () => {
        await form.tabTo('#dialog_yes');
        await form.keyboard.press('Enter');
    }, folder);
    assert.equal(basename(json), 'H-Childrens-Social-Care-North-Team-2.json');
    assert.match(await form.text('#outcome'), /^Saved as H-Childrens-Social-Care-North-Team-2.json/);
    const csv = await form.download(async () => {
        await form.tabTo('#save_csv');
        await form.keyboard.press('Enter');
        await form.tabTo('#dialog_yes');
        await form.keyboard.press('Space');
    }, folder);
    assert.equal(basename(csv), 'H-Childrens-Social-Care-North-Team-2.csv');
    const saved = JSON.parse(readFileSync(json, 'utf8'));
    assert.deepEqual(
        [saved.template, saved.setting, saved.auditor_role, saved.completed, saved.immediate_action],
        ['cin-plans-2014', 'North / Team 2', 'Team manager', '2014-03-03', 'no']);
    assert.deepEqual(countsOf(json), typed);
    assert.deepEqual(countsOf(csv), typed);
    const lines = readFileSync(csv, 'utf8').split('\r\n');
    assert.deepEqual(lines.slice(0, 3), ['\uFEFFitem,question,answer,comments',
        'template,Form,cin-plans-2014,', 'case,Case,H,']);
    assert.ok(lines.includes('q1c,Does this include any male parent or carer in the household?,,'));
    assert.ok(lines.some((line) => /^q10,.*,No - please comment .*," \+ challenged"$/.test(line)));
    await checkQuiet(form);
    await form.close();
});

test('opens a saved return, which is completed and saved again', async () => {
    const name = `${folder}/H-Childrens-Social-Care-North-Team-2`;
    const form = await FormPage.open(browser, blank);
    await form.openReturn(`${name}.json`);
    assert.equal(await form.text('#opened'),
        'Opened H-Childrens-Social-Care-North-Team-2.json: 15 of 17 answered.');
    await form.choose('[data-item="q1c"]', 1);
    await form.choose('[data-item="q11"]', 0);
    assert.equal(await form.text('#complete'), 'Nothing is missing.');
    await form.tabTo('#save_return');
    const again = await form.download(() => form.keyboard.press('Enter'), `${folder}/again`);
    assert.deepEqual(countsOf(again), {
        ...typed, answers: { ...typed.answers, q1c: 'no', q11: 'yes' } });
    await checkQuiet(form);
    await form.close();
});

test('opens a saved CSV as the same return', async () => {
    const name = `${folder}/H-Childrens-Social-Care-North-Team-2`;
    const form = await FormPage.open(browser, blank);
    await form.openReturn(`${name}.csv`);
    await form.page.click('#save_return');
    const again = await form.download(() => form.page.click('#dialog_yes'), `${folder}/csv`);
    assert.equal(readFileSync(again, 'utf8'), readFileSync(`${name}.json`, 'utf8'));
    await form.close();
});

test('opens a return that is dropped on it', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.evaluate((text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], 'dropped.json'));
        const drop = (type) => document.querySelector('h1').dispatchEvent(new DragEvent(type,
            { dataTransfer: files, bubbles: true, cancelable: true }));
        return [drop('dragover'), drop('drop')];
    }, '{"template": "cin-plans-2014", "answers": {"q2": "yes"}}');
    assert.equal(await form.opened(), 'Opened dropped.json: 1 of 17 answered.');
    await form.close();
});

test('opens the forms that the program writes', async () => {
    for (const format of ['csv', 'json']) {
        const file = `${folder}/program.${format}`;
        writeFileSync(file, cinaudit('template', '-f', format, '--case', 'C2', '--agency', 'GP'));
        const form = await FormPage.open(browser, blank);
        await form.openReturn(file);
        assert.equal(await form.text('#opened'), `Opened program.${format}: 0 of 17 answered.`);
        assert.equal(await form.page.inputValue('[data-field=case]'), 'C2');
        await form.close();
    }
});

test('keeps what was filled in before it was sent out', async () => {
    const file = writeForm('prefilled', '--case', 'A', '--agency', '<b>"GP"</b> & ’s');
    const form = await FormPage.open(browser, file);
    await form.type('[data-field=case]', 'B');
    await form.page.click('#save_return');
    const saved = await form.download(() => form.page.click('#dialog_yes'), folder);
    assert.equal(basename(saved), 'A-b-GP-b-s.json');
    assert.deepEqual(countsOf(saved).returns, ['A', '<b>"GP"</b> & ’s']);
    await form.openReturn(`${folder}/H-Childrens-Social-Care-North-Team-2.json`);
    assert.match(await form.dismissDialog(), /Its case is “H”, and this form is for “A”\./);
    await form.close();
});

test('is saved under the name that no other of its forms has', async () => {
    const requests = writeText('requests.csv', 'case,agency\nA/1,GP\nA 1,GP\n');
    cinaudit('template', '--requests', requests, '--out-dir', `${folder}/requested`);
    for (const name of ['A-1-GP', 'A-1-GP-2']) {
        const form = await FormPage.open(browser, `${folder}/requested/${name}.html`);
        await form.page.fill('[data-field=setting]', 'North');
        await form.page.click('#save_return');
        const saved = await form.download(() => form.page.click('#dialog_yes'), folder);
        assert.equal(basename(saved), `${name}.json`);
        await form.close();
    }
});

test('is not saved without case and agency', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.click('#save_return');
    assert.match(await form.text('#dialog'), /^The return cannot be saved yet/);
    await checkAccessibility(form);
    await form.tabTo('#dialog a[href="#input1"]');
    await form.keyboard.press('Enter');
    assert.equal(await form.page.evaluate(() => document.activeElement.id), 'input1');
    assert.equal(await form.page.getAttribute('#input1', 'aria-invalid'), 'true');
    assert.match(await form.text('#fault1'), /^Enter the agency/);
    await form.keyboard.type('é');
    assert.equal(await form.text('#fault1'), '');
    await form.keyboard.type('é'.repeat(100));
    assert.equal(await form.text('#fault1'), '');
    await form.keyboard.press('Tab');
    assert.equal(await form.text('#fault1'), 'The agency is too long by 2: it can have 200 bytes. ' +
        'A plain letter takes one, one with an accent two or more.');
    await form.keyboard.press('Shift+Tab');
    await form.keyboard.press('End');
    await form.keyboard.press('Backspace');
    assert.equal(await form.text('#fault1'), '');
    await form.close();
});

test('clears an answer, and goes on from there', async () => {
    const form = await FormPage.open(browser, blank);
    await form.choose('[data-item="q2"]', 2);
    assert.equal(await form.text('#progress'), '1 of 17 answered');
    await form.tabTo('[data-item="q2"] .clear');
    await form.keyboard.press('Enter');
    assert.equal(await form.text('#progress'), '0 of 17 answered');
    assert.equal(await form.page.evaluate(() => document.activeElement.value), 'yes');
    await form.close();
});

const namings = {
    'NHS number 943 476 5919.': 'an NHS number (943 476 5919)',
    'see 9434765919': 'an NHS number (9434765919)',
    'a child born on 3/4/08': 'a date of birth (3/4/08)',
    'DOB: 3rd April 2010': 'a date of birth (3rd April 2010)',
    'the sibling (2007-04-03)': 'a date of birth (2007-04-03)',
    'Ring 01270 123456 12 times': 'a telephone number (01270 123456)',
    'or (020) 7946 0000': 'a telephone number ((020) 7946 0000)',
    'or +44 (0)7700 900123': 'a telephone number (+44 (0)7700 900123)',
    'write to head@school.example.org.uk today': 'an e-mail address (head@school.example.org.uk)',
    'moved to CW1 2BJ': 'a postcode (CW1 2BJ)',
    'moved to sw1a1aa': 'a postcode (sw1a1aa)',
};
const ordinary = [
    'the plan is dated 8/11/13', 'reviewed on 14 January 2014 and 2013-11-08',
    'see 3.4.6, 2.1.11 and 3.3.20', 'section 47, s17 4pm, p1 2nd', '943 476 5918', '9434765918',
    'on 01-02-2014 10:30 and 01/02/2014 1045', 'child of 14 months, 5 of 17 visits', 'ref 0123456',
    'Level 2 need @ home', 'order 12345678901', '0800 1111',
];

test('warns of what may name a person, and of nothing else', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.fill('[data-field=completed]', '2014-03-20');
    for (const [comment, found] of Object.entries(namings)) {
        await form.page.fill('#comments2', comment);
        await form.keyboard.press('Tab');
        assert.equal(await form.text('#comments2_warning'), 'This may name a person: it looks as if ' +
            `it holds ${found}. Please take out whatever could tell who somebody is.`);
    }
    for (const comment of ordinary) {
        await form.page.fill('#comments2', comment);
        await form.keyboard.press('Tab');
        assert.equal(await form.text('#comments2_warning'), '', comment);
    }
    await form.close();
});

test('asks before it saves what may name a person', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.fill('[data-field=case]', '943 476 5919');
    await form.page.fill('[data-field=agency]', 'GP');
    await form.page.fill('#comments4', 'Ring 01270 123456 or 01270 654321');
    await form.page.click('#save_return');
    assert.deepEqual(await form.texts('#dialog ul:last-of-type a'), [
        'Case: what looks like an NHS number (943 476 5919)',
        'Comments on question 5: what looks like a telephone number (01270 123456)',
        'Comments on question 5: what looks like a telephone number (01270 654321)']);
    await form.page.click('#dialog ul:last-of-type li:last-child a');
    assert.equal(await form.page.evaluate(() => document.activeElement.id), 'comments4');
    await form.page.click('#save_return');
    const saved = await form.download(() => form.page.click('#dialog_yes'), folder);
    assert.equal(countsOf(saved).comments.q5, 'Ring 01270 123456 or 01270 654321');
    await form.close();
});

test('asks a question only where it applies', async () => {
    const form = await FormPage.open(browser, conditional);
    const asked = () => form.page.locator('.answer:visible').count();
    await form.page.fill('[data-field=case]', 'A');
    await form.page.fill('[data-field=agency]', 'School');
    assert.deepEqual(await form.texts('.condition'), ['Asked only if question 1b is answered Yes.',
        'Asked only if question 2 is answered Yes or Partly.',
        'Asked only if question 2 is answered Yes or Partly.']);
    assert.equal(await form.text('#progress'), '0 of 4 answered');
    await form.choose('[data-item="q1b"]', 0);
    await form.choose('[data-item="q2"]', 1);
    await form.choose('[data-item="q3"]', 1);
    await form.choose('[data-item="q4b"]', 2);
    await form.type('#comments3', 'The school was not asked.');
    assert.equal(await asked(), 6);
    assert.equal(await form.text('#progress'), '4 of 9 answered');
    assert.ok((await form.texts('#missing a')).includes(
        'Question 2: a comment is asked for with this answer'));
    await form.page.check('[data-item="q1b"] [value="no"]');
    await form.page.waitForFunction(() =>
        document.getElementById('progress').textContent === '1 of 4 answered');
    assert.equal(await asked(), 3);
    assert.equal(await form.page.locator('.kept:visible').count(), 3);
    await checkAccessibility(form);
    const save = async (button) => {
        await form.page.click(button);
        return form.download(() => form.page.click('#dialog_yes'), `${folder}/conditions`);
    };
    const notAsked = {
        returns: ['A', 'School'],
        answers: { q1a: '', q1b: 'no', q2: 'not asked', q3: 'not asked', q4a: 'not asked',
            q4b: 'not asked', q4c: 'not asked', q5: '', q6: '' },
        comments: {},
    };
    for (const button of ['#save_return', '#save_csv'])
        assert.deepEqual(countsOf(await save(button), '-t', conditions), notAsked);
    await form.page.check('[data-item="q1b"] [value="yes"]');
    for (const button of ['#save_return', '#save_csv'])
        assert.deepEqual(countsOf(await save(button), '-t', conditions), {
            returns: ['A', 'School'],
            answers: { q1a: '', q1b: 'yes', q2: 'partly', q3: 'no', q4a: '', q4b: 'na', q4c: '',
                q5: '', q6: '' },
            comments: { q4: 'The school was not asked.' },
        });
    await checkQuiet(form);
    await form.close();
});

const head = '{"template": "cin-plans-2014", "case": "A", "agency": "GP"';
const unusable = {
    'empty.json': ['', /neither JSON nor CSV/],
    'cut.json': [`${head}, "answers": {"q1a`, /not a whole file of JSON/],
    'list.json': [`[${head}}]`, /a list of returns/],
    'other.json': ['{"template": "neglect", "case": "A"}', /made with another form \(neglect\)/],
    'wide.csv': ['case,agency,q2\r\nA,GP,Yes\r\n', /neither JSON nor CSV/],
    'open.csv': ['item,answer\r\nq2,"Yes\r\n', /neither JSON nor CSV/],
    'latin.csv': [Buffer.from('item,answer\r\nagency,caf\xE9\r\n', 'latin1'), /not a text file in UTF-8/],
    'book.xlsx': [Buffer.from([0x50, 0x4B, 3, 4, 0xFF, 0xFE]), /not a text file in UTF-8/],
    'large.json': ['{"case": "A"}'.padEnd(16 * 1024 * 1024 + 1), /too large/],
};

test('says why it does not open a file, and stays as it is', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.fill('#comments2', 'typed');
    for (const [name, [content, message]] of Object.entries(unusable)) {
        await form.openReturn(writeText(name, content));
        const said = await form.dismissDialog();
        assert.match(said, new RegExp(`^${name} was not opened`));
        assert.match(said, message);
        assert.match(said, /The form is as it was\./);
    }
    assert.equal(await form.page.inputValue('#comments2'), 'typed');
    await checkQuiet(form);
    await form.close();
});

test('says what of a file it cannot take, and asks', async () => {
    const form = await FormPage.open(browser, blank);
    const json = writeText('odd.json', `${head}, "completed": "20/03/2014", "colour": "red",
        "immediate_action": "perhaps", "answers": {"q1": "Yes", "q2": "maybe", "q3": "N", "q4": "NO",
        "q12": "Yes", "q5": 1}, "comments": {"q2": "One\\ntwo", "q77": "lost?"}}`);
    await form.openReturn(json);
    assert.deepEqual(await form.texts('#dialog li'), [
        'completed: “20/03/2014” is not a date of the form 2014-03-20',
        'colour: “red” is not part of a return of this form',
        'immediate_action: “perhaps” cannot be what this field holds',
        'answers.q1: “Yes” is not an answer to anything that this form asks',
        'answers.q2: “maybe” is not one of the answers to choose from',
        'answers.q3: “N” is not one of the answers to choose from',
        'answers.q12: “Yes” is not an answer to anything that this form asks',
        'answers.q5: “1” is not text',
        'comments.q77: “lost?” is not about a question of this form']);
    await form.dismissDialog();
    assert.equal(await form.page.inputValue('[data-field=case]'), '');
    await form.openReturn(json);
    await checkAccessibility(form);
    await form.page.click('#dialog_yes');
    assert.match(await form.opened(), /^Opened odd.json: 1 of 17 answered/);
    assert.equal(await form.page.inputValue('#comments1'), 'One\ntwo');
    const csv = writeText('odd.csv', 'item;question;answer;comments\ncase;;A;why\nq2;;Yes;"a\nb"\n' +
        '\nq2;;No;c\nq1;;Yes;d\nq1b;;No;e\nq99;;;f\nq3;;No;g;h\n');
    await form.openReturn(csv);
    assert.deepEqual(await form.texts('#dialog li'), [
        'line 2, case: “why” is not part of a return of this form',
        'line 6, q2: “No” stands there twice',
        'line 7, q1: “Yes” is not an answer to anything that this form asks',
        'line 9, q99: “f” is not about a question of this form',
        'line 10, q3: “q3, , No, g, h” is not part of a return of this form']);
    assert.match(await form.text('#dialog'), /What is filled in now is replaced/);
    await form.page.click('#dialog_no');
    assert.equal(await form.page.inputValue('#comments1'), 'One\ntwo');
    await form.openReturn(csv);
    await form.page.click('#dialog_yes');
    assert.match(await form.opened(), /^Opened odd.csv/);
    assert.equal(await form.page.inputValue('#comments1'), 'a\nb\nc');
    assert.equal(await form.page.inputValue('#comments0'), 'd\ne');
    await form.close();
});

test('asks before it is left with what is not saved', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.reload();
    assert.deepEqual(form.done, []);
    await form.choose('[data-item="q2"]', 0);
    await form.page.reload();
    assert.deepEqual(form.done, ['opened beforeunload']);
    assert.equal(await form.text('#progress'), '0 of 17 answered');
    await form.close();
});

const hostile = '</textarea></script><script>document.title = "run"</script>"\'><img src=x onerror=alert(1)>';

function hostileTemplate() {
    const options = [
        { value: `a${hostile}`, label: `a${hostile}`, role: 'positive', comment_expected: true },
        { value: `b${hostile}`, label: `b${hostile}`, role: 'negative' }];
    const line = (i) => ({ id: `i${i}`, number: `${i} line ${hostile}`, text: `line ${i} ${hostile}` });
    const question = (i) => ({ id: `n${i}`, number: `${hostile}${i}`, text: `${i} ${hostile}`, options,
        ...i ? { applies_if: { item: `n${i - 1}`, options: [`a${hostile}`] } } : {} });
    const questions = [...Array.from({ length: 499 }, (_, i) => question(i)),
        { id: 'lines', number: hostile, text: hostile, options, ticked: options[0].value,
            not_ticked: options[1].value, items: Array.from({ length: 1501 }, (_, i) => line(i)) }];
    return { schema: 'cinaudit.template/1', id: `id ${hostile}`, title: hostile, introduction: hostile,
        themes: [{ id: 't', number: '1', title: 'All', questions: questions.map(({ id }) => id) }],
        questions };
}

test('takes whatever a template holds for text, and 2,000 items', async () => {
    const template = writeText('hostile-template.json', JSON.stringify(hostileTemplate()));
    const file = writeForm('hostile', '--case', hostile, '--agency', `agency ${hostile}`, template);
    const form = await FormPage.open(browser, file);
    assert.equal(await form.page.title(), hostile);
    assert.equal(await form.text('h1'), hostile);
    assert.equal(await form.text('#progress'), '0 of 1502 answered');
    for (let i = 0; i < 3; i++) {
        const begun = Date.now();
        await form.page.check(`[data-item="n${i}"] label:first-child input`);
        await form.page.waitForFunction((text) =>
            document.getElementById('progress').textContent === text, `${i + 1} of ${1503 + i} answered`);
        assert.ok(Date.now() - begun < 3000, `${Date.now() - begun} ms`);
    }
    await form.page.click('#save_return');
    const saved = await form.download(() => form.page.click('#dialog_yes'), folder);
    const counts = countsOf(saved, '-t', template);
    assert.deepEqual(counts.returns, [hostile, `agency ${hostile}`]);
    assert.deepEqual([counts.answers.n2, counts.answers.n3, counts.answers.n4, counts.answers.i0],
        [`a${hostile}`, '', 'not asked', '']);
    await checkQuiet(form);
    await form.close();
});

// Runs the page's own functions in the browser.
test('compares texts and names files as the program does', async () => {
    const table = JSON.parse(readFileSync('tests/same_texts.json', 'utf8'));
    const source = ['keys', 'file_name'].map((name) =>
        readFileSync(`src/form/page/${name}.js`, 'utf8')).join('');
    const form = await FormPage.open(browser, blank);
    const { match, identity, names } = await form.page.evaluate(`(({ match, identity, file_names }) => {
        ${source}
        const pairs = (rows, key) => rows.map(([a, b]) => [a, b, key(a) === key(b)]);
        return { match: pairs(match, matchKey), identity: pairs(identity, identityKey),
            names: file_names.map((row) => [...row.slice(0, 3), fileNameOf(row.slice(0, 3))]) };
    })(${JSON.stringify(table)})`);
    assert.deepEqual({ match, identity, file_names: names }, table);
    await form.close();
});

// A template of one question with these options.
function oneQuestion(name, options) {
    return writeText(name, JSON.stringify({ schema: 'cinaudit.template/1', id: 'one', title: 'One',
        themes: [{ id: 't', number: '1', title: 'All', questions: ['a'] }],
        questions: [{ id: 'a', number: '1', text: 'How often?', options }] }));
}

test('opens an answer as the one that it is, and never as one like it', async () => {
    const option = (value, label, role) => ({ value, label, role });
    const template = oneQuestion('alike.json', [option('v', '1-2 visits', 'negative'),
        option('w', '12 visits', 'positive'), option('x', '✓ met', 'positive'),
        option('y', '✗ met', 'negative')]);
    const file = writeForm('alike', template);
    const chosen = { '1-2 visits': 'v', '1 – 2 VISITS': 'v', '12 visits': 'w', '12visits': 'w',
        '✓Met': 'x', '✗ met': 'y' };
    const form = await FormPage.open(browser, file);
    for (const [answer, value] of Object.entries(chosen)) {
        const saved = writeText('answer.json', JSON.stringify({ answers: { a: answer } }));
        await form.openReturn(saved);
        if (await form.page.locator('#dialog').isVisible())
            await form.page.click('#dialog_yes');
        await form.opened();
        assert.equal(await form.page.locator('[data-item=a] input:checked').inputValue(), value, answer);
    }
    await form.openReturn(writeText('answer.json', '{"answers": {"a": "met"}}'));
    assert.match(await form.dismissDialog(), /“met” is not one of the answers to choose from/);
    await form.close();
});

const screens = {
    desktop: {},
    dark: { colorScheme: 'dark' },
    phone: { viewport: { width: 320, height: 568 } },
    'forced colours': { forcedColors: 'active' },
};
for (const [name, options] of Object.entries(screens))
    test(`can be used by everyone: ${name}`, async (t) => {
        const form = await FormPage.open(browser, blank, options);
        const picture = (state) =>
            form.page.screenshot({ path: `${folder}/${name}-${state}.png`, fullPage: true });
        const check = (state) => t.test(state, async () => {
            await picture(state);
            await checkAccessibility(form);
            const { content, screen } = await form.page.evaluate(pageWidths);
            assert.ok(content <= screen, `${content} pixels on ${screen}`);
        });
        await check('empty');
        await form.openReturn(`${folder}/H-Childrens-Social-Care-North-Team-2.json`);
        await check('half filled in');
        await form.page.fill('#comments2', 'Ring 01270 123456');
        await form.page.fill('[data-field=case]', '');
        await form.page.focus('#save_csv');
        await check('with warnings');
        await form.page.click('#save_return');
        await check('with what must be put right');
        await form.dismissDialog();
        await form.page.fill('[data-field=case]', 'H');
        await form.page.click('#save_return');
        await check('asking before it saves');
        await form.page.click('#dialog_yes');
        await check('saved');
        await form.close();
    });

test('shows on paper all that was typed', async () => {
    const form = await FormPage.open(browser, blank);
    await form.page.fill('#comments2', `${'A long comment. '.repeat(400)}And its end.`);
    await form.page.emulateMedia({ media: 'print' });
    const { shown, height } = await form.page.evaluate(() => {
        const box = document.getElementById('comments2').parentElement;
        const after = getComputedStyle(box, '::after');
        return { shown: after.visibility === 'visible' ? after.content : '', height: box.offsetHeight };
    });
    assert.match(shown, /And its end\./);
    assert.ok(height > 500);
    await form.page.pdf({ path: `${folder}/form.pdf`, preferCSSPageSize: true });
    const text = execFileSync('pdftotext', [`${folder}/form.pdf`, '-'], { encoding: 'utf8' });
    assert.match(text.replace(/\s+/g, ' '), /And its end\./);
    await form.close();
});

test('says that it needs a script where there is none', async () => {
    const form = await FormPage.open(browser, blank, { javaScriptEnabled: false });
    assert.match(await form.page.locator('body').innerText(), /This form cannot be filled in here/);
    assert.equal(await form.page.locator('#save_return').isVisible(), false);
    await form.close();
});

test('is whole and alone: the policy lets run the page’s own style and script only', async () => {
    const text = readFileSync(blank, 'utf8');
    const policy = text.match(/Content-Security-Policy" content="([^"]*)"/)[1];
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/);
    assert.doesNotMatch(text, /https?:|\bsrc=|\bimport\b|innerHTML|\beval\b|Storage|indexedDB|cookie/);
});
