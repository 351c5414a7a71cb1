package org.practicenavigator.report;

/// Foreign text made harmless where it stands: one line, bounded, without controls and marks of direction.
final class Plain {

    private static final int LONGEST = 600;

    private Plain() {}

    static String line(String text) {
        String plain = text.replaceAll(
                        "[\\p{Cntrl}\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+", " ")
                .strip();
        return plain.length() > LONGEST ? cut(plain) + "…" : plain;
    }

    /// Never between the halves of a character.
    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    /// «Что не так. Как исправить: что сделать.»
    static String whole(Report.Item item) {
        String message = line(item.finding().message());
        String hint = line(item.finding().hint());
        return hint.isEmpty() ? message : message + " Как исправить: " + hint;
    }

    /// The place in words, with the name of the field where there is one.
    static String field(Report.Item item) {
        return item.label().isEmpty() ? "" : "поле «" + line(item.label()) + "»";
    }
}
