import { pieces, reader, varint, whole } from "./bytes.js";
import { hashOf } from "./shards.js";

const facetShard = (documents) => (bytes) => {
    const from = reader(bytes);
    const facets = JSON.parse(pieces(from).rest());
    for (const facet of facets) {
        facet.starts = new Int32Array(documents + 1);
        facet.codes = new Int32Array(bytes.length);
        for (let doc = 0, at = 0; doc < documents; doc++) {
            for (let n = varint(from); n > 0 && at < bytes.length; n--) {
                facet.codes[at++] = varint(from);
            }
            facet.starts[doc + 1] = at;
        }
        facet.codes = facet.codes.slice(0, facet.starts[documents]);
    }
    return whole(from, facets);
};

const chosenOf = (facet, codes) => facet.values.map(([code]) => codes.includes(code));

// The facets that a request needs, with its choices; choices of what is not there are told apart.
export const openFacets = async (index, { facets = {}, types = [], counts }) => {
    const { root } = index;
    const asked = Object.entries({ ...facets, ...(types.length && { type: [...types, ...(facets.type ?? [])] }) });
    const codesOf = (field) => asked.find(([name]) => name === field)?.[1] ?? [];
    const needed = root.facets.filter(({ field }) => counts || codesOf(field).length);
    const opened = await Promise.all(
        needed.map(async ({ shard, field, title }) => {
            const files = await index.shard("f", shard, hashOf(root.facetHash, shard), facetShard(root.documents));
            const facet = files.find((file) => file.field === field);
            const chosen = chosenOf(facet, codesOf(field));
            return { ...facet, title, chosen: chosen.some((is) => is) && chosen };
        }),
    );
    const known = (field, code) => opened.some((facet) => facet.field === field && facet.values.some((value) => value[0] === code));
    const unknown = asked.flatMap(([field, codes]) => codes.filter((code) => !known(field, code)).map((code) => ({ field, code })));
    return { facets: opened, unknown };
};

const passes = ({ starts, codes, chosen }, doc) => {
    for (let i = starts[doc]; i < starts[doc + 1]; i++) {
        if (chosen[codes[i]]) {
            return true;
        }
    }
    return false;
};

// Which of the documents pass all choices; `missed` says which choice alone holds a document back.
export const choose = (facets, docs) => {
    const missed = new Int8Array(docs.length).fill(-1);
    facets.forEach((facet, k) => {
        for (let i = 0; facet.chosen && i < docs.length; i++) {
            if (!passes(facet, docs[i])) {
                missed[i] = missed[i] === -1 ? k : -2;
            }
        }
    });
    return { missed, passed: docs.filter((_, i) => missed[i] === -1) };
};

// How many documents one would see with each value of a facet: its own choice is left out.
const countsOf = ({ starts, codes, values }, k, docs, missed) => {
    const counts = new Int32Array(values.length);
    for (let i = 0; i < docs.length; i++) {
        if (missed[i] === -1 || missed[i] === k) {
            for (let j = starts[docs[i]]; j < starts[docs[i] + 1]; j++) {
                counts[codes[j]]++;
            }
        }
    }
    return counts;
};

export const countFacets = (facets, docs, missed) => {
    const counted = {};
    facets.forEach((facet, k) => {
        const counts = countsOf(facet, k, docs, missed);
        const values = facet.values.map(([code, label], i) => ({ code, label, count: counts[i] })).filter(({ count }) => count);
        values.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
        if (values.length) {
            counted[facet.field] = { title: facet.title, values };
        }
    });
    return counted;
};
