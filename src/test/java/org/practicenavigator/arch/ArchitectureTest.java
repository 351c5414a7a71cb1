package org.practicenavigator.arch;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.practicenavigator.arch.Program.CLASSES;
import static org.practicenavigator.arch.Program.packageOf;
import static org.practicenavigator.arch.Program.shortName;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Entry;

/// The shape of the program. Every exception is a line with its reason; one that is no longer needed fails as well.
class ArchitectureTest {

    /// What each package may use: exactly what it uses today. A new arrow is a decision, taken here.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("finding", Set.of()),
            Map.entry("publish", Set.of()),
            Map.entry("data", Set.of("finding")),
            Map.entry("markdown", Set.of("finding")),
            Map.entry("attachment", Set.of("finding")),
            Map.entry("source", Set.of("finding")),
            Map.entry("schema", Set.of("finding", "data", "markdown")),
            Map.entry("content", Set.of("finding", "data", "markdown", "source", "schema")),
            Map.entry("profile", Set.of("finding", "schema", "content")),
            Map.entry("document", Set.of("markdown")),
            Map.entry("site", Set.of("finding", "markdown", "schema", "content", "profile")),
            Map.entry("word", Set.of("schema", "markdown", "document")),
            Map.entry("pdf", Set.of("markdown", "document")),
            Map.entry("intake", Set.of("data", "markdown", "schema", "content", "word")),
            Map.entry("search", Set.of("markdown", "schema", "content", "site")),
            Map.entry("shard", Set.of("data", "search")),
            Map.entry("engine", Set.of("data", "schema", "search")),
            Map.entry("person", Set.of("finding", "schema", "content")),
            Map.entry("check", Set.of("finding", "markdown", "schema", "content", "site", "person")),
            Map.entry("editor", Set.of("data", "schema")),
            Map.entry("correction", Set.of("finding", "data", "markdown", "source", "schema", "content")),
            Map.entry("picture", Set.of("finding", "data")),
            Map.entry("history", Set.of("finding")),
            Map.entry("sheet", Set.of("data")),
            Map.entry("register", Set.of("markdown", "schema", "content", "site", "theme", "history", "sheet")),
            Map.entry("opendata", Set.of("data", "schema", "content", "site", "theme", "history", "register", "sheet")),
            Map.entry("qr", Set.of()),
            Map.entry("theme", Set.of("finding", "data", "picture")),
            Map.entry(
                    "page",
                    Set.of(
                            "finding",
                            "data",
                            "markdown",
                            "schema",
                            "content",
                            "profile",
                            "site",
                            "person",
                            "theme",
                            "picture",
                            "history",
                            "document",
                            "opendata",
                            "register",
                            "qr")),
            Map.entry(
                    "output",
                    Set.of(
                            "finding",
                            "data",
                            "schema",
                            "content",
                            "site",
                            "person",
                            "word",
                            "theme",
                            "page",
                            "shard",
                            "picture",
                            "history",
                            "editor",
                            "opendata",
                            "register",
                            "markdown",
                            "document",
                            "pdf")),
            Map.entry("bundle", Set.of("data", "markdown", "profile", "schema", "theme")),
            Map.entry("report", Set.of("finding", "data")),
            Map.entry(
                    "build",
                    Set.of(
                            "finding",
                            "report",
                            "publish",
                            "markdown",
                            "attachment",
                            "source",
                            "schema",
                            "content",
                            "profile",
                            "bundle",
                            "site",
                            "document",
                            "pdf",
                            "word",
                            "intake",
                            "person",
                            "search",
                            "shard",
                            "theme",
                            "picture",
                            "history",
                            "page",
                            "check",
                            "correction",
                            "editor",
                            "engine",
                            "opendata",
                            "register",
                            "sheet",
                            "output")),
            Map.entry("serve", Set.of()),
            Map.entry(
                    "cli",
                    Set.of(
                            "finding",
                            "history",
                            "report",
                            "publish",
                            "data",
                            "source",
                            "search",
                            "theme",
                            "schema",
                            "content",
                            "correction",
                            "output",
                            "profile",
                            "bundle",
                            "engine",
                            "build",
                            "serve")));

    /// The one package of each library.
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("tools.jackson", "data"),
            Map.entry("org.snakeyaml", "data"),
            Map.entry("com.vladsch.flexmark", "markdown"),
            Map.entry("org.jsoup", "markdown"),
            Map.entry("org.apache.poi", "word"),
            Map.entry("org.dhatim", "sheet"),
            Map.entry("org.apache.james", "intake"),
            Map.entry("org.apache.lucene", "search"),
            Map.entry("org.tartarus.snowball", "search"),
            Map.entry("com.github.mustachejava", "theme"),
            Map.entry("org.apache.fontbox", "picture"),
            Map.entry("org.apache.pdfbox", "attachment"),
            Map.entry("com.openhtmltopdf", "pdf"),
            Map.entry("java.awt", "picture"),
            Map.entry("com.google.zxing", "qr"),
            Map.entry("org.eclipse.jgit", "history"),
            Map.entry("picocli", "cli"),
            Map.entry("javax.xml", "output"),
            Map.entry("com.sun.net.httpserver", "serve"));

    /// Classes outside a library's package that use it all the same: class and library, then the reason.
    private static final Map<String, String> LIBRARY_GUESTS = Map.of(
            "attachment.DocxXml javax.xml", "rewrites the XML inside Word files, event by event",
            "pdf.Glyphs org.apache.fontbox", "asks a font what it can draw",
            "pdf.Glyphs org.apache.pdfbox", "hands that font over in its own buffer",
            "pdf.PdfFile org.apache.pdfbox", "dates and id of the file that its library made",
            "picture.Typeface org.apache.pdfbox", "hands a font to FontBox in its own buffer",
            "word.XmlTree javax.xml", "reads the XML inside Word files as a tree");

    /// Who touches the disk outside `source` (reads) and `publish` (writes), and why.
    private static final Map<String, String> DISK = Map.ofEntries(
            Map.entry("search.IndexFolder", "the folders of the search index, which Lucene fills"),
            Map.entry("build.NewFile", "lays down what an export makes"),
            Map.entry("build.NewEntry", "lays down the file of a new entry"),
            Map.entry("build.Interview", "writes a new entry after the last answer"),
            Map.entry("build.EditorSetup", "lays down files for editors"),
            Map.entry("build.BlankForm", "lays down a blank"),
            Map.entry("build.ImportFolder", "puts imported entries into their places"),
            Map.entry("intake.OpeningProcess", "hands a stranger's file to another process, and takes the answer"),
            Map.entry("build.Correcting", "reads and replaces the documents that it corrects"),
            Map.entry("build.CiSetup", "looks whether files for a forge are there already"),
            Map.entry("build.BundleExport", "makes the folder for packs"),
            Map.entry("build.OpenDataExport", "looks whether a list or a passport is an older one"),
            Map.entry("bundle.Pack", "writes a pack beside its place and puts it there in one step"),
            Map.entry("bundle.PackCheck", "reads a pack that lies anywhere"),
            Map.entry("build.ReportFiles", "writes reports where a build server looks for them"),
            Map.entry("build.ThemeCopy", "lays down the copy of a file of a theme"),
            Map.entry("finding.Manual", "lists its own pages in the program"),
            Map.entry("build.Fingerprint", "the digest of the program's own files"),
            Map.entry("build.Pack", "the caches of rendered bodies and drawn pictures"),
            Map.entry("build.IndexKey", "what the kept index was made from"),
            Map.entry("history.ProjectRepository", "tells JGit where the project lies"),
            Map.entry("history.QuietSystem", "names settings that are nowhere"),
            Map.entry("serve.LocalSite", "shows published files to this machine's browser"),
            Map.entry("serve.Watch", "looks whether files changed, without reading them"));

    /// Who may make a forbidden call, and why.
    private static final Map<String, String> CALLERS = Map.ofEntries(
            Map.entry("cli.Main System.out", "hands the real streams to the commands"),
            Map.entry("cli.Main System.err", "hands the real streams to the commands"),
            Map.entry("cli.Main System.exit", "the only end of the process"),
            Map.entry("cli.Main System.getenv", "NAVIGATOR_DEBUG shows the cause of an inner error"),
            Map.entry("cli.CheckCommand System.getenv", "where GitHub wants the summary of a job"),
            Map.entry("cli.ConsoleCommand System.out", "a command made without Main, by a tool of picocli"),
            Map.entry("cli.ConsoleCommand System.err", "a command made without Main, by a tool of picocli"),
            Map.entry("cli.PeopleOptions LocalDate.now", "consents end on the day on the wall; --as-of names another"),
            Map.entry("cli.Console System.console", "whether a person is watching"),
            Map.entry("cli.TerminalDialog System.console", "asks the person at the terminal"),
            Map.entry("cli.ProgressLine System.nanoTime", "how often a moving line is drawn"),
            Map.entry("build.Timings System.nanoTime", "how long steps take"),
            Map.entry("build.Parallel System.nanoTime", "gives up a document that takes too long"),
            Map.entry("publish.LinuxCalls System.getProperty", "the system's name and its encoding of file names"),
            Map.entry("intake.OpeningProcess System.getProperty", "starts the Java that runs, with its classes"),
            Map.entry("publish.TargetGuard System.getProperty", "the home folder, which must never become a site"));

    @Test
    void packagesUseWhatTheTableSays() {
        Map<String, Set<String>> uses = new TreeMap<>();
        Program.packages().forEach(name -> uses.put(name, new TreeSet<>()));
        List<String> places = new ArrayList<>();
        Program.dependencies().forEach(dependency -> {
            String from = packageOf(dependency.getOriginClass());
            String to = packageOf(dependency.getTargetClass());
            if (!to.isEmpty() && !to.equals(from)) {
                uses.get(from).add(to);
                if (!MAY_USE.getOrDefault(from, Set.of()).contains(to)) {
                    places.add(from + " -> " + to + " " + Program.place(dependency));
                }
            }
        });
        assertThat(places).as("arrows that the table does not have").isEmpty();
        assertThat(uses).as("arrows that the table has in vain").isEqualTo(new TreeMap<>(MAY_USE));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.practicenavigator.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasOnePackage() {
        Set<String> guests = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        Program.dependencies()
                .forEach(dependency -> library(dependency).ifPresent(library -> {
                    met.add(library);
                    if (!packageOf(dependency.getOriginClass()).equals(PLACES.get(library))) {
                        String guest = shortName(dependency.getOriginClass()) + " " + library;
                        guests.add(guest);
                        if (!LIBRARY_GUESTS.containsKey(guest)) {
                            wrong.add(guest + " " + Program.place(dependency));
                        }
                    }
                }));
        assertThat(wrong).isEmpty();
        assertThat(guests)
                .as("guests that no longer come")
                .containsExactlyInAnyOrderElementsOf(LIBRARY_GUESTS.keySet());
        assertThat(met).as("libraries that are no longer used").containsExactlyInAnyOrderElementsOf(PLACES.keySet());
    }

    private static java.util.Optional<String> library(Dependency dependency) {
        String name = dependency.getTargetClass().getName();
        return PLACES.keySet().stream().filter(l -> name.startsWith(l + ".")).findFirst();
    }

    @Test
    void filesAreTouchedInFewPlaces() {
        Set<String> others = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> !Set.of("source", "publish").contains(packageOf(type)))
                .filter(ArchitectureTest::touchesDisk)
                .forEach(type -> others.add(shortName(type)));
        assertThat(others).containsExactlyInAnyOrderElementsOf(DISK.keySet());
    }

    private static boolean touchesDisk(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(d -> d.getTargetClass().getName())
                .anyMatch(Set.of(
                        "java.nio.file.Files",
                        "java.nio.channels.FileChannel",
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.RandomAccessFile")::contains);
    }

    @Test
    void nothingDependsOnTheMachine() {
        Set<String> allowed = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            type.getAccessesFromSelf()
                    .forEach(access -> ForbiddenCall.ALL.stream()
                            .filter(call -> call.is(access))
                            .forEach(call -> {
                                String caller = shortName(type) + " " + call.title();
                                allowed.add(caller);
                                if (!CALLERS.containsKey(caller)) {
                                    wrong.add(access.getDescription() + ": " + call.reason());
                                }
                            }));
        }
        assertThat(wrong).isEmpty();
        assertThat(allowed).as("exceptions in vain").containsExactlyInAnyOrderElementsOf(CALLERS.keySet());
    }

    @Test
    void onlyTheCheckerMakesEntries() {
        Set<String> makers = new HashSet<>();
        CLASSES.get(Entry.class)
                .getConstructors()
                .forEach(constructor ->
                        constructor.getCallsOfSelf().forEach(call -> makers.add(shortName(call.getOriginOwner()))));
        // The lean reader's entries are for others to point at; a check of changes judges none of them.
        assertThat(makers).containsExactlyInAnyOrder("content.EntryChecker", "content.LeanReader");
    }

    @Test
    void everyPackageTellsItsPurpose() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/practicenavigator"))) {
            for (Path folder : folders.filter(Files::isDirectory).skip(1).toList()) {
                Path page = folder.resolve("package-info.java");
                String text = Files.exists(page) ? Files.readString(page) : "";
                if (!text.startsWith("///") || !text.contains("@NullMarked\n")) {
                    silent.add(folder.toString());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void namesSayWhatAClassIs() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*(Utils?|Manager|Helpers?|Impl|Misc|Commons?)"));
    }
}
