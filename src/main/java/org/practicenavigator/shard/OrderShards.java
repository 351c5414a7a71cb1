package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.search.EntryOrder;
import org.practicenavigator.search.IndexContents;

/// Orders of all documents besides relevance.
///
/// @param names of the orders
record OrderShards(List<Object> names, String hashes, List<SearchFile> files) {

    static OrderShards of(IndexContents index) {
        List<Object> names = new ArrayList<>();
        StringBuilder hashes = new StringBuilder();
        List<SearchFile> files = new ArrayList<>();
        for (EntryOrder order : EntryOrder.values()) {
            if (order != EntryOrder.RELEVANCE) {
                Payload ranks = Kind.ORDER.begin(files.size());
                for (int rank : index.ranks(order)) {
                    ranks.varint(rank);
                }
                byte[] plain = ranks.toBytes();
                String hash = SearchFile.hash(plain);
                names.add(order.id());
                hashes.append(hash);
                files.add(SearchFile.of(Kind.ORDER.name(files.size(), hash), plain));
            }
        }
        return new OrderShards(names, hashes.toString(), files);
    }
}
