// Breaks the files of an exported index one after another: the engine answers or names a file, and never hangs.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { openSearch } from "../core/engine.js";

const folder = process.argv[2];
const files = new Map(readdirSync(folder).map((file) => [file.replace(".bin", ""), new Uint8Array(readFileSync(`${folder}/${file}`))]));
const all = [...files.keys()].filter((name) => name[0] !== "x");
// Two of each kind are enough.
const names = all.filter((name) => all.filter((other) => other[0] === name[0]).indexOf(name) < 2);
const another = (name) => names.find((other) => other[0] === name[0] && other !== name) ?? names.find((other) => other !== name);

const BREAKS = {
    missing: () => undefined,
    empty: () => new Uint8Array(0),
    cut: (bytes) => bytes.slice(0, bytes.length / 2),
    "a page of the server": () => new TextEncoder().encode("<!doctype html><title>404</title>"),
    swapped: (_, name) => files.get(another(name)),
    "of another version": (bytes) => {
        const plain = gunzipSync(bytes);
        plain[1] = 2;
        return new Uint8Array(gzipSync(plain));
    },
    "unpacked and cut": (bytes) => new Uint8Array(gunzipSync(bytes)).slice(0, -3),
};

const TEXTS = ["наставник", "\"молодых педагогов\" школа", "настовничество", "пр", "школа без двоек учен", "yfcnfdybr"];

const use = async (load) => {
    const engine = await openSearch(load);
    for (const text of TEXTS) {
        const { hits, stems } = await engine.search({ text, counts: true });
        await Promise.all(hits.slice(0, 2).map((hit) => engine.excerpt(hit, stems)));
        await engine.suggest(text, 5);
    }
    await engine.search({ text: "", sort: "updated", limit: 100 });
};

await use(async (name) => files.get(name));
let tried = 0;
let told = 0;
for (const name of names) {
    for (const [kind, broken] of Object.entries(BREAKS)) {
        tried++;
        try {
            await use(async (asked) => (asked === name ? broken(files.get(name), name) : files.get(asked)));
        } catch (error) {
            told++;
            assert.ok(error instanceof Error && typeof error.shard === "string", `${name} ${kind}: ${error.stack}`);
        }
    }
}
assert.ok(told > tried / 4, `${told} of ${tried}`);
console.log("calm");
