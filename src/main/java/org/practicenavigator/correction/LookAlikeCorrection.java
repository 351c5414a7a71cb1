package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.markdown.LookAlikes;

/// Puts Russian letters for the Latin ones that look like them, and the other way round, where only one alphabet
/// fits.
@AutoService(Correction.class)
public final class LookAlikeCorrection implements Correction {

    @Override
    public Set<String> rules() {
        return Set.of("look-alike-letters");
    }

    /// In a value the place is that of the value, in the text below it is the place of the word itself.
    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        Place place = finding.where().place();
        int from = proof.index(place);
        String written = proof.slice(place);
        List<Edit> edits = new ArrayList<>();
        for (LookAlikes.Hit hit : LookAlikes.in(written)) {
            boolean named = finding.message().contains("«" + hit.word() + "»");
            if (named) {
                hit.mended().ifPresent(mended -> replaceAll(written, hit, mended, from, edits));
            }
        }
        return edits;
    }

    private static void replaceAll(String written, LookAlikes.Hit hit, String mended, int from, List<Edit> edits) {
        String word = hit.letter().isEmpty() ? hit.word() : hit.letter();
        for (int at = written.indexOf(word); at >= 0; at = written.indexOf(word, at + word.length())) {
            boolean whole = !isLetter(written, at - 1) && !isLetter(written, at + word.length());
            if (whole && (hit.letter().isEmpty() || at == hit.at())) {
                edits.add(new Edit(from + at, from + at + word.length(), mended));
            }
        }
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
