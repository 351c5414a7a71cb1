// On lists: the catalogue in which one chooses.
import { openCatalogue } from "./page.js";

const place = document.querySelector("[data-catalogue]");
if (place) openCatalogue(place);
