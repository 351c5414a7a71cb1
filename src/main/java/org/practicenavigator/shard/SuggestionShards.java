package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.Suggestion;

/// Completions of what is typed, once for each of their words.
record SuggestionShards(Ranges ranges, List<SearchFile> files) {

    /// Plain bytes of a shard.
    private static final int TARGET = 20 * 1024;

    private static final int SHORTEST_WORD = 3;

    /// A completion under one of its words.
    private record Row(String key, Suggestion suggestion, int start) {}

    static SuggestionShards of(List<Suggestion> suggestions) {
        List<Row> rows = new ArrayList<>();
        suggestions.forEach(s -> addRows(s, rows));
        rows.sort(Comparator.comparing(Row::key)
                .thenComparing(r -> r.suggestion().text())
                .thenComparing(Row::start));
        SuggestionShards shards = new SuggestionShards(new Ranges(), new ArrayList<>());
        List<Row> open = new ArrayList<>();
        String last = "";
        String from = "";
        int size = 0;
        for (Row row : rows) {
            if (size > TARGET && !row.key().equals(last)) {
                shards.close(open, from);
                from = Ranges.between(last, row.key());
                open = new ArrayList<>();
                size = 0;
            }
            open.add(row);
            size += 2 * row.suggestion().text().length() + 10;
            last = row.key();
        }
        shards.close(open, from);
        return shards;
    }

    private static void addRows(Suggestion suggestion, List<Row> rows) {
        String folded = fold(suggestion.text());
        int end;
        for (int start = 0; start < folded.length(); start = end) {
            end = start + 1;
            boolean begins = Character.isLetterOrDigit(folded.charAt(start))
                    && (start == 0 || !Character.isLetterOrDigit(folded.charAt(start - 1)));
            if (begins) {
                while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                    end++;
                }
                if (start == 0 || end - start >= SHORTEST_WORD) {
                    rows.add(new Row(folded.substring(start), suggestion, start));
                }
            }
        }
    }

    /// Letter by letter, so that places in the text stay what they are.
    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).length() == text.length()
                ? text.toLowerCase(Locale.ROOT).replace('ё', 'е')
                : text;
    }

    private void close(List<Row> rows, String from) {
        if (rows.isEmpty()) {
            return;
        }
        List<Object> json = new ArrayList<>();
        rows.forEach(r -> json.add(
                List.of(r.suggestion().text(), r.start(), r.suggestion().weight())));
        byte[] plain = Kind.SUGGESTIONS
                .begin(files.size())
                .rest(JsonWriter.write(json))
                .toBytes();
        String hash = SearchFile.hash(plain);
        ranges.add(from, hash);
        files.add(SearchFile.of(Kind.SUGGESTIONS.name(files.size(), hash), plain));
    }
}
