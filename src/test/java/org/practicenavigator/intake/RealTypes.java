package org.practicenavigator.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.TypesLoader;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceTree;

/// The types of the project itself: what authors meet is what is tested.
public final class RealTypes {

    static final ContentTypes TYPES = load();
    public static final ContentType PRACTICE = TYPES.type("practice").orElseThrow();

    /// A few entries to point at.
    static final References REFERENCES = new References(Map.of(
            "municipality",
            List.of(
                    new References.Named("spassky-district", "Спасский муниципальный район", List.of("Спасский район")),
                    new References.Named("yaroslavl", "Ярославль", List.of())),
            "organization",
            List.of(new References.Named("sh-8-spasskoye", "МБОУ «СОШ № 8» с. Спасское", List.of("СОШ № 8")))));

    private RealTypes() {}

    private static ContentTypes load() {
        try {
            SourceTree tree = ProjectFolder.of(Path.of("")).list();
            return TypesLoader.load(tree.templates(), tree.vocabularies())
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
