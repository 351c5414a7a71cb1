package org.practicenavigator.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.practicenavigator.data.JsonWriter;

/// Modules of the site as a page that hands them to a test: bundled as the site's own scripts are, so that the page
/// opens from the disk, too.
public final class TrialScript {

    private static final String PAGE = """
            <!doctype html><html lang="ru"><meta charset="utf-8"><title>%1$s</title><link rel="icon" href="data:,">
            <body><main><h1>%1$s</h1><div data-form="practice" data-word="word.js"><div data-form-files></div>
            <div data-path="#problem"><textarea aria-label="Проблема"></textarea></div><div data-form-exits></div></div></main>
            <script src="%1$s.js"></script></body></html>
            """;

    private TrialScript() {}

    /// Writes `NAME.html` and `NAME.js` into a folder.
    ///
    /// @param name a module of `src/test/resources/navigator/client/trial/`, without its ending
    /// @param words the beginnings of the keys of the theme's strings that the modules may say: `form_files_`
    public static void write(Path folder, String name, String... words) {
        module(folder, name, "trial/" + name + ".js", words);
    }

    /// The same with a module of the site.
    public static void module(Path folder, String name, String first, String... words) {
        Strings strings =
                ThemeFiles.load(ThemeFiles.primorye()).value().orElseThrow().strings();
        Map<String, Object> own = new TreeMap<>();
        for (String beginning : words) {
            strings.texts().forEach((key, text) -> {
                if (key.startsWith(beginning)) {
                    own.put(key.substring(beginning.length()), text);
                }
            });
        }
        String head = "const WORDS=" + JsonWriter.writeForScript(own) + ";\n";
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".js"), ScriptBundle.bundle(first, head));
            Files.writeString(folder.resolve(name + ".html"), PAGE.formatted(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
