package org.practicenavigator.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// The choices of a request: one of the codes inside a facet, all facets together.
///
/// @param queries Lucene field → its query, the type first
record Filters(SequencedMap<String, Query> queries) {

    static Filters of(SearchRequest request) {
        SequencedMap<String, Query> queries = new LinkedHashMap<>();
        if (!request.types().isEmpty()) {
            queries.put(IndexNames.TYPE, anyOf(IndexNames.TYPE, request.types()));
        }
        request.facets().forEach((name, codes) -> {
            if (!codes.isEmpty()) {
                String field = IndexNames.facet(name);
                queries.put(field, anyOf(field, codes));
            }
        });
        return new Filters(queries);
    }

    private static Query anyOf(String field, List<String> codes) {
        return new TermInSetQuery(field, codes.stream().map(BytesRef::new).toList());
    }

    /// The same text, with all choices made.
    Query chosen(Query text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(text, BooleanClause.Occur.MUST);
        queries.values().forEach(q -> all.add(q, BooleanClause.Occur.FILTER));
        return all.build();
    }

    /// Which documents a query finds.
    static FixedBitSet bits(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        searcher.search(new ConstantScoreQuery(query), new CollectorManager<Collector, Void>() {
            @Override
            public Collector newCollector() {
                return new Into(bits);
            }

            @Override
            public Void reduce(java.util.Collection<Collector> collectors) {
                return null;
            }
        });
        return bits;
    }

    private static final class Into extends SimpleCollector {

        private final FixedBitSet bits;
        private int base;

        private Into(FixedBitSet bits) {
            this.bits = bits;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void collect(int doc) {
            bits.set(base + doc);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
