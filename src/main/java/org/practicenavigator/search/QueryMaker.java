package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A typed text → a Lucene query. Each word scores by its best field (BM25 times the field's weight) and by a constant
/// for being there at all: an entry with all the words stands above one with a rare word many times.
final class QueryMaker {

    /// What an entry gets for each word that it has; measured, together with [#TIE].
    static final float COVERAGE = 7;

    /// The part of a word's lesser fields that is added to its best field.
    private static final float TIE = 0.1f;

    private final IndexReader reader;
    private final List<String> fields;
    private final Expansion expansion;
    private final Set<String> stems = new HashSet<>();

    QueryMaker(IndexReader reader, List<String> fields, Synonyms synonyms) {
        this.reader = reader;
        this.fields = fields;
        this.expansion = new Expansion(reader, fields, synonyms);
    }

    /// The stems that the queries made so far look for, to mark them in snippets.
    Set<String> stems() {
        return stems;
    }

    Query make(QueryText text) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Word> phrase : text.phrases()) {
            all.add(phrase(phrase), BooleanClause.Occur.MUST);
        }
        boolean onlyWeak = text.words().stream().allMatch(Word::isWeak);
        BooleanQuery.Builder strong = new BooleanQuery.Builder();
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.words().get(i);
            SequencedMap<String, Float> found = expansion.of(word, i == text.open());
            boolean weak = word.isWeak() && !onlyWeak;
            stems.addAll(weak ? List.of() : found.keySet());
            (weak ? all : strong).add(weak ? best(found) : word(found), BooleanClause.Occur.SHOULD);
        }
        Query words = strong.build();
        if (!text.words().isEmpty()) {
            all.add(words, text.phrases().isEmpty() ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    private Query word(SequencedMap<String, Float> found) throws IOException {
        return found.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : new BooleanQuery.Builder()
                        .add(best(found), BooleanClause.Occur.SHOULD)
                        .add(coverage(found), BooleanClause.Occur.SHOULD)
                        .build();
    }

    /// The best field, and in it the best of the words that the typed one may stand for.
    private Query best(SequencedMap<String, Float> found) throws IOException {
        List<Query> byField = new ArrayList<>();
        for (String field : fields) {
            List<Query> terms = new ArrayList<>();
            for (Map.Entry<String, Float> each : found.entrySet()) {
                Term term = new Term(field, each.getKey());
                if (reader.docFreq(term) > 0) {
                    terms.add(boosted(new TermQuery(term), each.getValue()));
                }
            }
            if (!terms.isEmpty()) {
                byField.add(boosted(max(terms, 0), IndexNames.weight(field)));
            }
        }
        return byField.isEmpty() ? MatchNoDocsQuery.INSTANCE : max(byField, TIE);
    }

    private Query coverage(SequencedMap<String, Float> found) {
        Map<Float, List<BytesRef>> byWeight = new TreeMap<>();
        found.forEach((stem, weight) ->
                byWeight.computeIfAbsent(weight, unused -> new ArrayList<>()).add(new BytesRef(stem)));
        List<Query> groups = new ArrayList<>();
        byWeight.forEach((weight, terms) -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            fields.forEach(f -> any.add(new TermInSetQuery(f, terms), BooleanClause.Occur.SHOULD));
            groups.add(boosted(new ConstantScoreQuery(any.build()), COVERAGE * weight));
        });
        return max(groups, 0);
    }

    /// The words side by side, in any form; exact forms are looked for among what is found, see [ExactPhrases].
    private Query phrase(List<Word> phrase) {
        List<Query> byField = new ArrayList<>();
        for (String field : fields) {
            PhraseQuery.Builder words = new PhraseQuery.Builder();
            for (int i = 0; i < phrase.size(); i++) {
                if (!phrase.get(i).isStop()) {
                    words.add(new Term(field, phrase.get(i).stem()), i);
                    stems.add(phrase.get(i).stem());
                }
            }
            byField.add(boosted(words.build(), IndexNames.weight(field)));
        }
        Query there = boosted(new ConstantScoreQuery(max(byField, 0)), COVERAGE * phrase.size());
        return new BooleanQuery.Builder()
                .add(max(byField, TIE), BooleanClause.Occur.SHOULD)
                .add(there, BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query max(List<Query> queries, float tie) {
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, tie);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
