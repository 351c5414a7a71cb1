// Asks the engine what Lucene was asked; prints each query whose answer differs, and how long answers took.
import { openSearch } from "../core/engine.js";
import { lines } from "./lines.mjs";
import { readFile } from "node:fs/promises";

const folder = process.argv[2];
const engine = await openSearch(async (name) => new Uint8Array(await readFile(`${folder}/${name}.bin`)));

// Parts of an excerpt, neighbours of one kind joined.
const joined = (parts) =>
    parts.reduce((all, [text, marked]) => {
        if (all.length && all.at(-1)[1] === marked) {
            all.at(-1)[0] += text;
        } else {
            all.push([text, marked]);
        }
        return all;
    }, []);

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const differences = async (request, expected) => {
    const found = await engine.search({ ...request, counts: true });
    const wrong = [];
    const check = (what, ours, theirs) => same(ours, theirs) || wrong.push({ what, here: ours, lucene: theirs });
    check("text", found.text, expected.text);
    check("total", found.total, expected.total);
    check("flags", [!!found.layout, !!found.loosened], [expected.layout, expected.loosened]);
    check("corrected", found.corrected.map(({ from, stems }) => [from, stems]), expected.corrected);
    check("hits", found.hits.map((hit) => [hit.address, hit.title, hit.summary, hit.type, hit.typeLabel, hit.place]), expected.hits.map((hit) => hit.slice(0, 6)));
    if (request.sort === "relevance") {
        const far = found.hits.map((hit, i) => [hit.score, expected.hits[i]?.[6]]).filter(([ours, theirs]) => !(Math.abs(ours - theirs) <= 1e-5));
        check("scores", far, []);
    }
    for (const [field, values] of Object.entries(expected.facets)) {
        check(`facet ${field}`, (found.facets[field]?.values ?? []).map(({ code, count }) => [code, count]), values);
    }
    if (!request.types.length) {
        check("facets", Object.keys(found.facets).filter((field) => !expected.facets[field]), []);
    }
    check("unknown", found.unknown, []);
    if (found.hits.length) {
        const parts = await engine.excerpt(found.hits[0], found.stems);
        check("excerpt", joined(parts.map(({ text, marked }) => [text, marked])), joined(expected.excerpt));
    }
    return wrong;
};

const MOST_SHOWN = 30;
let right = 0;
let asked = 0;
const times = [];
for (const { request, expected } of lines()) {
    asked++;
    const start = performance.now();
    const wrong = await differences(request, expected).catch((error) => [error.stack]);
    times.push(performance.now() - start);
    right += !wrong.length;
    if (wrong.length && asked - right <= MOST_SHOWN) {
        console.log(JSON.stringify({ request, wrong }));
    }
}
times.sort((a, b) => a - b);
console.log(`same answers ${right} of ${asked}; median ${times[asked >> 1].toFixed(2)} ms with excerpt, 95 of 100 below ${times[Math.floor(asked * 0.95)].toFixed(2)} ms`);
