package org.practicenavigator.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Looks for HTML in a layout through which an author's text could become code, or which the site's content security
/// policy would silence: unquoted attributes, scripts and styles in the page.
final class MarkupCheck {

    /// A tag of HTML or Mustache, in which quoted values are skipped; ends early before a value without quotes that
    /// has a tag of Mustache in it, and then gives the attribute's name.
    private static final Pattern UNQUOTED = Pattern.compile(
            "<[a-zA-Z](?:\"[^\"]*\"|'[^']*'|\\{\\{[^}]*}}|(?![a-zA-Z-]+=[^\"'\\s<>{]*\\{\\{)[^\"'<>{])*+"
                    + "([a-zA-Z-]+)=[^\"'\\s<>{]*\\{\\{");

    private static final Pattern INLINE = Pattern.compile(
            "<style\\b|<script\\b(?![^>]*\\bsrc=)(?![^>]*type=\"application/ld\\+json\")|<[a-z][^<>]*\\s(on[a-z]+|style)=",
            Pattern.CASE_INSENSITIVE);

    private MarkupCheck() {}

    static void check(LayoutText layout, List<Finding> findings) {
        search(layout, UNQUOTED, ThemeRules.ATTRIBUTE_UNQUOTED, findings);
        search(layout, INLINE, ThemeRules.INLINE_CODE, findings);
        raw(layout.tags(), findings);
    }

    private static void search(LayoutText layout, Pattern pattern, Rule rule, List<Finding> findings) {
        Matcher found = pattern.matcher(layout.text());
        while (found.find()) {
            int at = found.groupCount() > 0 && found.group(1) != null ? found.start(1) : found.start();
            String what = found.groupCount() > 0 && found.group(1) != null ? found.group(1) : found.group();
            findings.add(rule.in(new Span(layout.file(), place(layout.text(), at)), "what", what));
        }
    }

    /// Only names that say so hold finished HTML.
    private static void raw(List<LayoutTag> tags, List<Finding> findings) {
        for (LayoutTag tag : tags) {
            switch (tag) {
                case LayoutTag.Value value -> {
                    if (value.raw() && !value.name().endsWith("Html")) {
                        findings.add(ThemeRules.UNESCAPED.in(value.where(), "name", value.name()));
                    }
                }
                case LayoutTag.Section section -> raw(section.inner(), findings);
                case LayoutTag.Frame frame -> raw(frame.inner(), findings);
                case LayoutTag.Block block -> raw(block.inner(), findings);
                case LayoutTag.Partial partial -> {}
            }
        }
    }

    private static Place place(String text, int at) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return Place.at(line, at - text.lastIndexOf('\n', at - 1));
    }
}
