// Questions to a page, asked from inside it. Each function is sent to the browser alone.

export function pageWidths() {
    return { content: document.documentElement.scrollWidth, screen: innerWidth };
}

// The faults of each chart, and the height of its smallest text in pixels.
export function chartsIn() {
    const apart = (a, b) =>
        a.right <= b.left + 1 || b.right <= a.left + 1 ||
        a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
    const inside = (a, b) =>
        a.left >= b.left - 1 && a.right <= b.right + 1 &&
        a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const look = (chart) => {
        const frame = chart.getBoundingClientRect();
        const texts = [...chart.querySelectorAll('text')].filter((text) => text.textContent.trim());
        const boxes = texts.map((text) => text.getBoundingClientRect());
        const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize));
        const faults = [];
        boxes.forEach((box, i) => {
            if (!inside(box, frame))
                faults.push(`outside: ${texts[i].textContent}`);
            for (let j = 0; j < i; j++)
                if (!apart(box, boxes[j]))
                    faults.push(`on each other: ${texts[i].textContent} | ${texts[j].textContent}`);
        });
        return {
            title: chart.querySelector('title').textContent,
            faults,
            letters: Math.min(...sizes) * frame.width / chart.viewBox.baseVal.width,
        };
    };
    return [...document.querySelectorAll('svg')].map(look);
}

// The names of all elements, and of all attributes that would run something.
export function elementsIn() {
    const all = [...document.querySelectorAll('*')];
    return {
        names: [...new Set(all.map((element) => element.localName))],
        handlers: all.flatMap((element) => element.getAttributeNames())
            .filter((name) => name.startsWith('on') || name === 'src'),
    };
}

// Tables that the keyboard cannot reach, or that have no caption or no heads.
export function tablesIn() {
    const isWhole = (table) =>
        table.caption?.textContent && table.tHead.querySelector('th[scope=col]') &&
        [...table.tBodies[0].rows].every((row) => row.cells[0].matches('th[scope=row]')) &&
        table.parentElement.matches('[role=region][tabindex="0"][aria-label]');
    return [...document.querySelectorAll('table')].filter((table) => !isWhole(table))
        .map((table) => table.outerHTML);
}

// Tables with a part that is out of view until they are scrolled.
export function tablesCut() {
    return [...document.querySelectorAll('table')]
        .filter((table) => table.parentElement.scrollWidth > table.parentElement.clientWidth + 1)
        .map((table) => table.caption.textContent);
}

// Tables and charts that do not fit on their paper, which is landscape for wide tables.
export function widerThanPaper({ upright, across }) {
    return [...document.querySelectorAll('table, svg')]
        .filter((part) => part.getBoundingClientRect().width >
            (part.closest('.wide') ? across : upright) + 1)
        .map((part) => part.outerHTML.slice(0, 200));
}
