// One engine a page, opened when it is first asked for.
import { openSearch } from "../core/engine.js";
import { fetchLoader, scriptLoader } from "../core/load.js";
import { to } from "./dom.js";

let opened;

export function engineAt(top) {
    if (!opened) {
        const base = to(top, "poisk/");
        opened = openSearch(location.protocol === "file:" ? scriptLoader(base) : fetchLoader(base));
        opened.catch(forget);
    }
    return opened;
}

// After a trouble: the next question starts over with a fresh root, since the site may have been published anew.
export function forget() {
    opened = undefined;
}
