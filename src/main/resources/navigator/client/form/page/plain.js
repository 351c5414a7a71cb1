// Letters and digits alone; ё is е. «МБОУ «СОШ № 8»» is «мбоу сош 8».
export function plain(text) {
    return text.toLowerCase().replaceAll("ё", "е").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
