import { choose } from "./choose.js";
import { excerptOf } from "./excerpt.js";
import { correct, standFor } from "./expand.js";
import { countFacets, openFacets } from "./facets.js";
import { otherLayout } from "./layout.js";
import { findPhrase } from "./phrase.js";
import { readQuery, unquoted } from "./query.js";
import { fround, scoreWord } from "./score.js";
import { openFile, openShard } from "./shards.js";
import { completions } from "./suggest.js";
import { json, textOf, varints } from "./bytes.js";

const LONGEST_TEXT = 1000;

const openIndex = async (load) => ({ ...(await openFile(load, "root", json)), load, kept: new Map() });

// A text with what its words stand for as they are typed.
const understand = async (index, text) => {
    const query = readQuery(index, text);
    await Promise.all(query.words.map((word) => standFor(index, word)));
    query.stands = query.words.some(({ terms, written }) => terms.length && /\p{L}/u.test(written));
    return query;
};

// The answer to a text as it is read, its quotes and layout as they are: documents by number, and the score of each.
const answerTo = async (index, opened, text, { words, phrases, everything }) => {
    const { documents, ranking } = index;
    await Promise.all(words.map((word) => correct(index, word)));
    const places = await Promise.all(phrases.map((phrase) => findPhrase(index, phrase)));
    const has = new Uint8Array(documents).fill(everything || places.length);
    const sums = new Float64Array(documents);
    const weakSums = places.length ? sums : new Float64Array(documents);
    const titled = new Uint8Array(documents);
    words.forEach((word) => scoreWord(index, word, word.weak ? weakSums : sums, has, titled));
    const strong = words.filter(({ weak }) => !weak).length;
    titled.forEach((count, doc) => (weakSums[doc] += strong && count === strong && ranking.title));
    for (const place of places) {
        place.forEach((how, doc) => {
            has[doc] &&= how;
            sums[doc] += how > 1 ? ranking.exact : 0;
        });
    }
    const docs = new Int32Array(documents);
    const scores = new Float32Array(documents);
    let n = 0;
    for (let doc = 0; doc < documents; doc++) {
        if (has[doc]) {
            docs[n++] = doc;
            scores[doc] = places.length ? sums[doc] : fround(sums[doc]) + fround(weakSums[doc]);
        }
    }
    return { text, words, everything, scores, ...choose((await opened).facets, docs.subarray(0, n)) };
};

// Where phrases find nothing, their words may.
const loosened = async (index, opened, text, query) => {
    const found = await answerTo(index, opened, text, query);
    if (!query.phrases.length || found.passed.length) {
        return found;
    }
    const plain = unquoted(text);
    const loose = await answerTo(index, opened, plain, await understand(index, plain));
    return loose.passed.length ? { ...loose, loosened: true } : found;
};

const findAll = async (index, opened, text) => {
    if (!text.trim()) {
        return answerTo(index, opened, text, { words: [], phrases: [], everything: true });
    }
    const query = await understand(index, text);
    const { latin, other } = otherLayout(text);
    const inOther = async (slip) => ({ ...(await loosened(index, opened, other, slip)), layout: true });
    if (latin) {
        const slip = other && !query.stands && (await understand(index, other));
        return slip.stands ? inOther(slip) : loosened(index, opened, text, query);
    }
    const found = await loosened(index, opened, text, query);
    const better = other && !found.passed.length && (await inOther(await understand(index, other)));
    return better && better.passed.length ? better : found;
};

// The first of some documents by a key, the greater first, then by number.
const firstOf = (docs, keys, from, to) => {
    const size = keys.length;
    const sorted = new Float64Array(docs).map((doc) => doc - keys[doc] * size).sort();
    return Array.from(sorted.subarray(from, to), (place) => ((place % size) + size) % size);
};

// What to mark: the words that were looked for; a concept is marked by all its names.
const stemsOf = (concepts, words) => {
    const terms = words.filter((word) => !word.weak).flatMap((word) => word.terms.map(({ term }) => term));
    const names = concepts.flatMap(([concept, ...stems]) => (terms.includes(concept) ? stems.flat() : []));
    return [...new Set([...terms.filter((term) => term[0] !== "="), ...names])];
};

const ranks = (from, { documents }) => varints(from, documents).map((rank) => -rank);

const hitOf = async (index, doc, score) => {
    const { documentsPerShard, documentHash, types } = index;
    const rows = await openShard(index, "s", Math.floor(doc / documentsPerShard), documentHash, json);
    const [title, address, summary, type, place, hash] = rows[doc % documentsPerShard];
    return { doc, score, title, address, summary, type: types[type][0], typeLabel: types[type][1], place, hash };
};

const searchIn = async (index, request) => {
    const { sort, offset = 0, limit = 10, counts } = request;
    const asked = String(request.text ?? "").slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, "");
    const opened = openFacets(index, request);
    const [found, { facets, unknown }] = await Promise.all([findAll(index, opened, asked), opened]);
    const { text, docs, passed, missed, scores, words, layout, loosened, everything } = found;
    const order = index.sorts.indexOf(everything && !index.sorts.includes(sort) ? "title" : sort);
    const keys = order < 0 ? new Uint32Array(scores.buffer) : await openShard(index, "r", order, index.sortHash, ranks);
    return {
        text,
        total: passed.length,
        hits: await Promise.all(firstOf(passed, keys, offset, offset + limit).map((doc) => hitOf(index, doc, scores[doc]))),
        ranked: request.ranked && firstOf(passed, keys, 0, passed.length),
        facets: counts && countFacets(facets, docs, missed),
        stems: stemsOf(index.concepts, words),
        corrected: words.flatMap(({ corrected }) => corrected ?? []),
        layout,
        loosened,
        unknown,
    };
};

const excerptIn = async (index, { doc, summary, hash }, stems) => {
    const text = hash && (await openShard(index, "x", doc, hash, (from) => textOf(from), 0));
    return excerptOf(summary ? `${summary}\n${text}` : text, stems);
};

// `load(name)` gives the bytes of a file. Where one is missing or broken, the site may have been published anew: the
// engine starts over once. What fails then is an error with `.shard`.
export const openSearch = async (load) => {
    let index = await openIndex(load);
    const ask = (act, ...asked) =>
        act(index, ...asked)
            .catch(async () => act((index = await openIndex(load)), ...asked))
            .catch((error) => {
                error.shard ??= "root";
                throw error;
            });
    return {
        get root() {
            return index;
        },
        search: (request) => ask(searchIn, request),
        suggest: (text, most) => ask(completions, String(text ?? ""), most),
        excerpt: (hit, stems) => ask(excerptIn, hit, stems),
    };
};
