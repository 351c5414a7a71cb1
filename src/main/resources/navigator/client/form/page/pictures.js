// Pictures: shrunk and cleaned by the script of files, kept with the draft on the device.
import { make } from "../../ui/dom.js";
import { say } from "../../ui/words.js";
import { openPictures } from "../store/pictures.js";
import { all, announce, button, changed, find, form, held, withFiles } from "./desk.js";
import { whenMade } from "./rows.js";

const store = openPictures();

// The pictures of this draft that no database took, by path.
const loose = new Map();
let draftId = () => "";

function shownBeside(input, path, blob) {
    find(".ask-picture", input.parentElement)?.remove();
    if (!path) return;
    const picture = make("img", { alt: "", hidden: !blob });
    const box = make("p", { class: "ask-picture" }, picture, make("span", {}, path), button(say("picture_remove"), () => {
        remove(input);
        input.focus();
    }));
    input.after(box);
    if (!blob?.type.startsWith("image/")) return;
    const reader = new FileReader();
    reader.onload = () => (picture.src = reader.result);
    reader.readAsDataURL(blob);
}

function remove(input) {
    const path = input.dataset.file;
    input.dataset.file = "";
    input.value = "";
    shownBeside(input);
    held.files = held.files.filter((one) => one.path !== path);
    loose.delete(path);
    store.remove(draftId(), path);
    announce(say("picture_removed"));
    changed();
}

function freeName(name) {
    const taken = new Set(held.files.map((one) => one.path));
    const [, start, end] = /^(.*?)(\.[a-z0-9]+)$/.exec(name) ?? [name, name, ""];
    let free = name;
    for (let n = 2; taken.has(free); n++) free = start + "-" + n + end;
    return free;
}

async function keep(input, file) {
    await withFiles();
    const { blob, name, trouble } = file.type.startsWith("image/") && globalThis.navigatorFiles
        ? await globalThis.navigatorFiles.picture(file) : { blob: file, name: file.name.toLowerCase().replace(/[^a-z0-9._-]+/g, "-"), trouble: "" };
    const old = input.dataset.file;
    if (trouble) {
        input.value = "";
        tell(input, trouble);
        return;
    }
    if (old) remove(input);
    const path = freeName(name);
    const kept = await store.put(draftId(), path, blob);
    if (!kept.ok) loose.set(path, blob);
    input.dataset.file = path;
    held.files.push({ path });
    shownBeside(input, path, blob);
    tell(input, kept.ok ? "" : say("picture_loose"));
    announce(say("picture_kept", { name: path }));
    changed();
}

function tell(input, sentence) {
    find(".ask-advice", input.parentElement)?.remove();
    if (sentence) input.before(make("p", { class: "ask-advice", role: "status" }, sentence));
}

// All pictures of the draft: [{ path, blob }].
export async function allPictures() {
    const asked = new Set(held.files.map((one) => one.path));
    const kept = (await store.all(draftId())).filter((one) => asked.has(one.path));
    return [...kept, ...[...loose].filter(([path]) => asked.has(path)).map(([path, blob]) => ({ path, blob }))];
}

// Shows the pictures of a draft that was opened.
export async function drawPictures() {
    const blobs = new Map((await allPictures()).map((one) => [one.path, one.blob]));
    for (const input of all("[type=file][name]", form)) shownBeside(input, input.dataset.file, blobs.get(input.dataset.file));
}

// Pictures that came with a file that was read.
export async function takePictures(list) {
    for (const { path, blob } of list ?? []) {
        const kept = await store.put(draftId(), path, blob);
        if (!kept.ok) loose.set(path, blob);
    }
    await drawPictures();
}

export function attachPictures(idNow) {
    draftId = idNow;
    form.addEventListener("change", ({ target }) => target.type === "file" && target.name && target.files[0] && keep(target, target.files[0]));
    whenMade((row) => all("[type=file]", row).forEach((input) => (input.dataset.file = "")));
}
