import { blocksOf, checkLinks, visibleLength } from "./markdown.js";
import { firstHidden, hiddenNames, lookAlikes, stripHidden } from "./letters.js";
import { compareNumbers, dateOf, flagOf, isAddress, isWhole, numberOf } from "./scalars.js";
import { readTerm } from "./terms.js";

// Judges the values of a composed draft by the fields of its type: the twin of ValueReader and ScalarReader. What can
// be read becomes values by the name of their field, each {field, items, key}.
const patterns = new Map();

const matches = ({ expression }, text) => {
    if (!patterns.has(expression)) {
        patterns.set(expression, new RegExp(`^(?:${expression})$`, "u"));
    }
    return text.length <= 1000 && patterns.get(expression).test(text);
};

const tellLength = ({ chars, example }, length, tell) => {
    const [min, max] = chars ?? [0];
    if (length < min) {
        tell("text-short", { length, min, max: max ?? "", example: example ?? "" });
    } else if (max !== undefined && length > max) {
        tell("text-long", { length, max, over: length - max });
    }
};

const readText = (field, text, tell, shownLength) => {
    let line = text.replace(/[ \t\n\v\f\r]*\n[ \t\n\v\f\r]*/g, " ");
    if (firstHidden(line) >= 0) {
        tell("hidden-characters", { names: hiddenNames(line) });
        line = stripHidden(line);
    }
    if (field.pattern && !matches(field.pattern, line)) {
        tell("text-pattern", { value: line, say: field.pattern.say });
        return null;
    }
    tellLength(field, field.pattern ? line.length : shownLength(line), tell);
    lookAlikes(line).forEach(({ word, letters }) => tell("look-alike-letters", { word, letters }));
    return { text: line };
};

const readProse = (field, text, tell) => {
    if (firstHidden(text) >= 0) {
        tell("hidden-characters", { names: hiddenNames(text) });
    }
    const plain = blocksOf(stripHidden(text), 1);
    if (plain && !/^ {0,3}#/m.test(text)) {
        const { blocks, links } = plain;
        tellLength(field, visibleLength(blocks), tell);
        checkLinks(links, (rule, place, facts) => tell(rule, facts));
        const words = new Set();
        blocks.forEach((letters) =>
            lookAlikes(letters.map(({ c }) => c).join(""))
                .filter(({ word }) => !words.has(word))
                .forEach(({ word, letters: foreign }) => {
                    words.add(word);
                    tell("look-alike-letters", { word, letters: foreign });
                }),
        );
    }
    return { prose: text };
};

const readNumber = ({ type, min, max }, text, tell) => {
    const number = numberOf(text);
    if (!number) {
        tell("number-wrong", { value: text });
        return null;
    }
    if (type === "integer" && !isWhole(number.plain)) {
        tell("number-whole", { value: text });
        return null;
    }
    const below = min !== undefined && compareNumbers(number.plain, String(min)) < 0;
    if (below || (max !== undefined && compareNumbers(number.plain, String(max)) > 0)) {
        tell("number-range", { value: text, min: min ?? "", max: max ?? "" });
        return null;
    }
    if (!number.exact) {
        tell("read-as", { value: text, read: number.plain });
    }
    return { number: number.plain };
};

const readFlag = (text, tell) => {
    const read = flagOf(text);
    if (!read) {
        tell("flag-wrong", { value: text });
    } else if (!read.exact) {
        tell("read-as", { value: text, read: read.flag ? "да" : "нет" });
    }
    return read && { flag: read.flag };
};

const readDate = (text, tell) => {
    const date = dateOf(text);
    if (!date) {
        tell("date-wrong", { value: text });
    } else if (!date.exact) {
        tell("read-as", { value: text, read: date.iso });
    }
    return date && { date };
};

const readLink = (text, tell) => {
    if (isAddress(text)) {
        return { link: text };
    }
    if (text.startsWith("www.") && isAddress("https://" + text)) {
        tell("read-as", { value: text, read: "https://" + text });
        return { link: "https://" + text };
    }
    tell("link-wrong", { value: text });
    return null;
};

const sample = ({ name, example, type }) => {
    const quoted = /: | #/.test(example ?? "");
    return example && type !== "group" ? name + ": " + (quoted ? '"' + example + '"' : example) : "";
};

export const valueReader = (kit, owes, report, shownLength) => {
    const readScalar = (node) => {
        const { field, text } = node;
        const tell = (rule, facts) => report(rule, node.path, node.at, { field: field.label, ...facts });
        switch (field.type) {
            case "text":
                return readText(field, text, tell, shownLength);
            case "prose":
                return readProse(field, text, tell);
            case "integer":
            case "decimal":
                return readNumber(field, text, tell);
            case "flag":
                return readFlag(text, tell);
            case "date":
                return readDate(text, tell);
            case "link":
                return readLink(text, tell);
            case "choice":
                return asTerm(readTerm(kit.vocabularies[field.vocabulary], text, tell));
            default:
                return { [field.type]: text };
        }
    };

    const asTerm = (term) => term && { term };

    const readValue = (node) => {
        const value = node.fields
            ? { values: readGroup(node.field.fields ?? [], node.fields, node.at, node.path, node.field.label) }
            : readScalar(node);
        return value && { ...value, at: node.at, path: node.path };
    };

    const count = ({ field, items, key, path }) => {
        const { min, max } = field.many;
        if (items.length < min) {
            report("too-few", path, key, { field: field.label, count: items.length, min });
        } else if (max !== undefined && items.length > max) {
            report("too-many", path, key, { field: field.label, count: items.length, max });
        }
    };

    const withoutRepeats = (field, values) => {
        const seen = new Set();
        return values.filter((value) => {
            const name = value.term?.code ?? value.ref ?? "";
            const isNew = name === "" || !seen.has(name);
            seen.add(name);
            if (!isNew) {
                report("term-repeated", value.path, value.at, { field: field.label, value: name });
            }
            return isNew;
        });
    };

    const readItems = (node) => {
        if (!node.items) {
            return [readValue(node)].filter((value) => value !== null);
        }
        if (!node.field.many) {
            report("single-expected", node.path, node.at, { field: node.field.label, count: node.items.length });
            return [];
        }
        const values = node.items.map(readValue).filter((value) => value !== null);
        count(node);
        return withoutRepeats(node.field, values);
    };

    // A map from the names of fields to what could be read; `place` is where a missing field would be told.
    const readGroup = (fields, nodes, place, path, within) => {
        const values = new Map();
        for (const field of fields) {
            const node = nodes.find((each) => each.field.name === field.name);
            if (!node) {
                const rule = owes(field.need) ? "field-missing" : owes(field.wish) ? "field-wished" : "";
                if (rule) {
                    report(rule, path === "" ? field.name : path + "." + field.name, place, {
                        field: field.label,
                        key: field.name,
                        within,
                        help: field.help ?? "",
                        example: sample(field),
                    });
                }
                continue;
            }
            const items = readItems(node);
            if (items.length > 0) {
                values.set(field.name, { field, items, key: node.key });
            }
        }
        return values;
    };

    return readGroup;
};
