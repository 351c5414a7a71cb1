export const check = (sound) => {
    if (!sound) {
        throw new Error("broken");
    }
};

// Reading of an unpacked file from place `at` on. Past the end everything reads as nothing.
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
const room = (from, count) => {
    check(count >= 0 && count <= from.bytes.length);
    return count;
};

export const varints = (from, count) => new Int32Array(room(from, count)).map(() => varint(from));

export const textOf = (from, length = from.bytes.length - from.at) =>
    new TextDecoder().decode(from.bytes.subarray(from.at, (from.at += length)));

export const json = (from) => JSON.parse(textOf(from));

// Sorted terms and the like: `more` letters of each follow `kept` ones of another.
export const cutsOf = (from, count) => Array.from({ length: room(from, count) }, () => ({ kept: varint(from), more: varint(from) }));

// Joins such terms, in the order in which their letters stand in a text.
export const joinerOf = (from) => {
    const text = textOf(from, varint(from));
    let at = 0;
    return (term, kept, more) => term.slice(0, kept) + text.slice(at, (at += more));
};

// Files are gzip whatever the server does with it; some servers unpack them on the way.
export const unpack = async (bytes) => {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        return new Uint8Array(await new Response(stream).arrayBuffer());
    }
    return bytes;
};
