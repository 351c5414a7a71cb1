package org.practicenavigator.editor;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Template;

/// All files that editors get, made from the types.
public final class EditorFiles {

    private EditorFiles() {}

    /// @param cms whether the form in the browser (Decap or Sveltia) is wanted as well
    public static List<EditorFile> of(ContentTypes types, SiteSettings settings, boolean cms) {
        List<EditorFile> files = new ArrayList<>();
        files.add(json(".vscode/settings.json", VsCode.settings()));
        files.add(json(".vscode/tasks.json", VsCode.tasks()));
        files.add(json(".vscode/extensions.json", VsCode.extensions()));
        files.add(schema("content-type", "Тип записей", Template.CONTENT_TYPE));
        files.add(schema("vocabulary", "Справочник", Template.VOCABULARY));
        files.add(schema("site", "Настройки сайта", Template.SITE));
        for (ContentType type : types.types().values()) {
            files.add(json(".vscode/" + type.id() + ".code-snippets", Snippets.of(type, types)));
        }
        files.add(json("frontmatter.json", FrontMatterConfig.of(types, settings)));
        if (cms) {
            files.add(new EditorFile("admin/config.yml", CmsConfig.text(types, settings)));
            files.add(new EditorFile("admin/index.html", CmsConfig.page()));
        }
        return List.copyOf(files);
    }

    private static EditorFile schema(String name, String title, Template template) {
        return json(
                VsCode.SCHEMAS + name + ".schema.json",
                FrontMatterSchema.of(template.fields(), Dialect.DRAFT_7, title));
    }

    private static EditorFile json(String path, Object value) {
        return new EditorFile(path, JsonWriter.writePretty(value));
    }
}
