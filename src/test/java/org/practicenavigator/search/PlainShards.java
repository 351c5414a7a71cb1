package org.practicenavigator.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.practicenavigator.shard.SearchFile;
import org.practicenavigator.shard.SearchFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an exported index back as `docs/search-format.md` says, as plainly as possible.
final class PlainShards {

    private final Map<String, SearchFile> files = new LinkedHashMap<>();
    final JsonNode root;

    PlainShards(SearchFiles exported) {
        exported.files().forEach(file -> files.put(file.name(), file));
        root = json("root", 'R');
    }

    /// @param field number of the field
    record Posting(int field, int document, int frequency, int lengthClass) {}

    /// @param places document → position → form
    record Term(List<Posting> postings, List<String> aliases, SequencedMap<Integer, TreeMap<Integer, String>> places) {}

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    JsonNode json(String name, char kind) {
        Bytes bytes = open(name, kind);
        return JsonMapper.shared().readTree(bytes.text(bytes.left()));
    }

    /// The name of a shard that the root lists.
    String name(char kind, int number, String hashes) {
        return kind + Integer.toString(number) + "-" + hashes.substring(number * 4, number * 4 + 4);
    }

    SequencedMap<String, Term> terms() {
        SequencedMap<String, Term> terms = new LinkedHashMap<>();
        String hashes = root.at("/terms/hash").stringValue();
        for (int i = 0; i < root.at("/terms/first").size(); i++) {
            terms(i, name('t', i, hashes), terms);
        }
        return terms;
    }

    private void terms(int number, String name, Map<String, Term> all) {
        Bytes in = open(name, 't');
        int n = in.varint();
        int[][] lengths = in.pairs(n);
        int fields = root.get("fields").size();
        int[] masks = in.varints(n);
        int[][] counts = new int[n][fields];
        for (int i = 0; i < n; i++) {
            for (int f = 0; f < fields; f++) {
                counts[i][f] = (masks[i] >> f & 1) == 1 ? in.varint() : 0;
            }
        }
        int[][][] aliases = new int[n][][];
        int[] aliasCounts = new int[n];
        for (int i = 0; i < n; i++) {
            aliasCounts[i] = (masks[i] >> fields & 1) == 1 ? in.varint() : 0;
        }
        for (int i = 0; i < n; i++) {
            aliases[i] = in.pairs(aliasCounts[i]);
        }
        Bytes text = new Bytes(in.text(in.varint()));
        List<String> names = new ArrayList<>();
        for (int[] length : lengths) {
            String before = names.isEmpty() ? "" : names.getLast();
            names.add(before.substring(0, length[0]) + text.letters(length[1]));
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<String> others = new ArrayList<>();
            for (int[] length : aliases[i]) {
                others.add(names.get(i).substring(0, length[0]) + text.letters(length[1]));
            }
            terms.add(new Term(new ArrayList<>(), others, new LinkedHashMap<>()));
            all.put(names.get(i), terms.get(i));
        }
        postings(in, counts, terms);
        places(open("p" + number + "-" + text.letters(4), 'p'), names, terms);
    }

