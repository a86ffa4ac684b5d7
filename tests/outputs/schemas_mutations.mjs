// Documents broken at random, the same ones each time.

// Numbers from 0 up to 1 from a seed (the mulberry32 generator).
function randomNumbers(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6D2B79F5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

// Every place in a document: its parent object or list, and its key there.
function placesIn(value, places = []) {
    if (typeof value !== 'object' || value === null) return places;
    for (const key of Object.keys(value)) {
        places.push({ parent: value, key });
        placesIn(value[key], places);
    }
    return places;
}

const otherValues = [
    null, true, 0, 1, 50, 101, -1, 1.5, '', ' ', 'x', '?', '{{x}}', '{{item}}', 'q2', 'yes',
    'negative', 'not_applicable', 'appropriate', [], {}, ['q2'], ['q2', 'q2'], [''], [1], 'y'.repeat(2500),
];

// Ways to break a place. Each returns what it did.
const ways = [
    (place, pick) => {
        place.parent[place.key] = structuredClone(pick(otherValues));
        return `becomes ${JSON.stringify(place.parent[place.key]).slice(0, 30)}`;
    },
    (place) => {
        if (Array.isArray(place.parent)) place.parent.splice(place.key, 1);
        else delete place.parent[place.key];
        return 'is taken away';
    },
    (place) => {
        if (Array.isArray(place.parent)) place.parent.push(structuredClone(place.parent[place.key]));
        else place.parent[`${place.key}x`] = place.parent[place.key];
        return 'stands there once more';
    },
    (place, pick, places) => {
        const other = pick(places);
        place.parent[place.key] = structuredClone(other.parent[other.key]);
        return `becomes what stands at ${other.key}`;
    },
    (place, pick, places) => {
        const other = pick(places.filter(({ parent }) => !Array.isArray(parent)));
        const target = Array.isArray(place.parent) ? place.parent[place.key] : place.parent;
        if (typeof target === 'object' && target !== null && !Array.isArray(target))
            target[other.key] = structuredClone(other.parent[other.key]);
        return `gets ${other.key} beside it`;
    },
];

// So many copies of a document, each broken once.
export function* mutations(document, count) {
    const random = randomNumbers(2014);
    const pick = (list) => list[Math.floor(random() * list.length)];
    for (let i = 0; i < count; i++) {
        const copy = structuredClone(document);
        const places = placesIn(copy);
        const place = pick(places);
        const done = pick(ways)(place, pick, places);
        yield { what: `mutation ${i}: ${place.key} ${done}`, document: copy };
    }
}
