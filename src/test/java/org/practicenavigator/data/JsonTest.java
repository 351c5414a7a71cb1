package org.practicenavigator.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keepsTheOrderOfKeysAndWritesOneLine() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("я", 1);
        map.put("а", List.of(true, 2L, 0.5, new BigDecimal("1.50"), "«\"\\\n"));
        map.put("n", null);
        assertThat(JsonWriter.write(map)).isEqualTo("{\"я\":1,\"а\":[true,2,0.5,1.50,\"«\\\"\\\\\\n\"],\"n\":null}");
    }

    @Test
    void prettyHasTwoSpacesAndLineFeeds() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", List.of(1, Map.of("b", "c")));
        map.put("e", List.of());
        assertThat(JsonWriter.writePretty(map)).isEqualTo("""
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ],
                  "e": []
                }
                """);
    }

    @Test
    void nothingInAScriptEndsIt() {
        String text = "</script><!-- & \u2028\u2029 '";
        String json = JsonWriter.writeForScript(Map.of("a<", text));
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonReader.read(json)).isEqualTo(Map.of("a<", text));
    }

    @Test
    void readsBackWhatItWrote() {
        Object value = Arrays.asList(1, 3_000_000_000L, 0.25, true, null, "ё", List.of(), Map.of("k", List.of("v")));
        assertThat(JsonReader.read(JsonWriter.write(value))).isEqualTo(value);
        assertThat(JsonReader.read(JsonWriter.writePretty(value))).isEqualTo(value);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> JsonWriter.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonWriter.write(new Object())).isInstanceOf(IllegalArgumentException.class);
        for (String text : List.of("", "{", "[1,]", "{\"a\":1,\"a\":2}", "1 2", "{a:1}", "[".repeat(100_000))) {
            assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(IllegalArgumentException.class);
            assertThat(JsonReader.readIfWhole(text)).isEmpty();
        }
    }
}
