// Fields that name an entry of a register: a combobox after the ARIA Authoring Practices 1.2. Words may come in any
// order; what the register has not can be added in place.
import { make } from "../../ui/dom.js";
import { counted, say } from "../../ui/words.js";
import { all, announce, form, kit } from "./desk.js";
import { addEntry, canAdd } from "./added.js";
import { codeOf, search, titleOf } from "./registers.js";
import { whenMade } from "./rows.js";

const MOST = 8;

// The description of the field that a name leads to.
export function fieldOf(name) {
    let fields = kit.fields;
    let found;
    for (const part of name.split(".").filter((one) => !/^\d+$/.test(one))) {
        found = fields.find((field) => field.name === part);
        fields = found?.fields ?? [];
    }
    return found;
}

function attach(input) {
    const field = () => fieldOf(input.name);
    const list = make("ul", { class: "ask-found", role: "listbox", id: "c-" + input.id, hidden: true });
    const box = make("div", { class: "ask-choose" });
    let options = [];
    let active = -1;
    let before = input.value;

    input.removeAttribute("list");
    input.after(box);
    box.append(input, list);
    for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id],
        ["aria-autocomplete", "list"], ["aria-haspopup", "listbox"]]) {
        input.setAttribute(name, value);
    }
    const label = () => form.querySelector(`label[for="${input.id}"]`)?.textContent ?? "";

    function activate(index) {
        options[active]?.setAttribute("aria-selected", "false");
        active = index;
        if (index < 0) return input.removeAttribute("aria-activedescendant");
        options[index].setAttribute("aria-selected", "true");
        input.setAttribute("aria-activedescendant", options[index].id);
        options[index].scrollIntoView({ block: "nearest" });
    }

    function close() {
        activate(-1);
        list.hidden = true;
        input.setAttribute("aria-expanded", "false");
    }

    function take(text) {
        input.value = text;
        before = text;
        close();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
        close();
    }

    function option(text, click, name) {
        const item = make("li", { role: "option", class: name, "aria-selected": "false", id: list.id + "-" + options.length,
            click, pointermove: () => activate(options.indexOf(item)) }, text);
        options.push(item);
        return item;
    }

    function look() {
        const text = input.value.trim();
        const found = search(field(), text);
        options = [];
        activate(-1);
        list.id = "c-" + input.id;
        input.setAttribute("aria-controls", list.id);
        list.setAttribute("aria-label", label());
        list.replaceChildren(...found.slice(0, MOST).map((one) => option(one.title, () => take(one.title), "")));
        if (found.length > MOST) list.append(make("li", { role: "presentation", class: "ask-rest" }, counted("rest", found.length - MOST)));
        if (!found.length && text) list.append(make("li", { role: "presentation", class: "ask-rest" }, say("not_found")));
        const type = canAdd(field(), text);
        if (type) list.append(option(say("add", { title: text }), () => { close(); addEntry(input, type, text); }, "ask-new"));
        const any = list.childElementCount > 0;
        list.hidden = !any;
        input.setAttribute("aria-expanded", String(options.length > 0));
        announce(found.length ? counted("found", found.length) : text ? say("not_found") : "");
    }

    function move(step) {
        if (list.hidden) look();
        if (!options.length) return;
        const next = active < 0 ? (step > 0 ? 0 : options.length - 1) : active + step;
        activate(next < 0 || next >= options.length ? -1 : next);
    }

    input.addEventListener("input", (event) => event.isTrusted && look());
    input.addEventListener("click", () => list.hidden && look());
    input.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "ArrowDown") move(1);
        else if (event.key === "ArrowUp") move(-1);
        else if (event.key === "Escape" && !list.hidden) close();
        else if (event.key === "Enter" && active >= 0) options[active].click();
        else return;
        event.preventDefault();
    });
    // «СОШ 8» that can only be one thing becomes its full name when the field is left.
    input.addEventListener("blur", () => {
        close();
        const text = input.value.trim();
        if (!text || text === before) return;
        const code = codeOf(field(), text);
        const only = search(field(), text);
        if (code !== text) take(titleOf(field(), code));
        else if (only.length === 1 && text.length > 3) take(only[0].title);
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
}

const attachAll = (from) => all("input[list]", from).forEach(attach);

export function attachChoosing() {
    attachAll(form);
    whenMade(attachAll);
}
