package org.practicenavigator.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene recommends the vector module in a warning at every start; it brings nothing to a search for words.
final class LuceneLog {

    /// Held here, since Java forgets the level of a logger that nobody holds.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneLog() {}

    static void quieten() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
