// What to do where nothing was found.
import { make } from "./dom.js";
import { labelOf } from "./filters.js";
import { choices, toggled } from "./state.js";
import { counted, say } from "./words.js";

const MOST_FILTERS = 6;
const MOST_TOPICS = 5;
const SHORTEST = 3;

// Which condition to drop and what that would give; topics whose names begin like the words; the ways without search.
export async function drawHelp(place, engine, found, state, ask, take) {
    const filters = await withoutEach(engine, state, ask);
    // Where no condition is to blame, the words are.
    const children = [make("p", {}, say(filters.length || !state.text.trim() ? "none_filters" : "none_words"))];
    if (filters.length) {
        children.push(make("ul", { class: "help-list" }, ...filters.map(({ field, code, total }) =>
            make("li", {}, make("button", { type: "button", class: "button button-quiet", click: () => take(field, code) },
                say("drop", { label: labelOf(found, field, code), count: counted("records", total) }))))));
    }
    const topics = filters.length ? [] : await near(engine, state.text);
    if (topics.length) {
        children.push(make("p", {}, say("near")), make("ul", { class: "help-list" }, ...topics.map((text) =>
            make("li", {}, make("a", { class: "chip", href: "?q=" + encodeURIComponent(text) }, text)))));
    }
    children.push(make("p", {}, make("a", { href: "#else" }, say("else"))));
    place.replaceChildren(...children);
}

async function withoutEach(engine, state, ask) {
    const tries = choices(state).slice(0, MOST_FILTERS).map(async ([field, code]) => {
        const found = await engine.search({ ...ask(toggled(state, field, code)), offset: 0, limit: 0, counts: false });
        return { field, code, total: found.total };
    });
    return (await Promise.all(tries)).filter((tried) => tried.total > 0).sort((a, b) => b.total - a.total);
}

// Completions of the words, of fewer and fewer of their letters.
async function near(engine, text) {
    const topics = new Set();
    const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST).slice(0, 4);
    for (const word of words) {
        for (let length = Math.min(word.length, 12); length >= SHORTEST && topics.size < MOST_TOPICS; length--) {
            const found = await engine.suggest(word.slice(0, length), MOST_TOPICS - topics.size);
            found.forEach((topic) => topics.add(topic.text));
            if (found.length) break;
        }
    }
    return [...topics];
}
