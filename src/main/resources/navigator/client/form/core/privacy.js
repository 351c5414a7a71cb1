// Personal phones and private mailboxes anywhere in a text: the twin of PersonalData.
const MOBILE = /(?<![\d-])(?:\+7|8)[ \u00a0(-]{0,2}9\d\d[ \u00a0)-]{0,2}\d{3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}(?!\d)/g;
const MAIL = /[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})/g;

const placeAt = (text, index) => {
    const before = text.slice(0, index);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: index - start + 1 };
};

// `tell(rule, place, facts)` hears of each.
export const checkPrivacy = ({ hosts = [], office = [] }, text, tell) => {
    for (const { 0: value, index } of text.matchAll(MOBILE)) {
        tell("personal-phone", placeAt(text, index), { value });
    }
    for (const { 0: value, 1: domain, index } of text.matchAll(MAIL)) {
        const host = domain.toLowerCase();
        if (hosts.includes(host) && !office.includes(value.toLowerCase())) {
            tell("private-mail", placeAt(text, index), { value, host });
        }
    }
};
