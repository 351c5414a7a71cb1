package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.practicenavigator.bundle.FilledForm;
import org.practicenavigator.bundle.Origin;
import org.practicenavigator.bundle.Pack;
import org.practicenavigator.bundle.Packing;
import org.practicenavigator.bundle.Submitted;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.History;
import org.practicenavigator.history.HistoryReader;
import org.practicenavigator.output.SitePictures;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.pdf.PdfFile;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.profile.Readiness;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Words;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.Views.EntryView;

/// Packs entries for a place where people enter them by hand: a profile says what goes into a pack. One entry at a
/// time, so that memory does not grow with their number; an entry with errors has no pack and hinders no other.
public final class BundleExport {

    /// Which entries are packed.
    public enum Choice {
        /// Those that are named.
        NAMED,
        /// All visible ones that the profile calls ready.
        READY,
        /// All visible ones.
        ALL
    }

    /// @param profile its id
    /// @param ids of entries, for [Choice#NAMED]
    /// @param out where the packs go; made where it is missing
    /// @param submitted the day on which the entries were entered at the place, `2026-11-23`: kept for next time
    public record Request(
            Path project, String profile, Choice choice, List<String> ids, Path out, Optional<String> submitted) {

        public Request {
            ids = List.copyOf(ids);
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// Templates or themes cannot be read, or the profile has errors.
    public record Broken(List<Finding> findings) implements Outcome {}

    public record UnknownProfile(List<String> known) implements Outcome {}

    /// @param nearest the id that may have been meant, "" where none is near
    public record UnknownEntry(String id, String nearest) implements Outcome {}

    public record Done(ExportProfile profile, List<Packed> packed) implements Outcome {}

    /// An entry and its pack.
    ///
    /// @param file the pack, absent where findings forbid it
    /// @param bytes its size
    /// @param changes how many fields changed since submission; absent where it was never submitted
    /// @param record what was kept of a submission, absent where nothing was
    /// @param replaced signs for which the PDF's font has no shape
    public record Packed(
            String id,
            String title,
            Optional<Path> file,
            long bytes,
            Readiness readiness,
            List<Finding> findings,
            Optional<Integer> changes,
            Optional<Path> record,
            List<String> replaced) {}

    private final Request request;
    private final Material material;
    private final ExportProfile profile;
    private final History history;
    private final PageViews views;
    private final DocPicture.Source pictures;

    private BundleExport(Request request, Material material, ExportProfile profile) {
        this.request = request;
        this.material = material;
        this.profile = profile;
        this.history = HistoryReader.read(request.project()).value().orElse(History.NONE);
        this.views = material.views(history);
        this.pictures = SitePictures.of(material.site(), AttachmentFiles.reader(material.tree()));
    }

    /// @throws UncheckedIOException where the disk refuses; the other packs are done all the same, none is half
    public static Outcome run(Request request) {
        return Build.material(BuildRequest.of(request.project()), material -> run(request, material))
                .orElseGet(() -> new Broken(List.of()));
    }

    private static Outcome run(Request request, Material material) {
        List<Finding> broken = material.findings().stream()
                .filter(f -> f.isError() && f.where().file().value().startsWith("content/_"))
                .toList();
        if (!broken.isEmpty()) {
            return new Broken(broken);
        }
        List<ExportProfile> profiles = material.site().declared().profiles();
        Optional<ExportProfile> profile =
                profiles.stream().filter(p -> p.id().equals(request.profile())).findFirst();
        return profile.map(known -> new BundleExport(request, material, known).all())
                .orElseGet(() -> new UnknownProfile(
                        profiles.stream().map(ExportProfile::id).sorted().toList()));
    }

    private Outcome all() {
        List<Entry> entries = new ArrayList<>();
        if (request.choice() == Choice.NAMED) {
            for (String id : new TreeSet<>(request.ids())) {
                Optional<Entry> named = material.site().entry(new EntryKey(profile.entries(), id));
                if (named.filter(Entry::visible).isEmpty()) {
                    return new UnknownEntry(id, Words.nearest(id, ids()).orElse(""));
                }
                entries.add(named.get());
            }
        } else {
            visible().stream()
                    .filter(e -> request.choice() == Choice.ALL
                            || Readiness.of(profile, e).isReady())
                    .forEach(entries::add);
        }
        folder(request.out());
        return new Done(profile, PackAttempt.all(Parallel.map(entries, e -> PackAttempt.of(() -> pack(e)))));
    }

    private List<Entry> visible() {
        return material.site().entries().values().stream()
                .filter(e -> e.key().type().equals(profile.entries()) && e.visible())
                .toList();
    }

    private List<String> ids() {
        return visible().stream().map(Entry::id).toList();
    }

    private Packed pack(Entry entry) {
        Readiness readiness = Readiness.of(profile, entry);
        BundleFiles beside = new BundleFiles(material, profile, entry);
        List<Finding> errors = beside.errors();
        EntryView view = views.printed(entry);
        FilledForm form = FilledForm.of(profile, view);
        List<Finding> findings = errors.isEmpty() ? FormFindings.of(form, entry) : errors;
        Optional<Submitted> before = submitted(entry);
        Optional<Integer> changes = before.map(s -> s.changes(form).size());
        if (!findings.isEmpty()) {
            return new Packed(
                    entry.id(),
                    entry.title(),
                    Optional.empty(),
                    0,
                    readiness,
                    findings,
                    changes,
                    Optional.empty(),
                    List.of());
        }
        Origin origin = origin(entry);
        Doc doc = views.document(entry, view);
        Pack pack = Packing.pack(
                material.theme(),
                material.site().settings().language(),
                form,
                origin,
                readiness,
                before,
                beside.files(view, doc, pictures));
        Path file = request.out().resolve(profile.id() + "-" + entry.id() + ".zip");
        try {
            pack.write(file);
            return new Packed(
                    entry.id(),
                    entry.title(),
                    Optional.of(file),
                    Files.size(file),
                    readiness,
                    List.of(),
                    changes,
                    request.submitted().map(day -> keep(entry, Submitted.of(form, day))),
                    PdfFile.missing(doc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Submitted> submitted(Entry entry) {
        return Optional.ofNullable(
                        material.tree().declarations().get(new DocPath(Submitted.path(profile.id(), entry.id()))))
                .flatMap(Submitted::read);
    }

    private Path keep(Entry entry, Submitted submitted) {
        Path file = request.project().resolve(Submitted.path(profile.id(), entry.id()));
        byte[] bytes = submitted.write().getBytes(StandardCharsets.UTF_8);
        if (new NewFile(file, bytes).lay(true) == NewFile.Result.KEPT) {
            throw new UncheckedIOException(new FileSystemException(file.toString(), null, "no file of ours"));
        }
        return file;
    }

    private Origin origin(Entry entry) {
        return new Origin(
                entry.key().type(),
                entry.id(),
                entry.title(),
                material.site().settings().baseUrl() + PagePlanner.address(entry),
                entry.modified().map(PartialDate::iso).orElse(""),
                history.head().map(History.Head::id).orElse(""));
    }

    private static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
