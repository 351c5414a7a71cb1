// Parts that the pages of kept entries share.
import { make } from "../dom.js";
import { say } from "../words.js";
import { copied, shareable } from "./address.js";
import { load } from "./store.js";

export const status = make("p", { class: "keep-status", role: "status" });

export function tell(...content) {
    status.replaceChildren(...content);
}

export function button(words, click, attributes = {}) {
    return make("button", { type: "button", class: "button button-quiet", click, ...attributes }, words);
}

// Says what was done and offers to take it back; the focus goes to that offer.
export function tellUndo(sentence, undo) {
    const back = button(say("back"), undo);
    tell(sentence + " ", back);
    back.focus();
}

// An entry that cannot be shown is named as the device or the address knows it.
export function nameOf(id) {
    const known = [...load("kept"), ...load("compare")].find((one) => one[0] === id);
    return known?.[1] || id.replace(/.*\//, "");
}

export async function copyLink(address) {
    const open = shareable(address);
    if (await copied(open)) return tell(say("copied"));
    const field = make("input", { class: "keep-address", readonly: true, value: open, "aria-label": say("address") });
    tell(say("copy_by_hand") + " ", field);
    field.select();
}
