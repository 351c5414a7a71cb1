package org.practicenavigator.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/// BM25 whose lengths of fields are kept in 32 steps, two for each doubling. Lucene's own 256 steps distinguish
/// 600 words from 640 and would cost a browser three more bits for every posting that it fetches.
final class LengthClasses extends BM25Similarity {

    private static final int COUNT = 32;

    /// Lengths up to here are exact.
    private static final int EXACT = 8;

    /// The length that each class stands for, after Lucene's one-byte code.
    private static final int[] LENGTHS = lengths();

    private static final byte[] CLASS_OF_NORM = classes();

    @Override
    public long computeNorm(FieldInvertState state) {
        int words = state.getLength() - (getDiscountOverlaps() ? state.getNumOverlap() : 0);
        return SmallFloat.intToByte4(LENGTHS[nearest(words)]);
    }

    /// The length of each class, in words.
    static int[] table() {
        return LENGTHS.clone();
    }

    /// The class that Lucene's norm of a field stands for.
    static byte classOf(long norm) {
        return CLASS_OF_NORM[(int) norm & 0xFF];
    }

    private static int[] lengths() {
        int[] lengths = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            int step = i - EXACT + 1;
            int length = i < EXACT ? i + 1 : (step % 2 == 0 ? EXACT : EXACT * 3 / 2) << (step / 2);
            lengths[i] = SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
        }
        return lengths;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int norm = 0; norm < classes.length; norm++) {
            classes[norm] = (byte) nearest(SmallFloat.byte4ToInt((byte) norm));
        }
        return classes;
    }

    /// The class with the nearest length, the smaller one of two.
    private static int nearest(int words) {
        int at = 0;
        while (at + 1 < COUNT && Math.abs((long) LENGTHS[at + 1] - words) < Math.abs((long) LENGTHS[at] - words)) {
            at++;
        }
        return at;
    }
}
