package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.tartarus.snowball.ext.RussianStemmer;

/// Words in quotes → queries on the words as they were written.
final class Phrases {

    private final IndexReader reader;

    Phrases(IndexReader reader) {
        this.reader = reader;
    }

    /// The words side by side, each in any of its forms. Words that are not indexed keep their place.
    Query inAnyForm(List<Word> phrase) throws IOException {
        MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).isStop()) {
                Term[] forms = forms(phrase.get(i).stem());
                if (forms.length == 0) {
                    return MatchNoDocsQuery.INSTANCE;
                }
                words.add(forms, i);
            }
        }
        return words.build();
    }

    /// The words side by side as they were typed.
    Query exact(List<Word> phrase) {
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).isStop()) {
                words.add(new Term(IndexNames.FORMS, phrase.get(i).folded()), i);
            }
        }
        return words.build();
    }

    /// All words of the index with a stem. A Russian stem is what is left when endings are cut off: its words begin
    /// with it.
    private Term[] forms(String stem) throws IOException {
        List<Term> forms = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, IndexNames.FORMS);
        if (terms == null) {
            return new Term[0];
        }
        RussianStemmer stemmer = new RussianStemmer();
        BytesRef start = new BytesRef(stem);
        TermsEnum each = terms.iterator();
        TermsEnum.SeekStatus at = each.seekCeil(start);
        while (at != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), start)) {
            if (WordForms.stem(each.term().utf8ToString(), stemmer).equals(stem)) {
                forms.add(new Term(IndexNames.FORMS, BytesRef.deepCopyOf(each.term())));
            }
            at = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
        return forms.toArray(Term[]::new);
    }
}
