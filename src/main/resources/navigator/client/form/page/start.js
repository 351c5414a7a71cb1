// Begins the form page. Without the kit of the type the page stays what it is without scripts: a questionnaire.
import { attachChoosing } from "./choose.js";
import { attachCounts } from "./counts.js";
import { attachDrafts, idNow, openAsNew, save } from "./drafts.js";
import { attachMeter } from "./meter.js";
import { attachPictures, allPictures, drawPictures, takePictures } from "./pictures.js";
import { attachPreview } from "./preview.js";
import { attachRemarks, checkAll, forgetRemarks } from "./remarks.js";
import { attachRows } from "./rows.js";
import { attachWay, follow, openWord, setFull } from "./way.js";
import { announce, changed, find, form, held, kit, place, withFiles } from "./desk.js";
import { say } from "../../ui/words.js";
import { drawEntries, filesOfEntries } from "./added.js";
import { drawExtra } from "./extra.js";
import { isEmpty, readDraft, showDraft } from "./values.js";
import { write } from "../core/write.js";

// Whether a draft says more than the short form asks.
function needsFull(draft) {
    const asked = new Set([...kit.form.short, ...kit.form.staff, kit.form.consents, kit.form.number]);
    return [...Object.keys(draft.fields ?? {}), ...Object.keys(draft.sections ?? {})].some((name) => !asked.has(name));
}

function show(draft) {
    forgetRemarks();
    showDraft(draft);
    drawEntries();
    drawPictures();
    drawExtra();
    if (needsFull(draft)) setFull(true);
    find("[data-form-exits]").hidden = true;
    changed();
}

// A draft that was read from a file begins a draft of its own: what stands in the form is kept beside it. What both have
// is the file's.
function take({ draft, extra = [], from, pictures }) {
    const now = readDraft();
    const joined = isEmpty(now) ? draft : { ...now, ...draft, fields: { ...now.fields, ...draft.fields }, sections: { ...now.sections, ...draft.sections } };
    openAsNew({ ...joined, type: kit.type, extra: [...(joined.extra ?? []), ...extra] });
    takePictures(pictures);
    const names = [...kit.fields.filter((field) => draft.fields?.[field.name]).map((field) => field.label),
        ...kit.sections.filter((one) => draft.sections?.[one.id]).map((one) => one.heading)];
    const sentence = say("taken", { from, count: names.length, names: names.join(", ") });
    find("[data-form-extra]").before(find(".ask-taken") ?? Object.assign(document.createElement("p"), { className: "ask-told ask-taken" }));
    find(".ask-taken").textContent = sentence;
    announce(sentence);
}

// Everything at once. Errors go to the top with the focus; without any the ways to send appear.
function check() {
    save();
    const errors = checkAll();
    find("[data-form-exits]").hidden = errors.length > 0;
    if (errors.length) {
        const summary = find("[data-summary]");
        summary.focus({ preventScroll: true });
        summary.scrollIntoView({ block: "start" });
    }
    return !errors.length;
}

async function checkAndSend() {
    if (!check()) return;
    announce(say("no_errors"));
    await withFiles();
    const text = write(kit, readDraft(), kit.form.state).text;
    const detail = { draft: readDraft(), text, name: readDraft().fields[kit.title] };
    find("[data-form-exits]").dispatchEvent(new CustomEvent("navigator:submit", { bubbles: true, detail }));
    find("[data-form-exits]").scrollIntoView({ block: "nearest" });
}

function set(path, value) {
    held.fields = { ...held.fields, [path]: value };
    changed();
    save();
}

function offer() {
    globalThis.navigatorForm = {
        id: idNow, draft: readDraft, set, take, check, pictures: allPictures, entries: filesOfEntries,
        text: (state) => write(kit, readDraft(), state).text,
    };
}

function begin() {
    held.fields = {};
    find("#word").hidden = true;
    attachRows();
    attachChoosing();
    attachCounts();
    attachRemarks();
    attachPictures(idNow);
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    offer();
    attachDrafts(show);
    attachMeter();
    attachPreview();
    attachWay();
    find("[data-check]").addEventListener("click", checkAndSend);
    place.addEventListener("navigator:files", withFiles);
    document.addEventListener("navigator:draft", ({ detail }) => take({ draft: detail, from: "" }));
    addEventListener("dragenter", (event) => event.dataTransfer?.types.includes("Files") && openWord());
    form.addEventListener("paste", (event) => event.clipboardData?.types.includes("text/html") && withFiles());
    document.querySelectorAll("datalist").forEach((one) => one.remove());
    place.classList.add("is-ready");
    follow();
}

if (kit && place) begin();
