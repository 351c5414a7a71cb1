// Makes elements. Texts get in as text nodes only, so a title can never become markup.

// Attributes that are functions listen to the event of their name; `false` and `undefined` are left out.
export function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === "function") element.addEventListener(key, value);
        else if (value === true) element.setAttribute(key, "");
        else if (value !== false && value !== undefined) element.setAttribute(key, String(value));
    }
    element.append(...children);
    return element;
}

// The parts that mark() of the engine gives, the found ones in <mark>.
export function marks(parts) {
    return parts.map((part) => (part.marked ? make("mark", {}, part.text) : part.text));
}

// «./» keeps an address that looks like a scheme an address.
export function to(top, address) {
    return (top || "./") + address;
}

// «Практика · Спасский район»
export function kindOf(hit) {
    return [hit.typeLabel, hit.place].filter(Boolean).join(" · ");
}

// Lets the browser draw and answer the visitor before the work goes on.
export function breath() {
    return new Promise((done) => setTimeout(done));
}
