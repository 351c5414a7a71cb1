import { firstHidden, hiddenNames, lookAlikes, stripHidden } from "./letters.js";
import { blocksOf, checkLinks, visibleLength } from "./markdown.js";

// Judges the sections of a composed draft: the twin of SectionMatch, and of what the reader of Markdown tells of
// letters. A section whose length only the program can tell has none here.
const limits = (heading, length, [min, max]) => ({
    heading,
    length,
    min: min || "",
    max: max ?? "",
    over: Math.max(0, length - (max ?? length)),
});

const tellLength = (name, path, at, heading, length, chars, report) => {
    const [min, max] = chars ?? [0];
    if (length < min) {
        report(name + "-short", path, at, limits(heading, length, [min, max]));
    } else if (max !== undefined && length > max) {
        report(name + "-long", path, at, limits(heading, length, [min, max]));
    }
};

const tellHidden = (draft, report) => {
    const from = draft.text.indexOf("\n---\n", 3) + 5;
    const body = draft.text.slice(from);
    const index = firstHidden(body);
    if (index >= 0) {
        const before = draft.text.slice(0, from + index);
        const line = before.split("\n").length;
        const section = draft.sections.findLast(({ at }) => at.line <= line);
        const place = { line, column: before.length - before.lastIndexOf("\n") };
        report("hidden-characters", "#" + section.id, place, { names: hiddenNames(body) });
    }
};

const tellLookAlikes = ({ heading, id, at, blocks }, seen, report) => {
    const title = heading.split("").map((c, i) => ({ c, line: at.line, column: i + 4 }));
    for (const letters of [title, ...blocks]) {
        for (const { word, letters: foreign, at: index } of lookAlikes(letters.map(({ c }) => c).join(""))) {
            if (!seen.has(word)) {
                seen.add(word);
                const { line, column } = letters[index];
                report("look-alike-letters", "#" + id, { line, column }, { word, letters: foreign });
            }
        }
    }
};

const lengthOf = (section) => {
    const plain = blocksOf(stripHidden(section.text), section.first);
    return plain ? { ...section, ...plain, length: visibleLength(plain.blocks) } : { ...section, blocks: [], links: [] };
};

const judgeSections = (kit, draft, sections, owes, report) => {
    kit.sections.forEach((rule, i) => {
        const section = sections.find(({ id }) => id === rule.id);
        if (section) {
            if (section.length !== undefined) {
                tellLength("section", "#" + rule.id, section.at, rule.heading, section.length, rule.chars, report);
            }
        } else if (owes(rule.need)) {
            const after = kit.sections.slice(i + 1).map(({ id }) => id);
            const next = sections.find(({ id }) => after.includes(id));
            const place = next?.at ?? { line: draft.last, column: 1 };
            const min = rule.chars?.[0] || "";
            report("section-missing", "#" + rule.id, place, { heading: rule.heading, min, help: rule.help ?? "" });
        }
    });
};

export const checkBody = (kit, draft, owes, report) => {
    const sections = draft.sections.map(lengthOf);
    const body = kit.body ?? {};
    const path = "#" + (draft.sections.at(-1)?.id ?? kit.sections[0]?.id ?? "text");
    const end = { line: draft.last, column: 1 };
    if (sections.length === 0) {
        if (owes(body.need)) {
            report("body-missing", path, end, {});
        }
    } else if (sections.every(({ length }) => length !== undefined)) {
        const length = sections.reduce((sum, section) => sum + section.length, 0);
        if (length > 0) {
            tellLength("body", path, end, "", length, body.chars, report);
        }
    }
    tellHidden(draft, report);
    const seen = new Set();
    sections.forEach((section) => {
        tellLookAlikes(section, seen, report);
        checkLinks(section.links, (rule, place, facts) => report(rule, "#" + section.id, place, facts));
    });
    judgeSections(kit, draft, sections, owes, report);
    return new Set(sections.filter(({ length }) => length !== 0).map(({ id }) => id));
};
