#!/usr/bin/env node
// The published schemas accept everything in data/ and everything that the program writes. They
// refuse the same templates, manifests and returns as the program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync }
    from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { broken, brokenResults, unsayable } from './schemas_broken.mjs';
import { mutations } from './schemas_mutations.mjs';

const program = join(process.argv[2] ?? 'build', 'cinaudit');
const scratch = mkdtempSync(join(tmpdir(), 'schemas-'));
after(() => rmSync(scratch, { recursive: true }));

const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
const kinds = ['template', 'round', 'return', 'results', 'problems'];
const schemas = Object.fromEntries(
    kinds.map((kind) => [kind, load(`docs/schema/${kind}.schema.json`)]));

// "date" is only a hint, as the program only warns.
const ajv = new Ajv({ strictTypes: false, strictRequired: false, formats: { date: true } });
const validators = Object.fromEntries(
    kinds.map((kind) => [kind, ajv.compile(schemas[kind])]));

function complaints(validate, document) {
    return validate(document) ? '' : ajv.errorsText(validate.errors, { dataVar: '' });
}

// What the program says about a document: whether it has errors, and which.
const lonely = '{"case": "A", "agency": "GP", "answers": {}}';
const checks = {
    template: (file) => ['--template', file, '-'],
    round: (file) => ['--round', file],
    return: (file) => [file],
};
cpSync('data/cin-2014', scratch, { recursive: true });

function verdict(kind, document) {
    const file = join(scratch, `${kind}.json`);
    writeFileSync(file, JSON.stringify(document));
    const run = spawnSync(program, ['check', '--all', ...checks[kind](file)],
        { input: lonely, encoding: 'utf8' });
    assert.ok(run.status === 0 || run.status === 1, `exit ${run.status}: ${run.stdout}${run.stderr}`);
    const said = (run.stdout + run.stderr).split('\n').filter((line) => line.includes(' error: '));
    assert.equal(run.status === 1, said.length > 0, run.stdout + run.stderr);
    return said;
}

function collate(...options) {
    const run = spawnSync(program, ['collate', '-f', 'json', ...options],
        { encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.equal(run.status, 0, run.stderr);
    return JSON.parse(run.stdout);
}

// Every JSON file in data/ by its kind, which is its key "schema"; a return has none.
function filesOf(kind) {
    const named = { template: 'cinaudit.template/1', round: 'cinaudit.round/1' };
    return readdirSync('data', { recursive: true }).sort()
        .filter((name) => /\.(nd)?json$/.test(name))
        .map((name) => join('data', name))
        .filter((file) => {
            const schema = file.endsWith('.ndjson') ? undefined : load(file).schema;
            return schema === named[kind];
        });
}

function documentsIn(file) {
    const text = readFileSync(file, 'utf8');
    return file.endsWith('.ndjson')
        ? text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line))
        : [JSON.parse(text)];
}

// Visits each schema inside a schema.
function everySchema(schema, visit) {
    if (typeof schema !== 'object' || schema === null) return;
    if (Array.isArray(schema)) {
        schema.forEach((part) => everySchema(part, visit));
        return;
    }
    visit(schema);
    for (const [key, value] of Object.entries(schema))
        if (key === 'properties' || key === '$defs')
            Object.values(value).forEach((part) => everySchema(part, visit));
        else if (typeof value === 'object' && key !== 'enum' && key !== 'const')
            everySchema(value, visit);
}

for (const kind of kinds) {
    test(`${kind}: says what it is, and describes every property`, () => {
        const schema = schemas[kind];
        assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
        assert.equal(schema.$id, `urn:cinaudit:${kind}:1`);
        assert.ok(schema.title && schema.description);
        everySchema(schema, (part) => {
            for (const [key, property] of Object.entries(part.properties ?? {})) {
                if (property === false || part === schema.$defs?.finding?.if) continue;
                const named = property.$ref && schema.$defs[property.$ref.split('/').at(-1)];
                const inherited = !part.type; // "then" and "else" narrow what is described above
                assert.ok(inherited || property.description || named?.description, key);
            }
        });
    });
}

