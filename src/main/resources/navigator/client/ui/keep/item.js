// One kept entry in the list.
import { make } from "../dom.js";
import { say } from "../words.js";
import { keptMark } from "./offline.js";
import { button, nameOf } from "./parts.js";

const LONGEST_NOTE = 500;

// `file` is what the site has of the entry, `one` what the device has: id, title, note.
export function itemOf(file, one, at, count, { chosen, move, note, remove, again, own }) {
    const card = file.body?.querySelector(".card");
    const title = card?.querySelector(".card-title").textContent ?? (one[1] || nameOf(file.id));
    return make("li", { class: "kept-item" },
        card ? card.cloneNode(true) : missing(file, title, again, one[1]),
        make("div", { class: "kept-side" },
            card ? choice(file.id, title, chosen) : "",
            card ? keptMark(card.querySelector("a").getAttribute("href")) : "",
            own ? noteField(file.id, title, one[2] ?? "", at, note) : "",
            own ? make("p", { class: "keep-tools" }, step(file.id, -1, at > 0, say("up"), title, move),
                step(file.id, 1, at + 1 < count, say("down"), title, move),
                button(make("span", {}, say("remove"), make("span", { class: "vh" }, ": " + title)), () => remove(file.id, title))) : ""));
}

// What was kept has been there once; an address may name anything.
function missing(file, title, again, known) {
    return make("div", { class: "card kept-gone" }, make("h3", { class: "card-title" }, title),
        make("p", {}, !file.gone ? say("failed") : known ? say("gone") : say("unknown")), file.gone ? "" : button(say("again"), again));
}

function choice(id, title, chosen) {
    const box = make("input", { type: "checkbox", id: "c-" + id, checked: chosen.has(id),
        change: () => (box.checked ? chosen.add(id) : chosen.delete(id)) });
    return make("label", { class: "choice", for: "c-" + id }, box,
        make("span", {}, say("choose_one"), make("span", { class: "vh" }, ": " + title)));
}

function noteField(id, title, text, at, note) {
    const field = make("textarea", { id: "note-" + at, rows: "2", maxlength: LONGEST_NOTE, input: () => note(id, field.value) }, text);
    return make("div", { class: "kept-note" }, make("label", { for: "note-" + at }, say("note"),
        make("span", { class: "vh" }, ": " + title)), field);
}

function step(id, by, can, words, title, move) {
    return button(make("span", {}, words, make("span", { class: "vh" }, ": " + title)), () => move(id, by),
        { "data-move": id + " " + by, disabled: !can });
}
