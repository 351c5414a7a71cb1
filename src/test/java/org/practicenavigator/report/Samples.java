package org.practicenavigator.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.finding.Span;

/// Reports as they come, and as somebody would like them to come who means ill.
final class Samples {

    static final String HOSTILE =
            "::error file=a::взлом\r\n##[error]взлом %0A<script>alert(1)</script> [x](http://evil.example) @everyone #1 !2 "
                    + "https://evil.example www.evil.example `код` **жирно** ]]> \u202E \u0000 \uD83D\uDE00 | --> <!-- \"'&";

    private static final DocPath FILE = new DocPath("content/praktiki/школа «1», 50%:а.md");

    private Samples() {}

    /// Ordinary findings of all severities in one changed file.
    static Report ordinary() {
        return report(List.of(
                item("period-order", Severity.ERROR, 23, "indicators.0.value", "Показатели, 1: Стало"),
                item("bare-share", Severity.WARNING, 24, "indicators.0.value", "Показатели, 1: Стало"),
                item("bare-share", Severity.WARNING, 30, "indicators.0.value", "Показатели, 1: Стало"),
                item("entry-similar", Severity.WARNING, 3, "title", "Название практики"),
                item("repaired-quotes", Severity.NOTE, 5, "title", "Название практики")));
    }

    static Report nothing() {
        return report(List.of());
    }

    /// Many findings, each with a text that tries to be more than a text.
    static Report hostile(int count) {
        List<Report.Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Severity severity = Severity.values()[i % 3];
            Finding finding = new Finding(
                    new Rule("text-long"),
                    severity,
                    new Span(FILE, Place.at(1 + i, 1)),
                    HOSTILE,
                    HOSTILE,
                    "",
                    "#problem");
            items.add(new Report.Item(finding, HOSTILE, HOSTILE, "", "https://site.example/a(b).html", ""));
        }
        return report(items);
    }

    static Report report(List<Report.Item> items) {
        return new Report(
                items,
                List.of(new Report.Changed(FILE, Report.Kind.ADDED, "Школа молодого учителя")),
                Report.Scope.CHANGE,
                1,
                131,
                List.of(new Report.Reviewer("Спасский муниципальный округ", "Методист", "koordinator-spassk", "")),
                Optional.of(new Report.Due(5, Optional.of(LocalDate.of(2026, 11, 29)))),
                List.of(new Report.Preview("страница одним файлом", "https://ci.example/preview.html")),
                "navigator/");
    }

    static Report.Item item(String rule, Severity severity, int line, String field, String label) {
        Finding finding = new Finding(
                new Rule(rule),
                severity,
                new Span(FILE, new Place(line, 5, 2)),
                "Сейчас «стало» (34) меньше, чем «было» (81).",
                "Поменяйте числа местами.",
                "",
                field);
        return new Report.Item(
                finding,
                "Период кончается раньше, чем начался",
                label,
                severity == Severity.ERROR ? "value: 81\n" : "",
                "https://site.example/spravka/zamechaniya/" + rule + ".html",
                "https://site.example/predlozhit/index.html#pole=" + field);
    }
}