for (const kind of ['template', 'round', 'return']) {
    const files = filesOf(kind);
    test(`${kind}: every one in data/ is accepted`, () => {
        assert.ok(files.length > 0);
        for (const file of files)
            for (const document of documentsIn(file))
                assert.equal(complaints(validators[kind], document), '', file);
    });
}

// The schema of results, changed to refuse keys that it does not describe.
function closed(schema) {
    const copy = structuredClone(schema);
    everySchema(copy, (part) => {
        if (part.properties && part !== copy.$defs.item) part.unevaluatedProperties = false;
    });
    copy.$defs.items_of_group.items.unevaluatedProperties = false;
    copy.$id += ':closed';
    return ajv.compile(copy);
}

// The ways to write a round's results.
function waysToCollate(manifest) {
    const round = load(manifest), folder = dirname(manifest);
    const own = round.template && join(folder, round.template); // or the name of a shipped one
    const template = round.template ? ['-t', existsSync(own) ? own : round.template] : [];
    const bad = join(scratch, 'bad.json');
    writeFileSync(bad, '[{"case": "A", "agency": "GP", "answers": {"no such": "?"}}, {"case": "A"}]');
    const whole = ['--round', manifest];
    return [
        whole, [...template, join(folder, 'returns')], [...whole, '--no-comments'],
        [...whole, '--decimals', '0'], [...whole, '--decimals', '3'],
        [...whole, '--keep-going', bad], [...template, '--keep-going', bad],
    ];
}

const closedResults = closed(schemas.results);
for (const manifest of filesOf('round'))
    test(`results: ${manifest} in every way that it is written`, () => {
        for (const options of waysToCollate(manifest))
            assert.equal(complaints(closedResults, collate(...options)), '', options.join(' '));
    });

// The ways to list problems: none, those of a round, of a manifest, of files that are no returns.
test('problems: every one that is listed', () => {
    const copy = structuredClone(schemas.problems);
    everySchema(copy, (part) => { if (part.properties) part.unevaluatedProperties = false; });
    copy.$id += ':closed';
    const closedProblems = ajv.compile(copy);
    const answers = join(scratch, 'answers.csv');
    writeFileSync(answers, 'case,agency,q2\nA,GP,Yes - late\nB,GP,Maybe\n');
    const wrong = join(scratch, 'wrong.json');
    writeFileSync(wrong, '{"schema": "cinaudit.round/1", "retuns": 1, "frame": "x"}');
    const mends = [];
    for (const options of [['data/cin-2014/returns/H-gp.json'], ['--round', 'data/cin-2014/round.json'],
        ['--round', wrong], [answers], ['missing.csv', 'README.md', 'tests/workbooks/mistakes.xlsx']]) {
        const run = spawnSync(program, ['check', '-f', 'json', ...options], { encoding: 'utf8' });
        const listed = JSON.parse(run.stdout);
        assert.equal(complaints(closedProblems, listed), '', options.join(' '));
        assert.equal(listed.problems.length, listed.errors + listed.warnings + listed.notes);
        mends.push(...listed.problems.map(({ mend }) => mend).filter((mend) => mend));
    }
    assert.ok(mends.length > 0);
});

const good = {
    template: load('data/templates/cin-plans-2014.json'),
    round: load('data/cin-2014/round.json'),
    return: load('data/cin-2014/returns/H-gp.json'),
    results: collate('--round', 'data/cin-2014/round.json'),
};
// Features that the shipped template does not use.
good.template.questions[3].applies_if = { item: 'q2', options: ['yes'] };
good.template.introduction = 'One form for each case.';
Object.assign(good.round, {
    several: 'latest',
    agency_aliases: { Doctor: ['GP'] },
    case_aliases: { AA: ['A'] },
    withdrawn: [{ case: 'A', agency: 'School', why: 'sent by mistake', by: 'audit lead', on: 'May' }],
    superseded: [{ file: 'returns/A-school.csv', case: 'AA', agency: 'School', why: 'sent again' }],
    corrections: [{
        file: 'returns/B-gp.csv', case: 'B', agency: 'GP', item: 'case', from: 'B', to: 'B', why: 'A test.',
    }],
});

