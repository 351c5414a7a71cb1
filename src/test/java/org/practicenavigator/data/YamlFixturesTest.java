package org.practicenavigator.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the cases of `data/yaml/*.txt`: `=== name`, the YAML, `=== expect`, the tree and the remarks.
/// In the YAML ⇥ stands for a tab, ⍽ for a no-break space, ␀ for a control character.
class YamlFixturesTest {

    record Case(String name, String yaml, String expected) {}

    @TestFactory
    Stream<DynamicTest> treesAndPlaces() {
        return cases("trees.txt");
    }

    @TestFactory
    Stream<DynamicTest> mistakes() {
        return cases("mistakes.txt");
    }

    @TestFactory
    Stream<DynamicTest> repairs() {
        return cases("repairs.txt");
    }

    private static Stream<DynamicTest> cases(String file) {
        List<Case> cases = parse(read(file));
        assertThat(cases).hasSizeGreaterThan(5);
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(YamlPrint.of(YamlReader.read(one.yaml(), 1)))
                                .isEqualTo(one.expected())));
    }

    static List<Case> parse(String text) {
        List<Case> cases = new ArrayList<>();
        for (String block : text.split("(?m)^=== (?!expect)")) {
            if (!block.isBlank()) {
                int name = block.indexOf('\n');
                int expect = block.indexOf("=== expect");
                String yaml = block.substring(name + 1, expect < 0 ? block.length() : expect);
                String expected = expect < 0 ? "" : block.substring(expect + "=== expect".length());
                cases.add(new Case(block.substring(0, name), reveal(yaml), expected.strip()));
            }
        }
        return cases;
    }

    private static String reveal(String yaml) {
        return yaml.replace('⇥', '\t').replace('⍽', '\u00A0').replace('␀', '\u0007');
    }

    private static String read(String file) {
        try (InputStream in = YamlFixturesTest.class.getResourceAsStream("/data/yaml/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
