package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Words;

/// Do fields marked `unique` keep their values apart? The identity itself is checked when entries are joined.
@AutoService(SiteCheck.class)
public final class UniqueCheck implements SiteCheck {

    private static final Rule VALUE_REPEATED = new Rule("value-repeated");

    @Override
    public String name() {
        return "unique";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : inspection.site().entries().values()) {
            for (Field field : entry.type().fields().values()) {
                if (field.unique() && !field.name().equals(entry.type().identity())) {
                    entry.values().all(field.name(), Value.TextValue.class).forEach(value -> {
                        String key = entry.type().id() + "\n" + field.name() + "\n" + Words.key(value.text());
                        Entry first = seen.putIfAbsent(key, entry);
                        if (first != null) {
                            report.accept(VALUE_REPEATED.in(
                                    new Span(entry.path(), value.place()),
                                    "field",
                                    field.label(),
                                    "value",
                                    value.text(),
                                    "other",
                                    first.path().value()));
                        }
                    });
                }
            }
        }
    }
}
