import { check, cutsOf, joinerOf, unpack, varint, varints } from "./bytes.js";

// A file that is missing or broken is told by its name: an error with `.shard`.
export const openFile = async (load, name, decode, index) => {
    try {
        const bytes = await unpack(await load(name));
        const from = { bytes, at: 2 };
        check(bytes[0] === name.replace("root", "R").charCodeAt(0) && bytes[1] === 1);
        check(name === "root" || varint(from) === parseInt(name.slice(1)));
        const value = decode(from, index);
        check(from.at === bytes.length);
        return value;
    } catch (error) {
        error.shard = name;
        throw error;
    }
};

// A file by kind, number and hash, fetched once; one that failed may be asked for again.
export const openShard = (index, kind, number, hashes, decode, at = number) => {
    const { load, kept } = index;
    const name = `${kind}${number}-${hashes.substr(4 * at, 4)}`;
    if (!kept.has(name)) {
        kept.set(name, openFile(load, name, decode, index));
        kept.get(name).catch(() => kept.delete(name));
    }
    return kept.get(name);
};

// The greatest number first, equal ones by the alphabet.
export const byMost = (list, number, text) => list.sort((a, b) => b[number] - a[number] || (a[text] < b[text] ? -1 : 1));

// The files of a range that may hold texts with a beginning, the one for the beginning itself first.
export const filesOf = ({ first }, start) => {
    const numbers = [];
    for (let i = 0; first[i] <= start + "\uffff"; i++) {
        if (!(first[i + 1] <= start)) {
            numbers.push(i);
        }
    }
    return numbers;
};

const nameRows = (rows, join) => {
    let term = "";
    rows.forEach((row) => (row.term = term = join(term, row.kept, row.more)));
    return rows;
};

export const dictionaryShard = (from) => {
    const rows = cutsOf(from, varint(from));
    rows.forEach((row) => (row.freq = varint(from)));
    return nameRows(rows, joinerOf(from));
};

// A term shard. Each row has the number of documents by field; its lists begin at `base` of the lists of all, which are
// documents, how often they have the term, and their length classes.
export const termShard = (from, { fields, documents }) => {
    const rows = cutsOf(from, varint(from));
    let total = 0;
    rows.forEach((row) => (row.mask = varint(from)));
    for (const row of rows) {
        row.counts = fields.map((_, field) => ((row.mask >> field) & 1 ? varint(from) : 0));
        row.freq = row.counts.reduce((sum, count) => sum + count);
        row.base = total;
        total += row.freq;
    }
    const bound = rows.filter(({ mask }) => mask >> fields.length);
    bound.forEach((row) => (row.aliases = varint(from)));
    bound.forEach((row) => (row.aliases = cutsOf(from, row.aliases)));
    const join = joinerOf(from);
    nameRows(rows, join);
    bound.forEach((row) => (row.aliases = row.aliases.map(({ kept, more }) => join(row.term, kept, more))));
    const positions = join("", 0, 4);
    const docs = varints(from, total);
    let i = 0;
    for (const count of rows.flatMap(({ counts }) => counts)) {
        let doc = -1;
        for (const end = i + count; i < end; i++) {
            docs[i] = doc += docs[i] + 1;
        }
        check(doc < documents);
    }
    const lengths = from.bytes.slice(from.at, (from.at += total));
    const times = new Int32Array(total);
    for (i = 0; i < total; i++) {
        times[i] = lengths[i] < 224 ? (lengths[i] >> 5) + 1 : varint(from) + 8;
        lengths[i] &= 31;
    }
    return rows.map((row) => Object.assign(row, { rows, positions, docs, times, lengths }));
};

// Positions and forms of the words of a term shard, one row of which is given.
export const positionShard = ({ rows, times }) => (from) => {
    const words = rows
        .filter(({ freq, term }) => freq && term[0] !== "=")
        .map(({ term, base, freq }) => ({ term, total: times.subarray(base, base + freq).reduce((sum, count) => sum + count) }));
    words.forEach((word) => (word.forms = varints(from, varint(from))));
    const join = joinerOf(from);
    words.forEach((word) => (word.forms = Array.from(word.forms, (more) => join(word.term, word.term.length, more))));
    words.forEach((word) => (word.gaps = varints(from, word.total)));
    words.forEach((word) => (word.kinds = word.forms.length > 1 ? varints(from, word.total) : []));
    return words;
};
