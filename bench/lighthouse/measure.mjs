// Serves a site as a good host does and lets Lighthouse judge pages of it: the median of several runs for each figure.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [site, pages, runs, output] = process.argv.slice(2);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FIGURES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift",
    "speed-index", "total-byte-weight"];
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript; charset=utf-8",
    json: "application/json", svg: "image/svg+xml", png: "image/png", xml: "application/xml", txt: "text/plain",
    woff2: "font/woff2" };
const SQUEEZED = ["html", "css", "js", "json", "svg", "xml", "txt"];

function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    const file = normalize(join(site, path.endsWith("/") ? path + "index.html" : path));
    if (!file.startsWith(normalize(site + sep)) || !existsSync(file) || !statSync(file).isFile()) {
        return response.writeHead(404).end();
    }
    const ending = file.slice(file.lastIndexOf(".") + 1);
    response.setHeader("Content-Type", TYPES[ending] ?? "application/octet-stream");
    response.setHeader("Cache-Control", /\.[0-9a-f]{8}\./.test(file) ? "max-age=31536000, immutable" : "max-age=600");
    if (!SQUEEZED.includes(ending)) return createReadStream(file).pipe(response);
    return response.setHeader("Content-Encoding", "gzip").end(gzipSync(readFileSync(file)));
}

// Of the longest entries of a folder, since short ones are easy.
function longest(folder) {
    const size = (name) => statSync(join(site, folder, name)).size;
    const names = readdirSync(join(site, folder)).filter((name) => name.endsWith(".html") && name !== "index.html");
    return folder + "/" + names.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0];
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// Under Lighthouse this Chromium holds back the first picture for whole seconds: a page of one line whose sheet comes after
// 300 ms is painted at 1,245 ms, and at 460 ms where nothing is held. The figures must be those of the pages.
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-features=PaintHolding,Translate,MediaRouter"];

async function judge(home, page, port) {
    const { lhr } = await lighthouse(home + page, { port, output: "json", logLevel: "error" });
    if (lhr.runtimeError) throw new Error(page + ": " + lhr.runtimeError.message);
    const counted = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.filter((ref) => ref.weight));
    return {
        scores: CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100)),
        figures: FIGURES.map((name) => lhr.audits[name].numericValue),
        lost: [...new Set(counted.map((ref) => ref.id))].filter((id) => (lhr.audits[id].score ?? 1) < 0.9),
    };
}

const server = createServer(answer).listen(0, "127.0.0.1");
await new Promise((ready) => server.on("listening", ready));
const home = `http://127.0.0.1:${server.address().port}/`;
const told = [];
console.log(`| page | ${CATEGORIES.join(" | ")} | FCP ms | LCP ms | TBT ms | CLS | speed index | bytes | below 90 |`);
console.log(`|---|${"---:|".repeat(10)}---|`);
for (const name of pages.split(",")) {
    const page = name === "PRACTICE" ? longest("praktiki") : name === "MUNICIPALITY" ? longest("municipalitety") : name;
    const all = [];
    for (let run = 0; run < Number(runs); run++) {
        const chrome = await launch({ chromeFlags: FLAGS, logLevel: "error" });
        try {
            all.push(await judge(home, page, chrome.port));
        } finally {
            await chrome.kill();
        }
    }
    const scores = CATEGORIES.map((_, i) => median(all.map((one) => one.scores[i])));
    const figures = FIGURES.map((_, i) => median(all.map((one) => one.figures[i])));
    const lost = [...new Set(all.flatMap((one) => one.lost))];
    told.push({ page, runs: all.length, ...Object.fromEntries(CATEGORIES.map((name, i) => [name, scores[i]])),
        ...Object.fromEntries(FIGURES.map((name, i) => [name, figures[i]])), below90: lost });
    const shown = figures.map((number, i) => (FIGURES[i] === "cumulative-layout-shift" ? number.toFixed(4) : Math.round(number)));
    console.log(`| ${page} | ${scores.join(" | ")} | ${shown.join(" | ")} | ${lost.join(", ")} |`);
}
writeFileSync(output, JSON.stringify(told, null, 2) + "\n");
server.close();
