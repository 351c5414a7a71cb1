package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.TypesLoader;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.testkit.Folders;

/// A project with an attack in every place, built again and again: what the checks refuse gives way to the next
/// attack, until a site is published with all attacks that they let pass.
final class HostileProject {

    private static final int ROUNDS = 40;

    private final Path folder;
    private final Map<String, HostileFile> files = new LinkedHashMap<>();
    /// How many attacks each rule refused.
    private final Map<String, Integer> refusals = new TreeMap<>();

    HostileProject(Path folder) throws IOException {
        this.folder = folder;
        Folders.copy(Path.of("themes"), folder.resolve("themes"));
        Payloads payloads = new Payloads();
        HostileTemplates templates = new HostileTemplates(payloads);
        SourceTree tree = ProjectFolder.of(Path.of("")).list();
        ContentTypes types =
                TypesLoader.load(tree.templates(), tree.vocabularies()).value().orElseThrow();
        tree.vocabularies().keySet().forEach(path -> put(templates.vocabulary(Path.of(path.value()))));
        tree.templates().keySet().forEach(path -> put(templates.type(Path.of(path.value()))));
        for (String declared : List.of("_registers", "_exports", "_datasets")) {
            tree.declared(declared).keySet().forEach(path -> put(templates.declared(Path.of(path.value()))));
        }
        put(templates.settings(Path.of("content/site.yaml")));
        for (ContentType type : types.types().values()) {
            Files.createDirectories(folder.resolve("content").resolve(HostileEntry.folder(type)));
            for (int i = 0; i < HostileEntry.COUNT; i++) {
                put(HostileEntry.write(types, payloads, type, i));
            }
        }
    }

    private void put(HostileFile file) {
        files.put(file.path(), file);
    }

    Path site() {
        return folder.resolve("site");
    }

    List<Slot> slots() {
        return files.values().stream().flatMap(file -> file.slots().stream()).toList();
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    /// Builds until the site is published.
    BuildReport publish() throws IOException {
        List<Finding> last = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            write();
            BuildReport report = Build.publish(BuildRequest.of(folder));
            List<Finding> errors =
                    report.findings().stream().filter(Finding::isError).toList();
            if (errors.isEmpty()) {
                return report;
            }
            assertThat(report.published())
                    .as("nothing is published with errors")
                    .isEmpty();
            assertThat(site().resolve("index.html")).doesNotExist();
            refuse(errors);
            last = errors;
        }
        throw new AssertionError("not published after " + ROUNDS + " rounds: "
                + last.stream().limit(5).toList());
    }

    private void refuse(List<Finding> errors) {
        // Errors of templates come first: documents cannot be judged by broken ones.
        List<Finding> first = errors.stream()
                .filter(error -> error.where().file().value().matches("content/(_.*|site\\.yaml)"))
                .toList();
        Map<Slot, String> refused = new LinkedHashMap<>();
        for (Finding error : first.isEmpty() ? errors : first) {
            guilty(error).forEach(slot -> refused.putIfAbsent(slot, error.rule().id()));
        }
        if (refused.isEmpty()) {
            throw new AssertionError("errors where no attack stands: "
                    + errors.stream().limit(20).toList());
        }
        refused.forEach((slot, rule) -> {
            slot.refuse();
            refusals.merge(rule, 1, Integer::sum);
        });
    }

    /// The attacks on the line of an error; where there is none, all of the file's attacks with the error's text.
    private List<Slot> guilty(Finding error) {
        String path = error.where().file().value();
        HostileFile file = files.get(path);
        if (file == null) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return slots().stream()
                    .filter(s -> s.hostile() && s.attack().equals(name))
                    .toList();
        }
        List<Slot> there = file.at(error.where().place().line()).stream()
                .filter(Slot::hostile)
                .toList();
        if (!there.isEmpty()) {
            return there;
        }
        // An attack that swallows what stands below it: the nearest above is guilty.
        List<Slot> above = new ArrayList<>();
        for (int line = error.where().place().line(); line > 0 && above.isEmpty(); line--) {
            above.addAll(file.at(line).stream().filter(Slot::hostile).toList());
        }
        return above.isEmpty() ? file.anyHostile().stream().toList() : above;
    }

    private void write() throws IOException {
        // By their paths as they are: attacks may have backslashes in their names.
        try (Stream<Path> old = Files.walk(folder.resolve("content"))) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (HostileFile file : files.values()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.text(), StandardCharsets.UTF_8);
            attach(target.getParent(), "dobryy-0.png");
            for (Slot slot : file.slots()) {
                if (slot.hostile() && slot.attack().endsWith(".png")) {
                    attach(target.getParent(), slot.attack());
                } else if (!slot.hostile() && slot.text().endsWith(".png")) {
                    attach(target.getParent(), slot.text());
                }
            }
        }
    }

    private static void attach(Path folder, String name) throws IOException {
        if (folder.getFileName().toString().startsWith("_") || folder.endsWith("content")) {
            return;
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", picture);
        Files.write(folder.resolve(name), picture.toByteArray());
    }

    /// What the attacks came to, for reports.
    String told() {
        long published = slots().stream().filter(Slot::hostile).count();
        long different = slots().stream()
                .filter(Slot::hostile)
                .map(Slot::attack)
                .distinct()
                .count();
        Stream<Slot> left = slots().stream().filter(slot -> !slot.hostile());
        return "%d places, %d published hostile (%d different texts), %d refused: %s; only good values are left in some places of %s"
                .formatted(
                        slots().size(),
                        published,
                        different,
                        slots().stream().mapToInt(Slot::refused).sum(),
                        refusals,
                        left.map(slot -> slot.toString().replaceAll(" = (?s:.*)", ""))
                                .distinct()
                                .sorted()
                                .toList());
    }
}
