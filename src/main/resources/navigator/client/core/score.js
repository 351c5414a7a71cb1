const { fround } = Math;

// What scoring needs of the root, once: for each field and length class what BM25 divides by, as Lucene rounds it.
export const scorer = (root) => {
    const { k1, b, tie, coverage, exact } = root.ranking;
    const inverse = root.fields.map(({ count, sum }) => {
        const average = fround(sum / count);
        return Float32Array.from(root.lengths, (length) => {
            const share = fround(fround(fround(b) * fround(length)) / average);
            return 1 / fround(fround(k1) * fround(fround(1 - fround(b)) + share));
        });
    });
    const numbers = (type) => new type(root.documents);
    return {
        fields: root.fields,
        inverse,
        tie: fround(tie),
        coverage: fround(coverage),
        exact: fround(exact),
        // Kept between words and queries, always given back empty.
        one: numbers(Float32Array),
        top: numbers(Float32Array),
        rest: numbers(Float64Array),
        factor: numbers(Float32Array),
        docs: numbers(Int32Array),
        inField: numbers(Int32Array),
    };
};

// The best score of any of the terms in one field, for the documents that have it: their number; `seen` grows.
const scoreField = (s, terms, field, seen) => {
    const { one, factor, docs, inField } = s;
    const { weight, count } = s.fields[field];
    const inverse = s.inverse[field];
    let n = 0;
    for (const term of terms) {
        const df = term.counts[field];
        const idf = fround(Math.log(1 + (count - df + 0.5) / (df + 0.5)));
        const w = fround(fround(fround(weight) * term.factor) * idf);
        const { starts, docs: list, times, lengths } = term.shard;
        const from = starts[term.base + field];
        for (let j = from; j < from + df; j++) {
            const doc = list[j];
            const score = fround(w - fround(w / fround(1 + fround(times[j] * inverse[lengths[j]]))));
            if (!factor[doc]) {
                docs[seen++] = doc;
            }
            if (factor[doc] < term.factor) {
                factor[doc] = term.factor;
            }
            if (!one[doc]) {
                inField[n++] = doc;
            }
            if (one[doc] < score) {
                one[doc] = score;
            }
        }
    }
    s.seen = seen;
    return n;
};

// Adds a word to the sums: its best field, a part of its other ones and, for a strong word, that it is there at all.
export const scoreWord = (s, word, sums, has) => {
    const { one, top, rest, factor, docs, inField } = s;
    s.seen = 0;
    for (let field = 0; field < s.fields.length; field++) {
        const n = scoreField(s, word.terms, field, s.seen);
        for (let i = 0; i < n; i++) {
            const doc = inField[i];
            rest[doc] += Math.min(top[doc], one[doc]);
            top[doc] = Math.max(top[doc], one[doc]);
            one[doc] = 0;
        }
    }
    for (let i = 0; i < s.seen; i++) {
        const doc = docs[i];
        sums[doc] += fround(top[doc] + rest[doc] * s.tie) + (word.weak ? 0 : fround(s.coverage * factor[doc]));
        has[doc] |= !word.weak;
        top[doc] = rest[doc] = factor[doc] = 0;
    }
};
