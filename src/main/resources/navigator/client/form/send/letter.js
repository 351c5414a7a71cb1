// Letters to the coordinator. The program of mail gets only what surely fits into an address: two thousand bytes are some
// three hundred Cyrillic letters.
import { say } from "../../ui/words.js";
import { utf8 } from "../files/bytes.js";

const LONGEST = 2000;
const safe = (text) => String(text).replace(/[\r\n]+/g, " ");
const mailbox = (text) => (/^[^\s<>@,;:?&]+@[^\s<>@,;:?&]+$/.test(text ?? "") ? text : "");

// What is said of an application: its number, its name and the name of its file.
export function letterOf({ number, title, file }, pictures) {
    return {
        subject: say("letter_subject", { number }),
        short: say("letter_short", { number, file }),
        text: [say("letter_hello"), say("letter_text", { title: safe(title), number }), say(pictures ? "letter_zip" : "letter_file", { file }), say("letter_bye")].join("\n\n"),
    };
}

// mailto: of fewer than 2000 bytes: first the text is left out, then the subject.
export function mailtoOf(to, { subject, short }) {
    const start = "mailto:" + encodeURIComponent(mailbox(to)).replace("%40", "@");
    const [s, b] = [subject, short].map((text) => encodeURIComponent(text.replace(/\n/g, "\r\n")));
    return [start + "?subject=" + s + "&body=" + b, start + "?subject=" + s, start].find((address) => address.length < LONGEST);
}

function base64(bytes) {
    let text = "";
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text).replace(/.{76}/g, "$&\r\n");
}

// A header of Cyrillic letters: lines of at most 76 signs, none of which cuts a letter.
function encodedHeader(text) {
    const words = [""];
    for (const letter of safe(text)) {
        if (utf8(words.at(-1) + letter).length > 39) words.push("");
        words[words.length - 1] += letter;
    }
    return words.map((word) => "=?UTF-8?B?" + btoa(String.fromCharCode(...utf8(word))) + "?=").join("\r\n ");
}

// A letter that mail programs open as one that is being written, with the file in it.
export function emlOf(to, letter, file, bytes, type) {
    const between = "=_navigator_" + bytes.length;
    const name = file.replace(/[^A-Za-z0-9._-]/g, "_");
    return [
        ...(mailbox(to) ? ["To: " + mailbox(to)] : []),
        "Subject: " + encodedHeader(letter.subject), "X-Unsent: 1", "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="' + between + '"', "",
        "--" + between, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        base64(utf8(letter.text.replace(/\n/g, "\r\n"))),
        "--" + between, "Content-Type: " + type + '; name="' + name + '"', 'Content-Disposition: attachment; filename="' + name + '"',
        "Content-Transfer-Encoding: base64", "", base64(bytes),
        "--" + between + "--", "",
    ].join("\r\n");
}
