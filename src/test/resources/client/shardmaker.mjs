// Writes a search index by docs/search-format.md from a few hand-made documents: a second pair of eyes beside the
// exporter. Everything goes into one shard of each kind.
import { gzipSync } from "node:zlib";
import { fold, wordsOf } from "../core/words.js";

const RANKING = { k1: 1.2, b: 0.75, tie: 0.1, coverage: 7, title: 0, exact: 50, alias: 0.8, concept: 0.8, prefix: 0.8, slips: [0.7, 0.7],
    slipDecay: 1, mostSlips: 8, longSlip: 8, shortSlip: 4, mostPrefixed: [0, 0, 8, 20, 50], mostWords: 32, shortPrefix: 2 };

const bytesOf = (numbers) =>
    numbers.flat(Infinity).flatMap((number) => {
        if (typeof number === "string") {
            return [...Buffer.from(number)];
        }
        const bytes = [];
        for (; number > 127; number = Math.floor(number / 128)) {
            bytes.push((number & 127) | 128);
        }
        return [...bytes, number];
    });

const text = (value) => [Buffer.from(value).length, value];
const packed = (kind, numbers, raw = [], number = kind === "R" ? [] : [0]) =>
    new Uint8Array(gzipSync(Buffer.from([kind.charCodeAt(0), 1, ...bytesOf([number, numbers]), ...raw])));
const jsonFile = (kind, value) => packed(kind, [JSON.stringify(value)]);
const common = (a, b) => {
    let n = 0;
    while (n < a.length && a[n] === b[n]) {
        n++;
    }
    return n;
};
const fronts = (terms) => terms.map((term, i) => [common(terms[i - 1] ?? "", term), term.length - common(terms[i - 1] ?? "", term)]);
const rests = (terms) => terms.map((term, i) => term.slice(common(terms[i - 1] ?? "", term))).join("");

// Postings as term → field → document → number, positions as term → document → [[position, form]].
const read = (documents, stop, concepts, fields) => {
    const terms = {};
    const lengths = documents.map(() => fields.map(() => 0));
    const put = (term, field, doc, position, form) => {
        const entry = (terms[term] ??= { fields: fields.map(() => ({})), places: {} });
        entry.fields[field][doc] = (entry.fields[field][doc] ?? 0) + 1;
        (entry.places[doc] ??= []).push([position, form]);
    };
    documents.forEach(({ words }, doc) => {
        let position = 0;
        words.forEach((texts, field) =>
            texts.forEach((each) => {
                for (const { stem, folded } of wordsOf(each)) {
                    if (!stop.includes(folded)) {
                        put(stem, field, doc, position, folded);
                        lengths[doc][field]++;
                    }
                    position++;
                }
                position += 16;
            }),
        );
        for (const [concept, ...names] of concepts) {
            if (names.some((stems) => stems.every((stem) => terms[stem]?.places[doc]))) {
                put(concept, 0, doc, 0, concept);
            }
        }
    });
    return { terms, lengths };
};

const postings = (entry, lengths) => {
    const gaps = [];
    const packs = [];
    const more = [];
    entry.fields.forEach((byDoc, field) => {
        let last = -1;
        for (const doc of Object.keys(byDoc).map(Number)) {
            gaps.push(doc - last - 1);
            last = doc;
            const freq = byDoc[doc];
            packs.push(Math.min(31, lengths[doc][field]) | (Math.min(7, freq - 1) << 5));
            if (freq > 7) {
                more.push(freq - 8);
            }
        }
    });
    return { gaps, packs, more };
};

const positions = (list) => {
    const forms = list.map(([, entry]) => [...new Set(Object.values(entry.places).flat().map(([, form]) => form))].sort());
    const letters = list.map(([term], i) => forms[i].map((form) => form.slice(term.length)));
    const gaps = list.map(([, { places }]) => Object.values(places).map((row) => row.map(([at], j) => (j ? at - row[j - 1][0] - 1 : at))));
    const kinds = list.map(([, { places }], i) => (forms[i].length > 1 ? Object.values(places).map((row) => row.map(([, form]) => forms[i].indexOf(form))) : []));
    return [letters.map((each) => [each.length, each.map((l) => l.length)]), text(letters.flat().join("")), gaps, kinds];
};

