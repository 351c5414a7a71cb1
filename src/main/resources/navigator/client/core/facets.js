import { textOf, varint, varints } from "./bytes.js";
import { countValues } from "./choose.js";
import { byMost, openShard } from "./shards.js";

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
    const asked = new Map(Object.entries({ type: types, ...facets }));
    const all = await Promise.all(
        index.facets
            .filter(({ field }) => counts || asked.get(field)?.length)
            .map(async ({ shard, field, title }) => {
                const files = await openShard(index, "f", shard, index.facetHash, facetShard);
                const facet = files.find((file) => file.field === field);
                const chosen = facet.values.map(([code]) => asked.get(field)?.includes(code));
                return { ...facet, title, chosen: chosen.includes(true) && chosen };
            }),
    );
    const known = all.flatMap(({ field, values }) => values.map(([code]) => `${field} ${code}`));
    const unknown = [...asked].flatMap(([field, codes]) => codes.map((code) => ({ field, code })));
    return { facets: all, unknown: unknown.filter(({ field, code }) => !known.includes(`${field} ${code}`)) };
};

// How many documents one would see with each value of each facet: its own choice is left out.
export const countFacets = (facets, docs, missed) => {
    const found = {};
    facets.forEach((facet, k) => {
        const { field, title, values } = facet;
        const counts = countValues(facet, k, docs, missed);
        const some = values.map(([code, label], i) => ({ code, label, count: counts[i] })).filter(({ count }) => count);
        if (some.length) {
            found[field] = { title, values: byMost(some, "count", "code") };
        }
    });
    return found;
};
