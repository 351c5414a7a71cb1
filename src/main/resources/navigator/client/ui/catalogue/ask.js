// Words in a catalogue: the search of the whole site, loaded when somebody types, and what it says of entries here.
import { check } from "../../core/bytes.js";
import { run } from "./data.js";

// The search, which another field of the page may have loaded already.
export async function openWords(script) {
    if (!globalThis.navigatorSearch) await run(script);
    check(globalThis.navigatorSearch);
    return globalThis.navigatorSearch;
}

const EVERYTHING = { facets: {}, sort: "relevance", offset: 0, counts: false };

// The entries that have the words, the best first, and what was done with them.
export async function askWords(script, top, data, text) {
    const search = await openWords(script);
    const engine = await search.engineAt(top);
    // An index of another build numbers other entries.
    check(engine.root.documents === data.documents);
    const request = { ...EVERYTHING, text, types: [data.type], limit: 0, ranked: true };
    let found = await engine.search(request);
    if (found.corrected.length) found = await engine.search({ ...request, limit: 10 });
    const entries = Array.from(found.ranked, (document) => data.found[document - data.first]);
    check(entries.every((entry) => entry >= 0));
    return { entries, sentences: await search.told(engine, found) };
}
