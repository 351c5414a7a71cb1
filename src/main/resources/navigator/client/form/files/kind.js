// What a file is, by its first bytes and not by what its name says, and the text of plain files.
import { say } from "../../ui/words.js";
import { bytesOf, textOf } from "./bytes.js";
import { Told } from "./told.js";

const MOST_TEXT = 5 * 1048576;

const begins = (bytes, ...signs) => signs.every((sign, i) => bytes[i] === sign);

// "zip", "text" or "picture". Throws a Told for what nobody can read here.
export async function kindOf(file) {
    const head = await bytesOf(file.slice(0, 8));
    if (!file.size) throw new Told(say("file_empty"));
    if (begins(head, 0x50, 0x4b)) return "zip";
    if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new Told(say("file_old"));
    if (begins(head, 0x25, 0x50, 0x44, 0x46)) throw new Told(say("file_pdf"));
    if (begins(head, 0x7b, 0x5c, 0x72, 0x74)) throw new Told(say("file_rtf"));
    if (begins(head, 0xff, 0xd8) || begins(head, 0x89, 0x50) || begins(head, 0x52, 0x49, 0x46, 0x46)) return "picture";
    return "text";
}

// The text of a file: UTF-8, UTF-16 with its mark, or Windows-1251.
export async function textOfFile(file) {
    if (file.size > MOST_TEXT) throw new Told(say("file_large"));
    const bytes = await bytesOf(file);
    const wide = begins(bytes, 0xff, 0xfe) ? "utf-16le" : begins(bytes, 0xfe, 0xff) ? "utf-16be" : "";
    if (!wide && bytes.subarray(0, 4096).includes(0)) throw new Told(say("file_kind"));
    return (wide ? new TextDecoder(wide).decode(bytes) : textOf(bytes, "windows-1251")).replace(/\r\n?/g, "\n");
}
