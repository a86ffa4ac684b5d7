#!/usr/bin/env node
// Reports in a browser. On a wide screen, on a phone and in print they must be complete and
// accessible, load nothing from the network and run nothing, whatever they contain.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { openBrowser } from './browser.mjs';
import {
    chartsIn, elementsIn, pageWidths, tablesCut, tablesIn, widerThanPaper,
} from './page.mjs';

const build = process.argv[2] ?? 'build';
const sample = `${build}/tests/outputs/sample`;
const rounds = ['cin-2014', 'neglect-2025', 'repeat-plans-2025'];
const samples = execFileSync(sample, { encoding: 'utf8' }).trim().split('\n');

// The pages to look at: a name, and the command that writes the page.
const pages = [
    ...samples.map((name) => [name, sample, name]),
    ...rounds.map((name) =>
        [name, `${build}/cinaudit`, 'collate', '--round', `data/${name}/round.json`, '-f', 'html']),
];

const screens = { 1280: 900, 360: 740 };
// The width of A4 within margins of 18 mm, in pixels.
const paper = { upright: 657, across: 986 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const smallestLetters = 11; // pixels on a screen
const elements = new Set(
    ('html head meta title style body a header h1 h2 h3 h4 h5 h6 p nav ul ol li main div table ' +
        'caption thead tbody tr th td strong span figure blockquote figcaption bdi br svg desc ' +
        'text rect circle path').split(' '));

let browser;
before(async () => { browser = await openBrowser(); });
after(async () => { await browser.close(); });

// Opens a page and records everything that it does apart from being shown.
async function open(file, width) {
    const page = await browser.newPage({ viewport: { width, height: screens[width] } });
    const done = [];
    await page.route('**/*', (route) =>
        route.request().url() === `file://${file}` ? route.continue() : route.abort());
    page.on('request', (request) => {
        if (request.url() !== `file://${file}`)
            done.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => done.push(`said ${message.text()}`));
    page.on('pageerror', (error) => done.push(`failed: ${error}`));
    page.on('dialog', async (dialog) => {
        done.push(`opened ${dialog.message()}`);
        await dialog.dismiss();
    });
    await page.goto(`file://${file}`);
    return { page, done };
}

async function checkAccessibility(page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
        (values) => axe.run({ runOnly: { type: 'tag', values } }), rules);
    assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`), []);
}

// Text must not overlap, leave its chart or be too small.
async function checkCharts(page, smallest) {
    for (const { title, faults, letters } of await page.evaluate(chartsIn)) {
        assert.deepEqual(faults, [], title);
        assert.ok(letters >= smallest, `${title}: letters of ${letters} pixels`);
    }
}

async function checkElements(page) {
    const { names, handlers } = await page.evaluate(elementsIn);
    assert.deepEqual(names.filter((name) => !elements.has(name)), []);
    assert.deepEqual(handlers, []);
}

// In print, anything wider than the paper would be cut off, or shrink the rest.
async function checkPrint(page, name) {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: paper.upright, height: paper.across });
    await checkCharts(page, 0);
    assert.deepEqual(await page.evaluate(widerThanPaper, paper), []);
    await page.pdf({ path: `${build}/outputs/${name}.pdf`, preferCSSPageSize: true });
}

for (const [name, ...command] of pages) {
    const file = `${build}/outputs/${name}.html`;
    writeFileSync(file, execFileSync(command[0], command.slice(1), { maxBuffer: 1e9 }));
    for (const width of Object.keys(screens).map(Number))
        test(`${name} at ${width} pixels`, async (t) => {
            const { page, done } = await open(file, width);
            await t.test('fits the screen', async () => {
                const { content, screen } = await page.evaluate(pageWidths);
                assert.ok(content <= screen, `${content} pixels on ${screen}`);
            });
            await t.test('has readable charts', () => checkCharts(page, smallestLetters));
            await t.test('has named tables', async () => {
                assert.deepEqual(await page.evaluate(tablesIn), []);
            });
            if (rounds.includes(name) && width > 1000)
                await t.test('shows its tables whole', async () => {
                    assert.deepEqual(await page.evaluate(tablesCut), []);
                });
            await t.test('has no elements but its own', () => checkElements(page));
            await page.screenshot({ path: `${build}/outputs/${name}-${width}.png`, fullPage: true });
            await t.test('does nothing', () => assert.deepEqual(done, []));
            await t.test('is accessible', () => checkAccessibility(page));
            await page.close();
        });
    test(`${name} in print`, async () => {
        const { page, done } = await open(file, 1280);
        await checkPrint(page, name);
        assert.deepEqual(done, []);
        await page.close();
    });
}
