export const fround = Math.fround;

// Adds a word to the sums, all rounded as Lucene rounds: its best field, a part of its other ones and, for a strong
// word, that it is there at all. `titled` counts the strong words in the weightiest field.
export const scoreWord = ({ ranking, lengths, fields, documents }, { terms, weak }, sums, has, titled) => {
    const { k1, b, tie, coverage } = ranking;
    const top = new Float32Array(documents);
    const rest = new Float64Array(documents);
    const best = new Float32Array(documents);
    const heaviest = Math.max(...fields.map(({ weight }) => weight));
    fields.forEach(({ weight, count, sum }, field) => {
        const one = new Float32Array(documents);
        const inverse = Float32Array.from(lengths, (length) => 1 / fround(fround(k1) * fround(fround(1 - fround(b)) + fround(fround(fround(b) * length) / fround(sum / count)))));
        for (const term of terms) {
            const { docs, times, lengths: classes } = term;
            const { factor, base } = term;
            const df = term.counts[field];
            const idf = fround(Math.log(1 + (count - df + 0.5) / (df + 0.5)));
            const most = fround(fround(fround(weight) * factor) * idf);
            for (let i = base; i < base + df; i++) {
                const doc = docs[i];
                const score = fround(most - fround(most / fround(1 + fround(times[i] * inverse[classes[i]]))));
                if (score > one[doc]) {
                    one[doc] = score;
                }
                if (factor > best[doc]) {
                    best[doc] = factor;
                }
            }
            term.base += df;
        }
        for (let doc = 0; doc < documents; doc++) {
            if (one[doc]) {
                rest[doc] += Math.min(top[doc], one[doc]);
                top[doc] = Math.max(top[doc], one[doc]);
                titled[doc] += !weak && weight === heaviest;
            }
        }
    });
    for (let doc = 0; doc < documents; doc++) {
        if (best[doc]) {
            sums[doc] += fround(top[doc] + rest[doc] * fround(tie)) + (weak ? 0 : fround(coverage * best[doc]));
            has[doc] |= !weak;
        }
    }
};
