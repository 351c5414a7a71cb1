package org.practicenavigator.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.content.Draft;
import org.practicenavigator.content.EntryWriter;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.FormPlan;

/// Makes entries of a type from opened files.
public final class Parcels {

    private final ContentType type;
    private final ContentTypes types;
    private final References references;

    public Parcels(ContentType type, ContentTypes types, References references) {
        this.type = type;
        this.types = types;
        this.references = references;
    }

    public Parcel of(Opened.Written written) {
        Draft none = new Draft(type.id(), new LinkedHashMap<>(), new LinkedHashMap<>(), List.of(), List.of(), "");
        return new Parcel(
                written.name(),
                "",
                written.text(),
                none,
                List.of(),
                written.files(),
                written.asides(),
                written.notices());
    }

    public Parcel of(Opened.Described described) {
        Recognised recognised =
                Recogniser.recognise(type, types, references, described.blocks(), Bundle.fileName(described.name()));
        Draft draft = recognised.draft();
        String title = draft.fields().get(type.titleField()) instanceof Draft.Text text ? text.text() : "";
        return new Parcel(
                described.name(),
                title.isEmpty() ? described.name() : title,
                "",
                draft,
                recognised.readings(),
                described.pictures(),
                described.asides(),
                described.notices());
    }

    /// The text of a recognised document as an unfinished entry.
    public String text(Parcel parcel, String id) {
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>();
        fields.put(type.identity(), new Draft.Text(id));
        fields.putAll(parcel.draft().fields());
        Optional<String> state = type.form().map(FormPlan::draft).filter(s -> !s.isEmpty());
        state.filter(s -> !type.stages().field().isEmpty())
                .ifPresent(s -> fields.put(type.stages().field(), new Draft.Text(s)));
        Draft draft = parcel.draft();
        return EntryWriter.write(
                type, new Draft(draft.type(), fields, draft.sections(), List.of(), List.of(), draft.base()));
    }
}
