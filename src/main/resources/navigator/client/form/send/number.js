// Numbers of applications: the day and four letters, none of which looks like another or like a digit.
const LETTERS = "ACDEFHJKMNPRTWXY";

const two = (number) => String(number).padStart(2, "0");

// The day where the author is, as 2026-11-22.
export function dayOf(now) {
    const date = new Date(now);
    return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
}

// `clock` gives milliseconds since 1970, `random` numbers as Math.random does.
export function newNumber(clock = Date.now, random = Math.random) {
    return dayOf(clock()) + "-" + Array.from({ length: 4 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join("");
}
