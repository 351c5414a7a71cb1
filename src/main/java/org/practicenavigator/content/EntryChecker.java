package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Demand;
import org.practicenavigator.schema.Judged;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.ValueReader;
import org.practicenavigator.schema.Values;

/// Step «judge»: [Document] → [Entry] by its content type. The only maker of entries. Immutable and thread-safe.
public final class EntryChecker {

    private static final Rule FILE_UNPLACED = new Rule("file-unplaced");

    private final ContentTypes types;
    private final ValueReader reader;

    public EntryChecker(ContentTypes types) {
        this.types = types;
        this.reader = new ValueReader(types.vocabularies());
    }

    /// An entry is made even where it has errors, so that the checks of the whole site see it; the gate
    /// holds it back.
    public Checked<Entry> check(Document document) {
        Optional<ContentType> type = types.typeOf(document.path().withoutRoot());
        return type.map(t -> check(document, t)).orElseGet(() -> Checked.failed(List.of(unplaced(document.path()))));
    }

    private Finding unplaced(DocPath path) {
        List<String> folders = types.types().values().stream()
                .map(t -> t.files().folder() + "/")
                .toList();
        return FILE_UNPLACED.in(Span.startOf(path), "path", path.value(), "folders", String.join(", ", folders));
    }

    private Checked<Entry> check(Document document, ContentType type) {
        Stages.State state = state(document, type);
        Demand demand = new Demand(type.stages(), state.stage());
        List<Remark> remarks = new ArrayList<>();
        Judged judged = reader.read(document.frontMatter(), type.fields(), demand);
        remarks.addAll(judged.remarks());
        SectionMatch match = SectionMatch.of(type, document, demand);
        remarks.addAll(match.remarks());
        Entry entry = new Entry(
                new EntryKey(type.id(), identity(document, type, judged.values())),
                type,
                document.path(),
                document.digest(),
                judged.values(),
                document.body(),
                state,
                match.positions());
        return Checked.of(
                entry,
                remarks.stream()
                        .map(r -> r.in(document.path()))
                        .map(f -> entry.isUnfinished() ? f.inDraft() : f)
                        .toList());
    }

    private Stages.State state(Document document, ContentType type) {
        Stages stages = type.stages();
        if (stages.field().isEmpty()) {
            return new Stages.State(Stages.ALWAYS, true, "");
        }
        return type.field(stages.field())
                .flatMap(field -> reader.code(document.frontMatter(), field))
                .map(stages::state)
                .orElse(new Stages.State(stages.order().getFirst(), isStateOwed(type), ""));
    }

    /// A state that is owed and cannot be read is an error of its own; hiding the entry would only add
    /// complaints about every
    /// link to it.
    private static boolean isStateOwed(ContentType type) {
        Stages stages = type.stages();
        return type.field(stages.field())
                .map(field -> stages.owes(stages.order().getFirst(), field.need()))
                .orElse(false);
    }

    /// Without an id in the file its name stands for it, so that references to it still work.
    private static String identity(Document document, ContentType type, Values values) {
        String written = values.text(type.identity());
        return written.isEmpty() ? Slug.of(document.path().baseName()) : written;
    }
}
