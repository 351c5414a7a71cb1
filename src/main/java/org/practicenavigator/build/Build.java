package org.practicenavigator.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.check.Checks;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Entry;
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
import org.practicenavigator.site.Declared;
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
    private final AlikeEntries alike = new AlikeEntries();

    // What was known when the build ended, for reports.
    private ContentTypes types = new ContentTypes(new LinkedHashMap<>(), new LinkedHashMap<>());
    private Optional<SiteSettings> settings = Optional.empty();
    private Optional<Site> site = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private @Nullable SourceTree tree;
    private PrivateData people = PrivateData.NONE;

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
            return new LastBuild(request, publication, history, build.timings)
                    .orElse(() ->
                            build.run(Optional.of(ready -> Optional.of(build.publish(ready, history, publication)))));
        }
    }

    /// Checks everything and writes nothing.
    public static BuildReport check(BuildRequest request) {
        return new Build(request).run(Optional.empty());
    }

    /// Checks everything, and hands on what reports tell.
    static Checkup checkup(BuildRequest request) {
        Build build = new Build(request);
        BuildReport report = build.run(Optional.empty());
        return new Checkup(report, build.types, build.settings, build.site, Optional.empty());
    }

    public static BuildReport check(Path project) {
        return check(BuildRequest.of(project));
    }

    /// Lists what must be done when a person withdraws the consent. Findings do not hinder it: a withdrawn consent is
    /// one. Absent where the project's templates cannot be read.
    public static Optional<Withdrawal> withdraw(BuildRequest request, String ref) {
        Build build = new Build(request);
        build.run(Optional.empty());
        return build.site.map(site -> Withdrawal.of(site, build.people.persons(), ref));
    }

    /// Checks everything, and hands the search index over in the form for browsers, without making any page: for
    /// tools that measure the search. The files are valid during the call only.
    public static BuildReport export(BuildRequest request, Consumer<SearchFiles> files) {
        Build build = new Build(request);
        return build.run(Optional.of(ready -> {
            try (SiteIndex index = build.index(ready)) {
                files.accept(build.timings.of("export", index::files));
            }
            return Optional.empty();
        }));
    }

    /// Hands over what pages are made from, for exports that would lack the entries with errors.
    ///
    /// @return what `use` returns; absent where anything has an error
    static <T> Optional<T> soundMaterial(Path project, Function<Material, T> use) {
        return material(
                        BuildRequest.of(project),
                        material -> material.findings().stream().anyMatch(Finding::isError)
                                ? Optional.<T>empty()
                                : Optional.of(use.apply(material)))
                .flatMap(Function.identity());
    }

    /// Hands over what pages are made from, whatever was found.
    ///
    /// @return what `use` returns; absent where templates or themes cannot be read
    static <T> Optional<T> material(BuildRequest request, Function<Material, T> use) {
        Build build = new Build(request);
        try (BodyStore bodies = BodyStore.inMemory()) {
            build.run(bodies, Optional.empty());
            return build.site.isEmpty() || build.theme.isEmpty()
                    ? Optional.empty()
                    : Optional.of(use.apply(new Material(
                            Objects.requireNonNull(build.tree),
                            build.site.get(),
                            build.theme.get(),
                            bodies,
                            build.people.persons(),
                            build.findings.all())));
        }
    }

    /// A site without errors, and what its files are made from.
    private record Ready(SourceTree tree, Site site, Theme theme, Bodies bodies) {}

    private BuildReport run(Optional<Function<Ready, Optional<Published>>> use) {
        try (BodyStore bodies = BodyStore.open(request, use.isPresent())) {
            return run(bodies, use);
        }
    }

    /// @param use what is done with the site where nothing forbids it; absent for a check
    private BuildReport run(BodyStore bodies, Optional<Function<Ready, Optional<Published>>> use) {
        ProjectFolder folder = ProjectFolder.of(request.project());
        SourceTree tree = timings.of("list", () -> ProjectRead.list(folder));
        this.tree = tree;
        findings.add(tree.findings());
        Checked<ContentTypes> judged = timings.of("types", () -> Templates.types(tree));
        types = findings.keep(judged).orElseThrow();
        settings = findings.keep(Templates.settings(tree));
        // By a broken template every document would look wrong.
        if (settings.isEmpty() || judged.findings().stream().anyMatch(Finding::isError)) {
            return new BuildReport(findings.all(), 0, Optional.empty(), timings);
        }
        FindingFields fields = new FindingFields(tree, types, new TextReader(folder.limits()));
        List<Entry> entries = timings.of("read", () -> entries(folder, tree, types, settings.orElseThrow(), bodies));
        Declared declared = findings.keep(Templates.declared(tree, types)).orElseThrow();
        site = timings.of("join", () -> findings.keep(join(tree, types, declared, settings.orElseThrow(), entries)));
        Site joined = site.orElseThrow();
        theme = timings.of("theme", () -> findings.keep(Themes.load(folder, joined)));
        timings.of("alike", () -> findings.add(alike.findings(joined, Templates.paths(tree))));
        people = findings.keep(PrivateData.read(request)).orElseThrow();
        timings.of("inspect", () -> findings.add(inspect(tree, joined)));
        if (findings.has(request.failAt()) || theme.isEmpty() || use.isEmpty()) {
            return report(fields, entries.size(), Optional.empty());
        }
        return report(fields, entries.size(), use.get().apply(new Ready(tree, joined, theme.get(), bodies)));
    }

    /// Each document on its own, on all processors: read, parse, judge.
    private List<Entry> entries(
            ProjectFolder folder, SourceTree tree, ContentTypes types, SiteSettings settings, Bodies bodies) {
        TextReader text = new TextReader(folder.limits());
        Judge judge = new Judge(types, settings, bodies);
        Counter counter = new Counter(
                request.progress(), Progress.Step.READ, tree.documents().size());
        return Parallel.map(
                        tree.documents(),
                        file -> {
                            Checked<SourceFile> source = text.read(file);
                            Checked<Entry> entry = judge.judge(source);
                            entry.value()
                                    .ifPresent(read -> alike.add(
                                            read, source.value().orElseThrow().text()));
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

    private static Checked<Site> join(
            SourceTree tree, ContentTypes types, Declared declared, SiteSettings settings, List<Entry> entries) {
        return SiteBuilder.build(
                settings,
                types,
                declared,
                entries,
                Templates.paths(tree),
                tree.attachments().keySet());
    }

    private List<Finding> inspect(SourceTree tree, Site site) {
        return Steps.both(
                Checks.inspect(new Inspection(site, AttachmentFiles.sizes(tree), people.persons())),
                AttachmentFiles.judge(tree, site));
    }

    private Published publish(Ready ready, CompletableFuture<Checked<History>> reading, Publication publication) {
        History history =
                timings.of("history", () -> findings.keep(reading.join()).orElse(History.NONE));
        try (SiteIndex index = index(ready);
                PictureStore pictures = PictureStore.open(request, ready.theme().picture());
                DocumentStore documents = DocumentStore.open(request)) {
            SearchFiles search = timings.of("export", index::files);
            PageViews views = new PageViews(new PageContext(
                    ready.site(),
                    ready.bodies(),
                    ready.theme(),
                    history,
                    AttachmentFiles.sizes(ready.tree()),
                    index::similar,
                    people.persons()));
            Production production = new Production(
                    ready.site(),
                    views,
                    ready.theme(),
                    history,
                    AttachmentFiles.reader(ready.tree()),
                    search,
                    pictures.drawing(),
                    people.persons(),
                    people.reader(),
                    documents);
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

    private BuildReport report(FindingFields fields, int entries, Optional<Published> published) {
        return new BuildReport(fields.of(findings.all()), entries, published, timings);
    }
}
