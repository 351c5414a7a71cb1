package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.History;
import org.practicenavigator.output.SitePictures;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.pdf.PdfFile;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Words;
import org.practicenavigator.site.Site;
import org.practicenavigator.word.DocxFile;

/// Joins entries into one Word or PDF document. An entry that gathers others stands for them: a collection gives its
/// practices.
public final class CollectionExport {

    private CollectionExport() {}

    /// What is wanted.
    ///
    /// @param ids of entries, in order
    /// @param out a file that ends in `.docx` or `.pdf`
    /// @param title absent for that of the only entry that gathers others, or of the site
    /// @param replace whether a file that is there and differs may go
    public record Wish(List<String> ids, Path out, Optional<String> title, boolean replace) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param missing signs for which the font of PDF files has no shape
    public record Written(Path file, int entries, long bytes, List<String> missing) implements Outcome {}

    public record UnknownEntry(String id, String nearest) implements Outcome {}

    /// Another file lies there.
    public record Kept(Path file) implements Outcome {}

    /// @param findings errors of the entries that were asked for, or of the project
    public record Broken(List<Finding> findings) implements Outcome {}

    /// @throws java.io.UncheckedIOException where the disk refuses; then nothing is left behind
    public static Outcome write(Path project, Wish wish) {
        return Build.material(BuildRequest.of(project), material -> write(material, wish))
                .orElse(new Broken(List.of()));
    }

    private static Outcome write(Material material, Wish wish) {
        Set<Entry> chosen = new LinkedHashSet<>();
        List<String> titles = new ArrayList<>();
        for (String id : wish.ids()) {
            Optional<Entry> named = visible(material.site())
                    .filter(e -> e.id().equals(id) || e.key().toString().equals(id))
                    .findFirst();
            if (named.isEmpty()) {
                List<String> known = visible(material.site()).map(Entry::id).toList();
                return new UnknownEntry(id, Words.nearest(id, known).orElse(""));
            }
            List<Entry> gathered = gathered(material.site(), named.get());
            titles.add(gathered.isEmpty() ? "" : named.get().title());
            chosen.addAll(gathered.isEmpty() ? List.of(named.get()) : gathered);
        }
        List<Finding> errors = material.findings().stream()
                .filter(Finding::isError)
                .filter(f ->
                        chosen.stream().anyMatch(e -> e.path().equals(f.where().file())))
                .toList();
        return errors.isEmpty() ? write(material, wish, chosen, titles) : new Broken(errors);
    }

    private static Outcome write(Material material, Wish wish, Set<Entry> chosen, List<String> titles) {
        PageViews views = material.views(History.NONE);
        String usual = titles.size() == 1 && !titles.getFirst().isEmpty()
                ? titles.getFirst()
                : material.site().settings().title();
        Doc doc = views.documents(List.copyOf(chosen), wish.title().orElse(usual));
        DocPicture.Source pictures = SitePictures.of(material.site(), AttachmentFiles.reader(material.tree()));
        boolean pdf = wish.out().toString().endsWith(".pdf");
        byte[] bytes = pdf ? PdfFile.of(doc, pictures) : DocxFile.of(doc, pictures);
        NewFile.Result result = new NewFile(wish.out(), bytes).lay(wish.replace());
        return result == NewFile.Result.KEPT
                ? new Kept(wish.out())
                : new Written(wish.out(), chosen.size(), bytes.length, pdf ? PdfFile.missing(doc) : List.of());
    }

    private static Stream<Entry> visible(Site site) {
        return site.entries().values().stream().filter(Entry::visible);
    }

    /// The entries with documents that groups of an entry without one name.
    private static List<Entry> gathered(Site site, Entry entry) {
        if (!entry.type().page().downloads().isEmpty()) {
            return List.of();
        }
        return entry.type().fields().values().stream()
                .filter(field -> field.type() instanceof FieldType.GroupType)
                .flatMap(field -> entry.values().groups(field.name()).stream())
                .flatMap(row -> row.fields().values().stream())
                .flatMap(field ->
                        field.items().stream().flatMap(value -> site.named(entry, field.field(), value).stream()))
                .filter(named ->
                        named.visible() && !named.type().page().downloads().isEmpty())
                .distinct()
                .toList();
    }
}
