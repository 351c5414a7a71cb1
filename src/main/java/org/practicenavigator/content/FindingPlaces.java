package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldNames;
import org.practicenavigator.schema.FieldType;

/// Which field or section of a document its findings are about, worked out from their places and the text: no rule
/// needs to know how forms name fields. What is missing stands nowhere, so the name that the finding gives decides
/// before the place does.
public final class FindingPlaces {

    private final ContentType type;
    private final Optional<FrontMatter> parts;
    private final Optional<YamlMap> root;
    private final List<Heading> headings;

    /// @param section the id in the type, "" for a heading that the type does not know
    private record Heading(int line, String section) {}

    /// A field on the way from the top to a place.
    ///
    /// @param path for example `steps.1`
    /// @param fields what stands beside the field
    private record Step(String path, Field field, SequencedMap<String, Field> fields, String parent) {}

    private FindingPlaces(ContentType type, String text) {
        this.type = type;
        this.parts = FrontMatter.cut(text).parts();
        this.root = parts.flatMap(p ->
                YamlReader.read(p.yaml(), p.yamlLine(), YamlLimits.FRONT_MATTER).root());
        this.headings = parts.map(this::headings).orElse(List.of());
    }

    /// @param text the whole document
    public static FindingPlaces of(ContentType type, String text) {
        return new FindingPlaces(type, text);
    }

    /// The finding with its field; as it came where it belongs to no field.
    public Finding of(Finding finding) {
        return finding.at(path(finding));
    }

    private String path(Finding finding) {
        Optional<String> section = type.body().sections().values().stream()
                .filter(s -> s.heading().equals(finding.about()))
                .map(s -> "#" + s.id())
                .findFirst();
        if (section.isPresent()) {
            return section.get();
        }
        Place place = finding.where().place();
        // What the text lacks is told at its end; without a text that is the line that closes the front matter.
        if (parts.isPresent() && place.line() >= parts.get().bodyLine() - 1) {
            return section(place);
        }
        List<Step> way = root.isPresent() ? way(root.get(), place) : broken(place);
        return missing(firstOf(finding.about()), way)
                .orElseGet(() -> way.isEmpty() ? "" : way.getLast().path());
    }

    private static String firstOf(String names) {
        int comma = names.indexOf(", ");
        return comma < 0 ? names : names.substring(0, comma);
    }

    /// The field of a name, looked for from the place outwards.
    private Optional<String> missing(String name, List<Step> way) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Step step : way.reversed()) {
            if (step.field().type() instanceof FieldType.GroupType group) {
                Optional<Field> inside = FieldNames.find(name, group.fields());
                if (inside.isPresent() && step == way.getLast()) {
                    return Optional.of(step.path() + "." + inside.get().name());
                }
            }
            Optional<Field> beside = FieldNames.find(name, step.fields());
            if (beside.isPresent()) {
                boolean onTheWay = beside.get() == step.field();
                return Optional.of(
                        onTheWay
                                ? way.getLast().path()
                                : join(step.parent(), beside.get().name()));
            }
        }
        return FieldNames.find(name, type.fields()).map(Field::name);
    }

    /// The fields from the top down to a place.
    private List<Step> way(YamlMap map, Place place) {
        List<Step> way = new ArrayList<>();
        down(map, type.fields(), "", place, way);
        return way;
    }

    private void down(YamlMap map, SequencedMap<String, Field> fields, String parent, Place place, List<Step> way) {
        Optional<YamlMap.Entry> entry = lastUntil(map.entries(), place);
        Optional<Field> field = entry.flatMap(e -> FieldNames.find(e.key().text(), fields));
        if (entry.isEmpty() || field.isEmpty()) {
            return;
        }
        String path = join(parent, field.get().name());
        YamlNode value = entry.get().value();
        if (value instanceof YamlList list) {
            int index = lastItem(list, place);
            if (index >= 0) {
                path = join(path, Integer.toString(index));
                value = list.items().get(index);
            }
        }
        way.add(new Step(path, field.get(), fields, parent));
        if (value instanceof YamlMap inner && field.get().type() instanceof FieldType.GroupType group) {
            down(inner, group.fields(), path, place, way);
        }
    }

    private static Optional<YamlMap.Entry> lastUntil(List<YamlMap.Entry> entries, Place place) {
        return entries.reversed().stream()
                .filter(e -> e.key().place().compareTo(place) <= 0)
                .findFirst();
    }

    private static int lastItem(YamlList list, Place place) {
        int index = -1;
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).place().compareTo(place) <= 0) {
                index = i;
            }
        }
        return index;
    }

    /// Where the YAML cannot be read: the last key at the margin above the place.
    private List<Step> broken(Place place) {
        if (parts.isEmpty()) {
            return List.of();
        }
        String[] lines = parts.get().yaml().split("\n", -1);
        for (int i = Math.min(place.line() - parts.get().yamlLine(), lines.length - 1); i >= 0; i--) {
            int colon = lines[i].indexOf(':');
            if (colon > 0 && !Character.isWhitespace(lines[i].charAt(0)) && lines[i].charAt(0) != '-') {
                return FieldNames.find(lines[i].substring(0, colon), type.fields())
                        .map(field -> List.of(new Step(field.name(), field, type.fields(), "")))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private List<Heading> headings(FrontMatter document) {
        List<Heading> found = new ArrayList<>();
        String[] lines = document.body().split("\n", -1);
        boolean code = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            code ^= line.startsWith("```") || line.startsWith("~~~");
            if (!code && line.matches("##(?!#)\\s*\\S.*")) {
                String words = line.substring(2).replaceAll("#+$", "").strip();
                String section = type.body().named(words).map(s -> s.id()).orElse("");
                found.add(new Heading(document.bodyLine() + i, section));
            }
        }
        return found;
    }

    private String section(Place place) {
        if (!type.body().hasSections()) {
            return "#" + Draft.WHOLE_TEXT;
        }
        if (headings.isEmpty()) {
            return "#" + type.body().sections().firstEntry().getKey();
        }
        return headings.reversed().stream()
                .filter(h -> h.line() <= place.line())
                .findFirst()
                .filter(h -> !h.section().isEmpty())
                .map(h -> "#" + h.section())
                .orElse("");
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