function broke(kind, change) {
    const document = structuredClone(good[kind]);
    const other = change(document);
    return other === undefined ? document : other;
}

for (const kind of ['template', 'round', 'return']) {
    test(`${kind}: what the broken ones are made from is good`, () => {
        assert.equal(complaints(validators[kind], good[kind]), '');
        assert.deepEqual(verdict(kind, good[kind]), []);
    });
    for (const [what, change] of Object.entries(broken[kind]))
        test(`${kind}: ${what}: refused by both`, () => {
            const document = broke(kind, change);
            assert.notEqual(complaints(validators[kind], document), '', 'the schema accepts it');
            assert.notDeepEqual(verdict(kind, document), [], 'the program accepts it');
        });
    for (const [what, { change, program: refuses }] of Object.entries(unsayable[kind]))
        test(`${kind}: ${what}: ${refuses ? 'the program' : 'the schema'} alone refuses`, () => {
            const document = broke(kind, change);
            assert.equal(complaints(validators[kind], document) === '', refuses);
            assert.equal(verdict(kind, document).length > 0, refuses);
        });
}

// A template can have 2,000 items, all in one checklist.
test('return: as many labels are ticked as there can be', () => {
    const labels = Array.from({ length: 2000 }, (_, i) => `line ${i}`);
    const ticking = (ticked) => ({ case: 'A', agency: 'GP', answers: { q: ticked } });
    const [template, saved] = ['lines.json', 'ticked.json'].map((name) => join(scratch, name));
    writeFileSync(template, JSON.stringify({
        schema: 'cinaudit.template/1', id: 'lines', title: 'Lines',
        themes: [{ id: 't', number: '1', title: 'All', questions: ['q'] }],
        questions: [{ id: 'q', number: '1', text: 'Which?', ticked: 'yes', not_ticked: 'no',
            items: labels.map((text, i) => ({ id: `i${i}`, number: `1.${i}`, text })),
            options: [{ value: 'yes', label: 'Yes', role: 'positive' },
                { value: 'no', label: 'No', role: 'negative' }] }] }));
    writeFileSync(saved, JSON.stringify(ticking(labels)));
    assert.ok(collate('-t', template, saved).items.every(({ options }) => options[0].count === 1));
    assert.equal(complaints(validators.return, ticking(labels)), '');
    assert.notEqual(complaints(validators.return, ticking([...labels, 'one more'])), '');
});

for (const [what, change] of Object.entries(brokenResults))
    test(`results: ${what}: refused`, () => {
        assert.notEqual(complaints(validators.results, broke('results', change)), '');
    });

// Faults that no schema can describe, with the program's error messages.
const beyondSchemas = [
    / cannot be told from another one: /,
    / is not the id of /, / is a checklist: name one of its items/,
    / is not the value of /, / no option of .* has the role /,
    / stands under a theme already$/, / stands under no theme, /,
    / stands no earlier than this question: /, /: an item cannot be explained by itself$/,
    /not_ticked: must be another option than "ticked"$/,
    /items_needed: wrong value: a whole number from 1 to /,
    /patterns\[\d+\]: .* is not a regular expression: /, /patterns\[\d+\]: .*, which is not a POSIX /,
    /patterns\[\d+\]: .* matches where there is nothing, /,
];

test('templates broken at random: both refuse, but for what no schema can say', () => {
    const verdicts = { both: 0, neither: 0, program: 0 };
    for (const template of [good.template, ...filesOf('template').map(load)])
        for (const { what, document } of mutations(template, 300)) {
            const schema = complaints(validators.template, document);
            const said = verdict('template', document);
            const beyond = said.every((line) => beyondSchemas.some((reason) => reason.test(line)));
            verdicts[schema && said.length ? 'both' : said.length ? 'program' : 'neither']++;
            assert.ok(!schema || said.length, `${what}: the schema alone refuses: ${schema}`);
            assert.ok(schema || beyond, `${what}: the program alone refuses: ${said.join('\n')}`);
        }
    assert.ok(Math.min(...Object.values(verdicts)) >= 20, JSON.stringify(verdicts));
});
