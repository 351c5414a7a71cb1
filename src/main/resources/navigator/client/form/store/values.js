// Whether two values say the same. What is unset, empty or an empty list says nothing, in whatever order it stands.
export function sameValues(a, b) {
    return textOf(a) === textOf(b);
}

function textOf(value) {
    return JSON.stringify(value, (key, one) => {
        if (one === null || one === "") return undefined;
        if (!one || typeof one !== "object") return one;
        if (Array.isArray(one)) return one.length ? one : undefined;
        const full = Object.keys(one).sort().filter((name) => textOf(one[name]) !== undefined);
        return full.length ? Object.fromEntries(full.map((name) => [name, one[name]])) : undefined;
    });
}
