package org.practicenavigator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.testkit.EmptyProject;
import org.practicenavigator.testkit.Pngs;

/// A project with one practice that lacks nothing, and the command that packs it.
///
/// @param folder the project's
/// @param out where packs go
record PackProject(Path folder, Path out) {

    static final Path READY = Path.of("src/test/resources/bundle/gotovaya.md");

    /// @param to an empty folder
    static PackProject lay(Path to) throws IOException {
        Path project = EmptyProject.lay(to.resolve("project"));
        Files.createDirectories(project.resolve("content/organizatsii"));
        Files.createDirectories(project.resolve("content/praktiki"));
        Files.writeString(
                project.resolve("content/organizatsii/shkola-probnaya.md"),
                "---\nid: shkola-probnaya\ntitle: Школа пробная\nkind: school\nupdated: 2025-06-01\n---\n");
        Files.copy(READY, project.resolve("content/praktiki/gotovaya.md"));
        Files.write(project.resolve("content/praktiki/doska.png"), Pngs.plain(2400, 1200));
        Files.copy(
                Path.of("src/test/resources/findings/_base/content/materialy/karta-uroka.pdf"),
                project.resolve("content/praktiki/Лист наблюдения (2).pdf"));
        return new PackProject(project, to.resolve("packs"));
    }

    Answer run(String... words) {
        List<String> all = new ArrayList<>(List.of("export", "smarteka", "--out", out.toString()));
        all.addAll(List.of(words));
        return Answer.of(FakeDialog.absent(), folder, all.toArray(String[]::new));
    }

    Path pack() {
        return pack("gotovaya");
    }

    Path pack(String id) {
        return out.resolve("smarteka-" + id + ".zip");
    }

    /// The practice once more, under another id and changed.
    ///
    /// @param changes pairs: what stands there, what shall stand there
    void copyAs(String id, String... changes) throws IOException {
        String text = Files.readString(READY).replace("id: gotovaya", "id: " + id);
        for (int i = 0; i < changes.length; i += 2) {
            if (!text.contains(changes[i])) {
                throw new IllegalArgumentException("not there: " + changes[i]);
            }
            text = text.replace(changes[i], changes[i + 1]);
        }
        Files.writeString(folder.resolve("content/praktiki/" + id + ".md"), text);
    }
}
