// Documents that are broken by one small change. A change gets a copy of a good document, and
// returns a document only if it replaces the whole. Changes rely on the template of 2014:
// questions[0] is a checklist, questions[1] is not. They find findings by answers and findings by
// mentions by their keys.
const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const byAnswers = (template) => template.findings.find(({ when }) => when.items);
const byMentions = (template) => template.findings.find(({ when }) => when.comment_theme);

// A correction with a part of it changed, or taken away.
const correction = (change) => ({
    file: 'returns/A-school.csv', case: 'A', agency: 'School', item: 'q3', from: '', to: 'No',
    why: 'confirmed by telephone', ...change,
});

export const broken = {
    template: {
        'a list': () => [],
        'no schema': (t) => { delete t.schema; },
        'the schema of a round': (t) => { t.schema = 'cinaudit.round/1'; },
        'a later schema': (t) => { t.schema = 'cinaudit.template/2'; },
        'no id': (t) => { delete t.id; },
        'a blank title': (t) => { t.title = ' \t'; },
        'a title that is a number': (t) => { t.title = 2014; },
        'a source of null': (t) => { t.source = null; },
        'an introduction with double braces': (t) => { t.introduction = 'See {{q2}}.'; },
        'a key for editors': (t) => { t.$schema = '../docs/schema/template.schema.json'; },
        'a mistyped key': (t) => { t.theme = t.themes; delete t.themes; },
        'no questions': (t) => { delete t.questions; },
        'an empty list of questions': (t) => { t.questions = []; },
        'an empty list of themes': (t) => { t.themes = []; },
        'too many themes': (t) => {
            t.themes.push(...many(100, (i) => ({ id: `t${i}`, number: `${i}`, title: 'T' })));
        },
        'a theme without a number': (t) => { delete t.themes[0].number; },
        'a theme that is text': (t) => { t.themes[0] = 'file'; },
        'a theme with an unknown key': (t) => { t.themes[0].heading = 'Files'; },
        'a theme whose id is punctuation': (t) => { t.themes[0].id = '---'; },
        'a question twice under a theme': (t) => { t.themes[0].questions.push('q1'); },
        'blank notes': (t) => { t.themes[0].notes = ''; },
        'fields that are a list': (t) => { t.fields = ['Child']; },
        'a field that returns lack': (t) => { t.fields.name = ['Name']; },
        'a field with one name instead of a list': (t) => { t.fields.case = 'Child'; },
        'a field with too many names': (t) => { t.fields.case = many(101, (i) => `Child ${i}a`); },
        'a strength of 0': (t) => { t.strength = 0; },
        'a strength of 101': (t) => { t.strength = 101; },
        'a strength of a half': (t) => { t.strength = 0.5; },
        'a strength in quotation marks': (t) => { t.strength = '90'; },
        'a question without options': (t) => { delete t.questions[1].options; },
        'an empty list of options': (t) => { t.questions[1].options = []; },
        'too many options': (t) => {
            t.questions[1].options.push(
                ...many(50, (i) => ({ value: `v${i}a`, label: `Label ${i}a`, role: 'neutral' })));
        },
        'a question without a text': (t) => { delete t.questions[1].text; },
        'a number that is one': (t) => { t.questions[1].number = 2; },
        'a number that is punctuation': (t) => { t.questions[1].number = '(*)'; },
        'a text that is too long': (t) => { t.questions[1].text = 'q'.repeat(2049); },
        'a blank short label': (t) => { t.questions[1].short = ''; },
        'an alias of null': (t) => { t.questions[1].aliases = [null]; },
        'a role that there is not': (t) => { t.questions[1].options[0].role = 'good'; },
        'a role in capitals': (t) => { t.questions[1].options[0].role = 'Positive'; },
        'an option without a role': (t) => { delete t.questions[1].options[0].role; },
        'an option without a value': (t) => { delete t.questions[1].options[0].value; },
        'an option with an unknown key': (t) => { t.questions[1].options[0].colour = 'green'; },
        'a comment that is expected in words': (t) => {
            t.questions[1].options[0].comment_expected = 'yes';
        },
        'what an answer says names an item outside of a checklist': (t) => {
            t.questions[1].options[0].says = 'had {{item}}';
        },
        'what an answer says names another thing than the item': (t) => {
            t.questions[0].options[0].says = 'had {{items}}';
        },
        'double braces that are not closed': (t) => { t.questions[0].options[0].says = 'had {{item'; },
        'double braces that are not opened': (t) => { t.questions[0].options[0].says = 'item}} had'; },
        'an empty checklist': (t) => { t.questions[0].items = []; },
        'a checklist of texts': (t) => { t.questions[0].items = ['a plan']; },
        'a line without an id': (t) => { delete t.questions[0].items[0].id; },
        'a line with options of its own': (t) => {
            t.questions[0].items[0].options = t.questions[0].options;
        },
        'a checklist without ticked': (t) => { delete t.questions[0].ticked; },
        'a checklist without not_ticked': (t) => { delete t.questions[0].not_ticked; },
        'a checklist with a standard': (t) => { t.questions[0].standard = 90; },
        'a checklist with a caveat': (t) => { t.questions[0].caveat = 'None.'; },
        'ticked outside of a checklist': (t) => { t.questions[1].ticked = 'yes'; },
        'none outside of a checklist': (t) => { t.questions[1].none = ['None of these']; },
        'a standard of more than all': (t) => { t.questions[0].items[0].standard = 110; },
        'a phrase with double braces': (t) => { t.questions[1].phrase = 'the {{item}}'; },
        'an explanation that is no list': (t) => { t.questions[1].explained_by = 'q1a'; },
        'an explanation given twice': (t) => { t.questions[1].explained_by = ['q1a', 'q1a']; },
        'a condition without options': (t) => { delete t.questions[3].applies_if.options; },
        'a condition with an empty list': (t) => { t.questions[3].applies_if.options = []; },
        'a condition on an option instead of a list': (t) => { t.questions[3].applies_if.options = 'yes'; },
        'a condition by role': (t) => { t.questions[3].applies_if.role = 'positive'; },
        'a condition without an item': (t) => { delete t.questions[3].applies_if.item; },
        'a comment theme without patterns': (t) => { delete t.comment_themes[0].patterns; },
        'a comment theme with an empty list': (t) => { t.comment_themes[0].patterns = []; },
        'a comment theme with too many patterns': (t) => {
            t.comment_themes[0].patterns = many(101, (i) => `word${i}`);
        },
        'a pattern that is too long': (t) => { t.comment_themes[0].patterns = ['a'.repeat(501)]; },
        'a blank pattern': (t) => { t.comment_themes[0].patterns = [' ']; },
        'a finding without a challenge': (t) => { delete t.findings[0].challenge; },
        'a finding without a rule': (t) => { delete t.findings[0].when; },
        'an empty rule': (t) => { t.findings[0].when = {}; },
        'a rule of both kinds': (t) => { byAnswers(t).when.comment_theme = t.comment_themes[0].id; },
        'a rule by mentions with a base': (t) => { byMentions(t).when.base = 'answered'; },
        'a rule with a role and an option': (t) => {
            Object.assign(byAnswers(t).when, { role: 'negative', option: 'no' });
        },
        'a rule with neither': (t) => {
            delete byAnswers(t).when.option;
            delete byAnswers(t).when.role;
        },
        'a rule without a base': (t) => { delete byAnswers(t).when.base; },
        'a rule on another base': (t) => { byAnswers(t).when.base = 'returns'; },
        'a rule without a threshold': (t) => { delete byAnswers(t).when.at_least; },
        'a rule on no items': (t) => { byAnswers(t).when.items = []; },
        'a rule on an item twice': (t) => { byAnswers(t).when.items = ['q2', 'q2']; },
        'a rule that needs no item': (t) => { byAnswers(t).when.items_needed = 0; },
        'not applicable where appropriate': (t) => {
            byAnswers(t).when = {
                items: ['q2'], role: 'not_applicable', base: 'appropriate', at_least: 50,
            };
        },
        'a rule by mentions without a number': (t) => {
            delete byMentions(t).when.returns;
            delete byMentions(t).when.passages;
        },
        'a rule by mentions of none': (t) => { byMentions(t).when.returns = 0; },
        'a rule by mentions of more than any': (t) => { byMentions(t).when.returns = 1000001; },
        'a statement of mentions in a rule by answers': (t) => {
            byAnswers(t).statement = 'So {{mentions}} do.';
        },
        'a statement of items in a rule by mentions': (t) => {
            byMentions(t).statement = 'So {{items.reached}}.';
        },
        'a figure without a base': (t) => { byAnswers(t).statement = 'So {{q2.negative}}.'; },
        'a figure on another base': (t) => { byAnswers(t).statement = 'So {{q2.negative.returns}}.'; },
        'a figure of not applicable where appropriate': (t) => {
            byAnswers(t).statement = 'So {{q2.not_applicable.appropriate}}.';
        },
        'a figure that is not closed': (t) => { byAnswers(t).statement = 'So {{q2.negative.answered}.'; },
        'a challenge with a figure': (t) => { t.findings[0].challenge = 'Why {{q2.no.answered}}?'; },
        'evidence of too many passages': (t) => { t.findings[0].evidence = { passages: 51 }; },
        'evidence of less than none': (t) => { t.findings[0].evidence = { passages: -1 }; },
        'evidence with an unknown key': (t) => { t.findings[0].evidence = { comments: 5 }; },
    },
    round: {
        'a list': () => [],
        'no schema': (r) => { delete r.schema; },
        'the schema of a template': (r) => { r.schema = 'cinaudit.template/1'; },
        'an unknown key': (r) => { r.auditor = 'School'; },
        'a mistyped key': (r) => { r.request = r.requests; },
        'a key for editors': (r) => { r.$schema = 'round.schema.json'; },
        'a blank board': (r) => { r.board = '  '; },
        'a period in years': (r) => { r.period = 2014; },
        'a theme of null': (r) => { r.theme = null; },
        'terms that are a number': (r) => { r.terms = 1; },
        'blank terms': (r) => { r.terms = ''; },
        'a blank paragraph': (r) => { r.terms = ['The first.', ' ']; },
        'too many paragraphs': (r) => { r.terms = many(1001, () => 'A paragraph.'); },
        'returns that are text': (r) => { r.returns = 'returns/*.csv'; },
        'returns that are numbers': (r) => { r.returns = [1]; },
        'a frame of 0': (r) => { r.frame = 0; },
        'a frame in quotation marks': (r) => { r.frame = '63'; },
        'a frame of a half': (r) => { r.frame = 63.5; },
        'a frame beyond the largest': (r) => { r.frame = 1000000001; },
        'notes that are a list': (r) => { r.notes = ['parents.md']; },
        'notes of null': (r) => { r.notes = null; },
        'notes without a name': (r) => { r.notes[' '] = 'parents.md'; },
        'notes that are a list of files': (r) => { r.notes.parents = ['parents.md']; },
        'too many notes': (r) => {
            r.notes = Object.fromEntries(many(101, (i) => [`notes ${i}`, 'parents.md']));
        },
        'a list of requests in the manifest': (r) => { r.requests = []; },
        'a blank path': (r) => { r.cases = ''; },
        'several with another word': (r) => { r.several = 'newest'; },
        'several that is true': (r) => { r.several = true; },
        'an alias instead of a list': (r) => { r.agency_aliases = { GP: 'Doctor' }; },
        'an empty list of aliases': (r) => { r.case_aliases = { A: [] }; },
        'a blank alias': (r) => { r.case_aliases = { A: [' '] }; },
        'an alias that is a number': (r) => { r.case_aliases = { A: [4] }; },
        'aliases of a blank name': (r) => { r.agency_aliases = { ' ': ['Doctor'] }; },
        'aliases in a list': (r) => { r.case_aliases = [['A', 'B']]; },
        'too many aliases': (r) => { r.case_aliases = { A: many(101, (i) => `A ${i}x`) }; },
        'superseded files in words': (r) => { r.superseded = ['returns/A-school.csv']; },
        'a superseded return without its file': (r) => {
            r.superseded = [{ case: 'A', agency: 'School' }];
        },
        'a superseded return without an agency': (r) => {
            r.superseded = [{ file: 'returns/A-school.csv', case: 'A' }];
        },
        'a superseded return known by its setting': (r) => {
            r.superseded = [{ file: 'returns/A-school.csv', setting: 'Infants' }];
        },
        'a superseded file with a blank reason': (r) => {
            r.superseded = [{ file: 'returns/A-school.csv', why: ' ' }];
        },
        'a withdrawn request without an agency': (r) => { r.withdrawn = [{ case: 'A' }]; },
        'a withdrawn request in a file': (r) => {
            r.withdrawn = [{ case: 'A', agency: 'School', file: 'requests.csv' }];
        },
        'withdrawn requests that are no list': (r) => {
            r.withdrawn = { case: 'A', agency: 'School' };
        },
        'cases out of sample by name': (r) => { r.out_of_sample = ['Z']; },
        'a case out of sample of an agency': (r) => {
            r.out_of_sample = [{ case: 'Z', agency: 'GP' }];
        },
        'a blank case out of sample': (r) => { r.out_of_sample = [{ case: '' }]; },
        'a correction without a reason': (r) => { r.corrections = [correction({ why: undefined })]; },
        'a correction with a blank reason': (r) => { r.corrections = [correction({ why: '' })]; },
        'a correction without what is there': (r) => {
            r.corrections = [correction({ from: undefined })];
        },
        'a correction to a number': (r) => { r.corrections = [correction({ to: 1 })]; },
        'a correction of a list': (r) => { r.corrections = [correction({ from: ['q1a'] })]; },
        'a correction without an item': (r) => { r.corrections = [correction({ item: undefined })]; },
        'a correction without a case': (r) => { r.corrections = [correction({ case: undefined })]; },
        'a correction with a line': (r) => { r.corrections = [correction({ line: 4 })]; },
        'a correction on a day that is a number': (r) => { r.corrections = [correction({ on: 2014 })]; },
        'corrections of null': (r) => { r.corrections = null; },
    },
    return: {
        'an empty list': () => [],
        'a text': () => 'a return',
        'a list of lists': (r) => [[r]],
        'a list with null in it': (r) => [r, null],
        'no case': (r) => { delete r.case; },
        'a case of null': (r) => { r.case = null; },
        'a case that is a number': (r) => { r.case = 8; },
        'a blank case': (r) => { r.case = '  '; },
        'a case of two lines': (r) => { r.case = 'H\nI'; },
        'a case that is too long': (r) => { r.case = 'H'.repeat(201); },
        'no agency': (r) => { delete r.agency; },
        'an agency that is a list': (r) => { r.agency = ['GP']; },
        'no agency in one of a list': (r) => { const other = { ...r }; delete other.agency; return [r, other]; },
        'a setting that is a number': (r) => { r.setting = 2; },
        'a setting that is too long': (r) => { r.setting = 's'.repeat(201); },
        'a role of two lines': (r) => { r.auditor_role = 'Lead\r\nGP'; },
        'a date that is a number': (r) => { r.completed = 20140401; },
        'immediate action in a number': (r) => { r.immediate_action = 1; },
        'a template that is a number': (r) => { r.template = 2014; },
        'a template of null': (r) => { r.template = null; },
        'answers in a list': (r) => { r.answers = ['yes']; },
        'answers in a text': (r) => { r.answers = 'yes'; },
        'an answer that is another number': (r) => { r.answers.q1a = 2; },
        'an answer that is an object': (r) => { r.answers.q2 = { value: 'yes' }; },
        'a list of ticks that are numbers': (r) => { r.answers = { q1: [1, 2] }; },
        'a line ticked twice': (r) => { r.answers = { q1: ['q1a', 'q1a'] }; },
        'too many ticks': (r) => { r.answers = { q1: many(2001, (i) => `line ${i}`) }; },
        'comments in a list': (r) => { r.comments = ['None.']; },
        'a comment that is a list': (r) => { r.comments.q1 = ['None.']; },
        'a comment that is a number': (r) => { r.comments.q1 = 12; },
    },
};

