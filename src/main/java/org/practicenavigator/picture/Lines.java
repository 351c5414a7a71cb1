package org.practicenavigator.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks a text into lines that look alike in length.
///
/// @param lines at least one
/// @param whole whether nothing was left out
record Lines(List<String> lines, boolean whole) {

    private static final String ELLIPSIS = "…";

    /// Marks that a line may end after, inside a word.
    private static final String SEAMS = "-–—/";

    /// As few lines as the width allows, then as even as they can be.
    ///
    /// @param widest in the measure of `width`
    /// @param most how many lines there may be; what comes after is cut and marked
    static Lines of(String text, double widest, int most, ToDoubleFunction<String> width) {
        List<String> words = words(text, widest, width);
        List<String> lines = fill(words, widest, width);
        if (lines.size() > most) {
            return new Lines(cut(lines, most, widest, width), false);
        }
        return new Lines(balanced(words, lines, widest, width), true);
    }

    /// Pieces that are never broken; a piece keeps the space that came before it. Words wider than a line are cut.
    private static List<String> words(String text, double widest, ToDoubleFunction<String> width) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            boolean space = character == ' ';
            boolean full = !word.isEmpty()
                    && !space
                    && width.applyAsDouble(word.toString().strip() + Character.toString(character)) > widest;
            if ((space || full) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(character);
            if (SEAMS.indexOf(character) >= 0 && word.length() > 2) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        words.add(word.toString());
        return words;
    }

    private static List<String> fill(List<String> words, double widest, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            if (!line.isEmpty() && width.applyAsDouble((line + word).strip()) > widest) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(line.strip());
        return lines;
    }

    /// The narrowest lines that are no more than those of the full width.
    private static List<String> balanced(
            List<String> words, List<String> lines, double widest, ToDoubleFunction<String> width) {
        double low = widest / lines.size() / 2;
        double high = widest;
        List<String> best = lines;
        while (lines.size() > 1 && high - low > 4) {
            double middle = (low + high) / 2;
            List<String> tried = fill(words, middle, width);
            boolean fits = tried.size() <= lines.size()
                    && tried.stream().allMatch(line -> width.applyAsDouble(line) <= widest);
            if (fits) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static List<String> cut(List<String> lines, int most, double widest, ToDoubleFunction<String> width) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast();
        while (!last.isEmpty() && width.applyAsDouble(last + ELLIPSIS) > widest) {
            int space = last.lastIndexOf(' ');
            last = last.substring(0, space > 0 ? space : last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last + ELLIPSIS);
        return kept;
    }
}
