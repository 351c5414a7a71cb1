// A facet has the values of all documents one after another in `codes`; those of a document end at its place in `ends`.
const eachValue = ({ codes, ends }, docs, use) => {
    for (let i = 0; i < docs.length; i++) {
        for (let j = ends[docs[i] - 1] ?? 0; j < ends[docs[i]]; j++) {
            use(i, codes[j]);
        }
    }
};

// Which of the documents pass all choices; `missed` says which choice alone holds a document back: 1 for the first.
export const choose = (facets, docs) => {
    const missed = new Int8Array(docs.length);
    facets.forEach((facet, k) => {
        if (facet.chosen) {
            const passes = new Uint8Array(docs.length);
            eachValue(facet, docs, (i, value) => (passes[i] |= facet.chosen[value]));
            passes.forEach((is, i) => (missed[i] = is ? missed[i] : missed[i] ? -1 : k + 1));
        }
    });
    return { docs, missed, passed: docs.filter((_, i) => !missed[i]) };
};

// How many documents one would see with each value of facet number k: its own choice is left out.
export const countValues = (facet, k, docs, missed) => {
    const counts = new Int32Array(facet.values.length);
    eachValue(facet, docs, (i, value) => (counts[value] += !missed[i] || missed[i] === k + 1));
    return counts;
};
