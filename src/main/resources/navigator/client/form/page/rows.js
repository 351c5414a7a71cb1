// Lists of groups: rows are added, taken away and moved with buttons; the focus stays with what was done.
import { counted, say } from "../../ui/words.js";
import { announce, button, changed, find, form, place } from "./desk.js";
import { make } from "../../ui/dom.js";
import { listOf, rowsOf } from "./paths.js";

const NUMBERED = ["id", "for", "name", "data-path", "aria-describedby", "aria-controls", "aria-activedescendant"];
const dressers = [];

// Called with every row that is made.
export function whenMade(dresser) {
    dressers.push(dresser);
}

// Names and ids say which row they are of.
function renumber(list) {
    const path = list.dataset.path;
    const number = new RegExp(`(^|[ -])(${path}[.-])(?:N|\\d+)(?=$|[ .-])`, "g");
    rowsOf(list).forEach((row, at, rows) => {
        for (const one of row.querySelectorAll("*")) {
            for (const name of NUMBERED) {
                const value = one.getAttribute(name);
                if (value) one.setAttribute(name, value.replace(number, "$1$2" + at));
            }
        }
        find("[data-number]", row).textContent = at + 1;
        find("[data-move='-1']", row).disabled = at === 0;
        find("[data-move='1']", row).disabled = at === rows.length - 1;
        find("[data-remove]", row).disabled = rows.length === 1;
    });
    find("[data-add]", list).disabled = rowsOf(list).length >= Number(list.dataset.most);
}

// Radio buttons of a row that gets the name of another would lose their mark to it.
function settled(list, deed) {
    const marked = [...list.querySelectorAll("input:checked")];
    deed();
    renumber(list);
    marked.forEach((input) => (input.checked = true));
}

function add(list, before = null) {
    const row = find(":scope > template", list).content.firstElementChild.cloneNode(true);
    settled(list, () => find(":scope > ol", list).insertBefore(row, before));
    dressers.forEach((dress) => dress(row));
    return row;
}

const least = (list) => Number(list.dataset.least);

// As many rows as are wanted, and at least those that the page began with.
export function setRows(list, count) {
    const wanted = Math.max(count, least(list));
    while (rowsOf(list).length < wanted) add(list);
    settled(list, () => rowsOf(list).slice(wanted).forEach((row) => row.remove()));
}

const nameOf = (row) => find("legend", row).textContent.trim();

function tell(list, sentence, undo) {
    find(".ask-told", list)?.remove();
    announce(sentence);
    if (!undo) return;
    const back = button(say("undo"), () => {
        find(".ask-told", list).remove();
        undo();
        announce(say("undone"));
    });
    find(":scope > ol", list).after(make("p", { class: "ask-told" }, sentence + " ", back));
    back.focus();
}

function remove(list, row) {
    const name = nameOf(row);
    const next = row.nextElementSibling;
    settled(list, () => row.remove());
    changed();
    tell(list, say("removed", { name }), () => {
        settled(list, () => find(":scope > ol", list).insertBefore(row, next));
        find("input, select, textarea", row).focus();
        changed();
    });
}

function move(list, row, by) {
    const beside = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    settled(list, () => (by < 0 ? beside.before(row) : beside.after(row)));
    const mover = find(`[data-move='${by}']`, row);
    (mover.disabled ? find(`[data-move='${-by}']`, row) : mover).focus();
    tell(list, say("moved", { name: nameOf(row), total: rowsOf(list).length }));
    changed();
}

function addOne(list) {
    const row = add(list);
    find("input, select, textarea", row).focus();
    tell(list, counted("rows", rowsOf(list).length));
    changed();
}

export function attachRows() {
    for (const list of form.querySelectorAll("[data-most]")) {
        list.dataset.least = rowsOf(list).length;
        renumber(list);
    }
    place.addEventListener("click", ({ target }) => {
        const pressed = target.closest("[data-add], [data-remove], [data-move]");
        const list = pressed?.closest("[data-most]");
        if (!list) return;
        const row = pressed.closest(".ask-row");
        if (!row) addOne(list);
        else if (pressed.dataset.move) move(list, row, Number(pressed.dataset.move));
        else remove(list, row);
    });
}

// Makes the row of a path, for links to it.
export function ensureRow(path) {
    const [name, at] = path.split(".");
    const list = listOf(name);
    while (list && /^\d+$/.test(at ?? "") && rowsOf(list).length <= Math.min(at, list.dataset.most - 1)) add(list);
}
