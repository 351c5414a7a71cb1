// Reading of unpacked files. Past the end everything reads as nothing; whole() tells afterwards.
export const reader = (bytes) => ({ bytes, at: 2 });

export const varint = (from) => {
    let value = 0;
    let shift = 0;
    let byte;
    do {
        byte = from.bytes[from.at++];
        value |= (byte & 127) << shift;
        shift += 7;
    } while (byte > 127);
    return value;
};

export const check = (sound) => {
    if (!sound) {
        throw new Error("broken");
    }
};

// A broken count must not ask for gigabytes: nothing takes less than a byte.
export const room = (from, count) => {
    check(count >= 0 && count <= from.bytes.length);
    return count;
};

export const varints = (from, count) => {
    const values = new Int32Array(room(from, count));
    for (let i = 0; i < count; i++) {
        values[i] = varint(from);
    }
    return values;
};

export const utf8 = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

// A text of which piece after piece is taken.
export const pieces = (from) => {
    const length = varint(from);
    const text = utf8(from.bytes.subarray(from.at, (from.at += length)));
    let at = 0;
    return { take: (count) => text.slice(at, (at += count)), rest: () => text.slice(at) };
};

export const whole = (from, value) => {
    check(from.at === from.bytes.length);
    return value;
};

// Files are gzip whatever the server does with it; some servers unpack them on the way.
export const unpack = async (bytes, kind) => {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const stream = packed && new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const plain = packed ? new Uint8Array(await new Response(stream).arrayBuffer()) : bytes;
    check(plain[0] === kind.charCodeAt(0) && plain[1] === 1);
    return plain;
};
