import { byMost, dictionaryShard, filesOf, openShard, termShard } from "./shards.js";

const MOST_SHARDS = 3;

const inTerms = (index, number) => openShard(index, "t", number, index.terms.hash, termShard);

// The row of a term; without postings it is no word of the index, only one with aliases.
export const lookUp = async (index, term) => (await inTerms(index, filesOf(index.terms, term)[0])).find((row) => row.term === term);

// The words with a beginning: from few files of terms, which are there mostly, or else from the dictionary.
const beginning = async (index, start) => {
    const numbers = filesOf(index.terms, start);
    const files =
        numbers.length > MOST_SHARDS
            ? filesOf(index.dictionary, start).map((number) => openShard(index, "d", number, index.dictionary.hash, dictionaryShard))
            : numbers.map((number) => inTerms(index, number));
    return (await Promise.all(files)).flatMap((rows) => rows.filter(({ freq, term }) => freq && term.startsWith(start)));
};

const frequent = (rows, most) =>
    byMost(rows, "freq", "term")
        .slice(0, most)
        .map(({ term }) => term);

// Whether two words are at most so many edits apart, a swap of neighbours being one.
export const within = (edits, a, b, i = 0, j = 0) => {
    while (i < a.length && a[i] === b[j]) {
        i++;
        j++;
    }
    return i === a.length || j === b.length
        ? a.length - i + b.length - j <= edits
        : edits > 0 &&
              (within(edits - 1, a, b, i + 1, j + 1) ||
                  within(edits - 1, a, b, i + 1, j) ||
                  within(edits - 1, a, b, i, j + 1) ||
                  (a[i] === b[j + 1] && a[i + 1] === b[j] && within(edits - 1, a, b, i + 2, j + 2)));
};

const lookUpAll = (index, terms) => Promise.all(terms.map((term) => lookUp(index, term)));

const add = (word, rows, factor) => {
    for (const row of rows) {
        if (row?.freq && word.terms.every(({ term }) => term !== row.term)) {
            word.terms.push({ ...row, factor: Math.fround(factor) });
        }
    }
};

// Fills word.terms with what the word stands for as it is typed; words of phrases stand for themselves.
export const standFor = async (index, word) => {
    const { alias, concept, prefix, mostPrefixed } = index.ranking;
    const { stem, folded, concepts, open } = word;
    // The files that are needed surely are asked for at once.
    const [[row, ...named]] = await Promise.all([lookUpAll(index, [stem, ...concepts]), open && beginning(index, folded)]);
    const own = word.stop || !row ? [] : [row];
    add(word, own, 1);
    const start = word.terms.length || stem.length < 2 ? folded : stem;
    add(word, named, concept);
    if (!word.quoted) {
        add(word, await lookUpAll(index, own.flatMap(({ aliases }) => aliases ?? [])), alias);
    }
    if (open) {
        const most = mostPrefixed[Math.min(folded.length, 4)];
        add(word, await lookUpAll(index, frequent(await beginning(index, start), most)), prefix);
    }
};

// What else may have been meant, where a word stands for nothing.
export const correct = async (index, word) => {
    const { slips, slipDecay, mostSlips, longSlip, shortSlip } = index.ranking;
    const { stem, folded } = word;
    if (word.terms.length || word.stop || word.quoted || folded.length < shortSlip) {
        return;
    }
    // Letters, not units: a pair of surrogates is one.
    const typed = [...stem];
    let rows = await beginning(index, typed[0]);
    for (const edits of folded.length < longSlip ? [1] : [1, 2]) {
        const close = rows.filter(({ term }) => Math.abs(term.length - stem.length) <= 2 * edits && within(edits, typed, [...term]));
        rows = rows.filter((row) => !close.includes(row));
        const factor = Math.fround(slips[edits - 1]);
        for (const near of await lookUpAll(index, frequent(close, mostSlips - word.terms.length))) {
            add(word, [near], word.terms.length ? factor * Math.fround(slipDecay) : factor);
        }
    }
    word.corrected = word.terms.length ? [{ from: word.written, stems: word.terms.map(({ term }) => term) }] : [];
};
