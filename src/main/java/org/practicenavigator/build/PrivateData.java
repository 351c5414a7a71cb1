package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.practicenavigator.attachment.Attachments;
import org.practicenavigator.attachment.CleanFile;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.Persons;
import org.practicenavigator.person.PersonsReader;
import org.practicenavigator.source.BytesReader;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.PrivateFolder;
import org.practicenavigator.source.PrivateTree;

/// People and their pictures from the private folder, for one run; nothing of it is kept.
record PrivateData(Persons persons, Map<DocPath, FileRef> pictures) {

    static final PrivateData NONE = new PrivateData(Persons.NONE, Map.of());

    static Checked<PrivateData> read(BuildRequest request) {
        if (request.people().isEmpty()) {
            return Checked.of(NONE, List.of());
        }
        PrivateRequest asked = request.people().get();
        PrivateTree tree = list(asked, request);
        if (tree.findings().stream().anyMatch(Finding::isError)) {
            return Checked.of(new PrivateData(Persons.UNREADABLE, Map.of()), tree.findings());
        }
        Checked<Persons> persons = PersonsReader.read(
                tree.persons(), tree.bundles(), tree.pictures().keySet(), asked.day());
        PrivateData data = new PrivateData(persons.value().orElseThrow(), tree.pictures());
        List<Finding> findings = new ArrayList<>(Steps.both(tree.findings(), persons.findings()));
        data.persons().byRef().values().stream()
                .filter(data::hasPicture)
                .forEach(person -> findings.addAll(data.clean(person).findings()));
        return Checked.of(data, findings);
    }

    private static PrivateTree list(PrivateRequest asked, BuildRequest request) {
        try {
            return new PrivateFolder(asked.folder()).read(request.project(), request.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasPicture(Person person) {
        return !person.photo().isEmpty() && pictures.containsKey(person.picture());
    }

    /// The cleaned picture of a person who has one.
    Function<Person, byte[]> reader() {
        return person -> clean(person)
                .value()
                .map(CleanFile::bytes)
                .orElseThrow(() -> new IllegalStateException("a picture changed during the build: " + person));
    }

    private Checked<CleanFile> clean(Person person) {
        FileRef file = pictures.get(person.picture());
        return Steps.then(BytesReader.read(file), bytes -> Attachments.clean(file.path(), bytes));
    }
}
