package org.practicenavigator.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Settings, tasks and recommendations of VS Code. They name no type.
final class VsCode {

    static final String SCHEMAS = ".vscode/schemas/";

    /// How `check` names the severities, and what VS Code calls them: it knows English words only, so that each needs
    /// a matcher of its own.
    private static final List<List<String>> SEVERITIES =
            List.of(List.of("Ошибка", "error"), List.of("Совет", "warning"), List.of("Заметка", "info"));

    private VsCode() {}

    static Map<String, Object> settings() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("./" + SCHEMAS + "content-type.schema.json", "content/_types/*.yaml");
        schemas.put("./" + SCHEMAS + "vocabulary.schema.json", "content/_vocabularies/*.yaml");
        schemas.put("./" + SCHEMAS + "site.schema.json", "content/site.yaml");
        Map<String, Object> associations = new LinkedHashMap<>();
        associations.put("*.mustache", "html");
        associations.put("*.site", "plaintext");
        Map<String, Object> markdown = new LinkedHashMap<>();
        markdown.put("editor.wordWrap", "on");
        markdown.put("editor.snippetSuggestions", "top");
        markdown.put("files.trimTrailingWhitespace", false);
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("files.encoding", "utf8");
        settings.put("files.autoGuessEncoding", false);
        settings.put("files.eol", "\n");
        settings.put("files.insertFinalNewline", true);
        settings.put("files.associations", associations);
        settings.put("files.exclude", Map.of(".navigator", true));
        // Russian letters are no mistakes here; the program itself tells of letters that look like others.
        settings.put("editor.unicodeHighlight.allowedLocales", Map.of("ru", true));
        settings.put("yaml.schemas", schemas);
        settings.put("[markdown]", markdown);
        return settings;
    }

    static Map<String, Object> tasks() {
        Map<String, Object> tasks = new LinkedHashMap<>();
        tasks.put("version", "2.0.0");
        tasks.put(
                "tasks",
                List.of(
                        task("Проверить записи", List.of("check", "--format", "text"), true),
                        task("Показать, что программа может исправить сама", List.of("fix", "--dry-run"), false),
                        task("Собрать сайт", List.of("build"), true)));
        return tasks;
    }

    private static Map<String, Object> task(String label, List<String> words, boolean findings) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("label", label);
        task.put("type", "process");
        task.put("command", "${workspaceFolder}/navigator");
        task.put("args", words);
        if (words.contains("check")) {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("kind", "build");
            group.put("isDefault", true);
            task.put("group", group);
        }
        task.put(
                "problemMatcher",
                findings ? SEVERITIES.stream().map(VsCode::matcher).toList() : List.of());
        return task;
    }

    /// The first line of a finding holds the place, the second one what is wrong.
    private static Map<String, Object> matcher(List<String> severity) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("regexp", "^" + severity.getFirst() + " · (.+):(\\d+):(\\d+) · ([a-z0-9-]+)$");
        place.put("file", 1);
        place.put("line", 2);
        place.put("column", 3);
        place.put("code", 4);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("regexp", "^  (.+)$");
        message.put("message", 1);
        Map<String, Object> matcher = new LinkedHashMap<>();
        matcher.put("owner", "navigator-" + severity.getLast());
        matcher.put("source", "Навигатор");
        matcher.put("severity", severity.getLast());
        matcher.put("fileLocation", List.of("relative", "${workspaceFolder}"));
        matcher.put("pattern", List.of(place, message));
        return matcher;
    }

    static Map<String, Object> extensions() {
        return Map.of(
                "recommendations",
                List.of("redhat.vscode-yaml", "eliostruyf.vscode-front-matter", "EditorConfig.EditorConfig"));
    }
}
