import { compareNumbers } from "./scalars.js";

// The rules between fields: the twins of the checks that types name under `rules:`.
const first = (values, name) => values.get(name)?.items[0];
const groupsOf = (values, name) => (values.get(name)?.items ?? []).filter((item) => item.values);
const numbers = (values, names) =>
    names.map((name) => first(values, name)).filter((value) => value?.number !== undefined);

const periodOrder = ({ list, from, to }, { values }, report) => {
    const all = list ? groupsOf(values, list).map((group) => group.values) : [values];
    for (const each of all) {
        const [start, end] = [first(each, from), first(each, to)];
        if (start?.date && end?.date && end.date.last < start.date.first) {
            report("period-order", end.path, end.at, {
                from: each.get(from).field.label,
                to: each.get(to).field.label,
                start: start.date.iso,
                end: end.date.iso,
            });
        }
    }
};

const needsAlso = ({ when, is, need }, { kit, values }, report) => {
    const choice = (values.get(when)?.items ?? []).find(({ term }) => term && is.includes(term.code));
    if (choice && !values.has(need)) {
        const label = (name) => kit.fields.find((field) => field.name === name)?.label ?? name;
        const facts = { field: label(when), value: choice.term.label, need: label(need), key: need };
        report("needs-also", need, choice.at, facts);
    }
};

const needsOneOf = ({ in: inside, fields }, { kit, values, sections, top }, report) => {
    const group = inside ? first(values, inside) : { values, at: top };
    if (!group?.values) {
        return;
    }
    const outer = inside ? kit.fields.find((field) => field.name === inside) : kit;
    const known = inside ? [] : kit.sections;
    if (fields.some((name) => group.values.has(name) || (!inside && sections.has(name)))) {
        return;
    }
    const named = fields.map((name) => {
        const field = outer.fields.find((each) => each.name === name);
        const section = field ? undefined : known.find(({ id }) => id === name);
        return {
            label: field?.label ?? section?.heading ?? name,
            key: section ? "## " + section.heading : name,
            path: section ? "#" + name : inside ? inside + "." + name : name,
        };
    });
    report("needs-one-of", named[0].path, group.at, {
        fields: named.map(({ label }) => `«${label}»`).join(", "),
        within: inside ? outer.label : "",
        keys: named.map(({ key }) => key).join(", "),
    });
};

const isUnmeasured = ({ list, any }, { values }) => {
    const groups = groupsOf(values, list);
    return groups.length > 0 && !groups.some((group) => any.some((name) => group.values.has(name)));
};

const measurableIndicator = (rule, judged, report) => {
    if (isUnmeasured(rule, judged)) {
        const { at } = first(judged.values, rule.list);
        report("measurable-indicator", judged.pathAt(at), at, {});
    }
};

const bareShare = ({ list, unit, values: names, numerator, denominator }, { values }, report) => {
    for (const group of groupsOf(values, list)) {
        const isShare = /%|процент|доля/iu.test(first(group.values, unit)?.text ?? "");
        const [part, whole] = [first(group.values, numerator), first(group.values, denominator)];
        const [value] = numbers(group.values, names);
        if (isShare && value && !(part && whole)) {
            report("bare-share", value.path, value.at, { value: value.number });
        }
        const isWrong =
            whole?.number !== undefined &&
            (compareNumbers(whole.number, "0") <= 0 || (part?.number && compareNumbers(part.number, whole.number) > 0));
        if (isWrong) {
            report("share-base", whole.path, whole.at, { part: part?.number ?? "", whole: whole.number });
        }
    }
};

const figuresDated = ({ list, values: names, date }, judged, report) => {
    if (judged.rules.some((rule) => rule.rule === "measurable-indicator" && rule.list === list && isUnmeasured(rule, judged))) {
        return;
    }
    for (const group of groupsOf(judged.values, list)) {
        const [figure] = numbers(group.values, names);
        if (figure && !group.values.has(date)) {
            report("figure-undated", figure.path, figure.at, { value: figure.number });
        }
    }
};

const CHECKS = {
    "period-order": periodOrder,
    "needs-also": needsAlso,
    "needs-one-of": needsOneOf,
    "measurable-indicator": measurableIndicator,
    "bare-share": bareShare,
    "figures-dated": figuresDated,
};

// `judged`: {kit, values, sections, top, rules, pathAt}; rules are those that hold at the stage.
export const checkRules = (judged, report) =>
    judged.rules.forEach((rule) => CHECKS[rule.rule]?.(rule, judged, report));
