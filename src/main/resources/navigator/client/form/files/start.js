// The second script of the form page: what the form reads from files, and the ways out of it. It may be loaded with the
// page or when it is first needed. It draws into [data-form-files] (choose or drop a file) and [data-form-exits] (ways to
// send), knows the type from NAVIGATOR_FORM and talks to the page's own script through two objects.
//
// The page gives globalThis.navigatorForm:
//   id()            the id of the draft that is open
//   draft()         its values as they stand
//   text(state)     the text of its file in a state of the plan: text(kit.form.state)
//   set(path, value) puts a value into the form and keeps it: the number of the application, the day of sending
//   check()         true where nothing hinders sending; otherwise shows the summary, moves the focus there, gives false
//   take({ draft, extra, from, pictures }) opens what was read from the file `from` as a new draft; extra = [{ from, text }]
//   pictures()      a promise of [{ path, blob }] of the draft
//   entries()       [{ path, text }]: files of entries that go along, as a new organisation
//
// This script gives globalThis.navigatorFiles and then tells document "navigator-files":
//   read(file)      a promise of { draft, extra, pictures, trouble: "", notes: [] }: trouble and notes are sentences for the author
//   picture(file)   a promise of { blob, width, height, name, trouble: "" }; the blob is shrunk, without EXIF
//   paste(html, text) the Markdown of what was pasted. The script itself listens to pasting in textareas of [data-form]
//                   whose [data-path] begins with # (sections)
//   newNumber()     a number of an application: «2026-11-22-KMRT»
import { drawExits } from "../send/exits.js";
import { newNumber } from "../send/number.js";
import { say } from "../../ui/words.js";
import { word } from "./load.js";
import { pasted } from "./paste.js";
import { shrunk } from "./picture.js";
import { drawTaking } from "./take.js";

const kit = globalThis.NAVIGATOR_FORM;
const form = globalThis.navigatorForm;

// What cannot be taken is told; a fault of ours is told, too, and the text stays what it was.
async function told(deed, nothing) {
    try {
        return { ...nothing, ...(await deed()), trouble: "" };
    } catch (error) {
        return { ...nothing, trouble: error.told ? error.message : say("trouble", { why: error.message }) };
    }
}

const read = (file) => told(async () => {
    const { draft, notes, pictures = [] } = await (await word()).readFile(kit, file);
    const { extra = [], ...values } = draft;
    return { draft: values, extra, notes, pictures };
}, { extra: [], notes: [], pictures: [] });

function paste(event) {
    const field = event.target.closest?.("[data-form] [data-path^='#'] textarea, [data-form] textarea[data-path^='#']");
    const html = event.clipboardData?.getData("text/html");
    const text = field && html ? pasted(html) : "";
    if (!text) return;
    event.preventDefault();
    // The only way that browsers let a reader take back with Ctrl+Z.
    if (!document.execCommand("insertText", false, text)) {
        field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }
}

globalThis.navigatorFiles = { read, newNumber, paste: (html, text) => pasted(html) || text, picture: (file) => told(() => shrunk(file), {}) };
document.addEventListener("paste", paste);
const [files, exits] = ["files", "exits"].map((name) => document.querySelector(`[data-form-${name}]`));
if (files && form) drawTaking(files, read, form);
if (exits && form) drawExits(exits, kit, form);
document.dispatchEvent(new Event("navigator-files"));
