// What is wrong, next to the fields and as a list. Words and rules are those of the program that checks entries.
import { make } from "../../ui/dom.js";
import { counted, say } from "../../ui/words.js";
import { idOf as idOfEntry, nameOf as nameOfEntry, unfilled } from "./added.js";
import { announce, find, form, held, kit, later, place, whenChanged } from "./desk.js";
import { judge } from "../core/judge.js";
import { controlOf, idOf, inDraft, onPage, questionOf } from "./paths.js";
import { readDraft } from "./values.js";

const title = document.title;

// Names of fields whose remarks are shown. Each is there until the field is right.
const told = new Set();

export const isError = (finding) => finding.severity === "error";

const remark = (path, message) => ({ rule: "", severity: "error", path, message, hint: "" });

// Entries made in place are in the registers already.
function kitNow() {
    const references = { ...kit.references };
    for (const one of held.entries) references[one.type] = [...references[one.type], { id: idOfEntry(one), title: nameOfEntry(one) }];
    return { ...kit, references };
}

function consentsMissing(draft) {
    const field = kit.fields.find((one) => one.name === kit.form.consents);
    const given = draft.fields[field?.name] ?? [];
    return field && !kit.vocabularies[field.vocabulary].terms.every((term) => term.use || given.includes(term.code));
}

// The remarks on the draft as it stands, besides those on what the author is not asked for.
export function judged() {
    const draft = readDraft();
    const findings = judge(kitNow(), draft, kit.form.state).filter((one) => !kit.form.staff.includes(one.path.split(".")[0]));
    const added = unfilled().map(({ path, label }) => remark(path, say("unfilled", { label })));
    return [...findings, ...added, ...(consentsMissing(draft) ? [remark(kit.form.consents, say("consents"))] : [])];
}

// Some hints speak of lines of a file, which those who write here never see.
const hintOf = ({ hint }) => (!hint || /[«"][a-z_]+:|YAML/.test(hint) ? "" : " " + hint);

const nameOf = (finding) => onPage(finding.path);

// The field that a remark stands beside: a line of a field of many lines is a part of that field.
const placeOf = (finding) => questionOf(finding.path)?.dataset.path ?? nameOf(finding);

function paragraph(finding, name) {
    const error = isError(finding);
    return make("p", { class: error ? "ask-error" : "ask-advice", id: "e-" + idOf(name) },
        make("b", {}, say(error ? "error" : "advice") + " "), finding.message, hintOf(finding));
}

function describe(control, id, present) {
    const ids = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
    if (present) ids.push(id);
    if (ids.length) control.setAttribute("aria-describedby", ids.join(" "));
    else control.removeAttribute("aria-describedby");
}

// Shows the worst remark on a field, or takes away the last one.
function draw(name, finding) {
    const question = questionOf(inDraft(name));
    const control = question && (question.matches("fieldset, li") ? question : controlOf(question));
    if (!control) return;
    const id = "e-" + idOf(name);
    const box = question.matches("li") ? find("fieldset", question) : question;
    document.getElementById(id)?.remove();
    if (finding) find(":scope > .ask-label, :scope > legend", box).after(paragraph(finding, name));
    describe(control, id, finding);
    box.classList.toggle("is-wrong", Boolean(finding) && isError(finding));
    if (finding && isError(finding) && control === controlOf(question)) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
}

// The remarks by the fields that they stand beside, the worst first.
function byPlace(findings) {
    const found = new Map();
    for (const finding of [...findings].sort((a, b) => isError(b) - isError(a))) {
        const name = placeOf(finding);
        if (!found.has(name)) found.set(name, finding);
    }
    return found;
}

// What is right by now loses its remark at once; what is newly wrong waits until the field is left.
function clear() {
    const found = byPlace(judged());
    for (const name of told) {
        draw(name, found.get(name));
        if (!found.has(name)) told.delete(name);
    }
    refreshSummary(found);
}

function left(control) {
    const question = control.closest("[data-path]");
    const name = question?.dataset.path;
    if (!name || !(control.value ?? "").trim()) return;
    const finding = byPlace(judged()).get(name);
    const news = finding && !document.getElementById("e-" + idOf(name));
    draw(name, finding);
    if (finding) told.add(name);
    if (news) announce(finding.message);
}

function line(finding) {
    const link = make("a", { href: "#pole=" + finding.path }, finding.message);
    return make("li", { "data-of": placeOf(finding) }, link);
}

function heading(errors) {
    return errors.length ? counted("errors", errors.length) : say("no_errors");
}

// As the page has the questions, which is not always the order of the file.
function inOrder(findings) {
    const places = new Map(findings.map((one) => [one, questionOf(one.path)]));
    const after = (a, b) => a && b && a !== b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING;
    return [...findings].sort((a, b) => (after(places.get(a), places.get(b)) ? 1 : after(places.get(b), places.get(a)) ? -1 : 0));
}

// The list above the form; links lead to the fields.
function summarize(findings) {
    const errors = inOrder(findings.filter(isError));
    const advice = inOrder(findings).filter((one) => !isError(one) && one.severity === "warning");
    const summary = find("[data-summary]");
    summary.replaceChildren(make("h2", {}, heading(errors)), errors.length ? make("ul", {}, ...errors.map(line)) : "",
        advice.length ? make("details", {}, make("summary", {}, counted("advices", advice.length)), make("ul", {}, ...advice.map(line))) : "");
    summary.classList.toggle("is-wrong", errors.length > 0);
    document.title = (errors.length ? say("title") + " " : "") + title;
    return errors;
}

// A list that is shown loses what is right by now.
function refreshSummary(found) {
    const summary = find("[data-summary]");
    if (!summary.firstChild) return;
    for (const item of summary.querySelectorAll("li")) item.classList.toggle("is-done", !found.has(item.dataset.of));
    const open = [...found.values()].filter(isError);
    if (!open.length) document.title = title;
}

// Looks at everything; gives the errors.
export function checkAll() {
    const findings = judged();
    const found = byPlace(findings);
    for (const name of told) draw(name);
    told.clear();
    for (const [name, finding] of found) {
        if (finding.severity === "note") continue;
        draw(name, finding);
        told.add(name);
    }
    return summarize(findings);
}

export function forgetRemarks() {
    for (const name of told) draw(name);
    told.clear();
    find("[data-summary]").replaceChildren();
    document.title = title;
}

export function attachRemarks() {
    const soon = later(clear, 150);
    whenChanged(() => told.size && soon());
    form.addEventListener("focusout", ({ target }) => target.name && left(target));
    place.addEventListener("change", ({ target }) => target.matches?.("select, [type=radio], [type=checkbox]") && left(target));
}
