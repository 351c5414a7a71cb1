// The short and the full form, and links to single fields: #pole=steps.1.action
import { say } from "../../ui/words.js";
import { announce, changed, find, form, kit, place } from "./desk.js";
import { controlOf, questionOf } from "./paths.js";
import { ensureRow } from "./rows.js";

const FIELD = /^#pole=(.+)$/;

export const isFull = () => form.classList.contains("is-full");

// Nothing is lost on the way back: what the short form does not ask is only not shown.
export function setFull(full) {
    form.classList.toggle("is-full", full);
    find(`[name=depth][value=${full ? "full" : "brief"}]`).checked = true;
    changed();
}

function asked() {
    try {
        return decodeURIComponent(FIELD.exec(location.hash)?.[1] ?? "");
    } catch {
        return "";
    }
}

// Shows a field and puts the focus into it.
export function goTo(path) {
    ensureRow(path);
    const question = questionOf(path);
    const control = question && controlOf(question);
    if (!control) {
        announce(say("no_field"));
        return false;
    }
    if (question.closest(".ask-full")) setFull(true);
    for (let more = control.closest("details"); more; more = more.parentElement.closest("details")) more.open = true;
    control.focus({ preventScroll: true });
    question.scrollIntoView({ block: "center" });
    return true;
}

export function follow() {
    const path = asked();
    if (path) goTo(path);
    if (location.hash === "#word") openWord();
}

export function openWord() {
    const word = find("#word");
    word.hidden = false;
    place.dispatchEvent(new Event("navigator:files"));
}

export function attachWay() {
    place.addEventListener("change", ({ target }) => target.name === "depth" && setFull(target.value === "full"));
    addEventListener("hashchange", follow);
    // The same link pressed again changes no address.
    place.addEventListener("click", (event) => {
        const href = event.target.closest("a")?.getAttribute("href");
        if (href && href === location.hash) follow();
    });
    if (kit.form.state && location.hash === "#full") setFull(true);
}
