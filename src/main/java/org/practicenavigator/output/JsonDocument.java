package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.document.Doc;
import org.practicenavigator.markdown.PlainText;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.ItemView;

/// The entry for programs, without any markup. Described in `docs/exports.md`; `format` changes with its shape.
@AutoService(DocumentKind.class)
public final class JsonDocument implements DocumentKind {

    private static final String FORMAT = "navigator-entry-1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public byte[] bytes(Described entry) {
        Doc doc = entry.doc();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("type", entry.entry().key().type());
        json.put("id", entry.entry().id());
        json.put("title", doc.title());
        json.put("summary", doc.subtitle());
        json.put("notice", doc.notice());
        json.put("address", doc.address());
        json.put("language", doc.language());
        json.put("publisher", doc.publisher());
        json.put("asOf", doc.asOf());
        json.put("citation", entry.view().passport().citation());
        Map<String, Object> fields = new LinkedHashMap<>();
        entry.view().field().values().stream()
                .filter(FieldView::present)
                .forEach(field -> fields.put(field.name(), field(field)));
        json.put("fields", fields);
        json.put(
                "sections",
                entry.view().sections().stream()
                        .map(section -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("id", section.id());
                            each.put("title", section.heading());
                            each.put("text", PlainText.of(section.contentHtml()));
                            return each;
                        })
                        .toList());
        return JsonWriter.writePretty(json).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> field(FieldView field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", field.label());
        if (field.rows().isEmpty()) {
            json.put("values", field.items().stream().map(JsonDocument::value).toList());
            return json;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        field.rows().forEach(row -> {
            Map<String, Object> each = new LinkedHashMap<>();
            row.f().values().stream()
                    .filter(FieldView::present)
                    // What the page does not show for the sake of people has no cell.
                    .filter(inner ->
                            row.cells().stream().anyMatch(cell -> cell.label().equals(inner.label())))
                    .forEach(inner -> each.put(inner.name(), field(inner)));
            rows.add(each);
        });
        json.put("rows", rows);
        return json;
    }

    private static Map<String, Object> value(ItemView item) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!item.code().isEmpty()) {
            json.put("code", item.code());
        }
        json.put("text", item.contentHtml().isEmpty() ? item.text() : PlainText.of(item.contentHtml()));
        if (item.code().isEmpty() && item.href().matches("(?s)https?://.*")) {
            json.put("address", item.href());
        }
        return json;
    }
}
