package org.practicenavigator.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What people do to a project between two checks, at random: they write, slip, rename, copy, delete.
final class Edits {

    private final Path project;
    private final Random random;
    private final List<String> done = new ArrayList<>();

    Edits(Path project, Random random) {
        this.project = project;
        this.random = random;
    }

    /// @return what was done, for the message of a failed test
    List<String> make() throws IOException {
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            one();
        }
        return done;
    }

    private void one() throws IOException {
        Path file = any(documents());
        String text = Files.readString(file);
        switch (random.nextInt(14)) {
            case 0 -> write(file, text + "\nЕщё одно предложение.\n", "append");
            case 1 -> delete(file);
            case 2 -> move(file, file.resolveSibling("pereimenovano-" + random.nextInt(9) + ".md"));
            case 3 -> copy(file, file.resolveSibling("kopiya-" + random.nextInt(9) + ".md"));
            case 4 -> write(file, text.replaceFirst("(?m)^id: .*$", "id: novy-id-" + random.nextInt(9)), "new id");
            case 5 -> write(file, text.replaceFirst("(?m)^id: .*$", "id: " + stolenId()), "stolen id");
            case 6 -> write(file, text.replaceFirst("(?m)^title: .*$", "title: Совсем другое название"), "title");
            case 7 -> write(file, text.replaceFirst("(?m)^status: .*$", "status: " + state()), "state");
            case 8 -> write(file, text.replaceFirst("(?m)^## .*$", "## Иное"), "heading");
            case 9 -> write(file, withoutALine(text), "line");
            case 10 -> write(file, text.replaceFirst("\n---\n", "\nкриво: [\n---\n"), "broken");
            case 11 -> write(file, text + "\n[ссылка](" + target() + ")\n", "link");
            case 12 ->
                write(file, text.replaceFirst("(?m)^(municipality|organization): .*$", "$1: " + stolenId()), "ref");
            default -> attachment();
        }
    }

    private void attachment() throws IOException {
        List<Path> files = files().stream()
                .filter(f -> !f.toString().endsWith(".md") && !f.toString().endsWith(".yaml"))
                .toList();
        if (files.isEmpty()) {
            one();
        } else {
            delete(any(files));
        }
    }

    private String stolenId() throws IOException {
        String name = any(documents()).getFileName().toString();
        return name.substring(0, name.length() - 3);
    }

    private String target() throws IOException {
        Path to = any(documents());
        return "../" + to.getParent().getFileName() + "/" + to.getFileName()
                + (random.nextBoolean() ? "" : "#problema");
    }

    private String state() {
        return any(List.of("draft", "submitted", "published", "rejected", "чепуха"));
    }

    private String withoutALine(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }

    private void write(Path file, String text, String what) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        done.add(what + " " + project.relativize(file));
    }

    private void delete(Path file) throws IOException {
        Files.delete(file);
        done.add("delete " + project.relativize(file));
    }

    private void move(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.move(from, to);
            done.add("move " + project.relativize(from) + " " + to.getFileName());
        }
    }

    private void copy(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.copy(from, to);
            done.add("copy " + project.relativize(from) + " " + to.getFileName());
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Path> documents() throws IOException {
        return files().stream().filter(f -> f.toString().endsWith(".md")).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("content"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
