// Pagefind as an engine, in Chromium: node pagefind.mjs NPM CHROMIUM SITE QUERIES RUN COLD
// The server counts what it sends; text is gzipped on the way, as hosts do.
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { coldSets, summary } from "./cold.mjs";
import { queries, runLine } from "./texts.mjs";

const [npm, chromium, site, asked, run, cold] = process.argv.slice(2);
const { chromium: browserType } = createRequire(join(npm, "package.json"))("playwright-core");
const TYPES = { html: "text/html", js: "text/javascript", json: "application/json", css: "text/css" };
const sent = { files: 0, bytes: 0 };

const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
        const bytes = readFileSync(join(site, path));
        const type = TYPES[path.split(".").at(-1)];
        const body = type ? gzipSync(bytes) : bytes;
        if (!path.endsWith("search-bench.html") && !path.endsWith(".ico")) {
            sent.files++;
            sent.bytes += body.length;
        }
        response.writeHead(200, { "Content-Type": type ?? "application/octet-stream", ...(type && { "Content-Encoding": "gzip" }) });
        response.end(body);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await browserType.launch({ executablePath: chromium, args: ["--no-sandbox"] });

const visit = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}/search-bench.html`);
    await page.evaluate(async () => {
        globalThis.engine = await import("/pagefind/pagefind.js");
        await globalThis.engine.init();
    });
    return { context, page };
};
const ask = (page, texts, shown) =>
    page.evaluate(
        async ([texts, shown]) => {
            const answers = [];
            for (const text of texts) {
                const from = performance.now();
                const found = await globalThis.engine.search(text);
                const millis = performance.now() - from;
                const first = found.results.slice(0, 10);
                answers.push({ millis, urls: shown ? (await Promise.all(first.map((r) => r.data()))).map((d) => d.raw_url ?? d.url) : [] });
            }
            return answers;
        },
        [texts, shown],
    );

const all = queries(asked);
const warm = await visit();
await ask(warm.page, all.map(({ text }) => text), false);
const timed = await ask(warm.page, all.map(({ text }) => text), false);
const lines = [];
for (let i = 0; i < all.length; i += 50) {
    const answers = await ask(warm.page, all.slice(i, i + 50).map(({ text }) => text), true);
    answers.forEach(({ urls }, j) =>
        lines.push(runLine(timed[i + j].millis, urls.map((url) => decodeURIComponent(url).replace(/^\//, "").replace(/\.html$/, "")))),
    );
}
writeFileSync(run, `${lines.join("\n")}\n`);
await warm.context.close();

const figures = {};
for (const [kind, texts] of Object.entries(coldSets(all))) {
    const visits = [];
    for (const text of texts) {
        Object.assign(sent, { files: 0, bytes: 0 });
        const { context, page } = await visit();
        await ask(page, [text], false);
        const ranked = { ...sent };
        await ask(page, [text], true);
        visits.push({ ranked, shown: { ...sent } });
        await context.close();
    }
    figures[kind] = summary(visits);
}
writeFileSync(cold, JSON.stringify(figures, null, 2));
await browser.close();
server.close();
