// The catalogue's data: classic scripts that hand themselves over, over http and from a disk alike.
import { check } from "../../core/bytes.js";

const given = new Map();

globalThis.navigatorCatalogue = (data) => given.set(data.type, data);
globalThis.navigatorCards = (type, number, stamp, cards) => given.set(type + "-" + number, { stamp, cards });

// Runs a script once; what it has given is what counts: a cut file gives nothing.
export function run(address) {
    return new Promise((resolve) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = script.onerror = () => {
            script.remove();
            resolve();
        };
        document.head.append(script);
    });
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Numbers of five bits a letter, the lowest first; letters of the second half go on.
export function numbersOf(text) {
    const numbers = [];
    let value = 0;
    let shift = 0;
    for (const letter of text) {
        const bits = LETTERS.indexOf(letter);
        check(bits >= 0 && shift < 30);
        value |= (bits & 31) << shift;
        shift += 5;
        if (bits < 32) {
            numbers.push(value);
            value = shift = 0;
        }
    }
    check(!shift);
    return numbers;
}

// Every number must be the number of an entry, each once.
function orderOf(text, count) {
    const order = numbersOf(text);
    check(order.length === count && new Set(order).size === count && order.every((number) => number < count));
    return order;
}

function facetOf({ field, title, byLabel, codes: names, labels, of }, count) {
    const numbers = numbersOf(of);
    const ends = new Int32Array(count);
    const codes = [];
    let at = 0;
    for (let entry = 0; entry < count; entry++) {
        let value = -1;
        for (let left = numbers[at++]; left > 0; left--) codes.push((value += numbers[at++] + 1));
        check(value < names.length);
        ends[entry] = codes.length;
    }
    check(at === numbers.length);
    return { field, title, byLabel, values: names.map((code, i) => ({ code, label: labels[i] })), codes, ends };
}

// The data of a type, unpacked; what is missing or broken is an error.
export async function openData(address, type) {
    given.delete(type);
    await run(address);
    const data = given.get(type);
    check(data);
    const { count } = data;
    const own = Array.from({ length: count }, (_, number) => number);
    return {
        ...data,
        facets: data.facets.map((facet) => facetOf(facet, count)),
        sorts: data.sorts.map(([id, label, order], i) => ({ id, label, order: i ? orderOf(order, count) : own })),
        found: orderOf(data.found, count),
    };
}

// The cards of a file as texts. A file of another build would show other entries.
async function cardsIn(base, data, number) {
    const name = data.type + "-" + number;
    if (!given.has(name)) await run(base + name + ".js?" + data.stamp);
    const file = given.get(name);
    given.delete(name);
    check(file && file.stamp === data.stamp);
    return file.cards;
}

const files = new Map();

// A file that failed may be asked for again.
export function openCards(base, data, number) {
    const name = data.stamp + number;
    if (!files.has(name)) {
        files.set(name, cardsIn(base, data, number));
        files.get(name).catch(() => files.delete(name));
    }
    return files.get(name);
}
