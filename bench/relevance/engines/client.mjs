// Our own client in Node: node client.mjs CORE SHARDS QUERIES RUN COLD
// COLD gets what a reader fetches who comes with an empty cache: one line of JSON for each kind of visit.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { coldSets, summary } from "./cold.mjs";
import { queries, runLine } from "./texts.mjs";

const [core, shards, asked, run, cold] = process.argv.slice(2);
const { openSearch } = await import(pathToFileURL(join(core, "engine.js")));
const read = (name) => new Uint8Array(readFileSync(join(shards, `${name}.bin`)));
const key = ({ address }) => address.replace(/(\/index)?\.html$/, "");

const all = queries(asked);
const warm = await openSearch(async (name) => read(name));
for (const { text } of all.slice(0, 200)) {
    await warm.search({ text });
}
const lines = [];
for (const { text } of all) {
    const from = performance.now();
    const found = await warm.search({ text });
    lines.push(runLine(performance.now() - from, found.hits.map(key)));
}
writeFileSync(run, `${lines.join("\n")}\n`);

const figures = {};
for (const [kind, texts] of Object.entries(coldSets(all))) {
    const visits = [];
    for (const text of texts) {
        const fetched = { files: 0, bytes: 0 };
        const engine = await openSearch(async (name) => {
            const bytes = read(name);
            fetched.files++;
            fetched.bytes += bytes.length;
            return bytes;
        });
        await engine.search({ text, limit: 0 });
        const ranked = { ...fetched };
        await engine.search({ text });
        visits.push({ ranked, shown: fetched });
    }
    figures[kind] = summary(visits);
}
writeFileSync(cold, JSON.stringify(figures, null, 2));
