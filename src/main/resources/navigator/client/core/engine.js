import { excerptOf } from "./excerpt.js";
import { correct, standFor } from "./expand.js";
import { choose, countFacets, openFacets } from "./facets.js";
import { otherLayout } from "./layout.js";
import { findPhrase } from "./phrase.js";
import { readQuery, unquoted } from "./query.js";
import { scorer, scoreWord } from "./score.js";
import { file, hashOf, json, shards } from "./shards.js";
import { completions } from "./suggest.js";
import { reader, utf8, varints, whole } from "./bytes.js";

const LONGEST_TEXT = 1000;
const { fround } = Math;

const openIndex = async (load) => {
    const root = await file(load, "root", "R", json);
    return { root, shard: shards(load), scorer: scorer(root) };
};

// A text with what its words stand for as they are typed.
const understand = async (index, text) => {
    const query = readQuery(index.root, text);
    await Promise.all(query.words.map((word) => standFor(index, word)));
    return query;
};

const stands = ({ words }) => words.some((word) => word.terms.length && /\p{L}/u.test(word.written));

// Documents in order of number, and the score of each document.
const match = async (index, { words, phrases }) => {
    const size = index.root.documents;
    const places = await Promise.all(phrases.map((phrase) => findPhrase(index, phrase)));
    const has = new Uint8Array(size);
    const sums = new Float64Array(size);
    const weakSums = places.length ? sums : new Float64Array(size);
    for (const word of words) {
        scoreWord(index.scorer, word, word.weak ? weakSums : sums, has);
    }
    const docs = new Int32Array(size);
    const scores = new Float32Array(size);
    let n = 0;
    for (let doc = 0; doc < size; doc++) {
        if (places.length ? places.every((place) => place[doc]) : has[doc]) {
            docs[n++] = doc;
            const exact = places.filter((place) => place[doc] > 1).length * index.scorer.exact;
            scores[doc] = places.length ? sums[doc] + exact : fround(sums[doc]) + fround(weakSums[doc]);
        }
    }
    return { docs: docs.subarray(0, n), scores };
};

// The answer to a text as it is read, its quotes and layout as they are.
const answer = async (index, opened, text, query) => {
    await Promise.all(query.words.map((word) => correct(index, word)));
    const found = await match(index, query);
    return { text, words: query.words, ...found, ...choose((await opened).facets, found.docs) };
};

// Where phrases find nothing, their words may.
const loosened = async (index, opened, text, query) => {
    const found = await answer(index, opened, text, query);
    if (!query.phrases.length || found.passed.length) {
        return found;
    }
    const plain = unquoted(text);
    const loose = await answer(index, opened, plain, await understand(index, plain));
    return loose.passed.length ? { ...loose, loosened: true } : found;
};

const find = async (index, opened, text) => {
    if (!text.trim()) {
        const docs = Int32Array.from({ length: index.root.documents }, (_, doc) => doc);
        return { text, words: [], docs, scores: [], everything: true, ...choose((await opened).facets, docs) };
    }
    const query = await understand(index, text);
    const other = otherLayout(text);
    const slip = async () => loosened(index, opened, other.text, await understand(index, other.text));
    if (other.latin && other.text && !stands(query) && stands(await understand(index, other.text))) {
        return { ...(await slip()), layout: true };
    }
    const found = await loosened(index, opened, text, query);
    const better = !found.passed.length && !other.latin && other.text && (await slip());
    return better && better.passed.length ? { ...better, layout: true } : found;
};

// The first of some documents by a key, the greater first, then by number: sorted only as far as they are shown.
const firstOf = (docs, keys, limit) => {
    const first = [];
    for (let i = 0; i < docs.length; i++) {
        const doc = docs[i];
        if (first.length < limit || keys[doc] > keys[first[limit - 1]]) {
            let at = Math.min(first.length, limit - 1);
            for (; at > 0 && keys[first[at - 1]] < keys[doc]; at--) {
                first[at] = first[at - 1];
            }
            first[at] = doc;
        }
    }
    return first;
};

const ranks = (index, sort) => {
    const number = index.root.sorts.indexOf(sort);
    const decode = (bytes) => {
        const from = reader(bytes);
        return whole(from, varints(from, index.root.documents)).map((rank) => -rank);
    };
    return number < 0 ? new Int32Array(index.root.documents) : index.shard("r", number, hashOf(index.root.sortHash, number), decode);
};

const hitOf = async (index, doc, score) => {
    const { documentsPerShard, documentHash, types } = index.root;
    const number = Math.floor(doc / documentsPerShard);
    const rows = await index.shard("s", number, hashOf(documentHash, number), json);
    const [title, address, summary, type, place, hash] = rows[doc % documentsPerShard];
    return { doc, score, title, address, summary, type: types[type][0], typeLabel: types[type][1], place, hash };
};

// What to mark: the words that were looked for; a concept is marked by all its names.
const stemsOf = (root, words) => {
    const terms = words.filter((word) => !word.weak).flatMap((word) => word.terms.map(({ term }) => term));
    const names = root.concepts.flatMap(([concept, ...stems]) => (terms.includes(concept) ? stems.flat() : []));
    return [...new Set([...terms.filter((term) => term[0] !== "="), ...names])];
};

const search = async (index, request) => {
    const text = String(request.text ?? "").slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, "");
    const offset = Math.max(0, request.offset | 0);
    const limit = Math.max(0, request.limit ?? 10);
    const opened = openFacets(index, request);
    const [found, { facets, unknown }] = await Promise.all([find(index, opened, text), opened]);
    const { docs, passed, missed, scores, words } = found;
    const sort = index.root.sorts.includes(request.sort) ? request.sort : found.everything && "title";
    const keys = sort ? await ranks(index, sort) : scores;
    const shown = limit ? firstOf(passed, keys, offset + limit).slice(offset) : [];
    return {
        text: found.text,
        total: passed.length,
        hits: await Promise.all(shown.map((doc) => hitOf(index, doc, scores[doc] ?? 0))),
        facets: request.counts ? countFacets(facets, docs, missed) : undefined,
        stems: stemsOf(index.root, words),
        corrected: words.filter((word) => word.corrected).map(({ written, terms }) => ({ from: written, stems: terms.map(({ term }) => term) })),
        layout: found.layout,
        loosened: found.loosened,
        unknown,
    };
};

const excerpt = async (index, { doc, summary, hash }, stems) => {
    const text = hash ? await index.shard("x", doc, hash, (bytes) => utf8(bytes.subarray(2))) : "";
    return excerptOf(summary ? `${summary}\n${text}` : text, stems);
};

// `load(name)` gives the bytes of a file. When the site was published anew meanwhile, the engine starts over by itself.
export const openSearch = async (load) => {
    let index = await openIndex(load);
    const ask = async (act, ...asked) => {
        const used = index;
        try {
            return await act(used, ...asked);
        } catch (error) {
            if (!error.shard) {
                throw error;
            }
            const renewed = await openIndex(load);
            if (renewed.root.build !== used.root.build) {
                index = renewed;
            }
            return act(index, ...asked);
        }
    };
    return {
        get root() {
            return index.root;
        },
        search: (request) => ask(search, request),
        suggest: (text, most) => ask(completions, String(text ?? ""), most),
        excerpt: (hit, stems) => ask(excerpt, hit, stems),
    };
};
