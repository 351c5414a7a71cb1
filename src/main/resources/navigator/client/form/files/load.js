// The script that knows documents of Word, asked for when somebody has one.
import { say } from "../../ui/words.js";
import { Told } from "./told.js";

let asked;

// A promise of { readFile, docxOf }.
export function word() {
    asked ??= globalThis.navigatorWord ? Promise.resolve() : loaded();
    return asked.then(() => globalThis.navigatorWord);
}

function loaded() {
    return new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = document.querySelector("[data-word]")?.dataset.word ?? "";
        script.onload = done;
        script.onerror = () => {
            script.remove();
            asked = undefined;
            failed(new Told(say("word_missing")));
        };
        document.head.append(script);
    });
}
