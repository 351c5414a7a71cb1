import { lookUp } from "./expand.js";
import { filesOf, openShard, positionShard } from "./shards.js";

// One number for a place in the whole site: documents are further apart than any is long.
const SPAN = 2 ** 26;

// Where a phrase would begin if this word of it is right, ascending, and whether the form is the typed one.
const beginnings = async (index, word) => {
    const row = await lookUp(index, word.stem);
    if (!row?.freq) {
        return { size: 0 };
    }
    const { positions, docs, times } = row;
    const words = await openShard(index, "p", filesOf(index.terms, word.stem)[0], positions, positionShard(row), 0);
    const { forms, gaps, kinds } = words.find(({ term }) => term === word.stem);
    const often = new Int32Array(index.documents);
    for (let i = row.base; i < row.base + row.freq; i++) {
        often[docs[i]] += times[i];
    }
    const size = gaps.length;
    const places = new Float64Array(size);
    const typed = new Uint8Array(size);
    let n = 0;
    often.forEach((count, doc) => {
        // Places before the first word of a document are as good as others: a thousand keep documents apart.
        let place = doc * SPAN + 1000 - word.at;
        for (; count > 0; count--, n++) {
            places[n] = place += gaps[n] + 1;
            typed[n] = forms[kinds[n] ?? 0] === word.folded;
        }
    });
    return { places, typed, size };
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
    const has = new Uint8Array(index.documents);
    const lists = await Promise.all(phrase.map((word) => beginnings(index, word)));
    const { places, typed, size } = lists.reduce(common);
    for (let i = 0; i < size; i++) {
        const doc = Math.floor(places[i] / SPAN);
        has[doc] = Math.max(has[doc], 1 + typed[i]);
    }
    return has;
};
