// Hands the keeping of drafts to a test.
import { openDrafts } from "../form/store/drafts.js";
import { openPictures } from "../form/store/pictures.js";

globalThis.drafts = openDrafts();
globalThis.pictures = openPictures();
globalThis.openDrafts = openDrafts;
