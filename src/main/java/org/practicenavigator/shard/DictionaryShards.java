package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.search.TermEntry;

/// Terms with their frequencies alone, for typing errors and short beginnings.
final class DictionaryShards {

    private static final int TARGET = 24 * 1024;

    private final List<SearchFile> files = new ArrayList<>();
    private final Ranges ranges = new Ranges();
    private FrontCoded terms = new FrontCoded();
    private Payload frequencies = new Payload();
    private int count;
    private String first = "";
    private String last = "";

    void add(TermEntry entry) {
        if (entry.fields().isEmpty() || entry.positions().isEmpty()) {
            return;
        }
        if (terms.size() + frequencies.size() > TARGET) {
            close();
        }
        if (count == 0) {
            first = files.isEmpty() ? "" : Ranges.between(last, entry.term());
        }
        terms.add(entry.term());
        frequencies.varint(entry.fields().stream()
                .mapToInt(postings -> postings.documents().length)
                .sum());
        last = entry.term();
        count++;
    }

    void close() {
        if (count > 0) {
            byte[] plain = Kind.DICTIONARY
                    .begin(files.size())
                    .varint(count)
                    .add(terms.lengths())
                    .add(frequencies)
                    .text(terms.rests())
                    .toBytes();
            String hash = SearchFile.hash(plain);
            files.add(SearchFile.of(Kind.DICTIONARY.name(files.size(), hash), plain));
            ranges.add(first, hash);
            terms = new FrontCoded();
            frequencies = new Payload();
            count = 0;
        }
    }

    List<SearchFile> files() {
        return files;
    }

    Ranges ranges() {
        return ranges;
    }
}
