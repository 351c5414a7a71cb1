package org.practicenavigator.correction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.correction.Corrected.Tidying;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentTypes;

/// Corrects one document at a time. Immutable and thread-safe.
///
/// Each correction is tried out on its own: it counts only where its finding is gone, no rule has more findings than
/// before and the text says the same ([Meaning]). So a mistake in a correction can leave something unmended, never
/// spoil a text.
public final class Corrector {

    /// Honest files need a few; each one reads the file again.
    private static final int MOST_CORRECTIONS = 300;

    private final Proof.Reader reader;
    private final Map<String, Correction> corrections = new HashMap<>();

    public Corrector(PersonalData privacy, ContentTypes types, Surroundings surroundings) {
        this.reader = new Proof.Reader(privacy, types, surroundings);
        for (Correction correction : ServiceLoader.load(Correction.class)) {
            correction.rules().forEach(rule -> corrections.put(rule, correction));
        }
    }

    /// The ids of the rules whose findings can be corrected.
    public Set<String> rules() {
        return Set.copyOf(corrections.keySet());
    }

    /// A file that is no text, or that nobody can read for certain, comes back as it is.
    public Corrected correct(DocPath path, byte[] bytes) {
        Optional<FileText> written = FileText.of(bytes);
        if (written.isEmpty()) {
            return new Corrected(path, bytes, bytes, List.of(), Set.of(), "");
        }
        FileText clean = written.get().clean();
        Set<Tidying> tidied = tidied(written.get(), clean);
        List<Finding> mended = new ArrayList<>();
        FileText done = mend(path, clean, mended);
        return new Corrected(
                path,
                bytes,
                done.bytes(),
                mended,
                tidied,
                UnifiedDiff.of(path, written.get().raw(), done.raw()));
    }

    private static Set<Tidying> tidied(FileText written, FileText clean) {
        Set<Tidying> tidied = EnumSet.noneOf(Tidying.class);
        if (!written.encoding().equals(FileText.UTF_8)) {
            tidied.add(Tidying.ENCODING);
        } else if (written.mark()) {
            tidied.add(Tidying.MARK);
        }
        if (!written.raw().equals(clean.raw())) {
            tidied.add(Tidying.LAST_LINE);
        }
        return tidied;
    }

    private FileText mend(DocPath path, FileText start, List<Finding> mended) {
        FileText text = start;
        Proof proof = reader.read(path, text.tidy());
        Set<String> given = new HashSet<>();
        while (mended.size() < MOST_CORRECTIONS) {
            Optional<Step> step = step(text, proof, given);
            if (step.isEmpty()) {
                break;
            }
            text = step.get().text();
            proof = step.get().proof();
            mended.add(step.get().finding());
        }
        return text;
    }

    private record Step(Finding finding, FileText text, Proof proof) {}

    /// The first finding that can be mended, mended.
    ///
    /// @param given up: findings for which no correction held
    private Optional<Step> step(FileText text, Proof proof, Set<String> given) {
        if (proof.entry().isEmpty()) {
            return Optional.empty();
        }
        for (Finding finding : proof.findings()) {
            Correction correction = corrections.get(finding.rule().id());
            if (correction == null || given.contains(finding.toString())) {
                continue;
            }
            List<Edit> edits = correction.edits(finding, proof);
            if (edits.isEmpty()) {
                // It may have its turn when another one is written: repairs build on each other.
                continue;
            }
            Optional<Step> step = attempt(finding, edits, text, proof);
            if (step.isPresent()) {
                return step;
            }
            given.add(finding.toString());
        }
        return Optional.empty();
    }

    private Optional<Step> attempt(Finding finding, List<Edit> edits, FileText text, Proof proof) {
        FileText next = text.with(edits);
        Proof after = reader.read(proof.path(), next.tidy());
        boolean holds = !after.findings().contains(finding)
                && !hasMore(proof.findings(), after.findings())
                && Meaning.of(proof).equals(Meaning.of(after));
        return holds ? Optional.of(new Step(finding, next, after)) : Optional.empty();
    }

    /// Whether some rule has more findings than before.
    private static boolean hasMore(List<Finding> before, List<Finding> after) {
        Map<String, Integer> room = new HashMap<>();
        before.forEach(finding -> room.merge(finding.rule().id(), 1, Integer::sum));
        after.forEach(finding -> room.merge(finding.rule().id(), -1, Integer::sum));
        return room.values().stream().anyMatch(left -> left < 0);
    }
}
