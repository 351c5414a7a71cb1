// Marks entries whose pages the browser has kept (see offline/worker.js).
import { make } from "../dom.js";
import { say } from "../words.js";

// A mark that shows itself once it is known that the page can be read without a connection.
export function keptMark(href) {
    const mark = make("span", { class: "offline-mark", "data-offline": href, hidden: true }, say("offline"));
    const page = new URL(href, location.href);
    // Some browsers have no cache here, some forbid to ask; pages from a disk need no mark.
    self.caches?.match(page.origin + page.pathname).then((kept) => (mark.hidden = !kept)).catch(() => {});
    return mark;
}
