// The words of the interface. The bundle puts them before all modules as WORDS: keys `search_…` of the theme's strings.
const plural = new Intl.PluralRules("ru");

// A text with its gaps filled: say("take") or, for «Ещё условия: {n}», say("groups", { n: 2 }).
export function say(key, facts = {}) {
    const text = WORDS[key];
    return filled(typeof text === "string" ? text : key, facts);
}

// A number with its words in the right form: «5 записей».
export function counted(key, n, facts = {}) {
    const forms = WORDS[key];
    const text = forms ? forms[plural.select(n)] : "{n}";
    return filled(text.replace("{n} ", "{n}\u00A0"), { ...facts, n: grouped(n) });
}

// A number with a word that has three forms: «5 практик» of ["практика", "практики", "практик"].
export function formed(n, [one, few, many]) {
    return grouped(n) + "\u00A0" + ({ one, few }[plural.select(n)] ?? many);
}

// Groups of three digits from five digits on, as Russian typography has it.
export function grouped(n) {
    return n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, "\u202F");
}

function filled(text, facts) {
    return text.replace(/\{([a-z]+)\}/g, (gap, name) => (Object.hasOwn(facts, name) ? String(facts[name]) : gap));
}
