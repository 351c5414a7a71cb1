import { compose } from "./compose.js";

// How complete a draft is: of what its state asks for and wishes, how much is filled in, and what is missing.
const asks = (kit, state) => {
    const { order, terms = {} } = kit.stages;
    const reached = order.indexOf(terms[state]?.stage ?? order[0]);
    return ({ need, wish }) => [need, wish].some((from) => from !== undefined && reached >= order.indexOf(from));
};

// Of several things that stand for each other one is asked for.
const oneOf = (kit, written, isAsked) =>
    kit.rules
        .filter(({ rule, in: inside, stage }) => rule === "needs-one-of" && !inside && isAsked({ need: stage }))
        .filter(({ fields }) => ![...kit.fields, ...kit.sections].some((one) => fields.includes(one.name ?? one.id) && isAsked(one)))
        .map(({ fields }) => {
            const field = kit.fields.find(({ name }) => name === fields[0]);
            const section = kit.sections.find(({ id }) => id === fields[0]);
            return {
                path: field ? field.name : "#" + fields[0],
                label: field?.label ?? section?.heading ?? fields[0],
                isThere: fields.some(
                    (name) =>
                        written.fields.some((node) => node.field.name === name) ||
                        written.sections.some(({ id }) => id === name),
                ),
            };
        });

export const meter = (kit, draft, state) => {
    const written = compose(kit, draft, state);
    const isAsked = asks(kit, state);
    const staff = new Set(kit.form.staff);
    const fields = kit.fields
        .filter((field) => isAsked(field) && !staff.has(field.name) && field.name !== kit.form.consents)
        .map((field) => ({
            path: field.name,
            label: field.label,
            isThere: written.fields.some((node) => node.field.name === field.name),
        }));
    const sections = kit.sections.filter(isAsked).map(({ id, heading }) => ({
        path: "#" + id,
        label: heading,
        isThere: written.sections.some((section) => section.id === id),
    }));
    const all = [...fields, ...sections, ...oneOf(kit, written, isAsked)];
    const missing = all.filter(({ isThere }) => !isThere).map(({ path, label }) => ({ path, label }));
    return { share: all.length === 0 ? 1 : (all.length - missing.length) / all.length, missing };
};
