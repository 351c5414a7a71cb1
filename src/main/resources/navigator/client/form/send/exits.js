// Draws the ways out of the form, in the order of the settings, and does what their buttons say.
import { make } from "../../ui/dom.js";
import { counted, say } from "../../ui/words.js";
import { bytesOf } from "../files/bytes.js";
import { word } from "../files/load.js";
import { zipOf } from "../files/zip-write.js";
import { coordinatorOf, packed, prepared } from "./application.js";
import { copied, saved } from "./copy.js";
import { posted } from "./endpoint.js";
import { isForge, newFileAddress } from "./forge.js";
import { emlOf, letterOf, mailtoOf } from "./letter.js";

const PENDING = 12000;

export function drawExits(place, kit, form) {
    const status = make("p", { class: "ask-told", role: "status" });
    const field = make("textarea", { class: "ask-line", readonly: true, rows: "8", hidden: true, "aria-label": say("copy_field") });
    const next = make("div", { class: "ask-next" });
    const ways = make("div", { class: "ask-exits" });
    const tell = (...content) => status.replaceChildren(...content);
    const done = (sentence, { number }, who = say("next_somebody"), tools = []) => {
        tell(sentence);
        const days = kit.site?.days;
        const when = days ? counted("next_when_days", days) : say("next_when");
        const sentences = [say("next_number", { number }), say("next_who", { who }), when, say("next_how")];
        next.replaceChildren(row(tools), make("h3", {}, say("next")), ...sentences.map((one) => make("p", {}, one)));
    };
    const copy = async (text, sentence) => ((await copied(text, field)) ? sentence : say("copy_by_hand"));
    const page = { kit, form, tell, done, copy, who: () => coordinatorOf(kit, form.draft()) };

    // A button. What goes wrong is told, and the text is still where it was.
    page.button = (words, deed, quiet = true) => make("button", { type: "button", class: quiet ? "button button-quiet" : "button", click: async () => {
        tell("");
        field.hidden = true;
        try {
            await deed();
        } catch (error) {
            tell(say("trouble", { why: error.message }));
        }
    } }, words);

    // The same for what leaves the form: first all is filled in and judged.
    page.send = (words, deed, quiet) => page.button(words, async () => {
        if (prepared(kit, form)) await deed(await packed(kit, form, kit.form.state));
        else tell(say("not_ready"));
    }, quiet);

    const kinds = { letter, share, endpoint, save };
    for (const exit of kit.exits ?? []) {
        const drawn = isForge(exit) ? forge(page, exit) : kinds[exit.kind]?.(page, exit);
        if (drawn) ways.append(make("section", { class: "ask-exit" }, make("h3", {}, exit.label || drawn.title), make("p", {}, drawn.text), row(drawn.buttons)));
    }
    place.replaceChildren(ways, status, field, next);
}

const row = (buttons) => make("p", { class: "ask-buttons" }, ...buttons.flatMap((one) => [one, " "]));

function letter(page) {
    const to = () => page.who()?.email ?? "";
    const named = () => {
        const who = page.who();
        return who ? [who.title, who.email].filter(Boolean).join(", ") : undefined;
    };
    return {
        title: say("letter_title"), text: say("letter_about"),
        buttons: [
            page.send(say("save_file"), (one) => {
                saved(one.blob, one.file);
                page.done(say("letter_saved", { file: one.file }), one, named());
            }, false),
            page.send(say("letter_copy"), async (one) => {
                const { subject, text } = letterOf(one, one.pictures.length);
                page.tell(await page.copy(subject + "\n\n" + text, say("letter_copied", { who: named() ?? say("next_somebody") })));
            }),
            page.send(say("letter_open"), (one) => {
                page.done(to() ? say("letter_opened", { file: one.file }) : say("letter_nobody"), one, named());
                location.href = mailtoOf(to(), letterOf(one, one.pictures.length));
            }),
            page.send(say("letter_draft"), async (one) => {
                const eml = emlOf(to(), letterOf(one, one.pictures.length), one.file, await bytesOf(one.blob), one.blob.type);
                saved(new Blob([eml], { type: "message/rfc822" }), one.name + ".eml");
                page.done(say("letter_eml"), one, named());
            }),
        ],
    };
}

