package org.practicenavigator.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers footnotes in the order in which a reader meets them.
final class Footnotes {

    /// @param number from 1
    /// @param uses how many times the text points to it
    private record Use(int number, int uses) {}

    private final Map<FootnoteBlock, Use> used = new IdentityHashMap<>();
    private final Deque<FootnoteBlock> waiting = new ArrayDeque<>();

    /// Notes that the text points to a footnote, and gives its number.
    int point(FootnoteBlock block) {
        Use old = used.get(block);
        if (old == null) {
            waiting.add(block);
        }
        Use now = old == null ? new Use(used.size() + 1, 1) : new Use(old.number(), old.uses() + 1);
        used.put(block, now);
        return now.number();
    }

    /// How many times the text points to it.
    int uses(FootnoteBlock block) {
        Use use = used.get(block);
        return use == null ? 0 : use.uses();
    }

    int number(FootnoteBlock block) {
        Use use = used.get(block);
        return use == null ? 0 : use.number();
    }

    /// The next footnote whose words have to be written.
    @Nullable
    FootnoteBlock next() {
        return waiting.poll();
    }

    boolean waiting() {
        return !waiting.isEmpty();
    }
}
