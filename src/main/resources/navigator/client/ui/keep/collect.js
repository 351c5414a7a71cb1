// The page of what the visitor has kept, or, with `?p=` in the address, of what somebody else has.
import { make } from "../dom.js";
import { counted, say } from "../words.js";
import { asked } from "./address.js";
import { openDocument } from "./document.js";
import { filesOf } from "./files.js";
import { itemOf } from "./item.js";
import { button, copyLink, status, tell, tellUndo } from "./parts.js";
import { addressOf, load, save } from "./store.js";

const MOST = 100;
const PAGE = "moya-podborka.html";
const place = document.querySelector("[data-collection]");
const live = make("div", {});
const chosen = new Set();
let shared;

// What the device keeps. Entries that nobody can have kept are put aside with the rest that was not understood.
function kept() {
    const all = load("kept");
    const good = all.filter((one) => /^[a-z0-9_-]+\/[a-z0-9_-]+$/.test(one[0]));
    if (good.length < all.length) {
        save("aside", [JSON.stringify(all)]);
        save("kept", good);
    }
    return good;
}

// Where the device keeps nothing, the address does.
async function keep(list, focus = "") {
    const took = save("kept", list);
    history.replaceState(null, "", took ? PAGE : addressOf(PAGE, list.map((one) => one[0])));
    tell(took ? "" : say("refused"));
    await show();
    dispatchEvent(new StorageEvent("storage"));
    if (focus) live.querySelector(focus)?.focus();
}

async function show() {
    const list = shared ? shared.map((id) => [id]) : kept();
    live.setAttribute("aria-busy", "true");
    const files = await filesOf(list.map((one) => one[0]));
    const deeds = { chosen, move, note, remove, again: show, own: !shared };
    const items = files.map((file, i) => itemOf(file, list[i], i, list.length, deeds));
    live.replaceChildren(...(aside() ? [aside()] : []), ...(shared ? [offer(files)] : []),
        ...(list.length ? [tools(files), make("h2", { class: "vh" }, say("list")), make("ol", { class: "kept" }, ...items)] : [nothing()]));
    live.removeAttribute("aria-busy");
}

function nothing() {
    return make("div", { class: "empty" }, make("p", {}, say(shared ? "shared_empty" : "empty")),
        make("p", {}, make("a", { class: "button", href: place.dataset.list }, say("catalogue"))));
}

// What was on the device and could not be read.
function aside() {
    const text = load("aside")[0];
    return text && make("div", { class: "notice" }, make("div", {}, make("p", {}, say("aside")),
        make("details", {}, make("summary", {}, say("aside_show")), make("pre", { class: "keep-aside" }, text.slice(0, 20000))),
        button(say("aside_forget"), () => {
            save("aside", []);
            show();
        })));
}

// Somebody else's collection changes nothing here until the visitor says so.
function offer(files) {
    const mine = kept();
    const found = files.filter((file) => file.body).map((file) => [file.id, titleOf(file)]);
    const fresh = found.filter(([id]) => !mine.some((one) => one[0] === id));
    const take = async (list, sentence) => {
        shared = undefined;
        await keep(list.slice(0, MOST));
        tellUndo(list.length > MOST ? say("cut") : sentence, () => keep(mine, "a"));
    };
    return make("div", { class: "keep-offer" }, make("p", {}, say("shared")), make("p", { class: "keep-tools" },
        fresh.length ? button(counted("add", fresh.length), () => take([...mine, ...fresh], say("added")), { class: "button" }) : say("all_mine"),
        mine.length && found.length ? button(say("replace"), () => take(found, say("replaced"))) : "",
        make("a", { class: "button button-quiet", href: PAGE }, say("mine"))));
}

const titleOf = (file) => file.body.querySelector(".card-title").textContent;

function tools(files) {
    const ids = files.map((file) => file.id);
    const there = files.filter((file) => file.body);
    const title = make("input", { id: "document-title", maxlength: "160", value: load("title")[0] ?? say("title"),
        change: () => save("title", [title.value]) });
    const open = () => openDocument(place, title.value.trim() || say("title"), there.map((file) => {
        return { id: file.id, title: titleOf(file), kind: file.body.querySelector(".card-kind").textContent,
            note: shared ? "" : kept().find((one) => one[0] === file.id)?.[2] };
    }));
    return make("div", { class: "keep-panel" },
        make("p", { class: "keep-tools" }, button(say("compare"), () => compare(ids), { class: "button" }),
            button(say("link"), () => copyLink(new URL(addressOf(PAGE, ids), location).href)),
            shared ? "" : button(say("clear"), () => take([], say("cleared")))),
        make("div", { class: "keep-print" }, make("label", { for: "document-title" }, say("document_title")), title,
            button(say("document"), open, { class: "button", disabled: !there.length })),
        shared ? "" : make("p", { class: "small" }, say("private")));
}

// Where few are kept nobody needs to choose among them.
function compare(all) {
    const ids = chosen.size ? [...chosen] : all;
    if (ids.length < 2 || ids.length > 4) tell(say("choose"));
    else location.assign(addressOf("sravnenie.html", ids));
}

function move(id, by) {
    const list = kept();
    const at = list.findIndex((one) => one[0] === id);
    list.splice(at + by, 0, ...list.splice(at, 1));
    keep(list, `[data-move="${id} ${by}"]:enabled, [data-move^="${id} "]:enabled`);
}

// Notes are kept while they are written, without drawing the page anew.
function note(id, text) {
    const list = kept();
    const one = list.find((each) => each[0] === id);
    if (one) one[2] = text;
    if (!save("kept", list)) tell(say("refused"));
}

function remove(id, title) {
    chosen.delete(id);
    take(kept().filter((one) => one[0] !== id), say("removed", { title }));
}

async function take(list, sentence) {
    const before = kept();
    await keep(list);
    tellUndo(sentence, () => keep(before, "h3 a, button"));
}

// An address with entries is somebody else's collection, unless this browser can keep its own nowhere else.
function start() {
    const inAddress = asked();
    shared = inAddress?.ids.slice(0, MOST);
    if (inAddress?.odd) tell(say("odd"));
    if (!save("title", load("title"))) {
        const known = load("kept");
        if (shared) save("kept", shared.map((id) => known.find((one) => one[0] === id) ?? [id]));
        shared = undefined;
        history.replaceState(null, "", addressOf(PAGE, kept().map((one) => one[0])));
        tell(say("refused"));
    }
    place.replaceChildren(status, live);
    show();
}

addEventListener("storage", (event) => {
    if (event.key && !live.contains(document.activeElement?.closest("textarea"))) show();
});
start();
