package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.practicenavigator.content.FrontMatter;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.markdown.HiddenCharacters;

/// Takes out characters that nobody sees: those of a value, or all of the text below the front matter, of which the
/// finding names the first.
@AutoService(Correction.class)
public final class HiddenCorrection implements Correction {

    @Override
    public Set<String> rules() {
        return Set.of("hidden-characters");
    }

    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        int line = finding.where().place().line();
        int body =
                FrontMatter.cut(proof.text()).parts().map(FrontMatter::bodyLine).orElse(1);
        int from = line >= body ? proof.line(body) : proof.line(line);
        int to = line >= body ? proof.text().length() : endOfValue(proof, line, body);
        String stretch = proof.text().substring(from, to);
        List<Edit> edits = new ArrayList<>();
        for (int at = HiddenCharacters.next(stretch, 0); at >= 0; at = HiddenCharacters.next(stretch, at + 1)) {
            edits.add(new Edit(from + at, from + at + 1, ""));
        }
        return edits;
    }

    /// A value goes on in the lines below that are set deeper than its own.
    private static int endOfValue(Proof proof, int line, int body) {
        int indent = indent(proof, line);
        int last = line;
        for (int next = line + 1; next < body - 1; next++) {
            boolean blank = proof.text()
                    .substring(proof.line(next), proof.lineEnd(next))
                    .isBlank();
            if (!blank && indent(proof, next) <= indent) {
                break;
            }
            last = next;
        }
        return proof.lineEnd(last);
    }

    private static int indent(Proof proof, int line) {
        int start = proof.line(line);
        int at = start;
        while (at < proof.text().length() && proof.text().charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }
}
