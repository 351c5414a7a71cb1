package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.check.ReferenceCheck;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Draft;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.EntryWriter;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.schema.BodyRule.SectionRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;

/// What must be asked for a new entry, and what the checker says of the answers. Asks nobody itself, and writes
/// nothing before the end.
public final class Interview {

    private final Path project;
    private final LoadedSite loaded;

    private Interview(Path project, LoadedSite loaded) {
        this.project = project;
        this.loaded = loaded;
    }

    /// Something to ask: a field or a section of the text.
    public sealed interface Question {}

    public record FieldQuestion(Field field) implements Question {}

    public record SectionQuestion(SectionRule section) implements Question {}

    /// Absent where types or settings have errors.
    public static Checked<Interview> of(Path project) {
        Checked<LoadedSite> loaded = LoadedSite.of(project);
        return new Checked<>(loaded.value().map(site -> new Interview(project, site)), loaded.findings());
    }

    public ContentTypes types() {
        return loaded.site().types();
    }

    /// The questions of the short form; of a type without a form what its first demanding stage needs. Title, id and
    /// state are not among them.
    public List<Question> questions(ContentType type) {
        List<Question> questions = new ArrayList<>();
        for (String name : names(type)) {
            type.field(name).map(FieldQuestion::new).ifPresent(questions::add);
            Optional.ofNullable(type.body().sections().get(name))
                    .map(SectionQuestion::new)
                    .ifPresent(questions::add);
        }
        return questions;
    }

    private static List<String> names(ContentType type) {
        List<String> set =
                List.of(type.titleField(), type.identity(), type.stages().field());
        List<String> names = type.form().map(FormPlan::shortened).orElseGet(() -> demanded(type));
        return names.stream().filter(name -> !set.contains(name)).toList();
    }

    private static List<String> demanded(ContentType type) {
        Stages stages = type.stages();
        String stage = stages.order().get(Math.min(1, stages.order().size() - 1));
        List<String> names = new ArrayList<>();
        type.fields().values().stream()
                .filter(field -> stages.owes(stage, field.need()))
                .map(Field::name)
                .forEach(names::add);
        type.body().sections().values().stream()
                .filter(section -> stages.owes(stage, section.need()))
                .map(SectionRule::id)
                .forEach(names::add);
        return names;
    }

    /// Ids and titles of the entries that a reference may name, by title.
    public SequencedMap<String, String> entries(List<String> types) {
        SequencedMap<String, String> entries = new LinkedHashMap<>();
        loaded.site().entries().values().stream()
                .filter(entry -> types.contains(entry.key().type()) && entry.visible())
                .sorted(Comparator.comparing(org.practicenavigator.content.Entry::title))
                .forEach(entry -> entries.put(entry.id(), entry.title()));
        return entries;
    }

    /// The file that an entry with this title would become; empty where the title has no letter.
    public Optional<DocPath> path(ContentType type, String title) {
        String id = Slug.of(title);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocPath("content/" + type.files().folder() + "/" + id + ".md"));
    }

    public boolean exists(DocPath path) {
        return Files.exists(project.resolve(path.value()));
    }

    /// An entry that has nothing but a title.
    public Draft draft(ContentType type, String title) {
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>();
        fields.put(type.identity(), new Draft.Text(Slug.of(title)));
        fields.put(type.titleField(), new Draft.Text(title));
        state(type).ifPresent(state -> fields.put(type.stages().field(), new Draft.Text(state)));
        return new Draft(type.id(), fields, new LinkedHashMap<>(), List.of(), List.of(), "");
    }

    private static Optional<String> state(ContentType type) {
        Stages stages = type.stages();
        Optional<String> planned = type.form().map(FormPlan::draft).filter(state -> !state.isEmpty());
        return planned.or(() -> stages.terms().keySet().stream()
                .filter(term -> stages.state(term).stage().equals(stages.order().getFirst()))
                .sorted()
                .findFirst());
    }

    /// The same draft with one more value.
    public Draft with(Draft draft, Field field, Draft.Piece piece) {
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>(draft.fields());
        fields.put(field.name(), piece);
        return new Draft(draft.type(), fields, draft.sections(), draft.extra(), draft.files(), draft.base());
    }

    /// The same draft with one more section.
    public Draft with(Draft draft, SectionRule section, String text) {
        SequencedMap<String, String> sections = new LinkedHashMap<>(draft.sections());
        sections.put(section.id(), text);
        return new Draft(draft.type(), draft.fields(), sections, draft.extra(), draft.files(), draft.base());
    }

    /// What the checker says of a draft that it did not say of the one before.
    public List<Finding> news(ContentType type, Draft before, Draft after) {
        List<String> known = findings(type, before).stream()
                .map(finding -> finding.rule().id() + finding.message())
                .toList();
        return findings(type, after).stream()
                .filter(finding -> !known.contains(finding.rule().id() + finding.message()))
                .toList();
    }

    private List<Finding> findings(ContentType type, Draft draft) {
        String text = EntryWriter.write(type, draft);
        DocPath path = new DocPath("content/" + type.files().folder() + "/novaya-zapis.md");
        SourceFile source = new SourceFile(path, TextReader.digest(text.getBytes(StandardCharsets.UTF_8)), text);
        Checked<Document> document = new DocumentReader(loaded.privacy(), new MemoryBodies()).read(source);
        List<Finding> findings = new ArrayList<>(document.findings());
        document.value().ifPresent(read -> {
            var entry = new EntryChecker(types()).check(read);
            findings.addAll(entry.findings());
            entry.value().ifPresent(e -> ReferenceCheck.inspect(loaded.site(), e, findings::add));
        });
        return findings;
    }

    /// Writes the file as a whole.
    ///
    /// @return false where a file of this name has come meanwhile
    public boolean write(ContentType type, Draft draft, DocPath path) {
        Path file = project.resolve(path.value());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, EntryWriter.write(type, draft), StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
