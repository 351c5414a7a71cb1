// The table of a comparison.
import { make } from "../dom.js";
import { counted, say } from "../words.js";

// What the entries' files say, as columns.
export function columnsOf(files) {
    return files.map(({ id, body }) => {
        const link = body.querySelector(".card-title a");
        const rows = [...body.querySelectorAll("[data-row]")].map((row) => [row.dataset.row, {
            label: row.querySelector("dt").textContent,
            cell: row.querySelector("dd"),
        }]);
        return { id, title: link.textContent, href: link.getAttribute("href"), rows: new Map(rows),
            kind: body.querySelector(".card-kind")?.textContent, notice: body.querySelector(".card-notice") };
    });
}

// `move` and `remove` are told the id; columns of one type have the same rows in the same order.
export function tableOf(columns, move, remove) {
    const labels = new Map(columns.flatMap((column) => [...column.rows].map(([name, row]) => [name, row.label])));
    const said = (name) => columns.some((column) => meaning(column, name));
    return make("table", { class: "compare compare-" + columns.length },
        make("caption", { class: "vh" }, counted("caption", columns.length)),
        make("thead", {}, make("tr", {}, make("td", {}), ...columns.map((one, i) => head(one, i, columns, move, remove)))),
        make("tbody", {}, ...[...labels.keys()].filter(said).map((name) => line(name, labels.get(name), columns))));
}

function head({ id, title, href, kind, notice }, i, columns, move, remove) {
    const step = (by, sign, words) => make("button", { type: "button", class: "tool", disabled: !columns[i + by],
        "data-move": id + " " + by, click: () => move(id, by) },
    make("span", { "aria-hidden": "true" }, sign), make("span", { class: "vh" }, words));
    return make("th", { scope: "col" }, make("p", { class: "card-kind" }, kind ?? ""), make("a", { href }, title),
        notice ? notice.cloneNode(true) : "",
        make("div", { class: "compare-tools" }, ...(columns.length > 1 ? [step(-1, "←", say("left", { title })), step(1, "→", say("right", { title }))] : []),
            make("button", { type: "button", class: "tool", click: () => remove(id, title) }, say("remove"),
                make("span", { class: "vh" }, ": " + title))));
}

function line(name, label, columns) {
    const same = new Set(columns.map((column) => meaning(column, name))).size === 1;
    return make("tr", { "data-same": same }, make("th", { scope: "row" }, label), ...columns.map((column) => make("td", {},
        make("span", { class: "compare-name" }, column.title),
        ...(meaning(column, name) ? column.rows.get(name).cell.cloneNode(true).childNodes
            : [make("span", { class: "compare-none" }, say("none"))]))));
}

// What a cell says, "" for nothing. Lists that say the same in another order are the same.
function meaning(column, name) {
    const cell = column.rows.get(name)?.cell;
    const items = cell ? [...cell.querySelectorAll("li")] : [];
    const texts = (items.length || !cell ? items : [cell]).map((one) => one.textContent.replace(/\s+/g, " ").trim());
    return texts.map((text) => text.toLowerCase()).sort().join("\n");
}

// Hides the rows in which all columns say the same; tells how many they are and how many are left.
export function hideSame(place, only) {
    const rows = [...place.querySelectorAll("tbody tr")];
    const same = rows.filter((row) => row.dataset.same !== undefined);
    same.forEach((row) => row.hidden = only);
    return { same: same.length, rest: rows.length - same.length };
}
