// Finds what may name a person in a text. Returns must not name anyone, but a pattern cannot know
// what is meant. So each finding is a question to the auditor, never an error.

// Checks the last of ten digits: it follows from the sum of the first nine, weighted from 10 down
// to 2, modulo 11.
function isNhsNumber(digits) {
    const sum = [...digits].slice(0, 9)
        .reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    return (11 - sum % 11) % 11 === Number(digits[9]);
}

function nhsNumbers(text) {
    return [...text.matchAll(/(?<![\d.])\d{3}([ \u00A0-]?)\d{3}\1\d{4}(?![\d])/g)]
        .map(([found]) => found)
        .filter((found) => isNhsNumber(found.replace(/\D/g, '')));
}

function emailAddresses(text) {
    return text.match(/[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.\p{L}{2,}/gu) ?? [];
}

// What begins like a date (01-02-2014 10) is not a telephone number, because the first group of one
// has three digits or more.
function isTelephoneNumber(found) {
    const national = found.replace(/^\(?(?:\+\s?44|0044)\s?(?:\(0\))?\s?/, '0').replace('(', '');
    return /^0\d{2}/.test(national) && /^0[12378]\d{8,9}$/.test(national.replace(/\D/g, ''));
}

function telephoneNumbers(text) {
    const pattern =
        /(?<![\w./-])\(?(?:(?:\+\s?44|0044)\s?(?:\(0\))?|0)(?:[\s()-]{0,2}\d){9,10}(?![\w/])/g;
    return (text.match(pattern) ?? []).filter(isTelephoneNumber);
}

// "p1 2nd" looks like a postcode, but postcodes are not written so.
function postcodes(text) {
    return (text.match(/\b[a-z]{1,2}\d[a-z\d]?[ \u00A0]?\d[abd-hjlnp-uw-z]{2}\b/gi) ?? [])
        .filter((found) => !/\d(?:st|nd|rd|th)$/.test(found));
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
    'september', 'october', 'november', 'december'];

// "Nov" and "November", but not "Nova".
function monthOf(name) {
    const month = months.findIndex((full) => full.startsWith(name.toLowerCase()));
    return name.toLowerCase() === 'sept' ? 9 : month + 1;
}

// How dates are written, and how to get the day, month and year from each.
const dateForms = [
    [/(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g,
        ([, day, , month, year]) => [day, month, year]],
    [/(?<![\d./-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])/g,
        ([, year, month, day]) => [day, month, year]],
    [/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\p{L}{3,9})\.?,?[ -](\d{4}|\d{2})(?!\d)/giu,
        ([, day, month, year]) => [day, monthOf(month), year]],
    [/(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/giu,
        ([, month, day, year]) => [day, monthOf(month), year]],
];

function isDay(day, month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function datesIn(text) {
    return dateForms.flatMap(([pattern, parts]) => [...text.matchAll(pattern)].map((match) => {
        const [day, month, year] = parts(match);
        return { found: match[0], at: match.index, day: Number(day), month: Number(month), year };
    })).filter(({ day, month }) => isDay(day, month));
}

function isSpokenOfAsBirth(text, { found, at }) {
    const around = text.slice(Math.max(0, at - 30), at + found.length + 20);
    return /\b(?:born|birth|birthday|d\.?\s?o\.?\s?b)\b/i.test(around);
}

// A full date some years back may be the child's birthday. The other dates in an audit (plans,
// visits, meetings) are from the last few years.
function isOfChildhood({ day, month, year }, today) {
    const age = (today - new Date(Number(year), month - 1, day)) / (365.25 * 24 * 3600 * 1000);
    return year.length === 4 && age >= 3 && age < 19;
}

function datesOfBirth(text, today) {
    return datesIn(text)
        .filter((date) => isSpokenOfAsBirth(text, date) || isOfChildhood(date, today))
        .map(({ found }) => found);
}

const identifierKinds = [
    ['an NHS number', nhsNumbers],
    ['a date of birth', datesOfBirth],
    ['a telephone number', telephoneNumbers],
    ['an e-mail address', emailAddresses],
    ['a postcode', postcodes],
];

// Describes each identifier found: "an NHS number (943 476 5919)". `today` is the day of the audit.
function identifiersIn(text, today) {
    return identifierKinds.flatMap(([kind, find]) =>
        find(text, today).map((found) => `${kind} (${found})`));
}