    private static void postings(Bytes in, int[][] counts, List<Term> terms) {
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int f = 0; f < counts[i].length; f++) {
                int document = -1;
                for (int k = 0; k < counts[i][f]; k++) {
                    document += in.varint() + 1;
                    rows.add(new int[] {i, f, document});
                }
            }
        }
        int[] codes = new int[rows.size()];
        for (int r = 0; r < codes.length; r++) {
            codes[r] = in.next();
        }
        for (int r = 0; r < codes.length; r++) {
            int frequency = codes[r] >> 5 == 7 ? in.varint() + 8 : (codes[r] >> 5) + 1;
            int[] row = rows.get(r);
            terms.get(row[0]).postings().add(new Posting(row[1], row[2], frequency, codes[r] & 31));
        }
        in.mustEnd();
    }

    private static void places(Bytes in, List<String> names, List<Term> terms) {
        Map<Term, List<Integer>> endings = new LinkedHashMap<>();
        Map<Term, String> stems = new java.util.IdentityHashMap<>();
        List<Term> placed = new ArrayList<>();
        List<int[]> formLengths = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).startsWith("=") && !terms.get(i).postings().isEmpty()) {
                placed.add(terms.get(i));
                stems.put(terms.get(i), names.get(i));
                formLengths.add(in.varints(in.varint()));
            }
        }
        Bytes text = new Bytes(in.text(in.varint()));
        List<List<String>> forms = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            List<String> its = new ArrayList<>();
            for (int length : formLengths.get(i)) {
                its.add(stems.get(placed.get(i)) + text.letters(length));
            }
            forms.add(its);
        }
        List<List<int[]>> occurrences = new ArrayList<>();
        for (Term term : placed) {
            TreeMap<Integer, Integer> sums = new TreeMap<>();
            term.postings().forEach(p -> sums.merge(p.document(), p.frequency(), Integer::sum));
            List<int[]> its = new ArrayList<>();
            sums.forEach((document, count) -> {
                int position = -1;
                for (int k = 0; k < count; k++) {
                    position += in.varint() + 1;
                    its.add(new int[] {document, position});
                }
            });
            occurrences.add(its);
        }
        for (int i = 0; i < placed.size(); i++) {
            for (int[] place : occurrences.get(i)) {
                String form = forms.get(i).get(forms.get(i).size() > 1 ? in.varint() : 0);
                placed.get(i)
                        .places()
                        .computeIfAbsent(place[0], unused -> new TreeMap<>())
                        .put(place[1], form);
            }
        }
        in.mustEnd();
    }

    /// Term → frequency, of all dictionary shards.
    SequencedMap<String, Integer> dictionary() {
        SequencedMap<String, Integer> all = new LinkedHashMap<>();
        for (int i = 0; i < root.at("/dictionary/first").size(); i++) {
            Bytes in = open(name('d', i, root.at("/dictionary/hash").stringValue()), 'd');
            int n = in.varint();
            int[][] lengths = in.pairs(n);
            int[] frequencies = in.varints(n);
            Bytes text = new Bytes(in.text(in.varint()));
            String term = "";
            for (int k = 0; k < n; k++) {
                term = term.substring(0, lengths[k][0]) + text.letters(lengths[k][1]);
                all.put(term, frequencies[k]);
            }
            in.mustEnd();
        }
        return all;
    }

    Bytes open(String name, char kind) {
        SearchFile file = files.get(name);
        if (file == null) {
            throw new AssertionError("no file " + name);
        }
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(file.packed().get()))) {
            Bytes bytes = new Bytes(in.readAllBytes());
            if (bytes.next() != kind || bytes.next() != 1) {
                throw new AssertionError(name + " does not begin as it should");
            }
            if (kind != 'R' && bytes.varint() != Integer.parseInt(name.substring(1, name.indexOf('-')))) {
                throw new AssertionError(name + " is another one's bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes, or letters, read one after another.
    static final class Bytes {

        private final byte[] bytes;
        private final String letters;
        private int at;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
            this.letters = "";
        }

        Bytes(String letters) {
            this.bytes = new byte[0];
            this.letters = letters;
        }

        int next() {
            return bytes[at++] & 0xFF;
        }

        int left() {
            return bytes.length - at;
        }

        int varint() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = next();
                value |= (next & 127) << shift;
                if (next < 128) {
                    return value;
                }
            }
        }

        int[] varints(int n) {
            int[] values = new int[n];
            for (int i = 0; i < n; i++) {
                values[i] = varint();
            }
            return values;
        }

        int[][] pairs(int n) {
            int[][] pairs = new int[n][];
            for (int i = 0; i < n; i++) {
                pairs[i] = varints(2);
            }
            return pairs;
        }

        String text(int length) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        String letters(int length) {
            at += length;
            return letters.substring(at - length, at);
        }

        void mustEnd() {
            if (left() != 0) {
                throw new AssertionError(left() + " bytes too many");
            }
        }
    }
}
