package org.practicenavigator.theme;

import java.util.List;
import org.practicenavigator.finding.Span;

/// A tag of a layout with the place where it stands.
sealed interface LayoutTag {

    Span where();

    String name();

    /// `{{name}}`, or without escaping `{{{name}}}` and `{{&name}}`.
    record Value(Span where, String name, boolean raw) implements LayoutTag {}

    /// `{{#name}}…{{/name}}`, or inverted `{{^name}}…{{/name}}`.
    record Section(Span where, String name, boolean inverted, List<LayoutTag> inner) implements LayoutTag {}

    /// `{{>name}}`.
    record Partial(Span where, String name) implements LayoutTag {}

    /// `{{<name}}…{{/name}}`: the frame `name` with some of its blocks replaced.
    record Frame(Span where, String name, List<LayoutTag> inner) implements LayoutTag {}

    /// `{{$name}}…{{/name}}`.
    record Block(Span where, String name, List<LayoutTag> inner) implements LayoutTag {}
}
