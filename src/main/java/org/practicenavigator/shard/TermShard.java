package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.practicenavigator.search.TermEntry;

/// One shard of terms while it grows, column by column.
final class TermShard {

    private static final int MOST_IN_CODE = 8;
    private static final int FREQUENCY_SHIFT = 5;

    private final int fields;
    private final List<Piece> pieces = new ArrayList<>();
    private int size;
    private String before = "";

    TermShard(int fields) {
        this.fields = fields;
    }

    /// A term and its columns.
    ///
    /// @param frequencies those that do not fit into their codes
    record Piece(TermEntry entry, Payload gaps, Payload codes, Payload frequencies) {

        int size() {
            return gaps.size()
                    + codes.size()
                    + frequencies.size()
                    + 2 * entry.term().length()
                    + 8;
        }
    }

    static Piece piece(TermEntry entry) {
        Piece piece = new Piece(entry, new Payload(), new Payload(), new Payload());
        for (TermEntry.Postings postings : entry.fields()) {
            int last = -1;
            for (int i = 0; i < postings.documents().length; i++) {
                int document = postings.documents()[i];
                piece.gaps.varint(document - last - 1);
                last = document;
                int code = Math.min(postings.frequencies()[i], MOST_IN_CODE) - 1;
                piece.codes.oneByte(code << FREQUENCY_SHIFT | postings.lengths()[i]);
                if (postings.frequencies()[i] >= MOST_IN_CODE) {
                    piece.frequencies.varint(postings.frequencies()[i] - MOST_IN_CODE);
                }
            }
        }
        return piece;
    }

    void add(Piece piece) {
        pieces.add(piece);
        size += piece.size();
    }

    /// Says what the last term of the shard before is.
    void after(String term) {
        before = term;
    }

    String before() {
        return before;
    }

    String first() {
        return pieces.getFirst().entry().term();
    }

    String last() {
        return pieces.getLast().entry().term();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// About how many bytes it has.
    int size() {
        return size;
    }

    /// The file of kind `t`.
    ///
    /// @param positionsHash of the file of kind `p`
    byte[] bytes(int number, String positionsHash) {
        FrontCoded terms = new FrontCoded();
        FrontCoded aliases = new FrontCoded();
        Payload masks = new Payload();
        Payload counts = new Payload();
        Payload aliasCounts = new Payload();
        for (Piece piece : pieces) {
            TermEntry entry = piece.entry();
            terms.add(entry.term());
            masks.varint(mask(entry));
            entry.fields().forEach(postings -> counts.varint(postings.documents().length));
            if (!entry.aliases().isEmpty()) {
                aliasCounts.varint(entry.aliases().size());
                entry.aliases().forEach(alias -> aliases.addBeside(entry.term(), alias));
            }
        }
        Payload file = Kind.TERMS.begin(number).varint(pieces.size());
        file.add(terms.lengths()).add(masks).add(counts).add(aliasCounts).add(aliases.lengths());
        file.text(terms.rests().append(aliases.rests()).append(positionsHash));
        pieces.forEach(piece -> file.add(piece.gaps()));
        pieces.forEach(piece -> file.add(piece.codes()));
        pieces.forEach(piece -> file.add(piece.frequencies()));
        return file.toBytes();
    }

    private int mask(TermEntry entry) {
        int mask = entry.aliases().isEmpty() ? 0 : 1 << fields;
        for (TermEntry.Postings postings : entry.fields()) {
            mask |= 1 << postings.field();
        }
        return mask;
    }

    /// The file of kind `p`.
    byte[] positions(int number) {
        Payload file = Kind.POSITIONS.begin(number);
        StringBuilder endings = new StringBuilder();
        Payload places = new Payload();
        Payload forms = new Payload();
        for (Piece piece : pieces) {
            if (piece.entry().positions().isPresent()) {
                TermEntry.Positions its = piece.entry().positions().get();
                file.varint(its.forms().size());
                its.forms().forEach(form -> file.varint(form.length()));
                its.forms().forEach(endings::append);
                places(its, occurrences(piece.entry()), places);
                if (its.forms().size() > 1) {
                    for (int form : its.form()) {
                        forms.varint(form);
                    }
                }
            }
        }
        return file.text(endings).add(places).add(forms).toBytes();
    }

    private static void places(TermEntry.Positions its, int[] occurrences, Payload places) {
        int next = 0;
        for (int count : occurrences) {
            int last = -1;
            for (int i = 0; i < count; i++) {
                int position = its.positions()[next++];
                places.varint(position - last - 1);
                last = position;
            }
        }
        if (next != its.positions().length) {
            throw new IllegalStateException("words and stems of the index do not agree");
        }
    }

    /// How often each document has a term in all its fields, document by document.
    private static int[] occurrences(TermEntry entry) {
        List<TermEntry.Postings> fields = entry.fields();
        int[] at = new int[fields.size()];
        int[] sums = new int[fields.stream().mapToInt(p -> p.documents().length).sum()];
        int count = 0;
        while (true) {
            int document = Integer.MAX_VALUE;
            for (int f = 0; f < at.length; f++) {
                int[] its = fields.get(f).documents();
                document = at[f] < its.length ? Math.min(document, its[at[f]]) : document;
            }
            if (document == Integer.MAX_VALUE) {
                return Arrays.copyOf(sums, count);
            }
            for (int f = 0; f < at.length; f++) {
                int[] its = fields.get(f).documents();
                if (at[f] < its.length && its[at[f]] == document) {
                    sums[count] += fields.get(f).frequencies()[at[f]++];
                }
            }
            count++;
        }
    }
}
