package org.practicenavigator.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The texts of an entry → the tokens of its index fields. Every text is cut into words once: stems go into the
/// field of its weight, the words as written into the one field for phrases. For one thread.
final class TokenMaker {

    /// Keeps a phrase from running over from one text into the next.
    static final int GAP = 16;

    private final StandardTokenizer words = new StandardTokenizer();
    private final CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
    private final WordMemory memory = new WordMemory();
    private final Synonyms.Matcher synonyms;
    private final Map<String, BytesRef> concepts = new HashMap<>();
    private final Map<String, TokenRow> rows = new HashMap<>();

    /// How far the next word stands behind the last one that was kept.
    private int behind;

    TokenMaker(Synonyms synonyms) {
        this.synonyms = synonyms.matcher();
    }

    /// @return the row of each field that has words, [IndexNames#FORMS] among them; valid until the next call
    SequencedMap<String, TokenRow> rows(SequencedMap<String, List<String>> byField) throws IOException {
        SequencedMap<String, TokenRow> found = new LinkedHashMap<>();
        TokenRow forms = cleared(IndexNames.FORMS);
        behind = 0;
        for (Map.Entry<String, List<String>> field : byField.entrySet()) {
            TokenRow stems = cleared(field.getKey());
            for (String text : field.getValue()) {
                read(text, stems, forms);
            }
            if (!stems.isEmpty()) {
                found.put(field.getKey(), stems);
            }
        }
        if (!forms.isEmpty()) {
            found.put(IndexNames.FORMS, forms);
        }
        return found;
    }

    private TokenRow cleared(String field) {
        TokenRow row = rows.computeIfAbsent(field, unused -> new TokenRow());
        row.clear();
        return row;
    }

    private void read(String text, TokenRow stems, TokenRow forms) throws IOException {
        synonyms.reset();
        words.setReader(new StringReader(text));
        words.reset();
        behind += GAP;
        while (words.incrementToken()) {
            WordMemory.Known known = memory.of(word);
            behind += step.getPositionIncrement();
            if (!known.stop()) {
                stems.add(known.stem(), 1);
                forms.add(known.form(), behind);
                behind = 0;
                for (String concept : synonyms.next(known.stemText())) {
                    stems.add(concepts.computeIfAbsent(concept, BytesRef::new), 0);
                }
            }
        }
        words.end();
        words.close();
    }
}
