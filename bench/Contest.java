import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The programs over one project of N practices, in turn, so that a noisy minute of the machine meets them all.
final class Contest {

    static final String CLEAN = "build, clean";
    static final String AGAIN = "build, nothing changed";
    static final String ONE = "build, one file changed";
    static final String CHECK = "check";
    static final String CHANGE = "check, one file changed";
    static final String JAVA = "java -version";
    static final String HUGO = "Hugo";
    static final String PAGEFIND = "Pagefind";
    static final String BOTH = "Hugo + Pagefind";

    private final Path home;
    private final Path work;
    private final Path project;
    private final List<String> navigator;
    private final Optional<String> hugo;
    private final Optional<String> pagefind;
    private final Map<String, List<Measured>> figures = new LinkedHashMap<>();

    /// @param home the folder of the Navigator
    /// @param work an empty folder for everything that is made here
    Contest(Path home, Path work, List<String> navigator, Optional<String> hugo, Optional<String> pagefind) {
        this.home = home;
        this.work = work;
        this.project = work.resolve("project");
        this.navigator = navigator;
        this.hugo = hugo;
        this.pagefind = pagefind;
    }

    /// Medians of `runs` rounds by name of the job.
    Map<String, Measured> hold(int count, long seed, int runs) throws IOException, InterruptedException {
        Generate.project(home, count, seed, project);
        git("init", "--quiet");
        opponent();
        for (int round = 0; round < runs; round++) {
            System.err.println("N=" + count + ", round " + (round + 1) + " of " + runs);
            ours(round, count);
            theirs();
        }
        Map<String, Measured> medians = new LinkedHashMap<>();
        figures.forEach((job, all) -> medians.put(job, Measured.median(all)));
        return medians;
    }

    Path site() {
        return work.resolve("site");
    }

    Path rivalSite() {
        return work.resolve("hugo-site");
    }

    private void ours(int round, int count) throws IOException, InterruptedException {
        delete(site());
        delete(project.resolve(".navigator"));
        git("add", "content", "themes");
        git("-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "commit.gpgSign=false",
                "commit", "--quiet", "--message", "round");
        note(CLEAN, run("clean", build()));
        note(AGAIN, run("again", build()));
        Path changed = project.resolve("content/praktiki").resolve(Practice.id(1 + round % count) + ".md");
        Files.writeString(changed, "\nДобавлено предложение.\n", StandardOpenOption.APPEND);
        note(ONE, run("one", build()));
        note(CHECK, run("check", navigator("check", "--project", project.toString())));
        delete(project.resolve(".navigator"));
        note(CHANGE, run("change", navigator("check", "--changed-since", "HEAD", "--project", project.toString())));
        note(JAVA, run("java", List.of(ProcessHandle.current().info().command().orElse("java"), "-version")));
    }

    private void theirs() throws IOException, InterruptedException {
        if (hugo.isEmpty()) {
            return;
        }
        delete(rivalSite());
        Measured made = run("hugo", List.of(
                hugo.get(), "--quiet", "--source", work.resolve("hugo").toString(), "--destination",
                rivalSite().toString(), "--cacheDir", work.resolve("hugo-cache").toString()));
        note(HUGO, made);
        if (pagefind.isPresent()) {
            Measured searched = run("pagefind", List.of(pagefind.get(), "--site", rivalSite().toString()));
            note(PAGEFIND, searched);
            note(BOTH, made.then(searched));
        }
    }

    private List<String> build() {
        return navigator(
                "build", "--quiet", "--timings", "--project", project.toString(), "--out", site().toString());
    }

    private List<String> navigator(String... arguments) {
        List<String> command = new ArrayList<>(navigator);
        command.addAll(List.of(arguments));
        return command;
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(arguments));
        run("git", command);
    }

    private Measured run(String name, List<String> command) throws IOException, InterruptedException {
        return Measured.run(command, work, work.resolve(name + ".log"));
    }

    private void note(String job, Measured measured) {
        figures.computeIfAbsent(job, _ -> new ArrayList<>()).add(measured);
    }

    /// The opponent's folder: the plain theme and the same Markdown files, byte for byte.
    private void opponent() throws IOException {
        Path folder = work.resolve("hugo");
        Generate.copy(home.resolve("bench/hugo"), folder);
        try (Stream<Path> sections = Files.list(project.resolve("content"))) {
            for (Path section : sections.sorted().toList()) {
                String name = section.getFileName().toString();
                if (Files.isDirectory(section) && !name.startsWith("_")) {
                    Generate.copy(section, folder.resolve("content").resolve(name));
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
