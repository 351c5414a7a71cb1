// How much of what is needed is there, and what is missing.
import { make } from "../../ui/dom.js";
import { say } from "../../ui/words.js";
import { meter } from "../core/meter.js";
import { find, kit, later, place, whenChanged } from "./desk.js";
import { readDraft } from "./values.js";
import { isFull } from "./way.js";

// A full description is measured by what publication needs: the first term of the last stage.
function stateAsked() {
    const { order, terms = {} } = kit.stages;
    const last = Object.keys(terms).find((term) => terms[term].stage === order.at(-1));
    return isFull() && last ? last : kit.form.state;
}

// A short application: so many of its questions.
function brief(draft) {
    const asked = kit.form.short.map((id) => ({ id, field: kit.fields.find((one) => one.name === id), section: kit.sections.find((one) => one.id === id) }));
    const missing = asked.filter(({ id, field }) => !(field ? draft.fields : draft.sections)[id])
        .map(({ id, field, section }) => ({ path: field ? id : "#" + id, label: field?.label ?? section.heading }));
    return { share: 1 - missing.length / asked.length, missing, words: say("answered", { n: asked.length - missing.length, total: asked.length }) };
}

function draw() {
    const draft = readDraft();
    const { share, missing, words } = isFull() ? meter(kit, draft, stateAsked()) : brief(draft);
    const percent = Math.floor(share * 100);
    const bar = make("progress", { max: "100", value: percent, "aria-label": say("meter") });
    const links = missing.map(({ path, label }) => make("li", {}, make("a", { href: "#pole=" + path }, label)));
    find("[data-meter]").replaceChildren(make("p", {}, make("b", {}, words ?? say("ready", { percent })), " ", say(links.length ? "missing" : "complete")),
        bar, links.length ? make("ul", {}, ...links) : "");
}

export function attachMeter() {
    const soon = later(draw, 300);
    whenChanged(soon);
    place.addEventListener("change", ({ target }) => target.name === "depth" && soon());
    draw();
}
