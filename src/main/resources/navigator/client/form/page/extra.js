// What was read from a file but not understood: shown until the author has put it somewhere or does not want it.
import { make } from "../../ui/dom.js";
import { say } from "../../ui/words.js";
import { announce, button, changed, find, held } from "./desk.js";

const place = find("[data-form-extra]");

export function drawExtra() {
    if (!held.extra.length) return place.replaceChildren();
    const items = held.extra.map((one) => make("li", {}, one.from ? make("p", { class: "small" }, one.from) : "", make("blockquote", {}, one.text),
        button(say("extra_done"), () => {
            held.extra = held.extra.filter((other) => other !== one);
            drawExtra();
            announce(say("extra_gone"));
            (find("button", place) ?? find("#word")).focus();
            changed();
        })));
    place.replaceChildren(make("h3", {}, say("extra")), make("ul", { class: "ask-extra" }, ...items));
    find("#word").hidden = false;
}
