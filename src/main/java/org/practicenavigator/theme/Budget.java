package org.practicenavigator.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.data.YamlText;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Span;

/// How heavy pages may be: the limits of `budget.yml` of all themes, where the first theme that has a limit sets it.
///
/// The file names the limits of all pages, and under `pages` those of single layouts:
/// `pages: {search: {scripts: 20480}}`. Themes without such a file have no limits.
final class Budget {

    static final String FILE = "budget.yml";

    private static final String PAGES = "pages";
    private static final Set<String> LIMITS = Set.of("style", "scripts", "fonts", "first_visit");

    /// A limit and the place where it is written.
    ///
    /// @param bytes after gzip
    record Limit(DocPath file, Place place, long bytes) {}

    private final Map<String, Limit> limits = new TreeMap<>();
    private final List<Finding> findings;

    private Budget(List<Finding> findings) {
        this.findings = findings;
    }

    static Budget read(List<ThemeSource> themes, List<Finding> findings) {
        Budget budget = new Budget(findings);
        for (ThemeSource theme : themes) {
            theme.text(FILE).ifPresent(text -> budget.read(theme.path(FILE), text));
        }
        return budget;
    }

    /// The limit of a page, or of all pages where it has none of its own.
    ///
    /// @param page the name of its layout
    Optional<Limit> limit(String what, String page) {
        return Optional.ofNullable(limits.getOrDefault(page + "/" + what, limits.get("/" + what)));
    }

    private void read(DocPath file, String text) {
        YamlText yaml = YamlReader.read(text, 1, YamlLimits.TEMPLATE);
        yaml.remarks().forEach(remark -> findings.add(remark.in(file)));
        yaml.root()
                .ifPresent(root -> root.entries().forEach(entry -> {
                    if (entry.key().text().equals(PAGES) && entry.value() instanceof YamlMap pages) {
                        pages.entries().forEach(page -> page(file, page));
                    } else {
                        take(file, "", entry);
                    }
                }));
    }

    private void page(DocPath file, YamlMap.Entry page) {
        if (page.value() instanceof YamlMap own) {
            own.entries().forEach(entry -> take(file, page.key().text(), entry));
        } else {
            wrong(file, page.key());
        }
    }

    private void take(DocPath file, String page, YamlMap.Entry entry) {
        Optional<Long> bytes = bytes(entry.value());
        if (LIMITS.contains(entry.key().text()) && bytes.isPresent()) {
            limits.putIfAbsent(
                    page + "/" + entry.key().text(), new Limit(file, entry.key().place(), bytes.get()));
        } else {
            wrong(file, entry.key());
        }
    }

    private static Optional<Long> bytes(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.text().matches("[0-9]{1,9}")
                ? Optional.of(Long.valueOf(scalar.text()))
                : Optional.empty();
    }

    private void wrong(DocPath file, YamlScalar key) {
        findings.add(ThemeRules.BUDGET_VALUE.in(new Span(file, key.place()), "key", key.text()));
    }
}
