// Reads zip archives. Of an archive only its end, its list and the asked entries are read, and nothing is
// believed: sizes are counted while unpacking.
import { say } from "../../ui/words.js";
import { bytesOf, crcOf, joined, textOf } from "./bytes.js";
import { Told } from "./told.js";

const MB = 1048576;
const MOST_PACKED = 50 * MB;
const MOST_UNPACKED = 50 * MB;
const MOST_ENTRIES = 1000;
const MOST_RATIO = 100;
// Below this a high ratio does no harm, and short files of one repeated line do have it.
const HARMLESS = MB;

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;

const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// The entries of an archive by name: { name, size, bytes() }. Throws a Told when it is broken, locked or made to harm.
export async function openZip(blob) {
    if (blob.size > MOST_PACKED) throw new Told(say("zip_large"));
    const { count, from, length } = await endOf(blob);
    if (count > MOST_ENTRIES) throw new Told(say("zip_many"));
    const list = await bytesOf(blob.slice(from, from + length));
    const budget = { left: MOST_UNPACKED };
    const entries = new Map();
    let at = 0;
    for (let i = 0; i < count; i++) {
        if (at + 46 > list.length || viewOf(list).getUint32(at, true) !== LISTED) throw new Told(say("zip_broken"));
        const one = listed(list, at);
        at = one.next;
        if (!one.name.endsWith("/")) entries.set(judged(one).name, { name: one.name, size: one.size, bytes: () => unpacked(blob, one, budget) });
    }
    return entries;
}

async function endOf(blob) {
    const from = Math.max(0, blob.size - 22 - 65535);
    const tail = await bytesOf(blob.slice(from));
    const view = viewOf(tail);
    for (let at = tail.length - 22; at >= 0; at--) {
        if (view.getUint32(at, true) === END) {
            return { count: view.getUint16(at + 10, true), length: view.getUint32(at + 12, true), from: view.getUint32(at + 16, true) };
        }
    }
    throw new Told(say("zip_broken"));
}

function listed(list, at) {
    const view = viewOf(list);
    const [name, extra, comment] = [28, 30, 32].map((n) => view.getUint16(at + n, true));
    return {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        from: view.getUint32(at + 42, true),
        // Archives made by Windows name files in the old Russian encoding.
        name: textOf(list.subarray(at + 46, at + 46 + name), "ibm866").replace(/\\/g, "/"),
        next: at + 46 + name + extra + comment,
    };
}

function judged(one) {
    if (one.flags & 1) throw new Told(say("zip_locked"));
    if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)|[\u0000-\u001f]/i.test(one.name)) throw new Told(say("zip_names", { name: one.name.slice(0, 80) }));
    if (one.size > MOST_UNPACKED || tooDense(one.size, one.packed)) throw new Told(say("zip_bomb"));
    return one;
}

const tooDense = (size, packed) => size > HARMLESS && size > packed * MOST_RATIO;

async function unpacked(blob, one, budget) {
    const head = await bytesOf(blob.slice(one.from, one.from + 30));
    if (head.length < 30 || viewOf(head).getUint32(0, true) !== LOCAL) throw new Told(say("zip_broken"));
    const start = one.from + 30 + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
    const data = blob.slice(start, start + one.packed);
    if (data.size < one.packed || (one.method !== 0 && one.method !== 8)) throw new Told(say("zip_broken"));
    const parts = await taken(one.method ? data.stream().pipeThrough(inflater()) : data.stream(), one, budget);
    if (crcOf(parts) !== one.crc) throw new Told(say("zip_broken"));
    return parts;
}

function inflater() {
    if (!globalThis.DecompressionStream) throw new Told(say("zip_browser"));
    return new DecompressionStream("deflate-raw");
}

async function taken(stream, one, budget) {
    const reader = stream.getReader();
    const parts = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read().catch(() => {
            throw new Told(say("zip_broken"));
        });
        if (done) return joined(parts);
        size += value.length;
        budget.left -= value.length;
        if (budget.left < 0 || tooDense(size, one.packed)) {
            reader.cancel().catch(() => {});
            throw new Told(say("zip_bomb"));
        }
        parts.push(value);
    }
}