// Faults that a schema cannot describe, or judges differently, and which of the two (schema or
// program) refuses them.
export const unsayable = {
    template: {
        'two ids that cannot be told apart': {
            program: true, change: (t) => { t.questions[1].id = 'Q1'; },
        },
        'a question under no theme': {
            program: true, change: (t) => { t.themes[0].questions.pop(); },
        },
        'a tick that stands for no option': {
            program: true, change: (t) => { t.questions[0].ticked = 'maybe'; },
        },
        'more items needed than there are': {
            program: true, change: (t) => { byAnswers(t).when.items_needed = 2000; },
        },
        'a condition on a later question': {
            program: true, change: (t) => { t.questions[3].applies_if.item = 'q11'; },
        },
        'a pattern that is no POSIX expression': {
            program: true, change: (t) => { t.comment_themes[0].patterns = ['(unclosed']; },
        },
        'a name whose bytes are too many, not its characters': {
            program: true, change: (t) => { t.questions[1].text = 'é'.repeat(1025); },
        },
    },
    round: {
        'a frame below the number of cases': { program: true, change: (r) => { r.frame = 2; } },
        'a correction of what is not there': {
            program: true,
            change: (r) => { r.corrections.push({ ...r.corrections[0], item: 'q2', from: 'perhaps' }); },
        },
        'a name that is an alias, too': {
            program: true, change: (r) => { r.agency_aliases = { GP: ['Doctor'], Doctor: ['School'] }; },
        },
        'a mend that stands there twice': {
            program: true, change: (r) => { r.withdrawn = [...r.withdrawn, ...r.withdrawn]; },
        },
    },
    return: {
        'an item that the template lacks': {
            program: true, change: (r) => { r.answers.q99 = 'yes'; },
        },
        'an answer that the question lacks': {
            program: true, change: (r) => { r.answers.q2 = 'perhaps'; },
        },
        'another template': { program: true, change: (r) => { r.template = 'neglect'; } },
        'a key that is nearly right': { program: true, change: (r) => { r.coments = {}; } },
        'immediate action in other words': { /* is read, with a warning: an alarm is not lost */
            program: false, change: (r) => { r.immediate_action = 'perhaps'; },
        },
        'keys in capitals': {
            program: false,
            change: (r) => { r.CASE = r.case; r.AGENCY = r.agency; delete r.case; delete r.agency; },
        },
    },
};

