package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.FrontMatter;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;

/// Writes the front matter as its reader repaired it: spaces for tabs, quotes around a text with a colon in it.
@AutoService(Correction.class)
public final class YamlCorrection implements Correction {

    /// Rules that name a whole value, which wants quotes.
    private static final Set<String> QUOTING = Set.of("repaired-colon", "repaired-quotes", "repaired-start");

    /// Rules about white space, which repairs put right line by line.
    private static final Set<String> SPACING = Set.of("repaired-tab", "repaired-space", "repaired-blank-line");

    @Override
    public Set<String> rules() {
        return Stream.concat(QUOTING.stream(), SPACING.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        if (QUOTING.contains(finding.rule().id())) {
            return quotes(finding.where().place(), proof);
        }
        Optional<FrontMatter> front = FrontMatter.cut(proof.text()).parts();
        Optional<YamlReader.Mended> mended = front.flatMap(parts -> YamlReader.mend(parts.yaml(), parts.yamlLine()));
        return mended.isPresent() && isTold(mended.get(), finding)
                ? changes(proof, front.orElseThrow(), mended.get().text())
                : List.of();
    }

    /// Repairs build on each other: the first one comes first, the others have their turn when it is written.
    private static boolean isTold(YamlReader.Mended mended, Finding finding) {
        return mended.note().rule().equals(finding.rule())
                && mended.note().place().equals(finding.where().place());
    }

    /// A repair changes lines and never adds or takes one.
    private static List<Edit> changes(Proof proof, FrontMatter front, String mended) {
        String[] before = front.yaml().split("\n", -1);
        String[] after = mended.split("\n", -1);
        List<Edit> edits = new ArrayList<>();
        int at = proof.line(front.yamlLine());
        for (int i = 0; i < before.length; i++) {
            if (!before[i].equals(after[i])) {
                edits.add(change(at, before[i], after[i]));
            }
            at += before[i].length() + 1;
        }
        return edits;
    }

    /// Only what differs between two versions of a line.
    private static Edit change(int start, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(start + head, start + before.length() - tail, after.substring(head, after.length() - tail));
    }

    /// The whole value in quotes that YAML knows, without those that a word processor drew around it.
    private static List<Edit> quotes(Place place, Proof proof) {
        String written = proof.slice(place);
        boolean drawn = written.length() > 1 && "“„”".indexOf(written.charAt(0)) >= 0;
        String meant = drawn ? written.substring(1, written.length() - 1) : written;
        return written.isEmpty() ? List.of() : List.of(proof.replace(place, Quoting.quoted(meant)));
    }
}
