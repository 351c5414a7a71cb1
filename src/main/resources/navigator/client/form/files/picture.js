// Makes pictures small, and leaves nothing in them but what is seen: no place, no name, no date.
import { say } from "../../ui/words.js";
import { bytesOf } from "./bytes.js";
import { latin } from "./name.js";
import { Told, sizeOf } from "./told.js";

const LONGEST = 1600;
const MOST_BYTES = 300 * 1024;
const MOST_POINTS = 64e6;
const MOST_READ = 40 * 1048576;
const QUALITIES = [0.86, 0.76, 0.66, 0.56];

// { blob, width, height, name } of a picture; throws a Told that says why not. The picture is asked for its size before
// anything unpacks it: a photo of 100 megapixels takes 400 MB of memory.
export async function shrunk(file) {
    if (file.size > MOST_READ) throw new Told(say("picture_large", { size: sizeOf(file.size) }));
    const head = await bytesOf(file.slice(0, 262144));
    const size = dimensionsOf(head);
    if (!size) throw new Told(say("picture_kind", { name: file.name }));
    if (size.width * size.height > MOST_POINTS) throw new Told(say("picture_points", { points: Math.round(size.width * size.height / 1e6) }));
    const picture = await createImageBitmap(file).catch(() => {
        throw new Told(say("picture_broken", { name: file.name }));
    });
    try {
        const { blob, width, height } = await drawn(picture, size.kind === "png");
        const ending = blob.type === "image/png" ? ".png" : ".jpg";
        return { blob, width, height, name: (latin(file.name.replace(/\.[^.]*$/, "")) || "foto") + ending };
    } finally {
        picture.close();
    }
}

// Smaller in steps, until it is light enough. Drawings stay drawings while they are light.
async function drawn(picture, drawing) {
    for (let longest = LONGEST; ; longest *= 0.75) {
        const share = Math.min(1, longest / Math.max(picture.width, picture.height));
        const canvas = document.createElement("canvas");
        canvas.width = Math.max(1, Math.round(picture.width * share));
        canvas.height = Math.max(1, Math.round(picture.height * share));
        const pen = canvas.getContext("2d");
        pen.imageSmoothingQuality = "high";
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        const tries = drawing ? [["image/png"]] : [];
        for (const [type, quality] of [...tries, ...QUALITIES.map((one) => ["image/jpeg", one])]) {
            if (type === "image/jpeg") behind(pen, canvas);
            const blob = await new Promise((done) => canvas.toBlob(done, type, quality));
            if (blob && (blob.size <= MOST_BYTES || longest < 300)) return { blob, width: canvas.width, height: canvas.height };
        }
    }
}

// What was transparent becomes white, not black.
function behind(pen, { width, height }) {
    pen.globalCompositeOperation = "destination-over";
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, width, height);
}

// { kind, width, height } as the head of a JPEG, PNG or WebP says.
export function dimensionsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const word = (at) => String.fromCharCode(...bytes.subarray(at, at + 4));
    try {
        if (word(0) === "\x89PNG") return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
        if (word(0) === "RIFF" && word(8) === "WEBP") return webp(view, word(12));
        return view.getUint16(0) === 0xffd8 ? jpeg(view) : undefined;
    } catch {
        return undefined;
    }
}

function webp(view, chunk) {
    const kind = "webp";
    if (chunk === "VP8 ") return { kind, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    const three = (at) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    if (chunk === "VP8X") return { kind, width: three(24) + 1, height: three(27) + 1 };
    const bits = view.getUint32(21, true);
    return { kind, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function jpeg(view) {
    for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
        const marker = view.getUint16(at);
        if (marker < 0xff00) return undefined;
        const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
        if (frame) return { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
}
