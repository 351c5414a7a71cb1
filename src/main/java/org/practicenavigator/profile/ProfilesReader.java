package org.practicenavigator.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.profile.ExportProfile.Compose;
import org.practicenavigator.profile.ExportProfile.Condition;
import org.practicenavigator.profile.ExportProfile.Need;
import org.practicenavigator.profile.ExportProfile.Part;
import org.practicenavigator.profile.ExportProfile.Target;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Demand;
import org.practicenavigator.schema.Template;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.ValueReader;
import org.practicenavigator.schema.Values;

/// Step «read profiles»: texts of `content/_exports/*.yaml` → profiles. One with errors is left out.
public final class ProfilesReader {

    private ProfilesReader() {}

    /// @param texts by path, sorted
    public static Checked<List<ExportProfile>> read(SequencedMap<DocPath, String> texts, ContentTypes types) {
        List<Finding> findings = new ArrayList<>();
        List<ExportProfile> profiles = new ArrayList<>();
        texts.forEach((file, text) -> {
            Checked<YamlMap> judged = Template.EXPORT_PROFILE.judge(file, text);
            findings.addAll(judged.findings());
            judged.value().ifPresent(yaml -> {
                Values values = new ValueReader(Map.of())
                        .read(yaml, Template.EXPORT_PROFILE.fields(), Demand.FULL)
                        .values();
                List<Finding> unknown = ProfileNames.check(file, values, types);
                findings.addAll(unknown);
                if (unknown.stream().noneMatch(Finding::isError)) {
                    profiles.add(profile(file, values));
                }
            });
        });
        return Checked.of(List.copyOf(profiles), findings);
    }

    private static ExportProfile profile(DocPath file, Values values) {
        return new ExportProfile(
                values.text("profile"),
                values.text("version"),
                values.text("title"),
                values.text("place"),
                values.text("lead"),
                link(values),
                values.text("entries"),
                values.date("verified_on")
                        .map(on -> new ExportProfile.Verified(
                                on, values.text("verified_by"), values.text("verified_how"))),
                values.text("status"),
                values.groups("sheet").stream()
                        .findFirst()
                        .map(sheet -> new ExportProfile.SheetPlan(sheet.text("file"), sheet.text("from"))),
                values.groups("pictures").stream()
                        .findFirst()
                        .map(pictures ->
                                new ExportProfile.PicturePlan(texts(pictures, "from"), whole(pictures, "side", 0))),
                texts(values, "attachments"),
                values.groups("parts").stream()
                        .map(part -> new Part(part.text("part"), part.text("title")))
                        .toList(),
                values.groups("fields").stream().map(ProfilesReader::target).toList(),
                values.groups("needs").stream().map(ProfilesReader::need).toList(),
                file);
    }

    private static String link(Values values) {
        return values.first("url", Value.LinkValue.class)
                .map(Value.LinkValue::url)
                .orElse("");
    }

    private static Target target(Values field) {
        return new Target(
                field.text("name"),
                field.text("title"),
                field.text("part"),
                texts(field, "from"),
                code(field, "compose")
                        .map(code -> Compose.valueOf(code.toUpperCase(Locale.ROOT)))
                        .orElse(Compose.PLAIN),
                field.number("limit").map(java.math.BigDecimal::intValue),
                !code(field, "count").equals(Optional.of("without-spaces")),
                flag(field, "required"),
                field.text("help"));
    }

    private static Need need(Values need) {
        return new Need(
                need.text("name"),
                need.text("title"),
                need.text("task"),
                need.groups("all").stream().map(ProfilesReader::condition).toList(),
                need.groups("any").stream().map(ProfilesReader::condition).toList());
    }

    private static Condition condition(Values condition) {
        return new Condition(
                condition.text("path"),
                whole(condition, "min", 1),
                texts(condition, "with"),
                texts(condition, "with_any"),
                texts(condition, "terms"),
                whole(condition, "chars", 1),
                flag(condition, "if_present"));
    }

    private static Optional<String> code(Values values, String name) {
        return values.codes(name).stream().findFirst();
    }

    private static boolean flag(Values values, String name) {
        return values.first(name, Value.FlagValue.class)
                .map(Value.FlagValue::flag)
                .orElse(false);
    }

    private static int whole(Values values, String name, int otherwise) {
        return values.number(name).map(java.math.BigDecimal::intValue).orElse(otherwise);
    }

    static List<String> texts(Values values, String name) {
        return values.all(name, Value.TextValue.class).stream()
                .map(Value.TextValue::text)
                .toList();
    }
}
