// Drafts on this device: saved half a second after a change, told about in a line that hides nothing. Where two tabs have
// changed one draft, both are shown and the author chooses.
import { make } from "../../ui/dom.js";
import { counted, say } from "../../ui/words.js";
import { openDrafts } from "../store/drafts.js";
import { sameValues } from "../store/values.js";
import { write } from "../core/write.js";
import { all, announce, button, find, kit, later, whenChanged } from "./desk.js";
import { isEmpty, readDraft } from "./values.js";

const PAUSE = 500;
const place = find("[data-form-drafts]");
const drafts = openDrafts();
let open = { id: "", version: "", at: "" };
let trouble = "";
let clash;
let listed = false;
let show = () => {};

export const idNow = () => open.id;

const timeOf = (at) => {
    const day = new Date(at);
    const time = day.toLocaleTimeString("ru", { hour: "2-digit", minute: "2-digit" });
    return day.toDateString() === new Date().toDateString() ? time : day.toLocaleDateString("ru", { day: "numeric", month: "long" }) + ", " + time;
};

const titleOf = (draft) => draft.fields?.[kit.title] || say("untitled");

// The tab goes on with its own draft when it is loaded again.
function remember(id) {
    try {
        sessionStorage.setItem("navigator form " + kit.type, id);
    } catch {}
}

function remembered() {
    try {
        return sessionStorage.getItem("navigator form " + kit.type);
    } catch {
        return "";
    }
}

export function download(name, text, type = "text/markdown;charset=utf-8") {
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function downloadDraft() {
    download("chernovik-" + new Date().toLocaleDateString("sv") + ".md", write(kit, readDraft(), kit.form.draft).text);
}

// Tells whether the device took it.
export function save() {
    if (clash) return;
    const draft = readDraft();
    if (!open.id && isEmpty(draft)) return;
    const done = open.id ? drafts.save(open.id, draft, open.version) : drafts.create(draft);
    if (done.conflict) clash = done.other;
    trouble = done.ok || done.conflict ? "" : done.reason;
    open = { id: done.id ?? open.id, version: done.version ?? open.version, at: done.at ?? new Date().toISOString() };
    if (done.ok) remember(open.id);
    draw();
    if (clash) announce(say("clash"));
}

// Opens a draft of the device, or an empty one.
export function openDraft(one) {
    open = one ? { id: one.id, version: one.version, at: one.at } : { id: "", version: "", at: "" };
    clash = one?.other;
    listed = false;
    remember(open.id);
    show(one?.draft ?? { type: kit.type, fields: {}, sections: {} });
    draw();
}

// What was written until now stays a draft of its own; the new values begin another.
export function openAsNew(draft) {
    save();
    open = { id: "", version: "", at: "" };
    show(draft);
    save();
}

function remove(one) {
    const last = drafts.get(one.id);
    drafts.remove(one.id);
    if (one.id === open.id) openDraft();
    draw(make("span", {}, say("deleted", { title: titleOf(last.draft) }) + " ", button(say("undo"), () => {
        const back = drafts.create(last.draft);
        if (one.id === open.id || !open.id) openDraft(drafts.get(back.id));
        else draw();
    })));
    announce(say("deleted", { title: titleOf(last.draft) }));
    find("button", place)?.focus();
}

function list(known) {
    return make("ul", { class: "ask-list" }, ...known.map((one) => make("li", {}, make("b", {}, titleOf(one.draft)),
        make("span", {}, timeOf(one.at)),
        one.id === open.id ? make("span", {}, say("this_one")) : button(say("open"), () => {
            save();
            openDraft(drafts.get(one.id));
            find("button", place)?.focus();
        }),
        button(say("delete"), () => remove(one)))),
    make("li", {}, button(say("begin"), () => {
        save();
        openDraft();
        find("input, textarea", document.querySelector(".ask-brief")).focus();
    })));
}

// The parts of two drafts that differ: label, here, there.
function differences(here, there) {
    const parts = [...kit.fields.map((field) => [field.label, here.fields?.[field.name], there.fields?.[field.name]]),
        ...kit.sections.map((one) => [one.heading, here.sections?.[one.id], there.sections?.[one.id]])];
    return parts.filter(([, one, other]) => !sameValues(one ?? "", other ?? ""));
}

const short = (value) => {
    const text = typeof value === "string" ? value : (value && JSON.stringify(value).replace(/[[\]{}"]+/g, " ").replace(/\s+/g, " ").trim()) || "—";
    return text.length > 160 ? text.slice(0, 160) + "…" : text;
};

function both() {
    const here = readDraft();
    const { draft: there, version, at } = clash;
    const settle = (work) => () => {
        const other = clash;
        clash = undefined;
        work(other);
        announce(say("settled"));
        find("button", place)?.focus();
    };
    const rows = differences(here, there).map(([label, one, other]) => make("tr", {}, make("th", { scope: "row" }, label), make("td", {}, short(one)), make("td", {}, short(other))));
    return make("div", { class: "ask-both", role: "group", "aria-label": say("clash") }, make("p", {}, make("b", {}, say("clash"))),
        make("table", {}, make("thead", {}, make("tr", {}, ...[say("clash_what"), say("clash_here"), say("clash_there", { time: timeOf(at) })].map((text) => make("th", { scope: "col" }, text)))), make("tbody", {}, ...rows)),
        make("p", { class: "ask-tools" }, button(say("clash_mine"), settle(() => {
            open.version = version;
            save();
        })), button(say("clash_theirs"), settle(() => openDraft({ id: open.id, version, at, draft: there }))),
        button(say("clash_both"), settle(() => {
            open = { id: "", version: "", at: "" };
            save();
        }))));
}

function draw(note = "") {
    const known = drafts.list();
    const full = trouble === "quota";
    place.classList.toggle("is-trouble", Boolean(trouble));
    const saved = open.id && !trouble ? say("saved", { time: timeOf(open.at) }) : "";
    const inside = all("button", place).findIndex((one) => one === document.activeElement);
    place.replaceChildren(note || (trouble ? make("p", {}, say(full ? "quota" : "refused")) : make("span", {}, saved || say("will_save"))),
        open.id || trouble ? button(say("download"), downloadDraft) : "",
        known.length ? button(counted("drafts", known.length), () => {
            listed = !listed;
            draw();
            all("[aria-expanded]", place)[0].focus();
        }, { "aria-expanded": String(listed) }) : "",
        open.id && !trouble ? button(say("delete_this"), () => remove(open)) : "",
        listed ? list(known) : "", clash ? both() : "");
    if (inside >= 0) (all("button", place)[inside] ?? find("button", place))?.focus();
}

// `shown` puts a draft into the fields. A draft that this tab was writing is opened again, or else the newest one.
export function attachDrafts(shown) {
    show = shown;
    trouble = drafts.trouble;
    const known = drafts.list();
    const first = drafts.get(remembered()) ?? known[0];
    if (first) openDraft(first);
    else draw();
    const soon = later(save, PAUSE);
    whenChanged(soon);
    addEventListener("pagehide", soon.now);
    document.addEventListener("visibilitychange", () => document.hidden && soon.now());
    drafts.watch((id) => {
        const now = (id === open.id || !id) && open.id && drafts.get(open.id);
        if (now && now.version !== open.version && !sameValues(now.draft, readDraft())) clash = now;
        draw();
    });
}
