package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.content.BodyFacts.SectionFacts;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.Words;

/// Writes the heading of the template where a synonym or a slip stands. A heading that somebody links to stays.
@AutoService(Correction.class)
public final class SectionCorrection implements Correction {

    private static final Pattern HEADING = Pattern.compile("( {0,3}##[ \\t]+)([^*_`\\[<{\\\\]*?)([ \\t]*#*[ \\t]*)");

    @Override
    public Set<String> rules() {
        return Set.of("section-read-as");
    }

    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        Place place = finding.where().place();
        return proof.entry().flatMap(entry -> edit(place, entry, proof)).stream()
                .toList();
    }

    private static Optional<Edit> edit(Place place, Entry entry, Proof proof) {
        List<SectionFacts> written = entry.body().sections();
        int start = proof.line(place.line());
        Matcher line = HEADING.matcher(proof.text().substring(start, proof.lineEnd(place.line())));
        if (!line.matches()) {
            return Optional.empty();
        }
        return entry.sections().entrySet().stream()
                .filter(section -> written.get(section.getValue()).place().equals(place))
                .filter(section -> !proof.surroundings()
                        .isLinked(proof.path(), written.get(section.getValue()).anchor()))
                .filter(section ->
                        Words.key(written.get(section.getValue()).heading()).equals(Words.key(line.group(2))))
                .map(section ->
                        entry.type().body().sections().get(section.getKey()).heading())
                .map(heading -> new Edit(start + line.start(2), start + line.end(2), heading))
                .findFirst();
    }
}
