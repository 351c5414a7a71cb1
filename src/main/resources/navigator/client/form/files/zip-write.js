// Writes archives: the same entries always give the same file.
import { bytesOf, crcOf, utf8 } from "./bytes.js";

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;

// 1980-01-01, the first day that archives know.
const DAY = 0x21;

// An archive of [{ name, bytes }] as a Blob.
export async function zipOf(entries, type = "application/zip") {
    const files = [];
    const list = [];
    let at = 0;
    for (const { name, bytes } of entries) {
        const packed = await deflated(bytes);
        const path = utf8(name);
        const about = [20, 0x800, packed === bytes ? 0 : 8, 0, DAY, crcOf(bytes), packed.length, bytes.length, path.length, 0];
        files.push(record("42222244422", [LOCAL, ...about]), path, packed);
        list.push(record("42222224442222244", [LISTED, 20, ...about, 0, 0, 0, 0, at]), path);
        at += 30 + path.length + packed.length;
    }
    const length = list.reduce((sum, part) => sum + part.length, 0);
    const end = record("42222442", [END, 0, 0, entries.length, entries.length, length, at, 0]);
    return new Blob([...files, ...list, end], { type });
}

// Numbers of 2 or 4 bytes, as the archive's description lists them.
function record(widths, numbers) {
    const view = new DataView(new ArrayBuffer([...widths].reduce((sum, width) => sum + Number(width), 0)));
    let at = 0;
    numbers.forEach((number, i) => {
        if (widths[i] === "2") view.setUint16(at, number, true);
        else view.setUint32(at, number, true);
        at += Number(widths[i]);
    });
    return new Uint8Array(view.buffer);
}

// Packed where the browser can and it helps.
async function deflated(bytes) {
    if (!globalThis.CompressionStream) return bytes;
    const packed = await bytesOf(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).blob());
    return packed.length < bytes.length ? packed : bytes;
}
