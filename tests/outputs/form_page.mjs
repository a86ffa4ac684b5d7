// The form in a browser, used as an auditor uses it: opened as a file and filled in by keyboard.
import assert from 'node:assert/strict';

// The open page, and a record of everything that it does apart from being shown.
export class FormPage {
    static async open(browser, file, options = {}) {
        const context = await browser.newContext(
            { locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
        const page = new FormPage();
        page.done = [];
        context.on('request', (request) => {
            if (request.url() !== `file://${file}`)
                page.done.push(`asked for ${request.url()}`);
        });
        page.context = context;
        page.page = await context.newPage();
        page.page.on('console', (message) => page.done.push(`said ${message.text()}`));
        page.page.on('pageerror', (error) => page.done.push(`failed: ${error}`));
        page.page.on('dialog', async (dialog) => {
            page.done.push(`opened ${dialog.type()}`);
            await dialog.accept();
        });
        await page.page.goto(`file://${file}`);
        return page;
    }

    close() {
        return this.context.close();
    }

    get keyboard() {
        return this.page.keyboard;
    }

    async text(selector) {
        await this.page.evaluate(nextFrame);
        return this.page.locator(selector).innerText();
    }

    async texts(selector) {
        await this.page.evaluate(nextFrame);
        return this.page.locator(selector).allInnerTexts();
    }

    // Presses Tab until the focused element matches. Every element on the way must be fully in
    // view.
    async tabTo(selector) {
        for (let i = 0; i < 200; i++) {
            await this.keyboard.press('Tab');
            const { matches, hidden } = await this.page.evaluate(focusOn, selector);
            assert.equal(hidden, null);
            if (matches)
                return;
        }
        assert.fail(`no way by Tab to ${selector}`);
    }

    async type(selector, text) {
        await this.tabTo(selector);
        await this.keyboard.type(text);
    }

    // The option with that index, from 0.
    async choose(selector, option) {
        await this.tabTo(`${selector} input`);
        await this.keyboard.press('Space');
        for (let i = 0; i < option; i++)
            await this.keyboard.press('ArrowDown');
    }

    // Does something that ends in a download, and returns the file's name and path.
    async download(action, folder) {
        const [download] = await Promise.all([this.page.waitForEvent('download'), action()]);
        const path = `${folder}/${download.suggestedFilename()}`;
        await download.saveAs(path);
        return path;
    }

    async openReturn(file) {
        await this.page.setInputFiles('#file', file);
        await this.page.waitForFunction(() =>
            document.getElementById('dialog').open ||
            document.getElementById('opened').textContent !== '');
    }

    // What the form says of the file that it has opened.
    async opened() {
        await this.page.waitForFunction(() =>
            document.getElementById('opened').textContent.startsWith('Opened'));
        return this.text('#opened');
    }

    // The title and the texts of the dialog, which is then left.
    async dismissDialog() {
        const text = await this.text('#dialog');
        await this.keyboard.press('Escape');
        return text;
    }

    storage() {
        return this.page.evaluate(async () => ({
            local: localStorage.length,
            session: sessionStorage.length,
            databases: (await indexedDB.databases()).length,
            cookies: document.cookie,
        }));
    }
}

// Sent to the browser by itself, as what follows: the form says what has changed once a frame, so
// all that it was told before has been said when the next one comes.
function nextFrame() {
    return new Promise(requestAnimationFrame);
}

// Whether what has the focus matches, and what hides it, if anything.
function focusOn(selector) {
    const focused = document.activeElement;
    if (focused === document.body || focused.type === 'file')
        return { matches: focused.matches(selector), hidden: null };
    const box = focused.getBoundingClientRect();
    const points = [[box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2]];
    const seen = points.every(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (focused.contains(top) || focused.closest('label')?.contains(top) ||
            top.contains(focused));
    });
    return { matches: focused.matches(selector), hidden: seen ? null : focused.outerHTML };
}
