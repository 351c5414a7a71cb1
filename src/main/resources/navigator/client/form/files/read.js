// Reads a file that the author gave: { draft, notes, pictures }. Throws a Told where it cannot be taken.
import { say } from "../../ui/words.js";
import { read } from "../core/read.js";
import { readDocx } from "./docx.js";
import { kindOf, textOfFile } from "./kind.js";
import { blocksOfMarkdown, blocksOfText } from "./plain.js";
import { recognise } from "./recognise.js";
import { Told } from "./told.js";
import { openZip } from "./zip.js";

const TEXT = /\.(md|markdown|txt)$/i;
const PICTURE = /\.(jpe?g|png|webp)$/i;

export async function readFile(kit, file) {
    const kind = await kindOf(file);
    if (kind === "picture") throw new Told(say("file_picture"));
    return kind === "zip" ? readArchive(kit, file) : readText(kit, await textOfFile(file), file.name);
}

// A text with front matter is an entry that this form, or a person, has written; any other is recognised.
function readText(kit, text, name) {
    if (!text.trim()) throw new Told(say("no_text"));
    const { draft, leftovers, trouble } = read(kit, text);
    if (trouble) return { draft: recognise(kit, (/\.txt$/i.test(name) ? blocksOfText : blocksOfMarkdown)(text), name), notes: [] };
    return { draft: { ...draft, extra: [...draft.extra, ...leftovers] }, notes: [] };
}

// The text of our own archives stands at the top, beside what belongs to it.
async function readArchive(kit, file) {
    const entries = await openZip(file);
    if (entries.has("word/document.xml")) return readWord(kit, entries, file.name);
    const names = [...entries.keys()].filter((name) => !/^__MACOSX\//.test(name)).sort((a, b) => a.split("/").length - b.split("/").length);
    const inside = names.find((name) => TEXT.test(name)) ?? names.find((name) => /\.docx$/i.test(name));
    if (!inside) throw new Told(say("zip_kind"));
    const found = await readFile(kit, new File([await entries.get(inside).bytes()], inside.split("/").pop()));
    const pictures = [];
    for (const path of names.filter((name) => PICTURE.test(name))) pictures.push({ path, blob: new Blob([await entries.get(path).bytes()], { type: typeOf(path) }) });
    return { ...found, draft: { ...found.draft, files: pictures.map(({ path }) => ({ path })) }, pictures };
}

const typeOf = (path) => (/png$/i.test(path) ? "image/png" : /webp$/i.test(path) ? "image/webp" : "image/jpeg");

// Pictures of a document have neither a description nor a consent: the author adds them in the form.
async function readWord(kit, entries, name) {
    const { blocks, asides, pictures, macros } = await readDocx(entries);
    if (!blocks.length) throw new Told(say("no_text"));
    const draft = recognise(kit, blocks, name);
    const notes = asides.length ? [{ from: say("footnotes"), text: asides.join("\n\n") }] : [];
    return {
        draft: { ...draft, files: [], extra: [...draft.extra, ...notes] },
        notes: [...(macros ? [say("macros")] : []), ...(pictures.size ? [say("pictures")] : [])],
    };
}
