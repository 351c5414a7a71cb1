// What the author is told when a file cannot be taken: a sentence, not a fault of the program.
export class Told extends Error {
    told = true;
}

// The words of a file's size: «4,2 МБ».
export const sizeOf = (bytes) => new Intl.NumberFormat("ru", { maximumFractionDigits: 1 }).format(bytes / 1048576) + "\u00A0МБ";
