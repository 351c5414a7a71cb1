// Draws the place where a file is chosen or dropped, and hands what was read to the page.
import { make } from "../../ui/dom.js";
import { say } from "../../ui/words.js";

export function drawTaking(place, read, form) {
    const status = make("div", { class: "ask-told", role: "status" });
    const taken = async (file) => {
        if (!file) return;
        status.replaceChildren(say("reading", { name: file.name }));
        const { draft, extra, pictures, trouble, notes } = await read(file);
        if (trouble) return status.replaceChildren(trouble);
        form.take({ draft, extra, from: file.name, pictures });
        const told = [say("taken", { name: file.name }), ...(extra.length ? [say("left")] : []), ...notes];
        status.replaceChildren(...told.map((sentence) => make("p", {}, sentence)));
    };
    const input = make("input", { type: "file", class: "vh", id: "form-file", accept: ".docx,.md,.txt,.zip", change: () => {
        taken(input.files[0]);
        input.value = "";
    } });
    const target = make("div", { class: "ask-drop" }, make("p", {}, say("drop")), make("p", {}, input, make("label", { class: "button button-quiet", for: "form-file" }, say("choose"))));
    const over = (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault();
    target.addEventListener("dragover", over);
    target.addEventListener("drop", (event) => {
        event.preventDefault();
        taken(event.dataTransfer.files[0]);
    });
    // A file that misses the place must not replace the page and what was written.
    addEventListener("dragover", over);
    addEventListener("drop", (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
    place.replaceChildren(target, status);
}
