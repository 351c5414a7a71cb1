package org.practicenavigator.intake;

import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.word.InlineText;

/// Titles that nobody wrote into their field.
final class TitleText {

    private TitleText() {}

    /// The words of a file's name.
    static String ofFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String base = dot > 0 ? fileName.substring(0, dot) : fileName;
        return InlineText.tidy(base.replace('_', ' ').replace('-', ' '));
    }

    /// As much of a title as its field may hold, ended at a word.
    static String cut(Field field, String text) {
        int most = field.type() instanceof FieldType.TextType t ? t.chars().max() : Integer.MAX_VALUE;
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        return text.substring(0, space > most / 2 ? space : most - 1) + "…";
    }
}
