// Where the search begins on a page: the page that searches, or the field in the head of any other.
import { attachCombobox } from "./combobox.js";
import { engineAt, forget } from "./connection.js";
import { openSearchPage } from "./page.js";
import { told } from "./told.js";

// For catalogues, which load this script when somebody types.
globalThis.navigatorSearch ??= { engineAt, forget, told };

const form = document.querySelector("form[data-find]");
const place = document.querySelector("[data-search]");

if (form && !form.dataset.ready) {
    form.dataset.ready = "true";
    if (place) openSearchPage(form, place);
    else attachCombobox(form);
}
