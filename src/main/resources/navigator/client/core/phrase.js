import { lookUp } from "./expand.js";
import { filesOf, openShard, positionShard } from "./shards.js";

// One number for a place in the whole site, doubled, plus one for the typed form: documents are further apart than any
// is long.
const SPAN = 2 ** 27;

// Where a phrase would begin if this word of it is right, ascending.
const beginnings = async (index, word) => {
    const row = await lookUp(index, word.stem);
    if (!row?.freq) {
        return [];
    }
    const { positions, docs, times } = row;
    const words = await openShard(index, "p", filesOf(index.terms, word.stem)[0], positions, positionShard(row), 0);
    const { forms, gaps, kinds } = words.find(({ term }) => term === word.stem);
    const often = new Int32Array(index.documents);
    for (let i = row.base; i < row.base + row.freq; i++) {
        often[docs[i]] += times[i];
    }
    const places = new Float64Array(gaps.length);
    let n = 0;
    often.forEach((count, doc) => {
        // The phrase may begin before its document: a thousand keeps it there.
        let place = doc * SPAN + 2 * (1000 - word.at);
        for (; count > 0; count--, n++) {
            place += 2 * gaps[n] + 2;
            places[n] = place + (forms[kinds[n] ?? 0] === word.folded);
        }
    });
    return places;
};

// Keeps of `a` what is in `b` too, as the typed form where it is so in both.
const common = (a, b) => {
    let j = 0;
    return a
        .map((place) => {
            const plain = place - (place % 2);
            while (b[j] < plain) {
                j++;
            }
            return b[j] < plain + 2 ? Math.min(place, b[j]) : -1;
        })
        .filter((place) => place >= 0);
};

// For each document: 0 without the phrase, 1 with it in other forms, 2 in the typed ones.
export const findPhrase = async (index, phrase) => {
    const has = new Uint8Array(index.documents);
    const lists = await Promise.all(phrase.map((word) => beginnings(index, word)));
    for (const place of lists.reduce(common)) {
        const doc = Math.floor(place / SPAN);
        has[doc] = Math.max(has[doc], 1 + (place % 2));
    }
    return has;
};
