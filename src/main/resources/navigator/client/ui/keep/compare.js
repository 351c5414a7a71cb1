// The page that shows entries side by side. Its address says which; changes are also kept for the rest of the site.
import { make } from "../dom.js";
import { counted, say } from "../words.js";
import { asked } from "./address.js";
import { filesOf } from "./files.js";
import { button, copyLink, nameOf, status, tell, tellUndo } from "./parts.js";
import { addressOf, load, save } from "./store.js";
import { columnsOf, hideSame, tableOf } from "./table.js";

const MOST = 4;
const place = document.querySelector("[data-compare]");
const live = make("div", {});
let ids = [];
let columns = [];
let differences = false;

// From now on these are compared, here and on other pages. `focus` finds what the visitor goes on with.
async function change(next, focus = "") {
    ids = next;
    const titles = new Map(columns.map((column) => [column.id, column.title]));
    const took = save("compare", ids.map((id) => [id, titles.get(id) ?? nameOf(id)]));
    history.replaceState(null, "", addressOf("sravnenie.html", ids));
    tell(took ? "" : say("refused"));
    await show();
    if (focus) live.querySelector(focus)?.focus();
}

async function show() {
    const mine = ids;
    live.setAttribute("aria-busy", "true");
    const files = await filesOf(ids);
    if (mine !== ids) return;
    columns = columnsOf(files.filter((one) => one.body));
    live.replaceChildren(...files.filter((one) => !one.body).map(trouble), ...content(), more());
    hideSame(live, differences && columns.length > 1);
    live.removeAttribute("aria-busy");
}

function content() {
    if (!columns.length) return [make("p", { class: "empty" }, say("empty"))];
    const scroll = { class: "compare-scroll", role: "region", tabindex: "0", "aria-label": say("scroll") };
    return [tools(), make("div", scroll, tableOf(columns, move, remove))];
}

function trouble({ id, gone }) {
    const name = nameOf(id);
    return make("p", { class: "notice" }, make("span", {}, say(gone ? "gone" : "failed", { name }) + " ",
        gone ? button(say("forget"), () => change(ids.filter((one) => one !== id), "a, button")) : button(say("again"), show)));
}

function move(id, by) {
    const next = ids.filter((one) => one !== id);
    const beside = columns[columns.findIndex((column) => column.id === id) + by].id;
    next.splice(ids.indexOf(beside), 0, id);
    change(next, `[data-move="${id} ${by}"]:enabled, [data-move^="${id} "]:enabled`);
}

function remove(id, title) {
    take(ids.filter((one) => one !== id), say("removed", { title }));
}

async function take(next, sentence) {
    const before = ids;
    await change(next);
    tellUndo(sentence, () => change(before, "table a"));
}

function tools() {
    const only = make("input", { type: "checkbox", id: "differences", checked: differences, change: () => {
        differences = only.checked;
        const { same, rest } = hideSame(live, differences);
        tell(!differences ? "" : !same ? say("none_same") : !rest ? say("all_same") : counted("hidden", same));
    } });
    return make("div", { class: "keep-tools" }, columns.length > 1
        ? make("label", { class: "choice", for: "differences" }, only, make("span", {}, say("differences"))) : "",
    button(say("print"), () => print()), button(say("link"), () => copyLink(location.href)),
    button(say("clear"), () => take([], say("cleared"))));
}

// What else could be compared: the catalogue, and what the visitor has kept.
function more() {
    const full = ids.length >= MOST;
    const kept = full ? [] : load("kept").filter((one) => !ids.includes(one[0]));
    const add = (one) => make("li", {}, button(one[1] || nameOf(one[0]), () => change([...ids, one[0]], "table a")));
    return make("section", { class: "keep-more", "aria-labelledby": "more" }, make("h2", { id: "more" }, say("more")),
        make("p", {}, full ? say("most") : make("a", { href: place.dataset.list, click: () => change(ids) }, say("catalogue"))),
        kept.length ? make("details", { class: "keep-add" }, make("summary", {}, say("from_kept")), make("ul", {}, ...kept.map(add))) : "");
}

function start() {
    const inAddress = asked();
    const all = inAddress ? inAddress.ids : load("compare").map((one) => one[0]);
    ids = all.slice(0, MOST);
    if (all.length > MOST) tell(say("only_four"));
    else if (inAddress?.odd) tell(say("odd"));
    place.replaceChildren(status, live);
    show();
}

start();
