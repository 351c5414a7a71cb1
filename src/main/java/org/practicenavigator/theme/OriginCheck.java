package org.practicenavigator.theme;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Span;

/// Compares copied files with the originals that lie below them today: [OriginMark].
final class OriginCheck {

    private final List<ThemeSource> themes;
    private final List<Finding> findings;

    OriginCheck(List<ThemeSource> themes, List<Finding> findings) {
        this.themes = themes;
        this.findings = findings;
    }

    void check() {
        for (int layer = 0; layer < themes.size(); layer++) {
            List<ThemeSource> below = themes.subList(layer + 1, themes.size());
            for (DocPath file : themes.get(layer).files()) {
                if (OriginMark.fits(file.value())) {
                    themes.get(layer)
                            .content(file)
                            .flatMap(OriginMark::of)
                            .ifPresent(mark -> compare(file, mark, below));
                }
            }
        }
    }

    private void compare(DocPath file, OriginMark mark, List<ThemeSource> below) {
        Optional<String> original = below.stream()
                .flatMap(theme -> theme.content(mark.origin()).stream())
                .findFirst();
        if (original.isEmpty()) {
            findings.add(ThemeRules.ORIGIN_CHANGED.in(
                    Span.startOf(file), "origin", mark.origin().value(), "gone", "этого файла больше нет"));
        } else if (!OriginMark.to(mark.origin(), original.get()).equals(mark)) {
            findings.add(ThemeRules.ORIGIN_CHANGED.in(
                    Span.startOf(file), "origin", mark.origin().value()));
        }
    }
}
