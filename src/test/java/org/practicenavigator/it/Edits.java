package org.practicenavigator.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Changes of chance to a copy of the small project, each of which keeps it free of errors.
///
/// @param project the folder that is changed
final class Edits {

    private static final List<String> WORDS = List.of("урок", "наставник", "разбор", "встреча", "класс", "опыт");

    private final Path project;
    private final Random random;
    private int made;

    Edits(Path project, Random random) {
        this.project = project;
        this.random = random;
    }

    /// Makes one change.
    ///
    /// @return what was done
    String make() throws IOException {
        made++;
        return switch (random.nextInt(9)) {
            case 0 -> changeBody();
            case 1 -> changeTitle();
            case 2 -> add();
            case 3 -> rename();
            case 4 -> delete();
            case 5 -> changeTerm();
            case 6 -> changeLayout();
            case 7 -> changeSettings();
            default -> changeState();
        };
    }

    private String changeBody() throws IOException {
        Path file = content("praktiki/klub-nastavnikov.md");
        Files.writeString(file, Files.readString(file) + "\nЕщё один " + word() + " № " + made + ".\n");
        return "body";
    }

    private String changeTitle() throws IOException {
        Path file = content("organizatsii/shkola-8.md");
        Files.writeString(
                file, Files.readString(file).replaceFirst("title: .*", "title: Школа " + word() + " " + made));
        return "title";
    }

    private String add() throws IOException {
        Folder.write(
                content("organizatsii/nova-" + made + ".md"),
                "---\nid: nova-" + made + "\ntitle: Школа " + word() + " " + made + "\n---\n\nТекст про " + word()
                        + ".\n");
        return "add";
    }

    private String rename() throws IOException {
        Path file = pick();
        Files.move(file, file.resolveSibling("imya-" + made + ".md"));
        return "rename " + file.getFileName();
    }

    private String delete() throws IOException {
        Path file = pick();
        Files.delete(file);
        return "delete " + file.getFileName();
    }

    /// A document that no other points at.
    private Path pick() throws IOException {
        List<Path> free = Folder.files(content("organizatsii")).stream()
                .filter(file -> !file.endsWith("shkola-8.md"))
                .toList();
        if (free.isEmpty()) {
            add();
            return pick();
        }
        return free.get(random.nextInt(free.size()));
    }

    private String changeTerm() throws IOException {
        Path file = content("_vocabularies/forms.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "teacher-student: \\{label: [^}]*}", "teacher-student: {label: пара " + made + "}")
                        .replaceFirst(
                                "teacher-teacher: \\{label: [^,]*,", "teacher-teacher: {label: коллеги " + made + ","));
        return "term";
    }

    private String changeLayout() throws IOException {
        Path file = project.resolve("themes/base/partials/footer.mustache");
        Files.writeString(file, Files.readString(file) + "<p>Низ страницы " + made + "</p>\n");
        return "layout";
    }

    private String changeSettings() throws IOException {
        Path file = content("site.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("tagline: .*", "tagline: Девиз " + word() + " " + made));
        return "settings";
    }

    /// A draft becomes public, or the other way round.
    private String changeState() throws IOException {
        Path file = content("praktiki/novaya.md");
        String state = random.nextBoolean() ? "draft" : "submitted";
        Folder.write(file, """
                ---
                id: novaya-praktika
                title: Новая практика пар
                organization: shkola-8
                forms: [teacher-student]
                status: %s
                ---

                ## Проблема

                Молодые учителя приходили по одному и не знали, к кому идти с вопросом.

                ## Способы решения

                Собрали пары.
                """.replace("%s", state));
        return "state " + state;
    }

    private Path content(String path) {
        return project.resolve("content").resolve(path);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
