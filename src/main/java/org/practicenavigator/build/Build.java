package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.practicenavigator.check.Checks;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.history.History;
import org.practicenavigator.history.HistoryReader;
import org.practicenavigator.output.OutputFormats;
import org.practicenavigator.output.Production;
import org.practicenavigator.page.PageContext;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.publish.Publication;
import org.practicenavigator.publish.Published;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.SiteBuilder;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.source.TextReader;
import org.practicenavigator.theme.Theme;

/// The whole program, top to bottom. Steps live in their packages; nothing is computed here.
///
/// A build reads files, turns each one into an entry, joins the entries into a site, and lets every output format
/// make files from it. Each step returns a new value and findings. Nothing is written while an error stands.
public final class Build {

    /// An honest document takes a millisecond; one that takes this long was made to hang us.
    private static final Duration DOCUMENT_LIMIT = Duration.ofSeconds(10);

    private static final Rule FILE_TOO_SLOW = new Rule("file-too-slow");

    private final BuildRequest request;
    private final Findings findings = new Findings();
    private final Timings timings = new Timings();

    private Build(BuildRequest request) {
        this.request = request;
    }

    /// Checks everything and publishes the site, unless findings forbid it.
    ///
    /// @throws org.practicenavigator.publish.PublishException where the output folder or the disk refuses
    public static BuildReport publish(BuildRequest request) {
        try (Publication publication = SiteWriter.begin(request)) {
            Build build = new Build(request);
            // Reading it takes as long as reading the documents and needs none of them.
            CompletableFuture<Checked<History>> history =
                    CompletableFuture.supplyAsync(() -> HistoryReader.read(request.project()));
            return build.run(Optional.of(ready -> Optional.of(build.publish(ready, history, publication))));
        }
    }

    /// Checks everything and writes nothing.
    public static BuildReport check(BuildRequest request) {
        return new Build(request).run(Optional.empty());
    }

    public static BuildReport check(Path project) {
        return check(BuildRequest.of(project));
    }

    /// Checks everything, and hands the search index over in the form for browsers, without making any page: for tools
    /// that measure the search. The files are valid during the call only.
    public static BuildReport export(BuildRequest request, Consumer<SearchFiles> files) {
        Build build = new Build(request);
        return build.run(Optional.of(ready -> {
            try (SiteIndex index = build.index(ready)) {
                files.accept(build.timings.of("export", index::files));
            }
            return Optional.empty();
        }));
    }

    /// A site without errors, and what its files are made from.
    private record Ready(SourceTree tree, Site site, Theme theme, Bodies bodies) {}

    /// @param use what is done with the site where nothing forbids it; absent for a check
    private BuildReport run(Optional<Function<Ready, Optional<Published>>> use) {
        ProjectFolder folder = ProjectFolder.of(request.project());
        SourceTree tree = timings.of("list", () -> list(folder));
        findings.add(tree.findings());
        Checked<ContentTypes> judged = timings.of("types", () -> Templates.types(tree));
        ContentTypes types = findings.keep(judged).orElseThrow();
        Optional<SiteSettings> settings = findings.keep(Templates.settings(tree));
        // By a broken template every document would look wrong.
        if (settings.isEmpty() || judged.findings().stream().anyMatch(Finding::isError)) {
            return report(0, Optional.empty());
        }
        try (BodyStore bodies = BodyStore.open(request, use.isPresent())) {
            List<Entry> entries = timings.of("read", () -> entries(folder, tree, types, settings.get(), bodies));
            Site site = timings.of(
                    "join",
                    () -> findings.keep(join(tree, types, settings.get(), entries))
                            .orElseThrow());
            Optional<Theme> theme = timings.of("theme", () -> findings.keep(Themes.load(folder, site)));
            timings.of("inspect", () -> findings.add(inspect(tree, site)));
            if (findings.has(request.failAt()) || theme.isEmpty() || use.isEmpty()) {
                return report(entries.size(), Optional.empty());
            }
            return report(entries.size(), use.get().apply(new Ready(tree, site, theme.get(), bodies)));
        }
    }

    private static SourceTree list(ProjectFolder folder) {
        try {
            return folder.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each document on its own, on all processors: read, parse, judge.
    private List<Entry> entries(
            ProjectFolder folder, SourceTree tree, ContentTypes types, SiteSettings settings, Bodies bodies) {
        TextReader text = new TextReader(folder.limits());
        DocumentReader reader = new DocumentReader(Templates.privacy(settings), bodies);
        EntryChecker checker = new EntryChecker(types);
        Counter counter = new Counter(
                request.progress(), Progress.Step.READ, tree.documents().size());
        return Parallel.map(
                        tree.documents(),
                        file -> {
                            Checked<SourceFile> source = text.read(file);
                            Checked<Document> document = Steps.then(source, reader::read);
                            Checked<Entry> entry = Steps.then(document, checker::check);
                            counter.step();
                            return entry;
                        },
                        DOCUMENT_LIMIT,
                        Build::tooSlow)
                .stream()
                .flatMap(entry -> findings.keep(entry).stream())
                .toList();
    }

    private static Checked<Entry> tooSlow(FileRef file) {
        return Checked.failed(List.of(
                FILE_TOO_SLOW.in(Span.startOf(file.path()), "path", file.path().value())));
    }

    private static Checked<Site> join(SourceTree tree, ContentTypes types, SiteSettings settings, List<Entry> entries) {
        return SiteBuilder.build(
                settings,
                types,
                entries,
                Templates.paths(tree),
                tree.attachments().keySet());
    }

    private List<Finding> inspect(SourceTree tree, Site site) {
        return Steps.both(
                Checks.inspect(new Inspection(site, AttachmentFiles.sizes(tree))), AttachmentFiles.judge(tree, site));
    }

    private Published publish(Ready ready, CompletableFuture<Checked<History>> reading, Publication publication) {
        History history =
                timings.of("history", () -> findings.keep(reading.join()).orElse(History.NONE));
        try (SiteIndex index = index(ready);
                PictureStore pictures = PictureStore.open(request, ready.theme().picture())) {
            SearchFiles search = timings.of("export", index::files);
            PageViews views = new PageViews(new PageContext(
                    ready.site(),
                    ready.bodies(),
                    ready.theme(),
                    history,
                    AttachmentFiles.sizes(ready.tree()),
                    index::similar));
            Production production = new Production(
                    ready.site(),
                    views,
                    ready.theme(),
                    history,
                    AttachmentFiles.reader(ready.tree()),
                    search,
                    pictures.drawing());
            Published done =
                    timings.of("write", () -> SiteWriter.write(request, publication, OutputFormats.plan(production)));
            timings.of(
                    "pack",
                    () -> SiteWriter.pack(
                            request,
                            publication,
                            ready.site().settings(),
                            ready.theme().strings()));
            return done;
        }
    }

    private SiteIndex index(Ready ready) {
        return timings.of("index", () -> SiteIndex.write(request, ready.tree(), ready.site(), ready.bodies()));
    }

    private BuildReport report(int entries, Optional<Published> published) {
        return new BuildReport(findings.all(), entries, published, timings);
    }
}
