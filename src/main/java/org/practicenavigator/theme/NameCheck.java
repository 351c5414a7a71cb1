package org.practicenavigator.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Walks a layout over the types of its view, as the engine will walk it over values, and reports every name that
/// nothing has: also in sections that are empty today and would print something one day.
final class NameCheck {

    private static final int DEEPEST = 20;

    private final Map<String, LayoutText> layouts;
    private final Strings strings;
    private final Set<String> assets;
    private final @Nullable LayoutKeys keys;
    private final List<Finding> findings;

    NameCheck(
            Map<String, LayoutText> layouts,
            Strings strings,
            Set<String> assets,
            @Nullable LayoutKeys keys,
            List<Finding> findings) {
        this.layouts = layouts;
        this.strings = strings;
        this.assets = assets;
        this.keys = keys;
        this.findings = findings;
    }

    void check(LayoutText layout, Class<?> view) {
        walk(layout.tags(), new Scope(List.of(Shape.of(view)), Map.of(), 0));
    }

    /// @param shapes from the outermost to the innermost
    /// @param blocks what the page puts in place of the frame's blocks
    private record Scope(List<Shape> shapes, Map<String, List<LayoutTag>> blocks, int depth) {

        Scope in(Shape shape) {
            List<Shape> more = new ArrayList<>(shapes);
            more.add(shape);
            return new Scope(more, blocks, depth);
        }

        Scope deeper(Map<String, List<LayoutTag>> replaced) {
            return new Scope(shapes, replaced, depth + 1);
        }
    }

    private void walk(List<LayoutTag> tags, Scope scope) {
        for (LayoutTag tag : tags) {
            switch (tag) {
                case LayoutTag.Value value -> value(value, scope);
                case LayoutTag.Section section -> section(section, scope);
                case LayoutTag.Partial partial -> part(partial, scope, scope.blocks());
                case LayoutTag.Frame frame -> part(frame, scope, blocks(frame, scope));
                case LayoutTag.Block block -> walk(scope.blocks().getOrDefault(block.name(), block.inner()), scope);
            }
        }
    }

    private void value(LayoutTag.Value tag, Scope scope) {
        find(tag, scope)
                .filter(shape -> !shape.isText())
                .ifPresent(shape -> add(ThemeRules.NOT_TEXT, tag.where(), "name", tag.name()));
    }

    private void section(LayoutTag.Section tag, Scope scope) {
        Optional<Shape> found = find(tag, scope);
        boolean enters = !tag.inverted() && found.isPresent();
        // What is not found is reported once; its inside would only repeat it.
        if (found.isPresent()) {
            walk(tag.inner(), enters ? scope.in(found.get().item()) : scope);
        }
    }

    private void part(LayoutTag tag, Scope scope, Map<String, List<LayoutTag>> blocks) {
        LayoutText part = layouts.get(tag.name());
        if (part == null) {
            add(ThemeRules.PARTIAL_MISSING, tag.where(), "name", tag.name());
        } else if (scope.depth() >= DEEPEST) {
            add(ThemeRules.TOO_DEEP, tag.where(), "name", tag.name());
        } else {
            walk(part.tags(), scope.deeper(blocks));
        }
    }

    private static Map<String, List<LayoutTag>> blocks(LayoutTag.Frame frame, Scope scope) {
        Map<String, List<LayoutTag>> blocks = new HashMap<>();
        for (LayoutTag tag : frame.inner()) {
            if (tag instanceof LayoutTag.Block block) {
                blocks.put(block.name(), block.inner());
            }
        }
        blocks.putAll(scope.blocks());
        return blocks;
    }

    private Optional<Shape> find(LayoutTag tag, Scope scope) {
        if (tag.name().equals(".")) {
            return Optional.of(scope.shapes().getLast());
        }
        String[] parts = tag.name().split("\\.");
        Optional<Shape> found = Optional.empty();
        for (int i = scope.shapes().size() - 1; i >= 0 && found.isEmpty(); i--) {
            found = step(scope.shapes().get(i), parts[0]);
        }
        Rule rule = ThemeRules.NAME_UNKNOWN;
        for (int i = 1; i < parts.length && found.isPresent(); i++) {
            rule = rule(found.get());
            found = step(found.get(), parts[i]);
        }
        if (found.isEmpty()) {
            add(rule, tag.where(), "name", rule == ThemeRules.NAME_UNKNOWN ? tag.name() : parts[parts.length - 1]);
        }
        return found;
    }

    private static Rule rule(Shape shape) {
        return switch (shape.isMap() ? shape.via() : "") {
            case "s" -> ThemeRules.STRING_UNKNOWN;
            case "asset" -> ThemeRules.ASSET_UNKNOWN;
            default -> ThemeRules.NAME_UNKNOWN;
        };
    }

    private Optional<Shape> step(Shape shape, String name) {
        if (!shape.isMap()) {
            return shape.component(name);
        }
        return known(shape).map(set -> set.contains(name)).orElse(true)
                ? Optional.of(shape.value(name))
                : Optional.empty();
    }

    /// The keys of a map, where they can be known without content.
    private Optional<Set<String>> known(Shape map) {
        return switch (map.via()) {
            case "s" -> Optional.of(strings.texts().keySet());
            case "asset" -> Optional.of(assets);
            case "field" -> Optional.ofNullable(keys).map(k -> k.fields().keySet());
            case "section" -> Optional.ofNullable(keys).map(LayoutKeys::sections);
            case "f" -> Optional.ofNullable(keys).map(k -> k.fields().get(map.group()));
            default -> Optional.empty();
        };
    }

    private void add(Rule rule, Span where, String... facts) {
        findings.add(rule.in(where, facts));
    }
}
