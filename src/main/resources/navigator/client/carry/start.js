// The page of a pack, opened from a disk: copies texts one by one and remembers what was entered.

import { say } from "../ui/words.js";
import { remembered, remember } from "./memory.js";

const key = document.body.dataset.key;
const ticked = new Set(remembered(key));
const progress = document.querySelector("[data-progress]");

for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
}

for (const box of document.querySelectorAll("[data-tick]")) {
    box.checked = ticked.has(box.dataset.tick);
    box.addEventListener("change", () => tick(box));
}

tell();

async function copy(button) {
    const text = document.getElementById(button.dataset.copy);
    const done = (await written(text.value)) || selected(text);
    const label = button.textContent;
    button.textContent = say(done ? "copied" : "select");
    setTimeout(() => (button.textContent = label), 2000);
}

async function written(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return false;
    }
}

// Browsers that keep the clipboard from pages of a disk still copy what is selected.
function selected(text) {
    text.focus();
    text.select();
    return document.execCommand("copy");
}

function tick(box) {
    if (box.checked) ticked.add(box.dataset.tick);
    else ticked.delete(box.dataset.tick);
    remember(key, [...ticked]);
    tell();
}

function tell() {
    const total = document.querySelectorAll("[data-tick]").length;
    const done = document.querySelectorAll("[data-tick]:checked").length;
    progress.textContent = say("progress", { done, total });
}
