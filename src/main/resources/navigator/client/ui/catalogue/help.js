// What to do where nothing is left.
import { make } from "../dom.js";
import { labelOf } from "../filters.js";
import { say } from "../words.js";

const MOST = 6;

// Which condition to drop and what that would give; the search of the whole site; a practice of one's own.
export function drawHelp(place, drops, found, text, links, count, take) {
    const query = text ? "?q=" + encodeURIComponent(text) : "";
    const children = [make("p", {}, say(drops.length || !text ? "none_filters" : "none_words"))];
    if (drops.length) {
        children.push(make("ul", { class: "help-list" }, ...drops.slice(0, MOST).map(({ field, code, total, all }) =>
            make("li", {}, make("button", { type: "button", class: "button button-quiet", click: () => take(field, code) },
                all ? say("drop_all", { count: count(total) }) : say("drop", { label: labelOf(found, field, code), count: count(total) }))))));
    }
    children.push(make("p", {}, make("a", { href: links.search + query }, say("search"))));
    if (links.tell) children.push(make("p", {}, make("a", { href: links.tell }, say("tell"))));
    place.replaceChildren(...children);
}
