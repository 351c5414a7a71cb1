// Names of files and entries in Latin letters.
const LATIN = {
    а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n",
    о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sch", ъ: "", ы: "y", ь: "",
    э: "e", ю: "yu", я: "ya",
};
const LONGEST = 60;

// «Школа молодого учителя» as `shkola-molodogo-uchitelya`, cut at a word.
export function latin(text) {
    const words = text.toLowerCase().replace(/[а-яё]/g, (letter) => LATIN[letter]).match(/[a-z0-9]+/g) ?? [];
    const name = words.join("-");
    return name.length > LONGEST ? name.slice(0, LONGEST + 1).replace(/-[^-]*$/, "").slice(0, LONGEST) : name;
}
