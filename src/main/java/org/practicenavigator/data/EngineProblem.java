package org.practicenavigator.data;

import java.util.Map;
import java.util.Objects;
import org.practicenavigator.data.Trouble.Kind;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// The engine's English reasons as kinds of trouble. Its sentences change with its versions and are not for authors:
/// what is not known here becomes [Kind#OTHER] and the rule of last resort.
final class EngineProblem {

    private static final Map<String, Kind> FOUND_INSTEAD_OF_END = Map.of(
            "'<scalar>'", Kind.STRAY_SCALAR,
            "'-'", Kind.STRAY_DASH,
            "'?'", Kind.STRAY_KEY,
            "'<block mapping start>'", Kind.STRAY_KEY,
            "'<block sequence start>'", Kind.STRAY_KEY,
            "':'", Kind.STRAY_COLON);

    private static final Map<String, Kind> READING = Map.of(
            "while scanning a simple key", Kind.NO_COLON,
            "while scanning a quoted scalar", Kind.OPEN_QUOTE,
            "while scanning a double-quoted scalar", Kind.BACKSLASH,
            "while scanning a directive", Kind.START,
            "while scanning for the next token", Kind.START,
            "while scanning an alias", Kind.MARK,
            "while scanning an anchor", Kind.MARK,
            "while scanning a tag", Kind.MARK,
            "while scanning a block scalar", Kind.BLOCK_HEADER);

    private EngineProblem() {}

    static Kind kind(MarkedYamlEngineException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        String context = Objects.requireNonNullElse(e.getContext(), "");
        if (problem.contains("leading empty lines")) {
            return Kind.BLOCK_INDENT;
        }
        if (problem.startsWith("expected <block end>, but found ")) {
            String found = problem.substring("expected <block end>, but found ".length());
            return FOUND_INSTEAD_OF_END.getOrDefault(found, Kind.STRAY_BRACKET);
        }
        Kind reading = READING.get(context);
        return reading == null ? kind(problem) : reading;
    }

    private static Kind kind(String problem) {
        if (problem.startsWith("mapping values")) {
            return Kind.COLON;
        }
        if (problem.startsWith("mapping keys")) {
            return Kind.ODD_KEY;
        }
        if (problem.startsWith("sequence entries")) {
            return Kind.DASH;
        }
        if (problem.startsWith("expected ',' or")) {
            return problem.endsWith("<stream end>") ? Kind.OPEN_BRACKET : Kind.IN_BRACKET;
        }
        if (problem.startsWith("expected the node content")) {
            return Kind.STRAY_BRACKET;
        }
        return problem.startsWith("expected '<document start>'") ? Kind.AFTER_END : Kind.OTHER;
    }
}
