export const check = (sound) => {
    if (!sound) {
        throw new Error("broken");
    }
};

export const utf8 = (bytes) => new TextDecoder().decode(bytes);

// Reading of an unpacked file. Past the end everything reads as nothing; whole() tells afterwards.
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

// A broken count must not ask for gigabytes: nothing takes less than a byte.
export const varints = (from, count) => {
    check(count >= 0 && count <= from.bytes.length);
    return new Int32Array(count).map(() => varint(from));
};

// A text, as a function that takes the next letters of it, as many as said.
export const pieces = (from) => {
    const length = varint(from);
    const text = utf8(from.bytes.subarray(from.at, (from.at += length)));
    let at = 0;
    return (count) => text.slice(at, (at += count));
};

export const whole = (from, value) => {
    check(from.at === from.bytes.length);
    return value;
};

// Files are gzip whatever the server does with it; some servers unpack them on the way.
export const unpack = async (bytes, kind) => {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    }
    check(bytes[0] === kind.charCodeAt(0) && bytes[1] === 1);
    return bytes;
};
