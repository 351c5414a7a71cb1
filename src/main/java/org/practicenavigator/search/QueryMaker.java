package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A typed text → a Lucene query. Each word scores by its best field (BM25 times the field's weight) and by a
/// constant for being there at all: an entry with all the words stands above one with a rare word many times.
final class QueryMaker {

    private final IndexReader reader;
    private final List<String> fields;
    private final Synonyms synonyms;
    private final Expansion expansion;
    private final Phrases phrases;

    QueryMaker(IndexReader reader, List<String> fields, Synonyms synonyms) {
        this.reader = reader;
        this.fields = fields;
        this.synonyms = synonyms;
        this.expansion = new Expansion(reader, fields);
        this.phrases = new Phrases(reader);
    }

    /// A query, and what it came from.
    ///
    /// @param words typed word → what it stands for, in the order of the text
    /// @param parts the query of each word, for explanations
    /// @param titled for entries with all words in the weightiest field
    /// @param exact the queries of phrases in their typed forms
    /// @param stems to mark in snippets
    /// @param fields the index fields with words
    record Made(
            Query query,
            SequencedMap<Word, Expansion.Meant> words,
            SequencedMap<Word, WordQuery> parts,
            Query titled,
            SequencedMap<String, Query> exact,
            Set<String> stems,
            List<String> fields) {}

    /// @param best the best field of the word
    /// @param coverage for being there at all; absent for a weak word
    record WordQuery(Query best, Optional<Query> coverage) {}

    Made make(QueryText text) throws IOException {
        List<Word> all = text.all();
        boolean onlyWeak = all.stream().allMatch(Word::isWeak);
        Map<String, Set<String>> concepts = concepts(text);
        BooleanQuery.Builder strong = new BooleanQuery.Builder();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean hasPhrases = !text.phrases().isEmpty();
        SequencedMap<Word, Expansion.Meant> words = new LinkedHashMap<>();
        SequencedMap<Word, WordQuery> parts = new LinkedHashMap<>();
        Set<String> stems = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            Expansion.Meant terms = i < text.words().size()
                    ? expansion.of(word, i == text.open(), concepts.getOrDefault(word.stem(), Set.of()))
                    : itself(word);
            boolean weak = word.isWeak() && !onlyWeak;
            WordQuery part = part(terms.factors(), weak);
            words.put(word, terms);
            parts.put(word, part);
            BooleanQuery.Builder target = weak || hasPhrases ? query : strong;
            target.add(part.best(), BooleanClause.Occur.SHOULD);
            part.coverage().ifPresent(c -> target.add(c, BooleanClause.Occur.SHOULD));
            if (!weak) {
                marks(terms, stems);
            }
        }
        SequencedMap<String, Query> exact = new LinkedHashMap<>();
        for (List<Word> phrase : text.phrases()) {
            Query forms = boosted(new ConstantScoreQuery(phrases.exact(phrase)), Ranking.EXACT);
            query.add(phrases.inAnyForm(phrase), BooleanClause.Occur.FILTER);
            query.add(forms, BooleanClause.Occur.SHOULD);
            exact.put(phrase.stream().map(Word::written).collect(Collectors.joining(" ", "«", "»")), forms);
        }
        Query titled = inTitle(words, onlyWeak);
        query.add(titled, BooleanClause.Occur.SHOULD);
        if (!hasPhrases) {
            query.add(strong.build(), BooleanClause.Occur.MUST);
        }
        return new Made(query.build(), words, parts, titled, exact, stems, fields);
    }

    private Query inTitle(SequencedMap<Word, Expansion.Meant> words, boolean onlyWeak) {
        Optional<String> title = fields.stream().max(Comparator.comparing(IndexNames::weight));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach((word, meant) -> {
            if (!word.isWeak() || onlyWeak) {
                List<BytesRef> terms =
                        meant.factors().keySet().stream().map(BytesRef::new).toList();
                all.add(new TermInSetQuery(title.orElseThrow(), terms), BooleanClause.Occur.FILTER);
            }
        });
        return title.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : boosted(new ConstantScoreQuery(all.build()), Ranking.TITLE);
    }

    /// Whether any word stands for something without typing errors; words without letters say nothing of the
    /// keyboard.
    boolean knows(QueryText text) throws IOException {
        Map<String, Set<String>> concepts = concepts(text);
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.words().get(i);
            Set<String> its = concepts.getOrDefault(word.stem(), Set.of());
            if (word.hasLetter()
                    && !expansion.known(word, i == text.open(), its).isEmpty()) {
                return true;
            }
        }
        for (Word word : text.all()) {
            if (word.hasLetter() && !word.isStop() && expansion.isKnown(word.stem())) {
                return true;
            }
        }
        return false;
    }

    private Expansion.Meant itself(Word word) throws IOException {
        SequencedMap<String, Float> terms = new LinkedHashMap<>();
        if (expansion.isKnown(word.stem())) {
            terms.put(word.stem(), 1f);
        }
        return new Expansion.Meant(terms, false);
    }

    /// The concepts of each stem: of a synonym of several words each gets its concept.
    private Map<String, Set<String>> concepts(QueryText text) {
        Map<String, Set<String>> concepts = new HashMap<>();
        for (List<Word> row : text.rows()) {
            List<String> stems = row.stream().map(Word::stem).toList();
            for (Synonyms.Group group : synonyms.groups()) {
                for (List<String> member : group.members()) {
                    int at = Collections.indexOfSubList(stems, member);
                    if (at >= 0) {
                        member.forEach(stem -> concepts.computeIfAbsent(stem, unused -> new LinkedHashSet<>())
                                .add(group.concept()));
                    }
                }
            }
        }
        return concepts;
    }

    private void marks(Expansion.Meant terms, Set<String> stems) {
        Set<String> found = terms.factors().keySet();
        stems.addAll(found);
        for (Synonyms.Group group : synonyms.groups()) {
            if (found.contains(group.concept())) {
                group.members().forEach(stems::addAll);
            }
        }
    }

    private WordQuery part(SequencedMap<String, Float> terms, boolean weak) throws IOException {
        if (terms.isEmpty()) {
            return new WordQuery(MatchNoDocsQuery.INSTANCE, Optional.empty());
        }
        return new WordQuery(best(terms), weak ? Optional.empty() : Optional.of(coverage(terms)));
    }

    /// The best field, and in it the best of the terms that the typed word may stand for.
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
        return byField.isEmpty() ? MatchNoDocsQuery.INSTANCE : max(byField, Ranking.TIE);
    }

    private Query coverage(SequencedMap<String, Float> found) {
        Map<Float, List<BytesRef>> byFactor = new TreeMap<>();
        found.forEach((stem, factor) ->
                byFactor.computeIfAbsent(factor, unused -> new ArrayList<>()).add(new BytesRef(stem)));
        List<Query> groups = new ArrayList<>();
        byFactor.forEach((factor, terms) -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            fields.forEach(f -> any.add(new TermInSetQuery(f, terms), BooleanClause.Occur.SHOULD));
            groups.add(boosted(new ConstantScoreQuery(any.build()), Ranking.COVERAGE * factor));
        });
        return max(groups, 0);
    }

    private static Query max(List<Query> queries, float tie) {
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, tie);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
