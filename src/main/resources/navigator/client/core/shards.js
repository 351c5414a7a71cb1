import { check, pieces, reader, room, unpack, utf8, varint, varints, whole } from "./bytes.js";

// A file that is missing or broken is told by its name: an error with `.shard`.
export const file = async (load, name, kind, decode) => {
    try {
        return decode(await unpack(await load(name), kind));
    } catch (cause) {
        throw Object.assign(new Error(`${name}: ${cause.message}`), { shard: name });
    }
};

export const json = (bytes) => JSON.parse(utf8(bytes.subarray(2)));

// The files of an index by number and hash, each fetched once; one that failed may be asked for again.
export const shards = (load) => {
    const kept = new Map();
    return (kind, number, hash, decode) => {
        const name = `${kind}${number}-${hash}`;
        if (!kept.has(name)) {
            kept.set(name, file(load, name, kind, decode));
            kept.get(name).catch(() => kept.delete(name));
        }
        return kept.get(name);
    };
};

export const hashOf = (hashes, number) => hashes.slice(4 * number, 4 * number + 4);

// The first place in a sorted list whose text is not less; with `past`, whose text is greater.
export const seek = (sorted, text, past) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < text || (past && sorted[middle] === text)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
};

// All files of a range ("terms", "dictionary" …) that may hold texts with this beginning, as numbers.
export const spread = (range, from, to) => {
    const numbers = [];
    for (let i = Math.max(0, seek(range.first, from, true) - 1); i < range.first.length && range.first[i] <= to; i++) {
        numbers.push(i);
    }
    return numbers;
};

const termsOf = (cuts, count, text) => {
    const terms = [];
    for (let i = 0; i < count; i++) {
        terms.push((terms[i - 1] ?? "").slice(0, cuts[2 * i]) + text.take(cuts[2 * i + 1]));
    }
    return terms;
};

// Documents, frequencies and length classes of some lists, one behind the other; list i begins at starts[i].
const postingsOf = (from, counts, documents) => {
    const starts = new Int32Array(counts.length + 1);
    for (let i = 0; i < counts.length; i++) {
        starts[i + 1] = starts[i] + room(from, counts[i]);
    }
    const total = room(from, starts[counts.length]);
    const docs = new Int32Array(total);
    for (let i = 0; i < counts.length; i++) {
        let doc = -1;
        for (let j = starts[i]; j < starts[i + 1]; j++) {
            docs[j] = doc += varint(from) + 1;
        }
        check(doc < documents);
    }
    const lengths = from.bytes.slice(from.at, (from.at += total));
    const times = new Int32Array(total);
    for (let j = 0; j < total; j++) {
        times[j] = lengths[j] < 224 ? (lengths[j] >> 5) + 1 : varint(from) + 8;
        lengths[j] &= 31;
    }
    return whole(from, { starts, docs, times, lengths });
};

// A term shard: terms with their postings. `freqs` are 0 for what is no word: concepts, and stems with aliases only.
export const termShard = (fields, documents) => (bytes) => {
    const from = reader(bytes);
    const size = varint(from);
    const cuts = varints(from, 2 * size);
    const masks = varints(from, size);
    const counts = new Int32Array(size * fields);
    const freqs = new Int32Array(size);
    for (let i = 0; i < counts.length; i++) {
        counts[i] = (masks[(i / fields) | 0] >> i % fields) & 1 ? varint(from) : 0;
        freqs[(i / fields) | 0] += counts[i];
    }
    const bonds = Array.from(masks, (mask) => ((mask >> fields) & 1 ? varint(from) : 0)).map((count) => ({ count }));
    for (const bond of bonds) {
        bond.cuts = varints(from, 2 * bond.count);
    }
    const text = pieces(from);
    const terms = termsOf(cuts, size, text);
    const aliases = bonds.map(({ cuts: beside, count }, i) => Array.from({ length: count }, (_, j) => terms[i].slice(0, beside[2 * j]) + text.take(beside[2 * j + 1])));
    return { terms, counts, freqs, aliases, positions: text.rest(), ...postingsOf(from, counts, documents) };
};

export const dictionaryShard = (bytes) => {
    const from = reader(bytes);
    const size = varint(from);
    const cuts = varints(from, 2 * size);
    const freqs = varints(from, size);
    return { terms: termsOf(cuts, size, pieces(from)), freqs: whole(from, freqs) };
};

// Positions and forms of entries, given how often each occurs.
export const positionsOf = (bytes, stems, totals) => {
    const from = reader(bytes);
    const cuts = stems.map(() => varints(from, varint(from)));
    const text = pieces(from);
    const forms = stems.map((stem, i) => Array.from(cuts[i], (length) => stem + text.take(length)));
    const gaps = totals.map((total) => varints(from, total));
    return whole(from, stems.map((_, i) => ({ forms: forms[i], gaps: gaps[i], kinds: forms[i].length > 1 ? varints(from, totals[i]) : [] })));
};
