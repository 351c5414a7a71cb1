package org.practicenavigator.build;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.pdf.PdfFile;
import org.practicenavigator.picture.Photo;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.sheet.SheetXlsx;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.word.DocxFile;

/// What goes into the pack of an entry beside its texts.
final class BundleFiles {

    /// Disks take 255 bytes and forms less; one of our letters may become four Latin ones.
    private static final int LONGEST_NAME = 60;

    private final Material material;
    private final ExportProfile profile;
    private final Entry entry;

    BundleFiles(Material material, ExportProfile profile, Entry entry) {
        this.material = material;
        this.profile = profile;
        this.entry = entry;
    }

    /// Errors in the entry, or in a file that it uses: what may not be published may not be packed.
    List<Finding> errors() {
        Set<DocPath> own = new HashSet<>(paths(profile.attachments()));
        own.addAll(paths(photos()));
        own.add(entry.path());
        return material.findings().stream()
                .filter(finding ->
                        finding.isError() && own.contains(finding.where().file()))
                .toList();
    }

    /// @param view what the page says of the entry
    /// @param doc the same as a document
    /// @param pictures those that the document shows
    SortedMap<String, byte[]> files(EntryView view, Doc doc, DocPicture.Source pictures) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("opisanie.docx", DocxFile.of(doc, pictures));
        files.put("opisanie.pdf", PdfFile.of(doc, pictures));
        profile.sheet()
                .ifPresent(sheet -> RowsSheet.of(entry, view, sheet.from(), doc.address())
                        .ifPresent(rows -> files.put(
                                sheet.file() + ".xlsx",
                                SheetXlsx.write(List.of(rows)).bytes())));
        int side = profile.pictures().map(ExportProfile.PicturePlan::side).orElse(0);
        add("foto/", paths(photos()), files, side);
        add("prilozheniya/", paths(profile.attachments()), files, 0);
        return files;
    }

    private List<String> photos() {
        return profile.pictures().map(ExportProfile.PicturePlan::from).orElse(List.of());
    }

    /// Named by number and by what the file was called, in letters that every system and form takes.
    private void add(String folder, List<DocPath> paths, SortedMap<String, byte[]> files, int side) {
        int number = 1;
        for (DocPath path : paths) {
            Optional<byte[]> bytes = AttachmentFiles.cleaned(material.tree(), path);
            if (bytes.isPresent()) {
                String ending = path.extension().toLowerCase(Locale.ROOT);
                String slug = Slug.of(path.baseName());
                String words =
                        slug.substring(0, Math.min(slug.length(), LONGEST_NAME)).replaceAll("-$", "");
                String name = (number < 10 ? "0" : "") + number++ + "-" + words + "." + ending;
                files.put(folder + name, Photo.within(bytes.get(), ending, side));
            }
        }
    }

    private List<DocPath> paths(List<String> fields) {
        return fields.stream()
                .flatMap(name -> entry.values().items(name).stream())
                .flatMap(value ->
                        (value instanceof Value.GroupValue group ? file(group.values()) : List.of(value)).stream())
                .flatMap(value -> value instanceof Value.FileValue file
                        ? material.site().links().file(entry.path(), file.path()).stream()
                        : java.util.stream.Stream.<DocPath>empty())
                .distinct()
                .toList();
    }

    private static List<Value> file(Values row) {
        return row.fields().values().stream().flatMap(f -> f.items().stream()).toList();
    }
}
