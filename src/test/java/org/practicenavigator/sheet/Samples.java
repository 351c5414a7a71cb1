package org.practicenavigator.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Tables for tests.
final class Samples {

    private Samples() {}

    static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("name", "Название", Sheet.Kind.TEXT, 30),
            new Sheet.Column("count", "Практик", Sheet.Kind.WHOLE, 9, "Где посмотреть"),
            new Sheet.Column("share", "Доля", Sheet.Kind.DECIMAL, 9),
            new Sheet.Column("day", "Дата", Sheet.Kind.DATE, 12),
            new Sheet.Column("fresh", "Новая", Sheet.Kind.FLAG, 8),
            new Sheet.Column("page", "Страница", Sheet.Kind.LINK, 30));

    static Sheet sheet(Iterable<List<Cell>> rows) {
        return new Sheet(
                "Реестр практик",
                List.of(
                        new Sheet.Fact("as_of", "По состоянию на", new Cell.Day(LocalDate.of(2026, 11, 22))),
                        new Sheet.Fact("revision", "Версия", Cell.text("abcdef1234"))),
                COLUMNS,
                rows,
                List.of("Ответственный"));
    }

    static Sheet usual() {
        return sheet(List.of(row("Школа; «молодого» учителя", 3), row("Клуб, \"наставников\"", 0)));
    }

    static List<Cell> row(String name, int count) {
        return List.of(
                Cell.text(name),
                count == 0
                        ? Cell.whole(0)
                        : new Cell.Number(BigDecimal.valueOf(count), "https://site.example/a.html?x=1&y=2"),
                new Cell.Number(new BigDecimal("1.5"), ""),
                new Cell.Day(LocalDate.of(2026, 5, 31)),
                new Cell.Flag(true, "да"),
                new Cell.Text("https://site.example/p.html", "https://site.example/p.html"));
    }

    /// A row with one text and nothing else.
    static List<Cell> text(String text) {
        return List.of(Cell.text(text), Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE);
    }
}
