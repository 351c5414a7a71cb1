package org.practicenavigator.data;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes maps, lists, texts, numbers, booleans and null as JSON, keys in the order in which they are given.
///
/// The same value always gives the same characters; lines end with a line feed on every machine.
/// Doubles that JSON cannot hold (not a number, infinite) and values of other classes are mistakes of ours:
/// [IllegalArgumentException].
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /// On one line, without spaces.
    public static String write(@Nullable Object value) {
        return write(value, ObjectWriteContext.empty());
    }

    /// For people: each member and item on a line of its own, steps of two spaces, a line feed at the end.
    public static String writePretty(@Nullable Object value) {
        return write(value, new Pretty()) + "\n";
    }

    /// On one line for a `script` element: nothing in it can end the element or a line of an old script.
    public static String writeForScript(@Nullable Object value) {
        String json = write(value);
        StringBuilder out = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> out.append("\\u003c");
                case '>' -> out.append("\\u003e");
                case '&' -> out.append("\\u0026");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String write(@Nullable Object value, ObjectWriteContext how) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(how, out)) {
            put(value, json);
        }
        return out.toString();
    }

    private static void put(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case CharSequence text -> json.writeString(text.toString());
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> number(number, json);
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((key, member) -> {
                    json.writeName((String) key);
                    put(member, json);
                });
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                list.forEach(item -> put(item, json));
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }

    private static void number(Number number, JsonGenerator json) {
        switch (number) {
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case BigInteger whole -> json.writeNumber(whole);
            case BigDecimal exact -> json.writeNumber(exact);
            case Double real when Double.isFinite(real) -> json.writeNumber(real);
            case Float real when Float.isFinite(real) -> json.writeNumber(real);
            case Short whole -> json.writeNumber(whole.intValue());
            case Byte whole -> json.writeNumber(whole.intValue());
            default -> throw new IllegalArgumentException("not a JSON number: " + number);
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

        private static final Separators NO_GAP_BEFORE_COLON = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(NO_GAP_BEFORE_COLON)
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
