// The engine over a few documents whose answers one can say by heart. Prints what fails.
import { makeShards } from "./shardmaker.mjs";
import { openSearch } from "../core/engine.js";
import { mark } from "../core/mark.js";
import { within } from "../core/expand.js";
import assert from "node:assert/strict";

const STOP = ["и", "в", "на", "а"];
const document = (title, summary, text, type, facets) => ({
    title, summary, text, address: `p/${title.length}/`, type, place: "Артём", words: [[title], [summary], [text]], facets: { type: [["practice", "school"][type]], ...facets },
});
const DOCUMENTS = [
    document("Наставничество молодых педагогов", "Опытный учитель ведёт молодого.", "Ученик школы и наставник встречаются. Ещё раз: наставник учителя.", 0, { topic: ["mentor"] }),
    document("Школа молодого учителя", "Наставники школы помогают.", "Индивидуальный образовательный маршрут строят вместе в школе", 0, { topic: ["mentor", "route"] }),
    document("Маршрут ученика", "Без двоек. " + "Маршрут ".repeat(9), "Учимся и играем 👍", 0, { topic: ["route"] }),
    document("Школа № 5 <img src=x onerror=alert(1)>", "Город Артём", "Школа наставника учит", 1, {}),
];
const site = (changes) => makeShards({
    documents: DOCUMENTS, stop: STOP, weak: ["без"], weights: [4, 2, 1],
    aliases: { наставничеств: ["наставник"], педагогическ: ["педагог"] },
    concepts: [["=иом", ["иом"], ["индивидуальн", "образовательн", "маршрут"]]],
    facets: [{ field: "type", title: "Что это" }, { field: "topic", title: "Тема" }], ...changes,
});

const files = site({});
const load = (from, asked = []) => async (name) => {
    asked.push(name);
    if (!from[name]) {
        throw new Error("404");
    }
    return from[name];
};
const engine = await openSearch(load(files));
const docs = async (text, more) => (await engine.search({ text, ...more })).hits.map((hit) => hit.doc);

