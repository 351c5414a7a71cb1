package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts from a text the piece that answers best, and marks the words that were looked for, in whatever form.
record Snippets(Set<String> stems) {

    /// About two lines on a page.
    private static final int LENGTH = 200;

    /// How much of the sentence is kept before the first marked word.
    private static final int BEFORE = 50;

    private static final String CUT = "…";

    /// @param summary stands before the text and wins where both answer alike
    /// @return empty where there is no text at all
    List<SearchResult.Part> of(String summary, String text) {
        String whole = summary.isEmpty() ? text : summary + "\n" + text;
        List<Word> marks = stems.isEmpty()
                ? List.of()
                : Word.of(whole).stream().filter(w -> stems.contains(w.stem())).toList();
        int first = best(marks);
        int start = first < 0 ? 0 : start(whole, marks.get(first).start());
        int end = end(whole, start, first < 0 ? start : marks.get(first).end());
        return parts(whole, start, end, marks);
    }

    /// The mark from which a piece holds most different words; the first of equals. -1 where nothing is marked.
    private static int best(List<Word> marks) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            Set<String> seen = new HashSet<>();
            int limit = marks.get(i).start() + LENGTH - BEFORE;
            for (int j = i; j < marks.size() && marks.get(j).end() <= limit; j++) {
                seen.add(marks.get(j).stem());
            }
            if (seen.size() > most) {
                most = seen.size();
                best = i;
            }
        }
        return best;
    }

    /// The beginning of the paragraph if it is near, else of a word.
    private static int start(String text, int mark) {
        int paragraph = text.lastIndexOf('\n', mark) + 1;
        int from = Math.max(paragraph, mark - BEFORE);
        if (from > paragraph) {
            int space = text.indexOf(' ', from);
            from = space >= 0 && space < mark ? space + 1 : mark;
        }
        return from;
    }

    private static int end(String text, int start, int atLeast) {
        int limit = Math.max(atLeast, start + LENGTH);
        if (limit >= text.length()) {
            return text.length();
        }
        int space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
        return space > Math.max(start, atLeast) ? space : limit;
    }

    private static List<SearchResult.Part> parts(String text, int start, int end, List<Word> marks) {
        List<SearchResult.Part> parts = new ArrayList<>();
        boolean cut = start > 0 && text.charAt(start - 1) != '\n';
        StringBuilder plain = new StringBuilder(cut ? CUT : "");
        int at = start;
        for (Word mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                plain.append(line(text.substring(at, mark.start())));
                flush(parts, plain);
                parts.add(new SearchResult.Part(mark.written(), true));
                at = mark.end();
            }
        }
        plain.append(line(text.substring(at, end))).append(end < text.length() ? CUT : "");
        flush(parts, plain);
        return List.copyOf(parts);
    }

    private static void flush(List<SearchResult.Part> parts, StringBuilder plain) {
        if (!plain.isEmpty()) {
            parts.add(new SearchResult.Part(plain.toString(), false));
            plain.setLength(0);
        }
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
