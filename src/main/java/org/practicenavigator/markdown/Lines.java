package org.practicenavigator.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.finding.Place;

/// Turns an index in a text into a place of its file.
final class Lines {

    private final int[] starts;
    private final int firstLine;
    private final int length;
    private final @Nullable Place fixed;

    private Lines(int[] starts, int firstLine, int length, @Nullable Place fixed) {
        this.starts = starts;
        this.firstLine = firstLine;
        this.length = length;
        this.fixed = fixed;
    }

    static Lines of(String text, int firstLine) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = at + 1;
        }
        return new Lines(Arrays.copyOf(starts, count), firstLine, text.length(), null);
    }

    /// For a value of the front matter: everything stands where the value stands, since YAML may fold and indent.
    static Lines fixed(Place place) {
        return new Lines(new int[1], 1, 0, place);
    }

    int count() {
        return starts.length;
    }

    /// The place of the stretch from one index to another, cut at the end of its line.
    Place place(int from, int to) {
        if (fixed != null) {
            return fixed;
        }
        int found = Arrays.binarySearch(starts, Math.min(from, length));
        int line = found >= 0 ? found : -found - 2;
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : length;
        return new Place(firstLine + line, from - starts[line] + 1, Math.max(0, Math.min(to, end) - from));
    }
}
