package org.practicenavigator.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Tokens that are known already, as Lucene takes them. Used again for the next entry.
final class TokenRow extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private BytesRef[] terms = new BytesRef[256];
    private int[] increments = new int[256];
    private int size;
    private int next;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// @param step how far behind the token before; 0 for another word at the same place
    void add(BytesRef token, int step) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            increments = Arrays.copyOf(increments, size * 2);
        }
        terms[size] = token;
        increments[size++] = step;
    }

    @Override
    public boolean incrementToken() {
        if (next >= size) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(terms[next]);
        increment.setPositionIncrement(increments[next++]);
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
