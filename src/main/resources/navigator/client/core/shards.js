import { check, pieces, reader, unpack, utf8, varint, varints, whole } from "./bytes.js";

// A file that is missing or broken is told by its name: an error with `.shard`.
export const openFile = async (load, name, decode) => {
    try {
        return decode(await unpack(await load(name), name === "root" ? "R" : name));
    } catch (error) {
        error.shard = name;
        throw error;
    }
};

export const json = (bytes) => JSON.parse(utf8(bytes.subarray(2)));

// The files of an index by kind and number, each fetched once; one that failed may be asked for again.
export const shardsOf = (load) => {
    const kept = new Map();
    return (kind, number, hashes, decode, at = number) => {
        const name = `${kind}${number}-${hashes.substr(4 * at, 4)}`;
        if (!kept.has(name)) {
            kept.set(name, openFile(load, name, decode));
            kept.get(name).catch(() => kept.delete(name));
        }
        return kept.get(name);
    };
};

// The files of a range that may hold texts with a beginning, the one for the beginning itself first.
export const filesOf = ({ first }, start) => [...first.keys()].filter((i) => first[i] <= start + "\uffff" && !(first[i + 1] <= start));

// Sorted terms, of each only what differs from the one before; freqs() reads the column behind their lengths.
const frontCoded = (from, columns) => {
    const size = varint(from);
    const cuts = varints(from, 2 * size);
    const rows = Array.from({ length: size }, () => ({}));
    columns(rows);
    const take = pieces(from);
    let term = "";
    rows.forEach((row, i) => (row.term = term = term.slice(0, cuts[2 * i]) + take(cuts[2 * i + 1])));
    return { rows, take };
};

export const dictionaryShard = (bytes) => {
    const from = reader(bytes);
    const { rows } = frontCoded(from, (all) => all.forEach((row) => (row.freq = varint(from))));
    return whole(from, rows);
};

// Documents, how often they have it and their length classes of some lists, one behind the other.
const postingsOf = (from, rows, documents) => {
    const total = rows.reduce((sum, { freq }) => sum + freq, 0);
    const docs = varints(from, total);
    let i = 0;
    for (const { counts } of rows) {
        for (const count of counts) {
            let doc = -1;
            for (const end = i + count; i < end; i++) {
                docs[i] = doc += docs[i] + 1;
            }
            check(doc < documents);
        }
    }
    const lengths = from.bytes.slice(from.at, (from.at += total));
    const times = new Int32Array(total);
    for (i = 0; i < total; i++) {
        times[i] = lengths[i] < 224 ? (lengths[i] >> 5) + 1 : varint(from) + 8;
        lengths[i] &= 31;
    }
    return whole(from, { docs, times, lengths });
};

// A term shard. A row has the number of documents by field, and where its first list begins in the lists of all.
export const termShard = (number, { fields, documents }) => (bytes) => {
    const from = reader(bytes);
    let base = 0;
    const { rows, take } = frontCoded(from, (all) => {
        all.forEach((row) => (row.mask = varint(from)));
        for (const row of all) {
            row.counts = fields.map((_, field) => ((row.mask >> field) & 1 ? varint(from) : 0));
            row.freq = row.counts.reduce((sum, count) => sum + count);
            row.base = base;
            base += row.freq;
        }
        const bound = all.filter(({ mask }) => mask >> fields.length);
        bound.forEach((row) => (row.many = varint(from)));
        bound.forEach((row) => (row.cuts = varints(from, 2 * row.many)));
    });
    for (const row of rows) {
        row.aliases = Array.from({ length: row.many ?? 0 }, (_, i) => row.term.slice(0, row.cuts[2 * i]) + take(row.cuts[2 * i + 1]));
    }
    const shard = { number, rows, positions: take(4) };
    Object.assign(shard, postingsOf(from, rows, documents));
    rows.forEach((row) => (row.shard = shard));
    return rows;
};

// Positions and forms of the words of a term shard.
export const positionShard = ({ rows, times }) => (bytes) => {
    const from = reader(bytes);
    const words = rows
        .filter(({ freq, term }) => freq && term[0] !== "=")
        .map(({ term, base, freq }) => ({ term, total: times.subarray(base, base + freq).reduce((sum, n) => sum + n) }));
    words.forEach((word) => (word.cuts = varints(from, varint(from))));
    const take = pieces(from);
    words.forEach((word) => (word.forms = Array.from(word.cuts, (length) => word.term + take(length))));
    words.forEach((word) => (word.gaps = varints(from, word.total)));
    words.forEach((word) => (word.kinds = word.forms.length > 1 ? varints(from, word.total) : []));
    return whole(from, words);
};
