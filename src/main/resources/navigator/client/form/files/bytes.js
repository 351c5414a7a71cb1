// Bytes and texts.
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n;
});

// The check sum of archives.
export function crcOf(bytes) {
    let crc = -1;
    for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 255];
    return ~crc >>> 0;
}

export const utf8 = (text) => new TextEncoder().encode(text);

// The text of bytes: UTF-8 if they are, else the fallback, an encoding in which every byte means something.
export function textOf(bytes, fallback) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder(fallback).decode(bytes);
    }
}

// Parts in one piece.
export function joined(parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

export async function bytesOf(blob) {
    return new Uint8Array(await blob.arrayBuffer());
}
