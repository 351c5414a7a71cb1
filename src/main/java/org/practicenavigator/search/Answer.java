package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.lucene.document.Document;
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

    private final IndexSearcher searcher;
    private final IndexFacts facts;
    private final QueryMaker maker;

    Answer(IndexSearcher searcher, IndexFacts facts, List<String> fields, Synonyms synonyms) {
        this.searcher = searcher;
        this.facts = facts;
        this.maker = new QueryMaker(searcher.getIndexReader(), fields, synonyms);
    }

    /// Nothing found: quotes are dropped, then the text is read in the other keyboard layout. A text of Latin letters
    /// that is no word here is read as Russian at once.
    SearchResult to(SearchRequest request) throws IOException {
        SearchRequest asked = request.withText(QueryText.cut(request.text()));
        QueryText text = QueryText.read(asked.text());
        Optional<String> other = KeyboardLayout.other(asked.text());
        boolean latin = other.isPresent() && KeyboardLayout.isLatin(asked.text());
        if (latin && !maker.knows(text) && maker.knows(QueryText.read(other.get()))) {
            return loosened(asked.withText(other.get())).inOtherLayout();
        }
        SearchResult result = loosened(asked);
        if (result.total() == 0 && other.isPresent() && !latin) {
            SearchResult better = loosened(asked.withText(other.get()));
            return better.total() > 0 ? better.inOtherLayout() : result;
        }
        return result;
    }

    private SearchResult loosened(SearchRequest request) throws IOException {
        QueryText text = QueryText.read(request.text());
        SearchResult strict = answer(request, text);
        if (strict.total() > 0 || text.phrases().isEmpty()) {
            return strict;
        }
        String plain = QueryText.withoutQuotes(request.text());
        SearchResult loose = answer(request.withText(plain), QueryText.read(plain));
        return loose.total() > 0 ? loose.withoutQuotes() : strict;
    }

    private SearchResult answer(SearchRequest request, QueryText text) throws IOException {
        boolean all = request.text().isBlank();
        QueryMaker.Made made = maker.make(text);
        Query words = all ? MatchAllDocsQuery.INSTANCE : made.query();
        Filters filters = Filters.of(request);
        FacetCounter counter = FacetCounter.of(searcher, words, filters);
        int total = counter.total();
        List<SearchResult.Hit> hits = new ArrayList<>();
        if (total > 0 && request.limit() > 0 && request.offset() < total) {
            boolean ranked = !all && request.order() == EntryOrder.RELEVANCE;
            Explanations why = new Explanations(searcher, made, request.explain());
            for (ScoreDoc each : found(filters.chosen(words), all, request)) {
                float score = ranked ? (Float) ((FieldDoc) each).fields[0] : 0;
                hits.add(hit(each.doc, score, made, why));
            }
        }
        return new SearchResult(
                request.text(), total, List.copyOf(hits), facets(counter, request), corrected(made), false, false);
    }

    private static List<SearchResult.Correction> corrected(QueryMaker.Made made) {
        List<SearchResult.Correction> corrected = new ArrayList<>();
        made.words().forEach((word, terms) -> {
            if (terms.slipped()) {
                corrected.add(new SearchResult.Correction(
                        word.written(), List.copyOf(terms.factors().keySet())));
            }
        });
        return List.copyOf(corrected);
    }

    private ScoreDoc[] found(Query query, boolean all, SearchRequest request) throws IOException {
        int last = (int) Math.min(
                (long) request.offset() + request.limit(),
                searcher.getIndexReader().maxDoc());
        EntryOrder order = all && request.order() == EntryOrder.RELEVANCE ? EntryOrder.TITLE : request.order();
        ScoreDoc[] top = searcher.search(query, new TopFieldCollectorManager(sort(order), last, last)).scoreDocs;
        return Arrays.copyOfRange(top, Math.min(request.offset(), top.length), top.length);
    }

    private static Sort sort(EntryOrder order) {
        SortField number = new SortField(IndexNames.ORDER, SortField.Type.INT);
        return order == EntryOrder.RELEVANCE
                ? new Sort(SortField.FIELD_SCORE, number)
                : new Sort(new SortField(IndexNames.by(order), SortField.Type.INT), number);
    }

    private SearchResult.Hit hit(int doc, float score, QueryMaker.Made made, Explanations why) throws IOException {
        Document document = searcher.storedFields().document(doc);
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
                document.get(IndexNames.PLACE),
                score,
                new Snippets(made.stems()).of(summary, document.get(IndexNames.TEXT)),
                why.of(doc));
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
        return new SearchResult.Facet("", List.copyOf(values));
    }
}
