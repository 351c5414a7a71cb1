package org.practicenavigator.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.Trouble.Kind;
import org.practicenavigator.data.YamlSource.Spot;
import org.practicenavigator.finding.Remark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/// One pass of the engine over a text, from tokens to a tree. Works on a stack of its own and counts what it opens,
/// so that no nesting, however deep, reaches the stack of the machine.
final class YamlPass {

    /// Every scalar stays text: what `no` or `012` means is for the field to say.
    private static final YAMLFactory ENGINE =
            YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

    private final YamlSource source;
    private final YamlLimits limits;
    private final YamlScalars scalars;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Trouble.@Nullable Scalar last;
    private @Nullable YamlNode root;
    private Spot rootFrom = new Spot(0, 0);
    private @Nullable Attempt stop;
    private int nodes;

    YamlPass(YamlSource source, YamlLimits limits) {
        this.source = source;
        this.limits = limits;
        this.scalars = new YamlScalars(source);
    }

    Attempt run() {
        WholeCharacters text = new WholeCharacters(source.text());
        try (YAMLParser parser = (YAMLParser) ENGINE.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = next(parser); token != null; token = next(parser)) {
                take(token, parser);
            }
        }
        return stop == null ? finish() : stop;
    }

    /// The next token, or null at the end and where something stops the pass. Whatever the engine throws is a text
    /// that it cannot take: what a stranger wrote must not end the program.
    private @Nullable JsonToken next(YAMLParser parser) {
        if (stop != null) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            stop = broken(e, parser);
        } catch (RuntimeException e) {
            Spot at = last == null ? new Spot(0, 0) : last.from();
            stop = new Attempt.Broken(trouble(Kind.OTHER, at, Optional.empty()));
        }
        return null;
    }

    private Attempt finish() {
        if (root == null) {
            return new Attempt.Read(
                    new YamlMap(List.of(), source.place(new Spot(0, 0))), scalars.remarks(), Optional.empty());
        }
        if (root instanceof YamlMap map) {
            return new Attempt.Read(map, scalars.remarks(), scalars.doubt());
        }
        return other(root, rootFrom);
    }

    /// Something else than fields: perhaps they only lack a colon that YAML knows, perhaps there is nothing at all.
    private Attempt other(YamlNode other, Spot start) {
        return scalars.doubt()
                .or(() -> YamlRepairs.oddColonOfKey(start, source))
                .<Attempt>map(repair ->
                        new Attempt.Read(new YamlMap(List.of(), other.place()), List.of(), Optional.of(repair)))
                .orElseGet(() -> other instanceof YamlScalar scalar && scalar.isEmpty()
                        ? new Attempt.Read(new YamlMap(List.of(), other.place()), List.of(), Optional.empty())
                        : new Attempt.Refused(YamlDiagnosis.notMap(other, start, source)));
    }

    private void take(JsonToken token, YAMLParser parser) {
        Spot from = spot(parser.currentTokenLocation());
        Spot to = spot(parser.currentLocation());
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            close(to);
        } else if (root != null) {
            refuse(YamlRules.SECOND_DOCUMENT.at(YamlDiagnosis.documentStart(from, source)));
        } else if (isMark(source.at(from)) && token != JsonToken.VALUE_NULL) {
            stop = new Attempt.Broken(trouble(Kind.MARK, from, Optional.of(from)));
        } else if (++nodes > limits.nodes()) {
            refuse(YamlRules.TOO_MANY.at(source.place(from), "limit", String.valueOf(limits.nodes())));
        } else if (token.isStructStart()) {
            open(token == JsonToken.START_OBJECT, from);
        } else {
            scalar(token, parser, from, to);
        }
    }

    private void open(boolean map, Spot from) {
        if (open.size() >= limits.depth()) {
            refuse(YamlRules.TOO_DEEP.at(source.place(from), "limit", String.valueOf(limits.depth())));
            return;
        }
        char first = source.at(from);
        open.push(new Frame(map, from, first == '{' || first == '['));
    }

    private void close(Spot to) {
        Frame frame = open.pop();
        add(frame.node(frame.flow() ? source.place(frame.from(), to) : source.place(frame.from())), frame.from());
    }

    private void scalar(JsonToken token, YAMLParser parser, Spot from, Spot to) {
        boolean key = token == JsonToken.PROPERTY_NAME;
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        Trouble.Scalar written = new Trouble.Scalar(from, to, scalars.isQuoted(from, text));
        last = written;
        if (key) {
            key(text, written);
        } else {
            Optional<Remark> refused = scalars.refused(text, written);
            refused.ifPresent(this::refuse);
            add(scalars.value(text, written), from);
        }
    }

    private void key(String text, Trouble.Scalar written) {
        if (text.equals("<<")) {
            refuse(YamlRules.ALIAS.at(source.place(written.from(), written.to()), "text", "<<"));
        } else if (text.isBlank() || text.indexOf('\n') >= 0) {
            stop = new Attempt.Broken(trouble(Kind.KEY, written.from(), Optional.empty()));
        } else {
            open.getFirst().key(scalars.key(text, written), scalars);
        }
    }

    private void add(YamlNode node, Spot from) {
        if (open.isEmpty()) {
            root = node;
            rootFrom = from;
        } else {
            open.getFirst().add(node);
        }
    }

    private void refuse(Remark remark) {
        stop = new Attempt.Refused(remark);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '&' || c == '!';
    }

    private Attempt broken(JacksonException e, YAMLParser parser) {
        if (e.getCause() instanceof MarkedYamlEngineException engine) {
            Spot at = engine.getProblemMark()
                    .map(mark -> source.spot(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(new Spot(0, 0));
            Optional<Spot> context =
                    engine.getContextMark().map(mark -> source.spot(mark.getLine() + 1, mark.getColumn() + 1));
            return new Attempt.Broken(trouble(EngineProblem.kind(engine), at, context));
        }
        Spot at = spot(parser.currentTokenLocation());
        boolean mark = isMark(source.at(at));
        return new Attempt.Broken(trouble(mark ? Kind.MARK : Kind.KEY, at, mark ? Optional.of(at) : Optional.empty()));
    }

    private Trouble trouble(Kind kind, Spot at, Optional<Spot> context) {
        Optional<Spot> bracket = open.isEmpty() || !open.getFirst().flow()
                ? Optional.empty()
                : Optional.of(open.getFirst().from()).filter(from -> !isClosed(from, at));
        return new Trouble(kind, at, context, Optional.ofNullable(last), bracket);
    }

    /// The engine looks ahead: where it stops, it may have read a closing bracket that it has not told of yet.
    private boolean isClosed(Spot from, Spot at) {
        int depth = 0;
        for (int line = from.line(); line <= at.line(); line++) {
            String text = source.line(line).text();
            int start = line == from.line() ? from.column() : 0;
            int end = line == at.line() ? Math.min(at.column(), text.length()) : text.length();
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
                if (depth == 0 && i > start) {
                    return true;
                }
            }
        }
        return false;
    }

    private Spot spot(TokenStreamLocation location) {
        return source.spot(location.getLineNr(), location.getColumnNr());
    }
}
