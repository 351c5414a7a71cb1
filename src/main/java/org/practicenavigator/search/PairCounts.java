package org.practicenavigator.search;

/// In how many entries a number occurs. When it is full, the rarest numbers are forgotten: frequent ones are wanted.
final class PairCounts {

    private static final int SMALLEST = 1 << 12;
    private static final int LARGEST = 1 << 21;

    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int[] last = new int[SMALLEST];
    private int size;

    /// Takes a number with the count of its entries.
    interface Visitor {
        void see(long key, int count);
    }

    /// @param key not 0
    /// @param entry from 1 on; all of an entry's numbers come before those of the next
    void add(long key, int entry) {
        int place = place(key);
        if (keys[place] == 0) {
            if (size >= keys.length / 2) {
                makeRoom();
                place = place(key);
            }
            keys[place] = key;
            size++;
        }
        if (last[place] != entry) {
            last[place] = entry;
            counts[place]++;
        }
    }

    /// In no certain order.
    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.see(keys[i], counts[i]);
            }
        }
    }

    private void makeRoom() {
        if (keys.length < LARGEST) {
            rebuild(keys.length * 2, 0);
            return;
        }
        for (int least = 2; size > LARGEST / 4; least++) {
            rebuild(LARGEST, least);
        }
    }

    private void rebuild(int length, int least) {
        PairCounts old = new PairCounts();
        old.keys = keys;
        old.counts = counts;
        old.last = last;
        keys = new long[length];
        counts = new int[length];
        last = new int[length];
        size = 0;
        for (int i = 0; i < old.keys.length; i++) {
            if (old.keys[i] != 0 && old.counts[i] >= least) {
                int place = place(old.keys[i]);
                keys[place] = old.keys[i];
                counts[place] = old.counts[i];
                last[place] = old.last[i];
                size++;
            }
        }
    }

    private int place(long key) {
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
