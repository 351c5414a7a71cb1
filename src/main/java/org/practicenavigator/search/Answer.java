package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/// Answers one request.
final class Answer {

    /// Among so many best hits exact phrases are looked for.
    private static final int READ_FOR_PHRASES = 50;

    private static final String TYPE_TITLE = "Что это";
    private static final Sort BY_TITLE = new Sort(new SortField(IndexNames.BY_TITLE, SortField.Type.INT));
    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexNames.ORDER, SortField.Type.INT));

    private final IndexSearcher searcher;
    private final IndexFacts facts;
    private final QueryMaker maker;

    Answer(IndexSearcher searcher, IndexFacts facts, List<String> words, Synonyms synonyms) {
        this.searcher = searcher;
        this.facts = facts;
        this.maker = new QueryMaker(searcher.getIndexReader(), words, synonyms);
    }

    /// @param order the rank of the entry by its key
    private record Found(int doc, float score, int order) {}

    SearchResult to(SearchRequest request) throws IOException {
        QueryText text = QueryText.read(request.text());
        boolean all = request.text().isBlank();
        Query words = all ? MatchAllDocsQuery.INSTANCE : maker.make(text);
        Filters filters = Filters.of(request);
        FacetCounter counter = FacetCounter.of(searcher, words, filters);
        int total = counter.total();
        List<Found> found = total == 0 || request.limit() == 0 || request.offset() >= total
                ? List.of()
                : found(filters.chosen(words), all, text, request);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (Found each : found) {
            hits.add(hit(each));
        }
        return new SearchResult(request.text(), total, List.copyOf(hits), facets(counter, request));
    }

    private List<Found> found(Query query, boolean all, QueryText text, SearchRequest request) throws IOException {
        int last = (int) Math.min(
                (long) request.offset() + request.limit(),
                searcher.getIndexReader().maxDoc());
        ExactPhrases phrases = ExactPhrases.of(text);
        int wanted = phrases.isEmpty() ? last : Math.max(last, READ_FOR_PHRASES);
        List<Found> found = new ArrayList<>();
        ScoreDoc[] top = searcher.search(query, new TopFieldCollectorManager(all ? BY_TITLE : BY_SCORE, wanted, wanted))
                .scoreDocs;
        for (ScoreDoc each : top) {
            Object[] by = ((FieldDoc) each).fields;
            found.add(all ? new Found(each.doc, 0, 0) : new Found(each.doc, (Float) by[0], (Integer) by[1]));
        }
        List<Found> ranked = phrases.isEmpty() ? found : exactFirst(found, phrases);
        return ranked.subList(Math.min(request.offset(), ranked.size()), Math.min(last, ranked.size()));
    }

    private List<Found> exactFirst(List<Found> found, ExactPhrases phrases) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Found> ranked = new ArrayList<>();
        for (Found each : found) {
            Document document = stored.document(each.doc());
            int exact = phrases.count(
                    document.get(IndexNames.TITLE), document.get(IndexNames.SUMMARY), document.get(IndexNames.TEXT));
            ranked.add(new Found(each.doc(), each.score() + exact * QueryMaker.COVERAGE, each.order()));
        }
        ranked.sort(Comparator.comparingDouble((Found f) -> -f.score()).thenComparingInt(Found::order));
        return ranked;
    }

    private SearchResult.Hit hit(Found found) throws IOException {
        Document document = searcher.storedFields().document(found.doc());
        String type = document.get(IndexNames.TYPE);
        String summary = document.get(IndexNames.SUMMARY);
        IndexFacts.TypeFacts known = facts.types().get(type);
        return new SearchResult.Hit(
                type,
                known == null ? type : known.label(),
                document.get(IndexNames.ID),
                document.get(IndexNames.TITLE),
                document.get(IndexNames.ADDRESS),
                summary,
                found.score(),
                new Snippets(maker.stems()).of(summary, document.get(IndexNames.TEXT)));
    }

    private SequencedMap<String, SearchResult.Facet> facets(FacetCounter counter, SearchRequest request)
            throws IOException {
        List<String> types =
                request.types().isEmpty() ? List.copyOf(facts.types().keySet()) : request.types();
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        for (String type : types) {
            IndexFacts.TypeFacts known = facts.types().get(type);
            if (known != null) {
                known.facets().forEach(titles::putIfAbsent);
            }
        }
        SequencedMap<String, SearchResult.Facet> facets = new LinkedHashMap<>();
        facets.put(IndexNames.TYPE, typeFacet(counter));
        for (String field : titles.keySet()) {
            List<SearchResult.FacetCount> values = new ArrayList<>();
            counter.count(IndexNames.facet(field))
                    .forEach((code, count) ->
                            values.add(new SearchResult.FacetCount(code, facts.label(types, field, code), count)));
            if (!values.isEmpty()) {
                facets.putIfAbsent(field, new SearchResult.Facet(titles.get(field), List.copyOf(values)));
            }
        }
        return facets;
    }

    private SearchResult.Facet typeFacet(FacetCounter counter) throws IOException {
        List<SearchResult.FacetCount> values = new ArrayList<>();
        counter.count(IndexNames.TYPE).forEach((type, count) -> {
            IndexFacts.TypeFacts known = facts.types().get(type);
            values.add(new SearchResult.FacetCount(type, known == null ? type : known.label(), count));
        });
        return new SearchResult.Facet(TYPE_TITLE, List.copyOf(values));
    }
}
