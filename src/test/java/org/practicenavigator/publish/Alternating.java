package org.practicenavigator.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Publishes two versions of a site in turns until it is killed. Also the program of child processes.
final class Alternating {
    private static final int TURNS = 1_000_000;

    private Alternating() {}

    /// Arguments: project, number of files, first version (A or B), name of the work folder, turns.
    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        String version = arguments[2];
        Path work = project.resolve(arguments[3]);
        int turns = arguments.length > 4 ? Integer.parseInt(arguments[4]) : TURNS;
        System.out.println("started");
        for (int i = 0; i < turns; i++) {
            try {
                publish(project.resolve("site"), work, version, files);
            } catch (PublishException e) {
                System.out.println(e.problem());
                System.exit(1);
            }
            version = version.equals("A") ? "B" : "A";
        }
    }

    static Published publish(Path site, Path work, String version, int files) {
        try (Publication publication = Publisher.begin(site, work)) {
            IntStream.range(0, files).parallel().forEach(i -> publication.write(page(version, i)));
            publication.write(new OutputFile("index.html", text(version, 1)));
            return publication.commit();
        }
    }

    /// The pages of a version, as text.
    static SortedMap<String, String> pages(String version, int files) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (int i = 0; i < files; i++) {
            OutputFile page = page(version, i);
            pages.put(page.path(), new String(page.content(), StandardCharsets.UTF_8));
        }
        pages.put("index.html", new String(text(version, 1), StandardCharsets.UTF_8));
        return pages;
    }

    /// Every third page is the same in both versions, every seventh exists in one only.
    private static OutputFile page(String version, int i) {
        String name =
                "p/" + i % 5 + "/" + i + (i % 7 == 0 ? version.replace('A', 'a').replace('B', 'b') : "") + ".html";
        return new OutputFile(name, text(i % 3 == 0 ? "same" : version, i));
    }

    private static byte[] text(String version, int i) {
        return (version + "\n" + (version + " " + i + " ").repeat(i % 100)).getBytes(StandardCharsets.UTF_8);
    }
}
