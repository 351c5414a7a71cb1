import { checkBody } from "./bodies.js";
import { compose } from "./compose.js";
import { fill } from "./phrase.js";
import { checkPrivacy } from "./privacy.js";
import { checkReferences } from "./references.js";
import { checkRules } from "./rules.js";
import { termOf } from "./terms.js";
import { shownLength } from "./typography.js";
import { valueReader } from "./values.js";

// What the program would say of a draft, in its very words and order: the twin of EntryChecker and of the checks of the
// whole site as far as they concern one entry.
const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a, b) =>
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message) ||
    compareTexts(a.hint, b.hint);

// The stage that a draft has reached, whether visitors would see it, whether it is unfinished, and what it owes.
const stageOf = (kit, draft) => {
    const { field: name, order, terms = {} } = kit.stages;
    if (!name) {
        return { owes: (need) => need !== undefined && order[0] === need, isVisible: true };
    }
    const node = draft.fields.find(({ field }) => field.name === name);
    const field = kit.fields.find((each) => each.name === name);
    const term = node?.text === undefined ? null : termOf(kit.vocabularies[field.vocabulary], node.text);
    const code = term && term.use ? term.use : term?.code;
    const stage = terms[code]?.stage ?? order[0];
    const owesAt = (reached, from) => from !== undefined && order.indexOf(reached) >= order.indexOf(from);
    const isVisible = code === undefined ? owesAt(order[0], field.need) : terms[code]?.visible === true;
    return {
        owes: (need) => owesAt(stage, need),
        isVisible,
        isUnfinished: order.length > 1 && stage === order[0] && !isVisible,
    };
};

// The value or section in which a place lies.
const pathAt = (draft, place) => {
    let path = "";
    const visit = (node) => {
        if (node.key.line < place.line || (node.key.line === place.line && node.key.column <= place.column)) {
            path = node.path;
            (node.fields ?? node.items ?? []).forEach(visit);
        }
    };
    draft.fields.forEach(visit);
    const section = draft.sections.findLast(({ at }) => at.line <= place.line);
    return section ? "#" + section.id : path;
};

const isTaken = (kit, draft, id) => {
    const fold = (text) => text.normalize("NFC").toLowerCase();
    return !draft.base && (kit.references[kit.type] ?? []).some((entry) => fold(entry.id) === fold(id));
};

export const judge = (kit, draft, state) => {
    const written = compose(kit, draft, state);
    const findings = [];
    const { owes, isVisible, isUnfinished } = stageOf(kit, written);
    const report = (rule, path, { line, column }, facts) => {
        const words = kit.messages[rule];
        if (words) {
            findings.push({
                rule,
                severity: (isUnfinished && words.draft) || words.severity,
                path,
                message: fill(words.message, facts),
                hint: fill(words.hint, facts),
                line,
                column,
            });
        }
    };
    const values = valueReader(kit, owes, report, shownLength)(kit.fields, written.fields, written.at, "", "");
    const sections = checkBody(kit, written, owes, report);
    const [id] = values.get(kit.identity)?.items ?? [];
    if (id && isTaken(kit, draft, id.text)) {
        // As in the program: an entry that takes another's place is not looked at among the others.
        report("id-repeated", id.path, id.at, { id: id.text, other: `${kit.folder}/${id.text}.md` });
    } else {
        checkReferences(kit, values, isVisible, report);
        const rules = kit.rules.filter(({ stage }) => !stage || owes(stage));
        const where = (place) => pathAt(written, place);
        checkRules({ kit, values, sections, top: { line: 1, column: 1 }, rules, pathAt: where }, report);
    }
    checkPrivacy(kit.privacy ?? {}, written.text, (rule, place, facts) =>
        report(rule, pathAt(written, place), place, facts),
    );
    return findings.sort(byPlace);
};
