package org.practicenavigator.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Place;

/// Random maps, written in random styles: at each reported place stands the very token that was written.
class YamlPlacesTest {

    private static final String[] WORDS = {
        "наставник",
        "школа №1",
        "12",
        "no",
        "😀 смех",
        "a@b.example.org",
        "12:30",
        "«Клуб»",
        "50 %",
        "don't",
        "a#b",
        "е\u0301"
    };

    private final Random random = new Random(SEED);
    private static final long SEED = Long.getLong("yaml.seed", 7L);
    private final StringBuilder text = new StringBuilder();
    private final List<String> tokens = new ArrayList<>();
    private int keys;

    @Test
    void atEachPlaceStandsItsToken() {
        System.out.println("yaml.seed=" + SEED);
        for (int n = 0; n < 2_000; n++) {
            text.setLength(0);
            tokens.clear();
            map("", 0);
            YamlText read = YamlReader.read(text.toString(), 1);
            assertThat(read.remarks()).as("%s", text).isEmpty();
            List<Place> places = new ArrayList<>();
            collect(read.root().orElseThrow(), places);
            assertThat(places.stream().map(this::at)).as("%s", text).isEqualTo(tokens);
        }
    }

    private String at(Place place) {
        String line = text.toString().split("\n", -1)[place.line() - 1];
        return line.substring(place.column() - 1, place.column() - 1 + place.length());
    }

    private static void collect(YamlNode node, List<Place> places) {
        switch (node) {
            case YamlScalar scalar -> places.add(scalar.place());
            case YamlList list -> list.items().forEach(item -> collect(item, places));
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    places.add(entry.key().place());
                    collect(entry.value(), places);
                });
        }
    }

    private void map(String indent, int depth) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(indent);
            entry(indent, depth);
        }
    }

    private void entry(String indent, int depth) {
        token((random.nextBoolean() ? "поле" : "😀") + keys++);
        text.append(':');
        int kind = depth > 3 ? 0 : random.nextInt(5);
        if (kind == 3) {
            text.append('\n');
            map(indent + "  ", depth + 1);
        } else if (kind == 4) {
            text.append('\n');
            list(indent + "  ", depth + 1);
        } else {
            text.append(" ".repeat(1 + random.nextInt(3)));
            token(scalar());
            text.append(random.nextInt(4) == 0 ? " # 😀: [ \"\n" : "\n");
        }
    }

    private void list(String indent, int depth) {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(indent).append("- ");
            if (random.nextBoolean()) {
                entry(indent + "  ", depth + 1);
            } else {
                token(scalar());
                text.append('\n');
            }
        }
    }

    private String scalar() {
        String word = WORDS[random.nextInt(WORDS.length)];
        return switch (random.nextInt(3)) {
            case 0 -> word;
            case 1 -> '"' + word + '"';
            default -> '\'' + word.replace("'", "''") + '\'';
        };
    }

    private void token(String token) {
        tokens.add(token);
        text.append(token);
    }
}