const TESTS = {
    "a word in another form": async () => assert.deepEqual(await docs("педагогами "), [0]),
    "a frequent term": async () => assert.deepEqual((await docs("школа")).sort(), [0, 1, 3]),
    "an alias": async () => assert.deepEqual((await docs("наставничество ")).sort(), [0, 1, 3]),
    "an alias of no term": async () => assert.deepEqual(await docs("педагогический"), [0]),
    "an open word is a beginning": async () => assert.deepEqual(await docs("педаг"), [0]),
    "only the last word is": async () => assert.deepEqual(await docs("пед ученика"), [2, 0]),
    "typing errors": async () => {
        const { hits, corrected } = await engine.search({ text: "педогогов" });
        assert.deepEqual(hits.map((hit) => hit.doc), [0]);
        assert.deepEqual(corrected, [{ from: "педогогов", stems: ["педагог"] }]);
    },
    "two typing errors in a long word": async () => assert.deepEqual(await docs("идинвидуальный маршру"), [1, 2]),
    "a concept by one name finds the other": async () => assert.equal((await docs("индивидуальный образовательный маршрут"))[0], 1),
    "phrases, exact forms first": async () => assert.deepEqual(await docs("\"наставник учителя\""), [0]),
    "a phrase over a stop word": async () => assert.deepEqual(await docs("\"ученик школы и наставник\""), [0]),
    "a phrase in other forms": async () => assert.deepEqual(await docs("«молодой учитель»"), [1]),
    "a phrase does not run over texts": async () => assert.equal((await engine.search({ text: "\"педагогов опытный\"" })).loosened, true),
    "quotes that are not closed": async () => assert.deepEqual(await docs("\"маршрут ученик"), [2, 1, 0]),
    "the other layout": async () => {
        const { text, layout, hits } = await engine.search({ text: "gtlfuju" });
        assert.deepEqual([text, layout, hits.map((hit) => hit.doc)], ["педагог", true, [0]]);
    },
    "all by title": async () => assert.deepEqual(await docs(""), [2, 0, 1, 3]),
    "sorted and cut": async () => assert.deepEqual(await docs("школа", { sort: "title", offset: 1, limit: 1 }), [1]),
    "facets without their own choice": async () => {
        const { total, facets, unknown } = await engine.search({ text: "", facets: { topic: ["route", "gone"], none: ["x"], __proto__: ["y"] }, counts: true });
        assert.equal(total, 2);
        assert.deepEqual(facets.topic.values, [{ code: "mentor", label: "«mentor»", count: 2 }, { code: "route", label: "«route»", count: 2 }]);
        assert.deepEqual(facets.type.values, [{ code: "practice", label: "«practice»", count: 2 }]);
        assert.deepEqual(unknown, [{ field: "topic", code: "gone" }, { field: "none", code: "x" }]);
    },
    "types": async () => assert.deepEqual(await docs("школа", { types: ["school"] }), [3]),
    "weak words do not find": async () => assert.deepEqual(await docs("без педагогов "), [0]),
    "but alone they do": async () => assert.deepEqual(await docs("без"), [2]),
    "score of one word": async () => {
        const [hit] = (await engine.search({ text: "педагогов " })).hits;
        const idf = Math.log(1 + 3.5 / 1.5);
        const length = 3 / (16 / 4);
        assert.ok(Math.abs(hit.score - (7 + (4 * idf) / (1 + 1.2 * (0.25 + 0.75 * length)))) < 1e-5, `${hit.score}`);
    },
    "marks": async () => assert.deepEqual(mark("Молодым — школа!", ["молод"]), [{ text: "Молодым", marked: true }, { text: " — школа!", marked: false }]),
    "excerpt": async () => {
        const { hits, stems } = await engine.search({ text: "играем" });
        assert.ok((await engine.excerpt(hits[0], stems)).some((part) => part.marked && part.text === "играем"));
    },
    "suggestions": async () => {
        assert.deepEqual(await engine.suggest("школа м", 5), [{ text: "Школа молодого учителя" }]);
        assert.deepEqual(await engine.suggest("учени", 5), [{ text: "Маршрут ученика" }]);
        assert.deepEqual(await engine.suggest("", 5), []);
    },
    "only what is needed is fetched": async () => {
        const asked = [];
        const other = await openSearch(load(files, asked));
        await other.search({ text: "педагогов " });
        assert.deepEqual(asked, ["root", "t0-tttt", "s0-ssss"]);
    },
    "edits": async () => {
        for (const [a, b, n] of [["кот", "кот", 0], ["кот", "кто", 1], ["кот", "скот", 1], ["кот", "ко", 1], ["школа", "шкалы", 2], ["абвг", "бавг", 1], ["аб", "вгд", 3], ["абв", "вба", 2], ["са", "абс", 3]]) {
            assert.equal([0, 1, 2].find((edits) => within(edits, a, b)) ?? 3, n, `${a} ${b}`);
        }
    },
    "any text is answered": async () => {
        const texts = ["", " ", "а", "\"", "\"\"", "«»", "««»»", "\"а\"", "и в на", "\"и в\"", "!!!", "x".repeat(10000), "ш".repeat(10000), "а ".repeat(5000), "\"школа ".repeat(2000), "😀", "👍", "👨‍👩‍👧", "שלום", "‮школа", "ш̈к̆о́л", "__proto__", "constructor", "<script>alert(1)</script>", "\ud83d", "\udc00школа", "=иом", "\uffff\uffff", "\0", null, undefined, 5, {}];
        for (const text of texts) {
            for (const counts of [true, false]) {
                const { hits, total } = await engine.search({ text, counts, facets: { gone: ["x"] } });
                assert.ok(hits.length <= total);
                await engine.suggest(text, 5);
            }
        }
    },
    "a broken file is told by its name": async () => {
        const broken = { missing: undefined, empty: new Uint8Array(0), short: files["t0-tttt"].slice(0, 40), other: files["d0-dddd"], rubbish: Uint8Array.from({ length: 300 }, (_, i) => i * 7) };
        for (const [kind, bytes] of Object.entries(broken)) {
            const other = await openSearch(load({ ...files, "t0-tttt": bytes }));
            await assert.rejects(other.search({ text: "школа" }), { shard: "t0-tttt" }, kind);
        }
        await assert.rejects(openSearch(load({})), { shard: "root" });
        await assert.rejects(openSearch(load({ root: files["t0-tttt"] })), { shard: "root" });
    },
    "every file may be missing or cut": async () => {
        for (const name of Object.keys(files)) {
            for (const bytes of [undefined, files[name].slice(0, -9), files[name].slice(0, 3)]) {
                const ask = async () => {
                    const other = await openSearch(load({ ...files, [name]: bytes }));
                    const { hits, stems } = await other.search({ text: "\"школы наставник\" \"маршрут учен\" педогогов", counts: true, sort: "title" });
                    await other.search({ text: "", counts: true });
                    const all = await other.search({ text: "", limit: 10 });
                    await Promise.all(all.hits.map((hit) => other.excerpt(hit, stems)));
                    await other.suggest("школа", 3);
                };
                await ask().then(() => null, (error) => assert.ok(error.shard, `${name}: ${error.stack}`));
            }
        }
    },
    "unpacked by the server": async () => {
        const { gunzipSync } = await import("node:zlib");
        const other = await openSearch(load(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(gunzipSync(bytes))]))));
        assert.equal((await other.search({ text: "школа" })).total, 3);
    },
    "a site published anew": async () => {
        let current = files;
        const other = await openSearch((name) => load(current)(name));
        current = Object.fromEntries(Object.entries(site({ build: "two", documents: DOCUMENTS.slice(1) })).map(([name, bytes]) => [name, bytes]));
        delete current["t0-tttt"];
        await assert.rejects(other.search({ text: "школа" }), { shard: "t0-tttt" });
        current = site({ build: "two", documents: DOCUMENTS.slice(1) });
        assert.equal((await other.search({ text: "школа" })).total, 2);
        assert.equal(other.root.build, "two");
    },
};

let failed = 0;
for (const [name, test] of Object.entries(TESTS)) {
    try {
        await test();
    } catch (error) {
        failed++;
        console.log(`${name}: ${error.stack}`);
    }
}
console.log(`passed ${Object.keys(TESTS).length - failed} of ${Object.keys(TESTS).length}`);
