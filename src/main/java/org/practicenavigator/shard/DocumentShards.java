package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.IndexContents;

/// What results show, some documents a shard; and the texts of documents, one a file.
///
/// @param size documents in a shard
/// @param hashes of the shards, one after another
/// @param files shards, then texts
record DocumentShards(int size, String hashes, List<SearchFile> files) {

    /// Hosts limit the number of files: above this many documents shards are larger.
    private static final int MANY = 10_000;

    private static final int SMALL = 16;
    private static final int LARGE = 32;

    /// Longer texts are cut: excerpts come from the beginning.
    private static final int LONGEST_TEXT = 40_000;

    static DocumentShards of(IndexContents index) {
        int size = index.size() > MANY ? LARGE : SMALL;
        StringBuilder hashes = new StringBuilder();
        List<SearchFile> shards = new ArrayList<>();
        List<SearchFile> texts = new ArrayList<>();
        for (int start = 0; start < index.size(); start += size) {
            List<Object> rows = new ArrayList<>();
            for (int i = start; i < Math.min(index.size(), start + size); i++) {
                rows.add(row(index, i, texts));
            }
            byte[] plain = Kind.DOCUMENTS
                    .begin(shards.size())
                    .rest(JsonWriter.write(rows))
                    .toBytes();
            String hash = SearchFile.hash(plain);
            hashes.append(hash);
            shards.add(SearchFile.of(Kind.DOCUMENTS.name(shards.size(), hash), plain));
        }
        shards.addAll(texts);
        return new DocumentShards(size, hashes.toString(), shards);
    }

    private static List<Object> row(IndexContents index, int number, List<SearchFile> texts) {
        IndexContents.Shown shown = index.document(number);
        byte[] text = text(number, shown);
        String hash = shown.text().isEmpty() ? "" : SearchFile.hash(text);
        if (!hash.isEmpty()) {
            texts.add(new SearchFile(
                    Kind.TEXT.name(number, hash), () -> SearchFile.pack(text(number, index.document(number)))));
        }
        return List.of(shown.title(), shown.address(), shown.summary(), shown.type(), shown.place(), hash);
    }

    private static byte[] text(int number, IndexContents.Shown shown) {
        String text = shown.text();
        int end = Math.min(text.length(), LONGEST_TEXT);
        boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return Kind.TEXT
                .begin(number)
                .rest(text.substring(0, halved ? end - 1 : end))
                .toBytes();
    }
}
