package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// How the scores of hits came about: Lucene's own numbers, word by word.
///
/// @param wanted whether anybody asked; if not, nothing is computed
record Explanations(IndexSearcher searcher, QueryMaker.Made made, boolean wanted) {

    List<SearchResult.Reason> of(int doc) throws IOException {
        List<SearchResult.Reason> reasons = new ArrayList<>();
        if (wanted) {
            for (Map.Entry<Word, QueryMaker.WordQuery> part : made.parts().entrySet()) {
                float text = value(part.getValue().best(), doc);
                if (text > 0) {
                    reasons.add(reason(part.getKey(), part.getValue(), text, doc));
                }
            }
            float titled = value(made.titled(), doc);
            if (titled > 0) {
                reasons.add(bonus(SearchResult.Ground.TITLE, "", titled));
            }
            for (Map.Entry<String, Query> phrase : made.exact().entrySet()) {
                float exact = value(phrase.getValue(), doc);
                if (exact > 0) {
                    reasons.add(bonus(SearchResult.Ground.PHRASE, phrase.getKey(), exact));
                }
            }
        }
        return List.copyOf(reasons);
    }

    private static SearchResult.Reason bonus(SearchResult.Ground ground, String words, float value) {
        return new SearchResult.Reason(ground, words, "", 1, 0, 0, value);
    }

    private SearchResult.Reason reason(Word word, QueryMaker.WordQuery part, float text, int doc) throws IOException {
        float presence = part.coverage().isPresent() ? value(part.coverage().get(), doc) : 0;
        String best = "";
        String field = "";
        float most = -1;
        Map<String, Float> factors = made.words().get(word).factors();
        for (Map.Entry<String, Float> term : factors.entrySet()) {
            for (String each : made.fields()) {
                float score = value(new TermQuery(new Term(each, term.getKey())), doc)
                        * term.getValue()
                        * IndexNames.weight(each);
                if (score > most) {
                    most = score;
                    best = term.getKey();
                    field = each;
                }
            }
        }
        return new SearchResult.Reason(
                SearchResult.Ground.WORD,
                word.written(),
                best,
                factors.get(best),
                IndexNames.weight(field),
                text,
                presence);
    }

    private float value(Query query, int doc) throws IOException {
        Explanation explanation = searcher.explain(query, doc);
        return explanation.isMatch() ? explanation.getValue().floatValue() : 0;
    }
}
