// On every page: keeps and compares entries, copies and shares, remembers ticked steps.
import { addressOf, link, load, save } from "./store.js";

const MOST = { kept: 100, compare: 4 };
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const find = (selector, root) => all(selector, root)[0];
const bar = find("[data-bar]");
const template = find("[data-card-tools]");
const titleOf = (owner) => owner.dataset.title || find("h3", owner).textContent;
const idOf = (element) => element.closest("[data-id]").dataset.id;

function tell(what) {
    const told = find("[data-told]");
    told.textContent = told.dataset[what];
}

function keep(name, list) {
    if (!save(name, list)) tell("refused");
    refresh();
}

function toggle(name, owner) {
    const list = load(name);
    const rest = list.filter((one) => one[0] !== idOf(owner));
    if (rest.length < list.length) keep(name, rest);
    else if (list.length < MOST[name]) keep(name, [...list, [idOf(owner), titleOf(owner)]]);
    else tell(name);
}

function refresh() {
    const lists = { kept: load("kept"), compare: load("compare") };
    for (const button of all("[data-do][aria-pressed]")) {
        button.setAttribute("aria-pressed", lists[button.dataset.do].some((one) => one[0] === idOf(button)));
    }
    if (link) {
        find("b", link).textContent = lists.kept.length ? ` (${lists.kept.length})` : "";
        find("a", bar).href = addressOf("sravnenie.html", lists.compare.map((one) => one[0]));
        find("b", bar).textContent = lists.compare.length;
        bar.hidden = lists.compare.length < 2;
    }
}

// Cards of catalogues get their buttons here: without scripts there is nothing to press.
function dress() {
    for (const card of all(".results .card:not(.has-tools)")) {
        if (template?.dataset.cardTools.includes(idOf(card).split("/")[0])) {
            card.classList.add("has-tools");
            card.append(template.content.cloneNode(true));
            all("button .vh", card).forEach((name) => name.append(": " + titleOf(card)));
        }
    }
    refresh();
}

async function copy(from) {
    try {
        await navigator.clipboard.writeText(from.textContent);
        tell("copied");
    } catch {
        getSelection().selectAllChildren(from);
        tell("select");
    }
}

const deeds = {
    kept: (owner) => toggle("kept", owner),
    compare: (owner) => toggle("compare", owner),
    print: () => print(),
    share: (owner) => navigator.share({ title: titleOf(owner), url: owner.dataset.address }).catch(() => {}),
    clear: () => keep("compare", []),
    untick: () => tick(boxes.map((box) => (box.checked = false))),
};

document.addEventListener("click", ({ target }) => {
    tell("none");
    const button = target.closest("[data-do],[data-copy]");
    if (button?.dataset.copy) copy(find(button.dataset.copy));
    else if (button) deeds[button.dataset.do](button.closest("[data-id]"));
});

// Steps are remembered by their headings: authors add and move steps.
const boxes = all("[data-ticks] input");
const [done, of] = all("[data-progress] b");
const ticks = "ticks " + find("[data-ticks]")?.dataset.ticks;
const nameOf = (box) => titleOf(box.closest("li"));

function count(list) {
    done.textContent = list.length;
    of.textContent = boxes.length;
    return list;
}

function tick() {
    keep(ticks, count(boxes.filter((box) => box.checked).map(nameOf)));
}

for (const box of boxes) {
    box.checked = load(ticks).includes(nameOf(box));
    box.onchange = tick;
}
if (done) count(boxes.filter((box) => box.checked));

document.documentElement.classList.add("live", navigator.share ? "shares" : "live");
document.addEventListener("cards", dress);
addEventListener("pageshow", refresh);
addEventListener("storage", refresh);
dress();
