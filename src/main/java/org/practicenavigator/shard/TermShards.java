package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.search.IndexContents;
import org.practicenavigator.search.TermEntry;

/// Terms with their postings in shards of about seven kilobytes, their positions in shards beside them, and a
/// dictionary without postings.
final class TermShards {

    /// Packed bytes of a shard: smaller ones make the root larger, larger ones every query.
    private static final int TARGET = 7168;

    /// How much a shard shrinks, before the first one tells.
    private static final double FIRST_RATIO = 0.6;

    private final int fields;
    private final List<SearchFile> terms = new ArrayList<>();
    private final List<SearchFile> positions = new ArrayList<>();
    private final Ranges ranges = new Ranges();
    private final DictionaryShards dictionary = new DictionaryShards();
    private double ratio = FIRST_RATIO;
    private TermShard open;
    private String last = "";

    private TermShards(int fields) {
        this.fields = fields;
        this.open = new TermShard(fields);
    }

    static TermShards of(IndexContents index) {
        TermShards shards = new TermShards(index.fields().size());
        index.terms(shards::add);
        shards.close();
        shards.dictionary.close();
        return shards;
    }

    /// By kind and number.
    List<SearchFile> files() {
        List<SearchFile> files = new ArrayList<>(terms);
        files.addAll(positions);
        files.addAll(dictionary.files());
        return files;
    }

    Ranges ranges() {
        return ranges;
    }

    Ranges dictionary() {
        return dictionary.ranges();
    }

    private void add(TermEntry entry) {
        TermShard.Piece piece = TermShard.piece(entry);
        if (!open.isEmpty() && (open.size() + piece.size()) * ratio > TARGET) {
            close();
        }
        open.add(piece);
        dictionary.add(entry);
        last = entry.term();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        int number = terms.size();
        byte[] places = open.positions(number);
        String placesHash = SearchFile.hash(places);
        byte[] plain = open.bytes(number, placesHash);
        SearchFile file = SearchFile.of(Kind.TERMS.name(number, SearchFile.hash(plain)), plain);
        ratio = (ratio + (double) file.packed().get().length / open.size()) / 2;
        terms.add(file);
        positions.add(SearchFile.of(Kind.POSITIONS.name(number, placesHash), places));
        ranges.add(number == 0 ? "" : Ranges.between(open.before(), open.first()), SearchFile.hash(plain));
        TermShard next = new TermShard(fields);
        next.after(open.last());
        open = next;
    }
}
