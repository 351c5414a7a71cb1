import { lookUp } from "./expand.js";
import { positionsOf } from "./shards.js";

// One number for a place in the whole site: documents are further apart than any is long.
const SPAN = 2 ** 26;
const BEFORE = 2 ** 10;

// The documents of an entry in order, with how often it stands in each, whatever the field.
const occurrences = ({ counts, base, shard }) => {
    const { starts, docs, times } = shard;
    const at = Array.from(counts, (_, field) => starts[base + field]);
    const found = { docs: [], times: [], total: 0 };
    for (;;) {
        let doc = Infinity;
        counts.forEach((count, field) => {
            if (at[field] < starts[base + field] + count) {
                doc = Math.min(doc, docs[at[field]]);
            }
        });
        if (doc === Infinity) {
            return found;
        }
        let freq = 0;
        counts.forEach((count, field) => {
            if (at[field] < starts[base + field] + count && docs[at[field]] === doc) {
                freq += times[at[field]++];
            }
        });
        found.docs.push(doc);
        found.times.push(freq);
        found.total += freq;
    }
};

const totalsOf = (shard, fields) => {
    const totals = new Int32Array(shard.terms.length);
    const { starts, times } = shard;
    for (let i = 0; i < totals.length; i++) {
        for (let j = starts[i * fields]; j < starts[(i + 1) * fields]; j++) {
            totals[i] += times[j];
        }
    }
    return totals;
};

const positions = async (index, { shard, number, i }) => {
    const rows = await index.shard("p", number, shard.positions, (bytes) => {
        const totals = totalsOf(shard, index.root.fields.length);
        const kept = shard.terms.map((_, row) => row).filter((row) => shard.freqs[row] && shard.terms[row][0] !== "=");
        const read = positionsOf(bytes, kept.map((row) => shard.terms[row]), kept.map((row) => totals[row]));
        return new Map(kept.map((row, k) => [row, read[k]]));
    });
    return rows.get(i);
};

// Where a phrase would begin if this word of it is right, ascending, and whether the form is the typed one.
const beginnings = async (index, word) => {
    const entry = await lookUp(index, word.stem);
    if (!entry.known) {
        return { size: 0 };
    }
    const found = occurrences(entry);
    const { forms, gaps, kinds } = await positions(index, entry);
    const exact = forms.map((form) => form === word.folded);
    const places = new Float64Array(found.total);
    const typed = new Uint8Array(found.total);
    let n = 0;
    found.docs.forEach((doc, i) => {
        let position = -1;
        for (let j = found.times[i]; j > 0; j--, n++) {
            position += gaps[n] + 1;
            places[n] = doc * SPAN + position + BEFORE - word.at;
            typed[n] = exact[kinds[n] ?? 0];
        }
    });
    return { places, typed, size: n };
};

// Keeps of `a` what is in `b` too.
const common = (a, b) => {
    let size = 0;
    for (let i = 0, j = 0; i < a.size && j < b.size; ) {
        const x = a.places[i];
        const y = b.places[j];
        if (x === y) {
            a.places[size] = x;
            a.typed[size++] = a.typed[i] & b.typed[j];
        }
        i += x <= y;
        j += x >= y;
    }
    return { ...a, size };
};

// For each document: 0 without the phrase, 1 with it in other forms, 2 in the typed ones.
export const findPhrase = async (index, phrase) => {
    const has = new Uint8Array(index.root.documents);
    const lists = await Promise.all(phrase.map((word) => beginnings(index, word)));
    const { places, typed, size } = lists.reduce(common);
    for (let i = 0; i < size; i++) {
        const doc = Math.floor(places[i] / SPAN);
        has[doc] = Math.max(has[doc], 1 + typed[i]);
    }
    return has;
};
