import { dictionaryShard, hashOf, seek, spread, termShard } from "./shards.js";

const END = "\uffff";
const MOST_SHARDS = 3;

const inTerms = (index, number) =>
    index.shard("t", number, hashOf(index.root.terms.hash, number), termShard(index.root.fields.length, index.root.documents));

const inDictionary = (index, number) => index.shard("d", number, hashOf(index.root.dictionary.hash, number), dictionaryShard);

// An entry of the term shards: its documents by field are lists `base` and following of its shard.
export const lookUp = async (index, term) => {
    const { length } = index.root.fields;
    const number = spread(index.root.terms, term, term).at(-1);
    const shard = await inTerms(index, number);
    const i = seek(shard.terms, term);
    const there = shard.terms[i] === term;
    const base = i * length;
    const counts = shard.counts.subarray(base, base + length);
    return { term, number, shard, i, base, counts, known: there && counts.some((n) => n), aliases: there ? shard.aliases[i] : [] };
};

// The files that hold the words with a beginning: few of the terms, which are there mostly, or else of the dictionary.
const beginning = (index, start) => {
    const numbers = spread(index.root.terms, start, start + END);
    return Promise.all(
        numbers.length > MOST_SHARDS
            ? spread(index.root.dictionary, start, start + END).map((number) => inDictionary(index, number))
            : numbers.map((number) => inTerms(index, number)),
    );
};

const each = (files, start, use) => {
    for (const { terms, freqs } of files) {
        for (let i = seek(terms, start); i < terms.length && terms[i].startsWith(start); i++) {
            if (freqs[i]) {
                use(terms[i], freqs[i]);
            }
        }
    }
};

const best = (found, most) => found.sort((a, b) => b.freq - a.freq || (a.term < b.term ? -1 : 1)).slice(0, most).map(({ term }) => term);

const prefixed = async (index, word, known) => {
    const { mostPrefixed } = index.root.ranking;
    const start = !known && word.stem.length > 1 ? word.stem : word.folded;
    const found = [];
    each(await beginning(index, start), start, (term, freq) => found.push({ term, freq }));
    return best(found, mostPrefixed[Math.min(word.folded.length, mostPrefixed.length - 1)]);
};

// Edits between two words, a swap of neighbours being one; what is over `most` is only known to be over.
const ROWS = [0, 1, 2].map(() => new Uint8Array(80));
export const edits = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) {
        return most + 1;
    }
    let [before, last, row] = ROWS;
    last.forEach((_, j) => (last[j] = j));
    for (let i = 1; i <= a.length; i++) {
        const to = Math.min(b.length, i + most);
        let least = (row[0] = i);
        for (let j = 1; j <= b.length; j++) {
            if (j < i - most || j > to) {
                row[j] = 99;
                continue;
            }
            const same = a[i - 1] === b[j - 1];
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + !same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        if (least > most) {
            return least;
        }
        [before, last, row] = [last, row, before];
    }
    return last[b.length];
};

// Pairs of surrogates are one letter.
const letters = (text) => (/[\ud800-\udbff]/.test(text) ? [...text] : text);

const slips = async (index, { stem, folded }) => {
    const { mostSlips, longSlip } = index.root.ranking;
    const most = folded.length < longSlip ? 1 : 2;
    const first = [...stem][0];
    const near = [[], [], []].slice(0, most + 1);
    each(await beginning(index, first), first, (term, freq) => near[edits(letters(stem), letters(term), most)]?.push({ term, freq }));
    const one = best(near[1], mostSlips).map((term) => ({ term, edits: 1 }));
    return [...one, ...best(near[2] ?? [], mostSlips - one.length).map((term) => ({ term, edits: 2 }))];
};

const add = async (index, word, terms, factor) => {
    for (const entry of await Promise.all(terms.map((term) => lookUp(index, term)))) {
        if (entry.known && word.terms.every(({ term }) => term !== entry.term)) {
            word.terms.push({ ...entry, factor: Math.fround(factor) });
        }
    }
};

// Fills word.terms with what the word stands for as it is typed; words of phrases stand for themselves.
export const standFor = async (index, word) => {
    const { alias, concept, prefix } = index.root.ranking;
    const { stem, stop, folded, open, concepts } = word;
    // All files that are known to be needed are asked for at once.
    const [entry] = await Promise.all([...[stem, ...concepts].map((term) => lookUp(index, term)), open && beginning(index, folded)]);
    await add(index, word, stop ? [] : [stem], 1);
    const known = word.terms.length > 0;
    await add(index, word, concepts, concept);
    if (!word.quoted) {
        await add(index, word, stop ? [] : entry.aliases, alias);
    }
    if (open) {
        await add(index, word, await prefixed(index, word, known), prefix);
    }
};

// What else may have been meant, where a word stands for nothing.
export const correct = async (index, word) => {
    if (word.terms.length || word.stop || word.quoted || word.folded.length < index.root.ranking.shortSlip) {
        return;
    }
    const near = await slips(index, word);
    for (const edit of [1, 2]) {
        await add(index, word, near.filter((slip) => slip.edits === edit).map(({ term }) => term), index.root.ranking.slips[edit - 1]);
    }
    word.corrected = word.terms.length > 0;
};
