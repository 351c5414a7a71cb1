package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.IndexContents;

/// The values of facets for all documents.
///
/// @param places as the root lists them: shard, field and title
record FacetShards(List<Object> places, String hashes, List<SearchFile> files) {

    /// Plain bytes: a visitor who filters needs them all, a few requests are enough.
    private static final int TARGET = 48 * 1024;

    static FacetShards of(IndexContents index) {
        FacetShards shards = new FacetShards(new ArrayList<>(), "", new ArrayList<>());
        StringBuilder hashes = new StringBuilder();
        List<Object> heads = new ArrayList<>();
        Payload columns = new Payload();
        for (IndexContents.Facet facet : index.facets()) {
            Payload column = column(index.values(facet));
            if (!heads.isEmpty() && columns.size() + column.size() > TARGET) {
                hashes.append(shards.close(heads, columns));
                heads = new ArrayList<>();
                columns = new Payload();
            }
            shards.places.add(place(shards.files.size(), facet));
            heads.add(head(facet));
            columns.add(column);
        }
        hashes.append(shards.close(heads, columns));
        return new FacetShards(shards.places, hashes.toString(), shards.files);
    }

    private static Payload column(int[][] values) {
        Payload column = new Payload();
        for (int[] its : values) {
            column.varint(its.length);
            for (int value : its) {
                column.varint(value);
            }
        }
        return column;
    }

    private static Map<String, Object> place(int shard, IndexContents.Facet facet) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("shard", shard);
        place.put("field", facet.field());
        place.put("title", facet.title());
        return place;
    }

    private static Map<String, Object> head(IndexContents.Facet facet) {
        Map<String, Object> head = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        facet.values().forEach((code, label) -> values.add(List.of(code, label)));
        head.put("field", facet.field());
        head.put("title", facet.title());
        head.put("values", values);
        return head;
    }

    private String close(List<Object> heads, Payload columns) {
        byte[] plain = Kind.FACETS
                .begin(files.size())
                .text(JsonWriter.write(heads))
                .add(columns)
                .toBytes();
        String hash = SearchFile.hash(plain);
        files.add(SearchFile.of(Kind.FACETS.name(files.size(), hash), plain));
        return hash;
    }
}