const termShard = (terms, lengths, aliases, fields, files) => {
    const names = [...new Set([...Object.keys(terms), ...Object.keys(aliases)])].sort();
    const empty = { fields: fields.map(() => ({})), places: {} };
    const list = names.map((name) => [name, terms[name] ?? empty]);
    const bits = (name, entry) => entry.fields.reduce((sum, byDoc, f) => sum + (Object.keys(byDoc).length ? 2 ** f : 0), 0) + (aliases[name] ? 2 ** fields.length : 0);
    const bonds = names.filter((name) => aliases[name]);
    const sections = list.map(([, entry]) => postings(entry, lengths));
    files["p0-pppp"] = packed("p", positions(list.filter(([name, { places }]) => name[0] !== "=" && Object.keys(places).length)));
    const head = [
        names.length,
        fronts(names),
        list.map(([name, entry]) => bits(name, entry)),
        list.map(([, entry]) => entry.fields.map((byDoc) => Object.keys(byDoc).length).filter((n) => n)),
        bonds.map((name) => aliases[name].length),
        bonds.map((name) => [aliases[name].map((alias) => [common(name, alias), alias.length - common(name, alias)])]),
        text(rests(names) + bonds.map((name) => aliases[name].map((alias) => alias.slice(common(name, alias))).join("")).join("") + "pppp"),
        sections.map(({ gaps }) => gaps),
    ];
    const raw = sections.flatMap(({ packs }) => packs);
    files["t0-tttt"] = packed("t", head, [...raw, ...bytesOf(sections.map(({ more }) => more))]);
    const words = list.filter(([name, { places }]) => name[0] !== "=" && Object.keys(places).length);
    const freqs = words.map(([, entry]) => entry.fields.reduce((sum, byDoc) => sum + Object.keys(byDoc).length, 0));
    files["d0-dddd"] = packed("d", [words.length, fronts(words.map(([name]) => name)), freqs, text(rests(words.map(([name]) => name)))]);
};

const facetShard = (documents, facets, files) => {
    const values = facets.map(({ field }) => [...new Set(documents.flatMap((d) => d.facets[field] ?? []))].sort());
    const heads = JSON.stringify(facets.map(({ field, title }, i) => ({ field, title, values: values[i].map((code) => [code, `«${code}»`]) })));
    const rows = facets.map(({ field }, i) => documents.map((d) => [(d.facets[field] ?? []).length, (d.facets[field] ?? []).map((code) => values[i].indexOf(code))]));
    files["f0-ffff"] = packed("f", [text(heads), rows]);
};

const suggestions = (documents) => {
    const rows = documents.flatMap(({ title }, i) => wordsOf(title).map(({ start }) => [title, start, documents.length - i]));
    return rows.sort((a, b) => (fold(a[0].slice(a[1])) < fold(b[0].slice(b[1])) ? -1 : 1));
};

// documents: [{title, address, summary, type, place, text, words: [texts of each field], facets: {field: [codes]}}]
export const makeShards = ({ documents, stop = [], weak = [], aliases = {}, concepts = [], facets = [], weights, build = "one" }) => {
    const fields = weights.map((weight, f) => ({ weight, f }));
    const { terms, lengths } = read(documents, stop, concepts, fields);
    const files = {};
    termShard(terms, lengths, aliases, fields, files);
    facetShard(documents, facets, files);
    documents.forEach(({ text: body }, i) => (files[`x${i}-xxxx`] = packed("x", [body], [], [i])));
    files["s0-ssss"] = jsonFile("s", documents.map((d) => [d.title, d.address, d.summary, d.type, d.place, "xxxx"]));
    const byTitle = documents.map((d, i) => i).sort((a, b) => (documents[a].title < documents[b].title ? -1 : 1));
    files["r0-rrrr"] = packed("r", documents.map((_, i) => byTitle.indexOf(i)));
    files["g0-gggg"] = jsonFile("g", suggestions(documents));
    files.root = jsonFile("R", {
        build, documents: documents.length, documentsPerShard: 16, ranking: RANKING, stop, weak, concepts,
        fields: weights.map((weight, f) => ({ weight, count: lengths.filter((row) => row[f]).length, sum: lengths.reduce((sum, row) => sum + row[f], 0) })),
        lengths: Array.from({ length: 32 }, (_, i) => i), types: [["practice", "Практика", "Практики"], ["school", "Школа", "Школы"]],
        terms: { first: [""], hash: "tttt" }, dictionary: { first: [""], hash: "dddd" }, suggestions: { first: [""], hash: "gggg" },
        documentHash: "ssss", facets: facets.map((facet) => ({ shard: 0, ...facet })), facetHash: "ffff", sorts: ["title"], sortHash: "rrrr",
    });
    return files;
};
