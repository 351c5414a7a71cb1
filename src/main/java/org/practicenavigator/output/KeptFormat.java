package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.page.Keeping;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.page.PrintedEntry;

/// Entries as scripts, for comparing, collecting and printing them on the visitor's device: pages that are
/// opened from a disk may load nothing but scripts. Each script calls `navigatorKept(name, html)`.
///
/// - `podborka/practice/ID.js`: the card and what the entry is compared by;
/// - `podborka/practice/ID.text.js`: its full text, for a document of many;
/// - `podborka/list.js`: the names of all entries, by which a missing one is told from a broken line.
@AutoService(OutputFormat.class)
public final class KeptFormat implements OutputFormat {

    /// The folder of the files, relative to the top of the site.
    public static final String FOLDER = "podborka/";

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        if (Keeping.types(production.site().types()).isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(PlannedFile.text(
                        FOLDER + "list.js",
                        () -> script(
                                "list",
                                entries(production)
                                        .map(entry -> entry.key().toString())
                                        .collect(Collectors.joining(" "))))),
                entries(production).flatMap(entry -> both(production, entry)));
    }

    private static Stream<Entry> entries(Production production) {
        return Keeping.types(production.site().types()).stream()
                .flatMap(type -> production.site().catalogue(type.id()).entries().stream());
    }

    private static Stream<PlannedFile> both(Production production, Entry entry) {
        String key = entry.key().toString();
        return Stream.of(
                PlannedFile.text(FOLDER + key + ".js", () -> script(key, part(production, entry))),
                PlannedFile.text(
                        FOLDER + key + ".text.js",
                        () -> script(key + ".text", PrintedEntry.html(production.views(), production.theme(), entry))));
    }

    private static String part(Production production, Entry entry) {
        PageViews.Viewed viewed = production.views().view(Keeping.part(entry));
        return production.theme().render(viewed.layout(), viewed.view());
    }

    private static String script(String name, String html) {
        return "navigatorKept(" + JsonWriter.writeForScript(name) + "," + JsonWriter.writeForScript(html) + ");\n";
    }
}
