import { textOf, varint, varints } from "./bytes.js";
import { openShard } from "./shards.js";

const facetShard = (from, { documents }) => {
    const facets = JSON.parse(textOf(from, varint(from)));
    for (const facet of facets) {
        facet.codes = [];
        facet.ends = new Int32Array(documents).map(() => facet.codes.push(...varints(from, varint(from))));
    }
    return facets;
};

// The facets that a request needs, with its choices; choices of what is not there are told apart.
export const openFacets = async (index, { facets, types = [], counts }) => {
    const asked = Object.entries({ type: types, ...facets });
    const codesOf = (field) => asked.find(([name]) => name === field)?.[1] ?? [];
    const all = await Promise.all(
        index.facets
            .filter(({ field }) => counts || codesOf(field).length)
            .map(async ({ shard, field, title }) => {
                const files = await openShard(index, "f", shard, index.facetHash, facetShard);
                const facet = files.find((file) => file.field === field);
                const chosen = facet.values.map(([code]) => codesOf(field).includes(code));
                return { ...facet, title, chosen: chosen.includes(true) && chosen };
            }),
    );
    const isKnown = (name, code) => all.some(({ field, values }) => field === name && values.some((value) => value[0] === code));
    const unknown = asked.flatMap(([field, codes]) => codes.filter((code) => !isKnown(field, code)).map((code) => ({ field, code })));
    return { facets: all, unknown };
};

// Which of the documents pass all choices; `missed` says which choice alone holds a document back.
export const choose = (facets, docs) => {
    const missed = new Int8Array(docs.length).fill(-1);
    facets.forEach(({ codes, ends, chosen }, k) => {
        for (let i = 0; chosen && i < docs.length; i++) {
            let passes = false;
            for (let j = ends[docs[i] - 1] ?? 0; j < ends[docs[i]]; j++) {
                passes ||= chosen[codes[j]];
            }
            missed[i] = passes ? missed[i] : missed[i] === -1 ? k : -2;
        }
    });
    return { docs, missed, passed: docs.filter((_, i) => missed[i] === -1) };
};

// How many documents one would see with each value of each facet: its own choice is left out.
export const countFacets = (facets, docs, missed) => {
    const found = {};
    facets.forEach(({ field, title, codes, ends, values }, k) => {
        const counts = new Int32Array(values.length);
        for (let i = 0; i < docs.length; i++) {
            for (let j = ends[docs[i] - 1] ?? 0; j < ends[docs[i]]; j++) {
                counts[codes[j]] += missed[i] === -1 || missed[i] === k;
            }
        }
        const some = values.map(([code, label], i) => ({ code, label, count: counts[i] })).filter(({ count }) => count);
        if (some.length) {
            found[field] = { title, values: some.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)) };
        }
    });
    return found;
};
