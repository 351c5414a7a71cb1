package org.practicenavigator.picture;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.data.YamlText;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Reads how a theme's pictures look.
public final class PictureStyleReader {

    private static final Rule FONT = new Rule("picture-font");
    private static final Rule VALUE = new Rule("picture-value");

    private static final Set<String> COLOURS = Set.of("paper", "text", "muted", "result", "edge");
    private static final Set<String> PARTS = Set.of("colours", "edges", "marks");
    private static final Set<String> OF_MARK = Set.of("path", "colour", "x", "y", "scale");
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";
    private static final String NUMBER = "-?[0-9]{1,4}(\\.[0-9]{1,3})?";

    private final DocPath file;
    private final List<Finding> findings = new ArrayList<>();

    private PictureStyleReader(DocPath file) {
        this.file = file;
    }

    /// The style, absent where one of its files cannot be used.
    public static Checked<PictureStyle> read(PictureFiles files) {
        PictureStyleReader reader = new PictureStyleReader(files.settings().path());
        Optional<Typeface> head = reader.face(files.head());
        Optional<Typeface> text = reader.face(files.text());
        YamlText yaml = YamlReader.read(files.settings().content(), 1, YamlLimits.TEMPLATE);
        yaml.remarks().forEach(remark -> reader.findings.add(remark.in(reader.file)));
        YamlMap root = yaml.root().orElse(new YamlMap(List.of(), Place.START));
        reader.known(root, PARTS);
        PictureStyle.Colours colours = reader.colours(root);
        Map<String, Integer> edges = reader.edges(root);
        List<PictureStyle.Mark> marks = reader.marks(root);
        if (reader.findings.stream().anyMatch(Finding::isError) || head.isEmpty() || text.isEmpty()) {
            return Checked.failed(reader.findings);
        }
        return Checked.of(
                new PictureStyle(head.get(), text.get(), colours, edges, marks, content(files)), reader.findings);
    }

    private static String content(PictureFiles files) {
        return sum(files.head().content()) + " " + sum(files.text().content()) + " "
                + files.settings().content();
    }

    /// Tells apart the fonts of one theme over time, not those of a forger.
    private static String sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return bytes.length + "-" + crc.getValue();
    }

    private Optional<Typeface> face(PictureFiles.File<byte[]> font) {
        try {
            return Optional.of(Typeface.read(font.content()));
        } catch (IOException e) {
            findings.add(FONT.in(Span.startOf(font.path()), "path", font.path().value()));
            return Optional.empty();
        }
    }

    private PictureStyle.Colours colours(YamlMap root) {
        YamlMap written = map(root, "colours");
        known(written, COLOURS);
        return new PictureStyle.Colours(
                colour(written, "paper"),
                colour(written, "text"),
                colour(written, "muted"),
                colour(written, "result"),
                colour(written, "edge"));
    }

    private Map<String, Integer> edges(YamlMap root) {
        Map<String, Integer> edges = new TreeMap<>();
        YamlMap written = map(root, "edges");
        written.entries()
                .forEach(entry -> edges.put(
                        entry.key().text(), colour(written, entry.key().text())));
        return edges;
    }

    private List<PictureStyle.Mark> marks(YamlMap root) {
        List<PictureStyle.Mark> marks = new ArrayList<>();
        Optional<YamlNode> written = root.get("marks");
        if (written.isPresent() && written.get() instanceof YamlList list) {
            list.items().forEach(item -> mark(item).ifPresent(marks::add));
        } else {
            written.ifPresent(node -> wrong("marks", node));
        }
        return marks;
    }

    private Optional<PictureStyle.Mark> mark(YamlNode item) {
        if (!(item instanceof YamlMap mark)) {
            wrong("marks", item);
            return Optional.empty();
        }
        known(mark, OF_MARK);
        double scale = number(mark, "scale", 1);
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, number(mark, "x", 0), number(mark, "y", 0));
        int colour = colour(mark, "colour");
        try {
            return Optional.of(
                    new PictureStyle.Mark(place.createTransformedShape(SvgOutline.read(text(mark, "path"))), colour));
        } catch (IllegalArgumentException e) {
            wrong("path", mark.get("path").orElse(mark));
            return Optional.empty();
        }
    }

    private int colour(YamlMap map, String key) {
        String text = text(map, key);
        if (!text.matches(COLOUR)) {
            wrong(key, map.get(key).orElse(map));
            return 0;
        }
        return Integer.parseInt(text.substring(1), 16);
    }

    private double number(YamlMap map, String key, double otherwise) {
        String text = text(map, key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches(NUMBER)) {
            wrong(key, map.get(key).orElse(map));
            return otherwise;
        }
        return Double.parseDouble(text);
    }

    private YamlMap map(YamlMap map, String key) {
        @Nullable YamlNode node = map.get(key).orElse(null);
        if (node != null && !(node instanceof YamlMap)) {
            wrong(key, node);
        }
        return node instanceof YamlMap inner ? inner : new YamlMap(List.of(), map.place());
    }

    private static String text(YamlMap map, String key) {
        return map.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text().strip())
                .orElse("");
    }

    private void known(YamlMap map, Set<String> keys) {
        map.entries().stream()
                .filter(entry -> !keys.contains(entry.key().text()))
                .forEach(entry -> wrong(entry.key().text(), entry.key()));
    }

    private void wrong(String key, YamlNode node) {
        String value = node instanceof YamlScalar scalar && !scalar.text().equals(key) ? scalar.text() : "";
        String brief = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        findings.add(VALUE.in(new Span(file, node.place()), "key", key, "value", brief));
    }
}
