package org.practicenavigator.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.SiteSettings;

/// `frontmatter.json` of the extension Front Matter: forms beside the text in VS Code.
///
/// Lists of groups are left out: the extension would write keys of its own into each row. What a form does not show
/// stays in the file as it was written.
final class FrontMatterConfig {

    private final ContentTypes types;

    private FrontMatterConfig(ContentTypes types) {
        this.types = types;
    }

    static Map<String, Object> of(ContentTypes types, SiteSettings settings) {
        FrontMatterConfig maker = new FrontMatterConfig(types);
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("$schema", "https://frontmatter.codes/frontmatter.schema.json");
        config.put("frontMatter.content.autoUpdateDate", false);
        config.put("frontMatter.website.host", settings.baseUrl());
        config.put(
                "frontMatter.content.pageFolders",
                types.types().values().stream().map(FrontMatterConfig::folder).toList());
        config.put(
                "frontMatter.taxonomy.contentTypes",
                types.types().values().stream().map(maker::type).toList());
        return config;
    }

    private static Map<String, Object> folder(ContentType type) {
        Map<String, Object> folder = new LinkedHashMap<>();
        folder.put("title", type.label().list());
        folder.put("path", "[[workspace]]/content/" + type.files().folder());
        folder.put("contentTypes", List.of(type.id()));
        return folder;
    }

    private Map<String, Object> type(ContentType type) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", type.id());
        map.put("pageBundle", false);
        map.put("clearEmpty", true);
        map.put("fields", fields(type.fields().values(), type.stages().order().getFirst()));
        return map;
    }

    private List<Object> fields(Iterable<Field> fields, String owed) {
        List<Object> list = new ArrayList<>();
        fields.forEach(field -> kind(field, owed).ifPresent(kind -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("title", field.label());
            map.put("name", field.name());
            if (!field.help().isEmpty()) {
                map.put("description", field.help());
            }
            if (field.need().equals(owed)) {
                map.put("required", true);
            }
            map.putAll(kind);
            list.add(map);
        }));
        return list;
    }

    /// How the extension shows a field; empty where it would spoil what it holds.
    private Optional<Map<String, Object>> kind(Field field, String owed) {
        boolean many = field.many().isPresent();
        Map<String, Object> kind = new LinkedHashMap<>();
        switch (field.type()) {
            case FieldType.TextType text -> {
                kind.put("type", many ? "list" : "string");
                if (!many) {
                    kind.put("single", text.chars().max() <= 200);
                }
            }
            case FieldType.ProseType _ -> kind.put("type", many ? "list" : "string");
            case FieldType.IntegerType number ->
                number(kind, false, number.min().isPresent());
            case FieldType.DecimalType _ -> number(kind, true, false);
            case FieldType.FlagType _ -> kind.put("type", "boolean");
            // A date may be a year or a month; the calendar of the extension would make a day of it.
            case FieldType.DateType _, FieldType.LinkType _ -> kind.put("type", many ? "list" : "string");
            case FieldType.ChoiceType choice -> choice(kind, choice, many);
            case FieldType.RefType ref -> reference(kind, ref, many);
            case FieldType.FileType file -> file(kind, file, many);
            case FieldType.GroupType group -> {
                kind.put("type", "fields");
                kind.put("fields", fields(group.fields().values(), owed));
            }
        }
        return field.type() instanceof FieldType.GroupType && many ? Optional.empty() : Optional.of(kind);
    }

    private static void number(Map<String, Object> kind, boolean decimal, boolean natural) {
        kind.put("type", "number");
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("isDecimal", decimal);
        if (natural) {
            options.put("min", 0);
        }
        kind.put("numberOptions", options);
    }

    private void choice(Map<String, Object> kind, FieldType.ChoiceType choice, boolean many) {
        kind.put("type", "choice");
        kind.put("multiple", many);
        kind.put(
                "choices",
                CmsField.terms(choice, types).stream()
                        .map(term -> CmsField.pair("id", term.code(), "title", term.label()))
                        .toList());
    }

    /// Names of files are ids here, which the extension calls slugs.
    private void reference(Map<String, Object> kind, FieldType.RefType ref, boolean many) {
        boolean single = ref.to().size() == 1 && types.type(ref.to().getFirst()).isPresent();
        kind.put("type", single ? "contentRelationship" : many ? "list" : "string");
        if (single) {
            kind.put("contentTypeName", ref.to().getFirst());
            kind.put("contentTypeValue", "slug");
            kind.put("multiple", many);
        }
    }

    private static void file(Map<String, Object> kind, FieldType.FileType file, boolean many) {
        kind.put("type", "file");
        kind.put("multiple", many);
        kind.put("fileExtensions", file.kinds());
    }
}
