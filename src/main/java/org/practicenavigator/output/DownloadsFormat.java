package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.Views.EntryView;

/// Documents beside the pages of entries, as `page.downloads` of their type says: `praktiki/x.docx` beside
/// `praktiki/x.html`.
@AutoService(OutputFormat.class)
public final class DownloadsFormat implements OutputFormat {

    @Override
    public String name() {
        return "downloads";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        Map<String, DocumentKind> kinds = kinds();
        DocPicture.Source pictures = SitePictures.of(production.site(), production.attachments());
        return production.site().types().types().values().stream()
                .filter(type -> !type.page().downloads().isEmpty())
                .flatMap(type -> production.site().entries().values().stream()
                        .filter(entry -> entry.type().id().equals(type.id()) && entry.visible())
                        .flatMap(entry -> files(production, kinds, type, entry, pictures)));
    }

    static Map<String, DocumentKind> kinds() {
        Map<String, DocumentKind> kinds = new TreeMap<>();
        ServiceLoader.load(DocumentKind.class).forEach(kind -> kinds.put(kind.name(), kind));
        return kinds;
    }

    private static Stream<PlannedFile> files(
            Production production,
            Map<String, DocumentKind> kinds,
            ContentType type,
            Entry entry,
            DocPicture.Source pictures) {
        Once once = new Once(production, entry, pictures);
        return type.page().downloads().stream()
                .filter(kinds::containsKey)
                .map(name -> new PlannedFile(
                        PagePlanner.document(entry, name), () -> bytes(production, kinds.get(name), once.get())));
    }

    private static byte[] bytes(Production production, DocumentKind kind, Described entry) {
        Doc doc = entry.doc();
        boolean hasPictures = doc.parts().stream()
                .flatMap(part -> part.passages().stream())
                .anyMatch(org.practicenavigator.markdown.Passage.Picture.class::isInstance);
        // A picture may change under its name.
        return kind.isCostly() && !hasPictures
                ? production.shelf().get(kind.name() + " " + doc, () -> kind.bytes(entry))
                : kind.bytes(entry);
    }

    /// What the kinds of one entry share, as long as memory allows.
    private static final class Once {
        private final Production production;
        private final Entry entry;
        private final DocPicture.Source pictures;
        private @Nullable SoftReference<Described> made;

        Once(Production production, Entry entry, DocPicture.Source pictures) {
            this.production = production;
            this.entry = entry;
            this.pictures = pictures;
        }

        synchronized Described get() {
            Described known = made == null ? null : made.get();
            if (known == null) {
                EntryView view = production.views().printed(entry);
                known = new Described(entry, view, production.views().document(entry, view), pictures);
                made = new SoftReference<>(known);
            }
            return known;
        }
    }
}
