package org.practicenavigator.data;

import java.util.Locale;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;

/// A tree and its remarks as the fixtures write them: `key@line:column+length = "text"@…`, then one remark a line.
final class YamlPrint {

    private static final DocPath FILE = new DocPath("content/a.md");

    private YamlPrint() {}

    static String of(YamlText yaml) {
        StringBuilder out = new StringBuilder();
        yaml.root().ifPresentOrElse(root -> node(root, "", out), () -> out.append("nothing\n"));
        for (Remark remark : yaml.remarks()) {
            Finding finding = remark.in(FILE);
            out.append(finding.severity().name().toLowerCase(Locale.ROOT)).append(' ');
            out.append(remark.rule().id()).append(at(remark.place())).append(' ');
            out.append(finding.message()).append('\n');
        }
        return out.toString().strip();
    }

    private static void node(YamlNode node, String indent, StringBuilder out) {
        switch (node) {
            case YamlScalar scalar ->
                out.append(quote(scalar)).append(at(scalar.place())).append('\n');
            case YamlMap map -> {
                out.append("map").append(at(map.place())).append('\n');
                for (YamlMap.Entry entry : map.entries()) {
                    out.append(indent)
                            .append("  ")
                            .append(entry.key().text())
                            .append(at(entry.key().place()));
                    out.append(" = ");
                    node(entry.value(), indent + "  ", out);
                }
            }
            case YamlList list -> {
                out.append("list").append(at(list.place())).append('\n');
                for (YamlNode item : list.items()) {
                    out.append(indent).append("  - ");
                    node(item, indent + "  ", out);
                }
            }
        }
    }

    private static String quote(YamlScalar scalar) {
        String mark = scalar.quoted() ? "'" : "";
        return mark + '[' + scalar.text().replace("\n", "⏎") + ']' + mark;
    }

    private static String at(Place place) {
        return "@" + place.line() + ":" + place.column() + "+" + place.length();
    }
}
