package org.practicenavigator.correction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;

/// A text together with what the program has read in it.
///
/// @param text lines divided by `\n`
/// @param document absent where the front matter cannot be read
/// @param entry absent where the document is of no type
/// @param body the text below, empty where there is no document
/// @param findings sorted
record Proof(
        DocPath path,
        String text,
        Optional<Document> document,
        Optional<Entry> entry,
        Body body,
        List<Finding> findings,
        Surroundings surroundings) {

    /// Reads texts as the check does. Stands for one run.
    record Reader(PersonalData privacy, ContentTypes types, Surroundings surroundings) {

        Proof read(DocPath path, String text) {
            String digest = TextReader.digest(text.getBytes(StandardCharsets.UTF_8));
            Bodies bodies = new MemoryBodies();
            Checked<Document> document = new DocumentReader(privacy, bodies).read(new SourceFile(path, digest, text));
            List<Finding> findings = new ArrayList<>(document.findings());
            Optional<Entry> entry = document.value().flatMap(d -> {
                Checked<Entry> checked = new EntryChecker(types).check(d);
                findings.addAll(checked.findings());
                return checked.value();
            });
            entry.ifPresent(e -> findings.addAll(surroundings.findings(e)));
            findings.sort(null);
            Body body = document.value().isPresent() ? bodies.body(digest) : Body.EMPTY;
            return new Proof(path, text, document.value(), entry, body, List.copyOf(findings), surroundings);
        }
    }

    /// The index in the text of the start of a place.
    int index(Place place) {
        return line(place.line()) + place.column() - 1;
    }

    /// The index of the first character of a line, from 1; the end of the text where there is no such line.
    int line(int number) {
        int at = 0;
        for (int line = 1; line < number; line++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return text.length();
            }
            at = next + 1;
        }
        return at;
    }

    /// The index of the end of a line, before its `\n`.
    int lineEnd(int number) {
        int end = text.indexOf('\n', line(number));
        return end < 0 ? text.length() : end;
    }

    /// What stands at a place.
    String slice(Place place) {
        int from = Math.min(index(place), text.length());
        return text.substring(from, Math.min(from + place.length(), text.length()));
    }

    /// An edit of exactly what stands at a place.
    Edit replace(Place place, String with) {
        return new Edit(index(place), index(place) + place.length(), with);
    }
}
