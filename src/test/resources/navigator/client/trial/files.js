// Hands the form's modules of files and letters to a test.
import { sameValues } from "../form/store/values.js";
import { utf8 } from "../form/files/bytes.js";
import { readDocx } from "../form/files/docx.js";
import { docxOf } from "../form/files/docx-write.js";
import { latin } from "../form/files/name.js";
import { pasted } from "../form/files/paste.js";
import { shrunk } from "../form/files/picture.js";
import { readFile } from "../form/files/read.js";
import { recognise } from "../form/files/recognise.js";
import { openZip } from "../form/files/zip.js";
import { zipOf } from "../form/files/zip-write.js";
import { posted } from "../form/send/endpoint.js";
import { newFileAddress } from "../form/send/forge.js";
import { emlOf, letterOf, mailtoOf } from "../form/send/letter.js";
import { newNumber } from "../form/send/number.js";

// Bytes come as base64; what a module throws for the author comes back as { told }, anything else fails the test.
const fileOf = (base64, name) => new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name);

async function base64Of(blob) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = "";
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
}

async function told(deed) {
    try {
        return await deed();
    } catch (error) {
        if (error.told) return { told: error.message };
        throw error;
    }
}

globalThis.lib = {
    base64Of, docxOf, emlOf, fileOf, latin, letterOf, mailtoOf, newFileAddress, newNumber, openZip, pasted, posted, readDocx,
    readFile, recognise, sameValues, shrunk, told, utf8, zipOf,
};
