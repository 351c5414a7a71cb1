// Snowball's Russian stemmer, letter for letter: whatever is at home in the index must be found by it.
// The word is folded already. Endings are looked for behind the first vowel only; no stem has fewer than two letters.
const HEAD = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
const SECOND = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;
const GERUND = /(?:([ая])|[иы])в(?:ши(?:сь)?)?$/;
const ADJECTIVE = /(?:[еиыо][ейм]|[иы]ми|[ео]го|[ео]му|[иы]х|[уюое]ю|ая|яя)$/;
const PARTICIPLE = /([ая])(?:ем|нн|вш|ю?щ)$|(?:[иы]вш|ующ)$/;
const VERB =
    /([ая])(?:л[аио]?|н[аоы]?|нно|ете|йте|й|ем|ют|ет|ть|ешь)$|(?:[иы]л[аио]?|ен[аоы]?|[еу]й(?:те)?|ите|[иы][мт]|ят|ует|уют|[иы]ть|ишь|у?ю)$/;
const NOUN = /(?:[ео]в|[иь]?[еюя]|и?ями|ами|[еи]?и|и?ей|[ои]?й|и?ям|и?ем|[ао]м|[аоуыь]|ах|и?ях)$/;
const TIDY = /(н)н(?:ейше?)?$|ейше?$|ь$/;

const inflected = (word) => {
    const plain = word.replace(/с[яь]$/, "");
    const adjective = plain.replace(ADJECTIVE, "");
    if (adjective !== plain) {
        return adjective.replace(PARTICIPLE, "$1");
    }
    const verb = plain.replace(VERB, "$1");
    return verb === plain ? plain.replace(NOUN, "") : verb;
};

export const stemOf = (word) => {
    const head = HEAD.exec(word)?.[0];
    if (!head) {
        return word;
    }
    const tail = word.slice(head.length);
    const gerund = tail.replace(GERUND, "$1");
    const bare = (gerund === tail ? inflected(tail) : gerund).replace(/и$/, "");
    const second = SECOND.exec(word)?.[0].length - head.length;
    const stem = head + bare.replace(/ость?$/, (end, at) => (at >= second ? "" : end)).replace(TIDY, "$1");
    return stem[1] ? stem : word;
};
