// MiniSearch as an engine: node minisearch.mjs build|ask plain|stem NPM STEMMER …
//   build … CONTENT INDEX     writes the index as JSON
//   ask … INDEX QUERIES RUN   answers a query file
// With `stem` words are folded and stemmed by our own Russian stemmer, which MiniSearch does not have.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pages, queries, runLine } from "./texts.mjs";

const [act, mode, npm, stemmer, ...files] = process.argv.slice(2);
const MiniSearch = createRequire(join(npm, "package.json"))("minisearch");
const { stemOf } = await import(pathToFileURL(stemmer));
const options = {
    fields: ["title", "headings", "text"],
    storeFields: [],
    ...(mode === "stem" && { processTerm: (term) => stemOf(term.toLowerCase().replaceAll("ё", "е")) }),
};
const search = { boost: { title: 3, headings: 1.5 }, prefix: (term, i, terms) => i === terms.length - 1, fuzzy: (term) => (term.length > 3 ? 0.2 : false) };

if (act === "build") {
    const [content, index] = files;
    const mini = new MiniSearch(options);
    for (const page of pages(content)) {
        const headings = page.lines.filter((line) => line.startsWith("#"));
        const text = page.lines.filter((line) => !line.startsWith("#"));
        mini.add({ id: page.id, title: page.title, headings: headings.join("\n"), text: [page.summary, ...text].join("\n") });
    }
    writeFileSync(index, JSON.stringify(mini));
} else {
    const [index, asked, run] = files;
    const mini = MiniSearch.loadJSON(readFileSync(index, "utf8"), options);
    const ask = (text) => mini.search(text.replaceAll('"', " "), search);
    const all = queries(asked);
    all.slice(0, 200).forEach(({ text }) => ask(text));
    const lines = all.map(({ text }) => {
        const from = performance.now();
        const found = ask(text);
        return runLine(performance.now() - from, found.slice(0, 10).map(({ id }) => id));
    });
    writeFileSync(run, `${lines.join("\n")}\n`);
}