export const brokenResults = {
    'a list': () => [],
    'no items': (r) => { delete r.items; },
    'the schema of a round': (r) => { r.schema = 'cinaudit.round/1'; },
    'a count below 0': (r) => { r.items[0].answered = -1; },
    'a count of a half': (r) => { r.returns = 27.5; },
    'a percentage above 100': (r) => { r.items[0].options[0].percent_answered = 100.1; },
    'a percentage in words': (r) => { r.items[0].options[0].percent_answered = '95.8%'; },
    'an option without a role': (r) => { delete r.items[0].options[0].role; },
    'an item of a case without its counts': (r) => { delete r.by_case[0].items[0].no_answer; },
    'an item over all returns without its range': (r) => { delete r.items[0].range; },
    'a finding without facts': (r) => { delete r.findings[0].facts; },
    'a fact with a base that has no name': (r) => { delete r.statements[0].facts[0].of; },
    'evidence of an item and a passage': (r) => {
        Object.assign(r.findings[0].evidence[0], { item: 'q2', source: 'a.csv', writer: 'School' });
    },
    'a problem of another severity': (r) => {
        r.problems.push({ severity: 'failure', file: 'a.csv', line: 1, item: null, message: 'No.' });
    },
    'mends without those of several returns': (r) => { delete r.round.mends.several; },
    'an alarm that says something else': (r) => {
        r.immediate_action.left_out.push({ says: 'perhaps', source: 'a.csv', line: 1 });
    },
    'no list of alarms that are left out': (r) => { delete r.immediate_action.left_out; },
    'a problem on line 0': (r) => {
        r.problems.push({ severity: 'note', file: 'a.csv', line: 0, item: null, message: 'No.' });
    },
};
