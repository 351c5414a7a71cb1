package org.practicenavigator.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.practicenavigator.data.JsonWriter;

/// Makes one classic script of a module and those that it imports. Browsers refuse modules on pages that are opened
/// from a disk, so the site ships none.
///
/// Each module keeps a scope of its own. What makes this possible without a parser, and is held by a test: modules
/// import by name from relative paths and export where they declare, and no text runs over lines.
final class ScriptBundle {

    /// Where the modules lie among the program's resources.
    static final String FOLDER = "/navigator/client/";

    /// The scripts of the site: the file that pages name, and the module with which it begins.
    private static final Map<String, String> SCRIPTS = new TreeMap<>(Map.ofEntries(
            Map.entry("box.js", "ui/box.js"),
            Map.entry("carry.js", "carry/start.js"),
            Map.entry("catalogue.js", "ui/catalogue/start.js"),
            Map.entry("collect.js", "ui/keep/collect.js"),
            Map.entry("compare.js", "ui/keep/compare.js"),
            Map.entry("form-files.js", "form/files/start.js"),
            Map.entry("form.js", "form/page/start.js"),
            Map.entry("form-word.js", "form/files/word.js"),
            Map.entry("keep.js", "ui/keep/start.js"),
            Map.entry("mode.js", "ui/mode.js"),
            Map.entry("search.js", "ui/start.js")));

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)} from \"(\\.[^\"]+)\";[ \\t]*\\n?");
    private static final Pattern EXPORT = Pattern.compile(
            "(?m)^export ((?:async function|function|class|const|let) (?:\\{ )?)([A-Za-z][A-Za-z0-9]*(?:,"
                    + " [A-Za-z0-9]+)*)");
    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?ms)^[ \\t]*/\\*.*?\\*/[ \\t]*\\n");
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^[ \\t]*//.*\\n?");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$");
    private static final Pattern HAS_TEXT = Pattern.compile("['`/]");

    /// Spaces beside signs, outside of texts. Not beside plus and minus: `a - -b` is not `a--b`.
    private static final Pattern SPACES =
            Pattern.compile("(\"(?:\\\\.|[^\"\\\\])*\")| *([=<>*&|?:,;(){}!%]+) +| +([=<>*&|?:,;(){}!%]+)");

    private static final Pattern GOES_ON = Pattern.compile("([;{,(])\\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{2,}");

    private final Set<String> begun = new LinkedHashSet<>();
    private final Map<String, String> modules = new LinkedHashMap<>();

    private ScriptBundle() {}

    /// The scripts, with the words of the theme where they need any: `search.js` gets those that begin with
    /// `search_`.
    static List<Asset> assets(Strings strings) {
        List<Asset> assets = new ArrayList<>();
        SCRIPTS.forEach((name, first) -> {
            Map<String, Object> words = words(strings, beginning(name));
            String head = words.isEmpty() ? "" : "const WORDS=" + JsonWriter.writeForScript(words) + ";\n";
            assets.add(Asset.of(name, bundle(first, head).getBytes(StandardCharsets.UTF_8)));
        });
        return assets;
    }

    /// What the keys of a script's words begin with: `form_files_` for `form-files.js`.
    static String beginning(String name) {
        return name.replace(".js", "_").replace('-', '_');
    }

    /// The texts of the modules that a script is made of, in the order in which they stand in it.
    static Map<String, String> modules(String first) {
        ScriptBundle bundle = new ScriptBundle();
        bundle.add(first);
        return bundle.modules;
    }

    static Map<String, String> scripts() {
        return SCRIPTS;
    }

    /// One script of a module and those that it imports.
    ///
    /// @param head what stands before all modules
    static String bundle(String first, String head) {
        Map<String, String> modules = modules(first);
        List<String> order = List.copyOf(modules.keySet());
        StringBuilder all = new StringBuilder("(() => {\n\"use strict\";\n").append(head);
        modules.forEach((name, text) -> {
            String body = IMPORT.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement("const {" + found.group(1).replace(" as ", ": ") + "} = m"
                                    + order.indexOf(resolved(name, found.group(2))) + ";\n"));
            List<String> given =
                    EXPORT.matcher(text).results().map(found -> found.group(2)).toList();
            String own = packed(EXPORT.matcher(body).replaceAll("$1$2"));
            all.append(given.isEmpty() ? "{\n" + own + "\n}\n" : scoped("m" + order.indexOf(name), own, given));
        });
        return EMPTY_LINES.matcher(all.append("})();\n")).replaceAll("\n");
    }

    private static String scoped(String name, String own, List<String> given) {
        return "const " + name + " = (() => {\n" + own + "\nreturn {" + String.join(", ", given) + "};\n})();\n";
    }

    private void add(String module) {
        if (!begun.add(module)) {
            if (!modules.containsKey(module)) {
                throw new IllegalStateException("modules import each other in a circle: " + module);
            }
            return;
        }
        String text = read(module);
        Matcher imported = IMPORT.matcher(text);
        while (imported.find()) {
            add(resolved(module, imported.group(2)));
        }
        modules.put(module, text);
    }

    private static String resolved(String from, String target) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return URI.create(folder).resolve(target).toString();
    }

    private static String packed(String module) {
        String text = BLOCK_COMMENT.matcher(module).replaceAll("");
        text = LINE_COMMENT.matcher(text).replaceAll("");
        text = INDENTATION.matcher(text).replaceAll("").strip();
        String squeezed = text.lines().map(ScriptBundle::squeezed).collect(Collectors.joining("\n"));
        return GOES_ON.matcher(squeezed).replaceAll("$1");
    }

    /// Without the spaces beside signs. Lines with patterns or texts in other quotes stay as they are: nothing has to
    /// be understood.
    private static String squeezed(String line) {
        return HAS_TEXT.matcher(line).find() ? line : SPACES.matcher(line).replaceAll("$1$2$3");
    }

    /// The texts as strings, those that depend on a number as objects of their four forms.
    private static Map<String, Object> words(Strings strings, String beginning) {
        Map<String, Object> words = new TreeMap<>();
        strings.texts().forEach((key, text) -> words.put(key, text));
        strings.counted().forEach((key, forms) -> {
            Map<String, Object> byName = new TreeMap<>();
            forms.forEach((form, text) -> byName.put(form.key(), text));
            words.put(key, byName);
        });
        Map<String, Object> own = new TreeMap<>();
        List<String> longer = SCRIPTS.keySet().stream()
                .map(ScriptBundle::beginning)
                .filter(other -> other.length() > beginning.length())
                .toList();
        words.forEach((key, value) -> {
            if (key.startsWith(beginning) && longer.stream().noneMatch(key::startsWith)) {
                own.put(key.substring(beginning.length()), value);
            }
        });
        return own;
    }

    private static String read(String module) {
        try (InputStream in = ScriptBundle.class.getResourceAsStream(FOLDER + module)) {
            if (in == null) {
                throw new IllegalStateException("the program has no script " + module);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