// Phones share texts, and not files of Markdown: the same text goes as .txt.
function share(page) {
    const filesOf = (one) => [new File([one.text], one.name + ".txt", { type: "text/plain" }), ...one.pictures.map(({ path, blob }) => new File([blob], path.split("/").pop(), { type: blob.type }))];
    const able = (files) => !!navigator.canShare?.({ files });
    if (!able([new File(["a"], "a.txt", { type: "text/plain" })])) return undefined;
    return {
        title: say("share_title"), text: say("share_about"),
        buttons: [page.send(say("share"), async (one) => {
            const all = filesOf(one);
            const files = able(all) ? all : all.slice(0, 1);
            try {
                await navigator.share({ files, title: one.title });
                page.done(say(files.length < all.length ? "shared_text" : "shared"), one);
            } catch (error) {
                const left = error.name === "AbortError";
                page.tell(say(left ? "share_left" : "share_failed"));
            }
        }, false)],
    };
}

function forge(page, exit) {
    const host = exit.host || new URL((exit.pattern || "https://github.com").replace(/\{[^}]*\}/g, "x")).host;
    return {
        title: say("forge_title", { host }), text: say("forge_about", { host }),
        buttons: [page.send(say("forge_open", { host }), (one) => opened(page, exit, host, one), false)],
    };
}

// The text is on the clipboard before the page of the forge opens, always, and stays here.
async function opened(page, exit, host, one) {
    const { address, filled } = newFileAddress(exit, page.kit.folder ?? "", one.name + ".md", one.text);
    const how = await page.copy(one.text, say(filled ? "forge_filled" : "forge_paste", { host }));
    const own = window.open("", "_blank");
    if (own) {
        own.opener = null;
        own.location.href = address;
        setTimeout(() => waited(page, own, host), PENDING);
    }
    const again = page.button(say("copy_again"), async () => page.tell(await page.copy(one.text, say("copied"))));
    const file = page.button(say("save_file"), () => saved(one.blob, one.file));
    const link = make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, say("forge_link", { host }));
    page.done(own ? how : how + " " + say("forge_blocked", { host }), one, host, [again, file, link]);
}

// A page that has never begun to load is still the empty one that we may look at.
function waited(page, own, host) {
    try {
        if (!own.closed && own.location.href === "about:blank") page.tell(say("forge_silent", { host }));
    } catch {}
}

function endpoint(page, { address }) {
    if (!address) return undefined;
    return {
        title: say("post_title"), text: say("post_about", { host: new URL(address).host }),
        buttons: [page.send(say("post"), async (one) => {
            page.tell(say("posting"));
            const trouble = await posted(address, one);
            if (trouble) page.tell(trouble, " ", page.button(say("save_file"), () => saved(one.blob, one.file)));
            else page.done(say("posted", { number: one.number }), one, new URL(address).host);
        }, false)],
    };
}

// For the author alone: nothing is judged, and the state stays that of a draft.
function save({ kit, form, button, tell }) {
    const kept = (words, make) => button(words, async () => {
        const one = await packed(kit, form, kit.form.draft);
        const [blob, name] = await make(one);
        saved(blob, name);
        tell(say("saved", { file: name }));
    });
    return {
        title: say("save_title"), text: say("save_about"),
        buttons: [
            kept(say("save_md"), (one) => [new Blob([one.text], { type: "text/markdown;charset=utf-8" }), one.name + ".md"]),
            kept(say("save_zip"), async (one) => [one.pictures.length ? one.blob : await zipOf([{ name: one.file, bytes: await bytesOf(one.blob) }]), one.name + ".zip"]),
            kept(say("save_docx"), async (one) => [await (await word()).docxOf(kit, form.draft()), one.name + ".docx"]),
        ],
    };
}
