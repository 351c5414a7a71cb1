const { fround } = Math;

// For each length class what BM25 divides by, rounded as Lucene rounds it.
const inverses = ({ ranking, lengths }, { count, sum }) => {
    const k1 = fround(ranking.k1);
    const b = fround(ranking.b);
    return Float32Array.from(lengths, (length) => 1 / fround(k1 * fround(fround(1 - b) + fround(fround(b * length) / fround(sum / count)))));
};

// Adds a word to the sums: its best field, a part of its other ones and, for a strong word, that it is there at all.
export const scoreWord = (index, word, sums, has) => {
    const size = index.documents;
    const top = new Float32Array(size);
    const rest = new Float64Array(size);
    const best = new Float32Array(size);
    index.fields.forEach((its, field) => {
        const one = new Float32Array(size);
        const inverse = inverses(index, its);
        for (const { counts, base, factor, shard } of word.terms) {
            const { docs, times, lengths } = shard;
            const df = counts[field];
            const idf = fround(Math.log(1 + (its.count - df + 0.5) / (df + 0.5)));
            const weight = fround(fround(fround(its.weight) * factor) * idf);
            const from = counts.slice(0, field).reduce((sum, count) => sum + count, base);
            for (let i = from; i < from + df; i++) {
                const doc = docs[i];
                const score = fround(weight - fround(weight / fround(1 + fround(times[i] * inverse[lengths[i]]))));
                one[doc] = Math.max(one[doc], score);
                best[doc] = Math.max(best[doc], factor);
            }
        }
        for (let doc = 0; doc < size; doc++) {
            rest[doc] += Math.min(top[doc], one[doc]);
            top[doc] = Math.max(top[doc], one[doc]);
        }
    });
    const { tie, coverage } = index.ranking;
    for (let doc = 0; doc < size; doc++) {
        if (best[doc]) {
            sums[doc] += fround(top[doc] + rest[doc] * fround(tie)) + (word.weak ? 0 : fround(coverage * best[doc]));
            has[doc] |= !word.weak;
        }
    }
};
